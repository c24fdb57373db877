#include "tests/support/exif_blocks.h"

#include <inspyre/export.h>
#include <inspyre/files.h>
#include <inspyre/formats.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace inspyre;

namespace {

Picture picture(int width = 60, int height = 40)
{
    Pixels pixels(width, height, PixelFormat::Rgb8);
    auto bytes = pixels.bytes();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::byte>(i * 7 % 256);
    }
    Picture made;
    made.pixels = Image(std::move(pixels));
    made.format = "jpeg";
    return made;
}

/// Background on the left, foreground on the right.
Image alpha(int width = 60, int height = 40)
{
    Pixels pixels(width, height, PixelFormat::GrayF32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            pixels.rowF32(y)[x] = x < width / 2 ? 0.0F : 1.0F;
        }
    }
    return Image(std::move(pixels));
}

MatteField matte(int width = 60, int height = 40)
{
    MatteSource source;
    source.maps = {.picture = {width, height}, .prediction = alpha(width, height)};
    const auto field = MatteField::make(source, nullptr, {});
    return field ? *field : MatteField();
}

/// The program's usual recipe, for a file of this format.
Recipe recipeFor(FileFormat format)
{
    Recipe recipe;
    recipe.output.format = format;
    if (format == FileFormat::Jpeg) {
        recipe.look.background.kind = BackgroundKind::Colour;
    }
    return recipe;
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheResultAndReadsItBack_data();
    void writesTheResultAndReadsItBack();
    void everyFormatHoldsWhatItSays_data();
    void everyFormatHoldsWhatItSays();
    void receiptTellsTheFile_data();
    void receiptTellsTheFile();
    void theFileHoldsTheBytesOfEncodeResult();
    void publishedSettingsGiveTheBytesOfMakeCutout();
    void sixteenBitsSurviveTheFile();
    void recordsRefiningAndEncoding();
    void refusesToReplaceThePicture_data();
    void refusesToReplaceThePicture();
    void saysWhyItCannotWrite_data();
    void saysWhyItCannotWrite();
    void refusesAlphaInJpeg();
    void keepsThePermissionsOfAnOldFile();
    void canBeCancelledAtAnyQuestionWithoutATrace();
    void aFullDiskLeavesTheOldFile();
    void reportsRisingFractions();

private:
    [[nodiscard]] std::filesystem::path path(const char *name) const
    {
        return m_folder->filePath(name).toStdString();
    }

    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    static Result<ExportReceipt> exportTo(
        const std::filesystem::path &target, const JobControl &job = {})
    {
        return exportResult(picture(), matte(), {}, {}, {}, target, nullptr, job);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ExportTest::writesTheResultAndReadsItBack_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Recipe>("recipe");
    QTest::addColumn<QByteArray>("format");
    const auto row = [](const char *name, const Recipe &recipe, const char *format) {
        QTest::newRow(name) << QByteArray(name) << recipe << QByteArray(format);
    };
    row("cut out.png", recipeFor(FileFormat::Png), "png");
    row("märchen.webp", recipeFor(FileFormat::WebP), "webp");
    row("-x.tiff", recipeFor(FileFormat::Tiff), "tiff");
    row("white.jpg", recipeFor(FileFormat::Jpeg), "jpeg");
    Recipe mask;
    mask.output.content = Content::Mask;
    row("mask.png", mask, "png");
    Recipe framed;
    framed.look.frame.canvas = {30, 50};
    row("framed.png", framed, "png");
}

void ExportTest::writesTheResultAndReadsItBack()
{
    QFETCH(QByteArray, name);
    QFETCH(Recipe, recipe);
    QFETCH(QByteArray, format);
    const auto target = path(name.constData());

    const auto receipt = exportResult(picture(), matte(), recipe, {}, {}, target, nullptr, {});

    QVERIFY2(receipt, receipt ? "" : receipt.error().message.c_str());
    const Size wanted =
        recipe.look.frame.canvas.width > 0 ? recipe.look.frame.canvas : Size{60, 40};
    QCOMPARE(receipt->file, target);
    QCOMPARE(receipt->bytes, std::filesystem::file_size(target));
    QCOMPARE(receipt->size, wanted);
    QCOMPARE(QByteArray::fromStdString(receipt->format), format);
    QCOMPARE(receipt->bits, 8);
    QCOMPARE(left(), QStringList{QString::fromUtf8(name)});
    const auto written = readPicture(target, {});
    QVERIFY(written);
    QCOMPARE(written->pixels.size(), wanted);
    QCOMPARE(written->hadAlpha, receipt->alpha);
    const bool isClear = recipe.look.background.kind == BackgroundKind::None &&
                         recipe.output.content == Content::CutOut;
    QCOMPARE(receipt->alpha, isClear);
}

void ExportTest::everyFormatHoldsWhatItSays_data()
{
    QTest::addColumn<FileFormat>("format");
    for (const auto &ability : writableFormats()) {
        QTest::newRow(extensionsOf(ability.format).front().data()) << ability.format;
    }
}

void ExportTest::everyFormatHoldsWhatItSays()
{
    QFETCH(FileFormat, format);
    const auto &ability = writableFormats()[static_cast<std::size_t>(format)];
    if (!ability.works) {
        QSKIP(ability.why.c_str());
    }
    Picture source = picture();
    source.metadata.exif = test::exifBlock(test::cameraContent(), false);
    Recipe recipe = recipeFor(format);
    recipe.output.metadata = MetadataPolicy::All;
    const auto file = path(("a" + std::string(extensionsOf(format).front())).c_str());

    const auto receipt = exportResult(source, matte(), recipe, {}, {}, file, nullptr, {});

    QVERIFY2(receipt, receipt ? "" : receipt.error().message.c_str());
    QCOMPARE(receipt->alpha, ability.alpha);
    QCOMPARE(receipt->exif, ability.exif);
    QCOMPARE(receipt->located, ability.exif);
    const auto says = [&](const char *words) {
        return std::any_of(receipt->notes.begin(), receipt->notes.end(), [&](const auto &note) {
            return note.find(words) != std::string::npos;
        });
    };
    QCOMPARE(says("EXIF was dropped"), !ability.exif);
}

void ExportTest::receiptTellsTheFile_data()
{
    QTest::addColumn<MetadataPolicy>("policy");
    QTest::addColumn<bool>("exif");
    QTest::addColumn<bool>("located");
    QTest::newRow("all") << MetadataPolicy::All << true << true;
    QTest::newRow("safe") << MetadataPolicy::Safe << true << false;
    QTest::newRow("none") << MetadataPolicy::None << false << false;
}

void ExportTest::receiptTellsTheFile()
{
    QFETCH(MetadataPolicy, policy);
    QFETCH(bool, exif);
    QFETCH(bool, located);
    Picture source = picture();
    source.metadata.exif = test::exifBlock(test::cameraContent(), true);
    Recipe recipe;
    recipe.output.metadata = policy;

    const auto receipt = exportResult(source, matte(), recipe, {}, {}, path("a.png"), nullptr, {});

    QVERIFY2(receipt, receipt ? "" : receipt.error().message.c_str());
    QCOMPARE(receipt->exif, exif);
    QCOMPARE(receipt->located, located);
    QCOMPARE(receipt->notes.size(), std::size_t(located ? 0 : 1)); // what was taken out
    const auto data = *readFile(path("a.png"));
    QCOMPARE(test::contains(data, "BODY-4711"), located);
    QVERIFY(!receipt->icc && !receipt->xmp && !receipt->iptc);
}

void ExportTest::theFileHoldsTheBytesOfEncodeResult()
{
    QVERIFY(exportTo(path("a.png")));
    const auto encoded = encodeResult(picture(), matte(), {}, {}, nullptr, {});
    QVERIFY(encoded);
    QVERIFY(encoded->data == *readFile(path("a.png")));
}

void ExportTest::publishedSettingsGiveTheBytesOfMakeCutout()
{
    const Picture source = picture();
    for (const auto kind : {BackgroundKind::None, BackgroundKind::Colour, BackgroundKind::Blur}) {
        Recipe recipe;
        recipe.look.decontaminate = Decontaminate::Auto;
        recipe.look.background.kind = kind;
        recipe.output.below = BelowAlpha::Keep;
        recipe.output.metadata = MetadataPolicy::All;
        const auto type = kind == BackgroundKind::None     ? CutoutType::Rgba
                          : kind == BackgroundKind::Colour ? CutoutType::White
                                                           : CutoutType::Blur;
        const auto cutout = makeCutout(source.pixels.view(), alpha().view(), {.type = type}, {});
        const auto wanted = encodePicture(cutout->view(), source.metadata, {}, {});
        const auto made = encodeResult(source, matte(), recipe, {}, nullptr, {});
        QVERIFY(wanted && made);
        QVERIFY(made->data == *wanted);
    }
}

void ExportTest::sixteenBitsSurviveTheFile()
{
    Picture source = picture();
    Pixels deep(60, 40, PixelFormat::Rgb16);
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 180; ++x) {
            deep.row16(y)[x] =
                static_cast<std::uint16_t>(257 * source.pixels.view().row8(y)[x] + 99);
        }
    }
    source.deep = Image(std::move(deep));
    for (const auto format : {FileFormat::Png, FileFormat::Tiff}) {
        const auto file = path(format == FileFormat::Png ? "a.png" : "a.tif");
        const auto receipt =
            exportResult(source, matte(), recipeFor(format), {}, {}, file, nullptr, {});
        QVERIFY(receipt);
        QCOMPARE(receipt->bits, 16);
        const auto written = readPicture(file, {.deep = true}, {});
        QVERIFY(written);
        for (int y = 0; y < 40; ++y) {
            const auto *row = written->deep.view().row16(y);
            QVERIFY(std::equal(row + 90, row + 180, source.deep.view().row16(y) + 90));
            QVERIFY(std::all_of(row, row + 90, [](int value) { return value == 0; }));
        }
    }
}

