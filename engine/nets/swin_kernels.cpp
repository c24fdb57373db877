#include "engine/nets/swin_kernels.h"

#include "engine/nets/simd_portable.h"
#include "engine/nets/swin_kernels_isa.h"
#include "engine/nets/swin_kernels_of.h"
#include "engine/nets/vector_units.h"

namespace inspyre {

namespace {

std::vector<SwinKernels> findUsable()
{
    std::vector<SwinKernels> usable;
#if defined(__x86_64__)
    const auto units = vectorUnits();
    if (units.avx512Bf16) {
        usable.push_back(avx512Bf16SwinKernels());
    }
    if (units.avx512) {
        usable.push_back(avx512SwinKernels());
    }
    if (units.avx2) {
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
    // Queries, keys, values; masks of four regions; scores and terms of eight queries; a pointer
    // and a place for each token.
    const auto floats = 3 * tokens * head + (4 + 8 + 8 + 2 + 1) * tokens;
    return static_cast<std::size_t>(floats) * sizeof(float);
}

const std::vector<SwinKernels> &usableSwinKernels()
{
    static const auto usable = findUsable();
    return usable;
}

} // namespace inspyre
