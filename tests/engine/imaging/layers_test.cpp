#include "engine/imaging/zip_content.h"
#include "tests/engine/imaging/encoder_inputs.h"

#include <inspyre/picture.h>

#include <QColorSpace>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cstring>
#include <string>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

namespace {

using Bytes = std::vector<std::byte>;

constexpr std::uint64_t kMost = std::uint64_t{1} << 30U;

struct Layers
{
    Image merged;
    Image colours;
    Image mask;

    [[nodiscard]] LayeredPicture view() const
    {
        return {.merged = merged.view(), .colours = colours.view(), .mask = mask.view()};
    }
};

Layers layersOf(bool deep, int width = 300, int height = 123)
{
    return {
        pattern(deep ? PixelFormat::Rgba16 : PixelFormat::Rgba8, width, height),
        pattern(deep ? PixelFormat::Rgb16 : PixelFormat::Rgb8, width, height),
        pattern(deep ? PixelFormat::Gray16 : PixelFormat::Gray8, width, height)};
}

QByteArray bytesOf(const Bytes &data)
{
    return {reinterpret_cast<const char *>(data.data()), static_cast<qsizetype>(data.size())};
}

Bytes profile()
{
    const auto icc = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    const auto bytes =
        std::as_bytes(std::span(icc.constData(), static_cast<std::size_t>(icc.size())));
    return {bytes.begin(), bytes.end()};
}

/// "name operation file" for each layer and stack, from the top.
QStringList stackOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QStringList found;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            const auto says = reader.attributes();
            found << QStringList{
                reader.name().toString(),
                says.value("composite-op").toString(),
                says.value("isolation").toString() + says.value("src").toString()}
                         .join(' ')
                         .simplified();
        }
    }
    return reader.hasError() ? QStringList() : found;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMaskIsALayerOfAnIsolatedGroup();
    void everyPartIsAPictureOfItsOwn_data();
    void everyPartIsAPictureOfItsOwn();
    void otherProgramsUnpackIt();
    void viewersSeeTheMergedPicture_data();
    void viewersSeeTheMergedPicture();
    void thumbnailsAndHeadersAreOfTheMergedPicture();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void packedPartsAreReadToo();
    void wrongLayersAreRefused();
    void theSameLayersGiveTheSameBytes();
    void progressRisesToOne();
    void cancelIsSeenAtAnyQuestion();
};

void LayersTest::theMaskIsALayerOfAnIsolatedGroup()
{
    const auto file = encodeLayers(layersOf(false).view(), {}, {});
    QVERIFY(file);
    const auto xml = zipContent(*file, "stack.xml", kMost);
    QVERIFY(xml);
    QCOMPARE(
        stackOf(bytesOf(*xml)),
        (QStringList{
            "image",
            "stack",
            "stack svg:src-over isolate",
            "layer svg:dst-in data/mask.png",
            "layer svg:src-over data/colours.png"}));
    QVERIFY(bytesOf(*xml).contains("w=\"300\" h=\"123\""));
    // The first bytes tell what it is, as other programs look for them.
    QCOMPARE(bytesOf(*file).mid(30, 24), QByteArray("mimetypeimage/openraster"));
}

void LayersTest::everyPartIsAPictureOfItsOwn_data()
{
    QTest::addColumn<bool>("deep");
    QTest::newRow("8 bits") << false;
    QTest::newRow("16 bits") << true;
}

void LayersTest::everyPartIsAPictureOfItsOwn()
{
    QFETCH(bool, deep);
    const auto layers = layersOf(deep);
    const auto file = encodeLayers(layers.view(), {.icc = profile()}, {});
    QVERIFY(file);

    const auto colours = zipContent(*file, "data/colours.png", kMost);
    const auto mask = zipContent(*file, "data/mask.png", kMost);
    const auto thumbnail = zipContent(*file, "Thumbnails/thumbnail.png", kMost);

    QVERIFY(colours && mask && thumbnail);
    const auto read = readPicture(*colours, "colours", {.deep = deep}, {});
    QVERIFY(read && read->metadata.icc == profile());
    const auto &got = deep ? read->deep.view() : read->pixels.view();
    const auto &wanted = layers.colours.view();
    QCOMPARE(std::memcmp(got.data, wanted.data, wanted.stride * static_cast<std::size_t>(123)), 0);
    const auto alpha =
        QImage::fromData(bytesOf(*mask), "PNG").convertToFormat(QImage::Format_RGBA64);
    QCOMPARE(alpha.size(), QSize(300, 123));
    for (int y = 0; y < 123; ++y) {
        for (int x = 0; x < 300; ++x) {
            const int value =
                deep ? layers.mask.view().row16(y)[x] : 257 * layers.mask.view().row8(y)[x];
            QCOMPARE(int{alpha.pixelColor(x, y).rgba64().alpha()}, value);
        }
    }
    QCOMPARE(QImage::fromData(bytesOf(*thumbnail), "PNG").size(), QSize(256, 104));
}

