#include "app/cli_stop.h"

#include <atomic>
#include <csignal>

namespace inspyre::cli {

namespace {

std::atomic_bool interrupted = false;
std::atomic_bool stopAsked = false;

static_assert(std::atomic_bool::is_always_lock_free, "signal handlers need it");

extern "C" void onSignal(int)
{
    interrupted = true;
}

} // namespace

void installSignalHandlers()
{
    struct sigaction action = {};
    action.sa_handler = onSignal;
    // The handler goes after its first use; without SA_RESTART a read of stdin is left too.
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);

    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &ignore, nullptr);
}

void requestStop()
{
    stopAsked = true;
}

bool stopRequested()
{
    return interrupted || stopAsked;
}

int stoppedExitCode()
{
    return interrupted ? kInterrupted : kCancelled;
}

} // namespace inspyre::cli
