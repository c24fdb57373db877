#include <inspyre/export.h>
#include <inspyre/files.h>

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
Image matte(int width = 60, int height = 40)
{
    Pixels pixels(width, height, PixelFormat::GrayF32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            pixels.rowF32(y)[x] = x < width / 2 ? 0.0F : 1.0F;
        }
    }
    return Image(std::move(pixels));
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheCutoutAndReadsItBack_data();
    void writesTheCutoutAndReadsItBack();
    void theFileHoldsTheBytesOfEncodeCutout();
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
        return exportCutout(picture(), matte().view(), {}, {}, target, nullptr, job);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ExportTest::writesTheCutoutAndReadsItBack_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("type");
    const auto row = [](const char *name, FileFormat format, CutoutType type) {
        QTest::newRow(name) << QByteArray(name) << int(format) << int(type);
    };
    row("cut out.png", FileFormat::Png, CutoutType::Rgba);
    row("märchen.webp", FileFormat::WebP, CutoutType::Rgba);
    row("-x.tiff", FileFormat::Tiff, CutoutType::Rgba);
    row("white.jpg", FileFormat::Jpeg, CutoutType::White);
    row("map.png", FileFormat::Png, CutoutType::Map);
}

void ExportTest::writesTheCutoutAndReadsItBack()
{
    QFETCH(QByteArray, name);
    QFETCH(int, format);
    QFETCH(int, type);
    ExportOptions options;
    options.encode.format = static_cast<FileFormat>(format);
    options.cutout.type = static_cast<CutoutType>(type);
    const auto target = path(name.constData());

    const auto receipt = exportCutout(picture(), matte().view(), options, {}, target, nullptr, {});

    QVERIFY2(receipt, receipt ? "" : receipt.error().message.c_str());
    QCOMPARE(receipt->file, target);
    QCOMPARE(receipt->bytes, std::filesystem::file_size(target));
    QCOMPARE(receipt->size, (Size{60, 40}));
    QCOMPARE(left(), QStringList{QString::fromUtf8(name)});
    const auto written = readPicture(target, {});
    QVERIFY(written);
    QCOMPARE(written->hadAlpha, options.cutout.type == CutoutType::Rgba);
}

void ExportTest::theFileHoldsTheBytesOfEncodeCutout()
{
    QVERIFY(exportTo(path("a.png")));
    const auto encoded = encodeCutout(picture(), matte().view(), {}, nullptr, {});
    QVERIFY(encoded);
    QVERIFY(*encoded == *readFile(path("a.png")));
}

void ExportTest::recordsRefiningAndEncoding()
{
    Timeline timeline(Timeline::Clock::now());
    QVERIFY(exportCutout(picture(), matte().view(), {}, {}, path("a.png"), &timeline, {}));

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

    const auto receipt = exportCutout(
        picture(),
        matte().view(),
        {},
        path("source.png"),
        path("") / target.constData(),
        nullptr,
        {});

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
        << QByteArray("file/a.png") << ErrorCode::FileNotFound << QByteArray("file");
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
    ExportOptions options;
    options.encode.format = FileFormat::Jpeg;

    const auto receipt =
        exportCutout(picture(), matte().view(), options, {}, path("a.jpg"), nullptr, {});

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
    ExportOptions plain;
    plain.encode.pngCompression = 0;

    const auto receipt = exportCutout(
        picture(400, 400), matte(400, 400).view(), plain, {}, disk / "a.png", nullptr, {});

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
