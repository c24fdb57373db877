#pragma once

#include "engine/service/state_body.h"
#include "engine/service/turns.h"
#include "tests/support/cold/profile.h"

#include <atomic>
#include <chrono>
#include <string>
#include <vector>

namespace inspyre::test {

using ColdClock = std::chrono::steady_clock;

/// One process of a service that scales to zero, from the request that wakes it. All that it says
/// of itself follows from the profile and the clock. Threads: any.
class ColdInstance
{
public:
    /// @param profile  outlives this. @param number  of the service's instances, from 1
    ColdInstance(const ColdProfile &profile, int number, ColdClock::time_point woken);

    /// Since the process was started; negative while the platform prepares it.
    [[nodiscard]] double uptimeMs() const;

    /// When requests reach it.
    [[nodiscard]] ColdClock::time_point portOpen() const { return at(m_portOpenMs); }

    /// The first to need the model, which may be what its loading waits for.
    void use();

    /// When it is at full speed, and when it can be used.
    [[nodiscard]] ColdClock::time_point ready() const { return at(m_readyMs + shift()); }

    [[nodiscard]] ColdClock::time_point usable() const { return at(m_usableMs + shift()); }

    [[nodiscard]] bool isReady() const { return ColdClock::now() >= ready(); }

    /// Spans of the start that have begun, as a timeline tells them.
    [[nodiscard]] std::vector<Span> spans() const;
    [[nodiscard]] StateFacts facts(bool ran = false) const;

    /// Milliseconds that it is at full speed at this uptime; negative before.
    [[nodiscard]] double readyForMs(double uptimeMs) const;

    const std::string id;
    Turns turns;
    std::atomic<std::uint64_t> served = 0; ///< pictures
    std::atomic_int requests = 0;
    std::atomic_bool gone = false;       ///< the process has ended
    std::atomic<ColdClock::rep> lastUse; ///< of any request's end

private:
    [[nodiscard]] ColdClock::time_point at(double uptimeMs) const;
    [[nodiscard]] double shift() const;

    const ColdProfile &m_profile;
    const ColdClock::time_point m_exec;
    double m_portOpenMs = 0.0;
    double m_usableMs = 0.0;
    double m_readyMs = 0.0;
    std::atomic<double> m_firstUseMs = -1.0; ///< uptime; only with loadsAtFirstUse
};

} // namespace inspyre::test
