#include "engine/torch/idle_trim.h"

#include <utility>

namespace inspyre {

IdleTrim::IdleTrim(std::chrono::milliseconds idle, std::function<void()> trim)
    : m_idle(idle)
    , m_trim(std::move(trim))
    , m_thread([this](const std::stop_token &stop) { watch(stop); })
{}

void IdleTrim::watch(const std::stop_token &stop)
{
    std::uint64_t trimmed = 0; // works that had ended
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [&] { return m_working == 0 && m_ended != trimmed; })) {
        const auto ended = m_ended;
        const auto goesOn = [&] { return m_working > 0 || m_ended != ended; };
        if (m_changed.wait_for(lock, stop, m_idle, goesOn)) {
            continue;
        }
        if (stop.stop_requested()) {
            return;
        }
        trimmed = ended;
        lock.unlock();
        m_trim();
        lock.lock();
    }
}

IdleTrim::Work::Work(IdleTrim &owner)
    : m_owner(owner)
{
    const std::lock_guard lock(m_owner.m_mutex);
    ++m_owner.m_working;
    m_owner.m_changed.notify_all();
}

IdleTrim::Work::~Work()
{
    const std::lock_guard lock(m_owner.m_mutex);
    --m_owner.m_working;
    ++m_owner.m_ended;
    m_owner.m_changed.notify_all();
}

} // namespace inspyre
