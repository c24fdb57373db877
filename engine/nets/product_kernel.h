#pragma once

#include "engine/nets/simd.h"

#include <cstdint>

namespace inspyre {

/// result = a [kRows, units] times b [units, kCount vectors], in registers: kRows times kCount of
/// them hold the sums. With kPairs a unit is a pair of bfloat16 in the bits of a float.
template<typename Isa, bool kPairs, int kRows, int kCount>
inline __attribute__((always_inline)) void multiplyInRegisters(
    const float *a,
    std::int64_t aStride,
    const float *b,
    std::int64_t bStride,
    std::int64_t units,
    typename Simd<Isa>::Floats (&result)[kRows][kCount])
{
    using S = Simd<Isa>;
    using Floats = typename S::Floats;
    Floats sums[kRows][kCount]; // registers, for all that indexes it is unrolled
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) {
#pragma GCC unroll 4
        for (int c = 0; c < kCount; ++c) {
            sums[r][c] = Floats{};
        }
    }
    for (std::int64_t u = 0; u < units; ++u, ++a, b += bStride) {
        Floats right[kCount];
#pragma GCC unroll 4
        for (int c = 0; c < kCount; ++c) {
            right[c] = S::load(b + c * S::kWidth);
        }
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r) {
            const Floats left = Isa::broadcast(a + r * aStride);
#pragma GCC unroll 4
            for (int c = 0; c < kCount; ++c) {
                if constexpr (kPairs) {
                    sums[r][c] = Isa::addProductsOfPairs(sums[r][c], left, right[c]);
                } else {
                    sums[r][c] += left * right[c];
                }
            }
        }
    }
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) {
#pragma GCC unroll 4
        for (int c = 0; c < kCount; ++c) {
            result[r][c] = sums[r][c];
        }
    }
}

} // namespace inspyre
