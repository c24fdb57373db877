#pragma once

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

namespace inspyre {

/// Turns an Rgb8 or Rgb16 picture upright: `orientation` is the EXIF value, 2 to 8. Throws
/// std::bad_alloc.
/// @param job  reports Decoding. Errors: Cancelled.
[[nodiscard]] Result<Pixels> turnUpright(
    const ImageView &rgb, int orientation, const JobControl &job);

} // namespace inspyre
