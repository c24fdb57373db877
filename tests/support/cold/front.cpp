#include "tests/support/cold/front.h"

namespace inspyre::test {

ColdFront::ColdFront(const ColdProfile &profile)
    : m_profile(profile)
    , m_counts(profile.rules.size())
{}

const ColdRule *ColdFront::ruleFor(const ColdRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const ColdRule *found = nullptr;
    for (std::size_t i = 0; i < m_profile.rules.size(); ++i) {
        const auto &rule = m_profile.rules[i];
        if ((!rule.method.empty() && rule.method != request.method) ||
            (!rule.path.empty() && rule.path != request.path)) {
            continue;
        }
        const int number = ++m_counts[i];
        const bool turn =
            number >= rule.from && number <= rule.to && (number - rule.from) % rule.every == 0;
        if (turn && found == nullptr &&
            shareOf(m_profile.seed, i, static_cast<std::uint64_t>(number)) < rule.share) {
            found = &rule;
        }
    }
    return found;
}

bool ColdFront::isIdle() const
{
    const std::chrono::duration<double, std::milli> idle =
        ColdClock::now().time_since_epoch() - ColdClock::duration(m_instance->lastUse.load());
    return m_profile.idleWindowMs > 0.0 && m_instance->requests == 0 &&
           idle.count() > m_profile.idleWindowMs;
}

std::shared_ptr<ColdInstance> ColdFront::wake(ColdRequest &request)
{
    const std::lock_guard lock(m_mutex);
    if (!m_instance || isIdle()) {
        m_served = 0;
        m_instance = std::make_shared<ColdInstance>(m_profile, ++m_starts, ColdClock::now());
    }
    request.cold = !m_instance->isReady();
    ++m_instance->requests;
    return m_instance;
}

void ColdFront::retire(const ColdInstance &instance, const ColdRule *rule)
{
    const std::lock_guard lock(m_mutex);
    if (&instance != m_instance.get()) {
        return;
    }
    ++m_served;
    const bool crash = rule != nullptr && rule->deed == ColdDeed::Crash;
    const bool ends = crash || (rule != nullptr && rule->deed == ColdDeed::Restart);
    if (ends || (m_profile.restartAfter > 0 && m_served >= m_profile.restartAfter)) {
        m_instance->gone = crash;
        m_instance.reset();
    }
}

void ColdFront::leave(ColdInstance &instance)
{
    const std::lock_guard lock(m_mutex);
    --instance.requests;
    instance.lastUse = ColdClock::now().time_since_epoch().count();
}

void ColdFront::restart()
{
    const std::lock_guard lock(m_mutex);
    if (m_instance) {
        m_instance->gone = true;
    }
    m_instance.reset();
}

int ColdFront::starts() const
{
    const std::lock_guard lock(m_mutex);
    return m_starts;
}

} // namespace inspyre::test
