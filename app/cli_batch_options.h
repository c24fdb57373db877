#pragma once

#include "app/cli_options.h"
#include "app/cli_recipe.h"

#include <inspyre/batch.h>

#include <chrono>
#include <string>
#include <vector>

namespace inspyre::cli {

/// What the command lines of `batch` and `watch` have in common.
struct RunArguments
{
    std::vector<std::string> inputs = {};
    std::string output = {};
    std::string format = {}; ///< "png", "jpg", …; empty: as the recipe says
    RecipeArguments recipe = {};
    RunPolicy policy = {};
    int calls = 3; ///< of a service at the same time
    bool followLinks = false;
    std::string journal = {}; ///< a folder; empty: the program's own
    bool fresh = false;
    std::vector<std::string> reports = {}; ///< files; {shard} in their names is filled in
    bool sizeGiven = false;                ///< --size was given
};

struct BatchArguments
{
    RunArguments run = {};
    std::string from = {}; ///< a list of files, or "-"; empty: none
    bool dryRun = false;
    bool resume = false;
    bool retryFailed = false;
    bool verify = false;
    bool targetMoved = false;
    std::string shard = {}; ///< empty: the whole
    std::vector<std::string> merge = {};

    /// Whether the journal of an earlier run is gone on with.
    [[nodiscard]] bool goesOn() const { return resume || retryFailed || verify || targetMoved; }
};

struct WatchArguments
{
    RunArguments run = {};
    bool once = false;
    std::chrono::milliseconds settle{1000};
};

/// Output, look, file, engine, journal and report options. All must outlive the parsing.
void addRunOptions(CLI::App &app, RunArguments &arguments, CommonOptions &common);

} // namespace inspyre::cli
