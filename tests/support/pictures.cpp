#include "tests/support/pictures.h"

#include <QBuffer>
#include <QtEndian>

namespace inspyre::test {

namespace {

/// The quadrant of a pixel: 0 to 3.
std::size_t quadrantAt(int x, int y, QSize size)
{
    return (2 * x >= size.width() ? 1U : 0U) + (2 * y >= size.height() ? 2U : 0U);
}

void append16(QByteArray &bytes, quint32 value)
{
    bytes.append(static_cast<char>(value & 0xFFU));
    bytes.append(static_cast<char>(value >> 8U & 0xFFU));
}

void append32(QByteArray &bytes, quint32 value)
{
    append16(bytes, value & 0xFFFFU);
    append16(bytes, value >> 16U);
}

/// One entry of a TIFF directory, little-endian.
void appendEntry(QByteArray &bytes, quint32 tag, quint32 type, quint32 count, quint32 value)
{
    append16(bytes, tag);
    append16(bytes, type);
    append32(bytes, count);
    append32(bytes, value);
}

constexpr quint32 kAscii = 2;
constexpr quint32 kShort = 3;
constexpr quint32 kLong = 4;

/// The checksum of PNG's chunks.
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
        }
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray segment(char marker, const QByteArray &content)
{
    const auto length = static_cast<quint32>(content.size() + 2);
    QByteArray bytes("\xff");
    bytes.append(marker);
    bytes.append(static_cast<char>(length >> 8U));
    bytes.append(static_cast<char>(length & 0xFFU));
    return bytes + content;
}

} // namespace

QByteArray ppm(int width, int height, char grey)
{
    const auto header = QString("P6 %1 %2 255\n").arg(width).arg(height).toLatin1();
    return header + QByteArray(qsizetype{3} * width * height, grey);
}

QByteArray noisePpm(int width, int height)
{
    auto picture = ppm(width, height);
    unsigned state = 1;
    for (qsizetype i = picture.indexOf('\n') + 1; i < picture.size(); ++i) {
        state = state * 1664525U + 1013904223U;
        picture[i] = static_cast<char>(state >> 24U);
    }
    return picture;
}

QImage quadrants(QSize size)
{
    QImage image(size, QImage::Format_RGB888);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int grey = kQuadrants.at(quadrantAt(x, y, size));
            image.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    return image;
}

std::array<int, 4> quadrantsOf(const QImage &image)
{
    std::array<int, 4> greys = {};
    for (int i = 0; i < 4; ++i) {
        const int x = image.width() * (1 + 2 * (i % 2)) / 4;
        const int y = image.height() * (1 + 2 * (i / 2)) / 4;
        greys.at(static_cast<std::size_t>(i)) = qGray(image.pixel(x, y));
    }
    return greys;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

QByteArray withMetadata(const QByteArray &jpeg, int orientation, const QByteArray &icc)
{
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0", 14);
    append16(exif, 2);
    appendEntry(exif, 0x0112, kShort, 1, static_cast<quint32>(orientation));
    appendEntry(exif, 0x013b, kAscii, 4, 0x006e6e41); // "Ann"
    append32(exif, 0);
    auto segments = segment('\xe1', exif);
    if (!icc.isEmpty()) {
        segments += segment('\xe2', QByteArray("ICC_PROFILE\0\x01\x01", 14) + icc);
    }
    return jpeg.left(2) + segments + jpeg.mid(2); // after the marker that begins the file
}

QByteArray withClaimedSize(const QByteArray &png, quint32 width, quint32 height)
{
    constexpr qsizetype kHeader = 12; // after the file's mark and the chunk's length
    constexpr qsizetype kHeaderBytes = 17;
    const auto rest = png.mid(kHeader + 12, kHeaderBytes - 12);
    const auto header = "IHDR" + bigEndian(width) + bigEndian(height) + rest;
    return png.left(kHeader) + header + bigEndian(crc32(header)) +
           png.mid(kHeader + kHeaderBytes + 4);
}

QByteArray cmykTiff(QSize size)
{
    const auto width = static_cast<quint32>(size.width());
    const auto height = static_cast<quint32>(size.height());
    constexpr quint32 kEntries = 9;
    constexpr quint32 kBits = 8 + 2 + 12 * kEntries + 4;
    constexpr quint32 kPixels = kBits + 8;
    QByteArray bytes("II*\0\x08\0\0\0", 8);
    append16(bytes, kEntries);
    appendEntry(bytes, 256, kLong, 1, width);
    appendEntry(bytes, 257, kLong, 1, height);
    appendEntry(bytes, 258, kShort, 4, kBits);
    appendEntry(bytes, 259, kShort, 1, 1); // not compressed
    appendEntry(bytes, 262, kShort, 1, 5); // separated
    appendEntry(bytes, 273, kLong, 1, kPixels);
    appendEntry(bytes, 277, kShort, 1, 4);
    appendEntry(bytes, 278, kLong, 1, height);
    appendEntry(bytes, 279, kLong, 1, 4 * width * height);
    append32(bytes, 0);
    for (int i = 0; i < 4; ++i) {
        append16(bytes, 8);
    }
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            bytes.append(3, '\0');
            bytes.append(static_cast<char>(255 - kQuadrants.at(quadrantAt(x, y, size))));
        }
    }
    return bytes;
}

} // namespace inspyre::test