void ExportTest::recordsRefiningAndEncoding()
{
    Timeline timeline(Timeline::Clock::now());
    QVERIFY(exportResult(picture(), matte(), {}, {}, {}, path("a.png"), &timeline, {}));

    const auto spans = timeline.snapshot();
    QCOMPARE(spans.size(), 2U);
    QCOMPARE(spans[0].phase, Phase::Refine);
    QCOMPARE(spans[1].phase, Phase::Encode);
    QVERIFY(!spans[0].running() && !spans[1].running());
    QVERIFY(spans[0].endMs <= spans[1].beginMs);
}

void ExportTest::refusesToReplaceThePicture_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("same name") << QByteArray("source.png");
    QTest::newRow("another way") << QByteArray("./source.png");
    QTest::newRow("link") << QByteArray("soft.png");
    QTest::newRow("hard link") << QByteArray("hard.png");
}

void ExportTest::refusesToReplaceThePicture()
{
    QFETCH(QByteArray, target);
    QVERIFY(exportTo(path("source.png")));
    const auto before = *readFile(path("source.png"));
    QVERIFY(::symlink("source.png", path("soft.png").c_str()) == 0);
    QVERIFY(::link(path("source.png").c_str(), path("hard.png").c_str()) == 0);

    const auto receipt = exportResult(
        picture(), matte(), {}, {}, path("source.png"), path("") / target.constData(), nullptr, {});

    QVERIFY(!receipt);
    QCOMPARE(receipt.error().code, ErrorCode::InvalidArgument);
    QVERIFY(*readFile(path("source.png")) == before);
}

