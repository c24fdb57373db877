#pragma once

#include "engine/nets/linear_kernels.h"
#include "engine/torch/torch.h"

#include <cstdint>

namespace inspyre {

/// Whether this CPU's own kernels are the way for products of this type: in bfloat16 without AMX,
/// where oneDNN takes as long for weights that lie as the checkpoint has them, and for what
/// follows.
[[nodiscard]] bool packsLinears(at::ScalarType type);

/// Whether this CPU multiplies pairs of bfloat16 so slowly that numbers of that type are better
/// multiplied as floats.
[[nodiscard]] bool multipliesBf16AsFloat();

/// The weights of a layer as the kernels take them, and its bias.
struct PackedLinear
{
    at::Tensor weights = {}; ///< undefined: not packed
    at::Tensor bias = {};    ///< [outs] bfloat16, may be undefined
    std::int64_t outs = 0;
};

/// @param weight  [outs, in] bfloat16, in even
[[nodiscard]] at::Tensor packedWeights(const at::Tensor &weight);

/// x [rows, in] bfloat16 in order, into rows of `out` [rows, outs] with the numbers `places`, each
/// of which comes once; null: in order. `out` is bfloat16, but float to add to it.
void multiplyPacked(
    const PackedLinear &layer,
    const at::Tensor &x,
    LinearAfter after,
    const std::int32_t *places,
    const at::Tensor &out);

} // namespace inspyre
