#pragma once

#include "ui/state/intake.h"
#include "ui/state/time_lanes.h"

#include <inspyre/remote.h>
#include <inspyre/remote_history.h>
#include <inspyre/remote_route.h>

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace inspyre::ui {

class EngineSession;
class Job;
class Settings;
class TokenStore;
struct Lanes;

/// The service on another machine, as a person deals with it: woken, measured beside this computer,
/// asked what would be sent. One thing at a time, on the lane for it. What is measured is
/// remembered in a file.
///
/// Threads: GUI thread only.
class RemoteSession final : public QObject
{
    Q_OBJECT

public:
    enum class Activity : std::uint8_t { None, Waking, Offering, Comparing };

    struct Surroundings
    {
        Settings &settings;
        EngineSession &engine;
        Lanes &lanes;
        TokenStore &tokens;
        std::filesystem::path history; ///< remoteHistoryFile(), or another in a test
    };

    /// All of them outlive this.
    explicit RemoteSession(const Surroundings &around, QObject *parent = nullptr);
    ~RemoteSession() override;

    /// Why nothing can be called, in a sentence: offline mode, no address, one that is none. Empty
    /// if all is well.
    [[nodiscard]] QString hindrance() const;
    [[nodiscard]] bool offline() const;

    /// Whether somebody has seen what is sent to this address, and allowed it.
    [[nodiscard]] bool mayUpload() const;
    void allowUpload(bool allowed);

    [[nodiscard]] Activity activity() const { return m_activity; }

    void wake();
    /// offered() follows, or failed().
    void offer(const PictureSource &picture, const InputSize &size);
    /// Both sides make the same picture, as often as the settings say. Precondition: mayUpload(),
    /// and the engine is usable.
    void compare(const PictureSource &picture, const InputSize &size);
    void stop();

    /// The newest call that was measured, live while it runs.
    [[nodiscard]] const std::optional<RemoteCall> &call() const { return m_call; }

    /// All calls of the last comparison or waking, for exports.
    [[nodiscard]] std::vector<RemoteCall> calls() const;

    /// Both sides on one axis: the service's newest call, and beside a cold one this computer's own
    /// start.
    [[nodiscard]] std::vector<TimeLane> lanes() const;

    [[nodiscard]] int runsDone() const;

    /// Of this address, oldest first.
    [[nodiscard]] const std::vector<RemoteRecord> &records() const { return m_records; }

    [[nodiscard]] const RemoteStatistics &statistics() const { return m_statistics; }

    /// Of this computer's side in the comparisons since the program was started.
    [[nodiscard]] TimeStatistics localStatistics() const;

    /// From the program's start until the model could be used, in milliseconds.
    [[nodiscard]] std::optional<double> localStartMs() const;

    /// For the editor: keeps its connections. Errors: those of RemoteService::open().
    [[nodiscard]] Result<std::shared_ptr<RemoteService>> editorService();

Q_SIGNALS:
    void activityChanged();
    /// call() or lanes(), some thirty times a second while something runs.
    void callChanged();
    void recordsChanged();
    /// The address, the token or offline mode.
    void accessChanged();
    void offered(const std::shared_ptr<const inspyre::RemoteOffer> &offer);
    void failed(const inspyre::Error &error);

private:
    struct Live;

    [[nodiscard]] RemoteAccess access(bool fresh) const;
    [[nodiscard]] Result<std::shared_ptr<RemoteService>> measuredService();
    void begin(Activity activity, std::unique_ptr<Job> job);
    void end();
    void followLive();
    void settingsChanged();
    void loadRecords();
    void forgetCalls();

    const Surroundings m_around;
    Activity m_activity = Activity::None;
    QString m_url;
    QString m_accessKey; ///< of the services that are open
    std::shared_ptr<RemoteService> m_measured;
    std::shared_ptr<RemoteService> m_editor;
    std::shared_ptr<Live> m_live;
    std::optional<RemoteCall> m_call;
    std::optional<LocalRun> m_localRun;
    std::vector<double> m_localTimes;
    std::vector<RemoteRecord> m_records;
    RemoteStatistics m_statistics;
    QTimer m_frames; ///< while something runs
    std::unique_ptr<Job> m_job;
    std::unique_ptr<Job> m_loading;
};

} // namespace inspyre::ui
