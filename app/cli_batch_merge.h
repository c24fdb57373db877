#pragma once

#include "app/cli_batch_options.h"

namespace inspyre::cli {

/// Sums the reports of several parts of a run, says what they come to and what is missing, and
/// writes the whole. @return the exit code that the run would have had as one
[[nodiscard]] int mergeParts(const BatchArguments &arguments, Output &output);

} // namespace inspyre::cli
