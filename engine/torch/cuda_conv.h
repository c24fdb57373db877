#pragma once

#include "engine/torch/torch.h"

#include <array>
#include <cstdint>

namespace inspyre {

struct CudaKernels;

/// A convolution's numbers, as engine/nets has them.
struct ConvPlace
{
    std::array<std::int64_t, 2> stride = {1, 1};
    std::array<std::int64_t, 2> padding = {0, 0};
    std::array<std::int64_t, 2> dilation = {1, 1};
    bool relu = false;
};

/// Whether convByKernel() can: there are kernels, `x` is on a GPU, and there is a bias [out] of
/// x's type whose pixels are whole pieces of 16 bytes.
[[nodiscard]] bool hasConvKernel(
    const CudaKernels *kernels, const at::Tensor &x, const at::Tensor &bias);

/// at::conv2d() and relu, where one kernel of inspyre_cuda adds the bias and cuts off what is below
/// zero: libtorch goes over the map once for each. Waits for nothing. The result is the same to
/// the bit.
///
/// cuDNN could do both inside the convolution (aten::cudnn_convolution_relu), but libtorch gives it
/// the result's own memory, unset, as a map to be added zero times: nothing says that a number
/// that is none there does not come through.
///
/// @param x  [1, in, h, w] in NHWC memory; as is the result
[[nodiscard]] at::Tensor convByKernel(
    const CudaKernels &kernels,
    const at::Tensor &x,
    const at::Tensor &weight,
    const at::Tensor &bias,
    const ConvPlace &place);

} // namespace inspyre
