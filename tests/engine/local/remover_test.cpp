#include "engine/local/local_remover.h"
#include "engine/local/memory_plan.h"
#include "engine/local/pass_memory.h"

#include <inspyre/bench.h>
#include <inspyre/regions.h>
#include <inspyre/resize.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace inspyre;

namespace {

/// A network that remembers what it was given; its matte is the brightness of its input.
class RecordingNetwork final : public Network
{
public:
    struct Call
    {
        Size size = {};
        Size base = {};
        Size low = {};
        int strip = 0;
        bool spread = false;
    };

    [[nodiscard]] NetworkInfo info() const override
    {
        return {.device = "cpu", .deviceName = "test", .precision = Precision::Fp32};
    }

    [[nodiscard]] Result<NetworkOutput> run(
        const NetworkInput &input, const JobControl &job, std::vector<NetworkTap> *) override
    {
        calls.push_back(
            {input.image.size(),
             input.base,
             input.lowResolution.size(),
             input.stripPixels,
             input.spread});
        job.report(Stage::Inferring, 0.5);
        if (job.cancelled()) {
            return Error{ErrorCode::Cancelled, "cancelled", {}};
        }
        if (input.image.width > largest || input.stripPixels > largestStrip) {
            return Error{ErrorCode::OutOfMemory, "no more memory", {}};
        }
        kept.resize(leaves);
        Pixels out(input.image.width, input.image.height, PixelFormat::GrayF32);
        for (int y = 0; y < input.image.height; ++y) {
            for (int x = 0; x < input.image.width; ++x) {
                out.rowF32(y)[x] = static_cast<float>(input.image.row8(y)[3 * x]) / 255.0F;
            }
        }
        job.report(Stage::Inferring, 1.0);
        const Image image(std::move(out));
        NetworkOutput output{image, image};
        output.spread = input.spread ? image : Image();
        return output;
    }

    std::vector<Call> calls;

    [[nodiscard]] Result<NetworkProfile> profile(const NetworkInput &, const JobControl &) override
    {
        return NetworkProfile{};
    }

    [[nodiscard]] std::uint64_t keptBytes() const override { return kept.size(); }

    void trim() override
    {
        ++trims;
        std::vector<std::byte>().swap(kept);
    }

    std::vector<std::byte> kept;
    std::size_t leaves = 0; ///< of each pass

    int largest = 1'000'000;
    int largestStrip = 1'000'000;
    int trims = 0;
};

/// From black on the left to white on the right.
Image ramp(int width, int height)
{
    Pixels pixels(width, height, PixelFormat::Rgb8);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int level = width > 1 ? 255 * x / (width - 1) : 128;
            std::memset(pixels.row8(y) + 3 * x, level, 3);
        }
    }
    return Image(std::move(pixels));
}

ModelEntry model(int base, int blendThreshold = 0)
{
    ModelEntry entry;
    entry.name = "mine";
    entry.base = {base, base};
    entry.blendThreshold = blendThreshold;
    return entry;
}

MatteOptions sized(const char *text)
{
    return {*parseInputSize(text)};
}

} // namespace

class RemoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mattesHaveThePicturesSize_data();
    void mattesHaveThePicturesSize();
    void alphaIsThePredictionStretched();
    void alphaIsMadeOnlyIfAskedFor();
    void doubtIsToldOnlyIfAskedFor();
    void saysThatThereIsNoSubject();
    void theSizeDecidesInputAndBase_data();
    void theSizeDecidesInputAndBase();
    void saysWhoMadeIt();
    void refusesOtherPictures_data();
    void refusesOtherPictures();
    void reportsRisingFractions();
    void canBeCancelledAtAnyQuestion();
    void keepsTheMemoryLimitAndSaysSo();
    void saysWhenNoSizeFits();
    void takesSmallerStripsBeforeASmallerSize();
    void countsThePictureAndItsMatte();
    void givesBackWhatTheExportNeeds();
    void givesBackWhatThePassMayNotFind();
    void stepsDownWhenMemoryRunsOut_data();
    void stepsDownWhenMemoryRunsOut();
    void progressNeverFallsWhileSteppingDown();
    void saysWhenMemoryRunsOutAtEverySize();
    void smallerSizesKeepTheShape();

