#include "engine/service/warm_events.h"

#include <inspyre/architecture.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace inspyre {

namespace {

constexpr std::uint64_t kEach = 16ULL << 20U; ///< bytes of weights between two events

using Timed = std::pair<double, ServiceJson>;

ServiceJson phaseEvent(const Span &span, const char *state, double ms)
{
    ServiceJson event = {
        {"event", "phase"}, {"name", phaseName(span.phase)}, {"state", state}, {"t_ms", ms}};
    if (!span.part.empty()) {
        event["part"] = span.part;
    }
    if (!span.note.empty()) {
        event["detail"] = span.note;
    }
    return event;
}

/// Which of the groups it is, from 0; none for what is done with all of them at once.
std::optional<int> groupIndex(const std::string &part)
{
    for (int i = 0; i < kLayerGroups; ++i) {
        if (part == layerGroupName(static_cast<LayerGroup>(i))) {
            return i;
        }
    }
    return {};
}

ServiceJson weightsEvent(const Span &span, double ms)
{
    ServiceJson event = {{"event", "weights"}, {"group", span.part}};
    if (const auto index = groupIndex(span.part)) {
        event["index"] = *index;
        event["of"] = kLayerGroups;
    }
    event["bytes"] = span.bytesDone;
    event["bytes_total"] = span.bytesTotal;
    event["t_ms"] = ms;
    return event;
}

void tellEnd(const Span &span, std::vector<Timed> &events)
{
    if (span.phase == Phase::WarmUp) {
        for (const auto &run : warmRuns({span})) {
            events.emplace_back(
                span.endMs,
                ServiceJson{
                    {"event", "warm_run"},
                    {"shape", {run.shape.width, run.shape.height}},
                    {"run", run.run},
                    {"dur_ms", run.ms},
                    {"t_ms", span.endMs}});
        }
    }
    if (span.phase == Phase::Weights && span.bytesTotal > 0) {
        events.emplace_back(span.endMs, weightsEvent(span, span.endMs));
    }
    events.emplace_back(span.endMs, phaseEvent(span, "end", span.endMs));
}

} // namespace

std::vector<ServiceJson> warmEvents(
    const std::vector<Span> &before, const std::vector<Span> &now, double nowMs)
{
    std::vector<Timed> events;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const auto &span = now[i];
        const bool known = i < before.size();
        if (!known) {
            events.emplace_back(span.beginMs, phaseEvent(span, "begin", span.beginMs));
        }
        const auto told = known ? before[i].bytesDone : 0;
        if (!span.running() && (!known || before[i].running())) {
            tellEnd(span, events);
        } else if (span.running() && span.bytesDone / kEach > told / kEach) {
            events.emplace_back(nowMs, weightsEvent(span, nowMs));
        }
    }
    std::ranges::stable_sort(events, {}, &Timed::first);
    std::vector<ServiceJson> lines;
    lines.reserve(events.size());
    for (auto &event : events) {
        lines.push_back(std::move(event.second));
    }
    return lines;
}

} // namespace inspyre
