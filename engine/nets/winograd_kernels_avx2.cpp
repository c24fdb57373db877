// Compiled for AVX2 and FMA: to be called where the CPU has them, and nothing else of this file.

#include "engine/nets/simd_avx2.h"
#include "engine/nets/winograd_kernels_isa.h"
#include "engine/nets/winograd_kernels_of.h"

namespace inspyre {

WinogradKernels avx2WinogradKernels()
{
    return winogradKernelsOf<Avx2>("avx2");
}

} // namespace inspyre
