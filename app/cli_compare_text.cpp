#include "app/cli_compare_text.h"

#include "app/cli_cost_text.h"
#include "app/cli_text.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

constexpr double kSecond = 1000.0;

/// None where there is no figure for a side.
std::optional<SeriesBreakEven> evenOf(const Comparison &comparison)
{
    const bool known = comparison.coldMs && comparison.warm.count > 0 && comparison.local.count > 0;
    if (!known) {
        return {};
    }
    CostInputs inputs;
    inputs.cold = *comparison.coldMs / kSecond;
    inputs.warm = comparison.warm.p50 / kSecond;
    inputs.localCold = comparison.localStartMs / kSecond;
    inputs.local = comparison.local.p50 / kSecond;
    return seriesBreakEven(inputs);
}

std::string rowText(const std::string &name, const TimeStatistics &times)
{
    const auto cell = [](double ms) { return padded(millisecondsText(ms), 10); };
    std::string text = padded(name, 18);
    text += padded(std::to_string(times.count), 6);
    if (times.count == 0) {
        return text + "-";
    }
    return text + cell(times.p50) + cell(times.p95) + cell(times.least) + cell(times.most);
}

std::string sentences(const Comparison &comparison)
{
    std::string text = "This computer needed " + millisecondsText(comparison.localStartMs) +
                       " from the start of the engine until it was usable.";
    if (comparison.bytesUp > 0.0) {
        text += "\nFor a picture " + bytesText(static_cast<std::uint64_t>(comparison.bytesUp)) +
                " left this computer and " +
                bytesText(static_cast<std::uint64_t>(comparison.bytesDown)) + " came back.";
    }
    if (comparison.usdPerImage) {
        text += "\nA warm picture costs about " + fixed(*comparison.usdPerImage, 6) +
                " USD of an instance's time ('inspyre-cli cost' tells the rest).";
    }
    if (comparison.local.count > 0 && comparison.warm.count + comparison.cold.count > 0) {
        text += "\nThe mattes of the two differ by at most " +
                fixed(255.0 * comparison.mostApart, 2) + " of 255 levels.";
    }
    if (comparison.failed > 0) {
        text += "\n" + std::to_string(comparison.failed) + " failed.";
    }
    if (const auto even = evenOf(comparison)) {
        text += "\n" + seriesText(*even);
        text += comparison.coldOfHistory ? " (No cold start was met; that of the history is taken.)"
                                         : "";
    } else {
        text += "\nNo cold start of the service was met, now or before: what a series takes from "
                "there is not known. 'inspyre-cli warm' after a pause measures one.";
    }
    return text;
}

Json timesJson(const TimeStatistics &times)
{
    return {
        {"runs", times.count},
        {"p50_ms", times.p50},
        {"p95_ms", times.p95},
        {"min_ms", times.least},
        {"max_ms", times.most}};
}

const char *sideName(SeriesBreakEven::First first)
{
    switch (first) {
    case SeriesBreakEven::First::Local: return "local";
    case SeriesBreakEven::First::Remote: return "remote";
    case SeriesBreakEven::First::LocalAtFirst: return "local-at-first";
    case SeriesBreakEven::First::RemoteAtFirst: return "remote-at-first";
    }
    return "";
}

} // namespace

Comparison comparisonOf(
    const std::vector<ComparedRun> &runs,
    double localStartMs,
    const std::vector<RemoteRecord> &remembered)
{
    Comparison comparison{.localStartMs = localStartMs};
    std::vector<double> local;
    std::map<StartClass, std::vector<double>> remote;
    std::vector<RemoteRecord> records;
    for (const auto &run : runs) {
        if (!run.matte) {
            ++comparison.failed;
        } else if (!run.remote) {
            local.push_back(run.ms);
        } else if (run.call) {
            const auto start = run.call->start;
            remote
                [isCold(start)   ? StartClass::Cold
                 : isWarm(start) ? StartClass::Warm
                                 : StartClass::Warming]
                    .push_back(run.ms);
            records.push_back(recordOf(*run.call));
        }
    }
    comparison.local = statisticsOf(std::move(local));
    comparison.cold = statisticsOf(remote[StartClass::Cold]);
    comparison.warming = statisticsOf(remote[StartClass::Warming]);
    comparison.warm = statisticsOf(remote[StartClass::Warm]);
    const auto sent = statisticsOf(records);
    comparison.bytesUp = sent.meanBytesUp;
    comparison.bytesDown = sent.meanBytesDown;
    const auto before = statisticsOf(remembered).cold;
    if (comparison.cold.count > 0) {
        comparison.coldMs = comparison.cold.p50;
    } else if (before.count > 0) {
        comparison.coldMs = before.p50;
        comparison.coldOfHistory = true;
    }
    if (comparison.warm.count > 0) {
        const CostInputs inputs;
        comparison.usdPerImage =
            instanceRate(inputs.prices, inputs.instance) * comparison.warm.p50 / kSecond;
    }
    return comparison;
}

std::string comparisonText(const Comparison &comparison)
{
    std::string text = padded("", 18) + padded("runs", 6) + padded("p50", 10) + padded("p95", 10) +
                       padded("least", 10) + "most\n";
    text += rowText("this computer", comparison.local) + "\n";
    text += rowText("service, cold", comparison.cold) + "\n";
    if (comparison.warming.count > 0) {
        text += rowText("service, warming", comparison.warming) + "\n";
    }
    text += rowText("service, warm", comparison.warm) + "\n\n";
    return text + sentences(comparison);
}

Json comparisonJson(const Comparison &comparison)
{
    const auto optional = [](const auto &value) { return value ? Json(*value) : Json(nullptr); };
    const auto even = evenOf(comparison);
    return {
        {"local_start_ms", comparison.localStartMs},
        {"local", timesJson(comparison.local)},
        {"cold", timesJson(comparison.cold)},
        {"warming", timesJson(comparison.warming)},
        {"warm", timesJson(comparison.warm)},
        {"failed", comparison.failed},
        {"bytes_up", comparison.bytesUp},
        {"bytes_down", comparison.bytesDown},
        {"most_apart", comparison.mostApart},
        {"cold_ms", optional(comparison.coldMs)},
        {"cold_of_history", comparison.coldOfHistory},
        {"usd_per_image", optional(comparison.usdPerImage)},
        {"first", even ? Json(sideName(even->first)) : Json(nullptr)},
        {"break_even_images", even ? Json(even->images) : Json(nullptr)},
        {"message", even ? Json(seriesText(*even)) : Json(nullptr)}};
}

} // namespace inspyre::cli
