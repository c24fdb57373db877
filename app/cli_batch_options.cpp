#include "app/cli_batch_options.h"

#include <CLI/CLI.hpp>

namespace inspyre::cli {

namespace {

using namespace std::string_literals;

constexpr const char *kRun = "Run";
constexpr int kMostJobs = 256;
constexpr int kMostFailures = 1'000'000;

bool isReportFile(const std::string &file)
{
    return file.ends_with(".json") || file.ends_with(".csv");
}

void addResultOptions(CLI::App &app, RunArguments &arguments)
{
    app.add_option(
           "-o,--output",
           arguments.output,
           "Folder for the results, made if missing; sub-folders are those of the pictures")
        ->type_name("DIR");
    app.add_option(
           "--type",
           arguments.recipe.type,
           "What to write: rgba (cut-out with transparency, the default), map or mask (the alpha "
           "alone, as three channels or one), overlay, or the subject on white, green, blur, "
           "#RRGGBB or another PICTURE")
        ->type_name("TYPE");
    app.add_option(
           "--format",
           arguments.format,
           "png, webp, avif, tif, jpg or ora (layers); by default what the recipe says, else png")
        ->type_name("FORMAT");
    addRecipeOptions(app, arguments.recipe);
}

void addPolicyOptions(CLI::App &app, RunArguments &arguments)
{
    auto &policy = arguments.policy;
    app.add_option(
           "--jobs",
           policy.jobs,
           "Threads that read and write; 0, the default: as many as keep the network busy")
        ->type_name("N")
        ->check(CLI::Range(0, kMostJobs).description(""))
        ->group(kRun);
    app.add_option(
           "--stop-after",
           policy.stopAfter,
           "Stop after so many failures in a row that are alike and not the pictures' own, such "
           "as a full disk; 0: never; default 3")
        ->type_name("N")
        ->check(CLI::Range(0, kMostFailures).description(""))
        ->group(kRun);
    app.add_option(
           "--doubtful",
           policy.doubtful,
           "Results with this doubt or more are named as to be looked at; default 0.35")
        ->type_name("0..1")
        ->check(CLI::Range(0.0, 1.0).description(""))
        ->group(kRun);
    app.add_flag(
           "--follow-links",
           arguments.followLinks,
           "Go into folders that links point to, each once")
        ->group(kRun);
}

void addRecordOptions(CLI::App &app, RunArguments &arguments)
{
    app.add_option(
           "--journal",
           arguments.journal,
           "Folder of the run's journal, made if missing; by default the program's own")
        ->type_name("DIR")
        ->group(kRun);
    app.add_flag(
           "--fresh",
           arguments.fresh,
           "Begin anew, whatever an earlier run into this folder has done")
        ->group(kRun);
    app.add_option(
           "--report",
           arguments.reports,
           "What became of each picture, as a file when the run ends; {shard} in its name becomes "
           "the part, such as 3-of-8; may be given more than once")
        ->type_name("FILE.json|FILE.csv")
        ->allow_extra_args(false)
        ->check([](const std::string &file) {
            return isReportFile(file) ? ""s : "'" + file + "' ends with neither .json nor .csv";
        })
        ->group(kRun);
}

void addSizeOption(CLI::App &app, RunArguments &arguments, CommonOptions &common)
{
    app.add_option_function<std::string>(
           "--size",
           [&](const std::string &text) {
               const auto size = parseInputSize(text);
               if (!size) {
                   refuse("--size", size.error().message);
               }
               common.size = *size;
               arguments.sizeGiven = true;
           },
           "What the network sees: auto is the model's own, fast 384x384, base 1024x1024")
        ->type_name("auto|fast|base|WxH|dynamic")
        ->group("Engine");
}

} // namespace

void addRunOptions(CLI::App &app, RunArguments &arguments, CommonOptions &common)
{
    addResultOptions(app, arguments);
    addPolicyOptions(app, arguments);
    addRecordOptions(app, arguments);
    addEngineOptions(app, common);
    addSizeOption(app, arguments, common);
    addOutputOptions(app, common);
}

} // namespace inspyre::cli
