#include "tests/engine/edit/matte_cases.h"

#include <inspyre/matte_edit.h>
#include <inspyre/resize.h>

#include <QTest>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace inspyre;
using namespace inspyre::testing;

namespace {

double millisecondsOf(const std::function<void()> &work)
{
    double best = 1.0e9;
    for (int i = 0; i < 5; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - begin;
        best = std::min(best, took.count());
    }
    return best;
}

} // namespace

class MatteFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutEditsItIsTheStretchedMapToTheBit_data();
    void withoutEditsItIsTheStretchedMapToTheBit();
    void everyPartIsThatPartOfTheWhole_data();
    void everyPartIsThatPartOfTheWhole();
    void levelsAreNearTheMeansOfTheWhole_data();
    void levelsAreNearTheMeansOfTheWhole();
    void strokesAreAveragedAtLevels();
    void wrongPartsAreRefused();
    void cancelIsSeenAtEveryQuestion();
    void progressRisesToOne();
    void aPartOfAHugePictureCostsLittle_data();
    void aPartOfAHugePictureCostsLittle();
};

void MatteFieldTest::withoutEditsItIsTheStretchedMapToTheBit_data()
{
    QTest::addColumn<QSize>("map");
    QTest::addColumn<QSize>("picture");
    QTest::newRow("larger") << QSize(64, 64) << QSize(501, 333);
    QTest::newRow("smaller") << QSize(200, 100) << QSize(31, 17);
    QTest::newRow("1x1") << QSize(32, 32) << QSize(1, 1);
    QTest::newRow("1x30000") << QSize(32, 32) << QSize(1, 30000);
    QTest::newRow("30000x2") << QSize(64, 32) << QSize(30000, 2);
    QTest::newRow("map of one value") << QSize(1, 1) << QSize(7, 9);
}

void MatteFieldTest::withoutEditsItIsTheStretchedMapToTheBit()
{
    QFETCH(const QSize, map);
    QFETCH(const QSize, picture);
    const Image prediction = busyMap({map.width(), map.height()});
    const Size size{picture.width(), picture.height()};
    const Image whole = wholeOf({.maps = {.picture = size, .prediction = prediction}});
    const Image wanted = resizeAligned(prediction.view(), size);
    QVERIFY(samePart(whole, wanted, {0, 0, size.width, size.height}));
    const Rect part{size.width / 3, size.height / 4, size.width / 2 + 1, size.height / 3 + 1};
    if (part.x + part.width <= size.width && part.y + part.height <= size.height) {
        QVERIFY(samePart(resizeAlignedPart(prediction.view(), size, part), wanted, part));
    }
}

void MatteFieldTest::everyPartIsThatPartOfTheWhole_data()
{
    QTest::addColumn<Refine>("refine");
    QTest::newRow("none") << Refine{};
    QTest::newRow("hard") << Refine{.threshold = Threshold::Hard, .level = 0.4};
    QTest::newRow("soft") << Refine{.threshold = Threshold::Soft};
    QTest::newRow("grown") << Refine{.edgeShift = 20};
    QTest::newRow("shrunk") << Refine{.edgeShift = -7.3};
    QTest::newRow("feathered") << Refine{.feather = 50};
    QTest::newRow("a little feathered") << Refine{.feather = 0.3};
    QTest::newRow("cleaned") << Refine{.holes = 3000, .specks = 2000};
    QTest::newRow("reversed") << Refine{.reverse = true};
    QTest::newRow("all") << Refine{
        .threshold = Threshold::Soft,
        .edgeShift = 2.5,
        .feather = 7.7,
        .holes = 900,
        .specks = 900,
        .reverse = true};
}

void MatteFieldTest::everyPartIsThatPartOfTheWhole()
{
    QFETCH(const Refine, refine);
    const MatteField field = fieldOf(edited(refine));
    const auto whole = field.whole({});
    QVERIFY(whole);
    for (const Rect &place :
         {Rect{0, 0, 700, 460},
          Rect{0, 0, 1, 1},
          Rect{699, 459, 1, 1},
          Rect{3, 7, 301, 99},
          Rect{250, 200, 13, 260},
          Rect{0, 230, 700, 1}}) {
        const auto part = field.part(0, place, {});
        QVERIFY(part);
        QVERIFY(samePart(*part, *whole, place));
    }
    for (int y = 0; y < 460; ++y) {
        const auto *row = whole->view().rowF32(y);
        QVERIFY(std::all_of(row, row + 700, [](float v) { return v >= 0.0F && v <= 1.0F; }));
    }
}

