#include <inspyre/bench.h>
#include <inspyre/files.h>
#include <inspyre/picture.h>
#include <inspyre/selfcheck.h>

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <vector>

using namespace inspyre;

namespace {

EngineOptions fakeModule()
{
    EngineOptions options;
    options.modules = std::filesystem::path(INSPYRE_TEST_BACKENDS) / "good";
    return options;
}

std::shared_ptr<Timeline> newTimeline()
{
    return std::make_shared<Timeline>(Timeline::Clock::now());
}

/// A grey picture in `folder`.
std::filesystem::path writePicture(const QTemporaryDir &folder, Size size)
{
    const auto path = folder.filePath("grey.png").toStdString();
    const Pixels pixels(size.width, size.height, PixelFormat::Rgb8);
    const auto data = encodePicture(pixels.view(), {}, {}, {});
    if (!data || !writeFileAtomically(path, *data, {})) {
        qFatal("the picture cannot be written");
    }
    return path;
}

/// What benches of this process have left behind.
QStringList benchFiles()
{
    const auto name = QString("inspyre-bench-%1*").arg(QCoreApplication::applicationPid());
    return QDir::temp().entryList({name}, QDir::Files | QDir::Hidden);
}

} // namespace

class BenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void measuresEachSize();
    void withoutSizesTakesTheModelsOwn();
    void timesHowSoonCancelledPassesEnd();
    void countsHowOftenAGpuIsAskedForMemory();
    void keepsTheMemoryLimit();
    void profilesEachSize();
    void measuresAPictureFromFileToFile();
    void saysWhyAPictureCannotBeMeasured();
    void refusesWhatCannotBeMeasured();
    void canBeCancelled();
    void knowsThisProcessesMemory();
    void selfcheckTellsWrongMattes();
    void selfcheckNamesWhatIsMissing_data();
    void selfcheckNamesWhatIsMissing();
};

void BenchTest::init()
{
    qunsetenv("INSPYRE_FAKE_DELAY_MS");
    qunsetenv("INSPYRE_FAKE_GPU");
}

void BenchTest::measuresEachSize()
{
    qputenv("INSPYRE_FAKE_DELAY_MS", "40,20");
    BenchOptions options;
    options.engine = fakeModule();
    options.engine.model = "synthetic:starter";
    options.sizes = {*parseInputSize("64x32"), *parseInputSize("96x96")};
    options.runs = 4;
    std::vector<double> seen;

    const auto report = runBench(options, newTimeline(), JobControl({}, [&](const Progress &p) {
                                     seen.push_back(p.fraction);
                                 }));

    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QCOMPARE(report->model, std::string("synthetic:starter"));
    QCOMPARE(report->backend, std::string("fake"));
    QCOMPARE(report->deviceReason, std::string("CPU, because libcuda.so.1 was not found"));
    QVERIFY(!report->cpu.empty() && !report->transparentHugePages.empty());
    QVERIFY(report->readyMs > 0.0 && report->readyRssBytes > 1'000'000);
    QCOMPARE(report->times.size(), 2U);
    QCOMPARE(report->times[0].size, (Size{64, 32}));
    for (const auto &times : report->times) {
        QCOMPARE(times.ms.size(), 4U);
        QVERIFY(times.minMs >= 20.0 && times.minMs <= times.medianMs);
        QVERIFY(times.medianMs <= times.maxMs);
        QVERIFY(times.peakRssBytes > 1'000'000);
        QVERIFY(!times.deviceTakings); // nobody counts for the CPU
    }
    QVERIFY(report->times[0].firstMs >= 40.0);
    QVERIFY(phaseMs(report->phases, Phase::WarmUp) > 0.0);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), 1.0);
}

void BenchTest::withoutSizesTakesTheModelsOwn()
{
    BenchOptions options;
    options.engine = fakeModule();
    options.runs = 1;

    const auto report = runBench(options, newTimeline(), {});

    QVERIFY(report);
    QCOMPARE(report->times.size(), 1U);
    QCOMPARE(report->times[0].size, (Size{384, 384}));
    QCOMPARE(report->times[0].medianMs, report->times[0].ms[0]);
}

