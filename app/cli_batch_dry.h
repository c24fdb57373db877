#pragma once

#include "app/cli_batch_begin.h"

namespace inspyre::cli {

/// Says what a run would do, picture by picture, what it could not do and why, how much it would
/// write and how long it would take. Nothing is written.
/// @return the exit code: kSomeFailed if there is a picture that could not be done
[[nodiscard]] int dryRun(const Beginning &begin, Output &output);

} // namespace inspyre::cli
