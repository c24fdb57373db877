// Compiled for AVX2 and FMA: to be called where the CPU has them, and nothing else of this file.

#include "engine/nets/pixel_kernels_isa.h"
#include "engine/nets/pixel_kernels_of.h"
#include "engine/nets/simd_avx2.h"

namespace inspyre {

PixelKernels avx2PixelKernels()
{
    return pixelKernelsOf<Avx2>("avx2");
}

} // namespace inspyre
