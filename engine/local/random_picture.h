#pragma once

#include <inspyre/image.h>

namespace inspyre {

/// Rgb8, the same each time. Random, for uniform pixels make some operations cheaper than they are
/// on pictures.
[[nodiscard]] Image randomPicture(Size size);

} // namespace inspyre
