#include "engine/batch/run_window.h"

#include <algorithm>
#include <chrono>

namespace inspyre {

namespace {

constexpr std::chrono::seconds kLength{10};

} // namespace

void RunWindow::add(const RunMark &mark)
{
    // One that is as old as the window or older stays, to measure from.
    while (m_marks.size() > 1 && mark.when - m_marks[1].when >= kLength) {
        m_marks.pop_front();
    }
    m_marks.push_back(mark);
}

RunMark RunWindow::since(const RunMark &now, double &seconds) const
{
    const auto first = std::ranges::find_if(
        m_marks, [&](const RunMark &mark) { return now.when - mark.when <= kLength; });
    const auto from = first != m_marks.end() ? *first : now;
    seconds = std::chrono::duration<double>(now.when - from.when).count();
    return {
        .when = from.when,
        .ended = now.ended - from.ended,
        .readSeconds = now.readSeconds - from.readSeconds,
        .matteSeconds = now.matteSeconds - from.matteSeconds,
        .writeSeconds = now.writeSeconds - from.writeSeconds};
}

} // namespace inspyre
