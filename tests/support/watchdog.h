#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace inspyre::test {

/// What the watched thread did between a heartbeat's post and its receipt, in milliseconds.
struct Beat
{
    double wall = 0.0;
    double cpu = 0.0;   ///< on a processor
    double queue = 0.0; ///< ready to run, while others had the processors

    /// Neither running nor ready: it waited for a lock, a file or another thread.
    [[nodiscard]] double blocked() const;
};

/// The beats of one phase of a test.
struct PhaseTimes
{
    QString name = {};
    int beats = 0;
    double p99 = 0.0;                ///< of Beat::wall
    Beat longest = {};               ///< by Beat::wall
    Beat busiest = {};               ///< by Beat::cpu
    Beat mostBlocked = {};           ///< by Beat::blocked()
    std::vector<QString> stack = {}; ///< of the thread while it was held up the longest, if at all
};

/// Measures how long a thread with an event loop does not come back to it: another thread posts a
/// heartbeat every few milliseconds, as soon as the one before has arrived.
///
/// A busy machine makes everything late. So two times are kept apart from that: those that the
/// thread itself ran, and those that it waited for something other than a processor.
class Watchdog
{
public:
    /// Watches the thread that calls this, from now on.
    Watchdog();
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    // Both run the thread's events for a few milliseconds.

    /// Another phase begins; its beats are kept until takePhase().
    void begin();
    /// The beats since begin(), what was just done included.
    [[nodiscard]] PhaseTimes takePhase(const QString &name);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace inspyre::test
