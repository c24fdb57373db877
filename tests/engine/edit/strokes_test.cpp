#include "engine/edit/brush_cover.h"

#include <inspyre/strokes.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <vector>

using namespace inspyre;

namespace {

using Points = std::vector<StrokePoint>;

struct Stroke
{
    Brush brush = {};
    Points points = {};
};

/// What the layer makes of a matte of `alpha` at a pixel.
float painted(const StrokeLayer &layer, int x, int y, float alpha)
{
    const auto *tile = layer.tile(x / StrokeLayer::kTile, y / StrokeLayer::kTile);
    if (tile == nullptr) {
        return alpha;
    }
    const auto at = static_cast<std::size_t>(
        y % StrokeLayer::kTile * StrokeLayer::kTile + x % StrokeLayer::kTile);
    const auto share = [at](const auto &values) { return static_cast<float>(values[at]) / 255.0F; };
    return std::min(alpha * share(tile->stays) + share(tile->added), 1.0F);
}

StrokeLayer drawn(const StrokeLayer &before, const Stroke &stroke)
{
    StrokePainter painter(before, stroke.brush);
    static_cast<void>(painter.extend(stroke.points));
    return painter.layer();
}

/// What a stroke by itself covers, as `added` of the layer.
StrokeLayer covered(Stroke stroke, Size picture)
{
    stroke.brush.mode = BrushMode::Keep;
    return drawn(StrokeLayer(picture), stroke);
}

float strokedPlainly(BrushMode mode, float model, float alpha, float cover)
{
    switch (mode) {
    case BrushMode::Keep: return alpha + (1.0F - alpha) * cover;
    case BrushMode::Erase: return alpha * (1.0F - cover);
    case BrushMode::Restore: return alpha + (model - alpha) * cover;
    }
    return 0.0F;
}

std::vector<Stroke> randomStrokes(int count, Size picture)
{
    std::mt19937 random(7);
    const auto any = [&random](double low, double high) {
        return static_cast<float>(std::uniform_real_distribution(low, high)(random));
    };
    std::vector<Stroke> strokes;
    for (int i = 0; i < count; ++i) {
        Stroke stroke;
        stroke.brush.mode = static_cast<BrushMode>(random() % 3U);
        stroke.brush.radius = any(2, 90);
        stroke.brush.hardness = any(0, 1);
        stroke.brush.opacity = any(0.2, 1);
        stroke.brush.pressureOpacity = i % 2 == 0;
        for (int p = 0; p < 5; ++p) {
            stroke.points.push_back(
                {any(-20, picture.width + 20), any(-20, picture.height + 20), any(0.3, 1)});
        }
        strokes.push_back(stroke);
    }
    return strokes;
}

bool sameContent(const StrokeLayer &a, const StrokeLayer &b)
{
    for (int row = 0; row < a.rows(); ++row) {
        for (int column = 0; column < a.columns(); ++column) {
            const auto *left = a.tile(column, row);
            const auto *right = b.tile(column, row);
            if ((left == nullptr) != (right == nullptr) ||
                (left != nullptr && (left->stays != right->stays || left->added != right->added))) {
                return false;
            }
        }
    }
    return true;
}

int tileCount(const StrokeLayer &layer)
{
    int count = 0;
    layer.eachTile([&count](int, int, const auto &) { ++count; });
    return count;
}

} // namespace

Q_DECLARE_METATYPE(Points)

class StrokesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyStrokesAreOneMapOfAnyMatte();
    void opacityCapsAStrokeThatCrossesItself();
    void restoringAllLeavesNothing();
    void aHardBrushHasTheAreaOfItsDisc();
    void softnessFallsFromTheCentreToTheRadius();
    void pressureChangesSizeAndOpacity();
    void onlyWhatIsReportedChanges();
    void aStrokeDoesNotDependOnHowItsPointsCome();
    void aLargeStrokeIsThatOfItsParts_data();
    void aLargeStrokeIsThatOfItsParts();
    void tilesMeetWithoutASeam();
    void tilesElsewhereAreShared();
    void aLongSlantingLineLeavesTheOtherTilesAlone();
    void oddPointsAndPicturesAreNoTrouble_data();
    void oddPointsAndPicturesAreNoTrouble();
    void theLayerKeepsItsTilesInOrder();
};

