#include "app/cli_bench_report.h"

#include "app/cli_step_down.h"
#include "app/cli_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

constexpr std::size_t kOperatorsShown = 20;

Json cancelsJson(const std::optional<BenchCancels> &cancels)
{
    if (!cancels) {
        return nullptr;
    }
    return {
        {"min_ms", cancels->minMs},
        {"median_ms", cancels->medianMs},
        {"max_ms", cancels->maxMs},
        {"runs_ms", cancels->ms}};
}

Json timesJson(const BenchTimes &times)
{
    Json json = {
        {"size", sizeText(times.size)},
        {"first_ms", times.firstMs},
        {"min_ms", times.minMs},
        {"median_ms", times.medianMs},
        {"max_ms", times.maxMs},
        {"runs_ms", times.ms},
        {"step_down", stepDownJson(times.stepDown)},
        {"cancels", cancelsJson(times.cancels)},
        {"peak_rss_bytes", times.peakRssBytes}};
    if (times.deviceTakings) {
        json["device_takings"] = *times.deviceTakings;
    }
    return json;
}

Json pictureJson(const BenchPicture &picture)
{
    Json stages = Json::array();
    for (const auto &stage : picture.stages) {
        stages.push_back(
            {{"stage", stage.name},
             {"min_ms", stage.minMs},
             {"median_ms", stage.medianMs},
             {"max_ms", stage.maxMs},
             {"runs_ms", stage.ms}});
    }
    return {
        {"size", sizeText(picture.networkSize)},
        {"picture_size", sizeText(picture.pictureSize)},
        {"first_ms", picture.firstMs},
        {"step_down", stepDownJson(picture.stepDown)},
        {"peak_rss_bytes", picture.peakRssBytes},
        {"stages", stages}};
}

Json profileJson(const BenchProfile &bench)
{
    Json layers = Json::array();
    for (const auto &layer : bench.profile.layers) {
        layers.push_back(
            {{"layer", layer.path},
             {"calls", layer.calls},
             {"ms", layer.ms},
             {"gflop", layer.gflop}});
    }
    Json operators = Json::array();
    for (const auto &time : bench.profile.operators) {
        operators.push_back(
            {{"operator", time.name},
             {"calls", time.calls},
             {"ms", time.ms},
             {"gflop", time.gflop}});
    }
    return {
        {"size", sizeText(bench.size)},
        {"ms", bench.profile.ms},
        {"gflop", bench.profile.gflop},
        {"layers", layers},
        {"operators", operators}};
}

std::string cancelsText(const BenchCancels &cancels)
{
    return std::to_string(cancels.ms.size()) + " cancelled passes ended after " +
           millisecondsText(cancels.minMs) + " to " + millisecondsText(cancels.maxMs) +
           ", median " + millisecondsText(cancels.medianMs);
}

std::string takingsText(std::uint64_t takings)
{
    return "these passes asked the device for memory " + std::to_string(takings) +
           (takings == 1 ? " time" : " times");
}

void addLine(std::string &text, const std::string &line)
{
    text += '\n';
    text += line;
}

/// "CALLS  MS  SHARE  GFLOP  GFLOP/S", blank where there is nothing to say.
std::string columns(int calls, double ms, double wholeMs, double gflop)
{
    const auto share = wholeMs > 0.0 ? fixed(100.0 * ms / wholeMs, 1) + " %" : "";
    const auto work = gflop > 0.0 ? fixed(gflop, 2) : "";
    const auto speed = gflop > 0.0 && ms > 0.0 ? fixed(gflop / ms * 1000.0, 0) : "";
    return padded(std::to_string(calls), 8) + padded(fixed(ms, 2), 11) + padded(share, 9) +
           padded(work, 10) + speed;
}

std::string headings(const std::string &first, std::size_t width)
{
    return padded(first, width) + padded("CALLS", 8) + padded("MS", 11) + padded("SHARE", 9) +
           padded("GFLOP", 10) + "GFLOP/S";
}

/// The last part of the path, moved in under the layer that it belongs to.
std::string indented(const LayerTime &layer)
{
    const auto slash = layer.path.rfind('/');
    const auto name = slash == std::string::npos ? layer.path : layer.path.substr(slash + 1);
    return std::string(2 * static_cast<std::size_t>(layer.depth), ' ') + name;
}

} // namespace

Json benchJson(const BenchReport &report)
{
    Json times = Json::array();
    for (const auto &time : report.times) {
        times.push_back(timesJson(time));
    }
    Json phases = Json::array();
    for (const auto &span : report.phases) {
        phases.push_back(spanJson(span));
    }
    Json pictures = Json::array();
    for (const auto &picture : report.pictures) {
        pictures.push_back(pictureJson(picture));
    }
    Json profiles = Json::array();
    for (const auto &profile : report.profiles) {
        profiles.push_back(profileJson(profile));
    }
    return {
        {"event", "result"},
        {"model", report.model},
        {"architecture", report.architecture},
        {"backend", report.backend},
        {"device", report.network.device},
        {"device_name", report.network.deviceName},
        {"device_reason", report.deviceReason},
        {"precision", precisionName(report.network.precision)},
        {"threads", report.network.threads},
        {"cpu", report.cpu},
        {"cpu_features", report.network.cpuFeatures},
        {"transparent_huge_pages", report.transparentHugePages},
        {"weight_bytes", report.network.weightBytes},
        {"ready_ms", report.readyMs},
        {"ready_rss_bytes", report.readyRssBytes},
        {"times", times},
        {"pictures", pictures},
        {"profiles", profiles},
        {"phases", phases}};
}

