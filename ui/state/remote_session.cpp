#include "ui/state/remote_session.h"

#include "ui/jobs/job.h"
#include "ui/jobs/lanes.h"
#include "ui/state/cutout_work.h"
#include "ui/state/engine_session.h"
#include "ui/state/lane_remover.h"
#include "ui/state/remote_lane.h"
#include "ui/state/settings.h"
#include "ui/state/start_log.h"
#include "ui/state/token_store.h"
#include "ui/text/text.h"

#include <QLoggingCategory>
#include <QProcess>

#include <chrono>
#include <mutex>
#include <utility>

namespace inspyre::ui {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(log, "inspyre.ui.remote")

constexpr auto kFrame = 33ms;

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

/// What a thread of the lane tells, to be looked at from here.
struct RemoteSession::Live
{
    void see(const RemoteCall &news)
    {
        const std::lock_guard lock(mutex);
        call = news;
        fresh = true;
    }

    void see(const ComparedRun &run)
    {
        const std::lock_guard lock(mutex);
        runs.push_back(run);
        if (run.call) {
            call = run.call;
        }
        fresh = true;
    }

    std::mutex mutex;
    bool fresh = false;
    std::optional<RemoteCall> call = {};
    std::vector<ComparedRun> runs = {}; ///< without their pixels
};

RemoteSession::RemoteSession(const Surroundings &around, QObject *parent)
    : QObject(parent)
    , m_around(around)
{
    m_frames.setInterval(kFrame);
    connect(&m_frames, &QTimer::timeout, this, &RemoteSession::followLive);
    connect(&around.settings, &Settings::changed, this, &RemoteSession::settingsChanged);
    connect(&around.tokens, &TokenStore::changed, this, &RemoteSession::settingsChanged);
    settingsChanged();
}

RemoteSession::~RemoteSession() = default;

bool RemoteSession::offline() const
{
    return m_around.settings.values().offline;
}

QString RemoteSession::hindrance() const
{
    const auto &url = m_around.settings.values().remote.url;
    if (offline()) {
        return tr("Offline mode is on: no connection is made. Turn it off in the preferences.");
    }
    if (url.isEmpty()) {
        return tr("Type the address of your service first.");
    }
    if (const auto good = checkServiceAddress(url.toStdString()); !good) {
        return errorText(good.error());
    }
    return {};
}

bool RemoteSession::mayUpload() const
{
    const auto &remote = m_around.settings.values().remote;
    return remote.consents.contains(remote.url);
}

void RemoteSession::allowUpload(bool allowed)
{
    m_around.settings.change([allowed](Preferences &p) {
        p.remote.consents.removeAll(p.remote.url);
        if (allowed) {
            p.remote.consents << p.remote.url;
        }
    });
}

RemoteAccess RemoteSession::access(bool fresh) const
{
    const auto &values = m_around.settings.values();
    RemoteAccess access{
        .url = values.remote.url.toStdString(),
        .offline = values.offline,
        .freshConnections = fresh};
    if (values.remote.token == QLatin1String("keychain")) {
        access.token.value = m_around.tokens.token().toStdString();
    } else if (values.remote.token == QLatin1String("command")) {
        const auto words = QProcess::splitCommand(values.remote.tokenCommand);
        for (const auto &word : words) {
            access.token.command.push_back(word.toStdString());
        }
    }
    return access;
}

void RemoteSession::settingsChanged()
{
    const auto &values = m_around.settings.values();
    const auto &remote = values.remote;
    m_around.tokens.setService(remote.token == QLatin1String("keychain") ? remote.url : QString());
    const auto key =
        QStringList{
            remote.url,
            remote.token,
            remote.tokenCommand,
            m_around.tokens.token(),
            values.offline ? QStringLiteral("offline") : QString()}
            .join(QLatin1Char('\n'));
    if (key == m_accessKey) {
        return;
    }
    m_accessKey = key;
    // Whoever still calls one keeps it; its end may wait for a connection, so not here.
    m_around.lanes.io.start(
        [measured = std::exchange(m_measured, {}), editor = std::exchange(m_editor, {})] {});
    if (offline()) {
        stop();
    }
    loadRecords();
    Q_EMIT accessChanged();
}

Result<std::shared_ptr<RemoteService>> RemoteSession::measuredService()
{
    if (m_measured == nullptr) {
        auto opened = RemoteService::open(access(true));
        if (!opened) {
            return opened;
        }
        m_measured = *opened;
    }
    return m_measured;
}

Result<std::shared_ptr<RemoteService>> RemoteSession::editorService()
{
    if (m_editor == nullptr) {
        auto opened = RemoteService::open(access(false));
        if (!opened) {
            return opened;
        }
        m_editor = *opened;
    }
    return m_editor;
}

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
            m_around.lanes.remote,
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
            m_around.lanes.remote,
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
            m_around.lanes.remote,
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

int RemoteSession::runsDone() const
{
    if (m_live == nullptr) {
        return 0;
    }
    const std::lock_guard lock(m_live->mutex);
    return static_cast<int>(m_live->runs.size());
}

std::vector<RemoteCall> RemoteSession::calls() const
{
    std::vector<RemoteCall> calls;
    if (m_live != nullptr) {
        const std::lock_guard lock(m_live->mutex);
        for (const auto &run : m_live->runs) {
            if (run.call) {
                calls.push_back(*run.call);
            }
        }
    }
    if (calls.empty() && m_call) {
        calls.push_back(*m_call);
    }
    return calls;
}

std::vector<TimeLane> RemoteSession::lanes() const
{
    std::vector<TimeLane> lanes;
    if (m_call) {
        lanes.push_back(remoteLane(*m_call));
    }
    // Only what begins alike is compared: a cold service with a start here.
    const bool fromCold = m_call && (m_call->kind == CallKind::Wake || isCold(m_call->start) ||
                                     m_call->start == StartClass::Warming);
    const bool started = localStartMs().has_value();
    if (m_localRun || (fromCold && started)) {
        const auto start =
            fromCold && started ? m_around.engine.timeline()->snapshot() : std::vector<Span>();
        lanes.push_back(localLane(start, m_localRun));
    }
    return lanes;
}

TimeStatistics RemoteSession::localStatistics() const
{
    return statisticsOf(m_localTimes);
}

std::optional<double> RemoteSession::localStartMs() const
{
    if (m_around.engine.engine() == nullptr) {
        return std::nullopt;
    }
    const double ms = usableMs(m_around.engine.timeline()->snapshot());
    return ms > 0.0 ? std::optional(ms) : std::nullopt;
}

void RemoteSession::loadRecords()
{
    const auto url = m_around.settings.values().remote.url.toStdString();
    if (url.empty()) {
        m_loading.reset();
        m_records.clear();
        m_statistics = {};
        Q_EMIT recordsChanged();
        return;
    }
    m_loading = std::make_unique<Job>(
        m_around.lanes.io,
        [file = m_around.history, url](const JobControl &) { return loadRemoteRecords(file, url); },
        [this](const Result<std::vector<RemoteRecord>> &loaded) {
            if (!loaded) {
                qCWarning(log, "history not read error=%s", loaded.error().message.c_str());
                return;
            }
            m_records = *loaded;
            m_statistics = statisticsOf(m_records);
            Q_EMIT recordsChanged();
        });
}

} // namespace inspyre::ui
