#pragma once

#include "engine/torch/torch.h"

namespace inspyre {

/// Multi-head attention inside each of n windows of N tokens.
///
/// @param qkv    [n * N, 3 * C]: q, k and v, each in heads
/// @param bias   [heads, N, N], added to the scaled scores of every window
/// @param n      windows
/// @return       [n * N, C]
[[nodiscard]] at::Tensor windowAttention(
    const at::Tensor &qkv, const at::Tensor &bias, std::int64_t n);

/// So many windows at once that their scores stay in the cache; all of them on a GPU.
[[nodiscard]] std::int64_t windowsAtOnce(const at::Tensor &bias, std::int64_t windows);

} // namespace inspyre
