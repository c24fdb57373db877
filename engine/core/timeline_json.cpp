#include <inspyre/timeline.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace inspyre {

namespace {

using Json = nlohmann::ordered_json;

/// Microseconds are fine enough, and keep the files short.
double rounded(double ms)
{
    return std::round(ms * 1000.0) / 1000.0;
}

std::string dump(const Json &json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

/// The first row whose last span has ended by `beginMs`; adds one if there is none.
std::size_t freeRow(std::vector<double> &rowEnds, const Span &span)
{
    const auto row = std::find_if(
        rowEnds.begin(), rowEnds.end(), [&](double end) { return end <= span.beginMs; });
    if (row == rowEnds.end()) {
        rowEnds.push_back(span.endMs);
        return rowEnds.size() - 1;
    }
    *row = span.endMs;
    return static_cast<std::size_t>(row - rowEnds.begin());
}

} // namespace

std::string timelineJson(const std::vector<Span> &spans)
{
    Json rows = Json::array();
    for (const auto &span : spans) {
        Json row;
        row["phase"] = phaseName(span.phase);
        row["part"] = span.part;
        row["note"] = span.note;
        row["begin_ms"] = rounded(span.beginMs);
        row["end_ms"] = span.running() ? Json() : Json(rounded(span.endMs));
        row["bytes"] = span.bytesTotal;
        rows.push_back(std::move(row));
    }
    Json file;
    file["version"] = 1;
    file["spans"] = std::move(rows);
    return dump(file, 2) + "\n";
}

std::string chromeTraceJson(const std::vector<Span> &spans)
{
    std::vector<Span> ended;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(ended), [](const Span &span) {
        return !span.running();
    });
    std::stable_sort(ended.begin(), ended.end(), [](const Span &a, const Span &b) {
        return a.beginMs < b.beginMs;
    });
    std::vector<double> rowEnds;
    Json events = Json::array();
    for (const auto &span : ended) {
        const std::string phase = phaseName(span.phase);
        Json event;
        event["name"] = span.part.empty() ? phase : phase + ": " + span.part;
        event["cat"] = phase;
        event["ph"] = "X";
        event["ts"] = std::round(span.beginMs * 1000.0);
        event["dur"] = std::round((span.endMs - span.beginMs) * 1000.0);
        event["pid"] = 1;
        event["tid"] = freeRow(rowEnds, span) + 1;
        event["args"] = {{"note", span.note}, {"bytes", span.bytesTotal}};
        events.push_back(std::move(event));
    }
    Json file;
    file["traceEvents"] = std::move(events);
    file["displayTimeUnit"] = "ms";
    return dump(file, -1) + "\n";
}

} // namespace inspyre
