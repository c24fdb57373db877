#include "app/cli_batch_session.h"
#include "app/cli_batch_text.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <inspyre/command.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

constexpr double kTellIdle = 0.05;       ///< of the time
constexpr std::size_t kMostDoubtful = 5; ///< that are named at the end

int exitCode(const Ended &ended, const ReportTotals &totals)
{
    if (ended.stopped) {
        return stoppedExitCode();
    }
    if (ended.pause) {
        return kSomeFailed;
    }
    if (totals.failed > 0) {
        return totals.done > 0 ? kSomeFailed : kNothingDone;
    }
    return kAllDone;
}

/// The command that goes on with the run, for a person to copy.
std::string resumeCommand(const Beginning &begin, const std::string &how)
{
    const auto &wish = begin.plan.wish;
    auto text = "inspyre-cli batch " + how + " -o " + shellWord(wish.output.string());
    if (begin.journal.parent_path() != journalFolder()) {
        text += " --journal " + shellWord(begin.journal.parent_path().string());
    }
    if (wish.shard.count > 1) {
        text +=
            " --shard " + std::to_string(wish.shard.index) + "/" + std::to_string(wish.shard.count);
    }
    return text;
}

void sayDoubtful(const RunReport &report, Output &output)
{
    std::vector<const ReportRow *> rows;
    for (const auto &row : report.rows) {
        if (row.state == ItemState::Doubtful && !row.kept) {
            rows.push_back(&row);
        }
    }
    std::ranges::stable_sort(
        rows, [](const auto *a, const auto *b) { return a->facts.doubt > b->facts.doubt; });
    if (rows.size() > kMostDoubtful) {
        output.line("the most doubtful:");
        rows.resize(kMostDoubtful);
    }
    for (const auto *row : rows) {
        output.line("  look at " + nearPath(row->target) + " (" + fixed(row->facts.doubt, 2) + ")");
    }
}

void sayCounts(const RunReport &report, const ReportTotals &totals, Output &output)
{
    auto text = countsText(totals) + " in " + durationText(report.seconds);
    if (report.perSecond > 0.0) {
        text += ", " + fixed(report.perSecond, 1) + " a second";
    }
    if (report.networkIdle >= kTellIdle) {
        text += ", the network idle for " + fixed(report.networkIdle * 100.0, 0) + " %";
    }
    text += "; results of " + bytesText(totals.outputBytes) + ", peak memory " +
            bytesText(report.peakBytes);
    output.line(text);
    sayDoubtful(report, output);
}

/// What a person can do next.
void sayWaysOn(
    const Beginning &begin, const Ended &ended, const ReportTotals &totals, Output &output)
{
    const bool unfinished = ended.stopped || ended.pause;
    if (unfinished && totals.waiting > 0) {
        output.line("go on: " + resumeCommand(begin, "--resume"));
    } else if (totals.failed > 0) {
        const bool exist = std::ranges::any_of(
            begin.plan.items, [](const BatchItem &item) { return item.flaw == Flaw::Exists; });
        if (exist) {
            output.line("results that are there already: --collision overwrite, skip or number "
                        "says what to do");
        }
        output.line("try the failed ones again: " + resumeCommand(begin, "--retry-failed"));
    }
}

Json doneJson(const RunReport &report, const ReportTotals &totals, int exit)
{
    auto json = totalsJson(totals);
    json["how"] = report.how;
    json["run"] = report.run;
    json["seconds"] = report.seconds;
    json["per_second"] = report.perSecond;
    json["network_idle"] = report.networkIdle;
    json["peak_bytes"] = report.peakBytes;
    json["exit"] = exit;
    return json;
}

} // namespace

std::string countsText(const ReportTotals &totals)
{
    std::string text = pictures(totals.total) + ": " + std::to_string(totals.done) + " done";
    if (totals.kept > 0) {
        text += " (" + std::to_string(totals.kept) + " before)";
    }
    const auto add = [&](int count, const char *what) {
        if (count > 0) {
            text += ", " + std::to_string(count) + " " + what;
        }
    };
    add(totals.doubtful, "of them doubtful");
    add(totals.failed, "failed");
    add(totals.skipped, "skipped");
    add(totals.waiting, "not begun or not finished");
    return text;
}

Json totalsJson(const ReportTotals &totals)
{
    return {
        {"event", "done"},
        {"total", totals.total},
        {"done", totals.done},
        {"doubtful", totals.doubtful},
        {"failed", totals.failed},
        {"skipped", totals.skipped},
        {"waiting", totals.waiting},
        {"kept", totals.kept},
        {"output_bytes", totals.outputBytes}};
}

void sayPause(const Ended &ended, Output &output)
{
    if (ended.pause) {
        auto error = ended.pause->why;
        error.message += "; after " + std::to_string(ended.pause->inARow) +
                         " failures of this kind in a row the run has stopped";
        output.error(error);
    }
}

bool writeReports(const Beginning &begin, const RunReport &report, Output &output)
{
    bool all = true;
    for (const auto &file : begin.reports) {
        if (const auto written = writeReport(file, report, {}); !written) {
            output.error(written.error());
            all = false;
        }
    }
    return all;
}

int finish(const Beginning &begin, const Ended &ended, Output &output)
{
    const auto totals = totalsOf(ended.report);
    int exit = exitCode(ended, totals);
    if (ended.stopped) {
        output.error({ErrorCode::Cancelled, "stopped, nothing half-written is left", {}});
    }
    sayPause(ended, output);
    sayCounts(ended.report, totals, output);
    sayWaysOn(begin, ended, totals, output);
    if (!writeReports(begin, ended.report, output) && exit == kAllDone) {
        exit = kSomeFailed;
    }
    output.event(doneJson(ended.report, totals, exit));
    return exit;
}

} // namespace inspyre::cli