private:
    std::shared_ptr<RecordingNetwork> m_network;

    static std::uint64_t limitFor(const Attempt &attempt, Size picture);

    std::shared_ptr<Remover> remover(const ModelEntry &entry, std::uint64_t limit = 0)
    {
        m_network = std::make_shared<RecordingNetwork>();
        return makeLocalRemover(m_network, entry, {}, limit);
    }
};

void RemoverTest::mattesHaveThePicturesSize_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("1x1") << 1 << 1;
    QTest::newRow("odd") << 123 << 33;
    QTest::newRow("a line") << 1 << 2000;
    QTest::newRow("larger than the network") << 700 << 500;
}

void RemoverTest::mattesHaveThePicturesSize()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const auto picture = ramp(width, height);

    const auto matte = remover(model(64))->matte(picture.view(), {}, {});

    QVERIFY2(matte, matte ? "" : matte.error().message.c_str());
    QCOMPARE(matte->alpha.size(), (Size{width, height}));
    QCOMPARE(matte->alpha.view().format, PixelFormat::GrayF32);
    QCOMPARE(matte->logits.size(), (Size{64, 64}));
    QCOMPARE(matte->prediction.size(), (Size{64, 64}));
    QCOMPARE(matte->networkSize, (Size{64, 64}));
    for (int y = 0; y < height; ++y) {
        const auto *row = matte->alpha.view().rowF32(y);
        QVERIFY(std::all_of(row, row + width, [](float a) { return a >= 0.0F && a <= 1.0F; }));
    }
}

void RemoverTest::alphaIsThePredictionStretched()
{
    const auto picture = ramp(256, 16);

    const auto matte = remover(model(64))->matte(picture.view(), {}, {});

    QVERIFY(matte);
    const auto expected = resizeAligned(matte->prediction.view(), {256, 16});
    for (int y = 0; y < 16; ++y) {
        QVERIFY(
            std::memcmp(
                matte->alpha.view().rowF32(y), expected.view().rowF32(y), 256 * sizeof(float)) ==
            0);
    }
    const auto *row = matte->alpha.view().rowF32(8);
    QVERIFY(row[0] < 0.05F && row[255] > 0.95F);
    QVERIFY(std::abs(row[128] - 0.5F) < 0.02F);
}

void RemoverTest::alphaIsMadeOnlyIfAskedFor()
{
    const auto matte = remover(model(64))->matte(ramp(256, 16).view(), {.alpha = false}, {});

    QVERIFY(matte);
    QVERIFY(matte->alpha.empty());
    QCOMPARE(matte->prediction.size(), (Size{64, 64}));
}

void RemoverTest::doubtIsToldOnlyIfAskedFor()
{
    const auto picture = ramp(256, 16);

    const auto plain = remover(model(64))->matte(picture.view(), {}, {});
    QVERIFY(plain);
    QVERIFY(!m_network->calls.front().spread);
    QVERIFY(plain->doubt.empty());
    QCOMPARE(plain->doubtScore, 0.0);

    const auto told = remover(model(64))->matte(picture.view(), {.doubt = true}, {});
    QVERIFY(told);
    QVERIFY(m_network->calls.front().spread);
    QCOMPARE(told->doubt.size(), (Size{64, 64}));
    const auto expected = doubtMap(told->logits.view(), told->logits.view());
    QCOMPARE(told->doubt.view().rowF32(9)[60], expected.view().rowF32(9)[60]);
    QCOMPARE(told->doubtScore, doubtScore(expected.view(), told->prediction.view()));
    QVERIFY(told->doubtScore > 0.0);
}

void RemoverTest::saysThatThereIsNoSubject()
{
    const auto ofRamp = remover(model(64))->matte(ramp(256, 16).view(), {}, {});
    QVERIFY(ofRamp);
    QVERIFY(ofRamp->subject);

    Pixels pixels(64, 64, PixelFormat::Rgb8);
    std::ranges::fill(pixels.bytes(), std::byte{0});
    const auto ofNothing = remover(model(64))->matte(Image(std::move(pixels)).view(), {}, {});
    QVERIFY(ofNothing);
    QVERIFY(!ofNothing->subject);
}

