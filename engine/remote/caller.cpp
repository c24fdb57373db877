#include "engine/remote/caller.h"

#include "engine/remote/call_run.h"

#include <inspyre/remote_history.h>

#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kRemembered = 50;
constexpr std::size_t kEnough = 3;
constexpr auto kWarmFor = std::chrono::seconds(60);

void remember(std::deque<double> &values, double value)
{
    values.push_back(value);
    if (values.size() > kRemembered) {
        values.pop_front();
    }
}

/// Those of the service; neither a wrong address nor a wrong picture is one.
bool isFailure(CallProblem problem)
{
    switch (problem) {
    case CallProblem::NoConnection:
    case CallProblem::Unavailable:
    case CallProblem::Failed:
    case CallProblem::TimedOut:
    case CallProblem::Stalled:
    case CallProblem::CutOff: return true;
    default: return false;
    }
}

} // namespace

Caller::Caller(const RemoteAccess &access, std::string base)
    : m_access(access)
    , m_base(std::move(base))
    , m_token(access.token)
{}

Called Caller::call(const CallOrder &order, const CallWatch &watch, const JobControl &job)
{
    const bool guarded = order.kind == CallKind::Picture || order.kind == CallKind::Describe;
    bool mayProbe = false;
    if (guarded && breakerOpen(mayProbe)) {
        // One small question tells whether it is back, before a picture is sent.
        const CallOrder probe{
            .kind = CallKind::Health,
            .path = order.ours ? "/health" : m_access.foreign.healthPath,
            .ours = order.ours,
            .total = m_access.times.warm};
        if (!mayProbe || !CallRun(*this, probe, {}, job).run().call.good()) {
            Called refused;
            refused.call = {
                .kind = order.kind,
                .method = order.method,
                .url = m_base + order.path,
                .problem = CallProblem::BreakerOpen,
                .error =
                    Error{ErrorCode::Transfer, callProblemText(CallProblem::BreakerOpen), m_base}};
            if (watch) {
                watch(refused.call);
            }
            return refused;
        }
    }
    return CallRun(*this, order, watch, job).run();
}

/// @param mayProbe  set if it has been open for long enough
bool Caller::breakerOpen(bool &mayProbe) const
{
    const std::lock_guard lock(m_mutex);
    mayProbe = WebClock::now() >= m_openUntil;
    return m_failures >= m_access.times.breakerFailures;
}

bool Caller::instanceKnown(const std::string &instance) const
{
    const std::lock_guard lock(m_mutex);
    return m_instances.contains(instance);
}

std::optional<double> Caller::usualWait() const
{
    const std::lock_guard lock(m_mutex);
    return m_warmWaits.empty()
               ? std::nullopt
               : std::optional(
                     statisticsOf(std::vector(m_warmWaits.begin(), m_warmWaits.end())).p50);
}

std::optional<double> Caller::warmP95Ms() const
{
    const std::lock_guard lock(m_mutex);
    return m_warmTotals.size() < kEnough
               ? std::nullopt
               : std::optional(
                     statisticsOf(std::vector(m_warmTotals.begin(), m_warmTotals.end())).p95);
}

bool Caller::knownWarm() const
{
    const std::lock_guard lock(m_mutex);
    return m_warmAt && WebClock::now() - *m_warmAt < kWarmFor;
}

void Caller::learn(const RemoteCall &call)
{
    const std::lock_guard lock(m_mutex);
    if (!call.instance.empty() && m_instances.size() < 1000) {
        m_instances.insert(call.instance);
    }
    if (isFailure(call.problem)) {
        if (++m_failures >= m_access.times.breakerFailures) {
            m_openUntil = WebClock::now() + m_access.times.breakerPause;
        }
    } else if (call.good()) {
        m_failures = 0;
    }
    if (call.good() && call.kind == CallKind::Picture && isWarm(call.start)) {
        remember(m_warmWaits, call.phases.wait);
        remember(m_warmTotals, call.elapsedMs);
        m_warmAt = WebClock::now();
    }
}

} // namespace inspyre
