#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace inspyre {

/// Calls a function on a thread of its own once work has ended and no other has begun for some
/// time: once, until work ends again. Destroying it waits for a call under way.
///
/// Threads: any.
class IdleTrim
{
public:
    /// @param idle  the time; above 0
    /// @param trim  may be called while new work begins; throws nothing
    IdleTrim(std::chrono::milliseconds idle, std::function<void()> trim);

    /// Stands for work that is going on, as long as it lives.
    class Work
    {
    public:
        explicit Work(IdleTrim &owner);
        ~Work();

        Work(const Work &) = delete;
        Work &operator=(const Work &) = delete;

    private:
        IdleTrim &m_owner;
    };

private:
    void watch(const std::stop_token &stop);

    const std::chrono::milliseconds m_idle;
    const std::function<void()> m_trim;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_working = 0;
    std::uint64_t m_ended = 0; ///< works so far
    std::jthread m_thread;     ///< last: it uses the others
};

} // namespace inspyre
