#pragma once

#include <inspyre/engine.h>
#include <inspyre/error.h>
#include <inspyre/timeline.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace inspyre {

enum class LifeState : std::uint8_t { Starting, Loading, Warming, Ready, Draining, Failed };

/// "starting", "loading", …: remote.md 2.1.
[[nodiscard]] const char *lifeStateName(LifeState state);

/// How far the start of the engine is.
struct LifeView
{
    LifeState state = LifeState::Starting;
    bool usable = false;
    double readyMs = -1.0; ///< since the process's start; negative before full speed
    std::optional<Error> error = {};
    Phase failedPhase = Phase::Program;
};

/// The state of the service from its start to its end, and the engine once there is one.
/// Threads: any.
class Life
{
public:
    using Clock = std::chrono::steady_clock;

    /// Takes no lock.
    [[nodiscard]] LifeState state() const { return m_state; }

    [[nodiscard]] LifeView view() const;
    /// Null before it is usable.
    [[nodiscard]] std::shared_ptr<Engine> engine() const;

    void loading();
    void usable(std::shared_ptr<Engine> engine);
    void ready(double nowMs);
    void failed(Error error, Phase phase);
    void draining();

    /// Until `is` holds of the view, a drain has begun, or it is late. Returns the view.
    [[nodiscard]] LifeView waitFor(
        Clock::time_point until, const std::function<bool(const LifeView &)> &is) const;

private:
    void moveTo(LifeState state);

    std::atomic<LifeState> m_state = LifeState::Starting;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    LifeView m_view;
    std::shared_ptr<Engine> m_engine;
};

/// In which phase of a start this kind of error belongs.
[[nodiscard]] Phase failedPhaseOf(const Error &error);

} // namespace inspyre
