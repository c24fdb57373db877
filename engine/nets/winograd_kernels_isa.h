#pragma once

#include "engine/nets/winograd_kernels.h"

namespace inspyre {

// Each in a file compiled for its instruction set; only x86-64 has them.
[[nodiscard]] WinogradKernels avx2WinogradKernels();
[[nodiscard]] WinogradKernels avx512WinogradKernels();

} // namespace inspyre
