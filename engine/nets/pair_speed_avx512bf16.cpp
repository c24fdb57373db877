// Compiled for AVX512-BF16: to be called where the CPU has it, and nothing else of this file.

#include "engine/nets/pair_speed.h"
#include "engine/nets/product_kernel.h"
#include "engine/nets/simd_avx512bf16.h"

namespace inspyre {

namespace {

constexpr int kRows = 6;
constexpr int kColumns = 4;
constexpr int kUnits = 64;

/// Ticks of the clock that as many instructions of the one kind or the other take, at best.
template<bool kPairs>
std::uint64_t ticks(const float *a, const float *b)
{
    using S = Simd<Avx512Bf16>;
    constexpr int kTries = 16; // others may interrupt most of them
    auto least = ~std::uint64_t{0};
    for (int i = 0; i < kTries; ++i) {
        typename S::Floats sums[kRows][kColumns];
        const auto begin = __builtin_ia32_rdtsc();
        multiplyInRegisters<Avx512Bf16, kPairs>(a, kUnits, b, kColumns * S::kWidth, kUnits, sums);
        asm volatile("" : : "m"(sums) : "memory"); // they are wanted now, each time
        const auto taken = __builtin_ia32_rdtsc() - begin;
        least = taken < least ? taken : least;
    }
    return least;
}

} // namespace

bool pairsAreFast()
{
    alignas(64) static constexpr float kZeros[kUnits * kColumns * 16] = {};
    return ticks<true>(kZeros, kZeros) < 2 * ticks<false>(kZeros, kZeros);
}

} // namespace inspyre
