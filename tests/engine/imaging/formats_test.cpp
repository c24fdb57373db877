#include "tests/engine/imaging/encoder_inputs.h"

#include <inspyre/files.h>
#include <inspyre/formats.h>
#include <inspyre/picture.h>

#include <vips/vips.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>

using namespace inspyre;
using namespace inspyre::test;

namespace {

using Bytes = std::vector<std::byte>;
using VipsPtr = std::unique_ptr<VipsImage, decltype(&g_object_unref)>;

const FormatAbility &abilityOf(FileFormat format)
{
    return writableFormats()[static_cast<std::size_t>(format)];
}

/// A smooth picture with every alpha there is, in rows of more than one strip of PNG.
Image smooth(PixelFormat format, int bands, int bits)
{
    constexpr int kSide = 300;
    Pixels pixels(kSide, kSide, format);
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            for (int band = 0; band < bands; ++band) {
                const int value = band == 3 ? (x * y) % 65536 : 100 * x + 90 * y + 3000 * band;
                const auto at = bands * x + band;
                if (bits == 16) {
                    pixels.row16(y)[at] = static_cast<std::uint16_t>(value);
                } else {
                    pixels.row8(y)[at] = static_cast<std::uint8_t>(value / 257);
                }
            }
        }
    }
    return Image(std::move(pixels));
}

/// A file as libvips decodes it.
VipsPtr decoded(const Bytes &file)
{
    return {vips_image_new_from_buffer(file.data(), file.size(), "", nullptr), g_object_unref};
}

/// Rgb16 pixels as a TIFF that says in a tag of its own that its left column is the top row.
Bytes turnedTiff(const ImageView &pixels)
{
    const auto size = pixels.stride * static_cast<std::size_t>(pixels.height);
    const VipsPtr raw(
        vips_image_new_from_memory_copy(
            pixels.data, size, pixels.width, pixels.height, 3, VIPS_FORMAT_USHORT),
        g_object_unref);
    raw->Type = VIPS_INTERPRETATION_RGB16;
    vips_image_set_int(raw.get(), VIPS_META_ORIENTATION, 6);
    void *data = nullptr;
    std::size_t bytes = 0;
    vips_tiffsave_buffer(raw.get(), &data, &bytes, nullptr);
    const std::unique_ptr<void, decltype(&g_free)> owner(data, g_free);
    const auto *begin = static_cast<const std::byte *>(data);
    return {begin, begin + bytes};
}

int sampleAt(const void *samples, std::size_t at, int bits)
{
    return bits == 16 ? int{static_cast<const std::uint16_t *>(samples)[at]}
                      : int{static_cast<const std::uint8_t *>(samples)[at]};
}

/// The largest difference of a sample, of those whose alpha is not 0; -1 if shape or depth differ.
/// Formats without grey hold it three times.
int difference(VipsImage *got, const ImageView &wanted, int bands, int bits)
{
    const bool grey = bands == 1;
    if (got == nullptr || got->Xsize != wanted.width || got->Ysize != wanted.height ||
        (got->Bands != bands && !(grey && got->Bands == 3)) ||
        (got->BandFmt == VIPS_FORMAT_USHORT ? 16 : 8) != bits) {
        return -1;
    }
    std::size_t size = 0;
    const std::unique_ptr<void, decltype(&g_free)> samples(
        vips_image_write_to_memory(got, &size), g_free);
    int most = samples == nullptr ? -1 : 0;
    for (int y = 0; y < wanted.height && most >= 0; ++y) {
        for (int x = 0; x < wanted.width; ++x) {
            const auto at = static_cast<std::size_t>(y * wanted.width + x);
            const auto to = static_cast<std::size_t>(x * bands);
            const bool seen = bands < 4 || sampleAt(wanted.row8(y), to + 3, bits) > 0;
            for (int band = seen ? 0 : 3; band < bands; ++band) {
                const auto band64 = static_cast<std::size_t>(band);
                const int value = sampleAt(
                    samples.get(), at * static_cast<std::size_t>(got->Bands) + band64, bits);
                const int should = sampleAt(wanted.row8(y), to + band64, bits);
                most = std::max(most, std::abs(value - should));
            }
        }
    }
    return most;
}

