#include "engine/local/optimising.h"

#include "engine/core/guarded.h"

#include <inspyre/log.h>

#include <sys/resource.h>
#include <utility>

namespace inspyre {

namespace {

constexpr int kLowPriority = 10;

void optimise(const std::stop_token &stop, Network &network)
{
    // Of this thread alone, as Linux has it; without it, the work only takes more from others.
    static_cast<void>(::setpriority(PRIO_PROCESS, 0, kLowPriority));
    const JobControl job([&stop] { return stop.stop_requested(); }, {});
    const auto done = guarded("optimising", [&] { return network.optimise(job); });
    if (!done && done.error().code != ErrorCode::Cancelled) {
        // Passes prepare what they need themselves, or say why they cannot.
        log(LogLevel::Warning, "optimise error=\"" + done.error().message + "\"");
    }
}

} // namespace

Optimising::Optimising(std::shared_ptr<Network> network)
    : m_thread(
          [network = std::move(network)](const std::stop_token &stop) { optimise(stop, *network); })
{}

} // namespace inspyre
