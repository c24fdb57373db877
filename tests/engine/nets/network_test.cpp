#include "support.h"

#include <inspyre/synthetic.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

class NetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheCpuFirstAndSaysWhyThereIsNoGpu();
    void devicesStopWhenCancelled();
    void saysWhichPrecisionsTheCpuHas();
    void refusesAnUnknownDevice();
    void refusesWeightsThatDoNotFit();
    void loadingReportsEachLayerGroup();
    void loadingStopsAtAnyQuestion();
    void normalisesAsPublished();
    void readsRowsWithPadding();
    void progressRisesToOne();
    void runningStopsAtAnyQuestion();
    void refusesWrongInput_data();
    void refusesWrongInput();
    void takesWeightsOfOtherTypes();

private:
    std::shared_ptr<Network> m_network; ///< the starter's shape, made-up weights
    Image m_image = waves({128, 96});
    Size m_base = {96, 96}; ///< small, for speed
};

void NetworkTest::initTestCase()
{
    m_network = syntheticNetwork("starter", {});
}

void NetworkTest::listsTheCpuFirstAndSaysWhyThereIsNoGpu()
{
    const auto devices = required(backend().devices({}), "finding devices");

    QCOMPARE(devices.list.front().id, std::string("cpu"));
    QVERIFY(!devices.list.front().name.empty());
    QVERIFY(devices.list.front().memoryBytes > 0);
    QVERIFY(devices.list.front().problem.empty());
    QCOMPARE(devices.noGpu.empty(), devices.list.size() > 1);
    qInfo("no GPU because: %s", devices.noGpu.c_str());
    QVERIFY(QString::fromStdString(backend().version()).startsWith("libtorch 2."));
}

void NetworkTest::devicesStopWhenCancelled()
{
    const auto devices = backend().devices(JobControl([] { return true; }));

    QVERIFY(!devices);
    QCOMPARE(devices.error().code, ErrorCode::Cancelled);
}

void NetworkTest::saysWhichPrecisionsTheCpuHas()
{
    QVERIFY(backend().supports("cpu", Precision::Fp32));
    const auto half = backend().supports("cpu", Precision::Fp16);
    QVERIFY(!half);
    QCOMPARE(half.error().code, ErrorCode::InvalidArgument);
    const bool listed =
        m_network->info().cpuFeatures == "amx" || m_network->info().cpuFeatures == "avx512_bf16";
    QCOMPARE(backend().supports("cpu", Precision::Bf16).has_value(), listed);
    QVERIFY(m_network->info().threads >= 1);
    QCOMPARE(m_network->info().device, std::string("cpu"));
    QVERIFY(m_network->info().weightBytes > 1'000'000);
}

void NetworkTest::refusesAnUnknownDevice()
{
    const auto architecture = required(namedArchitecture("starter"), "naming");
    const auto timeline = std::make_shared<Timeline>(processStart());

    const auto network = backend().loadNetwork(
        makeSyntheticCheckpoint(architecture), architecture, {.device = "cuda:99"}, timeline, {});

    QVERIFY(!network);
    QCOMPARE(network.error().code, ErrorCode::NoDevice);
    QCOMPARE(network.error().subject, std::string("cuda:99"));
}

void NetworkTest::refusesWeightsThatDoNotFit()
{
    const auto architecture = required(namedArchitecture("starter"), "naming");
    auto damaged = std::make_shared<Checkpoint>(*makeSyntheticCheckpoint(architecture));
    damaged->tensors.erase("decoder.conv1.conv.weight");
    const auto timeline = std::make_shared<Timeline>(processStart());

    const auto network = backend().loadNetwork(damaged, architecture, {}, timeline, {});

    QVERIFY(!network);
    QCOMPARE(network.error().code, ErrorCode::ModelMismatch);
    QVERIFY(QString::fromStdString(network.error().message).contains("decoder.conv1"));
}

