#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace inspyre {

/// Who may be in the house, and who has the network: accepted requests wait for their turn, first
/// come, first served. Threads: any.
class Turns
{
public:
    using Clock = std::chrono::steady_clock;

    /// An accepted request, until it goes out of scope.
    class Place
    {
    public:
        explicit Place(Turns *turns)
            : m_turns(turns)
        {}

        ~Place();
        Place(Place &&other) noexcept;
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;
        Place &operator=(Place &&) = delete;

    private:
        Turns *m_turns;
    };

    /// The network, until it goes out of scope.
    class Turn
    {
    public:
        explicit Turn(Turns *turns)
            : m_turns(turns)
            , m_begin(Clock::now())
        {}

        ~Turn();
        Turn(Turn &&other) noexcept;
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;
        Turn &operator=(Turn &&) = delete;

    private:
        Turns *m_turns;
        Clock::time_point m_begin;
    };

    explicit Turns(int most)
        : m_most(most)
    {}

    /// Nothing if the house is full.
    [[nodiscard]] std::optional<Place> enter();
    /// Nothing if `gone` says so, asked 20 times a second, or it is late.
    [[nodiscard]] std::optional<Turn> take(
        Clock::time_point until, const std::function<bool()> &gone);

    [[nodiscard]] int most() const { return m_most; }

    [[nodiscard]] int accepted() const;
    /// Seconds until a new request may hope for a place: at least 1.
    [[nodiscard]] int retryAfterSeconds() const;
    /// Until nobody is in the house. False if it is late.
    [[nodiscard]] bool waitEmpty(Clock::time_point until) const;

private:
    void leave();
    void giveBack(Clock::duration took);

    const int m_most;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    int m_accepted = 0;
    bool m_taken = false;
    std::uint64_t m_nextNumber = 0;
    std::deque<std::uint64_t> m_line;
    std::deque<double> m_tookMs; ///< of the last turns
};

} // namespace inspyre
