#pragma once

#include <inspyre/batch_plan.h>
#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/recipe.h>
#include <inspyre/result.h>
#include <inspyre/shard.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inspyre {

/// What tells whether a file is still the same.
struct FileId
{
    std::uint64_t bytes = 0;
    std::int64_t modifiedNs = 0; ///< since 1970
    std::uint64_t sum = 0;       ///< contentSum() of all of it

    bool operator==(const FileId &) const = default;
};

/// XXH64 of blocks of 4 MiB, each seeded with the sum of those before it. It finds accidents; it
/// is no protection from somebody who means to deceive.
[[nodiscard]] std::uint64_t contentSum(std::span<const std::byte> content);

/// Reads all of `file` once, which also readies it for being read again.
/// @param job  reports Verifying. Errors: FileNotFound, PermissionDenied, IsADirectory,
///             InvalidArgument (a pipe or a device, or it has changed meanwhile), Cancelled.
[[nodiscard]] Result<FileId> fileId(const std::filesystem::path &file, const JobControl &job);

/// What is known of a picture once its result is made.
struct ItemFacts
{
    FileId source = {};
    std::uint64_t outputSum = 0; ///< contentSum() of the result's file
    std::uint64_t outputBytes = 0;
    double doubt = 0.0; ///< Matte::doubtScore
    bool subject = true;
    Size size = {}; ///< of the result
    double readMs = 0.0;
    double matteMs = 0.0;
    double writeMs = 0.0;
    std::int64_t startedMs = 0;          ///< since 1970
    std::string way = {};                ///< RunWay::text()
    std::vector<std::string> notes = {}; ///< English

    bool operator==(const ItemFacts &) const = default;
};

/// What results depend on besides their sources.
struct RunWay
{
    std::uint64_t recipeSum = 0; ///< recipeSum()
    std::uint64_t modelSum = 0;
    std::string size = {}; ///< inputSizeText()
    std::string precision = {};
    int imagesPerPass = 1;
    /// "cuda:0". Not in text(): another device may change the last bits, which is told and no
    /// reason to do pictures again.
    std::string device = {};

    /// One word; the same means that results are the same.
    [[nodiscard]] std::string text() const;

    bool operator==(const RunWay &) const = default;
};

/// Of all that changes how a result looks: not of what is done where its file is there already. A
/// picture behind the subject and a file of a profile count by what is in them, wherever they lie.
///
/// @param job  reports Verifying: those files are read. Errors: those of fileId().
[[nodiscard]] Result<std::uint64_t> recipeSum(const Recipe &recipe, const JobControl &job);

struct JournalOptions
{
    std::string program = {}; ///< name and version, for people
    int attempt = 0;          ///< Shard::attempt
    /// create() takes the place of a journal whose run has not ended.
    bool fresh = false;
    /// After so long a part of the file is closed and the next one begun: a bucket has a file only
    /// then. 0: never. None: 30 s where the file system is one of a program (FUSE), else never.
    std::optional<std::chrono::milliseconds> rollAfter = {};
};

class JournalWriter;

