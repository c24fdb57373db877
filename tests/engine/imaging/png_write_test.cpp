#include <inspyre/picture.h>

#include <QColorSpace>
#include <QImage>
#include <QTest>

#include <cmath>
#include <cstring>
#include <string>

using namespace inspyre;

namespace {

enum class Content { Noise, Flat, Photo };

std::uint8_t sampleOf(Content content, int x, int y, std::size_t channel, unsigned noise)
{
    switch (content) {
    case Content::Noise: return static_cast<std::uint8_t>(noise >> 24U);
    case Content::Flat: return x / 64 % 2 == 0 ? 0 : 255;
    case Content::Photo: break;
    }
    const auto phase = static_cast<float>(channel);
    const float wave = 110 + 60 * std::sin(0.02F * static_cast<float>(x) + phase) +
                       50 * std::cos(0.03F * static_cast<float>(y) - phase);
    return static_cast<std::uint8_t>(wave + static_cast<float>(noise >> 30U));
}

Image made(PixelFormat format, Size size, Content content)
{
    Pixels pixels(size.width, size.height, format);
    const auto channels = bytesPerPixel(format);
    unsigned noise = 1;
    for (int y = 0; y < size.height; ++y) {
        auto *to = pixels.row8(y);
        for (int x = 0; x < size.width; ++x) {
            for (std::size_t c = 0; c < channels; ++c) {
                noise = noise * 1664525U + 1013904223U;
                *to++ = sampleOf(content, x, y, c, noise);
            }
        }
    }
    return Image(std::move(pixels));
}

QImage::Format formatOf(PixelFormat format)
{
    switch (format) {
    case PixelFormat::Gray8: return QImage::Format_Grayscale8;
    case PixelFormat::Rgb8: return QImage::Format_RGB888;
    default: return QImage::Format_RGBA8888;
    }
}

/// As libpng reads it, by way of Qt. It checks every sum in the file.
QImage readByQt(const std::vector<std::byte> &file, PixelFormat format)
{
    const auto size = static_cast<int>(file.size());
    return QImage::fromData(reinterpret_cast<const uchar *>(file.data()), size, "PNG")
        .convertToFormat(formatOf(format));
}

bool same(const QImage &got, const ImageView &wanted)
{
    const auto row = static_cast<std::size_t>(wanted.width) * bytesPerPixel(wanted.format);
    for (int y = 0; y < wanted.height; ++y) {
        if (std::memcmp(got.constScanLine(y), wanted.row8(y), row) != 0) {
            return false;
        }
    }
    return got.size() == QSize(wanted.width, wanted.height);
}

std::size_t sizeAt(const Image &image, int compression)
{
    const auto file = encodePicture(image.view(), {}, {.pngCompression = compression}, {});
    return file ? file->size() : 0;
}

} // namespace

class PngWriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherReadersSeeTheSamePixels_data();
    void otherReadersSeeTheSamePixels();
    void aPartOfAPictureIsWritten();
    void higherLevelsAreNeverLarger_data();
    void higherLevelsAreNeverLarger();
    void theProfileComesBeforeThePixels();
    void cancelIsSeenAtTheNthQuestion();
};

void PngWriteTest::otherReadersSeeTheSamePixels_data()
{
    QTest::addColumn<PixelFormat>("format");
    QTest::addColumn<Size>("size");
    QTest::addColumn<Content>("content");
    const std::pair<const char *, PixelFormat> formats[] = {
        {"grey", PixelFormat::Gray8}, {"rgb", PixelFormat::Rgb8}, {"rgba", PixelFormat::Rgba8}};
    const std::pair<const char *, Size> sizes[] = {
        {"1x1", {1, 1}},
        {"123x33", {123, 33}},
        {"one column", {1, 700}},
        {"one row", {700, 1}},
        {"several strips", {500, 1100}},
        {"a row longer than a strip", {30000, 3}}};
    const std::pair<const char *, Content> contents[] = {
        {"noise", Content::Noise}, {"flat", Content::Flat}, {"photo", Content::Photo}};
    for (const auto &[formatName, format] : formats) {
        for (const auto &[sizeName, size] : sizes) {
            for (const auto &[contentName, content] : contents) {
                QTest::addRow("%s, %s, %s", formatName, sizeName, contentName)
                    << format << size << content;
            }
        }
    }
}