void NetworkTest::loadingReportsEachLayerGroup()
{
    const auto architecture = required(namedArchitecture("starter"), "naming");
    const auto timeline = std::make_shared<Timeline>(processStart());
    std::vector<Progress> seen;
    const JobControl job({}, [&](const Progress &progress) { seen.push_back(progress); });

    const auto network = backend().loadNetwork(
        makeSyntheticCheckpoint(architecture), architecture, {}, timeline, job.slice(0.0, 0.5));

    QVERIFY(network);
    QVERIFY((*network)->optimise(job.slice(0.5, 1.0)));
    for (int group = 0; group < kLayerGroups; ++group) {
        const std::string name = layerGroupName(static_cast<LayerGroup>(group));
        int weights = 0;
        int optimised = 0;
        for (const auto &span : timeline->snapshot()) {
            weights += span.phase == Phase::Weights && span.part == name &&
                       span.bytesDone == span.bytesTotal && span.bytesTotal > 0;
            optimised += span.phase == Phase::Optimise && span.part == name && !span.running();
        }
        QCOMPARE(weights, 1);
        QCOMPARE(optimised, 1);
    }
    QVERIFY(phaseMs(timeline->snapshot(), Phase::Network) > 0.0);
    const auto rises = [](const Progress &a, const Progress &b) { return a.fraction < b.fraction; };
    QVERIFY(std::is_sorted(seen.begin(), seen.end(), rises));
    QCOMPARE(seen.back().fraction, 1.0);
    QVERIFY(std::any_of(seen.begin(), seen.end(), [](const Progress &progress) {
        return progress.stage == Stage::ReadingWeights;
    }));
}

void NetworkTest::loadingStopsAtAnyQuestion()
{
    const auto architecture = required(namedArchitecture("starter"), "naming");
    const auto checkpoint = makeSyntheticCheckpoint(architecture);
    int questions = 0;
    for (int stopAt = 1;; stopAt = stopAt * 2 + 1) {
        int asked = 0;
        const JobControl job([&] { return ++asked >= stopAt; });
        const auto timeline = std::make_shared<Timeline>(processStart());
        const auto network = backend().loadNetwork(checkpoint, architecture, {}, timeline, job);
        const auto ready = network ? (*network)->optimise(job) : Status(network.error());
        if (ready) {
            questions = asked;
            break;
        }
        QCOMPARE(ready.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, stopAt); // at once
    }
    QVERIFY2(questions > 500, "asked at least once per tensor");
}

void NetworkTest::normalisesAsPublished()
{
    // The same picture as bytes and, by the published arithmetic, as floats.
    const auto rgb = scene({64, 96});
    constexpr std::array mean = {0.485, 0.456, 0.406};
    constexpr std::array deviation = {0.229, 0.224, 0.225};
    Pixels planes(64, 96, PixelFormat::PlanarRgbF32);
    auto *value = planes.rowF32(0);
    for (std::size_t c = 0; c < 3; ++c) {
        for (int y = 0; y < 96; ++y) {
            for (std::size_t x = 0; x < 64; ++x) {
                const auto level = static_cast<float>(rgb.view().row8(y)[3 * x + c]) / 255.0F;
                const auto centred = static_cast<float>(double{level} - mean[c]);
                *value++ = static_cast<float>(double{centred} / deviation[c]);
            }
        }
    }
    const Image floats(std::move(planes));

    const auto fromBytes = runNetwork(*m_network, {.image = rgb.view()});
    const auto fromFloats = runNetwork(*m_network, {.image = floats.view()});

    QCOMPARE(difference(fromBytes.output.logits, fromFloats.output.logits).largest, 0.0);
}

void NetworkTest::readsRowsWithPadding()
{
    const auto whole = scene({128, 96});
    auto part = whole.view(); // the left half, whose rows are those of the whole
    part.width = 64;
    Pixels copy(64, 96, PixelFormat::Rgb8);
    for (int y = 0; y < 96; ++y) {
        std::copy_n(part.row8(y), 3 * 64, copy.row8(y));
    }

    const auto strided = runNetwork(*m_network, {.image = part});
    const auto dense = runNetwork(*m_network, {.image = copy.view()});

    QCOMPARE(difference(strided.output.logits, dense.output.logits).largest, 0.0);
}

