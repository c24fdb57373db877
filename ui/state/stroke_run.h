#pragma once

#include <inspyre/error.h>
#include <inspyre/strokes.h>

#include <functional>
#include <memory>
#include <span>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

class Job;

/// One stroke on its way: its points are painted on a lane in the order in which they come, those
/// that came meanwhile at once. Destroying it gives up what is not painted yet.
///
/// Threads: GUI thread only.
class StrokeRun
{
public:
    struct Events
    {
        std::function<void(const StrokeLayer &layer, const Rect &changed)> painted = {};
        /// All is painted after end(), or `error`, and nothing follows. May destroy the StrokeRun.
        std::function<void(const Error *error)> finished = {};
    };

    StrokeRun(QThreadPool &lane, const StrokeLayer &before, const Brush &brush, Events events);
    ~StrokeRun();

    void extend(std::span<const StrokePoint> points);
    void end();

    [[nodiscard]] bool ended() const { return m_ended; }

private:
    void paint();
    void finish(const Error *error);

    QThreadPool &m_lane;
    std::shared_ptr<StrokePainter> m_painter; ///< in the hands of the job while there is one
    Events m_events;
    std::vector<StrokePoint> m_points; ///< not painted yet
    bool m_ended = false;
    std::unique_ptr<Job> m_job;
};

} // namespace inspyre::ui
