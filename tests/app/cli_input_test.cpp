#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDir>
#include <QImageReader>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace inspyre::test;

namespace {

constexpr QSize kSize{96, 64};

QByteArray sample(const char *format)
{
    return encoded(quadrants(kSize), format);
}

QByteArray converted(QImage::Format format)
{
    return encoded(quadrants(kSize).convertToFormat(format), "png");
}

QByteArray halfTransparent()
{
    auto image = quadrants(kSize).convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, (image.pixel(x, y) & 0xFFFFFFU) | 0x80000000U);
        }
    }
    return encoded(image, "png");
}

/// Runs as somebody whom permissions stop.
void becomeNobody()
{
    constexpr unsigned kNobody = 65534;
    if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) {
        ::_exit(126);
    }
}

} // namespace

/// Every kind of input, good and bad, through the built program.
class CliInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badInputIsRefusedByName_data();
    void badInputIsRefusedByName();
    void foldersAreRefusedWithTheWayOut();
    void unreadableFilesAreRefused();
    void everyKindOfPictureIsRead_data();
    void everyKindOfPictureIsRead();
    void picturesComeOutUpright_data();
    void picturesComeOutUpright();
    void profileAndExifAreKept();
    void everySizeKeepsItsSize_data();
    void everySizeKeepsItsSize();
    void everyTypeAndFormatIsWritten_data();
    void everyTypeAndFormatIsWritten();
};

void CliInputTest::badInputIsRefusedByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const auto jpeg = sample("jpg");
    const auto png = encoded(QImage::fromData(noisePpm(96, 64)), "png");
    QTest::newRow("no bytes") << "a.jpg" << QByteArray() << "not-an-image";
    QTest::newRow("text") << "a.jpg" << QByteArray("Hello, I am not a picture.\n")
                          << "not-an-image";
    QTest::newRow("JPEG cut off") << "a.jpg" << jpeg.left(jpeg.size() / 2) << "damaged-image";
    QTest::newRow("JPEG header alone") << "a.jpg" << jpeg.left(20) << "damaged-image";
    QTest::newRow("PNG cut off") << "a.png" << png.left(png.size() / 2) << "damaged-image";
    QTest::newRow("PNG header alone") << "a.png" << png.left(20) << "damaged-image";
}

void CliInputTest::badInputIsRefusedByName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    CliRunner cli;
    cli.write(name, content);
    const auto before = cli.listing();

    const auto json = cli.run({"remove", name, "-o", "x.png", "--json"});
    const auto text = cli.run({"remove", name, "-o", "out/"});

    QVERIFY2(json.exit == 1 && text.exit == 1, json.all() + text.all());
    QCOMPARE(json.event("error")["code"].toString(), code);
    QCOMPARE(json.event("error")["file"].toString(), name);
    QVERIFY(!json.event("error")["way_out"].toString().isEmpty());
    QVERIFY2(text.err.startsWith("inspyre-cli: " + name.toUtf8() + ": "), text.all());
    QCOMPARE(text.err.count('\n'), 1);
    QCOMPARE(cli.listing(), before);
    QCOMPARE(cli.read(name), content);
}

void CliInputTest::foldersAreRefusedWithTheWayOut()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkdir("photos"));

    const auto ran = cli.run({"remove", "photos", "-o", "x.png"});

    QVERIFY2(ran.exit == 1, ran.all());
    QVERIFY2(ran.err.contains("photos: it is a folder"), ran.all());
    QVERIFY2(ran.err.contains("FOLDER/*.jpg"), ran.all());
    QCOMPARE(cli.listing(), QStringList{"photos"});
}

void CliInputTest::unreadableFilesAreRefused()
{
    CliRunner cli;
    cli.write("a.png", sample("png"));
    QCOMPARE(::chmod(qPrintable(cli.path("a.png")), 0), 0);
    QCOMPARE(::chmod(qPrintable(cli.folder()), 0777), 0);
    cli.setChildModifier(becomeNobody);
    if (cli.run({"--version"}).exit != 0) {
        QSKIP("the program cannot be run by another user here");
    }

    const auto ran = cli.run({"remove", "a.png", "-o", "x.png", "--json"});

    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), "permission-denied");
    QCOMPARE(cli.listing(), QStringList{"a.png"});
}