void LayersTest::otherProgramsUnpackIt()
{
    const auto python = QStandardPaths::findExecutable("python3");
    if (python.isEmpty()) {
        QSKIP("there is no Python here");
    }
    const auto file = encodeLayers(layersOf(true).view(), {}, {});
    QVERIFY(file);
    QTemporaryDir folder;
    QFile ora(folder.filePath("a.ora"));
    QVERIFY(ora.open(QIODevice::WriteOnly));
    QCOMPARE(ora.write(bytesOf(*file)), static_cast<qint64>(file->size()));
    ora.close();

    QProcess process;
    process.start(
        python,
        {"-c",
         "import sys, zipfile, xml.dom.minidom as x\n"
         "z = zipfile.ZipFile(sys.argv[1])\n"
         "assert z.testzip() is None\n"
         "x.parseString(z.read('stack.xml'))\n"
         "print(z.read('mimetype').decode(), *z.namelist())",
         ora.fileName()});

    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(
        process.readAllStandardOutput().trimmed(),
        QByteArray("image/openraster mimetype stack.xml data/colours.png data/mask.png "
                   "mergedimage.png Thumbnails/thumbnail.png"));
}

void LayersTest::viewersSeeTheMergedPicture_data()
{
    everyPartIsAPictureOfItsOwn_data();
}

void LayersTest::viewersSeeTheMergedPicture()
{
    QFETCH(bool, deep);
    const auto layers = layersOf(deep);
    const auto file = encodeLayers(layers.view(), {.icc = profile()}, {});
    QVERIFY(file);

    const auto picture = readPicture(*file, "layers", {.deep = true}, {});

    QVERIFY(picture);
    QCOMPARE(picture->format, std::string("ora"));
    QVERIFY(picture->hadAlpha && picture->metadata.icc == profile());
    QCOMPARE(picture->bitsPerChannel, deep ? 16 : 8);
    QCOMPARE(picture->deep.empty(), !deep);
    for (int x = 0; x < 300; ++x) {
        for (int c = 0; c < 3; ++c) {
            const int got = deep ? picture->deep.view().row16(122)[3 * x + c]
                                 : picture->pixels.view().row8(122)[3 * x + c];
            const int wanted = deep ? layers.merged.view().row16(122)[4 * x + c]
                                    : layers.merged.view().row8(122)[4 * x + c];
            QCOMPARE(got, wanted);
        }
    }
}

void LayersTest::thumbnailsAndHeadersAreOfTheMergedPicture()
{
    const auto file = encodeLayers(layersOf(true).view(), {.icc = profile()}, {});
    QVERIFY(file);
    QTemporaryDir folder;
    QFile ora(folder.filePath("a.png")); // the content decides
    QVERIFY(ora.open(QIODevice::WriteOnly));
    ora.write(bytesOf(*file));
    ora.close();
    const auto path = ora.fileName().toStdString();

    const auto header = readPictureHeader(path);
    const auto small = readThumbnail(path, 30, {});

    QVERIFY(header && small);
    QCOMPARE(header->format, std::string("ora"));
    QCOMPARE(header->size, (Size{300, 123}));
    QCOMPARE(header->bits, 16);
    QVERIFY(header->alpha && header->metadata.icc == profile());
    QCOMPARE(small->size(), (Size{30, 12}));
}