void MatteFieldTest::levelsAreNearTheMeansOfTheWhole_data()
{
    QTest::addColumn<Refine>("refine");
    QTest::newRow("none") << Refine{};
    QTest::newRow("shifted") << Refine{.edgeShift = 12};
    QTest::newRow("feathered") << Refine{.feather = 20};
    QTest::newRow("soft, reversed") << Refine{.threshold = Threshold::Soft, .reverse = true};
}

void MatteFieldTest::levelsAreNearTheMeansOfTheWhole()
{
    QFETCH(const Refine, refine);
    MatteSource source;
    source.maps = {.picture = {1000, 700}, .prediction = grayImage({100, 70}, disc(48, 33, 20, 4))};
    source.maps.regions = {
        {.id = 1,
         .values = grayImage({64, 64}, disc(30, 34, 22, 4)),
         .place = {500, 200, 400, 380}}};
    source.refine = refine;
    const MatteField field = fieldOf(source);
    const auto whole = field.whole({});
    QVERIFY(whole);
    for (int level = 1; level <= 4; ++level) {
        const Size size = levelSize({1000, 700}, level);
        const auto drawn = field.part(level, {0, 0, size.width, size.height}, {});
        QVERIFY(drawn);
        const int side = 1 << level;
        const double pixels = side * side;
        double sum = 0.0;
        for (int y = 0; y < 700 / side; ++y) {
            for (int x = 0; x < 1000 / side; ++x) {
                double mean = 0.0;
                for (int i = 0; i < side * side; ++i) {
                    mean += at(*whole, x * side + i % side, y * side + i / side) / pixels;
                }
                sum += std::abs(at(*drawn, x, y) - mean);
            }
        }
        const double off = sum / (700 / side * (1000 / side));
        QVERIFY2(off < 0.012, qPrintable(QStringLiteral("level %1: %2").arg(level).arg(off)));
    }
}

void MatteFieldTest::strokesAreAveragedAtLevels()
{
    constexpr Size kPicture{1000, 700};
    const MatteField field =
        fieldOf({.maps = {.picture = kPicture}, .strokes = strokesOn(kPicture)});
    const auto whole = field.whole({});
    QVERIFY(whole);
    for (int level = 1; level <= MatteField::kMaxLevel; ++level) {
        const Size size = levelSize(kPicture, level);
        const auto drawn = field.part(level, {0, 0, size.width, size.height}, {});
        QVERIFY(drawn);
        const int side = 1 << level;
        for (int y = 0; y < 700 / side; ++y) { // the last may be cut off
            for (int x = 0; x < 1000 / side; ++x) {
                double mean = 0.0;
                for (int i = 0; i < side * side; ++i) {
                    mean += at(*whole, x * side + i % side, y * side + i / side);
                }
                QVERIFY(std::abs(at(*drawn, x, y) - mean / (side * side)) <= 2.0 / 255);
            }
        }
    }
}

void MatteFieldTest::wrongPartsAreRefused()
{
    const MatteField field = fieldOf(edited({}));
    const auto code = [](const Result<Image> &result) {
        return result ? ErrorCode::Internal : result.error().code;
    };
    QCOMPARE(code(field.part(-1, {0, 0, 1, 1}, {})), ErrorCode::InvalidArgument);
    QCOMPARE(code(field.part(9, {0, 0, 1, 1}, {})), ErrorCode::InvalidArgument);
    QCOMPARE(code(field.part(0, {}, {})), ErrorCode::InvalidArgument);
    QCOMPARE(code(field.part(0, {699, 0, 2, 1}, {})), ErrorCode::InvalidArgument);
    QCOMPARE(code(field.part(1, {0, 0, 351, 1}, {})), ErrorCode::InvalidArgument);
    QCOMPARE(code(MatteField().part(0, {0, 0, 1, 1}, {})), ErrorCode::InvalidArgument);
    QCOMPARE(code(MatteField().whole({})), ErrorCode::InvalidArgument);
    QCOMPARE(MatteField().picture(), Size{});
}

