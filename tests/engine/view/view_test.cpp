#include "tests/engine/view/view_cases.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <memory>

using namespace inspyre;
using namespace inspyre::testing;

namespace {

constexpr Rgb kRed = {200, 10, 20};
constexpr Rgb kGreen = {10, 220, 30};

/// Each pixel of the screen shows `scale` pixels of the picture.
ViewMap zoomed(double scale)
{
    return {.xx = scale, .yy = scale};
}

/// A picture of any size that takes up the memory of a row: all rows are the same.
Image endless(Size size)
{
    const auto row = std::make_shared<std::vector<std::byte>>(
        static_cast<std::size_t>(size.width) * 3, std::byte{90});
    const ImageView view{row->data(), size.width, size.height, 0, PixelFormat::Rgb8};
    return Image(view, row);
}

/// The whole picture on a screen of 1600x1000.
ViewShot fitted(Size picture, ViewContent content, int coarser)
{
    const double scale = std::max(picture.width / 1600.0, picture.height / 1000.0);
    return {
        .content = content,
        .size = {1600, 1000},
        .pictureFromShot = zoomed(scale),
        .coarser = coarser};
}

} // namespace

class ViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void levelsFollowTheScale_data();
    void levelsFollowTheScale();
    void aPixelForAPixelIsThePicture();
    void everyPartIsThatOfTheWhole_data();
    void everyPartIsThatOfTheWhole();
    void nothingIsSeenBesideThePicture();
    void turnsAndMirrorsShowTheSamePixels_data();
    void turnsAndMirrorsShowTheSamePixels();
    void largePixelsHaveHardEdges();
    void fractionsOfAPixelAreBetweenTwo();
    void canvasPointsComeFromTheirPixels_data();
    void canvasPointsComeFromTheirPixels();
    void onePixelCanBeLookedAt();
    void workIsForWhatIsSeen();
    void thirtyThousand();
    void preparedViewsLookTheSame();
    void refusesWhatCannotBeSeen();
    void canBeCancelled();
};

void ViewTest::levelsFollowTheScale_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("coarser");
    QTest::addColumn<int>("level");
    QTest::newRow("a pixel for a pixel") << 1.0 << 0 << 0;
    QTest::newRow("the same, quickly") << 1.0 << 1 << 0;
    QTest::newRow("the same, more quickly") << 1.0 << 2 << 1;
    QTest::newRow("smaller") << 1.5 << 0 << 0;
    QTest::newRow("smaller, quickly") << 1.5 << 1 << 1;
    QTest::newRow("half") << 2.0 << 0 << 1;
    QTest::newRow("half, quickly") << 2.0 << 1 << 1;
    QTest::newRow("half but for rounding") << 1.9999999999 << 0 << 1;
    QTest::newRow("enlarged") << 0.25 << 0 << 0;
    QTest::newRow("enlarged, quickly") << 0.25 << 2 << 0;
    QTest::newRow("enlarged, most quickly") << 0.25 << 4 << 1;
    QTest::newRow("tiny") << 1000.0 << 0 << 3;
}

void ViewTest::levelsFollowTheScale()
{
    QFETCH(double, scale);
    QFETCH(int, coarser);
    QFETCH(int, level);
    const Image rgb = plainRgb({500, 500}, kRed);
    const auto view = viewOf(sceneOf(rgb, {}));
    QCOMPARE(view.scene().picture.levels(), 4);
    const ViewShot shot{.size = {10, 10}, .pictureFromShot = zoomed(scale), .coarser = coarser};
    QCOMPARE(view.levelOf(shot), level);
}

void ViewTest::aPixelForAPixelIsThePicture()
{
    const Image rgb = busyRgb({123, 33});
    const auto made = seen(viewOf(sceneOf(rgb, {})), wholeShot(rgb.size(), ViewContent::Original));
    for (int y = 0; y < 33; ++y) {
        for (int x = 0; x < 123; ++x) {
            const auto *pixel = rgb.view().row8(y) + 3 * x;
            QCOMPARE(made.at(x, y), opaque({pixel[0], pixel[1], pixel[2]}));
        }
    }
}

void ViewTest::everyPartIsThatOfTheWhole_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("content");
    for (const auto content :
         {ViewContent::Original,
          ViewContent::Result,
          ViewContent::Matte,
          ViewContent::Overlay,
          ViewContent::Doubt}) {
        for (const double scale : {0.125, 0.5, 1.0, 1.75, 4.0}) {
            QTest::addRow("%d at %g", static_cast<int>(content), scale)
                << scale << static_cast<int>(content);
        }
    }
}

