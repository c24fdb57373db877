#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace inspyre {

/// XXH64 of `bytes`: a checksum at the speed of memory. It finds accidents, every flipped bit among
/// them; it is no protection from somebody who means to deceive.
///
/// @param seed  the result for the bytes before these, to chain pieces
[[nodiscard]] std::uint64_t xxh64(std::span<const std::byte> bytes, std::uint64_t seed = 0);

} // namespace inspyre