struct Kind
{
    const char *name;
    PixelFormat format;
    int bands;
    int bits;
};

constexpr Kind kKinds[] = {
    {"grey 8", PixelFormat::Gray8, 1, 8},
    {"RGB 8", PixelFormat::Rgb8, 3, 8},
    {"RGBA 8", PixelFormat::Rgba8, 4, 8},
    {"grey 16", PixelFormat::Gray16, 1, 16},
    {"RGB 16", PixelFormat::Rgb16, 3, 16},
    {"RGBA 16", PixelFormat::Rgba16, 4, 16},
};

struct Way
{
    const char *name;
    EncodeOptions options;
    bool alpha;
    bool deep;
    int difference8; ///< what an encoder may change of a sample
    int difference16;
};

const Way kWays[] = {
    {"PNG", {.format = FileFormat::Png}, true, true, 0, 0},
    {"PNG not packed", {.format = FileFormat::Png, .pngCompression = 0}, true, true, 0, 0},
    {"PNG packed well", {.format = FileFormat::Png, .pngCompression = 6}, true, true, 0, 0},
    {"JPEG", {.format = FileFormat::Jpeg, .quality = 95}, false, false, 8, 0},
    {"WebP", {.format = FileFormat::WebP, .quality = 95}, true, false, 24, 0},
    {"WebP lossless", {.format = FileFormat::WebP, .lossless = true}, true, false, 0, 0},
    {"TIFF deflate", {.format = FileFormat::Tiff}, true, true, 0, 0},
    {"TIFF LZW", {.format = FileFormat::Tiff, .tiff = TiffCompression::Lzw}, true, true, 0, 0},
    {"TIFF", {.format = FileFormat::Tiff, .tiff = TiffCompression::None}, true, true, 0, 0},
    {"AVIF", {.format = FileFormat::Avif, .quality = 95}, true, true, 12, 2000},
    {"AVIF lossless", {.format = FileFormat::Avif, .lossless = true}, true, true, 2, 128},
};

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFormatSaysWhatItCan();
    void whatIsSaidIsTrue_data();
    void whatIsSaidIsTrue();
    void everyFormatIsReadBack_data();
    void everyFormatIsReadBack();
    void whatAFormatCannotHoldIsRefused_data();
    void whatAFormatCannotHoldIsRefused();
    void deepPicturesStayEqualToTheBit_data();
    void deepPicturesStayEqualToTheBit();
    void deepPixelsAreReadOnRequestOnly();
    void deepPicturesAreTurnedUpright();
    void headersTellDepthAlphaAndOrientation();
    void avifReportsItsProgress();
    void avifCanBeCancelled();
};

void FormatsTest::eachFormatSaysWhatItCan()
{
    QCOMPARE(writableFormats().size(), kFileFormats.size());
    for (const auto format : kFileFormats) {
        const auto &ability = abilityOf(format);
        QCOMPARE(ability.format, format);
        QCOMPARE(ability.works, ability.why.empty());
        QVERIFY(!extensionsOf(format).empty());
    }
    for (const auto format : {FileFormat::Png, FileFormat::Tiff, FileFormat::OpenRaster}) {
        const auto &ability = abilityOf(format);
        QVERIFY2(ability.works, ability.why.c_str());
        QVERIFY(ability.alpha && !ability.lossy && ability.lossless && ability.keepsBelowAlpha);
        QVERIFY(ability.icc && ability.xmp);
        QCOMPARE(ability.bits, (std::vector<int>{8, 16}));
    }
    const auto &jpeg = abilityOf(FileFormat::Jpeg);
    QVERIFY2(jpeg.works, jpeg.why.c_str());
    QVERIFY(!jpeg.alpha && jpeg.lossy && !jpeg.lossless && !jpeg.keepsBelowAlpha);
    QVERIFY(jpeg.icc && jpeg.exif && jpeg.xmp);
    QCOMPARE(jpeg.bits, std::vector<int>{8});
}

void FormatsTest::whatIsSaidIsTrue_data()
{
    QTest::addColumn<FileFormat>("format");
    for (const auto format : kFileFormats) {
        QTest::newRow(extensionsOf(format).front().data()) << format;
    }
}

