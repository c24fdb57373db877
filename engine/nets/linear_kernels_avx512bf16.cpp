// Compiled for AVX512-BF16: to be called where the CPU has it, and nothing else of this file.

#include "engine/nets/linear_kernels_isa.h"
#include "engine/nets/linear_kernels_of.h"
#include "engine/nets/simd_avx512bf16.h"

namespace inspyre {

LinearKernels avx512Bf16LinearKernels()
{
    return linearKernelsOf<Avx512Bf16>("avx512_bf16");
}

LinearKernels avx512Bf16SinglesLinearKernels()
{
    return linearKernelsOf<Avx512Bf16Singles>("avx512_bf16 without pairs");
}

} // namespace inspyre
