#include "ui/state/stroke_run.h"

#include "ui/jobs/job.h"

#include <new>
#include <utility>

namespace inspyre::ui {

namespace {

struct Painted
{
    StrokeLayer layer = {};
    Rect changed = {};
};

Result<Painted> paintOn(StrokePainter &painter, const std::vector<StrokePoint> &points)
{
    try {
        const auto changed = painter.extend(points);
        return Painted{painter.layer(), changed};
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory, "not enough memory for a stroke", {}};
    }
}

} // namespace

StrokeRun::StrokeRun(
    QThreadPool &lane, const StrokeLayer &before, const Brush &brush, Events events)
    : m_lane(lane)
    , m_painter(std::make_shared<StrokePainter>(before, brush))
    , m_events(std::move(events))
{}

StrokeRun::~StrokeRun() = default;

void StrokeRun::extend(std::span<const StrokePoint> points)
{
    m_points.insert(m_points.end(), points.begin(), points.end());
    if (m_job == nullptr) {
        paint();
    }
}

void StrokeRun::end()
{
    m_ended = true;
    if (m_job == nullptr) {
        finish(nullptr);
    }
}

void StrokeRun::finish(const Error *error)
{
    const auto finished = m_events.finished; // which may destroy this
    finished(error);
}

void StrokeRun::paint()
{
    m_job = std::make_unique<Job>(
        m_lane,
        [painter = m_painter, points = std::exchange(m_points, {})](const JobControl &) {
            return paintOn(*painter, points);
        },
        [this](const Result<Painted> &made) {
            m_job.reset();
            if (!made) {
                finish(&made.error());
                return;
            }
            m_events.painted(made->layer, made->changed);
            if (!m_points.empty()) {
                paint();
            } else if (m_ended) {
                finish(nullptr);
            }
        });
}

} // namespace inspyre::ui
