#include "tests/support/pictures.h"

#include <inspyre/picture.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace inspyre;
using namespace inspyre::test;

namespace {

constexpr QSize kSize{64, 32};

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

long peakKibibytes()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

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
    void theContentDecidesNotTheName();
    void namesOfAllKindsAreRead_data();
    void namesOfAllKindsAreRead();
    void thumbnailsOfNoSizeAreRefused();
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
    if (root && ::seteuid(kNobody) != 0) {
        QSKIP("root may read everything, and cannot be somebody else here");
    }

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

void PictureReadTest::thumbnailsOfNoSizeAreRefused()
{
    const auto file = write("a.png", png(QImage::Format_RGB888));
    for (const int side : {0, -1, kMaxImageSide + 1}) {
        const auto small = readThumbnail(file, side, {});
        QVERIFY(!small);
        QCOMPARE(small.error().code, ErrorCode::InvalidArgument);
    }
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
    int questions = 0;
    QVERIFY(readBytes(content, JobControl([&] {
                          ++questions;
                          return false;
                      })));
    QVERIFY(questions >= 1);
    for (int n = 1; n <= questions; ++n) {
        int asked = 0;
        const auto picture = readBytes(content, JobControl([&] { return ++asked >= n; }));
        if (n > 1 && picture) {
            // libvips does not let it ask equally often each time: never told to stop.
            QVERIFY(asked < n);
            continue;
        }
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, ErrorCode::Cancelled);
        QCOMPARE(picture.error().subject, std::string("made up"));
    }
}

QTEST_APPLESS_MAIN(PictureReadTest)
#include "picture_read_test.moc"