void ViewTest::everyPartIsThatOfTheWhole()
{
    QFETCH(double, scale);
    QFETCH(int, content);
    constexpr Size kPicture{400, 300};
    auto scene = sceneOf(
        busyRgb(kPicture),
        grayMap({40, 30}, [](int x, int y) { return static_cast<float>((x * 3 + y) % 40) / 40; }),
        plainLook());
    scene.look.refine.feather = 3.0;
    scene.doubt = scene.maps.prediction;
    const auto view = viewOf(scene);
    ViewShot shot{
        .content = static_cast<ViewContent>(content),
        .size = {static_cast<int>(160 / std::max(scale, 0.4)), 80},
        .pictureFromShot = zoomed(scale)};
    const auto whole = seen(view, shot);
    ViewShot part = shot;
    part.size = {21, 13};
    part.pictureFromShot.x0 = 17 * scale;
    part.pictureFromShot.y0 = 9 * scale;
    const auto cut = seen(view, part);
    for (int y = 0; y < part.size.height; ++y) {
        for (int x = 0; x < part.size.width; ++x) {
            QCOMPARE(cut.at(x, y), whole.at(x + 17, y + 9));
        }
    }
}

void ViewTest::nothingIsSeenBesideThePicture()
{
    const Image rgb = plainRgb({40, 30}, kRed);
    const auto view = viewOf(sceneOf(rgb, {}));
    const ViewShot shot{
        .content = ViewContent::Original,
        .size = {60, 50},
        .pictureFromShot = {.x0 = -10, .y0 = -10}};
    const auto made = seen(view, shot);
    QCOMPARE(made.at(9, 20), 0U);
    QCOMPARE(made.at(10, 10), opaque(kRed));
    QCOMPARE(made.at(49, 39), opaque(kRed));
    QCOMPARE(made.at(50, 39), 0U);
    QCOMPARE(made.at(49, 40), 0U);
    ViewShot beside = shot;
    beside.pictureFromShot.x0 = 1000;
    QCOMPARE(seen(view, beside).words, std::vector<std::uint32_t>(3000, 0U));
}

void ViewTest::turnsAndMirrorsShowTheSamePixels_data()
{
    QTest::addColumn<QList<double>>("map");
    QTest::newRow("right") << QList<double>{0, 1, 0, -1, 0, 20};
    QTest::newRow("half") << QList<double>{-1, 0, 30, 0, -1, 20};
    QTest::newRow("left") << QList<double>{0, -1, 30, 1, 0, 0};
    QTest::newRow("mirrored") << QList<double>{-1, 0, 30, 0, 1, 0};
    QTest::newRow("upside down") << QList<double>{1, 0, 0, 0, -1, 20};
    QTest::newRow("across") << QList<double>{0, 1, 0, 1, 0, 0};
}

void ViewTest::turnsAndMirrorsShowTheSamePixels()
{
    QFETCH(QList<double>, map);
    const Image rgb = busyRgb({30, 20});
    const auto view = viewOf(sceneOf(rgb, {}));
    const bool turned = map[0] == 0.0;
    const ViewShot shot{
        .content = ViewContent::Original,
        .size = turned ? Size{20, 30} : Size{30, 20},
        .pictureFromShot = {map[0], map[1], map[2], map[3], map[4], map[5]}};
    const auto made = seen(view, shot);
    for (int y = 0; y < shot.size.height; ++y) {
        for (int x = 0; x < shot.size.width; ++x) {
            const double px = map[0] * (x + 0.5) + map[1] * (y + 0.5) + map[2];
            const double py = map[3] * (x + 0.5) + map[4] * (y + 0.5) + map[5];
            const auto *pixel = rgb.view().row8(static_cast<int>(py)) + 3 * static_cast<int>(px);
            QCOMPARE(made.at(x, y), opaque({pixel[0], pixel[1], pixel[2]}));
        }
    }
}

void ViewTest::largePixelsHaveHardEdges()
{
    const Image rgb = busyRgb({16, 16});
    const auto view = viewOf(sceneOf(rgb, {}));
    for (const double zoom : {2.0, 3.0, 32.0}) {
        const ViewShot shot{
            .content = ViewContent::Original,
            .size = {50, 50},
            .pictureFromShot = {.xx = 1 / zoom, .x0 = 2.0, .yy = 1 / zoom, .y0 = 3.0}};
        const auto made = seen(view, shot);
        for (int i = 0; i < 50; ++i) {
            const int x = 2 + static_cast<int>((i + 0.5) / zoom);
            if (x < 16) {
                const auto *pixel = rgb.view().row8(3) + 3 * x;
                QCOMPARE(made.at(i, 0), opaque({pixel[0], pixel[1], pixel[2]}));
            }
        }
    }
}

