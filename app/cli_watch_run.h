#pragma once

#include "app/cli_batch_options.h"

namespace inspyre::cli {

/// Watches the folders and does what comes into them until it is stopped, or with --once until all
/// that is there is done.
///
/// Events: those of RunTeller, and `watch` {what, file}: "ready" when it has begun, "gone" and
/// "renamed" of pictures, "lost" and "back" of folders.
/// @return the exit code
[[nodiscard]] int runWatch(
    const WatchArguments &arguments, const CommonOptions &common, Output &output);

} // namespace inspyre::cli
