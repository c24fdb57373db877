#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace inspyre {

/// Compresses `data` (not empty) to a raw deflate stream (RFC 1951) that ends at a byte; with
/// `isLast` it is the end of the whole, else another may follow. Looks for runs of one byte alone
/// and gives frequent bytes short codes: for filtered rows of photographs as good as a search for
/// repetitions, and several times as fast. Throws std::bad_alloc.
[[nodiscard]] std::vector<std::byte> deflateRuns(std::span<const std::uint8_t> data, bool isLast);

} // namespace inspyre
