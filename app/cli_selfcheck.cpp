#include "app/cli_commands.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <inspyre/selfcheck.h>

#include <CLI/CLI.hpp>

#include <memory>
#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

void sayRow(const SelfcheckRow &row, Output &output)
{
    output.event(
        {{"event", "check"},
         {"device", row.device},
         {"picture", row.picture},
         {"max_difference", row.maxDifference},
         {"mean_difference", row.meanDifference},
         {"ms", row.ms},
         {"passed", row.passed},
         {"problem", row.problem}});
    output.line(
        padded(row.device, 10) + padded(shown(row.picture), 26) +
        padded(fixed(row.maxDifference, 5), 12) + padded(fixed(row.meanDifference, 6), 12) +
        padded(millisecondsText(row.ms), 11) + (row.passed ? "right" : "WRONG") +
        (row.problem.empty() ? "" : ": " + shown(row.problem)));
}

int runSelfcheckCommand(const CommonOptions &common)
{
    Output output(common.output);
    const auto report = runSelfcheck(common.engine, shownJob(output, "selfcheck"));
    if (!report) {
        return failed(output, report.error());
    }
    output.line("model " + shown(report->model) + ", " + report->backend);
    for (const auto &device : report->devices) {
        if (!device.problem.empty()) {
            output.line(
                device.id + " (" + shown(device.name) + ") is not used: " + shown(device.problem));
        }
    }
    output.line(
        padded("DEVICE", 10) + padded("PICTURE", 26) + padded("MAX", 12) + padded("MEAN", 12) +
        padded("TIME", 11) + "VERDICT");
    for (const auto &row : report->rows) {
        sayRow(row, output);
    }
    const bool passed = report->passed();
    output.event(
        {{"event", "result"},
         {"model", report->model},
         {"backend", report->backend},
         {"passed", passed}});
    output.line(
        passed ? "This install computes what it should."
               : "This install does NOT compute what it should: please report it.");
    return passed ? kAllDone : kNothingDone;
}

} // namespace

Command addSelfcheck(CLI::App &cli)
{
    auto *app = cli.add_subcommand(
        "selfcheck", "Compare bundled pictures with their stored mattes on every device");
    auto common = std::make_shared<CommonOptions>();
    addEngineOptions(*app, *common);
    addOutputOptions(*app, *common);
    app->footer("Example:\n  inspyre-cli selfcheck");
    return {app, [common] { return runSelfcheckCommand(*common); }};
}

} // namespace inspyre::cli
