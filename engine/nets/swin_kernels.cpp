#include "engine/nets/swin_kernels.h"

#include "engine/nets/swin_kernels_isa.h"
#include "engine/nets/swin_kernels_of.h"

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

std::vector<SwinKernels> findUsable()
{
    std::vector<SwinKernels> usable;
#if defined(__x86_64__)
    const bool avx512 =
        __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
        __builtin_cpu_supports("avx512dq") != 0 && __builtin_cpu_supports("avx512vl") != 0;
    if (avx512 && __builtin_cpu_supports("avx512bf16") != 0) {
        usable.push_back(avx512Bf16SwinKernels());
    }
    if (avx512) {
        usable.push_back(avx512SwinKernels());
    }
    if (__builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0) {
        usable.push_back(avx2SwinKernels());
    }
#endif
    usable.push_back(swinKernelsOf<Portable>("portable"));
    return usable;
}

} // namespace

std::size_t windowAttentionScratch(std::int64_t side, std::int64_t headDim)
{
    constexpr std::int64_t kWidest = 16;
    const auto up = [](std::int64_t n) { return (n + kWidest - 1) / kWidest * kWidest; };
    const auto tokens = up(side * side);
    const auto head = up(headDim);
    // Queries, keys, values; masks of four regions; scores and terms of eight queries.
    const auto floats = 3 * tokens * head + (4 + 8 + 8) * tokens;
    return static_cast<std::size_t>(floats) * sizeof(float);
}

const std::vector<SwinKernels> &usableSwinKernels()
{
    static const auto usable = findUsable();
    return usable;
}

} // namespace inspyre
