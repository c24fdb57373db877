#include "engine/imaging/call_gate.h"

#include <algorithm>

namespace inspyre {

std::uint64_t CallGate::enter()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_closed; });
    ++m_last;
    if (++m_inside > 1) {
        m_lastWithCompany = m_last;
    }
    return m_last;
}

bool CallGate::hadCompany(std::uint64_t call) const
{
    const std::scoped_lock lock(m_mutex);
    return call <= m_lastWithCompany;
}

void CallGate::leave()
{
    const std::scoped_lock lock(m_mutex);
    --m_inside;
    m_changed.notify_all();
}

bool CallGate::enterAlone(
    std::chrono::milliseconds patience, const std::function<bool()> &cancelled)
{
    constexpr std::chrono::milliseconds kAskEvery{20};
    const auto end = std::chrono::steady_clock::now() + patience;
    std::unique_lock lock(m_mutex);
    const auto wait = [&](const auto &ready) {
        while (!ready()) {
            const auto now = std::chrono::steady_clock::now();
            if (now >= end || cancelled()) {
                return false;
            }
            m_changed.wait_until(lock, std::min(end, now + kAskEvery));
        }
        return true;
    };
    if (!wait([this] { return !m_closed; })) {
        return false;
    }
    m_closed = true;
    if (wait([this] { return m_inside == 0; })) {
        return true;
    }
    m_closed = false;
    m_changed.notify_all();
    return false;
}

void CallGate::leaveAlone()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = false;
    m_changed.notify_all();
}

} // namespace inspyre