/// What a run has done, as a file of lines that survives a crash at any moment: each line is a
/// JSON object with a number, a kind and a checksum, and nothing is ever changed or taken away.
///
/// A line of writing(), with the sum of the bytes that are about to be renamed into place, is on
/// the disk before that happens. So a target is the run's own if and only if it has that sum, and
/// after a crash reviewRun() knows of each picture whether it is to be done.
///
/// One process at a time holds a journal. Threads: all functions but create() and reopen(), any,
/// at once.
///
/// Errors of writing: those of writeFileAtomically() with the file as subject. After a full disk a
/// call may be made again. After a failed flush all later calls fail: what the disk has is not
/// known then, and reopen() begins where that does not matter.
class Journal
{
public:
    /// A new journal of `plan`, with a first session. Its folder is made. Journals in the
    /// program's own folder whose runs ended more than 30 days ago are removed.
    ///
    /// Errors: InvalidArgument (an unfinished one is there and not JournalOptions::fresh; one that
    /// another process holds: names it; a file that is no journal), those of writing.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> create(
        const std::filesystem::path &file,
        const BatchPlan &plan,
        const RunWay &way,
        const JournalOptions &options);

    /// Goes on with one: adds a session. What is there is left as it is.
    /// Errors: those of readJournal(); InvalidArgument (another process holds it); of writing.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> reopen(
        const std::filesystem::path &file, const RunWay &way, const JournalOptions &options);

    /// For tests, and for the two above.
    explicit Journal(std::unique_ptr<JournalWriter> writer);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// 16 hexadecimal digits.
    [[nodiscard]] const std::string &run() const;
    /// WriteOptions::tag of an item's result: by it reviewRun() finds what a crash has left.
    [[nodiscard]] std::string tag(std::uint32_t item) const;
    /// English: such as that the file system knows no locks.
    [[nodiscard]] const std::vector<std::string> &notes() const;

    /// Pictures that come while the run is under way. On the disk with the next writing().
    [[nodiscard]] Status add(std::span<const BatchItem> items);
    /// The result's bytes are made; they may be written to `target` once this has returned. It
    /// returns when that is on the disk; calls from several threads share the wait.
    [[nodiscard]] Status writing(
        std::uint32_t item, const std::filesystem::path &target, const ItemFacts &facts);
    /// The result is in its place.
    [[nodiscard]] Status done(std::uint32_t item, std::int64_t targetModifiedNs);
    /// @param stage   "read", "matte", "write" or "journal"
    /// @param source  as far as it is known
    [[nodiscard]] Status failed(
        std::uint32_t item, std::string_view stage, const Error &error, const FileId &source);
    [[nodiscard]] Status skipped(std::uint32_t item, std::string_view why);
    /// The session's end: "finished", "stopped" or "paused". Is on the disk when it returns.
    [[nodiscard]] Status ended(std::string_view how);

private:
    std::unique_ptr<JournalWriter> m_writer;
};

/// A picture in a journal, with its last record.
struct JournalItem
{
    enum class Last : std::uint8_t { None, Writing, Done, Failed, Skipped };

    BatchItem item = {}; ///< `target` is the last one that was written to, or the planned one
    Last last = Last::None;
    ItemFacts facts = {};              ///< of Writing and Done; `source` of Failed, too
    std::int64_t targetModifiedNs = 0; ///< of Done
    /// ItemFacts::outputSum of what the run may have put at `item.target` before.
    std::vector<std::uint64_t> before = {};
    std::int64_t atMs = 0;  ///< when the last record was written, since 1970
    bool recent = false;    ///< of the last 10 minutes of a session that never ended
    std::string stage = {}; ///< of Failed
    Error error = {};       ///< of Failed; the message is the reason of Skipped
};

/// A folder as the system knows it.
struct FolderId
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0; ///< 0: not known

    bool operator==(const FolderId &) const = default;
};

/// What a journal says, however its writer ended.
struct JournalState
{
    std::filesystem::path file = {};
    BatchWish wish = {};
    std::string run = {};
    std::string planSum = {};
    std::string program = {};            ///< of the last session
    RunWay way = {};                     ///< of the last session
    FolderId folder = {};                ///< the output's, when a result was last written
    std::vector<JournalItem> items = {}; ///< in the order in which they were added
    bool ended = false;                  ///< the last session has
    std::string how = {};                ///< … in this way
    std::int64_t beganMs = 0;            ///< since 1970, by the clock of then
    std::int64_t lastMs = 0;             ///< of the last record
    int sessions = 0;
    std::vector<std::string> damage = {}; ///< English: lines that were passed over, the first 100
};

/// Whether there is a journal, and more in it than the beginning of one whose process ended before
/// its run began: then nothing was done. Threads: any.
[[nodiscard]] bool runHasBegun(const std::filesystem::path &file);

