// Compiled for AVX-512 (F, BW, DQ, VL): to be called where the CPU has them, and nothing else of
// this file.

#include "engine/nets/pixel_kernels_isa.h"
#include "engine/nets/pixel_kernels_of.h"
#include "engine/nets/simd_avx512.h"

namespace inspyre {

PixelKernels avx512PixelKernels()
{
    return pixelKernelsOf<Avx512>("avx512");
}

} // namespace inspyre
