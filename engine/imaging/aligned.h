#pragma once

#include <inspyre/image.h>

namespace inspyre {

/// resizeAlignedPart() as pixels that can be written to.
[[nodiscard]] Pixels alignedPart(const ImageView &gray, Size whole, const Rect &part);

} // namespace inspyre
