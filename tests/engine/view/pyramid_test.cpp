#include "tests/engine/view/view_cases.h"

#include <QTest>

using namespace inspyre;
using namespace inspyre::testing;

class PyramidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void levelsAreMeansOfFour();
    void levelsHaveTheSizesOfTheMatte_data();
    void levelsHaveTheSizesOfTheMatte();
    void theFirstLevelIsThePictureItself();
    void refusesWhatIsNoPicture();
    void canBeCancelled();
};

void PyramidTest::levelsAreMeansOfFour()
{
    const Image rgb = rgbImage({131, 3}, [](int x, int y) {
        return Rgb{static_cast<std::uint8_t>(x), static_cast<std::uint8_t>(100 * y), 7};
    });
    const auto pyramid = pyramidOf(rgb);
    QCOMPARE(pyramid.levels(), 3);
    const auto &half = pyramid.level(1).view();
    QCOMPARE(half.size(), (Size{66, 2}));
    QCOMPARE(int(half.row8(0)[0]), 1); // (0 + 1 + 0 + 1) / 4, rounded
    QCOMPARE(int(half.row8(0)[1]), 50);
    QCOMPARE(int(half.row8(0)[2]), 7);
    QCOMPARE(int(half.row8(1)[1]), 200);
    QCOMPARE(int(half.row8(0)[3 * 65]), 130); // the last column, alone
}

void PyramidTest::levelsHaveTheSizesOfTheMatte_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("one pixel") << 1 << 1;
    QTest::newRow("a row") << 1000 << 1;
    QTest::newRow("odd") << 123 << 333;
    QTest::newRow("wide") << 32768 << 2;
}

void PyramidTest::levelsHaveTheSizesOfTheMatte()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const auto pyramid = pyramidOf(busyRgb({width, height}));
    QVERIFY(pyramid.levels() >= 1);
    QVERIFY(pyramid.levels() <= MatteField::kMaxLevel + 1);
    std::uint64_t bytes = 0;
    for (int i = 0; i < pyramid.levels(); ++i) {
        const Size size = pyramid.level(i).size();
        QCOMPARE(size, levelSize({width, height}, i));
        bytes += 3ULL * static_cast<unsigned>(size.width) * static_cast<unsigned>(size.height);
    }
    QCOMPARE(pyramid.bytes(), bytes);
    const Size last = pyramid.level(pyramid.levels() - 1).size();
    QVERIFY(std::max(last.width, last.height) <= 128);
}

void PyramidTest::theFirstLevelIsThePictureItself()
{
    const Image rgb = busyRgb({300, 200});
    QCOMPARE(pyramidOf(rgb).level(0).view().data, rgb.view().data);
}

void PyramidTest::refusesWhatIsNoPicture()
{
    const auto nothing = PicturePyramid::make({}, {});
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::InvalidArgument);
    Picture gray;
    gray.pixels = grayMap({4, 4}, [](int, int) { return 0.0F; });
    QVERIFY(!PicturePyramid::make(gray, {}));
    QVERIFY(PicturePyramid().empty());
    QCOMPARE(PicturePyramid().size(), Size{});
    QCOMPARE(PicturePyramid().levels(), 0);
}

void PyramidTest::canBeCancelled()
{
    const Picture picture{.pixels = busyRgb({500, 500})};
    double last = 0.0;
    QVERIFY(PicturePyramid::make(picture, JobControl({}, [&](const Progress &progress) {
                                     QVERIFY(progress.fraction >= last);
                                     last = progress.fraction;
                                 })));
    QCOMPARE(last, 1.0);
    for (int allowed = 0; allowed < 3; ++allowed) {
        int asked = 0;
        const auto made =
            PicturePyramid::make(picture, JobControl([&] { return asked++ >= allowed; }));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
    }
}

QTEST_APPLESS_MAIN(PyramidTest)
#include "pyramid_test.moc"