void CliInputTest::everyKindOfPictureIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("tolerance");
    QTest::newRow("JPEG") << "a.jpg" << sample("jpg") << 6;
    QTest::newRow("grey JPEG")
        << "a.jpg" << encoded(quadrants(kSize).convertToFormat(QImage::Format_Grayscale8), "jpg")
        << 6;
    QTest::newRow("PNG") << "a.png" << sample("png") << 2;
    QTest::newRow("grey") << "a.png" << converted(QImage::Format_Grayscale8) << 2;
    QTest::newRow("palette") << "a.png" << converted(QImage::Format_Indexed8) << 2;
    QTest::newRow("16 bit") << "a.png" << converted(QImage::Format_RGBX64) << 2;
    QTest::newRow("16-bit grey") << "a.png" << converted(QImage::Format_Grayscale16) << 2;
    QTest::newRow("alpha") << "a.png" << halfTransparent() << 2;
    QTest::newRow("wrong extension") << "a.jpg" << sample("png") << 2;
    QTest::newRow("no extension") << "a" << sample("png") << 2;
    // Ink is not light: a profile, not arithmetic, says how dark it is.
    QTest::newRow("CMYK") << "a.tif" << cmykTiff(kSize) << 60;
}

void CliInputTest::everyKindOfPictureIsRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, tolerance);
    CliRunner cli;
    cli.write(name, content);

    const auto ran = cli.run({"remove", name, "-o", "x.png", "--type", "map"});

    QVERIFY2(ran.exit == 0, ran.all());
    const QImage map(cli.path("x.png"));
    QCOMPARE(map.size(), kSize);
    const auto greys = quadrantsOf(map);
    for (std::size_t i = 0; i < greys.size(); ++i) {
        const auto words = QString("quadrant %1 is %2").arg(i).arg(greys.at(i));
        QVERIFY2(qAbs(greys.at(i) - kQuadrants.at(i)) <= tolerance, qPrintable(words));
        QVERIFY2(i == 0 || greys.at(i) > greys.at(i - 1), qPrintable(words));
    }
}

void CliInputTest::picturesComeOutUpright_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation) {
        QTest::addRow("%d", orientation) << orientation;
    }
}

void CliInputTest::picturesComeOutUpright()
{
    QFETCH(int, orientation);
    CliRunner cli;
    cli.write("a.jpg", withMetadata(sample("jpg"), orientation));
    QImageReader reader(cli.path("a.jpg"));
    reader.setAutoTransform(true);
    const auto upright = reader.read();
    QCOMPARE(upright.size(), orientation > 4 ? kSize.transposed() : kSize);

    const auto ran = cli.run({"remove", "a.jpg", "-o", "x.png", "--type", "map"});

    QVERIFY2(ran.exit == 0, ran.all());
    QImageReader written(cli.path("x.png"));
    QCOMPARE(written.transformation(), QImageIOHandler::TransformationNone);
    const auto map = written.read();
    QCOMPARE(map.size(), upright.size());
    const auto expected = quadrantsOf(upright);
    const auto greys = quadrantsOf(map);
    for (std::size_t i = 0; i < greys.size(); ++i) {
        QVERIFY2(
            qAbs(greys.at(i) - expected.at(i)) <= 6,
            qPrintable(
                QString("quadrant %1: %2 for %3").arg(i).arg(greys.at(i)).arg(expected.at(i))));
    }
}

