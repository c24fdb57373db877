#include <inspyre/finish.h>

#include <QTest>

#include <cmath>
#include <limits>

using namespace inspyre;

namespace {

constexpr Size kPicture = {400, 300};
constexpr Rect kAll = {.width = 400, .height = 300};
constexpr Rect kSubject = {100, 50, 200, 100};

bool isInside(const Rect &rect, Size size)
{
    return !rect.empty() && rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= size.width &&
           rect.y + rect.height <= size.height;
}

} // namespace

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutWishesItIsThePicture();
    void cropsToTheSubject_data();
    void cropsToTheSubject();
    void aTurnSwapsTheSides_data();
    void aTurnSwapsTheSides();
    void fitsIntoTheCanvas_data();
    void fitsIntoTheCanvas();
    void shopsGetTheirShare_data();
    void shopsGetTheirShare();
    void oddValuesAreTakenAsTheNearest();
    void alwaysLiesInside();
};

void FrameTest::withoutWishesItIsThePicture()
{
    const auto plan = planFrame({}, kPicture, kSubject);
    QVERIFY(plan.identity(kPicture));
    QCOMPARE(plan.from, kAll);
    QCOMPARE(plan.canvas, kPicture);
    QVERIFY(!planFrame({.flipX = true}, kPicture, {}).identity(kPicture));
    QVERIFY(!planFrame({.turn = Turn::Half}, kPicture, {}).identity(kPicture));
    QVERIFY(!planFrame({.canvas = {400, 301}}, kPicture, {}).identity(kPicture));
    QVERIFY(planFrame({.canvas = kPicture}, kPicture, {}).identity(kPicture));
}

void FrameTest::cropsToTheSubject_data()
{
    QTest::addColumn<Frame>("frame");
    QTest::addColumn<Rect>("subject");
    QTest::addColumn<Rect>("from");
    const auto row =
        [](const char *name, const Frame &frame, const Rect &subject, const Rect &from) {
            QTest::newRow(name) << frame << subject << from;
        };
    row("tight", {.crop = true}, kSubject, kSubject);
    row("margin of the longer side", {.crop = true, .margin = 0.1}, kSubject, {80, 30, 240, 140});
    row("margin beyond the picture", {.crop = true, .margin = 1.0}, kSubject, kAll);
    row("margin beyond one side", {.crop = true, .margin = 0.5}, {0, 0, 10, 10}, {0, 0, 15, 15});
    row("no subject", {.crop = true}, {}, kAll);
    row("not wanted", {}, kSubject, kAll);
    row("by hand", {.crop = true, .manual = {5, 6, 7, 8}}, kSubject, {5, 6, 7, 8});
    row("by hand beyond the picture", {.manual = {390, -5, 100, 10}}, kSubject, {390, 0, 10, 5});
    row("by hand outside", {.manual = {500, 500, 10, 10}}, kSubject, kAll);
}

void FrameTest::cropsToTheSubject()
{
    QFETCH(Frame, frame);
    QFETCH(Rect, subject);
    QFETCH(Rect, from);
    const auto plan = planFrame(frame, kPicture, subject);
    QCOMPARE(plan.from, from);
    QCOMPARE(plan.canvas, (Size{from.width, from.height}));
    QCOMPARE(plan.place, (Rect{0, 0, from.width, from.height}));
}

void FrameTest::aTurnSwapsTheSides_data()
{
    QTest::addColumn<Turn>("turn");
    QTest::addColumn<Size>("canvas");
    QTest::newRow("none") << Turn::None << Size{400, 300};
    QTest::newRow("right") << Turn::Right << Size{300, 400};
    QTest::newRow("half") << Turn::Half << Size{400, 300};
    QTest::newRow("left") << Turn::Left << Size{300, 400};
}

void FrameTest::aTurnSwapsTheSides()
{
    QFETCH(Turn, turn);
    QFETCH(Size, canvas);
    const auto plan = planFrame({.turn = turn}, kPicture, {});
    QCOMPARE(plan.from, kAll);
    QCOMPARE(plan.canvas, canvas);
    QCOMPARE(plan.place, (Rect{0, 0, canvas.width, canvas.height}));
}

