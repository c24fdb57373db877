#include "engine/local/pass_memory.h"
#include "tests/support/address_space_limit.h"
#include "tests/support/own_memory.h"

#include <inspyre/bench.h>
#include <inspyre/engine.h>
#include <inspyre/folders.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace inspyre;
using test::kMemoryIsOurs;

namespace {

/// Random blocks, so that there is something to find.
Image scene(Size size)
{
    Pixels pixels(size.width, size.height, PixelFormat::Rgb8);
    std::minstd_rand random(static_cast<unsigned>(size.width * 7 + size.height));
    std::array<int, 256> levels{};
    std::ranges::generate(levels, [&] { return static_cast<int>(random() % 256); });
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const auto block = static_cast<std::size_t>(x / 32 + 16 * (y / 32)) % levels.size();
            for (std::size_t c = 0; c < 3; ++c) {
                pixels.row8(y)[3 * x + static_cast<int>(c)] =
                    static_cast<std::uint8_t>(levels[(block + c) % levels.size()]);
            }
        }
    }
    return Image(std::move(pixels));
}

Engine started(const char *model, std::optional<Precision> precision)
{
    EngineOptions options;
    options.model = model;
    options.device = "cpu";
    options.threads = 1; // two wait for each other where other programs run
    options.precision = precision;
    auto engine = startEngine(options, std::make_shared<Timeline>(Timeline::Clock::now()), {});
    if (!engine) {
        qFatal("%s: %s", model, engine.error().message.c_str());
    }
    return *std::move(engine);
}

bool supported(Precision precision)
{
    const auto backend = loadBackend(moduleFolder(), {});
    if (!backend) {
        qFatal("%s", backend.error().message.c_str());
    }
    return static_cast<bool>((*backend)->supports("cpu", precision));
}

double megabytes(std::uint64_t bytes)
{
    return static_cast<double>(bytes) / 1e6;
}

} // namespace

/// What is foretold about memory, and what libtorch then takes.
class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesTakeWhatIsForetold_data();
    void passesTakeWhatIsForetold();
    void stripsTakeLessAndGiveTheSame();
    void wantOfMemoryStepsDown();
    void memoryStaysFlatOverPictures();
};

void MemoryTest::passesTakeWhatIsForetold_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("strip");
    QTest::newRow("starter") << QByteArray("starter") << QSize(384, 384) << kStripPixels;
    QTest::newRow("starter, large") << QByteArray("starter") << QSize(640, 512) << kStripPixels;
    QTest::newRow("starter, strips")
        << QByteArray("starter") << QSize(512, 512) << kStripPixels / 8;
    QTest::newRow("Res2Net50") << QByteArray("synthetic:res2net50") << QSize(256, 256)
                               << kStripPixels;
    QTest::newRow("SwinB") << QByteArray("synthetic:swin-b") << QSize(256, 256) << kStripPixels;
    QTest::newRow("SwinB, strips")
        << QByteArray("synthetic:swin-b") << QSize(256, 384) << kStripPixels / 4;
}

void MemoryTest::passesTakeWhatIsForetold()
{
    QFETCH(QByteArray, model);
    QFETCH(QSize, size);
    QFETCH(int, strip);
    const Size input{size.width(), size.height()};
    const auto picture = scene(input);
    for (const auto precision : {Precision::Fp32, Precision::Bf16}) {
        if (!supported(precision)) {
            qInfo("%s is left out: this processor is not made for it", precisionName(precision));
            continue;
        }
        const auto engine = started(model.constData(), precision);
        // Else the pass would make room for prepared weights too.
        QVERIFY(engine.network->optimise({}));

        const auto output =
            engine.network->run({.image = picture.view(), .base = input, .stripPixels = strip}, {});

        QVERIFY2(output, output ? "" : output.error().message.c_str());
        const auto foretold = predictedPassBytes(engine.architecture, precision, input, strip);
        qInfo(
            "%-20s %s %dx%d in strips of %6d pixels: foretold %4.0f MB, measured %4.0f MB (%+.0f "
            "%%)",
            model.constData(),
            precisionName(precision),
            input.width,
            input.height,
            strip,
            megabytes(foretold),
            megabytes(output->peakBytes),
            100.0 * megabytes(foretold) / megabytes(output->peakBytes) - 100.0);
        QVERIFY(megabytes(output->peakBytes) <= 1.2 * megabytes(foretold) + 8.0);
        QVERIFY(megabytes(foretold) <= 1.6 * megabytes(output->peakBytes) + 16.0);
    }
}

void MemoryTest::stripsTakeLessAndGiveTheSame()
{
    const auto engine = started("starter", Precision::Fp32);
    const auto picture = scene({512, 512});
    const NetworkInput whole{.image = picture.view(), .base = {512, 512}};
    auto strips = whole;
    strips.stripPixels = kStripPixels / 8;

    const auto a = engine.network->run(whole, {});
    const auto b = engine.network->run(strips, {});

    QVERIFY(a && b);
    QVERIFY(b->peakBytes < a->peakBytes);
    double largest = 0.0;
    for (int y = 0; y < 512; ++y) {
        const auto *one = a->prediction.view().rowF32(y);
        const auto *other = b->prediction.view().rowF32(y);
        for (int x = 0; x < 512; ++x) {
            largest = std::max(largest, static_cast<double>(std::abs(one[x] - other[x])));
        }
    }
    QVERIFY2(largest < 1e-4, qPrintable(QString::number(largest)));
}

void MemoryTest::wantOfMemoryStepsDown()
{
    const auto engine = started("starter", Precision::Fp32);
    const auto picture = scene({640, 480});
    QVERIFY(engine.remover->matte(picture.view(), {}, {}));
    engine.network->trim();
    const MatteOptions large{.size = *parseInputSize("2048x2048")};
    {
        const test::AddressSpaceLimit limit(200'000'000);

        const auto matte = engine.remover->matte(picture.view(), large, {});

        QVERIFY2(matte, matte ? "" : matte.error().message.c_str());
        QVERIFY(matte->networkSize.width < 2048);
        QVERIFY(matte->stepDown);
        QCOMPARE(matte->stepDown->cause, StepDown::Cause::OutOfMemory);
        QCOMPARE(matte->stepDown->from, (Size{2048, 2048}));
        QCOMPARE(matte->stepDown->to, matte->networkSize);
    }
    const auto after = engine.remover->matte(picture.view(), {}, {});
    QVERIFY(after && !after->stepDown);
}

void MemoryTest::memoryStaysFlatOverPictures()
{
    if (!kMemoryIsOurs) {
        QSKIP("under a sanitizer memory is not ours alone");
    }
    constexpr int kPictures = 40;
    constexpr int kFirst = 10;
    const auto engine = started("starter", {});
    const std::vector<Size> sizes = {{320, 200}, {1, 1}, {900, 1200}, {640, 640}, {1600, 30}};
    std::uint64_t most = 0;
    std::uint64_t first = 0;
    for (int i = 0; i < kPictures; ++i) {
        const auto picture = scene(sizes[static_cast<std::size_t>(i) % sizes.size()]);
        const auto *size = i % 3 == 0 ? "256x192" : "320x256";
        QVERIFY(engine.remover->matte(picture.view(), {.size = *parseInputSize(size)}, {}));
        auto &record = i < kFirst ? first : most;
        record = std::max(record, residentBytes());
    }
    qInfo("most resident: %.0f MB, then %.0f MB", megabytes(first), megabytes(most));
    QVERIFY(megabytes(most) <= 1.1 * megabytes(first) + 10.0);
}

QTEST_APPLESS_MAIN(MemoryTest)
#include "memory_test.moc"
