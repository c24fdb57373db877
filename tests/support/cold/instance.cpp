#include "tests/support/cold/instance.h"

#include "engine/core/hex64.h"

#include <algorithm>
#include <random>

namespace inspyre::test {

namespace {

constexpr double kForever = 1e12; ///< milliseconds

std::chrono::nanoseconds nanoseconds(double ms)
{
    return std::chrono::nanoseconds(static_cast<std::int64_t>(ms * 1e6));
}

/// Another one each time, even with the same profile: as processes have it.
std::string nameOf(std::uint64_t seed, int number)
{
    std::seed_seq numbers{seed, static_cast<std::uint64_t>(number)};
    return hex64(std::mt19937_64(numbers)());
}

bool makesUsable(Phase phase)
{
    return phase != Phase::Optimise && phase != Phase::WarmUp;
}

} // namespace

ColdInstance::ColdInstance(const ColdProfile &profile, int number, ColdClock::time_point woken)
    : id(nameOf(profile.seed, number))
    , turns(profile.waiting + 1)
    , lastUse(woken.time_since_epoch().count())
    , m_profile(profile)
    , m_exec(woken + nanoseconds(profile.platformMs))
{
    for (const auto &span : profile.spans) {
        if (span.phase == Phase::Program) {
            m_portOpenMs = std::max(m_portOpenMs, span.endMs);
        }
        if (makesUsable(span.phase)) {
            m_usableMs = std::max(m_usableMs, span.endMs);
        }
        m_readyMs = std::max(m_readyMs, span.endMs);
    }
}

double ColdInstance::uptimeMs() const
{
    return std::chrono::duration<double, std::milli>(ColdClock::now() - m_exec).count();
}

void ColdInstance::use()
{
    double never = -1.0;
    m_firstUseMs.compare_exchange_strong(never, std::max(m_portOpenMs, uptimeMs()));
}

double ColdInstance::shift() const
{
    if (!m_profile.loadsAtFirstUse) {
        return 0.0;
    }
    const double use = m_firstUseMs;
    return use < 0.0 ? kForever : use - m_portOpenMs;
}

ColdClock::time_point ColdInstance::at(double uptimeMs) const
{
    return m_exec + nanoseconds(uptimeMs);
}

std::vector<Span> ColdInstance::spans() const
{
    const double now = uptimeMs();
    const double later = shift();
    std::vector<Span> begun;
    for (auto span : m_profile.spans) {
        if (span.phase != Phase::Program) {
            span.beginMs += later;
            span.endMs += later;
        }
        if (span.beginMs > now) {
            continue;
        }
        if (span.endMs > now) {
            const double share = (now - span.beginMs) / (span.endMs - span.beginMs);
            span.bytesDone =
                static_cast<std::uint64_t>(share * static_cast<double>(span.bytesTotal));
            span.endMs = -1.0;
        }
        begun.push_back(std::move(span));
    }
    return begun;
}

double ColdInstance::readyForMs(double uptimeMs) const
{
    return uptimeMs - m_readyMs - shift();
}

StateFacts ColdInstance::facts(bool ran) const
{
    const double now = uptimeMs();
    const double readyMs = m_readyMs + shift();
    const bool isUsable = now >= m_usableMs + shift();
    const bool ready = now >= readyMs;
    StateFacts facts{
        .spans = spans(),
        .portOpenMs = m_portOpenMs,
        .instance = id,
        .uptimeMs = now,
        .served = served,
        .device = isUsable ? m_profile.device : std::string(),
        .progress = std::clamp(now / readyMs, 0.0, 1.0),
        .ran = ran};
    facts.life.usable = isUsable;
    facts.life.readyMs = ready ? readyMs : -1.0;
    facts.life.state = ready      ? LifeState::Ready
                       : isUsable ? LifeState::Warming
                                  : LifeState::Loading;
    return facts;
}

} // namespace inspyre::test
