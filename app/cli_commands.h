#pragma once

#include "app/cli_options.h"

#include <vector>

namespace inspyre::cli {

// Each adds its subcommand to `cli` and says what to call when the command line names it.

[[nodiscard]] Command addRemove(CLI::App &cli);
[[nodiscard]] std::vector<Command> addModels(CLI::App &cli);
[[nodiscard]] Command addBatch(CLI::App &cli);
[[nodiscard]] Command addBench(CLI::App &cli);
[[nodiscard]] Command addCost(CLI::App &cli);
[[nodiscard]] Command addWatch(CLI::App &cli);
[[nodiscard]] Command addSelfcheck(CLI::App &cli);
[[nodiscard]] Command addServe(CLI::App &cli);
[[nodiscard]] Command addWarm(CLI::App &cli);
[[nodiscard]] Command addCompare(CLI::App &cli);

} // namespace inspyre::cli
