#include "engine/nets/pixel_kernels.h"

#include "engine/nets/pixel_kernels_isa.h"
#include "engine/nets/pixel_kernels_of.h"
#include "engine/nets/simd_portable.h"
#include "engine/nets/vector_units.h"

namespace inspyre {

const std::vector<PixelKernels> &usablePixelKernels()
{
    static const auto usable = usableKernels<PixelKernels>(
#if defined(__x86_64__)
        {.avx512Bf16 = avx512Bf16PixelKernels,
         .avx512 = avx512PixelKernels,
         .avx2 = avx2PixelKernels},
#else
        {},
#endif
        pixelKernelsOf<Portable>("portable"));
    return usable;
}

} // namespace inspyre
