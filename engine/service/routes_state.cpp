#include "engine/core/memory_available.h"
#include "engine/service/routes.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <sys/resource.h>
#include <unistd.h>

namespace inspyre {

namespace {

ServiceJson limitsJson(const ServiceLimits &limits)
{
    return {
        {"body_bytes", limits.bodyBytes},
        {"pixels", limits.pixels},
        {"waiting", limits.waiting},
        {"deadline_s", static_cast<double>(limits.deadline.count()) / 1000.0},
        {"body_s", static_cast<double>(limits.body.count()) / 1000.0},
        {"drain_s", static_cast<double>(limits.drain.count()) / 1000.0}};
}

ServiceJson infoJson(const Hall &hall)
{
    const auto engine = hall.life.engine();
    ServiceJson json = {
        {"service", "inspyre"},
        {"api", 1},
        {"version", hall.options.version},
        {"state", lifeStateName(hall.life.state())},
        {"limits", limitsJson(hall.options.limits)}};
    if (engine != nullptr) {
        json["torch"] = engine->backendVersion;
        json["device"] = engine->networkInfo.device;
        json["device_reason"] = engine->deviceReason;
        json["precision"] = precisionName(engine->networkInfo.precision);
        json["model"] = {
            {"name", engine->model.name},
            {"bytes", engine->model.bytes},
            {"base", {engine->model.base.width, engine->model.base.height}}};
        if (const auto sum = hall.modelSum(); !sum.empty()) {
            json["model"]["sha256"] = sum;
        }
    } else if (const auto model = findModel(hall.options.engine.model)) {
        // Who prepares pictures while it is loaded must know for which size.
        json["model"] = {{"name", model->name}, {"base", {model->base.width, model->base.height}}};
    }
    auto shapes = ServiceJson::array();
    for (const auto &run : warmRuns(hall.timeline->snapshot())) {
        if (run.run == 1) {
            shapes.push_back({run.shape.width, run.shape.height});
        }
    }
    json["shapes"] = shapes;
    auto routes = ServiceJson::array();
    for (const auto &route : hall.routes) {
        routes.push_back({{"path", route.path}, {"methods", route.methods}});
    }
    json["routes"] = routes;
    return json;
}

std::uint64_t residentBytes()
{
    std::ifstream file("/proc/self/statm");
    std::uint64_t all = 0;
    std::uint64_t resident = 0;
    file >> all >> resident;
    return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

/// The most that was resident at once.
std::uint64_t peakResidentBytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) << 10U;
}

void setMemory(Gauges &gauges, const Engine *engine)
{
    gauges.rss = {{"used", residentBytes()}, {"peak", peakResidentBytes()}};
    if (engine == nullptr) {
        return;
    }
    gauges.weights = {
        {"used", engine->networkInfo.weightBytes}, {"reserved", engine->networkInfo.layoutBytes}};
    gauges.rss.emplace_back("reserved", engine->network->keptBytes());
    if (const auto gpu = engine->network->deviceState()) {
        gauges.gpu = {
            {"used", gpu->totalBytes - std::min(gpu->totalBytes, gpu->freeBytes)},
            {"reserved", gpu->reservedBytes},
            {"peak", gpu->peakBytes}};
    }
}

double processStartSeconds(const Hall &hall)
{
    const std::chrono::duration<double> now = std::chrono::system_clock::now().time_since_epoch();
    return now.count() - hall.timeline->nowMs() / 1000.0;
}

Gauges gaugesOf(const Hall &hall)
{
    const auto facts = hall.facts();
    const auto engine = hall.life.engine();
    Gauges gauges{
        .inFlight = hall.turns.accepted(),
        .queueDepth = std::max(0, hall.turns.accepted() - 1),
        .queueLimit = hall.options.limits.waiting,
        .ready = facts.life.state == LifeState::Ready,
        .state = lifeStateName(facts.life.state),
        .processStart = processStartSeconds(hall)};
    const auto timings = timingsJson(facts); // items() only points into it
    for (const auto &[name, seconds] : timings.items()) {
        gauges.startupSeconds.emplace_back(name, seconds.template get<double>());
    }
    for (const auto phase :
         {Phase::Library,
          Phase::Device,
          Phase::Network,
          Phase::Weights,
          Phase::Optimise,
          Phase::WarmUp}) {
        gauges.startupSeconds.emplace_back(phaseName(phase), phaseMs(facts.spans, phase) / 1000.0);
    }
    setMemory(gauges, engine.get());
    gauges.build = {{"version", hall.options.version}};
    if (engine != nullptr) {
        gauges.build.emplace_back("torch", engine->backendVersion);
        gauges.build.emplace_back("device", engine->networkInfo.device);
        gauges.build.emplace_back("precision", precisionName(engine->networkInfo.precision));
    }
    return gauges;
}

void answerReady(const Hall &hall, const httplib::Request &request, httplib::Response &response)
{
    const auto facts = hall.facts();
    const bool enough = request.get_param_value("level") == "usable" && facts.life.usable;
    const bool draining = facts.life.state == LifeState::Draining;
    const bool ready = !draining && (enough || facts.life.state == LifeState::Ready);
    reply(response, ready ? 200 : 503, stateJson(facts));
    if (!ready) {
        response.set_header("Retry-After", std::to_string(Hall::retryWhileLoading()));
    }
}

} // namespace

void addStateRoutes(httplib::Server &server, Hall &hall)
{
    server.Get(
        "/", [&hall](const auto &, auto &response) { reply(response, 200, infoJson(hall)); });
    for (const auto *path : {"/health", "/live", "/ping", "/v2/health/live"}) {
        server.Get(path, [&hall](const auto &, auto &response) {
            reply(
                response, 200, {{"status", "alive"}, {"state", lifeStateName(hall.life.state())}});
        });
    }
    const auto ready = [&hall](const auto &request, auto &response) {
        answerReady(hall, request, response);
    };
    server.Get("/ready", ready);
    server.Get("/v2/health/ready", ready);
    if (!hall.options.readyRoute.empty()) {
        server.Get(hall.options.readyRoute, ready);
    }
    if (hall.options.metrics) {
        server.Get("/metrics", [&hall](const auto &, auto &response) {
            response.set_content(
                hall.metrics.text(gaugesOf(hall)), "text/plain; version=0.0.4; charset=utf-8");
        });
    }
}

} // namespace inspyre
