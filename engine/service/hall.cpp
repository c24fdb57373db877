#include "engine/service/hall.h"

#include "engine/core/hex64.h"

#include <algorithm>
#include <random>

namespace inspyre {

namespace {

/// Of the drain's time, what is kept for work that has begun.
constexpr auto kWorkLast = std::chrono::milliseconds(2000);

std::string randomName()
{
    std::random_device random;
    return hex64(std::uint64_t(random()) << 32U | random());
}

} // namespace

std::vector<Route> routesOf(const ServiceOptions &options)
{
    const std::vector<std::string> get = {"GET", "HEAD"};
    const std::vector<std::string> post = {"POST"};
    std::vector<Route> routes = {
        {"/", get},
        {"/health", get},
        {"/live", get},
        {"/ping", get},
        {"/v2/health/live", get},
        {"/ready", get},
        {"/v2/health/ready", get},
        {"/warmup", post},
        {"/v1/remove-background", post}};
    if (options.metrics) {
        routes.push_back({"/metrics", get});
    }
    if (!options.readyRoute.empty()) {
        routes.push_back({options.readyRoute, get});
    }
    if (!options.pictureRoute.empty()) {
        routes.push_back({options.pictureRoute, post});
    }
    return routes;
}

Hall::Hall(ServiceOptions wished, std::shared_ptr<Timeline> zero)
    : options(std::move(wished))
    , routes(routesOf(options))
    , timeline(std::move(zero))
    , instance(randomName())
    , log(options.log, instance)
    , turns(options.limits.waiting + 1)
    , workers(options.limits.waiting + 2)
{}

StateFacts Hall::facts(bool ran) const
{
    return {
        .life = life.view(),
        .spans = timeline->snapshot(),
        .portOpenMs = portOpenMs,
        .instance = instance,
        .uptimeMs = timeline->nowMs(),
        .served = metrics.served(),
        .device = device(),
        .progress = progress,
        .ran = ran};
}

std::string Hall::modelSum() const
{
    const std::lock_guard lock(m_mutex);
    return m_modelSum;
}

void Hall::setModelSum(std::string sum)
{
    const std::lock_guard lock(m_mutex);
    m_modelSum = std::move(sum);
}

Life::Clock::time_point Hall::beginBy() const
{
    const auto drainNs = m_drainNs.load();
    if (drainNs == 0) {
        return Life::Clock::time_point::max();
    }
    return Life::Clock::time_point(std::chrono::nanoseconds(drainNs)) + options.limits.drain -
           std::min(kWorkLast, options.limits.drain / 2);
}

void Hall::drain()
{
    m_drainNs = std::chrono::nanoseconds(Life::Clock::now().time_since_epoch()).count();
    life.draining();
}

std::string Hall::device() const
{
    const auto engine = life.engine();
    return engine == nullptr ? std::string() : engine->networkInfo.device;
}

std::string Hall::engineText() const
{
    std::string text = "inspyre/" + options.version;
    if (const auto engine = life.engine()) {
        auto library = engine->backendVersion; // "libtorch 2.11.0"
        std::ranges::replace(library, ' ', '/');
        text += ' ';
        text += library;
        text += ' ';
        text += engine->networkInfo.device;
        text += ' ';
        text += precisionName(engine->networkInfo.precision);
    }
    return text;
}

} // namespace inspyre
