#include "tests/support/pictures.h"

#include <inspyre/picture.h>

#include <vips/vips.h>

#include <QColorSpace>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace inspyre;
using namespace inspyre::test;

namespace {

constexpr QSize kSize{64, 32};
constexpr std::array kUpright{0, 1, 2, 3};
using Order = std::array<int, 4>; ///< which of kQuadrants: top left, top right, bottom left, …
using Bytes = std::unique_ptr<void, decltype(&g_free)>;

std::span<const std::byte> bytesOf(const QByteArray &data)
{
    return std::as_bytes(std::span(data.constData(), static_cast<std::size_t>(data.size())));
}

Result<Picture> readBytes(const QByteArray &data, const JobControl &job = {})
{
    return readPicture(bytesOf(data), "made up", job);
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

/// Two frames of 16 x 16, black then white, as libvips writes them; empty if it cannot.
QByteArray animation(const char *suffix)
{
    std::vector<std::uint8_t> pixels(16 * 32 * 3, 0);
    std::fill(pixels.begin() + 16 * 16 * 3, pixels.end(), 255);
    VipsImage *raw =
        vips_image_new_from_memory_copy(pixels.data(), pixels.size(), 16, 32, 3, VIPS_FORMAT_UCHAR);
    raw->Type = VIPS_INTERPRETATION_sRGB;
    vips_image_set_int(raw, VIPS_META_PAGE_HEIGHT, 16);
    void *data = nullptr;
    std::size_t size = 0;
    const int failed = vips_image_write_to_buffer(raw, suffix, &data, &size, nullptr);
    g_object_unref(raw);
    const Bytes owner(data, g_free);
    return failed != 0 ? QByteArray()
                       : QByteArray(static_cast<char *>(data), static_cast<qsizetype>(size));
}

/// quadrants() as libvips writes it; empty if it cannot.
QByteArray savedByVips(const char *suffix)
{
    const auto image = quadrants(kSize);
    VipsImage *raw = vips_image_new_from_memory_copy(
        image.constBits(),
        static_cast<std::size_t>(image.sizeInBytes()),
        image.width(),
        image.height(),
        3,
        VIPS_FORMAT_UCHAR);
    raw->Type = VIPS_INTERPRETATION_sRGB;
    void *data = nullptr;
    std::size_t size = 0;
    const int failed = vips_image_write_to_buffer(raw, suffix, &data, &size, nullptr);
    g_object_unref(raw);
    const Bytes owner(data, g_free);
    return failed != 0 ? QByteArray()
                       : QByteArray(static_cast<char *>(data), static_cast<qsizetype>(size));
}

long peakKibibytes()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// Cancels at the n-th question.
JobControl cancelledAt(int n)
{
    return JobControl([left = n]() mutable { return --left <= 0; });
}

} // namespace

Q_DECLARE_METATYPE(Order)

class PictureReadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void badContentIsRefused_data();
    void badContentIsRefused();
    void forbiddenFilesAreRefused();
    void bombsAreRefusedInLittleMemory_data();
    void bombsAreRefusedInLittleMemory();
    void everyKindOfPixelsIsRead_data();
    void everyKindOfPixelsIsRead();
    void everyOrientationComesUpright_data();
    void everyOrientationComesUpright();
    void everySizeIsRead_data();
    void everySizeIsRead();
    void theContentDecidesNotTheName();
    void namesOfAllKindsAreRead_data();
    void namesOfAllKindsAreRead();
    void ofAnAnimationTheFirstFrameIsTaken_data();
    void ofAnAnimationTheFirstFrameIsTaken();
    void newerFormatsAreReadWhereLibvipsCan_data();
    void newerFormatsAreReadWhereLibvipsCan();
    void thumbnailsAreUprightAndSmall_data();
    void thumbnailsAreUprightAndSmall();
    void thumbnailsOfNoSizeAreRefused();
    void headersSayWhatThePictureSays();
    void progressRisesToOne();
    void cancelIsSeenAtTheNthQuestion_data();
    void cancelIsSeenAtTheNthQuestion();

private:
    [[nodiscard]] std::filesystem::path write(const QByteArray &name, const QByteArray &content);
    [[nodiscard]] std::filesystem::path path(const QByteArray &name) const;

    QTemporaryDir m_folder;
};

std::filesystem::path PictureReadTest::path(const QByteArray &name) const
{
    return std::filesystem::path(m_folder.path().toStdString()) / name.toStdString();
}

std::filesystem::path PictureReadTest::write(const QByteArray &name, const QByteArray &content)
{
    auto file = path(name);
    QFile out(QFile::decodeName(file.c_str()));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
        qFatal("a test file cannot be written");
    }
    return file;
}

void PictureReadTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(readBytes(ppm(1, 1))); // starts libvips, which the tests use on their own
}

void PictureReadTest::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no file") << QByteArray("none.png") << ErrorCode::FileNotFound;
    QTest::newRow("no folder") << QByteArray("none/a.png") << ErrorCode::FileNotFound;
    QTest::newRow("a name too long") << QByteArray(256, 'a') << ErrorCode::FileNotFound;
    QTest::newRow("directory") << QByteArray("folder.png") << ErrorCode::IsADirectory;
    QTest::newRow("fifo") << QByteArray("fifo.png") << ErrorCode::NotAnImage;
}

void PictureReadTest::whatIsNoFileIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(ErrorCode, code);
    std::filesystem::create_directory(path("folder.png"));
    static_cast<void>(::mkfifo(path("fifo.png").c_str(), 0600));

    const auto picture = readPicture(path(name), {});
    const auto thumbnail = readThumbnail(path(name), 64, {});
    const auto header = readPictureHeader(path(name));

    QVERIFY(!picture && !thumbnail && !header);
    QCOMPARE(picture.error().code, code);
    QCOMPARE(header.error().code, code);
    QCOMPARE(thumbnail.error().code, code);
    QCOMPARE(picture.error().subject, path(name).string());
}

void PictureReadTest::badContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    const auto noise = QImage::fromData(noisePpm(96, 64));
    const auto text = QByteArray("I am a text.\n");
    QTest::newRow("no bytes") << QByteArray() << ErrorCode::NotAnImage;
    QTest::newRow("text") << text << ErrorCode::NotAnImage;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << ErrorCode::NotAnImage;
    QTest::newRow("SVG") << QByteArray("<svg width='9' height='9'/>") << ErrorCode::NotAnImage;
    for (const auto *format : {"jpg", "png"}) {
        const auto whole = encoded(noise, format);
        for (const qsizetype percent : {10, 50, 90, 99}) {
            QTest::addRow("%s cut at %d %%", format, static_cast<int>(percent))
                << whole.left(whole.size() * percent / 100) << ErrorCode::DamagedImage;
        }
    }
    QTest::newRow("PPM cut off") << noisePpm(96, 64).left(9000) << ErrorCode::DamagedImage;
}

void PictureReadTest::badContentIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const auto file = write("bad.jpg", content);

    const auto picture = readPicture(file, {});
    const auto same = readBytes(content);

    QVERIFY(!picture && !same);
    QCOMPARE(picture.error().code, code);
    QCOMPARE(same.error().code, code);
    QCOMPARE(picture.error().subject, file.string());
    QCOMPARE(same.error().subject, std::string("made up"));
}

void PictureReadTest::forbiddenFilesAreRefused()
{
    constexpr uid_t kNobody = 65534;
    const bool root = ::geteuid() == 0;
    const auto file = write("secret.png", png(QImage::Format_RGB888));
    QCOMPARE(::chmod(m_folder.path().toLocal8Bit().constData(), 0755), 0);
    QCOMPARE(::chmod(file.c_str(), 0), 0);
    QVERIFY(!root || ::seteuid(kNobody) == 0); // root may read everything

    const auto picture = readPicture(file, {});

    QVERIFY(!root || ::seteuid(0) == 0);
    QVERIFY(!picture);
    QCOMPARE(picture.error().code, ErrorCode::PermissionDenied);
}

void PictureReadTest::bombsAreRefusedInLittleMemory_data()
{
    QTest::addColumn<quint32>("side");
    QTest::newRow("more than the most") << 40000U;
    QTest::newRow("much, but allowed") << 30000U;
}

void PictureReadTest::bombsAreRefusedInLittleMemory()
{
    QFETCH(quint32, side);
    const auto bomb = withClaimedSize(png(QImage::Format_RGB888), side, side);
    const auto before = peakKibibytes();

    const auto picture = readBytes(bomb);

    QVERIFY(!picture);
    const auto code = picture.error().code;
    QVERIFY2(
        code == ErrorCode::ImageTooLarge ||
            (side <= kMaxImageSide && code == ErrorCode::DamagedImage),
        picture.error().message.c_str());
#ifdef __SANITIZE_ADDRESS__
    qInfo("left out: the sanitizer's own memory is in the peak: %ld KiB", peakKibibytes() - before);
#else
    QVERIFY(peakKibibytes() - before < 128 * 1024);
#endif
}

void PictureReadTest::everyKindOfPixelsIsRead_data()
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

