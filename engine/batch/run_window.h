#pragma once

#include "engine/batch/busy_time.h"

#include <deque>

namespace inspyre {

/// What a run has come to at a moment.
struct RunMark
{
    RunTime when = {};
    int ended = 0; ///< pictures done or failed
    double readSeconds = 0.0;
    double matteSeconds = 0.0;
    double writeSeconds = 0.0;
};

/// The last ten seconds of a run. Threads: one at a time.
class RunWindow
{
public:
    void add(const RunMark &mark);

    /// From the oldest mark of the last ten seconds to `now`.
    [[nodiscard]] RunMark since(const RunMark &now, double &seconds) const;

private:
    std::deque<RunMark> m_marks;
};

} // namespace inspyre
