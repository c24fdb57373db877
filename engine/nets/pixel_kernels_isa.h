#pragma once

#include "engine/nets/pixel_kernels.h"

namespace inspyre {

// Each in a file compiled for its instruction set; only x86-64 has them.
[[nodiscard]] PixelKernels avx2PixelKernels();
[[nodiscard]] PixelKernels avx512PixelKernels();
[[nodiscard]] PixelKernels avx512Bf16PixelKernels();

} // namespace inspyre
