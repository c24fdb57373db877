#pragma once

#include "engine/torch/torch.h"

#include <inspyre/job.h>

#include <cstdint>
#include <vector>

namespace inspyre {

/// A 3x3 convolution with stride 1 and "same" padding as the Winograd kernels of this CPU take it.
struct WinogradConv
{
    at::Tensor weights = {}; ///< winogradWeights(); undefined: not to be used
    at::Tensor bias = {};    ///< [out] float
};

/// Undefined where the kernels would not be the faster way, or not on this CPU.
///
/// @param weight  [out, in, 3, 3] of the type of the maps
/// @param bias    [out] of any type, may be undefined
[[nodiscard]] WinogradConv makeWinograd(const at::Tensor &weight, const at::Tensor &bias);

/// What makeWinograd() makes of weights of this shape and type, at most, in bytes.
[[nodiscard]] std::uint64_t winogradBytes(
    const std::vector<std::int64_t> &shape, at::ScalarType type);

/// Whether `layer` is the way for x.
[[nodiscard]] bool winogradTakes(const WinogradConv &layer, const at::Tensor &x);

/// x [1, in, h, w] that winogradTakes(); [1, out, h, w] NHWC of its type. Throws Stopped.
[[nodiscard]] at::Tensor winograd(
    const WinogradConv &layer, const at::Tensor &x, bool relu, const JobControl &job);

} // namespace inspyre