void FrameTest::fitsIntoTheCanvas_data()
{
    QTest::addColumn<Frame>("frame");
    QTest::addColumn<Rect>("place");
    const auto row = [](const char *name, const Frame &frame, const Rect &place) {
        QTest::newRow(name) << frame << place;
    };
    row("reduced", {.canvas = {200, 200}}, {0, 25, 200, 150});
    row("reduced, half filled", {.canvas = {200, 200}, .fill = 0.5}, {50, 62, 100, 75});
    row("not enlarged", {.canvas = {800, 800}}, {200, 250, 400, 300});
    row("enlarged", {.canvas = {800, 800}, .enlarge = true}, {0, 100, 800, 600});
    row("enlarged, filled in part",
        {.canvas = {1000, 1000}, .fill = 0.8, .enlarge = true},
        {100, 200, 800, 600});
    row("turned", {.turn = Turn::Left, .canvas = {200, 200}}, {25, 0, 150, 200});
    row("one pixel", {.canvas = {1, 1}}, {0, 0, 1, 1});
}

void FrameTest::fitsIntoTheCanvas()
{
    QFETCH(Frame, frame);
    QFETCH(Rect, place);
    const auto plan = planFrame(frame, kPicture, {});
    QCOMPARE(plan.canvas, frame.canvas);
    QCOMPARE(plan.place, place);
}

void FrameTest::shopsGetTheirShare_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Rect>("subject");
    for (std::size_t i = 0; i < shopPresets().size(); ++i) {
        const auto id =
            QByteArray(shopPresets()[i].id.data(), qsizetype(shopPresets()[i].id.size()));
        QTest::newRow(id + " wide") << int(i) << Rect{10, 10, 380, 200};
        QTest::newRow(id + " tall") << int(i) << Rect{200, 10, 37, 280};
    }
}

void FrameTest::shopsGetTheirShare()
{
    QFETCH(int, index);
    QFETCH(Rect, subject);
    const auto &preset = shopPresets()[std::size_t(index)];
    const auto plan = planFrame(withPreset({}, preset).frame, kPicture, subject);
    QCOMPARE(plan.from, subject);
    QCOMPARE(plan.canvas, preset.canvas);
    const double share = std::max(
        double(plan.place.width) / plan.canvas.width,
        double(plan.place.height) / plan.canvas.height);
    QVERIFY(std::abs(share - preset.fill) < 0.001);
    const double aspect = double(subject.width) / subject.height;
    QVERIFY(std::abs(double(plan.place.width) / plan.place.height / aspect - 1.0) < 0.01);
    QVERIFY(std::abs(2 * plan.place.x + plan.place.width - plan.canvas.width) <= 1);
    QVERIFY(std::abs(2 * plan.place.y + plan.place.height - plan.canvas.height) <= 1);
}

void FrameTest::oddValuesAreTakenAsTheNearest()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(planFrame({.crop = true, .margin = nan}, kPicture, kSubject).from, kSubject);
    QCOMPARE(planFrame({.crop = true, .margin = -3.0}, kPicture, kSubject).from, kSubject);
    QCOMPARE(planFrame({.canvas = {-5, 20}}, kPicture, {}).canvas, kPicture);
    QCOMPARE(planFrame({.canvas = {400, 400}, .fill = 7.0}, kPicture, {}).place.width, 400);
    QCOMPARE(planFrame({.canvas = {400, 400}, .fill = nan}, kPicture, {}).place.width, 20);
    QCOMPARE(planFrame({.canvas = {1 << 20, 4}}, kPicture, {}).canvas, (Size{kMaxImageSide, 4}));
}

void FrameTest::alwaysLiesInside()
{
    for (const Size picture : {Size{1, 1}, Size{123, 33}, Size{1, 5000}, Size{32768, 2}}) {
        for (const Size canvas :
             {Size{}, Size{1, 1}, Size{7, 3}, Size{2000, 2000}, Size{1, 32768}}) {
            for (const auto turn : {Turn::None, Turn::Right}) {
                for (const double fill : {0.05, 0.85, 1.0}) {
                    const Frame frame{
                        .turn = turn, .canvas = canvas, .fill = fill, .enlarge = true};
                    const auto plan = planFrame(frame, picture, {});
                    QVERIFY(isInside(plan.from, picture));
                    QVERIFY(isInside(plan.place, plan.canvas));
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(FrameTest)
#include "frame_test.moc"
