#pragma once

#include "engine/nets/swin_kernels.h"

namespace inspyre {

// Each in a file compiled for its instruction set; only x86-64 has them.
[[nodiscard]] SwinKernels avx2SwinKernels();
[[nodiscard]] SwinKernels avx512SwinKernels();
[[nodiscard]] SwinKernels avx512Bf16SwinKernels();
[[nodiscard]] SwinKernels avx512Bf16SinglesSwinKernels();

} // namespace inspyre
