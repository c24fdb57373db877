#pragma once

#include <inspyre/image.h>

#include <QImage>

namespace inspyre::ui {

/// The same pixels as a QImage, which keeps them alive; nothing is copied. Gray8, Rgb8 and Rgba8
/// only; other formats give a null image.
[[nodiscard]] QImage toQImage(const Image &image);

/// `image` as Rgb8; its alpha is dropped. Nothing is copied where the format is RGB888 already.
[[nodiscard]] Image toImage(const QImage &image);

} // namespace inspyre::ui
