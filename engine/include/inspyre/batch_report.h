#pragma once

#include <inspyre/batch.h>
#include <inspyre/error.h>
#include <inspyre/job.h>
#include <inspyre/journal.h>
#include <inspyre/recipe.h>
#include <inspyre/result.h>
#include <inspyre/shard.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace inspyre {

/// What has become of one picture.
struct ReportRow
{
    std::uint32_t number = 0; ///< BatchItem::number
    std::filesystem::path source = {};
    std::filesystem::path target = {};
    ItemState state = ItemState::Waiting; ///< Waiting: not done when the run ended
    bool kept = false;      ///< an earlier session of the run has made it; `facts` tell of then
    ItemFacts facts = {};   ///< of Done and Doubtful
    std::string stage = {}; ///< of Failed: as Journal::failed() takes it
    Error error = {};       ///< of Failed; of Skipped the message is why
};

/// Of rows, counted.
struct ReportTotals
{
    int total = 0;
    int done = 0; ///< doubtful ones, too
    int doubtful = 0;
    int failed = 0;
    int skipped = 0;
    int waiting = 0;
    int kept = 0; ///< of `done`
    std::uint64_t sourceBytes = 0;
    std::uint64_t outputBytes = 0;
};

/// What a run over many pictures has done.
struct RunReport
{
    std::string program = {}; ///< JournalOptions::program
    std::string run = {};     ///< Journal::run(); empty: it had no journal
    std::string planSum = {}; ///< BatchPlan::sum
    std::filesystem::path output = {};
    std::string model = {};
    RunWay way = {};
    Recipe recipe = {};
    Shard shard = {};              ///< merged: count 1
    std::vector<int> missing = {}; ///< merged: shards of which there was no report
    std::string how = {};          ///< "finished", "stopped", "paused"; merged: "incomplete", too
    Error why = {};                ///< of "paused"
    std::int64_t beganMs = 0;      ///< since 1970; of this session
    std::int64_t endedMs = 0;      ///< since 1970
    double seconds = 0.0;          ///< in which it ran; merged: of all machines together
    double perSecond = 0.0;        ///< pictures done or failed in this session; merged: the sum
    double networkIdle = 0.0;      ///< RunStats::networkIdle; merged: the mean by `seconds`
    std::uint64_t peakBytes = 0;   ///< of the process; merged: the highest
    std::vector<std::string> notes = {}; ///< English
    std::vector<ReportRow> rows = {};    ///< by number
};

/// "waiting", "reading", …: the word of files and scripts, never changed.
[[nodiscard]] const char *itemStateName(ItemState state);

[[nodiscard]] ReportTotals totalsOf(const RunReport &report);

/// All of it, totals included, as JSON with a newline at the end. Paths are pathJson(): text, or a
/// list of bytes where they are not UTF-8.
[[nodiscard]] std::string reportJson(const RunReport &report);

/// The rows as RFC 4180 wants them, with a row of names first. A field that a spreadsheet would
/// take for a formula begins with an apostrophe. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string reportCsv(const RunReport &report);

/// Writes reportCsv() to a `file` named *.csv, else reportJson(); all or nothing.
/// @param job  reports Writing. Errors: those of writeFileAtomically().
[[nodiscard]] Status writeReport(
    const std::filesystem::path &file, const RunReport &report, const JobControl &job);

/// Reads what reportJson() gave; totals are counted anew.
/// Errors: those of readFile(); InvalidArgument (no report, a newer version, a value of the wrong
/// type: the message names it).
[[nodiscard]] Result<RunReport> readReport(const std::filesystem::path &file);

/// The reports of several shards as one, in any order. Of a shard that was reported twice the one
/// that ended last is taken, and a note says so.
///
/// Errors: InvalidArgument (no report; reports of different plans, numbers of shards, recipes or
/// models).
[[nodiscard]] Result<RunReport> mergeReports(std::span<const RunReport> shards);

} // namespace inspyre
