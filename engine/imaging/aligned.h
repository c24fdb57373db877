#pragma once

#include <inspyre/image.h>

#include <algorithm>

namespace inspyre {

/// Where the middle of a pyramid level's pixel lies in the picture of `length` pixels, 0 being the
/// middle of the first; the last of a level may reach beyond the picture.
[[nodiscard]] inline float placeInPicture(int pixel, int level, int length)
{
    const float place = static_cast<float>(((2 * pixel + 1) << level) - 1) / 2.0F; // exact
    return std::min(place, static_cast<float>(length - 1));
}

/// resizeAligned(gray, picture) as it is in the middle of the pixels of `part` of a pyramid's
/// level: at level 0 that part of it, bit for bit. Pixels can be written to.
[[nodiscard]] Pixels alignedPart(const ImageView &gray, Size picture, int level, const Rect &part);

} // namespace inspyre
