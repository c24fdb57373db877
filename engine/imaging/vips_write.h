#pragma once

#include <inspyre/picture.h>

#include <cstddef>
#include <vector>

namespace inspyre {

/// Encodes valid arguments as encodePicture() does, by libvips: JPEG, WebP, TIFF and AVIF. Within a
/// VipsCall. All of `metadata` is written that the format can hold.
/// Throws std::bad_alloc. Errors: Internal, Cancelled.
[[nodiscard]] Result<std::vector<std::byte>> writeByVips(
    const ImageView &pixels,
    const Metadata &metadata,
    const EncodeOptions &options,
    const JobControl &job);

} // namespace inspyre