/// Reads a journal with all its parts. It may be anybody's file, cut off or damaged anywhere: all
/// sizes are checked, each line by its checksum, and what is wrong is passed over and told.
///
/// Errors: those of readFile(); InvalidArgument (no journal, of a newer version, larger than 1
/// GiB, more than a million pictures).
[[nodiscard]] Result<JournalState> readJournal(const std::filesystem::path &file);

/// The plan that a journal's run goes on with: its items, numbers and targets, and of `more` (a
/// plan made now of the same inputs, or nothing) those that the journal does not have, in order,
/// with new numbers, and targets that no other item of the run has. Items of the journal come
/// first, so a Review fits it.
[[nodiscard]] BatchPlan resumedPlan(const JournalState &state, const BatchPlan *more);

/// What is to be done with a picture when a run goes on.
enum class Verdict : std::uint8_t {
    Keep,   ///< done, and its result is there
    Adopt,  ///< done but for the record: Journal::done() is still to be called
    Do,     ///< there is nothing at its target
    DoOver, ///< what is at its target may be replaced
    Failed, ///< told again
    Skip,   ///< told again, or its result is somebody's work by now
};

struct ReviewOptions
{
    bool retryFailed = false; ///< pictures that failed by their own fault, too
    bool verify = false;      ///< the sums of all results, not only of those in question
    bool targetMoved = false; ///< that all results are gone and the folder is another is all right
};

/// Alike for each item of the JournalState, in its order.
struct Review
{
    std::vector<Verdict> verdicts = {};
    std::vector<ItemFacts> facts = {};               ///< of Keep and Adopt
    std::vector<std::int64_t> targetModifiedNs = {}; ///< of Keep and Adopt, as it is now
    std::vector<std::filesystem::path> targets = {}; ///< where each is, or is to be written
    std::vector<std::string> stages = {};            ///< of Failed
    std::vector<Error> errors = {};                  ///< of Failed and, as message, Skip: why
    std::vector<std::string> notes = {};             ///< English, of all: counts
};

/// Compares a journal with what is on the disk. Results of which only the journal can tell, and
/// those of the last 10 minutes before a crash, are read by four threads. Changes nothing but that
/// it removes temporary files of this run.
///
/// A picture is done over where its source has changed since. A result that somebody else has
/// changed since it was done is left. Where something else than the run's own result is at a target
/// that was still to be written, the collision of `state.wish.recipe` decides as on the first day;
/// Ask is as Fail. The run's own is, too, what a power failure has left of a file: of the minutes
/// before, and cut off or of the announced length.
///
/// @param now  of the run that is to go on: what was made another way is done over
/// @param job  reports Verifying. Errors: InvalidArgument (all results are gone and their folder is
///             another: "is the disk mounted?"), Cancelled.
[[nodiscard]] Result<Review> reviewRun(
    const JournalState &state,
    const RunWay &now,
    const ReviewOptions &options,
    const JobControl &job);

/// A journal at a glance.
struct FoundJournal
{
    std::filesystem::path file = {};
    std::string run = {};
    std::filesystem::path output = {};
    Shard shard = {};
    bool ended = false; ///< the last session has, in the way `how`; only "finished" is the end
    std::string how = {};
    bool inUse = false; ///< a process holds it
    int items = 0;
    int done = 0;
    int failed = 0;
    int skipped = 0;
    std::int64_t lastMs = 0; ///< since 1970
};

/// The journals in `folder`, newest first. Reads only their ends.
[[nodiscard]] std::vector<FoundJournal> findJournals(const std::filesystem::path &folder);

/// Where the program keeps its journals: stateFolder()/batches.
[[nodiscard]] std::filesystem::path journalFolder();

/// The journal's name for a run into `output`: in journalFolder() if `folder` is empty, named by
/// the output's path, else "journal.ndjson" there; with several shards, named by the shard, too.
[[nodiscard]] std::filesystem::path journalFile(
    const std::filesystem::path &folder, const std::filesystem::path &output, const Shard &shard);

} // namespace inspyre
