#include "tests/support/pictures.h"

#include <inspyre/picture.h>

#include <vips/vips.h>

#include <QColorSpace>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <string>

using namespace inspyre;
using namespace inspyre::test;

namespace {

constexpr QSize kSize{64, 32};
constexpr std::array kUpright{0, 1, 2, 3};
using Order = std::array<int, 4>; ///< which of kQuadrants: top left, top right, bottom left, …
using Bytes = std::unique_ptr<void, decltype(&g_free)>;

Result<Picture> readBytes(const QByteArray &data)
{
    const std::span bytes(data.constData(), static_cast<std::size_t>(data.size()));
    return readPicture(std::as_bytes(bytes), "made up", {});
}

QByteArray png(QImage::Format format)
{
    return encoded(quadrants(kSize).convertToFormat(format), "png");
}

QByteArray transparent()
{
    auto image = quadrants(kSize).convertToFormat(QImage::Format_ARGB32);
    image.setPixel(0, 0, qRgba(0, 0, 0, 128));
    return encoded(image, "png");
}

/// The largest difference to quadrants() with its quadrants in this order.
int differenceToQuadrants(const ImageView &rgb, const Order &order)
{
    int most = 0;
    for (int y = 0; y < rgb.height; ++y) {
        for (int x = 0; x < rgb.width; ++x) {
            const auto place = (2 * x >= rgb.width ? 1U : 0U) + (2 * y >= rgb.height ? 2U : 0U);
            const int wanted = kQuadrants.at(static_cast<std::size_t>(order.at(place)));
            for (int c = 0; c < 3; ++c) {
                most = std::max(most, std::abs(rgb.row8(y)[3 * x + c] - wanted));
            }
        }
    }
    return most;
}

/// `raw`, of which it takes care, as libvips writes it; empty if it cannot.
QByteArray saved(VipsImage *raw, const char *suffix)
{
    raw->Type = VIPS_INTERPRETATION_sRGB;
    void *data = nullptr;
    std::size_t size = 0;
    const int failed = vips_image_write_to_buffer(raw, suffix, &data, &size, nullptr);
    g_object_unref(raw);
    const Bytes owner(data, g_free);
    return failed != 0 ? QByteArray()
                       : QByteArray(static_cast<char *>(data), static_cast<qsizetype>(size));
}

/// Two frames of 16 x 16, black then white.
QByteArray animation(const char *suffix)
{
    std::vector<std::uint8_t> pixels(16 * 32 * 3, 0);
    std::fill(pixels.begin() + 16 * 16 * 3, pixels.end(), 255);
    VipsImage *raw =
        vips_image_new_from_memory_copy(pixels.data(), pixels.size(), 16, 32, 3, VIPS_FORMAT_UCHAR);
    vips_image_set_int(raw, VIPS_META_PAGE_HEIGHT, 16);
    return saved(raw, suffix);
}

/// quadrants().
QByteArray savedByVips(const char *suffix)
{
    const auto image = quadrants(kSize);
    return saved(
        vips_image_new_from_memory_copy(
            image.constBits(),
            static_cast<std::size_t>(image.sizeInBytes()),
            image.width(),
            image.height(),
            3,
            VIPS_FORMAT_UCHAR),
        suffix);
}

} // namespace

Q_DECLARE_METATYPE(Order)

class PictureKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindOfPixelsIsRead_data();
    void everyKindOfPixelsIsRead();
    void everyOrientationComesUpright_data();
    void everyOrientationComesUpright();
    void everySizeIsRead_data();
    void everySizeIsRead();
    void ofAnAnimationTheFirstFrameIsTaken_data();
    void ofAnAnimationTheFirstFrameIsTaken();
    void newerFormatsAreReadWhereLibvipsCan_data();
    void newerFormatsAreReadWhereLibvipsCan();
    void thumbnailsAreUprightAndSmall_data();
    void thumbnailsAreUprightAndSmall();
    void headersSayWhatThePictureSays();

private:
    [[nodiscard]] std::filesystem::path write(const QByteArray &name, const QByteArray &content);

    QTemporaryDir m_folder;
};

std::filesystem::path PictureKindsTest::write(const QByteArray &name, const QByteArray &content)
{
    QFile out(m_folder.filePath(QString::fromUtf8(name)));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
        qFatal("a test file cannot be written");
    }
    return out.fileName().toStdString();
}

void PictureKindsTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(startImaging()); // the tests use libvips on their own
}

