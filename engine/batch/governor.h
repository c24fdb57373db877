#pragma once

#include <cstdint>

namespace inspyre {

/// How much of the memory pictures in work have. Each is admitted with all that it will need and
/// never asks again, so nobody waits for what somebody holds who waits. One that needs more than
/// there is for all works alone.
///
/// Threads: one at a time.
class Governor
{
public:
    explicit Governor(std::uint64_t budgetBytes)
        : m_budget(budgetBytes)
    {}

    [[nodiscard]] std::uint64_t budgetBytes() const { return m_budget; }

    [[nodiscard]] std::uint64_t usedBytes() const { return m_used; }

    /// Counts for those that are admitted from now on.
    void setBudget(std::uint64_t bytes) { m_budget = bytes; }

    /// False where it must wait for others to give back.
    [[nodiscard]] bool admit(std::uint64_t needBytes);

    /// All or a part of what was admitted.
    void giveBack(std::uint64_t bytes);

private:
    std::uint64_t m_budget;
    std::uint64_t m_used = 0;
};

} // namespace inspyre