void StrokesTest::manyStrokesAreOneMapOfAnyMatte()
{
    constexpr Size kPicture{300, 280};
    const auto strokes = randomStrokes(12, kPicture);
    StrokeLayer layer(kPicture);
    std::vector<StrokeLayer> covers;
    for (const auto &stroke : strokes) {
        layer = drawn(layer, stroke);
        covers.push_back(covered(stroke, kPicture));
    }
    for (int y = 3; y < kPicture.height; y += 23) {
        for (int x = 5; x < kPicture.width; x += 29) {
            for (const float model : {0.0F, 0.35F, 1.0F}) {
                float alpha = model;
                for (std::size_t i = 0; i < strokes.size(); ++i) {
                    const float cover = painted(covers[i], x, y, 0.0F);
                    alpha = strokedPlainly(strokes[i].brush.mode, model, alpha, cover);
                }
                QVERIFY2(
                    std::abs(painted(layer, x, y, model) - alpha) <= 2.0F / 255.0F,
                    qPrintable(QStringLiteral("%1 %2: %3, not %4")
                                   .arg(x)
                                   .arg(y)
                                   .arg(painted(layer, x, y, model))
                                   .arg(alpha)));
            }
        }
    }
}

void StrokesTest::opacityCapsAStrokeThatCrossesItself()
{
    const Stroke stroke{
        .brush = {.radius = 10, .opacity = 0.5F},
        .points = {{20, 50}, {80, 50}, {20, 50}, {50, 20}, {50, 80}}};
    const auto once = drawn(StrokeLayer({100, 100}), stroke);
    QCOMPARE(int{once.tile(0, 0)->added[50 * 256 + 50]}, 128);
    QCOMPARE(int{*std::ranges::max_element(once.tile(0, 0)->added)}, 128);
    const auto twice = drawn(once, stroke);
    QCOMPARE(int{twice.tile(0, 0)->added[50 * 256 + 50]}, 128 + 64);
}

void StrokesTest::restoringAllLeavesNothing()
{
    StrokeLayer layer({700, 300});
    for (const auto mode : {BrushMode::Keep, BrushMode::Erase}) {
        layer =
            drawn(layer, {.brush = {.mode = mode, .radius = 30}, .points = {{50, 90}, {600, 200}}});
    }
    QVERIFY(tileCount(layer) >= 3);
    const Stroke all{
        .brush = {.mode = BrushMode::Restore, .radius = 400, .hardness = 1},
        .points = {{0, 150}, {700, 150}}};
    QVERIFY(drawn(layer, all).empty());
    QCOMPARE(drawn(layer, all).bounds(), Rect{});
}

void StrokesTest::aHardBrushHasTheAreaOfItsDisc()
{
    for (const float radius : {0.5F, 3.0F, 20.0F, 100.0F}) {
        const Stroke dot{.brush = {.radius = radius, .hardness = 1}, .points = {{128.5F, 128.5F}}};
        const auto layer = drawn(StrokeLayer({256, 256}), dot);
        double area = 0.0;
        for (const auto value : layer.tile(0, 0)->added) {
            area += value / 255.0;
        }
        const double disc = std::numbers::pi * radius * radius;
        QVERIFY2(
            std::abs(area - disc) <= std::max(0.01 * disc, 0.5),
            qPrintable(QStringLiteral("radius %1: %2, not %3").arg(radius).arg(area).arg(disc)));
    }
}

