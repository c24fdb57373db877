#pragma once

#include "engine/imaging/vips_library.h"

#include <inspyre/picture.h>
#include <inspyre/result.h>

#include <cstdint>
#include <string>

namespace inspyre {

/// Makes of any decoded picture one of 1 or 3 bands of 8 or 16 bits: grey or RGB, without alpha;
/// only a pipeline, no pixel is computed yet. Colours in a space that RGB pixels cannot keep are
/// converted to sRGB. Says in `picture.notes` what was dropped or converted and leaves in
/// `picture.metadata.icc` the profile that fits the pixels then.
///
/// Errors: NotAnImage (samples that are no brightness, such as measurements in float),
/// DamagedImage.
[[nodiscard]] Result<VipsImagePtr> toRgbSamples(
    VipsImage *image, Picture &picture, const std::string &name);

/// One row of such a picture as R, G, B bytes. 16 bits are rounded to 8.
void copyRgbRow(const VipsImage &samples, const void *row, std::uint8_t *out);

/// One row of such a picture with 16 bits as R, G, B.
void copyDeepRgbRow(const VipsImage &samples, const void *row, std::uint16_t *out);

} // namespace inspyre
