#include "app/cli_commands.h"
#include "app/cli_stop.h"
#include "app/cli_watch_run.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace inspyre::cli {

namespace {

struct State
{
    WatchArguments arguments = {};
    CommonOptions common = {};
};

constexpr const char *kExamples =
    "Examples:\n"
    "  inspyre-cli watch inbox/ -o cutouts/\n"
    "  inspyre-cli watch inbox/ -o inbox/done/ --preset square-2000-white --format jpg\n"
    "  inspyre-cli watch inbox/ -o cutouts/ --once          # for cron: does what is there\n"
    "A picture is begun when nobody writes it any more. One that changes is done again; what is "
    "renamed is a new picture. Results stay, whatever becomes of their pictures, and may be taken "
    "away. Started again with the same folder for the results it goes on where it was.\n"
    "Exit codes: as those of batch; 130 by Ctrl-C.";

int runState(State &state)
{
    Output output(state.common.output);
    const auto &run = state.arguments.run;
    const auto wrong = [&](const char *words) {
        output.error({ErrorCode::InvalidArgument, words, {}});
        return kWrongUsage;
    };
    if (run.output.empty()) {
        return wrong("where to? Give -o FOLDER");
    }
    if (run.recipe.type == "alpha-npy" || run.recipe.type == "logits-npy") {
        return wrong("arrays are written by 'inspyre-cli remove' alone");
    }
    return runWatch(state.arguments, state.common, output);
}

} // namespace

Command addWatch(CLI::App &cli)
{
    constexpr int kLongestSettleMs = 3'600'000;
    auto *app =
        cli.add_subcommand("watch", "Remove the background of pictures as they come into folders");
    auto state = std::make_shared<State>();
    app->add_option("DIR", state->arguments.run.inputs, "Folders; with all that is below them")
        ->required()
        ->type_name("");
    addRunOptions(*app, state->arguments.run, state->common);
    app->add_flag(
           "--once",
           state->arguments.once,
           "End when all that is there is done; what is still being written is left")
        ->group("Run");
    app->add_option_function<int>(
           "--settle",
           [state](int ms) { state->arguments.settle = std::chrono::milliseconds(ms); },
           "Milliseconds for which a file must stay the same before it is taken; default 1000")
        ->type_name("MS")
        ->check(CLI::Range(0, kLongestSettleMs).description(""))
        ->group("Run");
    app->footer(kExamples);
    return {app, [state] { return runState(*state); }};
}

} // namespace inspyre::cli
