#pragma once

#include "app/cli_options.h"
#include "app/cli_remove_plan.h"

namespace inspyre::cli {

/// Starts the engine, does every task of the plan, says what became of each, and writes the
/// timelines. A task that fails does not stop the others; a stop does. @return the exit code
[[nodiscard]] int runRemovePlan(
    const RemovePlan &plan, const CommonOptions &common, Output &output);

} // namespace inspyre::cli
