#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace inspyre {

/// What is wrong with the beginning of a PNG file, as the end of a sentence about it; empty if it
/// is no PNG or nothing is found. The libraries refuse such files without a word.
[[nodiscard]] std::string_view pngDamage(std::span<const std::byte> head);

} // namespace inspyre
