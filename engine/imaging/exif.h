#pragma once

#include <cstddef>
#include <vector>

namespace inspyre {

/// Sets the orientation that an EXIF block states to 1 (upright), in place. Blocks without one, or
/// that are no EXIF, stay as they are. Everything else keeps its bytes.
void setExifUpright(std::vector<std::byte> &exif);

/// The same for the tiff:Orientation of an XMP packet.
void setXmpUpright(std::vector<std::byte> &xmp);

} // namespace inspyre
