#include <inspyre/remote_call.h>

#include <algorithm>

namespace inspyre {

namespace {

constexpr int kWaitRow = 1;
constexpr int kServerRow = 2;

void addBar(std::vector<CallBar> &bars, CallBar bar)
{
    bar.beginMs = std::max(0.0, bar.beginMs);
    if (bar.endMs > bar.beginMs) {
        bars.push_back(std::move(bar));
    }
}

void addEarlier(const RemoteCall &call, std::vector<CallBar> &bars)
{
    for (std::size_t i = 0; i < call.earlier.size(); ++i) {
        const auto &attempt = call.earlier[i];
        const auto status = attempt.status > 0 ? std::to_string(attempt.status) + " " : "";
        addBar(
            bars,
            {.kind = CallBarKind::Attempt,
             .text = "attempt " + std::to_string(i + 1),
             .detail = attempt.problem == CallProblem::None
                           ? attempt.words
                           : status + callProblemName(attempt.problem),
             .beginMs = attempt.beginMs,
             .endMs = attempt.endMs});
        const bool last = i + 1 == call.earlier.size();
        addBar(
            bars,
            {.kind = CallBarKind::Pause,
             .text = "pause",
             .beginMs = attempt.endMs,
             .endMs = last ? call.beginMs : call.earlier[i + 1].beginMs});
    }
}

/// This side's parts. @return when the wait ended
double addParts(const RemoteCall &call, std::vector<CallBar> &bars)
{
    double begin = call.beginMs;
    double waitEndMs = begin;
    for (const auto part : kCallParts) {
        const double length = call.phases.of(part);
        addBar(
            bars,
            {.kind = CallBarKind::Part,
             .part = part,
             .text = callPartName(part),
             .beginMs = begin,
             .endMs = begin + length,
             .running = call.running && part == call.now});
        begin += length;
        waitEndMs = part == CallPart::Wait ? begin : waitEndMs;
    }
    return waitEndMs;
}

/// Where the wait went. It ends with the wait; of a service that was started by a question before
/// the picture, it began with that.
void addSplit(const RemoteCall &call, double endMs, std::vector<CallBar> &bars)
{
    if (!call.split.told) {
        return;
    }

    struct Share
    {
        CallBarKind kind;
        const char *text;
        double length;
    };

    const std::array shares = {
        Share{CallBarKind::Platform, "platform", call.split.platform},
        Share{CallBarKind::StartUp, "start-up", call.split.startUp},
        Share{CallBarKind::Work, "work", call.split.work}};
    double begin = endMs - call.split.platform - call.split.startUp - call.split.work;
    for (const auto &share : shares) {
        addBar(
            bars,
            {.kind = share.kind,
             .text = share.text,
             .beginMs = begin,
             .endMs = begin + share.length,
             .row = kWaitRow});
        begin += share.length;
    }
}

/// The first row from `kServerRow` on that is free by then; overlapping spans lie apart.
int freeRow(std::vector<double> &rowEnds, const CallBar &bar)
{
    const auto row =
        std::ranges::find_if(rowEnds, [&](double end) { return end <= bar.beginMs + 1e-6; });
    const auto index = static_cast<int>(row - rowEnds.begin());
    if (row == rowEnds.end()) {
        rowEnds.push_back(bar.endMs);
    } else {
        *row = bar.endMs;
    }
    return kServerRow + index;
}

void addServer(const RemoteCall &call, std::vector<CallBar> &bars)
{
    auto spans = call.server;
    std::ranges::stable_sort(spans, {}, &ServerSpan::beginMs);
    std::vector<double> rowEnds;
    for (const auto &span : spans) {
        CallBar bar{
            .kind = CallBarKind::Server,
            .text = span.name,
            .detail = span.part,
            .beginMs = std::max(0.0, span.beginMs),
            .endMs = span.running ? std::max(call.elapsedMs, span.beginMs) : span.endMs,
            .running = span.running && call.running};
        if (bar.endMs > bar.beginMs) {
            bar.row = freeRow(rowEnds, bar);
            bars.push_back(std::move(bar));
        }
    }
}

} // namespace

std::vector<CallBar> callBars(const RemoteCall &call)
{
    std::vector<CallBar> bars;
    addEarlier(call, bars);
    const double waitEndMs = addParts(call, bars);
    addSplit(call, waitEndMs, bars);
    addServer(call, bars);
    return bars;
}

} // namespace inspyre
