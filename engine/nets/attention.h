#pragma once

#include "engine/torch/torch.h"

namespace inspyre {

/// Multi-head attention inside each of n windows of N tokens, by ATen's operations.
///
/// @param qkv    [n * N, 3 * C]: q, k and v, each in heads
/// @param bias   [heads, N, N], added to the scaled scores of every window
/// @param n      windows
/// @return       [n * N, C]
[[nodiscard]] at::Tensor windowAttention(
    const at::Tensor &qkv, const at::Tensor &bias, std::int64_t n);

} // namespace inspyre
