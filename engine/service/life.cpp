#include "engine/service/life.h"

#include <utility>

namespace inspyre {

const char *lifeStateName(LifeState state)
{
    switch (state) {
    case LifeState::Starting: return "starting";
    case LifeState::Loading: return "loading";
    case LifeState::Warming: return "warming";
    case LifeState::Ready: return "ready";
    case LifeState::Draining: return "draining";
    case LifeState::Failed: return "failed";
    }
    return "";
}

LifeView Life::view() const
{
    const std::lock_guard lock(m_mutex);
    return m_view;
}

std::shared_ptr<Engine> Life::engine() const
{
    const std::lock_guard lock(m_mutex);
    return m_engine;
}

/// Draining is never left. With the lock held.
void Life::moveTo(LifeState state)
{
    if (m_view.state != LifeState::Draining) {
        m_view.state = state;
        m_state = state;
    }
    m_changed.notify_all();
}

void Life::loading()
{
    const std::lock_guard lock(m_mutex);
    moveTo(LifeState::Loading);
}

void Life::usable(std::shared_ptr<Engine> engine)
{
    const std::lock_guard lock(m_mutex);
    m_engine = std::move(engine);
    m_view.usable = true;
    moveTo(LifeState::Warming);
}

void Life::ready(double nowMs)
{
    const std::lock_guard lock(m_mutex);
    m_view.readyMs = nowMs;
    moveTo(LifeState::Ready);
}

void Life::failed(Error error, Phase phase)
{
    const std::lock_guard lock(m_mutex);
    m_view.error = std::move(error);
    m_view.failedPhase = phase;
    moveTo(LifeState::Failed);
}

void Life::draining()
{
    const std::lock_guard lock(m_mutex);
    moveTo(LifeState::Draining);
}

LifeView Life::waitFor(
    Clock::time_point until, const std::function<bool(const LifeView &)> &is) const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(
        lock, until, [&] { return m_view.state == LifeState::Draining || is(m_view); });
    return m_view;
}

Phase failedPhaseOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BackendMissing:
    case ErrorCode::BackendVersion: return Phase::Library;
    case ErrorCode::NoDevice:
    case ErrorCode::Device: return Phase::Device;
    case ErrorCode::UnknownModel:
    case ErrorCode::ModelMismatch: return Phase::Network;
    case ErrorCode::OutOfMemory: return Phase::WarmUp;
    default: return Phase::Weights;
    }
}

} // namespace inspyre
