#pragma once

#include "engine/torch/steps.h"

#include <inspyre/job.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace inspyre {

/// A part of the network that is made when it is first needed: by the pass that needs it or by
/// whoever prepares it meanwhile, whichever comes first; the other waits. Copies are the same part.
template<typename T>
class Part
{
public:
    using Make = std::function<T(const JobControl &)>;

    explicit Part(Make make = {})
        : m_state(std::make_shared<State>(std::move(make)))
    {}

    /// Throws what making it throws, Stopped among them; the next call then tries again. Who waits
    /// for another's making can be cancelled too.
    [[nodiscard]] const T &get(const JobControl &job) const
    {
        constexpr std::chrono::milliseconds kPatience{20}; // between two questions about cancel
        auto &state = *m_state;
        std::unique_lock lock(state.mutex);
        while (state.making) {
            state.changed.wait_for(lock, kPatience);
            throwIfCancelled(job);
        }
        if (!state.made) {
            state.making = true;
            const Making ends(state, lock);
            state.made = state.make(job);
            state.make = {}; // and what it holds
        }
        return *state.made;
    }

private:
    struct State
    {
        explicit State(Make maker)
            : make(std::move(maker))
        {}

        std::mutex mutex;
        std::condition_variable changed;
        bool making = false; ///< then `make` and `made` are the maker's alone
        Make make;
        std::optional<T> made;
    };

    /// Leaves the lock to those who wait, as long as it lives.
    class Making
    {
    public:
        Making(State &state, std::unique_lock<std::mutex> &lock)
            : m_state(state)
            , m_lock(lock)
        {
            m_lock.unlock();
        }

        ~Making()
        {
            m_lock.lock();
            m_state.making = false;
            m_state.changed.notify_all();
        }

        Making(const Making &) = delete;
        Making &operator=(const Making &) = delete;

    private:
        State &m_state;
        std::unique_lock<std::mutex> &m_lock;
    };

    std::shared_ptr<State> m_state;
};

} // namespace inspyre
