#pragma once

#include <inspyre/job.h>

namespace inspyre::cli {

/// What the program says to its caller.
enum ExitCode : int {
    kAllDone = 0,
    kNothingDone = 1,
    kWrongUsage = 2,
    kSomeFailed = 3,
    kCancelled = 4,
    kInterrupted = 130,
};

/// The first Ctrl-C or SIGTERM asks the work to stop, the second ends the program at once. A pipe
/// whose reader has gone is an error of the write, not a signal.
void installSignalHandlers();

/// Asks the work to stop, as when nobody reads the output any more.
void requestStop();

[[nodiscard]] bool stopRequested();

/// kInterrupted after a signal, else kCancelled.
[[nodiscard]] ExitCode stoppedExitCode();

} // namespace inspyre::cli
