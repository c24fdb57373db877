#pragma once

#include <inspyre/image.h>

namespace inspyre::test {

/// Foreground colours by the published code's own arithmetic, level by level and pixel by pixel
/// (inspyrenet.md 5.8): what the engine's faster form is measured by. @return Rgb8
[[nodiscard]] Image plainForeground(const ImageView &rgb, const ImageView &alpha);

} // namespace inspyre::test
