// Compiled for AVX512-BF16: to be called where the CPU has it, and nothing else of this file.

#include "engine/nets/simd_avx512bf16.h"
#include "engine/nets/swin_kernels_isa.h"
#include "engine/nets/swin_kernels_of.h"

namespace inspyre {

SwinKernels avx512Bf16SwinKernels()
{
    return swinKernelsOf<Avx512Bf16>("avx512_bf16");
}

SwinKernels avx512Bf16SinglesSwinKernels()
{
    return swinKernelsOf<Avx512Bf16Singles>("avx512_bf16 without pairs");
}

} // namespace inspyre
