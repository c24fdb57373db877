#pragma once

// For files that are compiled for AVX512-BF16 besides.

#include "engine/nets/simd.h"

#include <immintrin.h>

namespace inspyre {

namespace {

template<bool kMultipliesPairs>
struct Avx512Bf16Of
{
    using Floats = float __attribute__((vector_size(64)));
    using Words = std::uint32_t __attribute__((vector_size(64)));
    using Halves = std::uint16_t __attribute__((vector_size(32)));

    static constexpr int kWidth = 16;
    static constexpr int kRows = 8;
    static constexpr bool kPairs = kMultipliesPairs;

    static Floats broadcast(const float *from)
    {
        return __builtin_bit_cast(Floats, _mm512_set1_ps(*from));
    }

    static Halves roundToBf16(Floats v)
    {
        return __builtin_bit_cast(Halves, _mm512_cvtneps_pbh(__builtin_bit_cast(__m512, v)));
    }

    static Floats addProductsOfPairs(Floats sum, Floats a, Floats b)
    {
        return __builtin_bit_cast(
            Floats,
            _mm512_dpbf16_ps(
                __builtin_bit_cast(__m512, sum),
                __builtin_bit_cast(__m512bh, a),
                __builtin_bit_cast(__m512bh, b)));
    }
};

using Avx512Bf16 = Avx512Bf16Of<true>;

/// For CPUs on which products of pairs take longer than twice as many of floats.
using Avx512Bf16Singles = Avx512Bf16Of<false>;

} // namespace

} // namespace inspyre