std::string machineText(const BenchReport &report)
{
    const auto &network = report.network;
    return "model     " + shown(report.model) + ", " + report.architecture + ", " +
           bytesText(network.weightBytes) + "\ndevice    " + report.deviceReason + "; " +
           shown(network.deviceName) + "\nengine    " + report.backend + ", " +
           precisionName(network.precision) + ", " + std::to_string(network.threads) +
           " threads\ncpu       " + report.cpu +
           (network.cpuFeatures.empty() ? "" : ", " + network.cpuFeatures) +
           "\npages     transparent huge pages: " + report.transparentHugePages + "\nready     " +
           millisecondsText(report.readyMs) + " after exec, " + bytesText(report.readyRssBytes) +
           " resident";
}

std::string timesText(const BenchReport &report)
{
    if (report.times.empty()) {
        return {};
    }
    std::string text = padded("SIZE", 12) + padded("FIRST", 11) + padded("MIN", 11) +
                       padded("MEDIAN", 11) + padded("MAX", 11) + padded("RUNS", 6) + "PEAK MEMORY";
    for (const auto &time : report.times) {
        addLine(
            text,
            padded(sizeText(time.size), 12) + padded(millisecondsText(time.firstMs), 11) +
                padded(millisecondsText(time.minMs), 11) +
                padded(millisecondsText(time.medianMs), 11) +
                padded(millisecondsText(time.maxMs), 11) +
                padded(std::to_string(time.ms.size()), 6) + bytesText(time.peakRssBytes));
        if (time.stepDown) {
            addLine(text, padded("", 12) + stepDownText(*time.stepDown));
        }
        if (time.deviceTakings) {
            addLine(text, padded("", 12) + takingsText(*time.deviceTakings));
        }
        if (time.cancels) {
            addLine(text, padded("", 12) + cancelsText(*time.cancels));
        }
    }
    return text;
}

std::string pictureText(const BenchPicture &picture)
{
    std::string text = "picture   " + sizeText(picture.pictureSize) + ", seen by the network at " +
                       sizeText(picture.networkSize) + "; first time " +
                       millisecondsText(picture.firstMs) + "; peak memory " +
                       bytesText(picture.peakRssBytes);
    if (picture.stepDown) {
        addLine(text, padded("", 10) + stepDownText(*picture.stepDown));
    }
    addLine(text, padded("STAGE", 12) + padded("MIN", 11) + padded("MEDIAN", 11) + "MAX");
    for (const auto &stage : picture.stages) {
        addLine(
            text,
            padded(stage.name, 12) + padded(millisecondsText(stage.minMs), 11) +
                padded(millisecondsText(stage.medianMs), 11) + millisecondsText(stage.maxMs));
    }
    return text;
}

std::string profileText(const BenchProfile &bench)
{
    constexpr std::size_t kLayerWidth = 26;
    constexpr std::size_t kOperatorWidth = 44;
    const auto &profile = bench.profile;
    std::string text = "profile   " + sizeText(bench.size) + ", " + millisecondsText(profile.ms) +
                       " with the recording, " + fixed(profile.gflop, 1) + " GFLOP known\n" +
                       headings("LAYER", kLayerWidth);
    for (const auto &layer : profile.layers) {
        addLine(
            text,
            padded(indented(layer), kLayerWidth) +
                columns(layer.calls, layer.ms, profile.ms, layer.gflop));
    }
    double allMs = 0.0;
    for (const auto &time : profile.operators) {
        allMs += time.ms;
    }
    text += '\n';
    addLine(text, headings("OPERATOR", kOperatorWidth));
    OperatorTime others{.name = "others"};
    for (std::size_t i = 0; i < profile.operators.size(); ++i) {
        const auto &time = profile.operators[i];
        if (i < kOperatorsShown) {
            addLine(
                text,
                padded(shortened(time.name, kOperatorWidth - 1), kOperatorWidth) +
                    columns(time.calls, time.ms, allMs, time.gflop));
        } else {
            others.calls += time.calls;
            others.ms += time.ms;
            others.gflop += time.gflop;
        }
    }
    if (others.calls > 0) {
        addLine(
            text,
            padded(others.name, kOperatorWidth) +
                columns(others.calls, others.ms, allMs, others.gflop));
    }
    addLine(text, padded("all threads", kOperatorWidth + 8) + fixed(allMs, 2));
    return text;
}

} // namespace inspyre::cli
