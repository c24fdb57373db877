#pragma once

#include "ui/state/batch_table.h"
#include "ui/state/batch_work.h"

#include <inspyre/batch.h>
#include <inspyre/batch_report.h>
#include <inspyre/error.h>

#include <QObject>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QThreadPool;

namespace inspyre::ui {

class EngineSession;
class Job;

/// A batch of the window: what is to be done, what is found out before, the run and what came of
/// it.
///
/// Threads: GUI thread only. Plans are made on `io`, the run has threads of its own, and its mattes
/// are made on the engine's lane.
class BatchSession final : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Empty,    ///< no pictures
        Planning, ///< looks which pictures there are
        Ready,    ///< can be started
        Checking, ///< a dry run
        Starting, ///< waits for the model, reads the journal
        Running,
        Paused,
        Asking,   ///< has paused by itself: why()
        Stopping, ///< what is in work is let go
        Ended,    ///< report() says how; more can be added, and it can go on
    };
    Q_ENUM(State)

    /// Both outlive this.
    BatchSession(EngineSession &session, QThreadPool &io, QObject *parent = nullptr);
    ~BatchSession() override; ///< stops what runs; what is done stays done

    [[nodiscard]] State state() const { return m_state; }

    /// Running, Paused, Asking or Stopping.
    [[nodiscard]] bool active() const { return m_runner != nullptr; }

    [[nodiscard]] BatchTable &table() { return m_table; }

    [[nodiscard]] const BatchTable &table() const { return m_table; }

    [[nodiscard]] const BatchWish &wish() const { return m_wish; }

    [[nodiscard]] const std::shared_ptr<const BatchPlan> &plan() const { return m_plan; }

    /// Of the last check(), as long as nothing has changed.
    [[nodiscard]] const std::optional<BatchCheck> &findings() const { return m_check; }

    [[nodiscard]] const RunStats &stats() const { return m_stats; }

    [[nodiscard]] const std::optional<RunReport> &report() const { return m_report; }

    /// Why it has paused by itself, and how often in a row.
    [[nodiscard]] const Error &why() const { return m_why; }

    [[nodiscard]] int inARow() const { return m_inARow; }

    [[nodiscard]] bool canStart() const;
    /// The run has ended, and there is something left to do, or something has failed.
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] bool canRetry() const;
    [[nodiscard]] bool canRemove() const;

    // What is to be done. While it runs pictures can be added and taken off, and nothing else.

    void add(const QList<std::filesystem::path> &paths);
    /// While it runs, and afterwards, they are skipped; those in work are stopped.
    void remove(const QList<quint32> &numbers);
    void setOutput(const std::filesystem::path &folder);
    void setRecipe(const Recipe &recipe);
    void setSize(const InputSize &size);
    /// Another batch; not while one runs.
    void clear();

    /// A dry run: nothing is written.
    void check();
    void stopChecking();

    /// Begins, or goes on with what has ended. @param fresh  takes the place of an unfinished run
    void start(bool fresh = false);
    void pause();
    void go(); ///< after pause(), and after it has paused by itself
    void stop();
    /// Those of them that have failed; empty: all.
    void retry(const QList<quint32> &numbers);

    /// Goes on with a run of an earlier time. @param anyModel  also with another model than then
    void resume(const std::filesystem::path &journal, bool anyModel = false);
    void forget(const std::filesystem::path &journal);
    /// unfinishedFound() follows.
    void lookForUnfinished();
    /// saved() follows.
    void saveReport(const std::filesystem::path &file);

    /// While somebody waits for the editor no picture is begun.
    void setEditorBusy(bool busy) { *m_editorBusy = busy; }

Q_SIGNALS:
    void stateChanged(inspyre::ui::BatchSession::State state);
    void planChanged();
    void checking(const inspyre::Progress &progress);
    void statsChanged();
    /// Something to tell, in this place of the window.
    void troubled(const inspyre::Error &error);
    /// A run into this folder has not ended: start(true) or resume().
    void unfinishedInTheWay(const std::filesystem::path &journal);
    /// resume() with another model is asked for.
    void otherModel(const std::filesystem::path &journal, const QString &model);
    void unfinishedFound(const std::vector<inspyre::FoundJournal> &journals);
    void saved(const std::filesystem::path &file);
    void ended();

private:
    struct Link;

    void enter(State state);
    void planSoon();
    void planNow();
    void adopt(BatchPlan plan);
    void addNext();
    void addPlanned(std::vector<BatchItem> items);
    [[nodiscard]] BatchEngine engine() const;
    [[nodiscard]] Hooks hooks();
    /// Now, or as soon as there is a model.
    void withEngine(std::function<void()> begin);
    void engineChanged();
    void begin(bool fresh);
    void goOn(const ResumeWish &wish);
    void take(const Result<std::shared_ptr<BegunBatch>> &begun);
    void refuse(const Error &error);
    void receive(const std::vector<ItemUpdate> &updates);
    void askWhy(const Error &why, int inARow);
    void look();
    void conclude();
    void letGo(std::unique_ptr<BatchRunner> runner);

    EngineSession &m_session;
    QThreadPool &m_io;
    BatchTable m_table;
    State m_state = State::Empty;
    BatchWish m_wish;
    std::vector<std::filesystem::path> m_leftOut;
    std::shared_ptr<const BatchPlan> m_plan; ///< null before there is one
    bool m_planned = false;                  ///< m_plan is of m_wish
    std::optional<BatchCheck> m_check;
    std::filesystem::path m_journal; ///< of the run that runs or has ended; else empty
    RunStats m_stats;
    std::optional<RunReport> m_report;
    Error m_why;
    int m_inARow = 0;
    QList<std::vector<std::filesystem::path>> m_toAdd;
    std::function<void()> m_whenReady; ///< waits for the model

    std::shared_ptr<Link> m_link; ///< of the run that was begun last
    std::shared_ptr<std::atomic_bool> m_editorBusy = std::make_shared<std::atomic_bool>(false);
    std::unique_ptr<BatchRunner> m_runner;
    std::unique_ptr<Job> m_planning; ///< or checking, or starting: one at a time
    std::unique_ptr<Job> m_adding;
    std::unique_ptr<Job> m_looking;
    std::unique_ptr<Job> m_saving;
    QTimer m_planTimer;
    QTimer m_watch; ///< looks whether it has ended
};

} // namespace inspyre::ui
