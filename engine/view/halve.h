#pragma once

#include <inspyre/image.h>

namespace inspyre {

/// The mean of each four pixels, rounded; at an odd border the last count twice. Sides are halved
/// and rounded up. @param rgb  Rgb8, not empty. @return Rgb8.
[[nodiscard]] Pixels halved(const ImageView &rgb);

/// The rows [begin, end) of that alone. @param out  Rgb8 of the size that halved() gives
void halveRows(const ImageView &rgb, int begin, int end, Pixels &out);

} // namespace inspyre
