#include <inspyre/remote_call.h>

#include <cmath>
#include <nlohmann/json.hpp>

namespace inspyre {

namespace {

using Json = nlohmann::ordered_json;

constexpr double kNotApplicable = -1.0;

std::string dump(const Json &json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

double rounded(double ms)
{
    return std::round(ms * 1000.0) / 1000.0;
}

Json optionalMs(const std::optional<double> &ms)
{
    return ms ? Json(rounded(*ms)) : Json(nullptr);
}

/// "ssl" is a part of "connect"; what comes before the connection is "blocked".
Json harTimings(const RemoteCall &call)
{
    const auto &phases = call.phases;
    const bool fresh = !call.reused;
    return {
        {"blocked", rounded(call.beginMs)},
        {"dns", fresh ? rounded(phases.dns) : kNotApplicable},
        {"connect", fresh ? rounded(phases.tcp + phases.tls) : kNotApplicable},
        {"ssl", phases.tls > 0.0 ? rounded(phases.tls) : kNotApplicable},
        {"send", rounded(phases.setup + phases.upload)},
        {"wait", rounded(phases.wait)},
        {"receive", rounded(phases.download)}};
}

Json harEntry(const RemoteCall &call)
{
    const auto version = "HTTP/" + (call.version.empty() ? std::string("1.1") : call.version);
    const auto sizes = [](std::uint64_t bytes) { return static_cast<std::int64_t>(bytes); };
    Json entry = {
        {"startedDateTime", call.when},
        {"time", rounded(call.beginMs + call.phases.total())},
        {"request",
         {{"method", call.method},
          {"url", call.url},
          {"httpVersion", version},
          {"cookies", Json::array()},
          {"headers", Json::array()},
          {"queryString", Json::array()},
          {"headersSize", -1},
          {"bodySize", sizes(call.bytesUp)}}},
        {"response",
         {{"status", call.status},
          {"statusText", ""},
          {"httpVersion", version},
          {"cookies", Json::array()},
          {"headers", Json::array()},
          {"content", {{"size", sizes(call.bytesDown)}, {"mimeType", call.mimeDown}}},
          {"redirectURL", ""},
          {"headersSize", -1},
          {"bodySize", sizes(call.bytesDown)}}},
        {"cache", Json::object()},
        {"timings", harTimings(call)}};
    entry["_class"] = startClassName(call.start);
    entry["_instance"] = call.instance;
    entry["_uptime_ms"] = optionalMs(call.uptimeMs);
    entry["_ready_ms"] = optionalMs(call.readyMs);
    entry["_attempts"] = call.earlier.size() + 1;
    entry["_problem"] = callProblemName(call.problem);
    if (call.split.told) {
        entry["_platform_ms"] = rounded(call.split.platform);
        entry["_startup_ms"] = rounded(call.split.startUp);
        entry["_work_ms"] = rounded(call.split.work);
    }
    return entry;
}

} // namespace

std::string harJson(std::span<const RemoteCall> calls, const std::string &version)
{
    Json entries = Json::array();
    for (const auto &call : calls) {
        entries.push_back(harEntry(call));
    }
    const Json creator = {{"name", "inspyre"}, {"version", version}};
    return dump(
        {{"log", {{"version", "1.2"}, {"creator", creator}, {"entries", std::move(entries)}}}}, 1);
}

std::string callTraceJson(std::span<const RemoteCall> calls)
{
    Json events = Json::array();
    int process = 0;
    for (const auto &call : calls) {
        ++process;
        events.push_back(
            {{"name", "process_name"},
             {"ph", "M"},
             {"pid", process},
             {"args", {{"name", call.method + " " + call.url + " " + call.when}}}});
        for (const auto &bar : callBars(call)) {
            events.push_back(
                {{"name", bar.detail.empty() ? bar.text : bar.text + ": " + bar.detail},
                 {"cat", bar.text},
                 {"ph", "X"},
                 {"ts", std::round(bar.beginMs * 1000.0)},
                 {"dur", std::round((bar.endMs - bar.beginMs) * 1000.0)},
                 {"pid", process},
                 {"tid", bar.row + 1}});
        }
    }
    return dump({{"traceEvents", std::move(events)}, {"displayTimeUnit", "ms"}}, -1);
}

} // namespace inspyre