void MatteFieldTest::cancelIsSeenAtEveryQuestion()
{
    const MatteSource source = edited({.edgeShift = 3, .feather = 9, .holes = 10});
    const MatteField field = fieldOf(source);
    const std::vector<std::function<bool(const JobControl &)>> calls = {
        [&](const JobControl &job) {
            const auto made = MatteField::make(source, nullptr, job);
            return !made && made.error().code == ErrorCode::Cancelled;
        },
        [&](const JobControl &job) {
            const auto part = field.part(0, {10, 10, 300, 300}, job);
            return !part && part.error().code == ErrorCode::Cancelled;
        },
        [&](const JobControl &job) {
            const auto whole = field.whole(job);
            return !whole && whole.error().code == ErrorCode::Cancelled;
        }};
    for (const auto &cancelled : calls) {
        int questions = 0;
        const auto counting = [&questions](int stopAt) {
            return JobControl([&questions, stopAt] { return ++questions == stopAt; });
        };
        QVERIFY(!cancelled(counting(0)));
        const int all = questions;
        QVERIFY(all > 0);
        for (int n = 1; n <= all; ++n) {
            questions = 0;
            QVERIFY(cancelled(counting(n)));
            QCOMPARE(questions, n); // nothing more is done
        }
    }
}

void MatteFieldTest::progressRisesToOne()
{
    const MatteSource source = edited({.holes = 10});
    double last = 0.0;
    bool falls = false;
    const JobControl job({}, [&](const Progress &progress) {
        falls = falls || progress.fraction < last;
        last = progress.fraction;
    });
    const auto field = MatteField::make(source, nullptr, job);
    QVERIFY(field && !falls);
    QCOMPARE(last, 1.0);
    last = 0.0;
    QVERIFY(field->whole(job) && !falls);
    QCOMPARE(last, 1.0);
}

void MatteFieldTest::aPartOfAHugePictureCostsLittle_data()
{
    QTest::addColumn<Refine>("refine");
    QTest::addColumn<int>("level");
    for (const int level : {0, 3}) {
        const auto row = [level](const char *name, const Refine &refine) {
            QTest::addRow("%s, level %d", name, level) << refine << level;
        };
        row("none", {});
        row("soft", {.threshold = Threshold::Soft});
        row("shift 20", {.edgeShift = 20});
        row("feather 50", {.feather = 50});
        row("all", {.threshold = Threshold::Soft, .edgeShift = -3, .feather = 4, .holes = 99});
    }
}

// Prints the time, which says something on a machine with nothing else to do; what it asserts is
// that nothing of the picture's size is needed.
void MatteFieldTest::aPartOfAHugePictureCostsLittle()
{
    QFETCH(const Refine, refine);
    QFETCH(const int, level);
    constexpr Size kPicture{12000, 8400};
    MatteSource source;
    source.maps = {.picture = kPicture, .prediction = busyMap({1024, 1024}), .revision = 1};
    source.maps.regions = {
        {.id = 1, .values = busyMap({1024, 1024}), .place = {5000, 4000, 2000, 2000}}};
    source.refine = refine;
    StrokePainter painter(StrokeLayer(kPicture), {.radius = 300});
    const std::vector<StrokePoint> points = {{5000, 4000}, {7000, 5000}};
    static_cast<void>(painter.extend(points));
    source.strokes = painter.layer();
    const auto first = MatteField::make(source, nullptr, {});
    QVERIFY(first);
    const Rect part = level == 0 ? Rect{5000, 4000, 1280, 800} : Rect{100, 100, 1280, 800};
    Result<MatteField> field = *first;
    Result<Image> drawn = Image();
    const double making = millisecondsOf([&] { field = MatteField::make(source, &*first, {}); });
    const double drawing = millisecondsOf([&] { drawn = field->part(level, part, {}); });
    QVERIFY(drawn);
    QCOMPARE(drawn->size(), (Size{part.width, part.height}));
    qInfo("%dx%d: %.2f ms, and %.2f ms for the field", part.width, part.height, drawing, making);
}

QTEST_APPLESS_MAIN(MatteFieldTest)
#include "matte_field_test.moc"
