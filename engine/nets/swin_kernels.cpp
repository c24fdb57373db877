#include "engine/nets/swin_kernels.h"

#include "engine/nets/simd_portable.h"
#include "engine/nets/swin_kernels_isa.h"
#include "engine/nets/swin_kernels_of.h"
#include "engine/nets/vector_units.h"

namespace inspyre {

std::size_t windowAttentionScratch(std::int64_t side, std::int64_t headDim)
{
    constexpr std::int64_t kWidest = 16;
    const auto up = [](std::int64_t n) { return (n + kWidest - 1) / kWidest * kWidest; };
    const auto tokens = up(side * side);
    const auto head = up(headDim);
    // Queries, keys, values; masks of four regions; scores and terms of eight queries; a pointer
    // and a place for each token.
    const auto floats = 3 * tokens * head + (4 + 8 + 8 + 2 + 1) * tokens;
    return static_cast<std::size_t>(floats) * sizeof(float);
}

const std::vector<SwinKernels> &usableSwinKernels()
{
    static const auto usable = usableKernels<SwinKernels>(
#if defined(__x86_64__)
        {.avx512Bf16 = avx512Bf16SwinKernels,
         .avx512Bf16Singles = avx512Bf16SinglesSwinKernels,
         .avx512 = avx512SwinKernels,
         .avx2 = avx2SwinKernels},
#else
        {},
#endif
        swinKernelsOf<Portable>("portable"));
    return usable;
}

} // namespace inspyre
