#pragma once

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

namespace inspyre {

/// estimateForeground() into `out`, Rgb8 or Rgba8 of the picture's size; Rgba8 gets `alpha` as
/// well, cut off to bytes. Throws std::bad_alloc. Errors: Cancelled.
[[nodiscard]] Status estimateForegroundInto(
    const ImageView &rgb, const ImageView &alpha, Pixels &out, const JobControl &job);

} // namespace inspyre
