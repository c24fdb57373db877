#pragma once

#include <inspyre/image.h>
#include <inspyre/picture.h>

#include <QTest>

#include <cstddef>
#include <utility>

namespace inspyre::test {

/// A picture that does not compress, always the same.
[[nodiscard]] inline Image pattern(PixelFormat format, int width = 64, int height = 200)
{
    Pixels pixels(width, height, format);
    unsigned state = 1;
    for (auto &byte : pixels.bytes()) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<std::byte>(state >> 24U);
    }
    return Image(std::move(pixels));
}

/// A column "format" with a row for each that can be written.
inline void addFormats()
{
    QTest::addColumn<FileFormat>("format");
    QTest::newRow("png") << FileFormat::Png;
    QTest::newRow("jpeg") << FileFormat::Jpeg;
    QTest::newRow("webp") << FileFormat::WebP;
    QTest::newRow("tiff") << FileFormat::Tiff;
}

} // namespace inspyre::test
