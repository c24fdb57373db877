#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace inspyre {

/// One symbol's code, its first bit lowest, as deflate writes them.
struct PrefixCode
{
    std::uint16_t bits = 0;
    std::uint16_t length = 0; ///< in bits; 0 for a symbol that does not occur
};

/// Codes for symbols that occur so often, at most `longest` bits each: as short as can be on the
/// whole, or nearly so where `longest` has to be enforced. Canonical, so that the lengths alone
/// tell the codes. At least one symbol must occur; `longest` at most 15.
[[nodiscard]] std::vector<PrefixCode> prefixCodes(
    std::span<const std::uint32_t> counts, int longest);

} // namespace inspyre
