#pragma once

#include <inspyre/picture.h>

#include <cstddef>
#include <vector>

namespace inspyre {

/// A PNG file of `pixels`, in a format that samplesOf() knows, compressed on all cores. The bytes
/// depend on neither their number nor the time.
///
/// @param metadata     ICC, EXIF and XMP are written, as far as they are there
/// @param compression  0 to 9
/// @param job          reports Encoding; cancel is seen within 50 ms
/// Throws std::bad_alloc. Errors: Internal, Cancelled.
[[nodiscard]] Result<std::vector<std::byte>> writePng(
    const ImageView &pixels, const Metadata &metadata, int compression, const JobControl &job);

} // namespace inspyre
