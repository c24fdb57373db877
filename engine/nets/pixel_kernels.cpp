#include "engine/nets/pixel_kernels.h"

#include "engine/nets/pixel_kernels_isa.h"
#include "engine/nets/pixel_kernels_of.h"
#include "engine/nets/simd_portable.h"
#include "engine/nets/vector_units.h"

namespace inspyre {

namespace {

std::vector<PixelKernels> findUsable()
{
    std::vector<PixelKernels> usable;
#if defined(__x86_64__)
    const auto units = vectorUnits();
    if (units.avx512Bf16) {
        usable.push_back(avx512Bf16PixelKernels());
    }
    if (units.avx512) {
        usable.push_back(avx512PixelKernels());
    }
    if (units.avx2) {
        usable.push_back(avx2PixelKernels());
    }
#endif
    usable.push_back(pixelKernelsOf<Portable>("portable"));
    return usable;
}

} // namespace

const std::vector<PixelKernels> &usablePixelKernels()
{
    static const auto usable = findUsable();
    return usable;
}

} // namespace inspyre
