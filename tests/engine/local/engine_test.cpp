#include <inspyre/engine.h>
#include <inspyre/picture.h>

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sys/stat.h>

using namespace inspyre;

namespace {

namespace fs = std::filesystem;

/// An answer at once, on a machine that may be busy: far below the minutes of what goes on behind.
constexpr qint64 kAtOnceMs = 30'000;

const char *const kSettings[] = {
    "INSPYRE_FAKE_OPEN_MS",
    "INSPYRE_FAKE_DEVICES_MS",
    "INSPYRE_FAKE_WEIGHTS_MS",
    "INSPYRE_FAKE_GPU",
    "INSPYRE_FAKE_GPU_BYTES",
    "INSPYRE_FAKE_BF16"};

std::shared_ptr<Timeline> newTimeline()
{
    return std::make_shared<Timeline>(Timeline::Clock::now());
}

std::vector<Span> spansOf(const Timeline &timeline, Phase phase, const std::string &part = {})
{
    std::vector<Span> found;
    for (const auto &span : timeline.snapshot()) {
        if (span.phase == phase && (part.empty() || span.part == part)) {
            found.push_back(span);
        }
    }
    return found;
}

std::ptrdiff_t threads()
{
    const fs::directory_iterator tasks("/proc/self/task");
    return std::distance(begin(tasks), end(tasks));
}

bool anyRuns(const Timeline &timeline)
{
    const auto spans = timeline.snapshot();
    return std::any_of(spans.begin(), spans.end(), [](const Span &s) { return s.running(); });
}

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void librariesFindTheirEnvironment();
    void startsWithEveryPhaseInTheTimeline();
    void libraryAndModelAreOpenedAtTheSameTime();
    void reportsRisingFractionsUpToTheEnd();
    void choosesTheDeviceAndSaysWhy_data();
    void choosesTheDeviceAndSaysWhy();
    void aRequiredGpuThatIsMissingIsAnError();
    void leavesMemoryOfTheGpuFree_data();
    void leavesMemoryOfTheGpuFree();
    void takesBf16WhereTheHardwareDoes();
    void madeUpModelsStartWithoutAFile();
    void failuresNameWhatIsWrong_data();
    void failuresNameWhatIsWrong();
    void aBadModelIsSaidBeforeTheLibraryIsThere();
    void cancelIsAnsweredAtOnceInEachPhase_data();
    void cancelIsAnsweredAtOnceInEachPhase();
    void aPipeIsRefusedNotWaitedFor();
    void startsAgainAfterACancel();

private:
    /// Options for a module that no test has opened yet: opening it takes its time again.
    EngineOptions freshModule()
    {
        const fs::path folder = m_folder->filePath(QString::number(++m_modules)).toStdString();
        fs::create_directories(folder);
        fs::copy_file(
            fs::path(INSPYRE_TEST_BACKENDS) / "good/inspyre_torch.so", folder / "inspyre_torch.so");
        EngineOptions options;
        options.modules = folder;
        return options;
    }

    static EngineOptions quickModule()
    {
        EngineOptions options;
        options.modules = fs::path(INSPYRE_TEST_BACKENDS) / "good";
        return options;
    }

    /// Makes the fake's step last until release(), which every test ends with.
    void hold(const char *setting)
    {
        m_held = m_folder->filePath("release" + QString::number(++m_modules)).toStdString();
        qputenv(setting, QByteArray::fromStdString(m_held.string()));
    }

    void release() const { std::ofstream(m_held).close(); }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    std::ptrdiff_t m_threads = 0;
    fs::path m_held;
    int m_modules = 0;
};

void EngineTest::initTestCase()
{
    QVERIFY(startImaging());
    m_threads = threads();
}

void EngineTest::cleanup()
{
    // What a cancel leaves behind reads the environment, which the next test changes.
    for (int tries = 0; tries < 6000 && threads() > m_threads; ++tries) {
        QTest::qSleep(10);
    }
    QCOMPARE(threads(), m_threads);
}

void EngineTest::init()
{
    for (const auto *name : kSettings) {
        qunsetenv(name);
    }
}

void EngineTest::librariesFindTheirEnvironment()
{
    QCOMPARE(qgetenv("OMP_WAIT_POLICY"), QByteArray("PASSIVE"));
    QCOMPARE(qgetenv("CUDA_MODULE_LOADING"), QByteArray("LAZY"));
}

