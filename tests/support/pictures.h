#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <array>

namespace inspyre::test {

/// A grey picture in the simplest format that there is.
[[nodiscard]] QByteArray ppm(int width, int height, char grey = '\x80');

/// A picture that does not compress.
[[nodiscard]] QByteArray noisePpm(int width, int height);

/// Grey of the four quadrants of quadrants(): top left, top right, bottom left, bottom right.
inline constexpr std::array<int, 4> kQuadrants = {0, 80, 160, 240};

/// Four grey quadrants.
[[nodiscard]] QImage quadrants(QSize size);
/// The mean grey of each quadrant, away from their borders.
[[nodiscard]] std::array<int, 4> quadrantsOf(const QImage &image);

/// `image` as a file.
[[nodiscard]] QByteArray encoded(const QImage &image, const char *format);

/// The JPEG file with an EXIF block that says this orientation (1 to 8) and the artist "Ann", and
/// with an ICC profile if there is one.
[[nodiscard]] QByteArray withMetadata(
    const QByteArray &jpeg, int orientation, const QByteArray &icc = {});

/// The PNG file with another size in its header, which its pixels then do not fill.
[[nodiscard]] QByteArray withClaimedSize(const QByteArray &png, quint32 width, quint32 height);

/// quadrants() as an uncompressed TIFF in CMYK, all ink in K.
[[nodiscard]] QByteArray cmykTiff(QSize size);

} // namespace inspyre::test
