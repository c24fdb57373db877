#include "tests/engine/imaging/encoder_inputs.h"
#include "tests/support/pictures.h"

#include <inspyre/picture.h>

#include <QColorSpace>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <string>

using namespace inspyre;
using namespace inspyre::test;

namespace {

std::span<const std::byte> bytesOf(const QByteArray &data)
{
    return std::as_bytes(std::span(data.constData(), static_cast<std::size_t>(data.size())));
}

bool contains(const std::vector<std::byte> &data, std::string_view text)
{
    const std::string_view all(reinterpret_cast<const char *>(data.data()), data.size());
    return all.find(text) != std::string_view::npos;
}

/// A picture whose file says all that a file can say.
Result<Picture> annotated()
{
    const auto icc = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    const auto jpeg = withMetadata(encoded(quadrants({64, 32}), "jpg"), 6, icc);
    return readPicture(bytesOf(jpeg), "annotated", {});
}

} // namespace

class PictureWriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void extensionsTellTheFormat_data();
    void extensionsTellTheFormat();
    void otherExtensionsAreRefused_data();
    void otherExtensionsAreRefused();
    void losslessFormatsKeepEveryPixel_data();
    void losslessFormatsKeepEveryPixel();
    void transparencyIsWritten_data();
    void transparencyIsWritten();
    void paddedRowsAreWrittenAsTheyAre();
    void metadataIsKept_data();
    void metadataIsKept();
    void withoutMetadataOnlyTheProfileStays_data();
    void withoutMetadataOnlyTheProfileStays();
    void greyGetsNoProfileOfColours();
    void theSamePictureGivesTheSameBytes_data();
    void theSamePictureGivesTheSameBytes();
    void wrongArgumentsAreRefused_data();
    void wrongArgumentsAreRefused();
};

void PictureWriteTest::extensionsTellTheFormat_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<FileFormat>("format");
    QTest::newRow("png") << std::string("a.png") << FileFormat::Png;
    QTest::newRow("capitals") << std::string("a.PNG") << FileFormat::Png;
    QTest::newRow("jpg") << std::string("a.jpg") << FileFormat::Jpeg;
    QTest::newRow("jpeg") << std::string("b/a.b.Jpeg") << FileFormat::Jpeg;
    QTest::newRow("webp") << std::string("-.webp") << FileFormat::WebP;
    QTest::newRow("tif") << std::string("a\n.tif") << FileFormat::Tiff;
    QTest::newRow("tiff") << std::string("a.tiff") << FileFormat::Tiff;
    QTest::newRow("avif") << std::string("a.Avif") << FileFormat::Avif;
    QTest::newRow("layers") << std::string("a.ora") << FileFormat::OpenRaster;
}

void PictureWriteTest::extensionsTellTheFormat()
{
    QFETCH(std::string, name);
    QFETCH(FileFormat, format);
    const auto told = fileFormat(name);
    QVERIFY(told);
    QCOMPARE(*told, format);
}

void PictureWriteTest::otherExtensionsAreRefused_data()
{
    QTest::addColumn<std::string>("name");
    QTest::newRow("none") << std::string("png");
    QTest::newRow("hidden") << std::string(".png");
    QTest::newRow("other") << std::string("a.gif");
    QTest::newRow("empty") << std::string();
    QTest::newRow("longer") << std::string("a.pngx");
}

void PictureWriteTest::otherExtensionsAreRefused()
{
    QFETCH(std::string, name);
    const auto told = fileFormat(name);
    QVERIFY(!told);
    QCOMPARE(told.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(told.error().subject, name);
    QVERIFY(told.error().message.find(".webp") != std::string::npos);
}

void PictureWriteTest::losslessFormatsKeepEveryPixel_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<int>("compression");
    for (const int level : {0, 1, 3, 6, 9}) {
        QTest::addRow("PNG %d", level) << FileFormat::Png << level;
    }
    QTest::newRow("TIFF") << FileFormat::Tiff << 3;
}

void PictureWriteTest::losslessFormatsKeepEveryPixel()
{
    QFETCH(FileFormat, format);
    QFETCH(int, compression);
    const auto image = pattern(PixelFormat::Rgb8);

    const EncodeOptions options{.format = format, .pngCompression = compression};
    const auto file = encodePicture(image.view(), {}, options, {});

    QVERIFY(file);
    const auto again = readPicture(*file, "again", {});
    QVERIFY(again);
    QCOMPARE(again->pixels.size(), image.size());
    const auto size = image.view().stride * static_cast<std::size_t>(image.height());
    QCOMPARE(std::memcmp(again->pixels.view().data, image.view().data, size), 0);
}

void PictureWriteTest::transparencyIsWritten_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::newRow("png") << FileFormat::Png;
    QTest::newRow("webp") << FileFormat::WebP;
    QTest::newRow("tiff") << FileFormat::Tiff;
}

void PictureWriteTest::transparencyIsWritten()
{
    QFETCH(FileFormat, format);
    const auto file = encodePicture(pattern(PixelFormat::Rgba8).view(), {}, {.format = format}, {});

    QVERIFY(file);
    const auto again = readPicture(*file, "again", {});
    QVERIFY(again);
    QVERIFY(again->hadAlpha);
}

