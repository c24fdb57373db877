#pragma once

#include <cstddef>
#include <vector>

namespace inspyre {

/// Whether an EXIF block says where or by whose device: GPS, serial numbers, an owner, or a maker's
/// note, which may hold any of them. Also true for a block that cannot be understood.
[[nodiscard]] bool exifTells(const std::vector<std::byte> &exif);

/// Takes these entries and previews out of an EXIF block: the rows below move up, the values are
/// overwritten with zeros, and every other byte stays where it is. False, and nothing changed, if
/// the block cannot be understood.
[[nodiscard]] bool makeExifSafe(std::vector<std::byte> &exif);

} // namespace inspyre
