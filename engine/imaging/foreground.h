#pragma once

#include "engine/imaging/bands.h"

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

namespace inspyre {

/// The share of estimateForeground()'s work that foregroundBands() does before the first band.
inline constexpr double kForegroundBegun = 0.3;

/// estimateForeground() in bands of Rgb8 or Rgba8 pixels; Rgba8 gets `alpha` as well, cut off to
/// bytes. What is coarser than the picture is solved before this returns. Both views must outlive
/// the bands. Throws std::bad_alloc. Errors: Cancelled.
[[nodiscard]] Result<BandedPicture> foregroundBands(
    const ImageView &rgb, const ImageView &alpha, PixelFormat format, const JobControl &job);

} // namespace inspyre
