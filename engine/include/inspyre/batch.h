#pragma once

#include <inspyre/batch_plan.h>
#include <inspyre/error.h>
#include <inspyre/job.h>
#include <inspyre/journal.h>
#include <inspyre/regions.h>
#include <inspyre/remover.h>
#include <inspyre/result.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace inspyre {

struct RunReport;

/// What makes the mattes.
struct Matting
{
    /// They work at the same time: one for a GPU, some for the cores of a CPU, or for calls of a
    /// service.
    std::vector<std::shared_ptr<Remover>> removers = {};
    MatteOptions options = {};
    RunWay way = {};
    std::uint64_t memoryBytes = 0; ///< for pictures in work; 0: defaultWorkBytes({})
};

enum class ItemState : std::uint8_t {
    Waiting,
    Reading,
    Matting,
    Writing,
    Done,
    Doubtful, ///< done, and to be looked at: ItemFacts::doubt
    Failed,
    Skipped,
};

/// What has changed with one picture. What is null has not.
struct ItemUpdate
{
    std::uint32_t number = 0;
    ItemState state = ItemState::Waiting;
    std::shared_ptr<const ItemFacts> facts = {}; ///< of Done and Doubtful
    std::shared_ptr<const Error> error = {};     ///< of Failed, and of Skipped why
    std::shared_ptr<const BatchItem> item = {};  ///< one that was added, or has another target now
};

/// How much one of the three stages has to do.
struct StageLoad
{
    double busy = 0.0; ///< of its workers' time, in the last 10 s: 0 to 1
    int workers = 0;
    int waiting = 0; ///< pictures in the queue before it
};

struct RunStats
{
    int total = 0;
    int done = 0; ///< doubtful ones, too
    int doubtful = 0;
    int failed = 0;
    int skipped = 0;
    int inWork = 0;
    double perSecond = 0.0;                 ///< done or failed, in the last 10 s
    std::optional<double> secondsLeft = {}; ///< none before it can be told
    StageLoad read = {};
    StageLoad matte = {};
    StageLoad write = {};
    int bottleneck = -1;             ///< 0 reading, 1 mattes, 2 writing: the busiest; -1: none yet
    std::uint64_t workBytes = 0;     ///< of pictures in work
    std::uint64_t residentBytes = 0; ///< of the process
    double networkIdle = 0.0; ///< share of the run in which a Remover had nothing to do while
                              ///< pictures were still to come
};

struct RunPolicy
{
    /// Threads that read and write, whichever is more urgent; 0: as many as keep the network busy.
    int jobs = 0;
    int stopAfter = 3; ///< failures in a row, alike and not the pictures' own; 0: never
    double doubtful = kDoubtful;
    bool endWhenDone = true; ///< false: waits for add(), as where a folder is watched
};

/// All are called from threads of the run, each by one at a time, and must not wait long.
struct Hooks
{
    /// At most 20 times a second, with all that has changed; a picture is in it once.
    std::function<void(std::span<const ItemUpdate>)> items = {};
    std::function<void(const RunStats &)> stats = {}; ///< twice a second
    /// The run has paused by itself: disk full, device lost, target gone, no journal. @param inARow
    /// of these failures. The pictures concerned wait again. May call stop(), go() and the like.
    /// Without this hook the run is stopped then: nobody would let it go on.
    std::function<void(const Error &why, int inARow)> paused = {};
    /// Asked once a second how much pictures in work may have from now on; 0: as before.
    std::function<std::uint64_t()> memoryBytes = {};
    /// Asked five times a second; false: no picture is begun until it is true again.
    std::function<bool()> mayBegin = {};
};

enum class StopHow : std::uint8_t {
    Cancel, ///< within a second, a write that has begun aside; pictures in work wait again
    Finish, ///< pictures in work are finished
};

/// Reads, mattes and writes many pictures, all three at the same time, with the memory of a few.
///
/// What is made of a picture depends on that picture and the Matting alone: not on order, company,
/// number of workers or memory. Pictures are begun by their number.
///
/// Threads: all functions any, at once, but make() and the destructor.
class BatchRunner
{
public:
    /// @param review   of the plan's first items, as reviewRun() gives it: those it keeps are told
    ///                 as Done or Skipped at once; empty for a new run
    /// @param journal  may be null: then nothing is kept of the run
    /// Errors: InvalidArgument (no Remover, a number twice), those of readAssets().
    [[nodiscard]] static Result<std::unique_ptr<BatchRunner>> make(
        BatchPlan plan,
        Review review,
        Matting matting,
        std::unique_ptr<Journal> journal,
        RunPolicy policy,
        Hooks hooks);

    virtual ~BatchRunner() = default; ///< stop(Cancel), and waits for the workers

    virtual void start() = 0;
    virtual void pause() = 0; ///< nothing is begun; what is in work is finished
    virtual void go() = 0;
    virtual void stop(StopHow how) = 0;

    virtual void add(std::vector<BatchItem> items) = 0; ///< of planMore()
    /// They are skipped; those in work are stopped, unless their write has begun.
    virtual void cancel(std::span<const std::uint32_t> numbers) = 0;
    /// Those of them that have failed are done again; empty: all that have failed.
    virtual void retry(std::span<const std::uint32_t> numbers) = 0;

    [[nodiscard]] virtual RunStats stats() const = 0;
    [[nodiscard]] virtual bool ended() const = 0;

    /// Until it has ended. @param job  reports Inferring, by pictures; a cancel is stop(Cancel).
    /// Errors: none; what went wrong is in the report's rows and `how`.
    [[nodiscard]] virtual Result<RunReport> wait(const JobControl &job) = 0;

protected:
    BatchRunner() = default;
    BatchRunner(const BatchRunner &) = delete;
    BatchRunner &operator=(const BatchRunner &) = delete;
};

/// make(), start() and wait(). Where the run pauses by itself, it ends.
[[nodiscard]] Result<RunReport> runBatch(
    BatchPlan plan,
    Review review,
    Matting matting,
    std::unique_ptr<Journal> journal,
    RunPolicy policy,
    Hooks hooks,
    const JobControl &job);

/// What a run will take.
struct Estimate
{
    double readMs = 0.0; ///< of one picture, by the mean of those that were measured
    double matteMs = 0.0;
    double writeMs = 0.0;
    double seconds = 0.0; ///< of the whole run
    std::uint64_t outputBytes = 0;
    int measured = 0; ///< pictures; 0: none could be read
};

/// Does up to five pictures of spread sizes, for ten seconds at most, without writing anything.
/// @param job  reports Inferring. Errors: those of readAssets(); Cancelled.
[[nodiscard]] Result<Estimate> estimateBatch(
    const BatchPlan &plan, const Matting &matting, const JobControl &job);

/// What the process may hold, as far as it is known.
struct WorkShare
{
    std::uint64_t memoryLimit = 0;  ///< of the whole process; 0: none
    std::uint64_t restingBytes = 0; ///< that it holds without pictures and passes
    std::uint64_t passBytes = 0;    ///< of one pass
};

/// Memory for pictures in work: what the limit leaves; without one a quarter of what is available,
/// 2 GiB at most.
[[nodiscard]] std::uint64_t defaultWorkBytes(const WorkShare &share);

} // namespace inspyre
