#pragma once

#include "app/cli_batch_begin.h"
#include "app/cli_batch_teller.h"

#include <inspyre/batch.h>
#include <inspyre/batch_report.h>
#include <inspyre/engine.h>
#include <inspyre/journal.h>
#include <inspyre/result.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace inspyre::cli {

/// A started engine and what it makes of a run.
struct Ready
{
    Engine engine = {};
    Matting matting = {};
};

/// Starts the engine, with its phases and progress on `output`, or asks the service what it is.
/// Errors: those of startEngine(), mattingOf() and RemoteService::describe().
[[nodiscard]] Result<Ready> readyMatting(const Beginning &begin, Output &output);

/// Tells each of `notes`.
void sayNotes(Output &output, const std::vector<std::string> &notes);

struct SessionOptions
{
    ReviewOptions review = {};
    RunPolicy policy = {};
    bool fresh = false;
    /// As where a folder is watched: what was done stays done, also where somebody has taken the
    /// result away, and what has failed before is not told again.
    bool watches = false;
};

/// Opens the journal, compares it with the disk where a run is gone on with, and makes the runner
/// of one session.
///
/// @param begin   its plan is that of the session
/// @param hooks   those of `teller`, or others that call them
/// @param review  gets what is done of each picture of the journal
/// Errors: those of Journal, reviewRun() and BatchRunner::make().
[[nodiscard]] Result<std::unique_ptr<BatchRunner>> makeSession(
    const Beginning &begin,
    const Matting &matting,
    const SessionOptions &options,
    Hooks hooks,
    RunTeller &teller,
    Output &output,
    Review &review);

/// How a session came to its end.
struct Ended
{
    RunReport report = {};
    bool stopped = false;            ///< by a signal, or because nobody reads the output any more
    std::optional<Pause> pause = {}; ///< the run had stopped itself
};

/// Waits until it has ended, and ends it after Ctrl-C and when it has paused by itself.
[[nodiscard]] Result<Ended> waitFor(BatchRunner &runner, const RunTeller &teller);

/// "120 pictures: 118 done, 3 of them doubtful, 2 failed"
[[nodiscard]] std::string countsText(const ReportTotals &totals);
/// An event `done` with the counts, to which the rest can be added.
[[nodiscard]] Json totalsJson(const ReportTotals &totals);

/// Says why the run has stopped itself, if it has.
void sayPause(const Ended &ended, Output &output);
/// Writes the reports, also after Ctrl-C. @return whether all could be written
[[nodiscard]] bool writeReports(const Beginning &begin, const RunReport &report, Output &output);

/// Says what has become of the run, in numbers and with the ways on, and writes the reports.
/// @return the exit code
[[nodiscard]] int finish(const Beginning &begin, const Ended &ended, Output &output);

} // namespace inspyre::cli