void BenchTest::timesHowSoonCancelledPassesEnd()
{
    qputenv("INSPYRE_FAKE_DELAY_MS", "20");
    BenchOptions options;
    options.engine = fakeModule();
    options.sizes = {*parseInputSize("64x32")};
    options.runs = 1;
    options.cancels = 5;

    const auto report = runBench(options, newTimeline(), {});

    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QVERIFY(report->times[0].cancels);
    const auto &cancels = *report->times[0].cancels;
    QCOMPARE(cancels.ms.size(), 5U);
    QCOMPARE(cancels.minMs, *std::ranges::min_element(cancels.ms));
    QCOMPARE(cancels.maxMs, *std::ranges::max_element(cancels.ms));
    QVERIFY(cancels.minMs >= 0.0 && cancels.minMs <= cancels.medianMs);
}

void BenchTest::countsHowOftenAGpuIsAskedForMemory()
{
    qputenv("INSPYRE_FAKE_GPU", "good");
    BenchOptions options;
    options.engine = fakeModule();
    options.engine.device = "cuda:0";
    options.sizes = {*parseInputSize("64x32"), *parseInputSize("96x96")};
    options.runs = 4;

    const auto report = runBench(options, newTimeline(), {});

    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QCOMPARE(report->network.device, std::string("cuda:0"));
    for (const auto &times : report->times) {
        // One each: neither those for the weights nor those of the first pass and the warm-up.
        QCOMPARE(times.deviceTakings, std::optional<std::uint64_t>(4));
    }
}

void BenchTest::keepsTheMemoryLimit()
{
    BenchOptions options;
    options.engine = fakeModule();
    options.engine.memoryLimitBytes = 1'000'000;
    options.runs = 1;

    const auto report = runBench(options, newTimeline(), {});

    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::OutOfMemory);
    QVERIFY(report.error().message.find("memory limit") != std::string::npos);
}

void BenchTest::profilesEachSize()
{
    BenchOptions options;
    options.engine = fakeModule();
    options.sizes = {*parseInputSize("64x32"), *parseInputSize("96x96")};
    options.runs = 1;
    options.warmUp = false;
    options.profile = true;
    std::vector<double> seen;

    const auto report = runBench(options, newTimeline(), JobControl({}, [&](const Progress &p) {
                                     seen.push_back(p.fraction);
                                 }));

    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QCOMPARE(phaseMs(report->phases, Phase::WarmUp), 0.0);
    QCOMPARE(report->times.size(), 2U);
    QCOMPARE(report->profiles.size(), 2U);
    QCOMPARE(report->profiles[1].size, (Size{96, 96}));
    QCOMPARE(report->profiles[1].profile.layers.size(), 3U);
    QCOMPARE(report->profiles[1].profile.operators[0].name, std::string("fake::multiply"));
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), 1.0);
}

void BenchTest::measuresAPictureFromFileToFile()
{
    const QTemporaryDir folder;
    const auto file = writePicture(folder, {70, 50});
    BenchOptions options;
    options.engine = fakeModule();
    options.sizes = {*parseInputSize("64x32"), *parseInputSize("96x96")};
    options.runs = 3;
    options.picture = file;
    const auto before = benchFiles();

    const auto report = runBench(options, newTimeline(), {});

    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QVERIFY(report->times.empty());
    QCOMPARE(report->pictures.size(), 2U);
    const auto &picture = report->pictures[0];
    QCOMPARE(picture.networkSize, (Size{64, 32}));
    QCOMPARE(picture.pictureSize, (Size{70, 50}));
    QVERIFY(picture.firstMs > 0.0 && picture.peakRssBytes > 1'000'000);
    QStringList names;
    double sum = 0.0;
    for (const auto &stage : picture.stages) {
        names.push_back(QString::fromStdString(stage.name));
        QCOMPARE(stage.ms.size(), 3U);
        QVERIFY(stage.minMs <= stage.medianMs && stage.medianMs <= stage.maxMs);
        sum += stage.name == "all" ? -stage.ms[1] : stage.ms[1];
    }
    QCOMPARE(names.join(' '), QString("decode prepare forward cut-out encode write all"));
    QVERIFY(std::abs(sum) < 1e-6);
    QCOMPARE(benchFiles(), before);
}

