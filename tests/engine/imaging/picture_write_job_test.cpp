#include "tests/engine/imaging/encoder_inputs.h"

#include <inspyre/formats.h>
#include <inspyre/picture.h>

#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

using namespace inspyre;
using namespace inspyre::test;

namespace {

bool canWrite(FileFormat format)
{
    const auto &all = writableFormats();
    return std::ranges::any_of(
        all, [format](const auto &one) { return one.format == format && one.works; });
}

} // namespace

/// What an export tells its job, and how it stops.
class PictureWriteJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressRisesToOne_data();
    void progressRisesToOne();
    void theJobIsAskedByOneThreadAtATime_data();
    void theJobIsAskedByOneThreadAtATime();
    void cancelIsSeenAtTheNthQuestion_data();
    void cancelIsSeenAtTheNthQuestion();
    void cancelIsSeenInEveryPartOfTheWork_data();
    void cancelIsSeenInEveryPartOfTheWork();
    void aLargePictureIsLetGoWithinASecond_data();
    void aLargePictureIsLetGoWithinASecond();
};

void PictureWriteJobTest::progressRisesToOne_data()
{
    addFormats();
}

void PictureWriteJobTest::progressRisesToOne()
{
    QFETCH(FileFormat, format);
    double last = 0.0;
    bool falls = false;
    const JobControl job({}, [&](const Progress &progress) {
        falls = falls || progress.fraction < last || progress.stage != Stage::Encoding;
        last = progress.fraction;
    });

    const auto image = pattern(PixelFormat::Rgb8, 640, 1000);
    QVERIFY(encodePicture(image.view(), {}, {.format = format}, job));

    QVERIFY(!falls);
    QCOMPARE(last, 1.0);
}

void PictureWriteJobTest::theJobIsAskedByOneThreadAtATime_data()
{
    addFormats();
}

void PictureWriteJobTest::theJobIsAskedByOneThreadAtATime()
{
    QFETCH(FileFormat, format);
    std::atomic_int inside = 0;
    std::atomic_bool together = false;
    const auto visit = [&] {
        together = ++inside > 1 || together;
        std::this_thread::sleep_for(std::chrono::microseconds(200));
        --inside;
    };
    const JobControl job(
        [&] {
            visit();
            return false;
        },
        [&](const Progress &) { visit(); });

    QVERIFY(
        encodePicture(pattern(PixelFormat::Rgb8, 64, 2000).view(), {}, {.format = format}, job));

    QVERIFY(!together);
}

void PictureWriteJobTest::cancelIsSeenAtTheNthQuestion_data()
{
    addFormats();
}

void PictureWriteJobTest::cancelIsSeenAtTheNthQuestion()
{
    QFETCH(FileFormat, format);
    const auto image = pattern(PixelFormat::Rgb8, 64, 500);
    int n = 1;
    for (; n < 1000; ++n) {
        const JobControl job([left = n]() mutable { return --left <= 0; });
        const auto file = encodePicture(image.view(), {}, {.format = format}, job);
        if (file) {
            break;
        }
        QCOMPARE(file.error().code, ErrorCode::Cancelled);
    }
    // How often libvips lets the encoder ask differs from run to run; once it does always.
    QVERIFY2(n >= 2 && n < 1000, qPrintable(QString::number(n)));
}

void PictureWriteJobTest::cancelIsSeenInEveryPartOfTheWork_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<double>("reached");
    const std::pair<const char *, FileFormat> formats[] = {
        {"png", FileFormat::Png},
        {"jpeg", FileFormat::Jpeg},
        {"webp", FileFormat::WebP},
        {"tiff", FileFormat::Tiff}};
    for (const auto &[name, format] : formats) {
        QTest::addRow("%s, before the rows", name) << format << 0.0;
        QTest::addRow("%s, among the rows", name) << format << 0.3;
        // WebP's encoder begins when it has all rows.
        QTest::addRow("%s, after the rows", name) << format << 0.98;
    }
}

void PictureWriteJobTest::cancelIsSeenInEveryPartOfTheWork()
{
    QFETCH(FileFormat, format);
    QFETCH(double, reached);
    const auto image = pattern(PixelFormat::Rgb8, 400, 3000);
    const auto whole = encodePicture(image.view(), {}, {.format = format}, {});
    QVERIFY(whole);
    std::atomic<double> fraction = 0.0;
    const JobControl job(
        [&] { return fraction >= reached; },
        [&](const Progress &progress) { fraction = progress.fraction; });

    const auto cancelled = encodePicture(image.view(), {}, {.format = format}, job);
    const auto again = encodePicture(image.view(), {}, {.format = format}, {});

    // A library may report its last step together with the end: then the work is done.
    QVERIFY(!cancelled || fraction == 1.0);
    QVERIFY(cancelled || cancelled.error().code == ErrorCode::Cancelled);
    QVERIFY(again && *again == *whole);
}

void PictureWriteJobTest::aLargePictureIsLetGoWithinASecond_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<bool>("lossless");
    QTest::newRow("jpeg") << FileFormat::Jpeg << false;
    QTest::newRow("tiff") << FileFormat::Tiff << false;
    QTest::newRow("webp") << FileFormat::WebP << false;
    QTest::newRow("webp, lossless") << FileFormat::WebP << true;
    QTest::newRow("avif") << FileFormat::Avif << false;
}

/// Also where the encoder, which has all the rows, cannot be asked to stop.
void PictureWriteJobTest::aLargePictureIsLetGoWithinASecond()
{
    using Clock = std::chrono::steady_clock;
    QFETCH(FileFormat, format);
    QFETCH(bool, lossless);
    if (format == FileFormat::Avif && !canWrite(format)) {
        QSKIP("this libvips cannot write AVIF");
    }
    auto image = std::make_unique<Image>(pattern(PixelFormat::Rgb8, 6000, 4000));
    std::atomic<double> fraction = 0.0;
    std::atomic<Clock::rep> asked = 0;
    const JobControl job(
        [&] {
            const bool stop = fraction >= 0.95;
            Clock::rep never = 0;
            if (stop) {
                asked.compare_exchange_strong(never, Clock::now().time_since_epoch().count());
            }
            return stop;
        },
        [&](const Progress &progress) { fraction = progress.fraction; });

    const auto file =
        encodePicture(image->view(), {}, {.format = format, .lossless = lossless}, job);

    const auto end = Clock::now().time_since_epoch();
    image.reset(); // what goes on without it touches it no more
    if (!file) {
        QCOMPARE(file.error().code, ErrorCode::Cancelled);
        QVERIFY(end - Clock::duration(asked) < std::chrono::seconds(1));
    } else {
        QCOMPARE(fraction.load(), 1.0); // it ended before it was asked
        QVERIFY(format != FileFormat::Avif && format != FileFormat::WebP);
    }
}

QTEST_APPLESS_MAIN(PictureWriteJobTest)
#include "picture_write_job_test.moc"