void FormatsTest::whatIsSaidIsTrue()
{
    QFETCH(FileFormat, format);
    const auto &ability = abilityOf(format);
    if (format == FileFormat::OpenRaster) {
        return; // made of layers: layers_test.cpp
    }
    for (const auto &kind : kKinds) {
        const auto file = encodePicture(pattern(kind.format).view(), {}, {.format = format}, {});
        const bool should = ability.works && (kind.bands < 4 || ability.alpha) &&
                            (kind.bits == 8 || ability.bits.size() > 1);
        QVERIFY2(file.has_value() == should, kind.name);
    }
}

void FormatsTest::everyFormatIsReadBack_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("kind");
    for (int way = 0; way < static_cast<int>(std::size(kWays)); ++way) {
        for (int kind = 0; kind < static_cast<int>(std::size(kKinds)); ++kind) {
            if ((kKinds[kind].bands < 4 || kWays[way].alpha) &&
                (kKinds[kind].bits == 8 || kWays[way].deep)) {
                QTest::addRow("%s, %s", kWays[way].name, kKinds[kind].name) << way << kind;
            }
        }
    }
}

void FormatsTest::everyFormatIsReadBack()
{
    QFETCH(int, way);
    QFETCH(int, kind);
    const auto &[name, format, bands, bits] = kKinds[kind];
    const auto &ability = abilityOf(kWays[way].options.format);
    if (!ability.works) {
        QSKIP(ability.why.c_str());
    }
    const auto image = smooth(format, bands, bits);

    const auto file = encodePicture(image.view(), {}, kWays[way].options, {});

    QVERIFY2(file, file ? "" : file.error().message.c_str());
    const int most = bits == 16 ? kWays[way].difference16 : kWays[way].difference8;
    const int got = difference(decoded(*file).get(), image.view(), bands, bits);
    QVERIFY2(got >= 0 && got <= most, qPrintable(QString::number(got)));
}

void FormatsTest::whatAFormatCannotHoldIsRefused_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<PixelFormat>("pixels");
    QTest::newRow("JPEG 16") << FileFormat::Jpeg << PixelFormat::Rgb16;
    QTest::newRow("JPEG grey 16") << FileFormat::Jpeg << PixelFormat::Gray16;
    QTest::newRow("JPEG alpha 16") << FileFormat::Jpeg << PixelFormat::Rgba16;
    QTest::newRow("WebP 16") << FileFormat::WebP << PixelFormat::Rgba16;
    QTest::newRow("layers") << FileFormat::OpenRaster << PixelFormat::Rgba8;
    QTest::newRow("floats") << FileFormat::Tiff << PixelFormat::GrayF32;
}

void FormatsTest::whatAFormatCannotHoldIsRefused()
{
    QFETCH(FileFormat, format);
    QFETCH(PixelFormat, pixels);
    const auto file = encodePicture(pattern(pixels).view(), {}, {.format = format}, {});
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::InvalidArgument);
}

void FormatsTest::deepPicturesStayEqualToTheBit_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::newRow("png") << FileFormat::Png;
    QTest::newRow("tiff") << FileFormat::Tiff;
}

void FormatsTest::deepPicturesStayEqualToTheBit()
{
    QFETCH(FileFormat, format);
    const auto image = pattern(PixelFormat::Rgb16);
    const auto file = encodePicture(image.view(), {}, {.format = format}, {});
    QVERIFY(file);

    const auto again = readPicture(*file, "again", {.deep = true}, {});

    QVERIFY(again);
    QCOMPARE(again->bitsPerChannel, 16);
    QVERIFY(again->notes.empty());
    QCOMPARE(again->deep.view().format, PixelFormat::Rgb16);
    QCOMPARE(again->deep.size(), image.size());
    for (int y = 0; y < image.height(); ++y) {
        for (int i = 0; i < 3 * image.width(); ++i) {
            const int deep = image.view().row16(y)[i];
            QCOMPARE(int{again->deep.view().row16(y)[i]}, deep);
            QCOMPARE(int{again->pixels.view().row8(y)[i]}, (deep * 255 + 32767) / 65535);
        }
    }
}

