#include "engine/imaging/png_damage.h"

#include <cstdint>
#include <zlib.h>

namespace inspyre {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHeader = 8;   ///< where its first chunk begins: length, type, content, sum
constexpr std::size_t kContent = 16; ///< of the header chunk: width, height, …
constexpr std::size_t kSum = 29;
constexpr std::size_t kNext = 33;

std::uint32_t number(std::span<const std::byte> head, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        value = value << 8U | std::to_integer<std::uint32_t>(head[i]);
    }
    return value;
}

std::string_view text(std::span<const std::byte> head)
{
    return {reinterpret_cast<const char *>(head.data()), head.size()};
}

/// Whether the end of the file comes before its pixels, as far as `head` goes.
bool hasNoPixels(std::span<const std::byte> head)
{
    std::size_t at = kNext;
    while (at + 8 <= head.size()) {
        const auto type = text(head).substr(at + 4, 4);
        if (type == "IDAT" || type == "IEND") {
            return type == "IEND";
        }
        at += std::size_t{12} + number(head, at);
    }
    return false;
}

} // namespace

std::string_view pngDamage(std::span<const std::byte> head)
{
    if (!text(head).starts_with("\x89PNG\r\n\x1a\n"sv)) {
        return {};
    }
    if (head.size() < kNext) {
        return "it ends within its header";
    }
    if (text(head).substr(kHeader, 8) != "\0\0\0\x0dIHDR"sv) {
        return "it does not begin with its header";
    }
    const auto *typed = reinterpret_cast<const Bytef *>(head.data() + kHeader + 4);
    if (::crc32(0, typed, kSum - kHeader - 4) != number(head, kSum)) {
        return "its header's checksum is wrong";
    }
    if (number(head, kContent) == 0 || number(head, kContent + 4) == 0) {
        return "it claims to have no pixels";
    }
    return hasNoPixels(head) ? "it has no picture data" : "";
}

} // namespace inspyre