void EngineTest::startsWithEveryPhaseInTheTimeline()
{
    const auto timeline = newTimeline();

    const auto engine = startEngine(quickModule(), timeline, {});

    QVERIFY2(engine, engine ? "" : engine.error().message.c_str());
    QCOMPARE(engine->model.name, std::string("starter"));
    QCOMPARE(engine->backendVersion, std::string("fake"));
    QCOMPARE(engine->networkInfo.device, std::string("cpu"));
    QVERIFY(engine->architecture.res2net.has_value());
    QCOMPARE(engine->remover->model(), std::string("starter"));
    for (const auto phase : {Phase::Library, Phase::Device, Phase::Network, Phase::Weights}) {
        QVERIFY2(!spansOf(*timeline, phase).empty(), phaseName(phase));
    }
    QCOMPARE(spansOf(*timeline, Phase::Weights, "open").size(), 1U);
    QCOMPARE(spansOf(*timeline, Phase::Weights, "stem").size(), 1U);
    const auto device = spansOf(*timeline, Phase::Device, "devices").front();
    QCOMPARE(device.note, std::string("Fake CPU; libcuda.so.1 was not found"));
}

void EngineTest::libraryAndModelAreOpenedAtTheSameTime()
{
    hold("INSPYRE_FAKE_OPEN_MS");
    const auto timeline = newTimeline();
    const JobControl job([&] {
        const auto networks = spansOf(*timeline, Phase::Network, "architecture");
        if (!networks.empty() && !networks.front().running()) {
            release();
        }
        return false;
    });

    QVERIFY(startEngine(freshModule(), timeline, job));

    const auto library = spansOf(*timeline, Phase::Library).front();
    const auto weights = spansOf(*timeline, Phase::Weights, "open").front();
    const auto network = spansOf(*timeline, Phase::Network, "architecture").front();
    QVERIFY(weights.beginMs < library.endMs);
    QVERIFY(network.endMs < library.endMs);
}

void EngineTest::reportsRisingFractionsUpToTheEnd()
{
    qputenv("INSPYRE_FAKE_OPEN_MS", "100");
    qputenv("INSPYRE_FAKE_WEIGHTS_MS", "50");
    std::vector<Progress> seen;
    const JobControl job({}, [&](const Progress &progress) { seen.push_back(progress); });

    QVERIFY(startEngine(freshModule(), newTimeline(), job));

    QVERIFY(std::is_sorted(seen.begin(), seen.end(), [](const Progress &a, const Progress &b) {
        return a.fraction < b.fraction;
    }));
    QCOMPARE(seen.back().fraction, 1.0);
    const auto reported = [&](Stage stage) {
        return std::any_of(
            seen.begin(), seen.end(), [&](const Progress &p) { return p.stage == stage; });
    };
    QVERIFY(reported(Stage::StartingBackend));
    QVERIFY(reported(Stage::ReadingWeights));
}

void EngineTest::choosesTheDeviceAndSaysWhy_data()
{
    QTest::addColumn<QByteArray>("gpu");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("none") << QByteArray() << QByteArray("auto") << QByteArray("cpu")
                          << QByteArray("CPU, because libcuda.so.1 was not found");
    QTest::newRow("good") << QByteArray("good") << QByteArray("auto") << QByteArray("cuda:0")
                          << QByteArray("CUDA: Fake GPU, because it is the fastest device");
    QTest::newRow("unusable") << QByteArray("out of order") << QByteArray("auto")
                              << QByteArray("cpu")
                              << QByteArray("CPU, because Fake GPU cannot be used: out of order");
    QTest::newRow("asked") << QByteArray("good") << QByteArray("cpu") << QByteArray("cpu")
                           << QByteArray("CPU, as asked");
}

void EngineTest::choosesTheDeviceAndSaysWhy()
{
    QFETCH(QByteArray, gpu);
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, device);
    QFETCH(QByteArray, reason);
    qputenv("INSPYRE_FAKE_GPU", gpu);
    auto options = quickModule();
    options.device = asked.toStdString();

    const auto engine = startEngine(options, newTimeline(), {});

    QVERIFY(engine);
    QCOMPARE(engine->networkInfo.device, device.toStdString());
    QCOMPARE(engine->deviceReason, reason.toStdString());
}

