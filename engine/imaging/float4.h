#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace inspyre {

/// Four floats that are computed with at once: one vector register on every processor this runs
/// on. Used for R, G, B and a lane to spare.
using Float4 = float __attribute__((vector_size(16)));

inline Float4 all(float value)
{
    return Float4{value, value, value, value};
}

inline Float4 fourFrom(const float *from)
{
    Float4 values;
    std::memcpy(&values, from, sizeof(values));
    return values;
}

inline void putFour(Float4 values, float *to)
{
    std::memcpy(to, &values, sizeof(values));
}

/// |a - b| in each lane.
inline Float4 distance(Float4 a, Float4 b)
{
    const Float4 difference = a - b;
#ifdef __SSE2__
    return _mm_andnot_ps(all(-0.0F), difference);
#else
    return difference < all(0.0F) ? -difference : difference;
#endif
}

/// Each lane to [0, 1].
inline Float4 clampedToUnit(Float4 value)
{
#ifdef __SSE2__
    // The general form below becomes three times as many instructions, in the longest chain.
    return _mm_min_ps(_mm_max_ps(value, all(0.0F)), all(1.0F));
#else
    const Float4 zero = all(0.0F);
    const Float4 one = all(1.0F);
    value = value > zero ? value : zero;
    return value < one ? value : one;
#endif
}

using Int4 = std::int32_t __attribute__((vector_size(16)));

/// R, G and B in the three lowest bytes.
inline std::uint32_t packed(const std::uint8_t *rgb)
{
    return rgb[0] | static_cast<std::uint32_t>(rgb[1]) << 8U |
           static_cast<std::uint32_t>(rgb[2]) << 16U;
}

/// Such bytes as colours in [0, 1].
inline Float4 fromPacked(std::uint32_t rgb)
{
    const Float4 unit = all(1.0F / 255.0F);
#ifdef __SSE2__
    const __m128i zero = _mm_setzero_si128();
    const __m128i bytes = _mm_cvtsi32_si128(static_cast<std::int32_t>(rgb));
    const __m128i words = _mm_unpacklo_epi8(bytes, zero);
    return unit * _mm_cvtepi32_ps(_mm_unpacklo_epi16(words, zero));
#else
    const auto byte = [rgb](unsigned shift) {
        return static_cast<std::int32_t>(rgb >> shift & 0xFFU);
    };
    return unit * __builtin_convertvector((Int4{byte(0), byte(8), byte(16), 0}), Float4);
#endif
}

/// Each lane, of [0, 256), without its fraction, the first in the lowest byte.
inline std::uint32_t truncatedToBytes(Float4 values)
{
#ifdef __SSE2__
    const __m128i numbers = _mm_cvttps_epi32(values);
    const __m128i words = _mm_packs_epi32(numbers, numbers);
    return static_cast<std::uint32_t>(_mm_cvtsi128_si32(_mm_packus_epi16(words, words)));
#else
    const Int4 numbers = __builtin_convertvector(values, Int4);
    std::uint32_t bytes = 0;
    for (int i = 3; i >= 0; --i) {
        bytes = bytes << 8U | static_cast<std::uint32_t>(numbers[i]);
    }
    return bytes;
#endif
}

/// Colours in [0, 1] as 16 bits a lane: half the memory and as good as exact beside 8 bits.
using Colour16 = std::array<std::uint16_t, 4>;

using Short4 = std::uint16_t __attribute__((vector_size(8)));

inline Float4 fromColour16(const Colour16 &stored)
{
    Short4 values;
    std::memcpy(&values, stored.data(), sizeof(values));
    return __builtin_convertvector(__builtin_convertvector(values, Int4), Float4) *
           all(1.0F / 65535.0F);
}

inline Colour16 toColour16(Float4 unit)
{
    const Float4 scaled = unit * all(65535.0F) + all(0.5F);
    Colour16 stored;
#ifdef __SSE2__
    // Words are packed as signed ones: around 0 instead of around 32768.
    const __m128i middle = _mm_set1_epi32(32768);
    const __m128i numbers = _mm_sub_epi32(_mm_cvttps_epi32(scaled), middle);
    const __m128i words = _mm_packs_epi32(numbers, numbers);
    _mm_storel_epi64(
        reinterpret_cast<__m128i *>(stored.data()),
        _mm_xor_si128(words, _mm_set1_epi16(static_cast<std::int16_t>(0x8000))));
#else
    const auto numbers = __builtin_convertvector(scaled, Int4);
    for (std::size_t i = 0; i < stored.size(); ++i) {
        stored[i] = static_cast<std::uint16_t>(numbers[i]);
    }
#endif
    return stored;
}

} // namespace inspyre