void NetworkTest::progressRisesToOne()
{
    std::vector<double> seen;
    const JobControl job({}, [&](const Progress &progress) {
        QCOMPARE(progress.stage, Stage::Inferring);
        seen.push_back(progress.fraction);
    });
    const auto low = waves({64, 64});

    for (const auto &lowResolution : {ImageView{}, low.view()}) {
        seen.clear();
        const auto output = m_network->run(
            {.image = m_image.view(), .base = {64, 64}, .lowResolution = lowResolution}, job);

        QVERIFY(output);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(seen.size() > 20);
        QCOMPARE(seen.back(), 1.0);
        QCOMPARE(output->prediction.size(), m_image.size());
        QCOMPARE(output->prediction.view().format, PixelFormat::GrayF32);
    }
}

void NetworkTest::runningStopsAtAnyQuestion()
{
    int questions = 0;
    for (int stopAt = 1;; stopAt += 1 + stopAt / 4) {
        int asked = 0;
        const JobControl job([&] { return ++asked >= stopAt; });
        const auto output = m_network->run({.image = m_image.view(), .base = m_base}, job);
        if (output) {
            questions = asked;
            break;
        }
        QCOMPARE(output.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, stopAt); // at once
    }
    QVERIFY2(questions > 50, "asked between blocks and strips");
    QVERIFY(m_network->run({.image = m_image.view(), .base = m_base}, {}));
}

void NetworkTest::refusesWrongInput_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("base");
    const auto rgb = static_cast<int>(PixelFormat::Rgb8);
    QTest::newRow("width") << 100 << 96 << rgb << 384;
    QTest::newRow("height") << 96 << 33 << rgb << 384;
    QTest::newRow("one pixel") << 1 << 1 << rgb << 384;
    QTest::newRow("empty") << 0 << 0 << rgb << 384;
    QTest::newRow("grey") << 96 << 96 << static_cast<int>(PixelFormat::Gray8) << 384;
    QTest::newRow("with alpha") << 96 << 96 << static_cast<int>(PixelFormat::Rgba8) << 384;
    QTest::newRow("no base size") << 96 << 96 << rgb << 0;
}

void NetworkTest::refusesWrongInput()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, format);
    QFETCH(int, base);
    const Image image(Pixels(width, height, static_cast<PixelFormat>(format)));

    const auto output = m_network->run({.image = image.view(), .base = {base, base}}, {});

    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::InvalidArgument);
    if (width > 0) {
        const auto asLow = m_network->run(
            {.image = m_image.view(), .base = {base, base}, .lowResolution = image.view()}, {});
        QVERIFY(!asLow);
        QCOMPARE(asLow.error().code, ErrorCode::InvalidArgument);
    }
}

void NetworkTest::takesWeightsOfOtherTypes()
{
    // Every weight as a double: the same network.
    const auto architecture = required(namedArchitecture("starter"), "naming");
    const auto floats = makeSyntheticCheckpoint(architecture);
    auto doubles = std::make_shared<Checkpoint>(*floats);
    auto storage = std::make_shared<std::vector<std::vector<double>>>();
    for (auto &[name, tensor] : doubles->tensors) {
        if (tensor.type != TensorType::F32) {
            continue;
        }
        const auto *values = reinterpret_cast<const float *>(tensor.data);
        auto &copy = storage->emplace_back(values, values + tensor.elements());
        tensor.type = TensorType::F64;
        tensor.data = reinterpret_cast<const std::byte *>(copy.data());
        tensor.bytes = copy.size() * sizeof(double);
    }
    doubles->storage = storage;
    const auto network = loadNetwork(doubles, architecture, {});

    const auto expected = runNetwork(*m_network, {.image = m_image.view(), .base = m_base});
    const auto actual = runNetwork(*network, {.image = m_image.view(), .base = m_base});

    QCOMPARE(difference(expected.output.logits, actual.output.logits).largest, 0.0);
}

QTEST_APPLESS_MAIN(NetworkTest)
#include "network_test.moc"