void LayersTest::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto layers = encodeLayers(layersOf(false, 8, 8).view(), {}, {});
    QVERIFY(layers);
    const auto whole = bytesOf(*layers);
    const auto replaced = [&whole](qsizetype at, char value) {
        auto copy = whole;
        copy[at] = value;
        return copy;
    };
    QTest::newRow("cut off") << whole.left(whole.size() - 10);
    QTest::newRow("nothing but its beginning") << whole.left(100);
    // In the table of contents: the merged picture's entry, whose name lies behind 46 bytes.
    const auto entry = whole.lastIndexOf("mergedimage.png") - 46;
    QTest::newRow("no merged picture") << replaced(entry + 46, 'M');
    QTest::newRow("encrypted") << replaced(entry + 8, 1);
    QTest::newRow("packed by another method") << replaced(entry + 10, 9);
    QTest::newRow("a wrong checksum")
        << replaced(entry + 16, static_cast<char>(whole[entry + 16] ^ 1));
    QTest::newRow("too long") << replaced(entry + 23, 0x70);
    QTest::newRow("elsewhere") << replaced(entry + 45, 0x70);
    QTest::newRow("claims 1.8 GB from a few bytes") << [&] {
        auto copy = replaced(entry + 10, 8);
        copy[entry + 27] = 0x70;
        return copy;
    }();
}

void LayersTest::damagedFilesAreRefused()
{
    QFETCH(QByteArray, file);
    const auto bytes =
        std::as_bytes(std::span(file.constData(), static_cast<std::size_t>(file.size())));
    const auto picture = readPicture(bytes, "damaged", {});
    QVERIFY(!picture);
    QCOMPARE(picture.error().code, ErrorCode::DamagedImage);
    QCOMPARE(picture.error().subject, std::string("damaged"));
    QVERIFY(picture.error().message.find("OpenRaster") != std::string::npos);
}

void LayersTest::packedPartsAreReadToo()
{
    const auto python = QStandardPaths::findExecutable("python3");
    if (python.isEmpty()) {
        QSKIP("there is no Python here");
    }
    const auto image = pattern(PixelFormat::Rgb8);
    const auto png = encodePicture(image.view(), {}, {}, {});
    QVERIFY(png);
    QTemporaryDir folder;
    QFile merged(folder.filePath("merged.png"));
    QVERIFY(merged.open(QIODevice::WriteOnly));
    merged.write(bytesOf(*png));
    merged.close();
    const auto ora = folder.filePath("a.ora");
    QCOMPARE(
        QProcess::execute(
            python,
            {"-c",
             "import sys, zipfile\n"
             "z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)\n"
             "z.writestr('mimetype', 'image/openraster', zipfile.ZIP_STORED)\n"
             "z.write(sys.argv[2], 'mergedimage.png')\n"
             "z.close()",
             ora,
             merged.fileName()}),
        0);

    const auto picture = readPicture(ora.toStdString(), {});

    QVERIFY(picture);
    const auto &wanted = image.view();
    QCOMPARE(std::memcmp(picture->pixels.view().data, wanted.data, wanted.stride * 200), 0);
}

void LayersTest::wrongLayersAreRefused()
{
    const auto good = layersOf(false);
    const auto refused = [](LayeredPicture layers) {
        const auto file = encodeLayers(layers, {}, {});
        return !file && file.error().code == ErrorCode::InvalidArgument;
    };
    auto layers = good.view();
    layers.mask = {};
    QVERIFY(refused(layers));
    layers.mask = good.colours.view();
    QVERIFY(refused(layers));
    const auto smaller = layersOf(false, 299, 123);
    layers.mask = smaller.mask.view();
    QVERIFY(refused(layers));
    layers = good.view();
    layers.colours = good.merged.view();
    QVERIFY(refused(layers));
}

void LayersTest::theSameLayersGiveTheSameBytes()
{
    const auto layers = layersOf(false);
    const auto one = encodeLayers(layers.view(), {}, {});
    const auto two = encodeLayers(layers.view(), {}, {});
    QVERIFY(one && two && *one == *two);
}

void LayersTest::progressRisesToOne()
{
    double last = 0.0;
    bool falls = false;
    const JobControl job({}, [&](const Progress &progress) {
        falls = falls || progress.fraction < last;
        last = progress.fraction;
    });
    QVERIFY(encodeLayers(layersOf(false).view(), {}, job));
    QVERIFY(!falls);
    QCOMPARE(last, 1.0);
}

void LayersTest::cancelIsSeenAtAnyQuestion()
{
    const auto layers = layersOf(false);
    for (int wanted = 1;; ++wanted) {
        int asked = 0;
        const JobControl job([&] { return ++asked >= wanted; });
        const auto file = encodeLayers(layers.view(), {}, job);
        if (file) {
            QVERIFY(wanted > 4);
            return;
        }
        QCOMPARE(file.error().code, ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
