#pragma once

#include "app/cli_remove_plan.h"

namespace inspyre::cli {

/// Adds a task for each input to `plan`, which has the rest. Errors: those of planRemove().
[[nodiscard]] Status addTasks(RemovePlan &plan, const RemoveArguments &arguments);

} // namespace inspyre::cli
