#pragma once

#include "engine/nets/simd.h"

namespace inspyre {

namespace {

/// What every CPU of this architecture has.
struct Portable
{
    using Floats = float __attribute__((vector_size(16)));
    using Words = std::uint32_t __attribute__((vector_size(16)));
    using Halves = std::uint16_t __attribute__((vector_size(8)));

    static constexpr int kWidth = 4;
    static constexpr int kRows = 4;
    static constexpr bool kPairs = false;

    static Floats broadcast(const float *from) { return Floats{} + *from; }

    static Halves roundToBf16(Floats v) { return roundedToBf16<Portable>(v); }
};

} // namespace

} // namespace inspyre