void PictureKindsTest::everyKindOfPixelsIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<std::string>("format");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QString>("note"); // a word of it; none if empty
    QTest::addColumn<int>("tolerance");
    const auto row = [](const char *name,
                        const QByteArray &content,
                        const char *format,
                        int bits,
                        const char *note,
                        int tolerance) {
        QTest::newRow(name) << content << std::string(format) << bits << QString(note) << tolerance;
    };
    row("RGB", png(QImage::Format_RGB888), "png", 8, "", 0);
    row("grey", png(QImage::Format_Grayscale8), "png", 8, "", 0);
    row("palette", png(QImage::Format_Indexed8), "png", 8, "", 0);
    row("16 bits", png(QImage::Format_RGBX64), "png", 16, "rounded to 8", 0);
    row("16 bits, grey", png(QImage::Format_Grayscale16), "png", 16, "rounded to 8", 0);
    row("alpha", transparent(), "png", 8, "transparency was dropped", 0);
    row("CMYK", cmykTiff(kSize), "tiff", 8, "CMYK", 60);
    row("JPEG", encoded(quadrants(kSize), "jpg"), "jpeg", 8, "", 0);
    row("PPM", encoded(quadrants(kSize), "ppm"), "ppm", 8, "", 0);
}

void PictureKindsTest::everyKindOfPixelsIsRead()
{
    QFETCH(QByteArray, content);
    QFETCH(std::string, format);
    QFETCH(int, bits);
    QFETCH(QString, note);
    QFETCH(int, tolerance);

    const auto picture = readBytes(content);

    QVERIFY2(picture, picture ? "" : picture.error().message.c_str());
    QCOMPARE(picture->format, format);
    QCOMPARE(picture->bitsPerChannel, bits);
    QCOMPARE(picture->pages, 1);
    QCOMPARE(picture->hadAlpha, note.contains("transparency"));
    QCOMPARE(picture->pixels.view().format, PixelFormat::Rgb8);
    QCOMPARE(picture->pixels.width(), kSize.width());
    QCOMPARE(picture->pixels.height(), kSize.height());
    const auto difference = differenceToQuadrants(picture->pixels.view(), kUpright);
    QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
    QCOMPARE(picture->notes.size(), note.isEmpty() ? 0U : 1U);
    QVERIFY(note.isEmpty() || QString::fromStdString(picture->notes[0]).contains(note));
}

void PictureKindsTest::everyOrientationComesUpright_data()
{
    QTest::addColumn<Order>("order");
    const std::array orders{
        Order{0, 1, 2, 3},
        Order{1, 0, 3, 2},
        Order{3, 2, 1, 0},
        Order{2, 3, 0, 1},
        Order{0, 2, 1, 3},
        Order{2, 0, 3, 1},
        Order{3, 1, 2, 0},
        Order{1, 3, 0, 2}};
    for (std::size_t i = 0; i < orders.size(); ++i) {
        QTest::addRow("%d", static_cast<int>(i) + 1) << orders.at(i);
    }
}

void PictureKindsTest::everyOrientationComesUpright()
{
    QFETCH(Order, order);
    const int orientation = QByteArray(QTest::currentDataTag()).toInt();

    const auto picture = readBytes(withMetadata(encoded(quadrants(kSize), "jpg"), orientation));

    QVERIFY(picture);
    QCOMPARE(picture->orientation, orientation);
    const auto size = orientation >= 5 ? kSize.transposed() : kSize;
    QCOMPARE(picture->pixels.size(), (Size{size.width(), size.height()}));
    QCOMPARE(differenceToQuadrants(picture->pixels.view(), order), 0);
    const EncodeOptions options{.format = FileFormat::Jpeg};
    const auto file = encodePicture(picture->pixels.view(), picture->metadata, options, {});
    QVERIFY(file);
    const auto again = readPicture(*file, "again", {});
    QVERIFY(again);
    QCOMPARE(again->orientation, 1);
    QCOMPARE(again->pixels.size(), picture->pixels.size());
}

void PictureKindsTest::everySizeIsRead_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("one pixel") << 1 << 1;
    QTest::newRow("a column") << 1 << 20000;
    QTest::newRow("a row") << 20000 << 1;
    QTest::newRow("108 megapixels") << 12000 << 9000;
}

