#pragma once

// For files that are compiled for AVX-512 (F, BW, DQ, VL).

#include "engine/nets/simd.h"

namespace inspyre {

namespace {

struct Avx512
{
    using Floats = float __attribute__((vector_size(64)));
    using Words = std::uint32_t __attribute__((vector_size(64)));
    using Halves = std::uint16_t __attribute__((vector_size(32)));

    static constexpr int kWidth = 16;
    static constexpr int kRows = 8; // times three vectors, and four more, of the 32 registers
    static constexpr bool kPairs = false;

    static Floats broadcast(const float *from) { return Floats{} + *from; }

    static Halves roundToBf16(Floats v) { return roundedToBf16<Avx512>(v); }
};

} // namespace

} // namespace inspyre