void EngineTest::aRequiredGpuThatIsMissingIsAnError()
{
    auto options = quickModule();
    options.requireGpu = true;

    const auto engine = startEngine(options, newTimeline(), {});

    QVERIFY(!engine);
    QCOMPARE(engine.error().code, ErrorCode::NoDevice);
    QVERIFY(QString::fromStdString(engine.error().message).contains("libcuda.so.1 was not found"));
}

void EngineTest::leavesMemoryOfTheGpuFree_data()
{
    QTest::addColumn<QByteArray>("gpuBytes"); // of which a quarter is in use elsewhere
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<quint64>("limit");
    QTest::addColumn<quint64>("free");
    QTest::addColumn<quint64>("expected");
    const auto row = [](const char *name, auto... values) {
        ((QTest::newRow(name) << ... << values));
    };
    const QByteArray gpu("cuda:0");
    const QByteArray bytes("8000");
    row("neither", bytes, gpu, quint64{0}, quint64{0}, quint64{0});
    row("free alone", bytes, gpu, quint64{0}, quint64{1000}, quint64{5000});
    row("the limit is less", bytes, gpu, quint64{4000}, quint64{1000}, quint64{4000});
    row("the limit is more", bytes, gpu, quint64{5500}, quint64{1000}, quint64{5000});
    row("more than there is", bytes, gpu, quint64{0}, quint64{6000}, quint64{1});
    row("nobody knows", QByteArray("0"), gpu, quint64{70}, quint64{6000}, quint64{70});
    row("on the CPU", bytes, QByteArray("cpu"), quint64{70}, quint64{1000}, quint64{70});
}

void EngineTest::leavesMemoryOfTheGpuFree()
{
    QFETCH(QByteArray, gpuBytes);
    QFETCH(QByteArray, device);
    QFETCH(quint64, limit);
    QFETCH(quint64, free);
    qputenv("INSPYRE_FAKE_GPU", "good");
    qputenv("INSPYRE_FAKE_GPU_BYTES", gpuBytes);
    auto options = quickModule();
    options.device = device.toStdString();
    options.memoryLimitBytes = limit;
    options.freeGpuMemoryBytes = free;
    const auto engine = startEngine(options, newTimeline(), {});
    QVERIFY(engine);
    QTEST(quint64{engine->memoryLimitBytes}, "expected");
}

void EngineTest::takesBf16WhereTheHardwareDoes()
{
    QCOMPARE(startEngine(quickModule(), newTimeline(), {})->networkInfo.precision, Precision::Fp32);
    qputenv("INSPYRE_FAKE_BF16", "1");
    QCOMPARE(startEngine(quickModule(), newTimeline(), {})->networkInfo.precision, Precision::Bf16);
}

void EngineTest::madeUpModelsStartWithoutAFile()
{
    auto options = quickModule();
    options.model = "synthetic:starter";

    const auto engine = startEngine(options, newTimeline(), {});

    QVERIFY2(engine, engine ? "" : engine.error().message.c_str());
    QCOMPARE(engine->model.name, std::string("synthetic:starter"));
    QVERIFY(engine->model.file.empty());
}

void EngineTest::failuresNameWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("modules");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("phase");
    const auto row = [](const char *name,
                        const char *modules,
                        const char *model,
                        const char *device,
                        ErrorCode code,
                        int phase) {
        QTest::newRow(name) << QByteArray(modules) << QByteArray(model) << QByteArray(device)
                            << code << phase;
    };
    const int library = static_cast<int>(Phase::Library);
    const int weights = static_cast<int>(Phase::Weights);
    row("no module", "absent", "", "auto", ErrorCode::BackendMissing, library);
    row("no libtorch", "broken", "", "auto", ErrorCode::BackendMissing, library);
    row("another version", "outdated", "", "auto", ErrorCode::BackendVersion, library);
    row("unknown model", "good", "bse", "auto", ErrorCode::UnknownModel, weights);
    row("no such file", "good", "/absent/a.pth", "auto", ErrorCode::FileNotFound, weights);
    row("a text file", "good", "/proc/self/status", "auto", ErrorCode::BadModel, weights);
    row("a folder", "good", "/proc", "auto", ErrorCode::IsADirectory, weights);
    row("unknown made-up model", "good", "synthetic:x", "auto", ErrorCode::UnknownModel, -1);
    row("odd device", "good", "", "gpu", ErrorCode::InvalidArgument, -1);
    row("no such GPU", "good", "", "cuda:7", ErrorCode::NoDevice, -1);
}

