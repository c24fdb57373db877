#pragma once

#include <inspyre/job.h>

namespace inspyre::cli {

// Exit codes: what the program says to its caller.
inline constexpr int kAllDone = 0;
inline constexpr int kNothingDone = 1;
inline constexpr int kWrongUsage = 2;
inline constexpr int kSomeFailed = 3;
inline constexpr int kCancelled = 4;
inline constexpr int kInterrupted = 130; ///< by Ctrl-C or SIGTERM

/// The first Ctrl-C or SIGTERM asks the work to stop, the second ends the program at once. A pipe
/// whose reader has gone is an error of the write, not a signal.
void installSignalHandlers();

/// Asks the work to stop, as when nobody reads the output any more.
void requestStop();

[[nodiscard]] bool stopRequested();

/// kInterrupted after a signal, else kCancelled.
[[nodiscard]] int stoppedExitCode();

} // namespace inspyre::cli
