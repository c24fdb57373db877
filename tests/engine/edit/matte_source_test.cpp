#include "tests/engine/edit/matte_cases.h"

#include <inspyre/matte_edit.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace inspyre;
using namespace inspyre::testing;

namespace {

/// The largest difference of neighbours along the row.
float steepest(const Image &image, int y)
{
    float most = 0.0F;
    for (int x = 1; x < image.width(); ++x) {
        most = std::max(most, std::abs(at(image, x, y) - at(image, x - 1, y)));
    }
    return most;
}

} // namespace

class MatteSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRegionMeetsThePredictionWithoutAStep();
    void aRegionCountsWhollyAtThePicturesBorder();
    void laterRegionsLieUponEarlierOnes();
    void strokesOutlastEverySetting();
    void withoutAPredictionThereIsNothingButStrokes();
    void whatIsKnownOfTheMapsIsTakenOver();
    void wrongSourcesAreRefused_data();
    void wrongSourcesAreRefused();
};

void MatteSourceTest::aRegionMeetsThePredictionWithoutAStep()
{
    MatteSource source;
    source.maps = {
        .picture = {1200, 800}, .prediction = grayImage({120, 80}, [](int, int) { return 0.2F; })};
    source.maps.regions = {
        {.id = 1,
         .values = grayImage({100, 100}, [](int, int) { return 1.0F; }),
         .place = {300, 200, 600, 400}}};
    const Image whole = wholeOf(source);
    QCOMPARE(at(whole, 299, 400), 0.2F);
    QCOMPARE(at(whole, 600, 400), 1.0F);
    // Over 48 pixels (12 % of 400) a smooth step of 0.8 is at most 1.5 times as steep as a ramp.
    QVERIFY(steepest(whole, 400) <= 1.51F * 0.8F / 48.0F);
    QVERIFY(at(whole, 300, 400) < 0.21F);
    QVERIFY(at(whole, 347, 400) > 0.99F);
    QVERIFY(at(whole, 899, 400) < 0.21F);
}

void MatteSourceTest::aRegionCountsWhollyAtThePicturesBorder()
{
    MatteSource source;
    source.maps = {
        .picture = {400, 300}, .prediction = grayImage({40, 30}, [](int, int) { return 0.0F; })};
    source.maps.regions = {
        {.id = 1,
         .values = grayImage({20, 20}, [](int, int) { return 1.0F; }),
         .place = {250, 0, 150, 300}}};
    const Image whole = wholeOf(source);
    QCOMPARE(at(whole, 399, 0), 1.0F);
    QCOMPARE(at(whole, 399, 299), 1.0F);
    QCOMPARE(at(whole, 330, 0), 1.0F);
    QVERIFY(at(whole, 251, 150) < 0.05F);
}

void MatteSourceTest::laterRegionsLieUponEarlierOnes()
{
    MatteSource source;
    source.maps = {
        .picture = {400, 300}, .prediction = grayImage({40, 30}, [](int, int) { return 0.0F; })};
    const auto flat = [](float value) {
        return grayImage({20, 20}, [value](int, int) { return value; });
    };
    source.maps.regions = {
        {.id = 1, .values = flat(1.0F), .place = {100, 50, 200, 200}},
        {.id = 2, .values = flat(0.25F), .place = {100, 50, 200, 200}}};
    QCOMPARE(at(wholeOf(source), 200, 150), 0.25F);
    std::swap(source.maps.regions[0], source.maps.regions[1]);
    QCOMPARE(at(wholeOf(source), 200, 150), 1.0F);
}

void MatteSourceTest::strokesOutlastEverySetting()
{
    StrokePainter painter(StrokeLayer({100, 100}), {.radius = 20, .hardness = 1});
    const StrokePoint middle{50, 50};
    static_cast<void>(painter.extend(std::span(&middle, 1)));
    for (const bool subject : {false, true}) {
        MatteSource source;
        source.maps = {.picture = {100, 100}, .prediction = grayImage({10, 10}, [=](int, int) {
                                                  return subject ? 1.0F : 0.0F;
                                              })};
        source.refine = {
            .threshold = Threshold::Hard,
            .edgeShift = -20,
            .feather = 30,
            .specks = subject ? 0U : 1000000U,
            .reverse = subject};
        source.strokes = painter.layer();
        const Image whole = wholeOf(source);
        QCOMPARE(at(whole, 50, 50), 1.0F);
        QCOMPARE(at(whole, 50, 65), 1.0F);
        QCOMPARE(at(whole, 50, 75), 0.0F);
    }
}

void MatteSourceTest::withoutAPredictionThereIsNothingButStrokes()
{
    constexpr Size kPicture{300, 200};
    MatteSource source;
    source.maps = {.picture = kPicture};
    source.maps.regions = {
        {.id = 1,
         .values = grayImage({20, 20}, [](int, int) { return 1.0F; }),
         .place = {0, 0, 300, 200}}};
    source.refine.holes = 100;
    QVERIFY(subjectBox(wholeOf(source).view()).empty());
    source.strokes = strokesOn(kPicture);
    QCOMPARE(at(wholeOf(source), 5, 5), 1.0F);
}

void MatteSourceTest::whatIsKnownOfTheMapsIsTakenOver()
{
    MatteSource source = edited({.holes = 1000, .specks = 500});
    const auto first = MatteField::make(source, nullptr, {});
    QVERIFY(first);
    source.refine = {.holes = 100, .specks = 8000};
    const auto next = MatteField::make(source, &*first, {});
    QVERIFY(next);
    const Rect all{0, 0, 700, 460};
    QVERIFY(samePart(*next->whole({}), wholeOf(source), all));
    QVERIFY(!samePart(*next->whole({}), *first->whole({}), all));

    // Another map under another number, and (a mistake) under the same: no crash, its own size.
    source.maps.prediction = busyMap({48, 96});
    source.maps.regions.pop_back();
    QVERIFY(samePart(*MatteField::make(source, &*next, {})->whole({}), wholeOf(source), all));
    source.maps.revision = 2;
    QVERIFY(samePart(*MatteField::make(source, &*next, {})->whole({}), wholeOf(source), all));
}

void MatteSourceTest::wrongSourcesAreRefused_data()
{
    QTest::addColumn<MatteSource>("source");
    MatteSource good = edited({});
    const auto row = [&good](const char *name, const std::function<void(MatteSource &)> &spoil) {
        MatteSource source = good;
        spoil(source);
        QTest::newRow(name) << source;
    };
    row("no picture", [](MatteSource &source) { source.maps.picture = {}; });
    row("too large", [](MatteSource &source) { source.maps.picture = {32769, 1}; });
    row("region outside", [](MatteSource &source) { source.maps.regions[0].place.x = -1; });
    row("region beyond", [](MatteSource &source) {
        source.maps.regions[0].place.width = std::numeric_limits<int>::max();
    });
    row("flat region", [](MatteSource &source) { source.maps.regions[1].place.height = 0; });
    row("strokes of another picture", [](MatteSource &source) {
        source.strokes = strokesOn({460, 700});
    });
    row("a map of bytes", [](MatteSource &source) {
        source.maps.prediction = Image(Pixels(8, 8, PixelFormat::Gray8));
    });
}

void MatteSourceTest::wrongSourcesAreRefused()
{
    QFETCH(const MatteSource, source);
    const auto field = MatteField::make(source, nullptr, {});
    QVERIFY(!field);
    QCOMPARE(field.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!field.error().message.empty());
}

QTEST_APPLESS_MAIN(MatteSourceTest)
#include "matte_source_test.moc"