void ExportTest::saysWhyItCannotWrite_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("subject");
    QTest::newRow("no folder") << QByteArray("absent/a.png") << ErrorCode::FileNotFound
                               << QByteArray("absent");
    QTest::newRow("a file as folder")
        << QByteArray("file/a.png") << ErrorCode::CannotWrite << QByteArray("file");
    QTest::newRow("a folder of this name")
        << QByteArray("folder.png") << ErrorCode::IsADirectory << QByteArray("folder.png");
    if (::geteuid() != 0) {
        QTest::newRow("read-only folder")
            << QByteArray("locked/a.png") << ErrorCode::PermissionDenied << QByteArray("locked");
    }
}

void ExportTest::saysWhyItCannotWrite()
{
    QFETCH(QByteArray, target);
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, subject);
    QVERIFY(QDir(m_folder->path()).mkdir("folder.png"));
    QVERIFY(QDir(m_folder->path()).mkdir("locked"));
    QVERIFY(::chmod(path("locked").c_str(), 0555) == 0);
    QVERIFY(writeFileAtomically(path("file"), {}, {}));

    const auto receipt = exportTo(path(target.constData()));

    QVERIFY(!receipt);
    QCOMPARE(receipt.error().code, code);
    QVERIFY(QString::fromStdString(receipt.error().subject).contains(QString(subject)));
    QCOMPARE(left(), QStringList{"file"});
}

