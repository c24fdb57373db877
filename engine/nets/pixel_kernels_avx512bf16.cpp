// Compiled for AVX512-BF16: to be called where the CPU has it, and nothing else of this file.

#include "engine/nets/pixel_kernels_isa.h"
#include "engine/nets/pixel_kernels_of.h"
#include "engine/nets/simd_avx512bf16.h"

namespace inspyre {

PixelKernels avx512Bf16PixelKernels()
{
    return pixelKernelsOf<Avx512Bf16>("avx512_bf16");
}

} // namespace inspyre
