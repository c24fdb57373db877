#include "ui/state/frame_log.h"

#include <QFile>

#include <algorithm>

namespace inspyre::ui {

FrameLog::FrameLog()
    : m_file(qEnvironmentVariable("INSPYRE_FRAME_LOG"))
{
    m_clock.start();
}

void FrameLog::changed(quint64 stamp)
{
    m_wanted.push_back({stamp, m_clock.nsecsElapsed()});
    if (m_wanted.size() > kKept) {
        m_wanted.pop_front();
    }
}

void FrameLog::painted(quint64 stamp, double work)
{
    const auto later = std::find_if(
        m_wanted.begin(), m_wanted.end(), [stamp](const Wanted &one) { return one.stamp > stamp; });
    if (later == m_wanted.begin() || std::prev(later)->stamp != stamp) {
        return;
    }
    const auto ns = m_clock.nsecsElapsed() - std::prev(later)->since;
    m_wanted.erase(m_wanted.begin(), later);
    m_times.push_back(static_cast<double>(ns) / 1e6);
    if (m_times.size() > kKept) {
        m_times.pop_front();
    }
    m_work = std::max(m_work, work);
    if (!m_file.isEmpty()) {
        QFile file(m_file);
        if (file.open(QIODevice::Append)) {
            file.write(
                QByteArray::number(stamp) + ' ' + QByteArray::number(m_times.back()) + ' ' +
                QByteArray::number(work) + '\n');
        }
    }
}

FrameTimes FrameLog::times() const
{
    if (m_times.empty()) {
        return {};
    }
    std::vector<double> sorted(m_times.begin(), m_times.end());
    std::sort(sorted.begin(), sorted.end());
    const auto at = [&sorted](double share) {
        const auto last = static_cast<double>(sorted.size() - 1);
        return sorted[static_cast<std::size_t>(share * last + 0.5)];
    };
    return {static_cast<int>(sorted.size()), at(0.5), at(0.95), sorted.back(), m_work};
}

void FrameLog::clear()
{
    m_wanted.clear();
    m_times.clear();
    m_work = 0.0;
}

} // namespace inspyre::ui