void PictureReadTest::everyKindOfPixelsIsRead()
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

void PictureReadTest::everyOrientationComesUpright_data()
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

void PictureReadTest::everyOrientationComesUpright()
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

void PictureReadTest::everySizeIsRead_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("one pixel") << 1 << 1;
    QTest::newRow("a column") << 1 << 20000;
    QTest::newRow("a row") << 20000 << 1;
    QTest::newRow("108 megapixels") << 12000 << 9000;
}

void PictureReadTest::everySizeIsRead()
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

void PictureReadTest::theContentDecidesNotTheName()
{
    const auto picture = readPicture(write("a.jpg", png(QImage::Format_RGB888)), {});
    const auto bare = readPicture(write("a", png(QImage::Format_RGB888)), {});

    QVERIFY(picture && bare);
    QCOMPARE(picture->format, std::string("png"));
    QCOMPARE(bare->format, std::string("png"));
}

void PictureReadTest::namesOfAllKindsAreRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("Unicode") << QByteArray("M\xc3\xa4"
                                           "dchen \xe7\x8c\xab.png");
    QTest::newRow("quotes") << QByteArray("it's \"a\".png");
    QTest::newRow("dash") << QByteArray("-o.png");
    QTest::newRow("newline") << QByteArray("two\nlines.png");
    QTest::newRow("brackets") << QByteArray("a[page=2].png");
    QTest::newRow("no Unicode") << QByteArray("\xff\xfe.png");
    QTest::newRow("255 bytes") << QByteArray(251, 'n') + ".png";
}

void PictureReadTest::namesOfAllKindsAreRead()
{
    QFETCH(QByteArray, name);
    const auto file = path(name);
    const auto data = png(QImage::Format_RGB888);
    const int out = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(out >= 0 && ::write(out, data.constData(), static_cast<std::size_t>(data.size())) > 0);
    ::close(out);

    QVERIFY(readPicture(file, {}));
    QVERIFY(readThumbnail(file, 16, {}));
}

void PictureReadTest::ofAnAnimationTheFirstFrameIsTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("gif") << animation(".gif");
    QTest::newRow("webp") << animation(".webp[lossless]");
}

void PictureReadTest::ofAnAnimationTheFirstFrameIsTaken()
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

void PictureReadTest::newerFormatsAreReadWhereLibvipsCan_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("heif") << savedByVips(".heic[compression=hevc,Q=100]");
    QTest::newRow("avif") << savedByVips(".avif[Q=100]");
    QTest::newRow("jxl") << savedByVips(".jxl[Q=100]");
}

void PictureReadTest::newerFormatsAreReadWhereLibvipsCan()
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

void PictureReadTest::thumbnailsAreUprightAndSmall_data()
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

void PictureReadTest::thumbnailsAreUprightAndSmall()
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

void PictureReadTest::thumbnailsOfNoSizeAreRefused()
{
    const auto file = write("a.png", png(QImage::Format_RGB888));
    for (const int side : {0, -1, kMaxImageSide + 1}) {
        const auto small = readThumbnail(file, side, {});
        QVERIFY(!small);
        QCOMPARE(small.error().code, ErrorCode::InvalidArgument);
    }
}

void PictureReadTest::headersSayWhatThePictureSays()
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

void PictureReadTest::progressRisesToOne()
{
    double last = 0.0;
    bool falls = false;
    const JobControl job({}, [&](const Progress &progress) {
        falls = falls || progress.fraction < last || progress.stage != Stage::Decoding;
        last = progress.fraction;
    });

    QVERIFY(readBytes(withMetadata(encoded(quadrants({320, 640}), "jpg"), 6), job));

    QVERIFY(!falls);
    QCOMPARE(last, 1.0);
}

void PictureReadTest::cancelIsSeenAtTheNthQuestion_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("PNG") << encoded(quadrants({320, 640}), "png");
    QTest::newRow("turned JPEG") << withMetadata(encoded(quadrants({320, 640}), "jpg"), 6);
}

void PictureReadTest::cancelIsSeenAtTheNthQuestion()
{
    QFETCH(QByteArray, content);
    int n = 1;
    for (; n < 100; ++n) {
        const auto picture = readBytes(content, cancelledAt(n));
        if (picture) {
            break;
        }
        QCOMPARE(picture.error().code, ErrorCode::Cancelled);
        QCOMPARE(picture.error().subject, std::string("made up"));
    }
    QVERIFY2(n > 10 && n < 100, qPrintable(QString::number(n)));
}

QTEST_APPLESS_MAIN(PictureReadTest)
#include "picture_read_test.moc"
