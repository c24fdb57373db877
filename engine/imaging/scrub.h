#pragma once

#include <cstdint>
#include <cstring>
#include <type_traits>

namespace inspyre {

/// Makes the pixels of a row of RGBA black that are wholly transparent.
template<typename T>
void scrubRow(T *rgba, int width)
{
    using Word = std::conditional_t<sizeof(T) == 1, std::uint32_t, std::uint64_t>;
    constexpr Word kAlpha = Word{static_cast<T>(~T{0})} << (24U * sizeof(T)); // little-endian
    for (int x = 0; x < width; ++x, rgba += 4) {
        Word pixel;
        std::memcpy(&pixel, rgba, sizeof(pixel));
        pixel = (pixel & kAlpha) != 0 ? pixel : 0;
        std::memcpy(rgba, &pixel, sizeof(pixel));
    }
}

} // namespace inspyre