void ExportTest::refusesAlphaInJpeg()
{
    Recipe recipe;
    recipe.output.format = FileFormat::Jpeg;

    const auto receipt =
        exportResult(picture(), matte(), recipe, {}, {}, path("a.jpg"), nullptr, {});

    QVERIFY(!receipt);
    QCOMPARE(receipt.error().code, ErrorCode::InvalidArgument);
    QVERIFY(left().isEmpty());
}

void ExportTest::keepsThePermissionsOfAnOldFile()
{
    QVERIFY(exportTo(path("a.png")));
    QVERIFY(::chmod(path("a.png").c_str(), 0640) == 0);

    QVERIFY(exportTo(path("a.png")));

    struct stat info = {};
    QVERIFY(::stat(path("a.png").c_str(), &info) == 0);
    QCOMPARE(info.st_mode & 0777U, 0640U);
}

void ExportTest::canBeCancelledAtAnyQuestionWithoutATrace()
{
    int questions = 0;
    QVERIFY(exportTo(path("a.png"), JobControl([&] {
                         ++questions;
                         return false;
                     })));
    QVERIFY(questions >= 3);
    QVERIFY(QFile::remove(m_folder->filePath("a.png")));
    for (int n = 1; n <= questions; ++n) {
        int asked = 0;
        const auto receipt = exportTo(path("a.png"), JobControl([&] { return ++asked >= n; }));
        if (n > 1 && receipt) {
            // The encoder's threads do not ask equally often each time: never told to stop.
            QVERIFY(asked < n);
            QVERIFY(QFile::remove(m_folder->filePath("a.png")));
            continue;
        }
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::Cancelled);
        QVERIFY(left().isEmpty());
    }
}

void ExportTest::aFullDiskLeavesTheOldFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir("disk"));
    const auto disk = path("disk");
    if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64k") != 0) {
        QSKIP("a small disk cannot be mounted here");
    }
    const auto unmount = qScopeGuard([&] { ::umount2(disk.c_str(), MNT_DETACH); });
    QVERIFY(exportTo(disk / "a.png"));
    const auto before = *readFile(disk / "a.png");
    Recipe plain;
    plain.output.pngCompression = 0;

    const auto receipt = exportResult(
        picture(400, 400), matte(400, 400), plain, {}, {}, disk / "a.png", nullptr, {});

    QVERIFY(!receipt);
    QCOMPARE(receipt.error().code, ErrorCode::DiskFull);
    QVERIFY(*readFile(disk / "a.png") == before);
    const QDir folder(QString::fromStdString(disk.string()));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{"a.png"});
}

void ExportTest::reportsRisingFractions()
{
    std::vector<double> seen;
    QVERIFY(exportTo(
        path("a.png"), JobControl({}, [&](const Progress &p) { seen.push_back(p.fraction); })));
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), 1.0);
}

QTEST_APPLESS_MAIN(ExportTest)
#include "export_test.moc"
