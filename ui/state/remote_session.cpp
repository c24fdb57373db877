#include "ui/state/remote_session.h"

#include "ui/jobs/job.h"
#include "ui/jobs/lanes.h"
#include "ui/state/engine_session.h"
#include "ui/state/remote_lane.h"
#include "ui/state/remote_live.h"
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

} // namespace

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
    if (std::exchange(m_url, remote.url) != remote.url) {
        forgetCalls();
    } else if (offline()) {
        stop();
    }
    loadRecords();
    Q_EMIT accessChanged();
}

/// They were another service's.
void RemoteSession::forgetCalls()
{
    m_job.reset();
    m_frames.stop();
    m_activity = Activity::None;
    m_live.reset();
    m_call.reset();
    m_localRun.reset();
    Q_EMIT activityChanged();
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
