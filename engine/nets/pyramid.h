#pragma once

#include "engine/torch/torch.h"

namespace inspyre {

/// One step of the Laplacian pyramid (inspyrenet.md 3.6): d enlarged twofold, plus p enlarged to
/// that size. [1, 1, h, w] float; p of any size.
[[nodiscard]] at::Tensor reconstruct(const at::Tensor &d, const at::Tensor &p);

/// 1 where the saliency of logits x changes by more than one half within the elliptic
/// neighbourhood of k pixels, else 0 (inspyrenet.md 3.7). [1, 1, h, w] float; k is 5, 9 or 17.
[[nodiscard]] at::Tensor transition(const at::Tensor &x, int k);

} // namespace inspyre
