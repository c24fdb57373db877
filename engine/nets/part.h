#pragma once

#include <inspyre/job.h>

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

    /// Throws what making it throws, Stopped among them; the next call then tries again.
    [[nodiscard]] const T &get(const JobControl &job) const
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->made) {
            m_state->made = m_state->make(job);
            m_state->make = {}; // and what it holds
        }
        return *m_state->made;
    }

private:
    struct State
    {
        explicit State(Make maker)
            : make(std::move(maker))
        {}

        std::mutex mutex;
        Make make;
        std::optional<T> made;
    };

    std::shared_ptr<State> m_state;
};

} // namespace inspyre
