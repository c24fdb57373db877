#pragma once

#include "engine/cuda/kernels.h"

#include <cuda_runtime_api.h>

namespace inspyre {

/// CudaKernels::hasWindowAttention of the current device.
[[nodiscard]] bool canAttend(CudaType type, int side, int headDim);

/// Queues CudaKernels::windowAttention on `stream` of the current device.
void attend(const WindowAttentionCall &call, cudaStream_t stream);

} // namespace inspyre
