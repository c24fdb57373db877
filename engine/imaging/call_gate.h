#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>

namespace inspyre {

/// Calls that may run beside each other, and now and then one that must not.
/// Threads: any, at once.
class CallGate
{
public:
    /// Waits while a call is alone or wants to be.
    /// @return  the call's number, for hadCompany()
    [[nodiscard]] std::uint64_t enter();
    /// Whether another call has run at the same time as this one, until now.
    [[nodiscard]] bool hadCompany(std::uint64_t call) const;
    void leave();

    /// Lets no call in and waits until the last one has left.
    /// @return  false if it was not alone within `patience`, or `cancelled` before: all is as if it
    ///          had not been asked
    [[nodiscard]] bool enterAlone(
        std::chrono::milliseconds patience, const std::function<bool()> &cancelled);
    void leaveAlone();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_inside = 0;
    bool m_closed = false;               ///< a call is alone or wants to be
    std::uint64_t m_last = 0;            ///< number of the call that entered last
    std::uint64_t m_lastWithCompany = 0; ///< all calls inside with numbers up to it had company
};

} // namespace inspyre
