#include "tests/engine/edit/matte_cases.h"

#include <inspyre/matte_edit.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

using namespace inspyre;
using namespace inspyre::testing;

namespace {

Image flat(Size size, float value)
{
    return grayImage(size, [value](int, int) { return value; });
}

/// One step of an octagon, plainly: the largest (or least) of the nine or of the five.
Image stepped(const Image &from, bool square, bool grows)
{
    return grayImage(from.size(), [&](int x, int y) {
        float best = at(from, x, y);
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                const bool inside =
                    x + dx >= 0 && y + dy >= 0 && x + dx < from.width() && y + dy < from.height();
                if (inside && (square || dx == 0 || dy == 0)) {
                    const float value = at(from, x + dx, y + dy);
                    best = grows ? std::max(best, value) : std::min(best, value);
                }
            }
        }
        return best;
    });
}

float largestDifference(const Image &a, const Image &b)
{
    float most = a.size() == b.size() ? 0.0F : std::numeric_limits<float>::infinity();
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            most = std::max(most, std::abs(at(a, x, y) - at(b, x, y)));
        }
    }
    return most;
}

double area(const Image &image)
{
    double sum = 0.0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            sum += at(image, x, y);
        }
    }
    return sum;
}

/// The share of a Gaussian that lies below `x` deviations.
double gaussianBelow(double x)
{
    return 0.5 * std::erfc(-x / std::sqrt(2.0));
}

/// The map with another one laid over it: what is brighter, or (`carved`) darker by it.
Image with(const Image &map, const Image &other, bool carved)
{
    return grayImage(map.size(), [&](int x, int y) {
        return carved ? std::min(at(map, x, y), 1.0F - at(other, x, y))
                      : std::max(at(map, x, y), at(other, x, y));
    });
}

constexpr Size kMap{120, 100};

/// A disc with holes of 5 and 10 pixels' radius, two specks outside, one at the border.
Image spotted()
{
    Image map = grayImage(kMap, disc(60, 50, 35, 3));
    map = with(map, grayImage(kMap, disc(50, 50, 5, 3)), true);
    map = with(map, grayImage(kMap, disc(75, 50, 10, 3)), true);
    map = with(map, grayImage(kMap, disc(12, 12, 4, 3)), false);
    map = with(map, grayImage(kMap, disc(108, 88, 8, 3)), false);
    return with(map, grayImage(kMap, disc(0, 60, 4, 3)), false);
}

} // namespace

class RefineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHardThresholdIsThePublishedOne();
    void aSoftThresholdIsARamp();
    void settingsOutOfRangeAreTakenAsTheNearest();
    void theEdgeMovesAsBySmallSteps_data();
    void theEdgeMovesAsBySmallSteps();
    void aDiscGrowsToALargerDisc();
    void featherIsAsWideAsAGaussian_data();
    void featherIsAsWideAsAGaussian();
    void featherLeavesFlatPartsAndBordersAlone();
    void holesAreClosedUpToAnArea();
    void specksAreRemovedUpToAnArea();
    void whatTouchesTheBorderIsNoHole();
    void anIslandInAClosedHoleStaysForeground();
    void whatARegionCutsOffIsNotASpeck();
    void areasAreThoseOfThePicture();
    void theSubjectsBoxIsTight();
    void anotherRangeKeepsAnEmptyRegionEmpty();
};

void RefineTest::aHardThresholdIsThePublishedOne()
{
    const auto half = std::nextafter(0.5F, 1.0F);
    const Image map = grayImage({3, 1}, [=](int x, int) {
        return x == 0 ? 0.4F : x == 1 ? 0.5F : half;
    });
    const Image hard = refined(map, {.threshold = Threshold::Hard});
    QCOMPARE(at(hard, 0, 0), 0.0F);
    QCOMPARE(at(hard, 1, 0), 0.0F); // not above
    QCOMPARE(at(hard, 2, 0), 1.0F);
}

void RefineTest::aSoftThresholdIsARamp()
{
    const Image map = grayImage({101, 1}, [](int x, int) { return static_cast<float>(x) / 100; });
    const Image soft = refined(map, {.threshold = Threshold::Soft, .level = 0.6, .softness = 0.4});
    QCOMPARE(at(soft, 40, 0), 0.0F);
    QCOMPARE(at(soft, 50, 0), 0.25F);
    QCOMPARE(at(soft, 60, 0), 0.5F);
    QCOMPARE(at(soft, 80, 0), 1.0F);
    const Image none = refined(map, {.threshold = Threshold::Soft, .level = 0.6, .softness = 0});
    QCOMPARE(
        largestDifference(none, refined(map, {.threshold = Threshold::Hard, .level = 0.6})), 0.0F);
}

void RefineTest::settingsOutOfRangeAreTakenAsTheNearest()
{
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    const Image map = busyMap({80, 60});
    const auto same = [&](const Refine &a, const Refine &b) {
        return largestDifference(refined(map, a), refined(map, b)) == 0.0F;
    };
    QVERIFY(same({.edgeShift = 1000}, {.edgeShift = 20}));
    QVERIFY(same({.edgeShift = -1000}, {.edgeShift = -20}));
    QVERIFY(same({.feather = 1.0e300}, {.feather = 50}));
    QVERIFY(same({.edgeShift = kNaN, .feather = kNaN}, {}));
    QVERIFY(same(
        {.threshold = Threshold::Hard, .level = -3}, {.threshold = Threshold::Hard, .level = 0}));
}

