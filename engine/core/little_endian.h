#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace inspyre {

/// Whether [offset, offset + count) lies inside `size`, whatever the three are.
[[nodiscard]] constexpr bool fits(std::uint64_t offset, std::uint64_t count, std::uint64_t size)
{
    return offset <= size && count <= size - offset;
}

/// The little-endian number at `offset`. Precondition: it lies inside.
template<typename T>
[[nodiscard]] T numberAt(std::span<const std::byte> bytes, std::size_t offset)
{
    static_assert(std::is_unsigned_v<T>); // a concept is too much for Qt 6.4's moc
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        value |= std::to_integer<std::uint64_t>(bytes[offset + i]) << (8U * i);
    }
    return static_cast<T>(value);
}

} // namespace inspyre