void PictureKindsTest::everySizeIsRead()
{
    QFETCH(int, width);
    QFETCH(int, height);
    Pixels grey(width, height, PixelFormat::Gray8);
    std::ranges::fill(grey.bytes(), std::byte{128});
    const auto file = encodePicture(grey.view(), {}, {.format = FileFormat::Jpeg}, {});
    QVERIFY(file);

    const auto picture = readPicture(*file, "made up", {});

    QVERIFY(picture);
    QCOMPARE(picture->pixels.size(), (Size{width, height}));
    QCOMPARE(picture->pixels.view().row8(height - 1)[3 * width - 1], 128);
}

void PictureKindsTest::ofAnAnimationTheFirstFrameIsTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("gif") << animation(".gif");
    QTest::newRow("webp") << animation(".webp[lossless]");
}

void PictureKindsTest::ofAnAnimationTheFirstFrameIsTaken()
{
    QFETCH(QByteArray, content);
    if (content.isEmpty()) {
        QSKIP("libvips here cannot write this format");
    }

    const auto picture = readBytes(content);

    QVERIFY2(picture, picture ? "" : picture.error().message.c_str());
    QCOMPARE(picture->format, std::string(QTest::currentDataTag()));
    QCOMPARE(picture->pages, 2);
    QCOMPARE(picture->pixels.size(), (Size{16, 16}));
    QCOMPARE(picture->pixels.view().row8(15)[47], 0);
    QVERIFY(picture->notes.front().find("first of 2") != std::string::npos);
}

void PictureKindsTest::newerFormatsAreReadWhereLibvipsCan_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("heif") << savedByVips(".heic[compression=hevc,Q=100]");
    QTest::newRow("avif") << savedByVips(".avif[Q=100]");
    QTest::newRow("jxl") << savedByVips(".jxl[Q=100]");
}

void PictureKindsTest::newerFormatsAreReadWhereLibvipsCan()
{
    QFETCH(QByteArray, content);
    if (content.isEmpty()) {
        QSKIP("libvips here cannot write this format");
    }

    const auto picture = readBytes(content);

    QVERIFY2(picture, picture ? "" : picture.error().message.c_str());
    QCOMPARE(picture->format, std::string(QTest::currentDataTag()));
    const auto difference = differenceToQuadrants(picture->pixels.view(), kUpright);
    QVERIFY2(difference <= 8, qPrintable(QString::number(difference)));
}

void PictureKindsTest::thumbnailsAreUprightAndSmall_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QSize>("size");
    const auto jpeg = encoded(quadrants({512, 256}), "jpg");
    QTest::newRow("lying") << jpeg << QSize(64, 32);
    QTest::newRow("turned") << withMetadata(jpeg, 6) << QSize(32, 64);
    QTest::newRow("PNG") << encoded(quadrants({300, 600}), "png") << QSize(32, 64);
    QTest::newRow("CMYK") << cmykTiff({128, 64}) << QSize(64, 32);
    QTest::newRow("alpha") << transparent() << QSize(64, 32);
    QTest::newRow("tiny") << encoded(quadrants({3, 2}), "png") << QSize(3, 2);
}

void PictureKindsTest::thumbnailsAreUprightAndSmall()
{
    QFETCH(QByteArray, content);
    QFETCH(QSize, size);

    const auto small = readThumbnail(write("thumbnail", content), 64, {});

    QVERIFY2(small, small ? "" : small.error().message.c_str());
    QCOMPARE(small->size(), (Size{size.width(), size.height()}));
    QCOMPARE(small->view().format, PixelFormat::Rgb8);
    const bool turned = QByteArray(QTest::currentDataTag()) == "turned";
    const auto brightest = static_cast<int>(small->view().row8(0)[0]);
    QVERIFY(turned ? std::abs(brightest - kQuadrants[2]) < 8 : brightest < 60);
}

void PictureKindsTest::headersSayWhatThePictureSays()
{
    const auto icc = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    const auto file =
        write("annotated.jpg", withMetadata(encoded(quadrants({64, 32}), "jpg"), 6, icc));

    const auto header = readPictureHeader(file);

    const auto picture = readPicture(file, {});
    QVERIFY(header && picture);
    QCOMPARE(header->format, std::string("jpeg"));
    QCOMPARE(header->size, (Size{64, 32})); // as stored, where the picture is turned
    QCOMPARE(picture->pixels.size(), (Size{32, 64}));
    QVERIFY(!header->metadata.icc.empty() && !header->metadata.exif.empty());
    QVERIFY(header->metadata.icc == picture->metadata.icc);
    QVERIFY(header->metadata.exif == picture->metadata.exif);
}

QTEST_APPLESS_MAIN(PictureKindsTest)
#include "picture_kinds_test.moc"
