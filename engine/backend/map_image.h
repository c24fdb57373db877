#pragma once

#include "engine/torch/torch.h"

#include <inspyre/image.h>

namespace inspyre {

/// GrayF32 of `map` [.., h, w] float with one plane, from any device.
[[nodiscard]] Image imageOf(const at::Tensor &map);

} // namespace inspyre
