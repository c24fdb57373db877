#include "engine/remote/wake_order.h"

#include "engine/remote/picture_exchange.h"

#include <algorithm>

namespace inspyre {

namespace {

using std::chrono::milliseconds;

constexpr auto kStreamReply = "application/x-ndjson, application/json";

} // namespace

CallOrder wakeOurs(const RemoteAccess &access, const WakeOptions &options)
{
    CallOrder order{
        .kind = CallKind::Wake,
        .method = "POST",
        .path = "/warmup",
        .streams = !options.force,
        .attempts = access.times.attempts,
        .total = access.times.cold,
        .maxReply = kMostStateBytes};
    const auto *accept = options.force ? "application/json" : kStreamReply;
    order.headers = {std::string("Accept: ") + accept};
    std::string rest = options.force ? "&force=1" : "";
    for (std::size_t i = 0; i < options.shapes.size(); ++i) {
        rest += i == 0 ? "&shapes=" : ",";
        rest += sizeText(options.shapes[i]);
    }
    order.queryFor = [rest](milliseconds left) {
        constexpr auto kMargin = milliseconds(500);
        const auto wait = std::max(milliseconds(1), left - kMargin);
        return "wait_ms=" + std::to_string(wait.count()) + rest;
    };
    order.judge = [](RemoteCall &call, const std::string &body) -> ReplyVerdict {
        constexpr int kAccepted = 202;
        if (call.instance.empty()) { // the older service has the same path
            call.ours = false;
            return judgeForeign(call, body);
        }
        return call.status == kAccepted ? ReplyVerdict{CallProblem::Unavailable, "still starting"}
                                        : ReplyVerdict{};
    };
    return order;
}

CallOrder wakeForeign(const RemoteAccess &access)
{
    return {
        .kind = CallKind::Wake,
        .method = "POST",
        .path = access.foreign.warmPath,
        .headers = {"Accept: application/json"},
        .ours = false,
        .attempts = access.times.attempts,
        .total = access.times.cold,
        .maxReply = kMostStateBytes,
        .judge = judgeForeign};
}

} // namespace inspyre
