// What is done with a service: each a job on the lane of calls.
#include "ui/jobs/job.h"
#include "ui/jobs/lanes.h"
#include "ui/state/cutout_work.h"
#include "ui/state/engine_session.h"
#include "ui/state/lane_remover.h"
#include "ui/state/remote_live.h"
#include "ui/state/remote_session.h"
#include "ui/state/settings.h"

#include <QLoggingCategory>

#include <utility>

namespace inspyre::ui {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.ui.remote")

LocalRun localRunOf(const ComparedRun &run)
{
    return {
        .ms = run.ms,
        .prepareMs = run.matte->prepareMs,
        .inferenceMs = run.matte->inferenceMs,
        .refineMs = run.matte->refineMs};
}

/// What cannot be remembered is measured all the same.
void remember(const std::filesystem::path &file, const RemoteCall &call)
{
    if (call.problem == CallProblem::Cancelled || call.problem == CallProblem::Offline) {
        return;
    }
    if (const auto kept = appendRemoteRecord(file, recordOf(call)); !kept) {
        qCWarning(log, "history not written error=%s", kept.error().message.c_str());
    }
}

} // namespace

void RemoteSession::begin(Activity activity, std::unique_ptr<Job> job)
{
    m_job = std::move(job);
    m_activity = activity;
    m_frames.start();
    Q_EMIT activityChanged();
}

void RemoteSession::end()
{
    followLive();
    m_frames.stop();
    m_job.reset();
    m_activity = Activity::None;
    loadRecords();
    Q_EMIT activityChanged();
}

void RemoteSession::stop()
{
    if (m_job) {
        m_job->cancel(); // its end follows
    }
}

void RemoteSession::wake()
{
    const auto service = measuredService();
    if (!service) {
        Q_EMIT failed(service.error());
        return;
    }
    m_live = std::make_shared<Live>();
    m_localRun.reset();
    begin(
        Activity::Waking,
        std::make_unique<Job>(
            m_around.lanes.calls,
            [service = *service, live = m_live, file = m_around.history](const JobControl &job) {
                auto call = service->wake(
                    {}, [&live](const RemoteCall &news) { live->see(news); }, job);
                live->see(call);
                remember(file, call);
                return Result<RemoteCall>(std::move(call));
            },
            [this](const Result<RemoteCall> &) { end(); }));
}

void RemoteSession::offer(const PictureSource &picture, const InputSize &size)
{
    const auto service = measuredService();
    if (!service) {
        Q_EMIT failed(service.error());
        return;
    }
    m_live = std::make_shared<Live>();
    using Offer = std::shared_ptr<const RemoteOffer>;
    begin(
        Activity::Offering,
        std::make_unique<Job>(
            m_around.lanes.calls,
            [service = *service, picture, size](const JobControl &job) -> Result<Offer> {
                const auto read = readPixels(picture, {}, job.slice(0.0, 0.5));
                if (!read) {
                    return read.error();
                }
                auto offer = service->offer(
                    read->pixels.view(), {.size = size, .alpha = false}, job.slice(0.5, 1.0));
                if (!offer) {
                    return offer.error();
                }
                return std::make_shared<const RemoteOffer>(*std::move(offer));
            },
            [this](const Result<Offer> &offer) {
                end();
                if (offer) {
                    Q_EMIT offered(*offer);
                } else {
                    Q_EMIT failed(offer.error());
                }
            }));
}

void RemoteSession::compare(const PictureSource &picture, const InputSize &size)
{
    const auto service = measuredService();
    const auto engine = m_around.engine.engine();
    if (!service || engine == nullptr) {
        Q_EMIT failed(
            service ? Error{ErrorCode::BackendMissing, "the model has not started", {}}
                    : service.error());
        return;
    }
    m_live = std::make_shared<Live>();
    m_localRun.reset();
    m_around.engine.yieldWarmUp();
    const CompareOptions options{
        .rounds = m_around.settings.values().remote.runs, .matte = {.size = size, .alpha = false}};
    begin(
        Activity::Comparing,
        std::make_unique<Job>(
            m_around.lanes.calls,
            [service = *service,
             local = onLane(engine, m_around.lanes.gpu),
             picture,
             options,
             live = m_live,
             file = m_around.history](const JobControl &job) -> Status {
                const auto read = readPixels(picture, {}, job.slice(0.0, 0.05));
                if (!read) {
                    return read.error();
                }
                const auto onRun = [&](const ComparedRun &run) {
                    if (run.call) {
                        remember(file, *run.call);
                    }
                    auto light = run;
                    if (light.matte) {
                        light.matte->alpha = light.matte->logits = light.matte->prediction = {};
                    }
                    live->see(light);
                };
                return compareSides(
                    *local,
                    *service,
                    {read->pixels},
                    options,
                    onRun,
                    [&live](const RemoteCall &news) { live->see(news); },
                    job.slice(0.05, 1.0));
            },
            [this](const Status &compared) {
                end();
                if (!compared && compared.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(compared.error());
                }
            }));
}

void RemoteSession::followLive()
{
    if (m_live == nullptr) {
        return;
    }
    std::vector<ComparedRun> runs;
    {
        const std::lock_guard lock(m_live->mutex);
        if (!std::exchange(m_live->fresh, false)) {
            return;
        }
        m_call = m_live->call ? m_live->call : m_call;
        runs = m_live->runs;
    }
    m_localTimes.clear();
    for (const auto &run : runs) {
        if (!run.remote && run.matte) {
            m_localRun = localRunOf(run);
            m_localTimes.push_back(run.ms);
        }
    }
    Q_EMIT callChanged();
}

} // namespace inspyre::ui
