#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace inspyre {

/// The colour space that an ICC profile describes: "RGB ", "GRAY", "CMYK", …; empty if `icc` is no
/// profile. The view is into `icc`.
[[nodiscard]] std::string_view profileSpace(const std::vector<std::byte> &icc);

/// A profile of sRGB. Within a VipsCall. Throws std::bad_alloc.
[[nodiscard]] std::vector<std::byte> srgbProfile();

} // namespace inspyre