void PngWriteTest::otherReadersSeeTheSamePixels()
{
    QFETCH(PixelFormat, format);
    QFETCH(Size, size);
    QFETCH(Content, content);
    const auto image = made(format, size, content);
    for (const int compression : {0, 3, 9}) {
        const auto file = encodePicture(image.view(), {}, {.pngCompression = compression}, {});

        QVERIFY(file);
        QVERIFY2(
            same(readByQt(*file, format), image.view()), qPrintable(QString::number(compression)));
        const auto again = readPicture(*file, "again", {});
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        QCOMPARE(again->format, std::string("png"));
        QCOMPARE(again->pixels.size(), size);
    }
}

void PngWriteTest::aPartOfAPictureIsWritten()
{
    const auto image = made(PixelFormat::Rgba8, {400, 300}, Content::Photo);
    auto part = image.view();
    part.width = 133;
    part.height = 200;
    part.data = reinterpret_cast<const std::byte *>(part.row8(50)) + std::size_t{4} * 77;

    const auto file = encodePicture(part, {}, {}, {});

    QVERIFY(file);
    QVERIFY(same(readByQt(*file, part.format), part));
}

void PngWriteTest::higherLevelsAreNeverLarger_data()
{
    QTest::addColumn<Content>("content");
    QTest::newRow("flat") << Content::Flat;
    QTest::newRow("photo") << Content::Photo;
}

void PngWriteTest::higherLevelsAreNeverLarger()
{
    QFETCH(Content, content);
    const auto image = made(PixelFormat::Rgb8, {500, 400}, content);
    const auto plain = sizeAt(image, 0);
    const auto quick = sizeAt(image, 3);
    const auto thorough = sizeAt(image, 9);
    QVERIFY(plain > std::size_t{3} * 500 * 400);
    QVERIFY(quick < plain);
    // Another choice of filters may cost a little where it does not pay.
    QVERIFY(thorough < quick + quick / 50);
}

void PngWriteTest::theProfileComesBeforeThePixels()
{
    Metadata metadata;
    const auto icc = QColorSpace(QColorSpace::AdobeRgb).iccProfile();
    const auto *profile = reinterpret_cast<const std::byte *>(icc.constData());
    metadata.icc.assign(profile, profile + icc.size());
    metadata.exif.assign(40, std::byte{1});
    std::memcpy(metadata.exif.data(), "Exif\0\0", 6);
    metadata.xmp.assign(20, std::byte{'x'});

    const auto file =
        encodePicture(made(PixelFormat::Rgb8, {9, 9}, Content::Flat).view(), metadata, {}, {});

    QVERIFY(file);
    const std::string all(reinterpret_cast<const char *>(file->data()), file->size());
    const auto pixels = all.find("IDAT");
    QVERIFY(all.find("iCCP") < pixels && all.find("eXIf") < pixels);
    QVERIFY(all.find("XML:com.adobe.xmp") < pixels);
    QCOMPARE(all.find("Exif"), std::string::npos); // the prefix belongs to JPEG alone
    const auto again = readPicture(*file, "again", {});
    QVERIFY(again);
    QVERIFY(again->metadata.icc == metadata.icc && again->metadata.xmp == metadata.xmp);
}

void PngWriteTest::cancelIsSeenAtTheNthQuestion()
{
    const auto image = made(PixelFormat::Rgba8, {1000, 2500}, Content::Flat);
    for (const int compression : {1, 4}) {
        const EncodeOptions options{.pngCompression = compression};
        int all = 0;
        QVERIFY(encodePicture(image.view(), {}, options, JobControl([&] {
                                  ++all;
                                  return false;
                              })));
        QVERIFY(all >= (compression == 1 ? 1 : 4));
        for (int n = 1; n <= all; ++n) {
            int asked = 0;
            const auto file =
                encodePicture(image.view(), {}, options, JobControl([&] { return ++asked == n; }));
            QVERIFY(!file);
            QCOMPARE(file.error().code, ErrorCode::Cancelled);
        }
    }
}

QTEST_APPLESS_MAIN(PngWriteTest)
#include "png_write_test.moc"
