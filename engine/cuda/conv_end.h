#pragma once

#include "engine/cuda/kernels.h"

#include <cuda_runtime_api.h>

namespace inspyre {

/// Queues CudaKernels::endConv on `stream` of the current device.
void endConv(const ConvEndCall &call, cudaStream_t stream);

} // namespace inspyre
