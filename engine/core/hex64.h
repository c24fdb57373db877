#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace inspyre {

/// 16 hexadecimal digits, small letters.
[[nodiscard]] std::string hex64(std::uint64_t number);

/// What hex64() gave; nothing for any other text.
[[nodiscard]] std::optional<std::uint64_t> parseHex64(std::string_view text);

} // namespace inspyre
