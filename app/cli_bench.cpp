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
    bool phases = false;
};

Json reportJson(const BenchReport &report)
{
    Json times = Json::array();
    for (const auto &time : report.times) {
        times.push_back(
            {{"size", sizeText(time.size)},
             {"first_ms", time.firstMs},
             {"min_ms", time.minMs},
             {"median_ms", time.medianMs},
             {"max_ms", time.maxMs},
             {"runs_ms", time.ms},
             {"peak_rss_bytes", time.peakRssBytes}});
    }
    Json phases = Json::array();
    for (const auto &span : report.phases) {
        phases.push_back(spanJson(span));
    }
    return {
        {"event", "result"},
        {"model", report.model},
        {"architecture", report.architecture},
        {"backend", report.backend},
        {"device", report.network.device},
        {"device_name", report.network.deviceName},
        {"device_reason", report.deviceReason},
        {"precision", precisionName(report.network.precision)},
        {"threads", report.network.threads},
        {"cpu", report.cpu},
        {"cpu_features", report.network.cpuFeatures},
        {"transparent_huge_pages", report.transparentHugePages},
        {"weight_bytes", report.network.weightBytes},
        {"ready_ms", report.readyMs},
        {"ready_rss_bytes", report.readyRssBytes},
        {"times", times},
        {"phases", phases}};
}

std::string machineText(const BenchReport &report)
{
    const auto &network = report.network;
    return "model     " + shown(report.model) + ", " + report.architecture + ", " +
           bytesText(network.weightBytes) + "\ndevice    " + report.deviceReason + "; " +
           shown(network.deviceName) + "\nengine    " + report.backend + ", " +
           precisionName(network.precision) + ", " + std::to_string(network.threads) +
           " threads\ncpu       " + report.cpu +
           (network.cpuFeatures.empty() ? "" : ", " + network.cpuFeatures) +
           "\npages     transparent huge pages: " + report.transparentHugePages + "\nready     " +
           millisecondsText(report.readyMs) + " after exec, " + bytesText(report.readyRssBytes) +
           " resident";
}

std::string timesText(const BenchReport &report)
{
    std::string text = padded("SIZE", 12) + padded("FIRST", 11) + padded("MIN", 11) +
                       padded("MEDIAN", 11) + padded("MAX", 11) + padded("RUNS", 6) + "PEAK MEMORY";
    for (const auto &time : report.times) {
        text +=
            "\n" + padded(sizeText(time.size), 12) + padded(millisecondsText(time.firstMs), 11) +
            padded(millisecondsText(time.minMs), 11) + padded(millisecondsText(time.medianMs), 11) +
            padded(millisecondsText(time.maxMs), 11) + padded(std::to_string(time.ms.size()), 6) +
            bytesText(time.peakRssBytes);
    }
    return text;
}

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

int runBenchCommand(State &state)
{
    Output output(state.common.output);
    BenchOptions options{.engine = state.common.engine, .runs = state.runs};
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
    output.event(reportJson(*report));
    output.line(machineText(*report));
    output.line(phasesText(*report, state.phases));
    output.line(timesText(*report));
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
    app->add_flag("--phases", state->phases, "Show the phases of the start on a time axis");
    addOutputOptions(*app, state->common);
    addDumpOption(*app, state->common);
    app->footer("--model synthetic:swin-b (swin-t, swin-s, swin-l, res2net50) makes up weights of "
                "that network.\nExample:\n  inspyre-cli bench --model synthetic:swin-b --size fast "
                "--size base --json");
    return {app, [state] { return runBenchCommand(*state); }};
}

} // namespace inspyre::cli
