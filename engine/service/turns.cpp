#include "engine/service/turns.h"

#include "engine/service/median.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace inspyre {

namespace {

constexpr auto kAsk = std::chrono::milliseconds(50);
constexpr std::size_t kRemembered = 31;

} // namespace

Turns::Place::~Place()
{
    if (m_turns != nullptr) {
        m_turns->leave();
    }
}

Turns::Place::Place(Place &&other) noexcept
    : m_turns(std::exchange(other.m_turns, nullptr))
{}

Turns::Turn::~Turn()
{
    if (m_turns != nullptr) {
        m_turns->giveBack(Clock::now() - m_begin);
    }
}

Turns::Turn::Turn(Turn &&other) noexcept
    : m_turns(std::exchange(other.m_turns, nullptr))
    , m_begin(other.m_begin)
{}

std::optional<Turns::Place> Turns::enter()
{
    const std::lock_guard lock(m_mutex);
    if (m_accepted >= m_most) {
        return {};
    }
    ++m_accepted;
    return Place(this);
}

std::optional<Turns::Turn> Turns::take(Clock::time_point until, const std::function<bool()> &gone)
{
    std::unique_lock lock(m_mutex);
    const auto number = m_nextNumber++;
    m_line.push_back(number);
    const auto mine = [&] { return !m_taken && m_line.front() == number; };
    while (!m_changed.wait_until(lock, std::min(until, Clock::now() + kAsk), mine)) {
        if (Clock::now() >= until || gone()) {
            std::erase(m_line, number);
            m_changed.notify_all();
            return {};
        }
    }
    m_line.pop_front();
    m_taken = true;
    return Turn(this);
}

int Turns::accepted() const
{
    const std::lock_guard lock(m_mutex);
    return m_accepted;
}

int Turns::retryAfterSeconds() const
{
    const std::lock_guard lock(m_mutex);
    const double eachMs = m_tookMs.empty() ? 1000.0 : median({m_tookMs.begin(), m_tookMs.end()});
    return std::max(1, static_cast<int>(std::ceil(m_accepted * eachMs / 1000.0)));
}

bool Turns::waitEmpty(Clock::time_point until) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, until, [&] { return m_accepted == 0; });
}

void Turns::leave()
{
    const std::lock_guard lock(m_mutex);
    --m_accepted;
    m_changed.notify_all();
}

void Turns::giveBack(Clock::duration took)
{
    const std::lock_guard lock(m_mutex);
    m_taken = false;
    m_tookMs.push_back(std::chrono::duration<double, std::milli>(took).count());
    if (m_tookMs.size() > kRemembered) {
        m_tookMs.pop_front();
    }
    m_changed.notify_all();
}

} // namespace inspyre
