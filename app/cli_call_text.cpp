#include "app/cli_call_text.h"

#include "app/cli_phases.h"
#include "app/cli_text.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

constexpr double kHeldBackMs = 10'000.0;

/// The name and the length of the longest of the service's phases, its parts together.
std::pair<std::string, double> longestPhase(const RemoteCall &call)
{
    std::map<std::string, double> sums;
    for (const auto &span : call.server) {
        sums[span.name] += std::max(0.0, span.endMs - span.beginMs);
    }
    std::pair<std::string, double> longest;
    for (const auto &[name, ms] : sums) {
        if (ms > longest.second) {
            longest = {name, ms};
        }
    }
    return longest;
}

/// What this side and the way took besides the wait.
std::string wayText(const RemoteCall &call)
{
    const auto &phases = call.phases;
    std::string text = "The way there took " +
                       millisecondsText(phases.dns + phases.tcp + phases.tls + phases.setup) +
                       " for name, connection and encryption";
    if (call.reused) {
        text = "The connection was there already";
    }
    if (phases.upload > 0.0) {
        text += ", sending " + millisecondsText(phases.upload);
    }
    return text + ".";
}

std::string splitText(const RemoteCall &call)
{
    const auto &split = call.split;
    const double startUp =
        split.startUp + (call.kind == CallKind::Wake ? call.phases.download : 0.0);
    std::string text = "Of the wait, ";
    text += millisecondsText(split.platform) + " passed before the program was started and on the "
                                               "way (platform), ";
    text += millisecondsText(startUp) + " until it was ready (start-up), ";
    return text + millisecondsText(split.work) + " with the work itself.";
}

} // namespace

Json callJson(const RemoteCall &call)
{
    Json parts = Json::object();
    for (const auto part : kCallParts) {
        parts[callPartName(part)] = call.phases.of(part);
    }
    Json server = Json::array();
    for (const auto &span : call.server) {
        server.push_back(
            {{"name", span.name},
             {"part", span.part},
             {"begin_ms", span.beginMs},
             {"end_ms", span.running ? Json(nullptr) : Json(span.endMs)},
             {"bytes", span.bytesTotal}});
    }
    Json timings = Json::object();
    for (const auto &[name, seconds] : call.timings) {
        timings[name] = seconds;
    }
    const auto optional = [](const auto &value) { return value ? Json(*value) : Json(nullptr); };
    return {
        {"url", call.url},
        {"ours", call.ours},
        {"class", startClassName(call.start)},
        {"ms", call.elapsedMs},
        {"status", call.status},
        {"problem", callProblemName(call.problem)},
        {"attempts", call.earlier.size() + 1},
        {"begin_ms", call.beginMs},
        {"call_ms", parts},
        {"reused", call.reused},
        {"http", call.version},
        {"split_ms",
         call.split.told ? Json{
                               {"platform", call.split.platform},
                               {"start-up", call.split.startUp},
                               {"work", call.split.work}}
                         : Json(nullptr)},
        {"bytes_up", call.bytesUp},
        {"bytes_down", call.bytesDown},
        {"instance", call.instance},
        {"engine", call.engine},
        {"uptime_ms", optional(call.uptimeMs)},
        {"ready_ms", optional(call.readyMs)},
        {"server", server},
        {"timings", timings}};
}

std::string callWaterfall(const RemoteCall &call)
{
    std::vector<NamedBar> bars;
    for (const auto &bar : callBars(call)) {
        const std::string indent(static_cast<std::size_t>(2 * std::min(bar.row, 2)), ' ');
        const auto detail = bar.detail.empty() ? std::string() : ", " + shown(bar.detail);
        bars.push_back({indent + shown(bar.text) + detail, bar.beginMs, bar.endMs});
    }
    return barTable(bars);
}

std::string classText(StartClass start)
{
    switch (start) {
    case StartClass::Unknown: return "unknown: nothing tells whether it was cold";
    case StartClass::Cold: return "cold: an instance was started for this call";
    case StartClass::ColdGuessed:
        return "cold, as it seems: the service does not tell, and the wait was far beyond the "
               "usual";
    case StartClass::Warming: return "warming: an instance was there, but not at full speed";
    case StartClass::Warm: return "warm: an instance was at full speed";
    case StartClass::WarmNewInstance:
        return "warm, by an instance that was not met before: it was at full speed";
    case StartClass::Refused: return "refused by the platform, which had no instance free";
    }
    return {};
}

std::vector<std::string> explained(const RemoteCall &call)
{
    std::vector<std::string> lines;
    lines.push_back(wayText(call));
    if (!call.earlier.empty()) {
        lines.push_back(
            std::to_string(call.earlier.size() + 1) +
            " attempts were needed; the last began after " + millisecondsText(call.beginMs) + ".");
    }
    if (call.split.told) {
        lines.push_back(splitText(call));
    } else {
        lines.push_back(
            "The service does not tell where its " + millisecondsText(call.phases.wait) + " went.");
    }
    if (const auto [name, ms] = longestPhase(call); ms > 0.0 && call.kind == CallKind::Wake) {
        lines.push_back(
            "The longest part of its start was " + shown(name) + ": " + millisecondsText(ms) + ".");
    }
    const double ready = call.readyMs.value_or(0.0);
    if (isCold(call.start) && ready >= kHeldBackMs) {
        lines.push_back(
            "warning: the service was at full speed " + millisecondsText(ready) +
            " before the platform let this call in. A start-up probe does that whose first look "
            "comes late: set initialDelaySeconds to 0 and periodSeconds to 1.");
    }
    return lines;
}

} // namespace inspyre::cli