void BenchTest::saysWhyAPictureCannotBeMeasured()
{
    BenchOptions options;
    options.engine = fakeModule();
    options.picture = "absent.jpg";

    const auto report = runBench(options, newTimeline(), {});

    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::FileNotFound);
    QCOMPARE(report.error().subject, std::string("absent.jpg"));
}

void BenchTest::refusesWhatCannotBeMeasured()
{
    BenchOptions options;
    options.engine = fakeModule();
    options.sizes = {*parseInputSize("dynamic")};
    QCOMPARE(runBench(options, newTimeline(), {}).error().code, ErrorCode::InvalidArgument);
    options.sizes = {};
    options.runs = 0;
    QCOMPARE(runBench(options, newTimeline(), {}).error().code, ErrorCode::InvalidArgument);
    options.runs = 1;
    options.cancels = 1;
    options.picture = "absent.jpg";
    QCOMPARE(runBench(options, newTimeline(), {}).error().code, ErrorCode::InvalidArgument);
    options.picture.clear();
    options.engine.model = "absent";
    QCOMPARE(runBench(options, newTimeline(), {}).error().code, ErrorCode::UnknownModel);
}

void BenchTest::canBeCancelled()
{
    qputenv("INSPYRE_FAKE_DELAY_MS", "20");
    BenchOptions options;
    options.engine = fakeModule();
    double reached = 0.0;
    const JobControl job(
        [&] { return reached > 0.5; }, [&](const Progress &p) { reached = p.fraction; });

    const auto report = runBench(options, newTimeline(), job);

    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

void BenchTest::knowsThisProcessesMemory()
{
    const auto before = residentBytes();
    QVERIFY(before > 1'000'000);
    {
        const std::vector<char> touched(64'000'000, 1);
        QVERIFY(touched[12'345'678] == 1);
        // The kernel counts in steps, the larger the more processors there are.
        QVERIFY(residentBytes() >= before + 50'000'000);
    }
    QVERIFY(peakRssBytes() >= before + 50'000'000);
#ifdef __SANITIZE_ADDRESS__
    qInfo("left out: the sanitizer keeps freed memory for a while");
#else
    QVERIFY(residentBytes() < before + 30'000'000);
#endif
}

void BenchTest::selfcheckTellsWrongMattes()
{
    // The fake's matte is the picture's brightness, which is not what is stored.
    const auto report = runSelfcheck(fakeModule(), {});

    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QVERIFY(!report->passed());
    QVERIFY(report->rows.size() >= 3);
    for (const auto &row : report->rows) {
        QVERIFY(row.problem.empty());
        QVERIFY(!row.passed && row.maxDifference > 0.1 && row.meanDifference > 0.003);
        QCOMPARE(row.device, std::string("cpu"));
    }
}

void BenchTest::selfcheckNamesWhatIsMissing_data()
{
    QTest::addColumn<bool>("picture");
    QTest::addColumn<QString>("subject");
    QTest::newRow("everything") << false << "selfcheck";
    QTest::newRow("a matte") << true << "animal.matte.png";
}

void BenchTest::selfcheckNamesWhatIsMissing()
{
    QFETCH(bool, picture);
    QFETCH(QString, subject);
    namespace fs = std::filesystem;
    const QTemporaryDir folder;
    const auto resources = qgetenv("INSPYRE_RESOURCE_DIR");
    const auto restore = qScopeGuard([&] { qputenv("INSPYRE_RESOURCE_DIR", resources); });
    if (picture) {
        const fs::path target = folder.filePath("selfcheck").toStdString();
        fs::create_directory(target);
        fs::copy_file(
            fs::path(resources.toStdString()) / "selfcheck/animal.png", target / "animal.png");
    }
    qputenv("INSPYRE_RESOURCE_DIR", folder.path().toUtf8());

    const auto report = runSelfcheck(fakeModule(), {});

    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::FileNotFound);
    QVERIFY(QString::fromStdString(report.error().subject).contains(subject));
}

QTEST_APPLESS_MAIN(BenchTest)
#include "bench_test.moc"
