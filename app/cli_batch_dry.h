#pragma once

#include "app/cli_batch_begin.h"

namespace inspyre::cli {

/// Says what a run would do, picture by picture, what it could not do and why, how much it would
/// write and how long it would take. Nothing is written.
///
/// Events: `plan` {file, output, state ("do", "kept", "skip", "cannot"), bytes, width, height,
/// flaw, why} of each picture, `done` {dry_run, total, to_do, kept, skipped, cannot, flaws,
/// free_bytes, estimate, exit}.
/// @return the exit code: kSomeFailed if there is a picture that could not be done
[[nodiscard]] int dryRun(const Beginning &begin, Output &output);

} // namespace inspyre::cli