void RefineTest::theEdgeMovesAsBySmallSteps_data()
{
    QTest::addColumn<double>("shift");
    for (const double shift : {0.4, 1.0, 2.0, 5.0, 12.25, 20.0}) {
        QTest::addRow("%g", shift) << shift;
        QTest::addRow("%g", -shift) << -shift;
    }
}

void RefineTest::theEdgeMovesAsBySmallSteps()
{
    QFETCH(const double, shift);
    const Image map = busyMap({90, 150}); // of three strips
    const double amount = std::abs(shift);
    const int whole = static_cast<int>(amount);
    const std::vector<int> squares = {2, 4, 7, 9, 11, 14, 16, 19}; // 5 of 12 steps
    const auto next = [&](const Image &from, int step) {
        return stepped(from, std::ranges::find(squares, step) != squares.end(), shift > 0);
    };
    Image wanted = map;
    for (int step = 0; step < whole; ++step) {
        wanted = next(wanted, step);
    }
    const Image more = next(wanted, whole);
    const auto share = static_cast<float>(amount - whole);
    wanted = grayImage(map.size(), [&](int x, int y) {
        return at(wanted, x, y) + (at(more, x, y) - at(wanted, x, y)) * share;
    });
    QCOMPARE(largestDifference(refined(map, {.edgeShift = shift}), wanted), 0.0F);
}

void RefineTest::aDiscGrowsToALargerDisc()
{
    constexpr double kPi = std::numbers::pi;
    const Image map = grayImage({200, 200}, disc(100, 100, 50));
    for (const double shift : {-20.0, -6.5, 3.0, 20.0}) {
        const double radius = std::sqrt(area(refined(map, {.edgeShift = shift})) / kPi);
        const double off = radius - 50 - shift;
        // The corners of the octagon are 8 % farther away than its sides.
        QVERIFY2(std::abs(off) < 0.07 * std::abs(shift) + 0.2, qPrintable(QString::number(off)));
    }
}

void RefineTest::featherIsAsWideAsAGaussian_data()
{
    QTest::addColumn<double>("deviation");
    for (const double deviation : {0.5, 1.0, 2.3, 8.0, 25.0, 50.0}) {
        QTest::addRow("%g", deviation) << deviation;
    }
}

void RefineTest::featherIsAsWideAsAGaussian()
{
    QFETCH(const double, deviation);
    const auto edge = [](int x, int y) { return x + y * 0 >= 200 ? 1.0F : 0.0F; };
    const auto upright = grayImage({400, 3}, edge);
    const auto lying = grayImage({3, 400}, [&](int x, int y) { return edge(y, x); });
    const Image across = refined(upright, {.feather = deviation});
    const Image down = refined(lying, {.feather = deviation});
    for (int i = 0; i < 400; ++i) {
        const double wanted = gaussianBelow((i - 199.5) / deviation);
        const double is = at(across, i, 1);
        const double off = deviation < 1.0 ? 0.06 : 0.015; // a narrow one is no smooth curve
        QVERIFY2(
            std::abs(is - wanted) < off,
            qPrintable(QStringLiteral("%1: %2, not %3").arg(i).arg(is).arg(wanted)));
        QCOMPARE(at(down, 1, i), at(across, i, 1));
    }
}

void RefineTest::featherLeavesFlatPartsAndBordersAlone()
{
    for (const float value : {0.0F, 1.0F}) {
        const Image map = flat({70, 40}, value);
        QCOMPARE(largestDifference(refined(map, {.feather = 33}), map), 0.0F);
    }
    const Image half = grayImage({300, 40}, [](int x, int) { return x < 150 ? 1.0F : 0.0F; });
    QCOMPARE(at(refined(half, {.feather = 20}), 0, 0), 1.0F); // cut off by the border, not faded
}

void RefineTest::holesAreClosedUpToAnArea()
{
    const Image map = spotted();
    const Image none = refined(map, {.holes = 30});
    QCOMPARE(largestDifference(none, map), 0.0F);
    const Image one = refined(map, {.holes = 130});
    QCOMPARE(at(one, 50, 50), 1.0F);
    QCOMPARE(at(one, 55, 50), 1.0F); // the slope round it too
    QVERIFY(at(one, 75, 50) < 0.1F);
    QCOMPARE(at(one, 60, 15), at(map, 60, 15)); // the slope outside is as it was
    const Image both = refined(map, {.holes = 500});
    for (int x = 35; x < 90; ++x) {
        QCOMPARE(at(both, x, 50), 1.0F);
    }
    QVERIFY(at(both, 3, 3) < 0.1F);
}