void StrokesTest::softnessFallsFromTheCentreToTheRadius()
{
    const Stroke dot{.brush = {.radius = 50, .hardness = 0.4F}, .points = {{128.5F, 128.5F}}};
    const auto layer = drawn(StrokeLayer({256, 256}), dot);
    const auto *row = layer.tile(0, 0)->added.data() + 128 * 256;
    QCOMPARE(int{row[128 + 20]}, 255);
    QCOMPARE(int{row[128 + 51]}, 0);
    QVERIFY(row[128 + 35] > 100 && row[128 + 35] < 155);
    QVERIFY(std::is_sorted(row + 128, row + 180, std::greater<>()));
}

void StrokesTest::pressureChangesSizeAndOpacity()
{
    const auto width = [](const StrokeLayer &layer) {
        const auto *row = layer.tile(0, 0)->added.data() + 50 * 256;
        return std::count_if(row, row + 256, [](std::uint8_t value) { return value > 0; });
    };
    const auto dot = [](Brush brush, float pressure) {
        brush.radius = 20;
        return drawn(
            StrokeLayer({256, 256}), {.brush = brush, .points = {{50.5F, 50.5F, pressure}}});
    };
    QVERIFY(std::abs(width(dot({}, 1.0F)) - 41) <= 1);
    QVERIFY(std::abs(width(dot({}, 0.5F)) - 21) <= 1);
    QCOMPARE(width(dot({.pressureSize = false}, 0.5F)), width(dot({}, 1.0F)));
    const auto faint = dot({.pressureSize = false, .pressureOpacity = true}, 0.25F);
    QCOMPARE(int{faint.tile(0, 0)->added[50 * 256 + 50]}, 64);
}

void StrokesTest::onlyWhatIsReportedChanges()
{
    constexpr Size kPicture{600, 400};
    StrokePainter painter(StrokeLayer(kPicture), {.radius = 25, .hardness = 0.2F});
    StrokeLayer before = painter.layer();
    const Points points = {{-10, 30}, {250, 260}, {260, 250}, {599, 399}};
    for (const auto &point : points) {
        const Rect changed = painter.extend(std::span(&point, 1));
        for (int y = 0; y < kPicture.height; ++y) {
            for (int x = 0; x < kPicture.width; ++x) {
                const bool inside = x >= changed.x && x < changed.x + changed.width &&
                                    y >= changed.y && y < changed.y + changed.height;
                if (!inside && painted(painter.layer(), x, y, 0) != painted(before, x, y, 0)) {
                    QFAIL(qPrintable(QStringLiteral("%1 %2 has changed").arg(x).arg(y)));
                }
            }
        }
        QVERIFY(changed.x >= 0 && changed.x + changed.width <= kPicture.width);
        QVERIFY(changed.y >= 0 && changed.y + changed.height <= kPicture.height);
        before = painter.layer();
    }
    QVERIFY(painter.extend(std::span(&points.back(), 1)).empty()); // again: nothing new
    QVERIFY(painter.layer() == before);
}

void StrokesTest::aStrokeDoesNotDependOnHowItsPointsCome()
{
    const Stroke stroke = randomStrokes(4, {500, 500}).back();
    StrokePainter oneByOne(StrokeLayer({500, 500}), stroke.brush);
    for (const auto &point : stroke.points) {
        static_cast<void>(oneByOne.extend(std::span(&point, 1)));
    }
    const auto atOnce = drawn(StrokeLayer({500, 500}), stroke);
    QVERIFY(!atOnce.empty() || stroke.brush.mode == BrushMode::Restore);
    QVERIFY(sameContent(oneByOne.layer(), atOnce));
}