void ViewTest::fractionsOfAPixelAreBetweenTwo()
{
    const Image rgb = rgbImage({64, 64}, [](int x, int) {
        return Rgb{static_cast<std::uint8_t>(4 * x), 0, 0};
    });
    const auto view = viewOf(sceneOf(rgb, {}));
    const ViewShot shot{
        .content = ViewContent::Original,
        .size = {60, 60},
        .pictureFromShot = {.x0 = 0.5, .y0 = 0.0}};
    const auto made = seen(view, shot);
    for (int x = 0; x < 60; ++x) {
        QVERIFY(std::abs(made.red(x, 7) - (4 * x + 2)) <= 1);
    }
}

void ViewTest::canvasPointsComeFromTheirPixels_data()
{
    QTest::addColumn<int>("turn");
    QTest::addColumn<bool>("flipX");
    QTest::addColumn<bool>("flipY");
    QTest::addColumn<QList<double>>("first");  ///< where the canvas's first corner lies
    QTest::addColumn<QList<double>>("across"); ///< and the one to its right
    const auto row = [](const char *name, Turn turn, bool flipX, bool flipY) -> QTestData & {
        return QTest::newRow(name) << static_cast<int>(turn) << flipX << flipY;
    };
    // From (10, 20) to (50, 80).
    row("as it is", Turn::None, false, false) << QList<double>{10, 20} << QList<double>{50, 20};
    row("right", Turn::Right, false, false) << QList<double>{10, 80} << QList<double>{10, 20};
    row("half", Turn::Half, false, false) << QList<double>{50, 80} << QList<double>{10, 80};
    row("left", Turn::Left, false, false) << QList<double>{50, 20} << QList<double>{50, 80};
    row("mirrored", Turn::None, true, false) << QList<double>{50, 20} << QList<double>{10, 20};
    row("upside down", Turn::None, false, true) << QList<double>{10, 80} << QList<double>{50, 80};
    row("right, mirrored", Turn::Right, true, false)
        << QList<double>{10, 20} << QList<double>{10, 80};
}

void ViewTest::canvasPointsComeFromTheirPixels()
{
    QFETCH(int, turn);
    QFETCH(bool, flipX);
    QFETCH(bool, flipY);
    QFETCH(QList<double>, first);
    QFETCH(QList<double>, across);
    Frame frame{
        .turn = static_cast<Turn>(turn),
        .flipX = flipX,
        .flipY = flipY,
        .manual = {.x = 10, .y = 20, .width = 40, .height = 60},
        .canvas = {400, 400},
        .fill = 0.5,
        .enlarge = true};
    const auto plan = planFrame(frame, {100, 100}, {});
    const auto map = pictureFromCanvas(plan);
    const auto at = [&map](double x, double y) {
        return QList<double>{map.xx * x + map.xy * y + map.x0, map.yx * x + map.yy * y + map.y0};
    };
    const auto same = [](const QList<double> &a, const QList<double> &b) {
        return std::abs(a[0] - b[0]) < 1e-6 && std::abs(a[1] - b[1]) < 1e-6;
    };
    const auto &place = plan.place;
    QVERIFY(same(at(place.x, place.y), first));
    QVERIFY(same(at(place.x + place.width, place.y), across));
}

void ViewTest::onePixelCanBeLookedAt()
{
    const auto scene = sceneOf(
        plainRgb({1, 1}, kGreen), grayMap({8, 8}, [](int, int) { return 1.0F; }), plainLook());
    const auto view = viewOf(scene);
    for (const auto content :
         {ViewContent::Original, ViewContent::Result, ViewContent::Overlay, ViewContent::Doubt}) {
        const auto made = seen(
            view, {.content = content, .size = {40, 40}, .pictureFromShot = zoomed(1.0 / 32.0)});
        QCOMPARE(made.alpha(31, 31), 255);
        QCOMPARE(made.at(32, 31), 0U);
    }
    QVERIFY(view.colours({.size = {4, 4}}, {}));
}

void ViewTest::workIsForWhatIsSeen()
{
    for (const auto content : {ViewContent::Original, ViewContent::Result, ViewContent::Matte}) {
        for (const Size picture : {Size{4000, 3000}, Size{11600, 8700}}) {
            auto scene = sceneOf(endless(picture), grayMap({8, 8}, [](int, int) { return 0.5F; }));
            scene.look.refine.feather = 50.0;
            scene.look.refine.edgeShift = 20.0;
            const auto view = viewOf(scene);
            const double screen = 1600.0 * 1000.0;
            const double quick = view.work(fitted(picture, content, 1));
            QVERIFY2(quick <= 12.0 * screen, qPrintable(QString::number(quick / screen)));
            QVERIFY(view.work(fitted(picture, content, 2)) <= quick);
        }
    }
}