void PictureWriteTest::paddedRowsAreWrittenAsTheyAre()
{
    const auto image = pattern(PixelFormat::Rgb8);
    auto part = image.view();
    part.width = 10;
    part.data += 15;

    const auto file = encodePicture(part, {}, {}, {});

    QVERIFY(file);
    const auto again = readPicture(*file, "again", {});
    QVERIFY(again);
    QCOMPARE(again->pixels.size(), (Size{10, image.height()}));
    for (int y = 0; y < part.height; ++y) {
        QCOMPARE(std::memcmp(again->pixels.view().row8(y), part.row8(y), 30), 0);
    }
}

void PictureWriteTest::metadataIsKept_data()
{
    addFormats();
}

void PictureWriteTest::metadataIsKept()
{
    QFETCH(FileFormat, format);
    const auto picture = annotated();
    QVERIFY(picture && !picture->metadata.icc.empty());
    QVERIFY(contains(picture->metadata.exif, "Ann"));

    const EncodeOptions options{.format = format};
    const auto file = encodePicture(picture->pixels.view(), picture->metadata, options, {});

    QVERIFY(file);
    const auto again = readPicture(*file, "again", {});
    QVERIFY(again);
    QCOMPARE(again->format, std::string(QTest::currentDataTag()));
    QCOMPARE(again->orientation, 1);
    QVERIFY(again->metadata.icc == picture->metadata.icc);
    // TIFF keeps tags of its own instead of a block.
    QVERIFY(format == FileFormat::Tiff || contains(again->metadata.exif, "Ann"));
}

void PictureWriteTest::withoutMetadataOnlyTheProfileStays_data()
{
    addFormats();
}

void PictureWriteTest::withoutMetadataOnlyTheProfileStays()
{
    QFETCH(FileFormat, format);
    const auto picture = annotated();
    QVERIFY(picture);

    const auto kept = keptMetadata(picture->metadata, MetadataPolicy::None);
    const auto file = encodePicture(picture->pixels.view(), kept, {.format = format}, {});

    QVERIFY(file && !contains(*file, "Ann"));
    const auto again = readPicture(*file, "again", {});
    QVERIFY(again);
    QVERIFY(again->metadata.icc == picture->metadata.icc);
    QVERIFY(again->metadata.xmp.empty() && again->metadata.iptc.empty());
}

void PictureWriteTest::greyGetsNoProfileOfColours()
{
    const auto picture = annotated();
    QVERIFY(picture);

    const auto file = encodePicture(pattern(PixelFormat::Gray8).view(), picture->metadata, {}, {});

    QVERIFY(file);
    const auto again = readPicture(*file, "again", {});
    QVERIFY(again);
    QVERIFY(again->metadata.icc.empty() && again->notes.empty());
}

void PictureWriteTest::theSamePictureGivesTheSameBytes_data()
{
    addFormats();
}

void PictureWriteTest::theSamePictureGivesTheSameBytes()
{
    QFETCH(FileFormat, format);
    const auto picture = annotated();
    QVERIFY(picture);
    const auto image = pattern(PixelFormat::Rgb8, 300, 300);

    const auto one = encodePicture(image.view(), picture->metadata, {.format = format}, {});
    const auto two = encodePicture(image.view(), picture->metadata, {.format = format}, {});

    QVERIFY(one && two);
    QVERIFY(*one == *two);
}

void PictureWriteTest::wrongArgumentsAreRefused_data()
{
    QTest::addColumn<PixelFormat>("pixels");
    QTest::addColumn<int>("width");
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<int>("quality");
    QTest::addColumn<int>("compression");
    const auto rgb = PixelFormat::Rgb8;
    QTest::newRow("JPEG with alpha") << PixelFormat::Rgba8 << 8 << FileFormat::Jpeg << 92 << 3;
    QTest::newRow("floats") << PixelFormat::GrayF32 << 8 << FileFormat::Png << 92 << 3;
    QTest::newRow("quality 0") << rgb << 8 << FileFormat::Jpeg << 0 << 3;
    QTest::newRow("quality 101") << rgb << 8 << FileFormat::WebP << 101 << 3;
    QTest::newRow("level -1") << rgb << 8 << FileFormat::Png << 92 << -1;
    QTest::newRow("level 10") << rgb << 8 << FileFormat::Png << 92 << 10;
    QTest::newRow("wide WebP") << rgb << 16384 << FileFormat::WebP << 92 << 3;
}

void PictureWriteTest::wrongArgumentsAreRefused()
{
    QFETCH(PixelFormat, pixels);
    QFETCH(int, width);
    QFETCH(FileFormat, format);
    QFETCH(int, quality);
    QFETCH(int, compression);
    const EncodeOptions options{
        .format = format, .quality = quality, .pngCompression = compression};

    const auto file = encodePicture(pattern(pixels, width, 8).view(), {}, options, {});
    const auto nothing = encodePicture({}, {}, options, {});

    QVERIFY(!file && !nothing);
    QCOMPARE(file.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(nothing.error().code, ErrorCode::InvalidArgument);
}

QTEST_APPLESS_MAIN(PictureWriteTest)
#include "picture_write_test.moc"
