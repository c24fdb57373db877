#pragma once

#include <inspyre/image.h>

namespace inspyre {

/// Pillow's BILINEAR for 8-bit RGB, bit-exact as in Pillow 9 (inspyrenet.md 5.2): antialiased
/// triangle filter, horizontal pass first, 22-bit fixed point. Newer Pillows (seen in 13.0) do the
/// vertical pass first for some sizes, which differs by one level on some samples. `rgb` is Rgb8;
/// `size` at least 1x1.
[[nodiscard]] Image resizeAsPillow(const ImageView &rgb, Size size);

/// OpenCV's INTER_LINEAR for 8-bit RGB, bit-exact (inspyrenet.md 5.3): no antialiasing.
[[nodiscard]] Image resizeAsOpenCv(const ImageView &rgb, Size size);

/// Bilinear with align_corners = true and no antialiasing, in float as ATen does it
/// (inspyrenet.md 5.5). `gray` is GrayF32.
[[nodiscard]] Image resizeAligned(const ImageView &gray, Size size);

/// The pixels of `part` alone of resizeAligned(gray, whole), equal to it bit for bit. Costs time
/// and memory for the part, whatever the whole. Precondition: `part` is not empty and lies inside.
[[nodiscard]] Image resizeAlignedPart(const ImageView &gray, Size whole, const Rect &part);

} // namespace inspyre
