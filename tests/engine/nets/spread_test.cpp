#include "support.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

namespace {

double saliency(const Map &logits, std::int64_t row, std::int64_t column)
{
    row = std::min(row, logits.shape[2] - 1);
    column = std::min(column, logits.shape[3] - 1);
    return 1.0 / (1.0 + std::exp(-logits.at(row, column)));
}

/// Of a map whose value x lies in the place `times` x.
double saliencyIn(const Map &logits, int times, int row, int column)
{
    const double y = static_cast<double>(row) / times;
    const double x = static_cast<double>(column) / times;
    const auto top = static_cast<std::int64_t>(y);
    const auto left = static_cast<std::int64_t>(x);
    const double down = y - static_cast<double>(top);
    const double right = x - static_cast<double>(left);
    const auto along = [&](std::int64_t line) {
        return saliency(logits, line, left) * (1.0 - right) +
               saliency(logits, line, left + 1) * right;
    };
    return along(top) * (1.0 - down) + along(top + 1) * down;
}

/// The largest difference of a run's spread and that of its taps.
double worstOf(const Run &run)
{
    const std::array<std::pair<Map, int>, 4> maps = {
        {{run.map("d0"), 1}, {run.map("d1"), 2}, {run.map("d2"), 4}, {run.map("d3"), 8}}};
    const auto &spread = run.output.spread;
    double worst = 0.0;
    for (int y = 0; y < spread.height(); ++y) {
        for (int x = 0; x < spread.width(); ++x) {
            double least = 1.0;
            double most = 0.0;
            for (const auto &[logits, times] : maps) {
                const double value = saliencyIn(logits, times, y, x);
                least = std::min(least, value);
                most = std::max(most, value);
            }
            const double made = static_cast<double>(spread.view().rowF32(y)[x]);
            worst = std::max(worst, std::abs(made - (most - least)));
        }
    }
    return worst;
}

} // namespace

/// How far the steps of the pyramid are from each other.
class SpreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isThatOfThePublishedMaps_data();
    void isThatOfThePublishedMaps();
    void isOfTheBlendedMapsWhereTwoPassesAre();
    void isMadeOnlyIfAskedFor();
    void changesNoOtherResult();
    void takesNoMoreMemory();
    void comesWithRecordedPasses();

private:
    [[nodiscard]] NetworkInput asking(const Image &image) const
    {
        return {.image = image.view(), .base = {96, 96}, .spread = true};
    }

    std::shared_ptr<Network> m_network; ///< the starter's shape, made-up weights, on the CPU
};

void SpreadTest::initTestCase()
{
    m_network = syntheticNetwork("starter", {});
}

void SpreadTest::isThatOfThePublishedMaps_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("least") << 32 << 32;
    QTest::newRow("wide") << 160 << 64;
    QTest::newRow("high") << 96 << 128;
}

void SpreadTest::isThatOfThePublishedMaps()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const auto image = waves({width, height});

    const auto run = runNetwork(*m_network, asking(image));

    QCOMPARE(run.output.spread.size(), image.size());
    QCOMPARE(run.output.spread.view().format, PixelFormat::GrayF32);
    const auto spread = toMap(run.output.spread);
    QVERIFY(spread.minimum() >= 0.0 && spread.maximum() <= 1.0);
    QVERIFY(spread.maximum() > 0.01);
    const double worst = worstOf(run);
    QVERIFY2(worst < 1e-5, std::to_string(worst).c_str());
}

void SpreadTest::isOfTheBlendedMapsWhereTwoPassesAre()
{
    const auto image = waves({160, 128});
    const auto low = waves({96, 96}, Size{160, 128});
    auto input = asking(image);
    input.lowResolution = low.view();

    const auto run = runNetwork(*m_network, input);

    QVERIFY(worstOf(run) < 1e-5);
}

void SpreadTest::isMadeOnlyIfAskedFor()
{
    const auto image = waves({64, 64});

    QVERIFY(runNetwork(*m_network, {.image = image.view()}).output.spread.empty());
}

void SpreadTest::changesNoOtherResult()
{
    const auto image = waves({128, 96});
    auto without = asking(image);
    without.spread = false;

    const auto asked = runNetwork(*m_network, asking(image));
    const auto plain = runNetwork(*m_network, without);

    QCOMPARE(difference(asked.output.logits, plain.output.logits).largest, 0.0);
    QCOMPARE(difference(asked.output.prediction, plain.output.prediction).largest, 0.0);
}

void SpreadTest::takesNoMoreMemory()
{
    const auto image = waves({704, 512}); // maps of more than 1 MiB, which are counted
    auto input = asking(image);
    const auto peak = [&](bool spread) {
        input.spread = spread;
        return required(m_network->run(input, {}), "running the network").peakBytes;
    };
    static_cast<void>(peak(false)); // makes the parts
    const auto plain = peak(false);

    QVERIFY(plain > 0);
    QCOMPARE(peak(true), plain);
}

/// On a GPU the first pass of a shape is computed, the second is recorded, the third replayed.
void SpreadTest::comesWithRecordedPasses()
{
    const auto image = waves({128, 96});
    for (const auto &device : usableDevices()) {
        const auto network = syntheticNetwork("starter", {.device = device});
        const auto expected = runNetwork(*network, asking(image));
        for (int pass = 1; pass <= 3; ++pass) {
            const auto output = required(network->run(asking(image), {}), "running the network");
            const auto apart = difference(output.spread, expected.output.spread).largest;
            QVERIFY2(apart < 2e-3, qPrintable(QString("pass %1: %2").arg(pass).arg(apart)));
        }
    }
}

QTEST_APPLESS_MAIN(SpreadTest)
#include "spread_test.moc"
