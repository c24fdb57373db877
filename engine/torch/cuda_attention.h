#pragma once

#include "engine/torch/torch.h"

#include <cstdint>

namespace inspyre {

struct CudaKernels;

/// Where the windows of a map lie.
struct WindowPlace
{
    std::int64_t height = 0; ///< tokens
    std::int64_t width = 0;
    std::int64_t side = 0;  ///< of a window
    std::int64_t shift = 0; ///< 0 or side / 2
};

/// Whether windowAttentionByKernel() can: there are kernels, `x` is on a GPU and they take windows
/// of this side and heads of so many numbers of x's type.
[[nodiscard]] bool hasWindowKernel(
    const CudaKernels *kernels, const at::Tensor &x, std::int64_t side, std::int64_t headDim);

/// Attention inside the windows of a map by the kernel of inspyre_cuda, with padding, roll,
/// partition and mask. Waits for nothing.
///
/// @param qkv      [height * width, 3 * C] of the map's tokens: q, k and v, each in heads
/// @param padding  [3 * C]: q, k and v of a token that is padding; undefined for zeros
/// @param bias     [heads, side², side²] of relative positions
/// @return         [height * width, C]
[[nodiscard]] at::Tensor windowAttentionByKernel(
    const CudaKernels &kernels,
    const at::Tensor &qkv,
    const at::Tensor &padding,
    const at::Tensor &bias,
    const WindowPlace &place);

} // namespace inspyre