void RemoverTest::theSizeDecidesInputAndBase_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<int>("blendThreshold");
    QTest::addColumn<QSize>("input");
    QTest::addColumn<QSize>("base");
    QTest::addColumn<QSize>("low");
    const QSize none(0, 0);
    const QSize dynamic(640, 960);
    QTest::newRow("auto") << QByteArray("auto") << 0 << QSize(384, 384) << QSize(384, 384) << none;
    QTest::newRow("fixed") << QByteArray("640x480") << 0 << QSize(640, 480) << QSize(640, 480)
                           << none;
    QTest::newRow("fixed sizes do not blend")
        << QByteArray("640x640") << 512 << QSize(640, 640) << QSize(640, 640) << none;
    QTest::newRow("dynamic") << QByteArray("dynamic") << 0 << dynamic << QSize(384, 384) << none;
    QTest::newRow("blended") << QByteArray("dynamic") << 512 << dynamic << QSize(384, 384)
                             << QSize(384, 384);
    QTest::newRow("one side too small to blend")
        << QByteArray("dynamic") << 640 << dynamic << QSize(384, 384) << none;
}

void RemoverTest::theSizeDecidesInputAndBase()
{
    QFETCH(QByteArray, size);
    QFETCH(int, blendThreshold);
    QFETCH(QSize, input);
    QFETCH(QSize, base);
    QFETCH(QSize, low);
    const auto picture = ramp(640, 960);

    const auto matte =
        remover(model(384, blendThreshold))->matte(picture.view(), sized(size.constData()), {});

    QVERIFY(matte);
    QCOMPARE(m_network->calls.size(), 1U);
    const auto &call = m_network->calls.front();
    const auto qt = [](Size s) { return QSize(s.width, s.height); };
    QCOMPARE(qt(call.size), input);
    QCOMPARE(qt(call.base), base);
    QCOMPARE(qt(call.low), low);
}

void RemoverTest::saysWhoMadeIt()
{
    const auto maker = remover(model(64));
    QCOMPARE(maker->model(), std::string("mine"));

    const auto matte = maker->matte(ramp(10, 10).view(), {}, {});

    QVERIFY(matte);
    QCOMPARE(matte->model, std::string("mine"));
    QCOMPARE(matte->device, std::string("cpu"));
    QCOMPARE(matte->precision, std::string("fp32"));
    QVERIFY(!matte->stepDown);
    QVERIFY(matte->prepareMs >= 0.0 && matte->inferenceMs > 0.0 && matte->refineMs >= 0.0);
}

void RemoverTest::refusesOtherPictures_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("format");
    QTest::newRow("grey") << 8 << static_cast<int>(PixelFormat::Gray8);
    QTest::newRow("alpha") << 8 << static_cast<int>(PixelFormat::Rgba8);
    QTest::newRow("empty") << 0 << static_cast<int>(PixelFormat::Rgb8);
    QTest::newRow("too wide") << 32769 << static_cast<int>(PixelFormat::Rgb8);
}

void RemoverTest::refusesOtherPictures()
{
    QFETCH(int, width);
    QFETCH(int, format);
    const Pixels pixels(width, 1, static_cast<PixelFormat>(format));

    const auto matte = remover(model(64))->matte(pixels.view(), {}, {});

    QVERIFY(!matte);
    QCOMPARE(matte.error().code, ErrorCode::InvalidArgument);
    QVERIFY(m_network->calls.empty());
}

void RemoverTest::reportsRisingFractions()
{
    std::vector<Progress> seen;
    const JobControl job({}, [&](const Progress &progress) { seen.push_back(progress); });

    QVERIFY(remover(model(64))->matte(ramp(100, 100).view(), {}, job));

    QVERIFY(std::is_sorted(seen.begin(), seen.end(), [](const Progress &a, const Progress &b) {
        return a.fraction < b.fraction;
    }));
    QCOMPARE(seen.front().stage, Stage::Preparing);
    QCOMPARE(seen.back().stage, Stage::Refining);
    QCOMPARE(seen.back().fraction, 1.0);
}

