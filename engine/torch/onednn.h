#pragma once

#include "engine/torch/torch.h"

#include <functional>

namespace inspyre {

/// libtorch's fused operators of oneDNN, which its compiler uses and its C++ interface does not
/// show: found by name, for they need not be in every libtorch. For the CPU; float and bfloat16.
struct OneDnn
{
    /// Convolution of x [1, in, h, w] in NHWC memory, then ReLU if `relu`. The result is NHWC.
    std::function<at::Tensor(
        const at::Tensor &x,
        const at::Tensor &weight,
        const at::Tensor &bias,
        at::IntArrayRef padding,
        at::IntArrayRef stride,
        at::IntArrayRef dilation,
        bool relu)>
        conv = {};

    /// x [rows, in] times weight [out, in] transposed, plus bias, then exact GELU if `gelu`.
    std::function<at::Tensor(
        const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias, bool gelu)>
        linear = {};
};

/// Those that this libtorch has; looked up once.
[[nodiscard]] const OneDnn &onednn();

} // namespace inspyre
