#pragma once

#include <chrono>

namespace inspyre {

using RunTime = std::chrono::steady_clock::time_point;

/// The sum of times that some were at something: two that were for a second are two seconds.
/// Threads: one at a time.
class BusyTime
{
public:
    /// So many are at it from `now` on.
    void set(int count, RunTime now)
    {
        m_seconds = seconds(now);
        m_since = now;
        m_count = count;
    }

    [[nodiscard]] double seconds(RunTime now) const
    {
        return m_seconds + m_count * std::chrono::duration<double>(now - m_since).count();
    }

private:
    double m_seconds = 0.0;
    int m_count = 0;
    RunTime m_since = {};
};

} // namespace inspyre
