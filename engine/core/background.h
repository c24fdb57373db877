#pragma once

#include "engine/core/guarded.h"

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace inspyre {

/// Work on a thread of its own, for what can neither be interrupted nor waited for when somebody
/// cancels: opening libraries, drivers, slow disks. Destroying this asks the work to stop and
/// leaves it behind; it ends unheard. So the work owns what it uses.
///
/// Threads: used by one; the work's reports are kept here, for its JobControl belongs to the
/// caller.
template<typename T>
class Background
{
public:
    using Work = std::function<Result<T>(const JobControl &)>;

    Background(const char *doing, Work work)
        : m_state(std::make_shared<State>())
    {
        std::thread([state = m_state, doing, work = std::move(work)] {
            const JobControl job(
                [state] { return state->abandoned.load(); },
                [state](const Progress &progress) {
                    const std::lock_guard lock(state->mutex);
                    state->progress = progress;
                });
            auto result = guarded(doing, [&] { return work(job); });
            const std::lock_guard lock(state->mutex);
            state->result = std::move(result);
            state->changed.notify_all();
        }).detach();
    }

    ~Background() { m_state->abandoned = true; }

    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    /// Whether the work has ended, waiting at most so long for it.
    [[nodiscard]] bool endedWithin(std::chrono::milliseconds time) const
    {
        std::unique_lock lock(m_state->mutex);
        return m_state->changed.wait_for(lock, time, [&] { return m_state->result.has_value(); });
    }

    [[nodiscard]] Progress progress() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->progress;
    }

    /// Once, after the end.
    [[nodiscard]] Result<T> take()
    {
        const std::lock_guard lock(m_state->mutex);
        return std::move(*m_state->result);
    }

    /// The error, if the work has ended with one.
    [[nodiscard]] std::optional<Error> error() const
    {
        const std::lock_guard lock(m_state->mutex);
        const bool failed = m_state->result && !*m_state->result;
        return failed ? std::optional(m_state->result->error()) : std::nullopt;
    }

private:
    struct State
    {
        std::atomic_bool abandoned = false;
        std::mutex mutex;
        std::condition_variable changed;
        Progress progress;
        std::optional<Result<T>> result;
    };

    const std::shared_ptr<State> m_state;
};

} // namespace inspyre
