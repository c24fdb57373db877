#include "app/cli_batch_merge.h"

#include "app/cli_batch_begin.h"
#include "app/cli_batch_session.h"
#include "app/cli_batch_text.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <inspyre/batch_report.h>

#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

Result<RunReport> merged(const std::vector<std::string> &files)
{
    std::vector<RunReport> parts;
    for (const auto &file : files) {
        if (stopRequested()) {
            return cancelledError();
        }
        auto part = readReport(file);
        if (!part) {
            return part.error();
        }
        parts.push_back(*std::move(part));
    }
    return mergeReports(parts);
}

std::string partsText(const std::vector<int> &parts)
{
    std::string text;
    for (const int part : parts) {
        text += (text.empty() ? "" : ", ") + std::to_string(part);
    }
    return text;
}

/// A part that is missing or was not finished is work that is not done.
int exitCode(const RunReport &report, const ReportTotals &totals)
{
    if (totals.failed == 0 && totals.waiting == 0 && report.missing.empty()) {
        return kAllDone;
    }
    return totals.done > 0 ? kSomeFailed : kNothingDone;
}

void say(const RunReport &report, const ReportTotals &totals, int exit, Output &output)
{
    sayNotes(output, report.notes);
    for (const auto &row : report.rows) {
        if (row.state == ItemState::Failed) {
            auto error = row.error;
            error.subject = row.source.string();
            output.error(error);
        }
    }
    if (!report.missing.empty()) {
        output.error(
            {ErrorCode::FileNotFound,
             "there is no report of these parts: " + partsText(report.missing),
             {}});
    }
    output.line(
        countsText(totals) + "; " + durationText(report.seconds) +
        " of all machines together, results of " + bytesText(totals.outputBytes));
    auto done = totalsJson(totals);
    done["how"] = report.how;
    done["missing"] = report.missing;
    done["seconds"] = report.seconds;
    done["exit"] = exit;
    output.event(done);
}

} // namespace

int mergeParts(const BatchArguments &arguments, Output &output)
{
    const auto report = merged(arguments.merge);
    if (!report) {
        const bool usage = report.error().code == ErrorCode::InvalidArgument;
        const int exit = failed(output, report.error());
        return usage ? kWrongUsage : exit;
    }
    const auto files = reportFiles(arguments.run, {});
    if (!files) {
        return failed(output, files.error());
    }
    for (const auto &file : *files) {
        if (const auto written = writeReport(file, *report, JobControl(stopRequested)); !written) {
            return failed(output, written.error());
        }
    }
    const auto totals = totalsOf(*report);
    const int exit = exitCode(*report, totals);
    say(*report, totals, exit, output);
    return exit;
}

} // namespace inspyre::cli