void CliInputTest::profileAndExifAreKept()
{
    CliRunner cli;
    const auto profile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    cli.write("a.jpg", withMetadata(sample("jpg"), 6, profile));

    const auto kept = cli.run({"remove", "a.jpg", "-o", "x.png", "--json"});
    const auto bare = cli.run({"remove", "a.jpg", "-o", "y.png", "--strip-metadata", "--json"});

    QVERIFY2(kept.exit == 0 && bare.exit == 0, kept.all() + bare.all());
    const auto none = QJsonValue::Null; // the picture has none
    const QJsonObject both = {{"icc", true}, {"exif", true}, {"xmp", none}, {"iptc", none}};
    const QJsonObject profileAlone = {
        {"icc", true}, {"exif", false}, {"xmp", none}, {"iptc", none}};
    QCOMPARE(kept.event("result")["kept"].toObject(), both);
    QCOMPARE(bare.event("result")["kept"].toObject(), profileAlone);
    const QImage written(cli.path("x.png"));
    QCOMPARE(written.size(), kSize.transposed());
    QCOMPARE(written.colorSpace(), QColorSpace(QColorSpace::DisplayP3));
    QVERIFY(cli.read("x.png").contains("eXIf") && !cli.read("y.png").contains("eXIf"));
}

void CliInputTest::everySizeKeepsItsSize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("1x1") << QSize(1, 1) << QStringList{};
    QTest::newRow("1x20000") << QSize(1, 20000) << QStringList{};
    QTest::newRow("20000x1") << QSize(20000, 1) << QStringList{};
    QTest::newRow("123x33") << QSize(123, 33) << QStringList{};
    QTest::newRow("12000x9000") << QSize(12000, 9000)
                                << QStringList{"--type", "map", "--format", "jpg"};
}

void CliInputTest::everySizeKeepsItsSize()
{
    QFETCH(QSize, size);
    QFETCH(QStringList, options);
    CliRunner cli;
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(200);
    cli.write("a.png", encoded(image, "png"));

    const auto ran = cli.run(QStringList{"remove", "a.png", "-o", "out/", "--json"} + options);

    QVERIFY2(ran.exit == 0, ran.all());
    const auto file = ran.event("result")["output"].toString();
    QCOMPARE(QImageReader(cli.path(file)).size(), size);
    QCOMPARE(ran.event("result")["width"].toInt(), size.width());
}

void CliInputTest::everyTypeAndFormatIsWritten_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("alpha");
    const auto row = [](const QStringList &options, const char *format, bool alpha) {
        QTest::newRow(qPrintable(options.join(' ') + " " + format)) << options << format << alpha;
    };
    row({"--type", "rgba"}, "png", true);
    row({"--type", "rgba"}, "webp", true);
    row({"--type", "rgba"}, "tif", true);
    row({"--type", "rgba", "--no-refine"}, "png", true);
    row({"--type", "rgba", "--threshold", "0.5"}, "png", true);
    row({"--type", "map"}, "png", false);
    row({"--type", "white"}, "jpg", false);
    row({"--type", "white", "--reverse", "--quality", "50"}, "jpg", false);
    row({"--type", "green"}, "png", false);
    row({"--type", "#20a0ff"}, "webp", false);
    row({"--type", "blur"}, "png", false);
    row({"--type", "overlay"}, "png", false);
    row({"--type", "back.png"}, "png", false);
}

void CliInputTest::everyTypeAndFormatIsWritten()
{
    QFETCH(QStringList, options);
    QFETCH(QString, format);
    QFETCH(bool, alpha);
    CliRunner cli;
    cli.write("a.png", sample("png"));
    cli.write("back.png", encoded(quadrants({10, 10}), "png"));

    const auto ran = cli.run(QStringList{"remove", "a.png", "-o", "x." + format} + options);

    QVERIFY2(ran.exit == 0, ran.all());
    if (!QImageReader::supportedImageFormats().contains(format.toLatin1())) {
        QSKIP("Qt cannot read this format here");
    }
    const QImage image(cli.path("x." + format));
    QCOMPARE(image.size(), kSize);
    QCOMPARE(image.hasAlphaChannel(), alpha);
}

QTEST_GUILESS_MAIN(CliInputTest)
#include "cli_input_test.moc"
