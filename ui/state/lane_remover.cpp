#include "ui/state/lane_remover.h"

#include <inspyre/engine.h>

#include <QSemaphore>
#include <QThreadPool>

#include <optional>
#include <utility>

namespace inspyre::ui {

namespace {

class LaneRemover final : public Remover
{
public:
    LaneRemover(std::shared_ptr<const Engine> engine, QThreadPool &lane)
        : m_engine(std::move(engine))
        , m_lane(lane)
    {}

    [[nodiscard]] std::string model() const override { return m_engine->remover->model(); }

    [[nodiscard]] Result<Matte> matte(
        const ImageView &rgb, const MatteOptions &options, const JobControl &job) override
    {
        std::optional<Result<Matte>> made;
        QSemaphore done;
        // All that it borrows stays: this waits, also for what was cancelled.
        m_lane.start([&] {
            made = job.cancelled() ? Result<Matte>(cancelledError())
                                   : m_engine->remover->matte(rgb, options, job);
            done.release();
        });
        done.acquire();
        return *std::move(made);
    }

private:
    std::shared_ptr<const Engine> m_engine;
    QThreadPool &m_lane;
};

} // namespace

std::shared_ptr<Remover> onLane(std::shared_ptr<const Engine> engine, QThreadPool &lane)
{
    return std::make_shared<LaneRemover>(std::move(engine), lane);
}

} // namespace inspyre::ui
