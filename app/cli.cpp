#include "app/cli_commands.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

namespace {

using namespace inspyre;
using namespace inspyre::cli;

/// CLI11 reads "[a,b]", "{}" and "%%" as lists; such a file name means itself, so it gets "./".
std::string literal(const char *argument)
{
    std::string text = argument;
    const bool list = text.size() > 1 && text.front() == '[' && text.back() == ']';
    return list || text == "{}" || text == "%%" ? "./" + text : text;
}

int sayUsage(const CLI::App &cli, const CLI::ParseError &error)
{
    const auto named = cli.get_subcommands();
    const auto command = named.empty() ? std::string() : " " + named.front()->get_name();
    std::fprintf(
        stderr,
        "inspyre-cli: %s. 'inspyre-cli%s --help' shows how.\n",
        shown(error.what()).c_str(),
        command.c_str());
    return kWrongUsage;
}

int run(int argc, char *argv[])
{
    CLI::App cli("Removes the background of pictures with an InSPyReNet model.", "inspyre-cli");
    cli.set_version_flag("--version", "inspyre-cli " INSPYRE_VERSION);
    cli.require_subcommand(1);
    cli.footer("Example:\n  inspyre-cli remove photo.jpg -o cutout.png\n"
               "Each command has its own --help.");
    std::vector<Command> commands = {
        addRemove(cli),
        addBatch(cli),
        addWatch(cli),
        addBench(cli),
        addCost(cli),
        addSelfcheck(cli),
        addServe(cli),
        addWarm(cli),
        addCompare(cli)};
    for (auto &command : addModels(cli)) {
        commands.push_back(std::move(command));
    }

    std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    std::transform(arguments.begin(), arguments.end(), arguments.begin(), [](const auto &text) {
        return literal(text.c_str());
    });
    std::reverse(arguments.begin(), arguments.end()); // as parse() wants them
    try {
        cli.parse(arguments);
    } catch (const CLI::ParseError &error) {
        return error.get_exit_code() == 0 ? cli.exit(error) : sayUsage(cli, error);
    }
    installSignalHandlers();
    const auto called = std::find_if(commands.begin(), commands.end(), [](const auto &command) {
        return command.app->parsed();
    });
    return called->run();
}

} // namespace

int main(int argc, char *argv[])
{
    int exit = kNothingDone;
    try {
        exit = run(argc, argv);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "inspyre-cli: %s\n", errorLine({.message = error.what()}).c_str());
    }
    if (exit != kAllDone) {
        // A start that was given up may still be inside dlopen() on another thread, which must
        // not meet static destructors.
        std::fflush(nullptr);
        std::_Exit(exit);
    }
    return exit;
}
