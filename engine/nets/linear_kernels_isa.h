#pragma once

#include "engine/nets/linear_kernels.h"

namespace inspyre {

// In a file compiled for AVX512-BF16; only x86-64 has it.
[[nodiscard]] LinearKernels avx512Bf16LinearKernels();
[[nodiscard]] LinearKernels avx512Bf16SinglesLinearKernels();

} // namespace inspyre