void RemoverTest::canBeCancelledAtAnyQuestion()
{
    int questions = 0;
    const auto maker = remover(model(64));
    QVERIFY(maker->matte(ramp(9, 9).view(), {}, JobControl([&] {
                             ++questions;
                             return false;
                         })));
    QVERIFY(questions >= 3);
    for (int n = 1; n <= questions; ++n) {
        int asked = 0;
        const auto matte =
            maker->matte(ramp(9, 9).view(), {}, JobControl([&] { return ++asked >= n; }));
        QVERIFY(!matte);
        QCOMPARE(matte.error().code, ErrorCode::Cancelled);
    }
    QVERIFY(maker->matte(ramp(9, 9).view(), {}, {}));
}

/// A limit for this process in which `attempt` just fits.
std::uint64_t RemoverTest::limitFor(const Attempt &attempt, Size picture)
{
    constexpr std::uint64_t kRoom = std::uint64_t{8} << 20U;
    const MemoryPlan plan(std::make_shared<RecordingNetwork>(), {}, 1);
    return plan.neededBytes(attempt, {}, picture) + kRoom;
}

void RemoverTest::keepsTheMemoryLimitAndSaysSo()
{
    const auto picture = ramp(64, 64);
    const auto limit = limitFor({{512, 512}, kStripPixels / 8}, picture.size());

    const auto matte = remover(model(1024), limit)->matte(picture.view(), {}, {});

    QVERIFY2(matte, matte ? "" : matte.error().message.c_str());
    QCOMPARE(matte->networkSize, (Size{512, 512}));
    QCOMPARE(m_network->calls.front().base, (Size{512, 512}));
    const StepDown expected{
        .cause = StepDown::Cause::MemoryLimit,
        .from = {1024, 1024},
        .to = {512, 512},
        .smallerStrips = true,
        .limitBytes = limit};
    QVERIFY(matte->stepDown == expected);
}

void RemoverTest::saysWhenNoSizeFits()
{
    const auto matte = remover(model(1024), 1'000'000)->matte(ramp(64, 64).view(), {}, {});

    QVERIFY(!matte);
    QCOMPARE(matte.error().code, ErrorCode::OutOfMemory);
    QVERIFY2(
        matte.error().message.starts_with(
            "the memory limit of 1 MB is too low: even at 256x256 about"),
        matte.error().message.c_str());
    QVERIFY(m_network->calls.empty());
}

void RemoverTest::takesSmallerStripsBeforeASmallerSize()
{
    const auto picture = ramp(64, 64);
    const auto limit = limitFor({{1024, 1024}, kStripPixels / 4}, picture.size());

    const auto matte = remover(model(1024), limit)->matte(picture.view(), {}, {});

    QVERIFY2(matte, matte ? "" : matte.error().message.c_str());
    QCOMPARE(matte->networkSize, (Size{1024, 1024}));
    QCOMPARE(m_network->calls.front().strip, kStripPixels / 4);
    const StepDown expected{
        .cause = StepDown::Cause::MemoryLimit,
        .from = {1024, 1024},
        .to = {1024, 1024},
        .smallerStrips = true,
        .limitBytes = limit};
    QVERIFY(matte->stepDown == expected);
}

void RemoverTest::countsThePictureAndItsMatte()
{
    const Size small{64, 64};
    const auto large = ramp(4000, 2000); // before the limit, which counts what is in memory
    const auto limit = limitFor({{64, 64}, kStripPixels}, small);

    QVERIFY(remover(model(64), limit)->matte(ramp(64, 64).view(), {}, {}));
    const auto matte = remover(model(64), limit)->matte(large.view(), {}, {});

    QVERIFY(!matte);
    QCOMPARE(matte.error().code, ErrorCode::OutOfMemory);
    QVERIFY2(
        QString::fromStdString(matte.error().message).contains("a picture of 4000x2000 pixels"),
        matte.error().message.c_str());
}