void ViewTest::thirtyThousand()
{
    constexpr Size kPicture{30000, 30000};
    auto scene = sceneOf(
        endless(kPicture),
        grayMap({64, 64}, [](int x, int) { return x < 32 ? 0.0F : 1.0F; }),
        plainLook());
    const auto view = viewOf(scene);
    for (const double scale : {0.25, 1.0, 30.0}) {
        const ViewShot shot{
            .size = {400, 300},
            .pictureFromShot = {
                .xx = scale,
                .x0 = 15000 - 200 * scale,
                .yy = scale,
                .y0 = 29999.0 - 300.0 * scale}};
        const auto made = seen(view, shot);
        QCOMPARE(made.size, shot.size);
        QCOMPARE(made.alpha(5, 298), scale < 10.0 ? made.alpha(6, 298) : 0);
        QVERIFY(made.alpha(395, 298) >= made.alpha(5, 298));
    }
}

void ViewTest::preparedViewsLookTheSame()
{
    auto scene = sceneOf(
        busyRgb({200, 200}),
        grayMap(
            {50, 50}, [](int x, int y) { return x > 10 && (x != 25 || y != 25) ? 1.0F : 0.0F; }),
        plainLook());
    const auto first = viewOf(scene);
    const auto ready = first.prepared({});
    QVERIFY(ready);
    const auto shot = wholeShot({200, 200}, ViewContent::Result);
    QCOMPARE(seen(*ready, shot).words, seen(first, shot).words);
    scene.look.refine.holes = 100;
    const auto closed = View::make(scene, &*ready, {});
    QVERIFY(closed);
    QCOMPARE(seen(*closed, shot).alpha(101, 101), 255);
    QVERIFY(seen(first, shot).alpha(101, 101) < 255);
    QCOMPARE(seen(*closed, shot).words, seen(viewOf(scene), shot).words);
}

void ViewTest::refusesWhatCannotBeSeen()
{
    const auto code = [](const auto &result) {
        return result ? ErrorCode::Internal : result.error().code;
    };
    QCOMPARE(code(View::make({}, nullptr, {})), ErrorCode::InvalidArgument);
    auto scene = sceneOf(plainRgb({20, 20}, kRed), {});
    scene.maps.picture = {21, 20};
    QCOMPARE(code(View::make(scene, nullptr, {})), ErrorCode::InvalidArgument);
    scene.maps.picture = {};
    QVERIFY(View::make(scene, nullptr, {}));
    scene.doubt = plainRgb({4, 4}, kRed);
    QCOMPARE(code(View::make(scene, nullptr, {})), ErrorCode::InvalidArgument);

    const auto view = viewOf(sceneOf(plainRgb({20, 20}, kRed), {}));
    std::vector<std::uint32_t> words(100);
    const auto compose = [&](const ViewShot &shot) {
        return code(view.compose(shot, {}, words, {}));
    };
    QCOMPARE(compose({.size = {10, 11}}), ErrorCode::InvalidArgument);
    QCOMPARE(compose({.size = {0, 10}}), ErrorCode::InvalidArgument);
    QCOMPARE(compose({.size = {20000, 1}}), ErrorCode::InvalidArgument);
    QCOMPARE(
        compose({.size = {10, 10}, .pictureFromShot = zoomed(0.0)}), ErrorCode::InvalidArgument);
    const double none = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(
        compose({.size = {10, 10}, .pictureFromShot = zoomed(none)}), ErrorCode::InvalidArgument);
    QVERIFY(view.compose({.size = {10, 10}}, {}, words, {}));
    QCOMPARE(code(View().compose({.size = {10, 10}}, {}, words, {})), ErrorCode::InvalidArgument);
}

void ViewTest::canBeCancelled()
{
    auto scene = sceneOf(busyRgb({200, 200}), grayMap({9, 9}, [](int, int) { return 0.5F; }));
    scene.look.refine.feather = 5.0;
    scene.look.shadow.opacity = 0.5;
    const auto view = viewOf(scene);
    const auto shot = wholeShot({200, 200}, ViewContent::Result);
    std::vector<std::uint32_t> words(40000);
    const JobControl stopped([] { return true; });
    const auto made = view.compose(shot, {}, words, stopped);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    const auto colours = view.colours(shot, stopped);
    QVERIFY(!colours);
    QCOMPARE(colours.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(ViewTest)
#include "view_test.moc"
