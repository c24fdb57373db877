#pragma once

#include <cstdint>

namespace inspyre {

/// The cast of the published tool: towards zero.
template<typename Sample = std::uint8_t, typename Number>
[[nodiscard]] Sample truncated(Number value)
{
    return static_cast<Sample>(static_cast<int>(value));
}

} // namespace inspyre
