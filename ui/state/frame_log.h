#pragma once

#include <QElapsedTimer>
#include <QString>

#include <deque>
#include <vector>

namespace inspyre::ui {

/// Milliseconds from what was wanted to when it was painted.
struct FrameTimes
{
    int frames = 0;
    double p50 = 0.0;
    double p95 = 0.0;
    double max = 0.0;
    double work = 0.0; ///< the most of View::work()
};

/// How long it takes until a change is seen. With INSPYRE_FRAME_LOG=file it writes a line for each
/// frame there: its stamp, milliseconds and work.
///
/// Threads: GUI thread only.
class FrameLog
{
public:
    FrameLog();

    /// Something else is to be seen from now on. @param stamp  rises from call to call
    void changed(quint64 stamp);

    /// It is on the screen, and with it all that was wanted before. A stamp counts once.
    /// @param work  of View::work() that its quick frames took
    void painted(quint64 stamp, double work);

    /// Of the last kKept frames.
    [[nodiscard]] FrameTimes times() const;

    void clear();

    static constexpr std::size_t kKept = 1000;

private:
    struct Wanted
    {
        quint64 stamp = 0;
        qint64 since = 0; ///< nanoseconds
    };

    QElapsedTimer m_clock;
    std::deque<Wanted> m_wanted;
    std::deque<double> m_times;
    double m_work = 0.0;
    QString m_file;
};

} // namespace inspyre::ui
