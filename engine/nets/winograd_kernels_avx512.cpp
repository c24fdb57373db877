// Compiled for AVX-512 (F, BW, DQ, VL): to be called where the CPU has them, and nothing else of
// this file.

#include "engine/nets/simd_avx512.h"
#include "engine/nets/winograd_kernels_isa.h"
#include "engine/nets/winograd_kernels_of.h"

namespace inspyre {

WinogradKernels avx512WinogradKernels()
{
    return winogradKernelsOf<Avx512>("avx512");
}

} // namespace inspyre
