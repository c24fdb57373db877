#include "app/cli_bench_report.h"
#include "app/cli_commands.h"
#include "app/cli_phases.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <inspyre/bench.h>

#include <CLI/CLI.hpp>

#include <memory>
#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

struct State
{
    CommonOptions common = {};
    std::vector<std::string> sizes = {};
    int runs = 5;
    int cancels = 0;
    bool phases = false;
    bool profile = false;
    bool noWarmUp = false;
    std::string picture = {};
};

std::string phasesText(const BenchReport &report, bool all)
{
    if (all) {
        return waterfall(report.phases);
    }
    const auto sum = totals(report.phases);
    return "start     " + millisecondsText(sum.wallMs) + " on the clock, " +
           millisecondsText(sum.sumMs) + " of work; slowest: " + phaseName(sum.slowest) + ", " +
           millisecondsText(sum.slowestMs) + " (--phases shows all)";
}

void showTables(Output &output, const BenchReport &report)
{
    if (const auto times = timesText(report); !times.empty()) {
        output.line(times);
    }
    for (const auto &picture : report.pictures) {
        output.line(pictureText(picture));
    }
    for (const auto &profile : report.profiles) {
        output.line(profileText(profile));
    }
}

int runBenchCommand(State &state)
{
    Output output(state.common.output);
    BenchOptions options{
        .engine = state.common.engine,
        .runs = state.runs,
        .warmUp = !state.noWarmUp,
        .profile = state.profile,
        .cancels = state.cancels,
        .picture = state.picture};
    for (const auto &text : state.sizes) {
        const auto size = parseInputSize(text);
        if (!size) {
            output.error(size.error());
            return kWrongUsage;
        }
        options.sizes.push_back(*size);
    }
    const auto timeline = startTimeline();
    const auto shownBench = shownJob(output, "bench");
    const JobControl job(stopRequested, [&](const Progress &progress) {
        shownBench.report(progress.stage, progress.fraction);
        output.phases(*timeline);
    });
    const auto report = runBench(options, timeline, job);
    output.phases(*timeline);
    if (!report) {
        return failed(output, report.error());
    }
    output.event(benchJson(*report));
    output.line(machineText(*report));
    output.line(phasesText(*report, state.phases));
    showTables(output, *report);
    if (const auto dumped = dumpPhases(timeline->snapshot(), state.common.dumps); !dumped) {
        output.error(dumped.error());
        return kSomeFailed;
    }
    return kAllDone;
}

} // namespace

Command addBench(CLI::App &cli)
{
    auto *app = cli.add_subcommand("bench", "Measure start, inference and memory on this machine");
    auto state = std::make_shared<State>();
    addEngineOptions(*app, state->common);
    app->add_option("--size", state->sizes, "Size of the network's input; can be given again")
        ->type_name("auto|fast|base|WxH")
        ->allow_extra_args(false)
        ->group("Engine");
    app->add_option("--runs", state->runs, "Runs of each size that count, after the warm-up")
        ->type_name("N")
        ->check(CLI::Range(1, 1000).description(""))
        ->capture_default_str();
    app->add_option(
           "--cancels",
           state->cancels,
           "Cancel so many passes of each size too, and time their end")
        ->type_name("N")
        ->check(CLI::Range(1, 1000).description(""));
    app->add_option("--picture", state->picture, "Measure this picture from file to PNG instead")
        ->type_name("FILE");
    app->add_flag("--no-warm-up", state->noWarmUp, "Leave out only the first run of each size");
    app->add_flag(
        "--profile", state->profile, "One more pass of each size, by layer and by operator");
    app->add_flag("--phases", state->phases, "Show the phases of the start on a time axis");
    addOutputOptions(*app, state->common);
    addDumpOption(*app, state->common);
    app->footer("--model synthetic:swin-b (swin-t, swin-s, swin-l, res2net50) makes up weights of "
                "that network.\nExample:\n  inspyre-cli bench --model synthetic:swin-b --size fast "
                "--size base --json");
    return {app, [state] { return runBenchCommand(*state); }};
}

} // namespace inspyre::cli
