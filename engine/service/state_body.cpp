#include "engine/service/state_body.h"

#include "engine/service/median.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>

namespace inspyre {

namespace {

constexpr double kSecond = 1000.0;

/// From the first begin to the last end of a phase's spans; nothing before they have ended.
std::optional<std::pair<double, double>> extent(const std::vector<Span> &spans, Phase phase)
{
    std::optional<std::pair<double, double>> all;
    for (const auto &span : spans) {
        if (span.phase != phase) {
            continue;
        }
        if (span.running()) {
            return {};
        }
        all = all ? std::pair(std::min(all->first, span.beginMs), std::max(all->second, span.endMs))
                  : std::pair(span.beginMs, span.endMs);
    }
    return all;
}

double area(Size size)
{
    return static_cast<double>(size.width) * size.height;
}

ServiceJson phasesJson(const std::vector<Span> &spans, double nowMs)
{
    auto phases = ServiceJson::array();
    for (const auto &span : spans) {
        phases.push_back(
            {{"name", phaseName(span.phase)},
             {"part", span.part},
             {"start_ms", span.beginMs},
             {"dur_ms", (span.running() ? nowMs : span.endMs) - span.beginMs},
             {"running", span.running()},
             {"bytes", span.bytesDone},
             {"detail", span.note}});
    }
    return phases;
}

ServiceJson shapesJson(const std::vector<Span> &spans, bool ready)
{
    std::map<std::string, std::vector<double>> runs;
    for (const auto &run : warmRuns(spans)) {
        runs[sizeText(run.shape)].push_back(run.ms);
    }
    auto shapes = ServiceJson::object();
    for (const auto &[shape, ms] : runs) {
        shapes[shape] = {{"warm", ready}, {"median_ms", median(ms)}};
    }
    return shapes;
}

double overlap(const std::vector<Span> &spans)
{
    const auto all = totals(spans);
    return all.wallMs > 0.0 ? all.sumMs / all.wallMs : 1.0;
}

} // namespace

std::vector<WarmRun> warmRuns(const std::vector<Span> &spans)
{
    std::vector<WarmRun> runs;
    for (const auto &span : spans) {
        WarmRun run;
        if (span.phase == Phase::WarmUp && !span.running() &&
            std::sscanf(
                span.part.c_str(),
                "run %d of %dx%d",
                &run.run,
                &run.shape.width,
                &run.shape.height) == 3) {
            run.ms = span.endMs - span.beginMs;
            runs.push_back(run);
        }
    }
    return runs;
}

ServiceJson timingsJson(const StateFacts &facts)
{
    ServiceJson timings = {{"container_start", facts.portOpenMs / kSecond}};
    const bool gpu = facts.device.starts_with("cuda");
    const auto device = extent(facts.spans, Phase::Device);
    if (device && facts.life.usable) {
        timings["gpu_init"] = gpu ? (device->second - device->first) / kSecond : 0.0;
    }
    if (const auto weights = extent(facts.spans, Phase::Weights); weights && facts.life.usable) {
        timings["model_load"] = (weights->second - weights->first) / kSecond;
    }
    std::optional<WarmRun> first;
    for (const auto &run : warmRuns(facts.spans)) {
        if (run.run == 1 && (!first || area(run.shape) > area(first->shape))) {
            first = run;
        }
    }
    if (first) {
        timings["first_inference"] = first->ms / kSecond;
    }
    if (facts.life.readyMs >= 0.0) {
        timings["total"] = facts.life.readyMs / kSecond;
    }
    return timings;
}

ServiceJson stateJson(const StateFacts &facts)
{
    const bool ready = facts.life.readyMs >= 0.0;
    const char *level = ready ? "full" : facts.life.usable ? "usable" : "none";
    ServiceJson json = {
        {"state", lifeStateName(facts.life.state)},
        {"level", level},
        {"progress", ready ? 1.0 : facts.progress},
        {"ran", facts.ran},
        {"instance", facts.instance},
        {"uptime_ms", facts.uptimeMs},
        {"served", facts.served},
        {"device", facts.device},
        {"shapes", shapesJson(facts.spans, ready)},
        {"phases", phasesJson(facts.spans, facts.uptimeMs)},
        {"overlap", overlap(facts.spans)},
        {"timings", timingsJson(facts)}};
    if (facts.life.error) {
        json["error"] = {
            {"code", errorCodeName(facts.life.error->code)},
            {"phase", phaseName(facts.life.failedPhase)},
            {"message", facts.life.error->message}};
    }
    return json;
}

} // namespace inspyre
