#pragma once

#include "engine/torch/torch.h"

namespace inspyre {

/// Multi-head attention inside each of n windows of N tokens.
///
/// @param qkv    [n * N, 3 * C]: q, k and v, each in heads
/// @param bias   [heads, N, N], added to the scaled scores of every window
/// @param n      windows; on the CPU some at a time, so that their scores stay in the cache
/// @return       [n * N, C]
[[nodiscard]] at::Tensor windowAttention(
    const at::Tensor &qkv, const at::Tensor &bias, std::int64_t n);

} // namespace inspyre
