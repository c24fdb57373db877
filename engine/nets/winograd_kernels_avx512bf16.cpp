// Compiled for AVX512-BF16: to be called where the CPU has it, and nothing else of this file.

#include "engine/nets/simd_avx512bf16.h"
#include "engine/nets/winograd_kernels_isa.h"
#include "engine/nets/winograd_kernels_of.h"

namespace inspyre {

WinogradKernels avx512Bf16WinogradKernels()
{
    return winogradKernelsOf<Avx512Bf16>("avx512_bf16");
}

} // namespace inspyre
