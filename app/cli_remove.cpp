#include "app/cli_commands.h"
#include "app/cli_remote_options.h"
#include "app/cli_remove_plan.h"
#include "app/cli_remove_run.h"
#include "app/cli_stop.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <unistd.h>

namespace inspyre::cli {

namespace {

struct State
{
    RemoveArguments arguments = {};
    RemoteArguments remote = {};
    CommonOptions common = {};
};

constexpr const char *kExamples =
    "Examples:\n"
    "  inspyre-cli remove photo.jpg -o cutout.png\n"
    "  inspyre-cli remove *.jpg -o cutouts/ --type white --format jpg\n"
    "  inspyre-cli remove *.jpg -o shop/ --preset square-2000-white --format jpg\n"
    "  inspyre-cli remove photo.jpg -o cutout.png --recipe shop.json --edits photo.inspyre\n"
    "  cat photo.jpg | inspyre-cli remove - -o - --json > cutout.png 2> events.ndjson\n"
    "  inspyre-cli remove photo.jpg -o cutout.png --remote https://inspyre-abc.a.run.app\n"
    "  inspyre-cli remove -o cutout.png -- -odd-name.jpg\n"
    "Exit codes: 0 all done, 1 nothing done, 2 wrong usage, 3 some failed, 4 cancelled, 130 by "
    "Ctrl-C.";

void addResultOptions(CLI::App &app, RemoveArguments &arguments)
{
    app.add_option("INPUT", arguments.inputs, "Pictures; - is stdin")->required()->type_name("");
    app.add_option(
           "-o,--output",
           arguments.output,
           "File for the result, FOLDER/ (made if missing) for one or more, or - for stdout")
        ->type_name("OUT");
    app.add_option(
           "--type",
           arguments.recipe.type,
           "What to write: rgba (cut-out with transparency, the default), map or mask (the alpha "
           "alone, as three channels or one), the subject on white, green, blur, #RRGGBB or "
           "another PICTURE, overlay; or a float32 array: alpha-npy (the alpha at the picture's "
           "size) or logits-npy (at the network's size, before sigmoid)")
        ->type_name("TYPE");
    app.add_option(
           "--format",
           arguments.format,
           "png, webp, avif, tif, jpg or ora (layers); by default what the name of OUT says, else "
           "the recipe, else png")
        ->type_name("FORMAT");
    app.add_option(
           "--edits",
           arguments.edits,
           "What was painted and set on this picture; its matte is used, with --model or --size "
           "a new one is made and the edits are done to it")
        ->type_name("FILE.inspyre");
    addRecipeOptions(app, arguments.recipe);
}

int runRemove(State &state)
{
    auto &common = state.common;
    common.output.dataOnStdout = state.arguments.output == "-";
    Output output(common.output);
    if (state.arguments.output.empty()) {
        output.error(
            {ErrorCode::InvalidArgument,
             "where to? Give -o FILE.png, -o FOLDER/ or -o - for stdout"});
        return kWrongUsage;
    }
    if (common.output.dataOnStdout && ::isatty(STDOUT_FILENO) == 1) {
        output.error(
            {ErrorCode::InvalidArgument,
             "-o - would write the file to the terminal: redirect it, as in '-o - > cutout.png'"});
        return kWrongUsage;
    }
    if (!state.remote.url.empty()) {
        auto service = openService(state.remote);
        if (!service) {
            output.error(service.error());
            return kWrongUsage;
        }
        common.service = *std::move(service);
    }
    state.arguments.model = common.engine.model;
    const auto plan = planRemove(state.arguments);
    if (!plan) {
        output.error(plan.error());
        return plan.error().code == ErrorCode::InvalidArgument ? kWrongUsage : kNothingDone;
    }
    if (common.service && plan->kind == RemoveKind::LogitsNpy) {
        output.error(
            {ErrorCode::InvalidArgument, "a service sends mattes, not logits: leave --remote out"});
        return kWrongUsage;
    }
    return runRemovePlan(*plan, common, output);
}

} // namespace

Command addRemove(CLI::App &cli)
{
    auto *app = cli.add_subcommand("remove", "Remove the background of one or a few pictures");
    auto state = std::make_shared<State>();
    addResultOptions(*app, state->arguments);
    addEngineOptions(*app, state->common);
    app->add_option_function<std::string>(
           "--size",
           [state](const std::string &text) {
               const auto size = parseInputSize(text);
               if (!size) {
                   refuse("--size", size.error().message);
               }
               state->common.size = *size;
               state->arguments.sizeGiven = true;
           },
           "What the network sees: auto is the model's own, fast 384x384, base 1024x1024")
        ->type_name("auto|fast|base|WxH|dynamic")
        ->group("Engine");
    addRemoteOption(*app, state->remote);
    addRemoteOptions(*app, state->remote);
    addOutputOptions(*app, state->common);
    addDumpOption(*app, state->common);
    app->footer(kExamples);
    return {app, [state] { return runRemove(*state); }};
}

} // namespace inspyre::cli
