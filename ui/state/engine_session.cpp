#include "ui/state/engine_session.h"

#include "ui/jobs/job.h"

#include <QLoggingCategory>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <utility>
#include <vector>

namespace inspyre::ui {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.ui.engine")

/// How often a warm-up that gave way looks whether the lane is free again.
constexpr std::chrono::milliseconds kIdleCheck{40};

/// The sizes at which pictures will be computed, the quick one first.
std::vector<Size> warmUpSizes(const Engine &engine)
{
    const auto base = engine.model.base;
    const auto preview = previewSize(base);
    if (preview.width == base.width && preview.height == base.height) {
        return {base};
    }
    return {preview, base};
}

} // namespace

struct EngineSession::Private
{
    Private(QThreadPool &workLane, std::shared_ptr<Timeline> firstTimeline)
        : lane(workLane)
        , timeline(std::move(firstTimeline))
    {}

    QThreadPool &lane;
    std::shared_ptr<Timeline> timeline;
    State state = State::Idle;
    bool startedBefore = false; ///< the first start uses the timeline that was given
    EngineOptions options = {};
    Error error = {};
    std::shared_ptr<Engine> engine = {};
    std::unique_ptr<Job> starting = {};
    std::unique_ptr<Job> warming = {};
    QTimer warmUpWhenIdle;
};

EngineSession::EngineSession(QThreadPool &lane, std::shared_ptr<Timeline> timeline, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(lane, std::move(timeline)))
{
    m_d->warmUpWhenIdle.setInterval(kIdleCheck);
    connect(&m_d->warmUpWhenIdle, &QTimer::timeout, this, &EngineSession::warmUpIfIdle);
}

EngineSession::~EngineSession() = default;

void EngineSession::start(const EngineOptions &options)
{
    stopWork();
    if (std::exchange(m_d->startedBefore, true)) {
        m_d->timeline = std::make_shared<Timeline>(Timeline::Clock::now());
    }
    m_d->options = options;
    enter(State::Starting);
    auto wanted = options;
    wanted.doubt = true; // Document asks for it
    m_d->starting = std::make_unique<Job>(
        m_d->lane,
        [wanted, timeline = m_d->timeline](const JobControl &job) {
            return startEngine(wanted, timeline, job);
        },
        [this](Result<Engine> engine) { settle(std::move(engine)); });
    connect(m_d->starting.get(), &Job::progressed, this, &EngineSession::progressed);
}

void EngineSession::settle(Result<Engine> engine)
{
    if (!engine) {
        const auto &error = engine.error();
        qCWarning(log, "start error=%s", error.message.c_str());
        m_d->timeline->endAll(error.message);
        m_d->error = error;
        enter(error.code == ErrorCode::Cancelled ? State::Idle : State::Failed);
        return;
    }
    // The old one may have to wait for its work in the background, which this thread must not.
    m_d->lane.start([old = std::exchange(m_d->engine, nullptr)]() mutable { old.reset(); });
    m_d->engine = std::make_shared<Engine>(*std::move(engine));
    qCInfo(
        log,
        "usable ms=%.0f device=%s",
        m_d->timeline->nowMs(),
        m_d->engine->networkInfo.device.c_str());
    m_d->warmUpWhenIdle.start();
    // Last: a listener may start again or queue pictures, which then come before the warm-up.
    enter(State::Usable);
}

void EngineSession::cancel()
{
    if (!m_d->starting && !m_d->warming) {
        return;
    }
    const bool wasStarting = m_d->state == State::Starting;
    stopWork();
    if (wasStarting) {
        m_d->timeline->endAll("cancelled");
        enter(State::Idle);
    }
}

/// What runs is asked to stop and will not be heard of; it has 250 ms at most.
void EngineSession::stopWork()
{
    m_d->warmUpWhenIdle.stop();
    m_d->starting.reset();
    m_d->warming.reset();
}

void EngineSession::yieldWarmUp()
{
    if (m_d->warming) {
        m_d->warming.reset();
        m_d->warmUpWhenIdle.start();
    }
}

void EngineSession::tellPass(const Matte &matte)
{
    Q_EMIT passed(matte);
}

void EngineSession::warmUpIfIdle()
{
    if (m_d->lane.activeThreadCount() > 0) {
        return;
    }
    m_d->warmUpWhenIdle.stop();
    m_d->warming = std::make_unique<Job>(
        m_d->lane,
        [engine = m_d->engine, timeline = m_d->timeline](const JobControl &job) {
            return warmUp(*engine, warmUpSizes(*engine), *timeline, job);
        },
        [this](const Status &warm) {
            m_d->warming.reset();
            if (!warm) {
                // Pictures say themselves what does not work; until then it is usable.
                qCWarning(log, "warm-up error=%s", warm.error().message.c_str());
                return;
            }
            qCInfo(log, "full speed ms=%.0f", m_d->timeline->nowMs());
            enter(State::FullSpeed);
        });
    connect(m_d->warming.get(), &Job::progressed, this, &EngineSession::progressed);
}

void EngineSession::enter(State state)
{
    m_d->state = state;
    Q_EMIT stateChanged(state);
}

EngineSession::State EngineSession::state() const
{
    return m_d->state;
}

void EngineSession::renameModel(const std::string &model)
{
    m_d->options.model = model;
}

const EngineOptions &EngineSession::options() const
{
    return m_d->options;
}

const Error &EngineSession::error() const
{
    return m_d->error;
}

std::shared_ptr<const Engine> EngineSession::engine() const
{
    return m_d->engine;
}

std::shared_ptr<const Timeline> EngineSession::timeline() const
{
    return m_d->timeline;
}

QThreadPool &EngineSession::lane() const
{
    return m_d->lane;
}

} // namespace inspyre::ui
