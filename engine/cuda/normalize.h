#pragma once

#include <cuda_runtime_api.h>

#include <cstdint>

namespace inspyre {

/// CudaKernels::runsOn the current device.
[[nodiscard]] bool hasCode();

/// Queues CudaKernels::normalize on `stream` of the current device. `pixels` is not 0.
void normalize(
    const std::uint8_t *rgb,
    const float *table,
    float *planes,
    std::int64_t pixels,
    cudaStream_t stream);

} // namespace inspyre
