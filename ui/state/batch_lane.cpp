#include "ui/state/batch_lane.h"

#include <QThreadPool>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr int kAfterTheEditor = -1; ///< of QThreadPool; what the editor does has 0
constexpr std::chrono::milliseconds kAskEvery{20};

/// One call on its way through the lane. What it borrows is there as long as the caller waits, and
/// that is until it is over or has never begun.
struct Turn
{
    enum class State : std::uint8_t { Waiting, Working, Over, GivenUp };

    std::mutex mutex = {};
    std::condition_variable changed = {};
    State state = State::Waiting;
    std::optional<Result<Matte>> matte = {};

    /// False if the caller has gone.
    bool begin()
    {
        const std::lock_guard lock(mutex);
        if (state == State::GivenUp) {
            return false;
        }
        state = State::Working;
        return true;
    }

    void end(Result<Matte> made)
    {
        const std::lock_guard lock(mutex);
        matte = std::move(made);
        state = State::Over;
        changed.notify_one();
    }

    Result<Matte> wait(const JobControl &job)
    {
        std::unique_lock lock(mutex);
        while (state != State::Over) {
            changed.wait_for(lock, kAskEvery);
            // From when it works, whoever does the work asks.
            if (state == State::Waiting && job.cancelled()) {
                state = State::GivenUp;
                return cancelledError();
            }
        }
        return *std::move(matte);
    }
};

} // namespace

LaneRemover::LaneRemover(
    std::shared_ptr<Remover> remover, std::shared_ptr<const Engine> engine, QThreadPool &lane)
    : m_remover(std::move(remover))
    , m_engine(std::move(engine))
    , m_lane(lane)
{}

/// If the editor has another engine by now, this is the last to hold this one, which may have to
/// wait for its work in the background.
LaneRemover::~LaneRemover()
{
    m_lane.start([engine = std::move(m_engine), remover = std::move(m_remover)]() mutable {
        remover.reset();
        engine.reset();
    });
}

std::string LaneRemover::model() const
{
    return m_remover->model();
}

Result<Matte> LaneRemover::matte(
    const ImageView &rgb, const MatteOptions &options, const JobControl &job)
{
    auto turn = std::make_shared<Turn>();
    m_lane.start(
        [turn, remover = m_remover, &rgb, &options, &job] {
            if (turn->begin()) {
                turn->end(remover->matte(rgb, options, job));
            }
        },
        kAfterTheEditor);
    return turn->wait(job);
}

std::vector<std::shared_ptr<Remover>> onLane(
    const std::vector<std::shared_ptr<Remover>> &removers,
    const std::shared_ptr<const Engine> &engine,
    QThreadPool &lane)
{
    std::vector<std::shared_ptr<Remover>> all;
    for (const auto &remover : removers) {
        all.push_back(std::make_shared<LaneRemover>(remover, engine, lane));
    }
    return all;
}

} // namespace inspyre::ui