void RemoverTest::givesBackWhatTheExportNeeds()
{
    constexpr std::size_t kKept = std::size_t{400} << 20U;
    const auto picture = ramp(2000, 1000);
    const auto limit = limitFor({{64, 64}, kStripPixels}, picture.size());
    for (const bool limited : {false, true}) {
        const auto maker = remover(model(64), limited ? limit : 0);
        m_network->leaves = kKept;

        const auto matte = maker->matte(picture.view(), {}, {});

        QVERIFY2(matte, matte ? "" : matte.error().message.c_str());
        QVERIFY(!matte->stepDown);
        QCOMPARE(m_network->trims, limited ? 1 : 0);
        m_network->trim();
    }
}

void RemoverTest::givesBackWhatThePassMayNotFind()
{
    constexpr std::size_t kKept = std::size_t{400} << 20U;
    const auto picture = ramp(64, 64);
    const auto maker = remover(model(64), limitFor({{64, 64}, kStripPixels}, picture.size()));
    m_network->kept.resize(kKept);

    const auto matte = maker->matte(picture.view(), {}, {});

    QVERIFY2(matte, matte ? "" : matte.error().message.c_str());
    QVERIFY(!matte->stepDown);
    QCOMPARE(m_network->trims, 1);
}

void RemoverTest::stepsDownWhenMemoryRunsOut_data()
{
    QTest::addColumn<int>("largest");
    QTest::addColumn<int>("largestStrip");
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("size");
    QTest::newRow("strips are enough") << 2000 << kStripPixels / 4 << 2 << 1024;
    QTest::newRow("one size") << 768 << kStripPixels << 3 << 768;
    QTest::newRow("to the last size") << 256 << kStripPixels << 6 << 256;
}

void RemoverTest::stepsDownWhenMemoryRunsOut()
{
    QFETCH(int, largest);
    QFETCH(int, largestStrip);
    QFETCH(int, calls);
    QFETCH(int, size);
    const auto maker = remover(model(1024));
    m_network->largest = largest;
    m_network->largestStrip = largestStrip;

    const auto matte = maker->matte(ramp(64, 64).view(), {}, {});

    QVERIFY(matte);
    QCOMPARE(matte->networkSize, (Size{size, size}));
    const StepDown expected{
        .cause = StepDown::Cause::OutOfMemory,
        .from = {1024, 1024},
        .to = {size, size},
        .smallerStrips = true};
    QVERIFY(matte->stepDown == expected);
    QCOMPARE(static_cast<int>(m_network->calls.size()), calls);
    QCOMPARE(m_network->trims, calls - 1);
}

void RemoverTest::progressNeverFallsWhileSteppingDown()
{
    const auto maker = remover(model(1024));
    m_network->largest = 256;
    double last = 0.0;
    bool fell = false;
    const JobControl job({}, [&](const Progress &progress) {
        fell = fell || progress.fraction < last;
        last = progress.fraction;
    });

    QVERIFY(maker->matte(ramp(64, 64).view(), {}, job));

    QVERIFY(!fell);
    QCOMPARE(last, 1.0);
}

void RemoverTest::saysWhenMemoryRunsOutAtEverySize()
{
    const auto maker = remover(model(1024));
    m_network->largest = 0;

    const auto matte = maker->matte(ramp(64, 64).view(), {}, {});

    QVERIFY(!matte);
    QCOMPARE(matte.error().code, ErrorCode::OutOfMemory);
    m_network->largest = 2000;
    QVERIFY(maker->matte(ramp(64, 64).view(), {}, {}));
}

void RemoverTest::smallerSizesKeepTheShape()
{
    const std::vector<Size> square = {{1024, 1024}, {768, 768}, {512, 512}, {384, 384}, {256, 256}};
    QCOMPARE(sizesToTry({1024, 1024}), square);
    QCOMPARE(sizesToTry({256, 256}), std::vector<Size>({{256, 256}}));
    QCOMPARE(sizesToTry({32, 32}), std::vector<Size>({{32, 32}}));
    for (const auto &size : sizesToTry({1920, 1088})) {
        QVERIFY(size.width % 32 == 0 && size.height % 32 == 0);
        QVERIFY(std::abs(1920.0 / 1088.0 - double(size.width) / size.height) < 0.3);
    }
}

QTEST_APPLESS_MAIN(RemoverTest)
#include "remover_test.moc"
