#pragma once

#include <inspyre/image.h>

#include <QImage>

#include <cstddef>
#include <vector>

namespace inspyre::ui {

/// The same pixels as a QImage, which keeps them alive; nothing is copied. Gray8, Rgb8 and Rgba8
/// only; other formats give a null image.
[[nodiscard]] QImage toQImage(const Image &image);

/// `image` as Rgb8; its alpha is dropped. Nothing is copied where the format is RGB888 already.
[[nodiscard]] Image toImage(const QImage &image);

/// A picture in the profile `icc` as it is to be seen on a screen: 32 bits a pixel, sRGB. An empty
/// or unusable profile is taken for sRGB.
[[nodiscard]] QImage toScreen(const QImage &image, const std::vector<std::byte> &icc);

} // namespace inspyre::ui
