// Compiled for AVX-512 (F, BW, DQ, VL): to be called where the CPU has them, and nothing else of
// this file.

#include "engine/nets/simd_avx512.h"
#include "engine/nets/swin_kernels_isa.h"
#include "engine/nets/swin_kernels_of.h"

namespace inspyre {

SwinKernels avx512SwinKernels()
{
    return swinKernelsOf<Avx512>("avx512");
}

} // namespace inspyre
