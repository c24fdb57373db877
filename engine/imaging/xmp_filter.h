#pragma once

#include <cstddef>
#include <vector>

namespace inspyre {

/// Whether an XMP packet has properties that say where or by whose device: GPS, serial numbers, an
/// owner. Also true for a packet whose characters are not of one byte.
[[nodiscard]] bool xmpTells(const std::vector<std::byte> &xmp);

/// Overwrites these properties and previews with spaces; every other byte stays. False if the
/// packet cannot be understood or still tells: it must be dropped then.
[[nodiscard]] bool makeXmpSafe(std::vector<std::byte> &xmp);

} // namespace inspyre
