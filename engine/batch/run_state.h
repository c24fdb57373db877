#pragma once

#include "engine/batch/busy_time.h"
#include "engine/batch/governor.h"
#include "engine/batch/run_item.h"
#include "engine/batch/run_window.h"

#include <inspyre/batch.h>

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace inspyre {

/// What does not change during a run.
struct RunRules
{
    int helpers = 2; ///< threads that read and write, whichever is more urgent
    int removers = 1;
    int stopAfter = 3;
    double doubtful = kDoubtful;
    bool endWhenDone = true;
};

/// What a helper is to do next.
struct Chore
{
    enum class Kind : std::uint8_t { None, Peek, Read, Write };

    Kind kind = Kind::None;
    std::size_t index = 0;
};

/// Who is at what in a run, and what is next: all decisions, no work and no threads.
///
/// A picture is taken only when there is memory and a place in the next queue for it. So workers
/// never wait with a picture in their hands, and whoever frees memory finds somebody to do it.
///
/// Threads: one at a time. Times never fall.
class RunState
{
public:
    RunState(const RunRules &rules, std::uint64_t budgetBytes);

    // Pictures.

    /// False if there is one of this number.
    [[nodiscard]] bool add(BatchItem item, bool told);
    // Of one that waits, by what an earlier session of the run has done.
    void keepDone(std::size_t index, ItemFacts facts);
    void keepFailed(std::size_t index, std::string stage, Error error);
    void keepSkipped(std::size_t index, Error why);

    [[nodiscard]] const std::deque<RunItem> &items() const { return m_items; }

    [[nodiscard]] RunItem &item(std::size_t index) { return m_items[index]; }

    [[nodiscard]] std::optional<std::size_t> find(std::uint32_t number) const;

    // What is asked of the run.

    void start(RunTime now);
    void setPaused(bool paused, RunTime now);
    /// No picture is begun while it is held.
    void hold(bool held, RunTime now);
    void stop(StopHow how, RunTime now);
    /// @return  those that are skipped now; others are as soon as they stop
    [[nodiscard]] std::vector<std::size_t> cancel(
        std::span<const std::uint32_t> numbers, RunTime now);
    void retry(std::span<const std::uint32_t> numbers, RunTime now);

    /// Times are counted with what is the case from now on; after add().
    void settle(RunTime now);

    void setBudget(std::uint64_t bytes) { m_governor.setBudget(bytes); }

    // Work: what begins.

    [[nodiscard]] Chore nextChore(RunTime now);
    [[nodiscard]] std::optional<std::size_t> nextMatte(RunTime now);
    /// False: it is not wanted any more, and the write must not begin.
    [[nodiscard]] bool beginWrite(std::size_t index);

    // Work: what has ended. Nothing of the picture may be in memory any more where it leaves.

    /// True if it was cancelled meanwhile and is skipped now.
    [[nodiscard]] bool known(std::size_t index, std::uint64_t needBytes, RunTime now);
    void read(std::size_t index, RunTime now);
    void matted(std::size_t index, RunTime now);
    /// It needs less from now on.
    void shrunk(std::size_t index, std::uint64_t needBytes);
    void retarget(std::size_t index, std::filesystem::path target);
    void done(std::size_t index, ItemFacts facts, RunTime now);
    void skipped(std::size_t index, Error why, RunTime now);
    /// @param stage  as Journal::failed() takes it. @param own  picturesOwn()
    void failed(std::size_t index, std::string stage, Error error, bool own, RunTime now);
    /// It has stopped as it was told to: it waits again, or is skipped (then true).
    [[nodiscard]] bool stopped(std::size_t index, RunTime now);
    /// Whether others were in work when it was begun or since, and it was not the second time.
    [[nodiscard]] bool hadCompany(std::size_t index) const;
    /// It is begun anew once all others have ended.
    void againAlone(std::size_t index, RunTime now);

    // What there is to tell.

    [[nodiscard]] bool over() const; ///< nothing is in work, and nothing will be
    [[nodiscard]] std::string how() const;

    [[nodiscard]] bool hasChanges() const { return !m_changed.empty(); }

    [[nodiscard]] std::vector<ItemUpdate> takeChanges();
    /// The error for which it has paused by itself, once, and how many there were in a row.
    [[nodiscard]] std::optional<std::pair<Error, int>> takePause();

    [[nodiscard]] const std::optional<Error> &pausedWhy() const { return m_pausedWhy; }

    [[nodiscard]] bool cancelled() const { return m_stop == StopHow::Cancel; }

    /// For the window; about twice a second.
    void mark(RunTime now) { m_window.add(markAt(now)); }

    [[nodiscard]] RunStats stats(RunTime now) const;

    [[nodiscard]] double seconds(RunTime now) const { return m_running.seconds(now); }

    [[nodiscard]] int endedHere() const { return m_ended; }

    [[nodiscard]] std::uint64_t budgetBytes() const { return m_governor.budgetBytes(); }

private:
    [[nodiscard]] bool mayBegin() const;
    [[nodiscard]] std::optional<std::size_t> takeAdmitted();
    [[nodiscard]] std::optional<std::size_t> takeWaiting();
    [[nodiscard]] int ahead() const;
    [[nodiscard]] bool peeksFirst() const;
    [[nodiscard]] bool toCome() const;
    void change(std::size_t index, ItemState state);
    void release(std::size_t index);
    void waitAgain(std::size_t index);
    void end(std::size_t index, ItemState state);
    void giveUp(std::deque<std::size_t> &queue);
    void count(ItemState state, int by);
    [[nodiscard]] bool pausesFor(std::size_t index, std::string_view stage, const Error &error);
    void succeeded(Step step);
    bool cancelOne(std::size_t index);
    [[nodiscard]] RunMark markAt(RunTime now) const;

    const RunRules m_rules;
    Governor m_governor;
    std::deque<RunItem> m_items;
    std::unordered_map<std::uint32_t, std::size_t> m_indexes; ///< by number
    std::map<std::uint32_t, std::size_t> m_waiting;           ///< by number
    std::map<std::uint32_t, std::size_t> m_known;             ///< by number
    std::deque<std::size_t> m_toMatte;
    std::deque<std::size_t> m_toWrite;
    std::vector<std::size_t> m_changed;

    int m_peeking = 0;
    int m_inWork = 0; ///< admitted
    std::uint64_t m_admissions = 0;
    std::uint64_t m_lastWithCompany = 0; ///< all in work with admissions up to it had company
    int m_readers = 0;
    int m_matters = 0;
    int m_writers = 0;
    int m_done = 0;
    int m_doubtful = 0;
    int m_failed = 0;
    int m_skipped = 0;
    int m_ended = 0; ///< done or failed since the start

    bool m_started = false;
    bool m_paused = false;
    bool m_held = false;
    std::optional<StopHow> m_stop;
    std::vector<std::size_t> m_row; ///< failed alike, one after the other
    std::optional<ErrorCode> m_rowCode;
    Step m_rowStep = Step::Over; ///< at which they have
    std::optional<Error> m_pausedWhy;
    int m_pausedRow = 0;
    bool m_pauseTold = true;

    BusyTime m_reading;
    BusyTime m_matting;
    BusyTime m_writing;
    BusyTime m_idle;    ///< Removers without work while there are pictures to come
    BusyTime m_running; ///< the run itself, without pauses
    RunWindow m_window;
};

} // namespace inspyre