void FormatsTest::deepPixelsAreReadOnRequestOnly()
{
    const auto deep = encodePicture(pattern(PixelFormat::Rgb16).view(), {}, {}, {});
    const auto flat = encodePicture(pattern(PixelFormat::Rgb8).view(), {}, {}, {});
    QVERIFY(deep && flat);
    const auto notAsked = readPicture(*deep, "deep", {});
    const auto notThere = readPicture(*flat, "flat", {.deep = true}, {});
    QVERIFY(notAsked && notAsked->deep.empty() && !notAsked->notes.empty());
    QVERIFY(notThere && notThere->deep.empty());
}

void FormatsTest::deepPicturesAreTurnedUpright()
{
    const auto image = pattern(PixelFormat::Rgb16, 5, 3);
    // A TIFF says the orientation in a tag of its own.
    VipsImage *raw =
        vips_image_new_from_memory_copy(image.view().data, 5 * 3 * 6, 5, 3, 3, VIPS_FORMAT_USHORT);
    QVERIFY(raw != nullptr);
    raw->Type = VIPS_INTERPRETATION_RGB16;
    vips_image_set_int(raw, VIPS_META_ORIENTATION, 6);
    void *data = nullptr;
    std::size_t size = 0;
    QCOMPARE(vips_tiffsave_buffer(raw, &data, &size, nullptr), 0);
    const std::unique_ptr<void, decltype(&g_free)> owner(data, g_free);
    g_object_unref(raw);

    const auto picture =
        readPicture(std::span(static_cast<std::byte *>(data), size), "turned", {.deep = true}, {});

    QVERIFY(picture);
    QCOMPARE(picture->deep.size(), (Size{3, 5}));
    for (int y = 0; y < 5; ++y) {
        for (int x = 0; x < 3; ++x) {
            for (int c = 0; c < 3; ++c) { // the left column, from below, is the first row
                QCOMPARE(
                    int{picture->deep.view().row16(y)[3 * x + c]},
                    int{image.view().row16(2 - x)[3 * y + c]});
            }
        }
    }
}

void FormatsTest::headersTellDepthAlphaAndOrientation()
{
    const QTemporaryDir folder;
    const auto header = [&folder](const Bytes &data) {
        const auto path = folder.filePath("a").toStdString();
        return writeFileAtomically(path, data, {}) ? readPictureHeader(path) : Error{};
    };
    const auto turned = header(turnedTiff(pattern(PixelFormat::Rgb16, 5, 3).view()));
    const auto png = encodePicture(pattern(PixelFormat::Rgba8, 5, 3).view(), {}, {}, {});
    QVERIFY(turned && png);
    QCOMPARE(turned->size, (Size{5, 3}));
    QCOMPARE(turned->orientation, 6);
    QCOMPARE(turned->bits, 16);
    QVERIFY(!turned->alpha);
    const auto upright = header(*png);
    QVERIFY(upright && upright->alpha);
    QCOMPARE(upright->orientation, 1);
    QCOMPARE(upright->bits, 8);
}

void FormatsTest::avifReportsItsProgress()
{
    if (!abilityOf(FileFormat::Avif).works) {
        QSKIP(abilityOf(FileFormat::Avif).why.c_str());
    }
    double last = 0.0;
    bool falls = false;
    const JobControl job({}, [&](const Progress &progress) {
        falls = falls || progress.fraction < last || progress.stage != Stage::Encoding;
        last = progress.fraction;
    });
    QVERIFY(
        encodePicture(pattern(PixelFormat::Rgb8).view(), {}, {.format = FileFormat::Avif}, job));
    QVERIFY(!falls);
    QCOMPARE(last, 1.0);
}

void FormatsTest::avifCanBeCancelled()
{
    if (!abilityOf(FileFormat::Avif).works) {
        QSKIP(abilityOf(FileFormat::Avif).why.c_str());
    }
    const auto image = pattern(PixelFormat::Rgb8);
    int n = 1;
    for (; n < 1000; ++n) {
        const JobControl job([left = n]() mutable { return --left <= 0; });
        const auto file = encodePicture(image.view(), {}, {.format = FileFormat::Avif}, job);
        if (file) {
            break;
        }
        QCOMPARE(file.error().code, ErrorCode::Cancelled);
    }
    QVERIFY2(n >= 2 && n < 1000, qPrintable(QString::number(n)));
}

QTEST_APPLESS_MAIN(FormatsTest)
#include "formats_test.moc"
