#include "engine/core/hex64.h"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace inspyre {

namespace {

constexpr std::size_t kDigits = 16;

bool isDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
}

} // namespace

std::string hex64(std::uint64_t number)
{
    std::string text(kDigits, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit) {
        *digit = "0123456789abcdef"[number & 0xFU];
        number >>= 4U;
    }
    return text;
}

std::optional<std::uint64_t> parseHex64(std::string_view text)
{
    if (text.size() != kDigits || !std::all_of(text.begin(), text.end(), isDigit)) {
        return {};
    }
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number, 16);
    return number;
}

} // namespace inspyre