void StrokesTest::aLargeStrokeIsThatOfItsParts_data()
{
    QTest::addColumn<Points>("points");
    QTest::newRow("straight") << Points{{300, 700}, {360, 700}, {700, 705}, {1900, 900}};
    QTest::newRow("there and back")
        << Points{{300, 700}, {1000, 700}, {650, 700}, {650, 700}, {100, 100}};
    QTest::newRow("a corner") << Points{{300, 300}, {1200, 300}, {1200, 1200}, {300, 1201}};
    QTest::newRow("a pen") << Points{
        {300, 700, 0.2F}, {400, 700, 1}, {900, 720, 0.4F}, {950, 720, 0.4F}, {960, 700, 0.9F}};
    QTest::newRow("a pen that stays")
        << Points{{700, 700, 0.3F}, {700, 700, 1}, {705, 700, 1}, {1300, 900, 0.3F}};
}

/// Nothing that is left out because it has been painted already is missing.
void StrokesTest::aLargeStrokeIsThatOfItsParts()
{
    QFETCH(Points, points);
    constexpr Size kPicture{2000, 1500};
    constexpr int kTile = StrokeLayer::kTile;
    const Brush brush{.radius = 400, .hardness = 0.6F, .opacity = 0.9F};
    const auto layer = covered({.brush = brush, .points = points}, kPicture);
    for (int row = 0; row < layer.rows(); ++row) {
        for (int column = 0; column < layer.columns(); ++column) {
            const auto dab = [&](const StrokePoint &point) {
                return Dab{
                    .x = point.x - static_cast<float>(column * kTile),
                    .y = point.y - static_cast<float>(row * kTile),
                    .radius = brush.radius * point.pressure,
                    .opacity = brush.opacity};
            };
            const Rect place{
                .width = std::min(kTile, kPicture.width - column * kTile),
                .height = std::min(kTile, kPicture.height - row * kTile)};
            TileCover whole = {};
            static_cast<void>(
                coverCapsule(whole, place, dab(points[0]), dab(points[0]), brush.hardness));
            for (std::size_t i = 1; i < points.size(); ++i) {
                static_cast<void>(
                    coverCapsule(whole, place, dab(points[i - 1]), dab(points[i]), brush.hardness));
            }
            const auto *tile = layer.tile(column, row);
            int most = 0; // the two ways to a distance may round differently
            for (std::size_t i = 0; i < whole.size(); ++i) {
                most = std::max(most, std::abs(whole[i] - (tile != nullptr ? tile->added[i] : 0)));
            }
            QVERIFY2(most <= 1, qPrintable(QStringLiteral("%1, %2").arg(column).arg(row)));
        }
    }
}

void StrokesTest::tilesMeetWithoutASeam()
{
    const Stroke dot{.brush = {.radius = 60, .hardness = 0.3F}, .points = {{256, 256}}};
    const auto layer = drawn(StrokeLayer({512, 512}), dot);
    QCOMPARE(tileCount(layer), 4);
    for (int y = 0; y < 256; ++y) {
        for (int x = 180; x < 256; ++x) {
            const float value = painted(layer, x, y, 0);
            QCOMPARE(painted(layer, 511 - x, y, 0), value);
            QCOMPARE(painted(layer, x, 511 - y, 0), value);
        }
    }
}

void StrokesTest::tilesElsewhereAreShared()
{
    const StrokeLayer empty({1000, 1000});
    const auto first = drawn(empty, {.points = {{100, 100}}});
    const auto second = drawn(first, {.points = {{900, 900}}});
    QCOMPARE(second.tile(0, 0), first.tile(0, 0));
    QVERIFY(second.tile(3, 3) != nullptr);
    QVERIFY(first.tile(3, 3) == nullptr);
    QVERIFY(first != second);
    QVERIFY(first == StrokeLayer(first));
    QVERIFY(first != drawn(empty, {.points = {{100, 100}}})); // the same, but painted again
    QCOMPARE(second.bounds(), (Rect{0, 0, 1000, 1000}));
    QCOMPARE(first.bounds(), (Rect{0, 0, 256, 256}));
}

void StrokesTest::aLongSlantingLineLeavesTheOtherTilesAlone()
{
    const auto layer = drawn(
        StrokeLayer({4096, 4096}), {.brush = {.radius = 5}, .points = {{1, 1}, {4000, 4000}}});
    QVERIFY2(tileCount(layer) <= 48, qPrintable(QString::number(tileCount(layer))));
    QVERIFY(tileCount(layer) >= 16);
}

