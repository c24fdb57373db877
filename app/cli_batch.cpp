#include "app/cli_batch_dry.h"
#include "app/cli_batch_merge.h"
#include "app/cli_batch_run.h"
#include "app/cli_batch_session.h"
#include "app/cli_commands.h"
#include "app/cli_remote_options.h"
#include "app/cli_stop.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <utility>

namespace inspyre::cli {

namespace {

constexpr const char *kRun = "Run";

struct State
{
    BatchArguments arguments = {};
    CommonOptions common = {};
    RemoteArguments remote = {};
};

constexpr const char *kExamples =
    "Examples:\n"
    "  inspyre-cli batch photos/ -o cutouts/ --dry-run\n"
    "  inspyre-cli batch photos/ 'more/**/*.jpg' -o shop/ --preset square-2000-white --format jpg\n"
    "  inspyre-cli batch --resume -o cutouts/              # after Ctrl-C, a crash, a power cut\n"
    "  inspyre-cli batch --retry-failed -o cutouts/\n"
    "  find . -name '*.jpg' -print0 | inspyre-cli batch --from - -o cutouts/ --report all.csv\n"
    "  inspyre-cli batch photos/ -o out/ --shard 0/8 --journal out/.parts --report "
    "part-{shard}.json\n"
    "  inspyre-cli batch --merge-reports part-*.json --report whole.csv\n"
    "Exit codes: 0 all done, 1 nothing done, 2 wrong usage, 3 some failed or the run has stopped "
    "itself, 4 cancelled, 130 by Ctrl-C.";

void addInputOptions(CLI::App &app, BatchArguments &arguments)
{
    app.add_option(
           "IN",
           arguments.run.inputs,
           "Folders with all that is below them, files, and patterns with *, ? and **")
        ->type_name("");
    app.add_option(
           "--from", arguments.from, "Names from a file, or from stdin: one a line or zero-ended")
        ->type_name("LIST|-");
}

void addResumeOptions(CLI::App &app, BatchArguments &arguments)
{
    app.add_flag(
           "--dry-run",
           arguments.dryRun,
           "Say what would be done, what cannot and why, and how long it takes; write nothing")
        ->group(kRun);
    const auto onward = [&](const char *name, bool &flag, const char *help) {
        app.add_flag(name, flag, help)->excludes("--fresh")->group(kRun);
    };
    onward(
        "--resume",
        arguments.resume,
        "Go on with the run into this folder, if there was one: what is done stays");
    onward("--retry-failed", arguments.retryFailed, "… and do the pictures that failed again");
    onward("--verify", arguments.verify, "… and check every result that is there by its sum");
    onward(
        "--target-moved",
        arguments.targetMoved,
        "… though all results are gone and their folder is another one");
}

void addShardOptions(CLI::App &app, BatchArguments &arguments)
{
    app.add_option(
           "--shard",
           arguments.shard,
           "Do one part of the pictures: K/N, from 0, or auto as a Cloud Run job, a Kubernetes "
           "Indexed Job or a Slurm array says")
        ->type_name("auto|K/N")
        ->group(kRun);
    app.add_option(
           "--merge-reports",
           arguments.merge,
           "Sum the reports (.json) of all parts, and write the whole with --report")
        ->type_name("FILE…")
        ->group(kRun);
}

int runBatch(State &state)
{
    Output output(state.common.output);
    const auto &arguments = state.arguments;
    if (!arguments.merge.empty()) {
        return mergeParts(arguments, output);
    }
    if (!state.remote.url.empty()) {
        auto service = openService(state.remote);
        if (!service) {
            output.error(service.error());
            return kWrongUsage;
        }
        state.common.service = *std::move(service);
    }
    auto begin = beginBatch(arguments, state.common, JobControl(stopRequested));
    if (!begin) {
        const bool usage = begin.error().code == ErrorCode::InvalidArgument;
        const int exit = failed(output, begin.error());
        return usage ? kWrongUsage : exit;
    }
    sayNotes(output, begin->notes);
    if (arguments.dryRun) {
        return dryRun(*begin, output);
    }
    auto reports = reportFiles(arguments.run, begin->plan.wish.shard);
    if (!reports) {
        return failed(output, reports.error());
    }
    (*begin).reports = *std::move(reports);
    return runBatchCommand(arguments, *begin, output);
}

} // namespace

Command addBatch(CLI::App &cli)
{
    auto *app = cli.add_subcommand(
        "batch", "Remove the background of many pictures: whole folders, with a journal");
    auto state = std::make_shared<State>();
    addInputOptions(*app, state->arguments);
    addRunOptions(*app, state->arguments.run, state->common);
    addResumeOptions(*app, state->arguments);
    addShardOptions(*app, state->arguments);
    addRemoteOption(*app, state->remote);
    app->add_option(
           "--concurrency",
           state->arguments.run.calls,
           "Calls of the service at the same time: it refuses more than it takes, and they are "
           "tried again")
        ->type_name("N")
        ->check(CLI::Range(1, 64).description(""))
        ->capture_default_str()
        ->group("Service");
    addRemoteOptions(*app, state->remote);
    app->footer(kExamples);
    return {app, [state] { return runBatch(*state); }};
}

} // namespace inspyre::cli
