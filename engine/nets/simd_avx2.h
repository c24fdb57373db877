#pragma once

// For files that are compiled for AVX2 and FMA.

#include "engine/nets/simd.h"

namespace inspyre {

namespace {

struct Avx2
{
    using Floats = float __attribute__((vector_size(32)));
    using Words = std::uint32_t __attribute__((vector_size(32)));
    using Halves = std::uint16_t __attribute__((vector_size(16)));

    static constexpr int kWidth = 8;
    static constexpr int kRows = 4; // times three vectors, and four more, are the 16 registers
    static constexpr bool kPairs = false;

    static Floats broadcast(const float *from) { return Floats{} + *from; }

    static Halves roundToBf16(Floats v) { return roundedToBf16<Avx2>(v); }
};

} // namespace

} // namespace inspyre