void RefineTest::specksAreRemovedUpToAnArea()
{
    const Image map = spotted();
    const Image some = refined(map, {.specks = 80});
    for (int i = -7; i <= 7; ++i) {
        QCOMPARE(at(some, 12 + i, 12), 0.0F);
    }
    QCOMPARE(at(some, 0, 60), 0.0F); // at the border
    QCOMPARE(at(some, 108, 88), 1.0F);
    QCOMPARE(at(some, 60, 30), at(map, 60, 30));
    const Image most = refined(map, {.specks = 400});
    QCOMPARE(at(most, 108, 88), 0.0F);
    QCOMPARE(at(most, 60, 30), 1.0F);
    QCOMPARE(area(refined(map, {.specks = 1000000})), 0.0);
}

void RefineTest::whatTouchesTheBorderIsNoHole()
{
    const Image map =
        grayImage({60, 40}, [](int x, int y) { return x < 20 && y < 20 ? 0.0F : 1.0F; });
    QCOMPARE(largestDifference(refined(map, {.holes = 1000000}), map), 0.0F);
    QCOMPARE(area(refined(flat({9, 9}, 0.0F), {.holes = 1000000})), 0.0);
}

void RefineTest::anIslandInAClosedHoleStaysForeground()
{
    Image map = grayImage(kMap, disc(60, 50, 40));
    map = with(map, grayImage(kMap, disc(60, 50, 15)), true);
    map = with(map, grayImage(kMap, disc(60, 50, 4)), false);
    const auto middle = [&](const Refine &refine) { return at(refined(map, refine), 60, 50); };
    const auto beside = [&](const Refine &refine) { return at(refined(map, refine), 68, 50); };
    QCOMPARE(middle({.specks = 100}), 0.0F);
    QCOMPARE(beside({.specks = 100}), 0.0F);
    QCOMPARE(middle({.holes = 2000, .specks = 100}), 1.0F);
    QCOMPARE(beside({.holes = 2000, .specks = 100}), 1.0F);
    QCOMPARE(beside({.holes = 2000, .specks = 100000}), 0.0F); // all of it is a speck
}

void RefineTest::whatARegionCutsOffIsNotASpeck()
{
    const auto speckAt = [](float x, float y) { return grayImage({50, 50}, disc(x, y, 5)); };
    MatteSource source;
    source.maps = {.picture = {200, 200}, .prediction = flat({50, 50}, 0.0F)};
    source.refine.specks = 1000;
    const auto left = [&](const Image &map, const Rect &place) {
        source.maps.regions = {{.id = 1, .values = map, .place = place}};
        return area(wholeOf(source)) > 0.0;
    };
    QVERIFY(left(speckAt(0, 25), {100, 100, 60, 60})); // what lies beyond it belongs to it
    QVERIFY(left(speckAt(25, 49), {100, 100, 60, 60}));
    QVERIFY(!left(speckAt(25, 25), {100, 100, 60, 60}));
    QVERIFY(!left(speckAt(0, 25), {0, 100, 60, 60})); // nothing lies beyond the picture
}

void RefineTest::areasAreThoseOfThePicture()
{
    // Radius 4 of a map of 100 is 40 of a picture of 1000: about 5000 pixels.
    MatteSource source;
    source.maps = {.picture = {1000, 1000}, .prediction = grayImage({100, 100}, disc(50, 50, 4))};
    source.refine.specks = 3500;
    QVERIFY(area(wholeOf(source)) > 0.0);
    source.refine.specks = 7000;
    QCOMPARE(area(wholeOf(source)), 0.0);
}

void RefineTest::theSubjectsBoxIsTight()
{
    const Image map = grayImage({50, 40}, [](int x, int y) {
        return (x == 7 && y == 12) || (x == 30 && y == 31) ? 0.04F : 8.0F / 255.0F;
    });
    QCOMPARE(subjectBox(map.view()), (Rect{7, 12, 24, 20}));
    QCOMPARE(subjectBox(flat({50, 40}, 0.03F).view()), Rect{});
    QCOMPARE(subjectBox(flat({1, 1}, 1.0F).view()), (Rect{0, 0, 1, 1}));
}

void RefineTest::anotherRangeKeepsAnEmptyRegionEmpty()
{
    const Image logits = grayImage({11, 1}, [](int x, int) { return static_cast<float>(x - 5); });
    const StretchRange range = stretchRange(logits.view());
    QVERIFY(std::abs(range.low - 0.006692851F) < 1.0e-6F);
    QVERIFY(std::abs(range.high - 0.993307149F) < 1.0e-6F);
    const Image own = stretchedAs(logits.view(), range);
    QCOMPARE(at(own, 0, 0), 0.0F);
    QVERIFY(std::abs(at(own, 5, 0) - 0.5F) < 1.0e-6F);
    QVERIFY(at(own, 10, 0) > 0.999999F);
    const Image empty = stretchedAs(flat({4, 4}, -4.9F).view(), range);
    QVERIFY(at(empty, 2, 2) < 0.001F);
    QCOMPARE(at(stretchedAs(flat({4, 4}, -9.0F).view(), range), 0, 0), 0.0F);
    QCOMPARE(at(stretchedAs(flat({4, 4}, 9.0F).view(), range), 0, 0), 1.0F);
}

QTEST_APPLESS_MAIN(RefineTest)
#include "refine_test.moc"
