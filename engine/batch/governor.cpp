#include "engine/batch/governor.h"

#include <algorithm>

namespace inspyre {

bool Governor::admit(std::uint64_t needBytes)
{
    const auto left = m_budget - std::min(m_budget, m_used);
    if (m_used != 0 && needBytes > left) {
        return false;
    }
    m_used += needBytes;
    return true;
}

void Governor::giveBack(std::uint64_t bytes)
{
    m_used -= std::min(m_used, bytes);
}

} // namespace inspyre