void EngineTest::failuresNameWhatIsWrong()
{
    QFETCH(QByteArray, modules);
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, device);
    QFETCH(ErrorCode, code);
    QFETCH(int, phase);
    EngineOptions options;
    options.modules = fs::path(INSPYRE_TEST_BACKENDS) / modules.toStdString();
    options.model = model.toStdString();
    options.device = device.toStdString();
    const auto timeline = newTimeline();

    const auto engine = startEngine(options, timeline, {});

    QVERIFY(!engine);
    QCOMPARE(engine.error().code, code);
    QVERIFY(!engine.error().subject.empty());
    QVERIFY(!anyRuns(*timeline));
    if (phase >= 0) {
        const auto spans = spansOf(*timeline, static_cast<Phase>(phase));
        QVERIFY(std::any_of(spans.begin(), spans.end(), [&](const Span &span) {
            return span.note == engine.error().message;
        }));
    }
}

void EngineTest::aBadModelIsSaidBeforeTheLibraryIsThere()
{
    hold("INSPYRE_FAKE_OPEN_MS");
    const auto letGo = qScopeGuard([this] { release(); });
    auto options = freshModule();
    options.model = "bse";
    QElapsedTimer timer;
    timer.start();

    const auto engine = startEngine(options, newTimeline(), {});

    QVERIFY(!engine);
    QCOMPARE(engine.error().code, ErrorCode::UnknownModel);
    QVERIFY2(timer.elapsed() < kAtOnceMs, QByteArray::number(timer.elapsed()).constData());
}

void EngineTest::cancelIsAnsweredAtOnceInEachPhase_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<int>("phase");
    QTest::newRow("library") << QByteArray("INSPYRE_FAKE_OPEN_MS") << int(Phase::Library);
    QTest::newRow("device") << QByteArray("INSPYRE_FAKE_DEVICES_MS") << int(Phase::Device);
    QTest::newRow("weights") << QByteArray("INSPYRE_FAKE_WEIGHTS_MS") << int(Phase::Weights);
}

void EngineTest::cancelIsAnsweredAtOnceInEachPhase()
{
    QFETCH(QByteArray, setting);
    QFETCH(int, phase);
    hold(setting.constData());
    const auto letGo = qScopeGuard([this] { release(); });
    const auto timeline = newTimeline();
    QElapsedTimer sinceCancel;
    const JobControl job([&] {
        const auto spans = spansOf(*timeline, static_cast<Phase>(phase));
        const bool there = !spans.empty() && spans.back().running();
        if (there && !sinceCancel.isValid()) {
            sinceCancel.start();
        }
        return sinceCancel.isValid();
    });

    const auto engine = startEngine(freshModule(), timeline, job);

    QVERIFY(!engine);
    QCOMPARE(engine.error().code, ErrorCode::Cancelled);
    QVERIFY(sinceCancel.isValid());
    QVERIFY2(
        sinceCancel.elapsed() < kAtOnceMs, QByteArray::number(sinceCancel.elapsed()).constData());
    QVERIFY(!anyRuns(*timeline));
}

void EngineTest::aPipeIsRefusedNotWaitedFor()
{
    // Opening a pipe that nobody writes to would wait for ever.
    const auto pipe = m_folder->filePath("pipe.pth").toStdString();
    QVERIFY(::mkfifo(pipe.c_str(), 0600) == 0);
    auto options = quickModule();
    options.model = pipe;

    const auto engine = startEngine(options, newTimeline(), {});

    QVERIFY(!engine);
    QCOMPARE(engine.error().code, ErrorCode::BadModel);
}

void EngineTest::startsAgainAfterACancel()
{
    const auto cancelled =
        startEngine(quickModule(), newTimeline(), JobControl([] { return true; }));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);

    QVERIFY(startEngine(quickModule(), newTimeline(), {}));
}

QTEST_APPLESS_MAIN(EngineTest)
#include "engine_test.moc"
