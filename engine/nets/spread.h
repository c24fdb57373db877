#pragma once

#include "engine/torch/torch.h"

#include <array>

namespace inspyre {

/// How far the saliencies of the pyramid's steps are from each other, largest less least
/// (NetworkOutput::spread).
///
/// @param finest  logits d0, [1, 1, H, W] float
/// @param coarse  logits d1, d2 and d3, [1, 1, h, w] float, of H/2, H/4 and H/8
[[nodiscard]] at::Tensor spreadOf(
    const at::Tensor &finest, const std::array<at::Tensor, 3> &coarse);

} // namespace inspyre
