#pragma once

#include "app/cli_batch_begin.h"

namespace inspyre::cli {

/// Does what `begin` has planned, tells each picture and the end, and writes the reports.
/// @return the exit code
[[nodiscard]] int runBatchCommand(
    const BatchArguments &arguments, const Beginning &begin, Output &output);

} // namespace inspyre::cli