void StrokesTest::oddPointsAndPicturesAreNoTrouble_data()
{
    constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
    constexpr float kInfinite = std::numeric_limits<float>::infinity();
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<Points>("points");
    QTest::addColumn<float>("radius");
    QTest::addColumn<bool>("paints");
    QTest::newRow("1x1") << QSize(1, 1) << Points{{0.5F, 0.5F}} << 1.0F << true;
    QTest::newRow("one column") << QSize(1, 600) << Points{{0.5F, 0}, {0.5F, 600}} << 3.0F << true;
    QTest::newRow("larger than the picture") << QSize(9, 9) << Points{{4, 4}} << 1.0e9F << true;
    QTest::newRow("outside") << QSize(9, 9) << Points{{-50, 4}, {-50, 900}} << 8.0F << false;
    QTest::newRow("far outside") << QSize(9, 9) << Points{{3.0e38F, -3.0e38F}} << 8.0F << false;
    QTest::newRow("from afar") << QSize(9, 9) << Points{{-1.0e9F, 4}, {1.0e9F, 4}} << 8.0F << true;
    QTest::newRow("no number") << QSize(9, 9) << Points{{kNaN, 4}, {4, kInfinite}} << 8.0F << false;
    QTest::newRow("no pressure") << QSize(9, 9) << Points{{4.5F, 4.5F, kNaN}} << 8.0F << true;
    QTest::newRow("no radius") << QSize(9, 9) << Points{{4.5F, 4.5F}} << kNaN << true;
    QTest::newRow("no points") << QSize(9, 9) << Points{} << 8.0F << false;
    QTest::newRow("no picture") << QSize(0, 0) << Points{{4.5F, 4.5F}} << 8.0F << false;
}

void StrokesTest::oddPointsAndPicturesAreNoTrouble()
{
    QFETCH(const QSize, picture);
    QFETCH(const Points, points);
    QFETCH(const float, radius);
    QFETCH(const bool, paints);
    StrokePainter painter(
        StrokeLayer({picture.width(), picture.height()}), {.radius = radius, .hardness = 1});
    QCOMPARE(!painter.extend(points).empty(), paints);
    QCOMPARE(!painter.layer().empty(), paints);
    painter.layer().eachTile([&](int, int, const std::shared_ptr<const StrokeTile> &tile) {
        for (int i = 0; i < 65536; ++i) {
            if (i % 256 >= picture.width() || i / 256 >= picture.height()) { // in every tile here
                const auto at = static_cast<std::size_t>(i);
                if (picture.height() <= 256 && (tile->stays[at] != 255 || tile->added[at] != 0)) {
                    QFAIL("painted beyond the picture");
                }
            }
        }
    });
}

void StrokesTest::theLayerKeepsItsTilesInOrder()
{
    StrokeLayer layer({1024, 512});
    const auto tile = std::make_shared<const StrokeTile>();
    layer.set(3, 1, tile);
    layer.set(0, 0, tile);
    layer.set(2, 0, tile);
    layer.set(2, 0, nullptr);
    layer.set(1, 1, nullptr);
    layer.set(0, 0, tile);
    std::vector<std::pair<int, int>> seen;
    layer.eachTile([&](int column, int row, const auto &) { seen.emplace_back(column, row); });
    QCOMPARE(seen, (std::vector<std::pair<int, int>>{{0, 0}, {3, 1}}));
    QCOMPARE(layer.tile(3, 1), tile.get());
    QVERIFY(layer.tile(2, 0) == nullptr);
    QVERIFY(layer.tile(-1, 0) == nullptr);
    QVERIFY(layer.tile(0, 2) == nullptr);
}

QTEST_APPLESS_MAIN(StrokesTest)
#include "strokes_test.moc"
