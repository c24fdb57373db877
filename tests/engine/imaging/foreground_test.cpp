#include "tests/engine/imaging/plain_foreground.h"

#include <inspyre/cutout.h>
#include <inspyre/files.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace inspyre;
using namespace inspyre::test;

namespace {

enum class Edge { Hard, Soft, Everywhere, Nothing, Faint };

/// Two differently coloured patterns, the one in front mixed in by a disc's matte.
struct Scene
{
    Scene(Size size, Edge edge)
        : rgb(size.width, size.height, PixelFormat::Rgb8)
        , alpha(size.width, size.height, PixelFormat::GrayF32)
    {
        for (int y = 0; y < size.height; ++y) {
            for (int x = 0; x < size.width; ++x) {
                const float a = matteAt(size, edge, x, y);
                alpha.rowF32(y)[x] = a;
                auto *pixel = rgb.row8(y) + 3 * static_cast<std::size_t>(x);
                for (int c = 0; c < 3; ++c) {
                    const auto front = 170 + 60 * std::sin(0.07F * static_cast<float>(x + 9 * c));
                    const auto back = 70 + 60 * std::cos(0.05F * static_cast<float>(y - 5 * c));
                    pixel[c] = static_cast<std::uint8_t>(a * front + (1 - a) * back);
                }
            }
        }
    }

    static float matteAt(Size size, Edge edge, int x, int y)
    {
        const auto distance = std::hypot(
            static_cast<float>(x) / static_cast<float>(size.width) - 0.5F,
            static_cast<float>(y) / static_cast<float>(size.height) - 0.5F);
        switch (edge) {
        case Edge::Hard: return distance < 0.3F ? 1.0F : 0.0F;
        case Edge::Soft: return std::clamp((0.35F - distance) * 12.0F, 0.0F, 1.0F);
        case Edge::Everywhere: return std::clamp(1.0F - distance, 0.0F, 1.0F);
        case Edge::Nothing: return 0.0F;
        case Edge::Faint: return 0.0005F + 0.999F / (1.0F + std::exp(60.0F * (distance - 0.3F)));
        }
        return 0.0F;
    }

    Pixels rgb;
    Pixels alpha;
};

struct Difference
{
    double mean = 0.0;   ///< of the channels where the matte's byte is not 0
    int most = 0;        ///< there
    double hidden = 0.0; ///< mean where it is 0
};

Difference compare(const ImageView &got, const ImageView &wanted, const ImageView &alpha)
{
    Difference difference;
    double seen = 1e-9;
    double unseen = 1e-9;
    for (int y = 0; y < got.height; ++y) {
        for (int x = 0; x < got.width; ++x) {
            const bool visible = static_cast<int>(alpha.rowF32(y)[x] * 255.0F) > 0;
            (visible ? seen : unseen) += 3.0;
            for (int c = 3 * x; c < 3 * x + 3; ++c) {
                const int step = std::abs(got.row8(y)[c] - wanted.row8(y)[c]);
                (visible ? difference.mean : difference.hidden) += step;
                difference.most = visible ? std::max(difference.most, step) : difference.most;
            }
        }
    }
    difference.mean /= seen;
    difference.hidden /= unseen;
    return difference;
}

Image stored(const char *name, Size size, PixelFormat format)
{
    Pixels pixels(size.width, size.height, format);
    const auto data = readFile(std::string(INSPYRE_TEST_DATA) + "/imaging/" + name);
    if (!data || data->size() != pixels.bytes().size()) {
        return {};
    }
    std::ranges::copy(*data, pixels.bytes().begin());
    return Image(std::move(pixels));
}

} // namespace

class ForegroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlainFormIsThePublishedOne();
    void visibleColoursAreThoseOfThePlainForm_data();
    void visibleColoursAreThoseOfThePlainForm();
    void theResultDoesNotDependOnChance();
    void onePixelHasAForeground();
    void progressRisesToOne();
    void cancelIsSeenAtTheNthQuestion();
    void wrongArgumentsAreRefused();
};

void ForegroundTest::thePlainFormIsThePublishedOne()
{
    const auto picture = stored("picture_64x48.rgb", {64, 48}, PixelFormat::Rgb8);
    const auto matte = stored("matte_64x48.f32", {64, 48}, PixelFormat::GrayF32);
    const auto wanted = stored("foreground_64x48.rgb", {64, 48}, PixelFormat::Rgb8);
    QVERIFY(!picture.empty() && !matte.empty() && !wanted.empty());
    const auto plain = plainForeground(picture.view(), matte.view());
    QVERIFY(std::memcmp(plain.view().data, wanted.view().data, std::size_t{3} * 64 * 48) == 0);
}

void ForegroundTest::visibleColoursAreThoseOfThePlainForm_data()
{
    QTest::addColumn<Size>("size");
    QTest::addColumn<Edge>("edge");
    QTest::newRow("hard") << Size{400, 300} << Edge::Hard;
    QTest::newRow("soft") << Size{400, 300} << Edge::Soft;
    QTest::newRow("soft everywhere") << Size{333, 501} << Edge::Everywhere;
    QTest::newRow("nothing in front") << Size{200, 150} << Edge::Nothing;
    QTest::newRow("never quite 0 or 1") << Size{401, 299} << Edge::Faint;
    QTest::newRow("wide") << Size{700, 3} << Edge::Soft;
    QTest::newRow("tall") << Size{2, 700} << Edge::Soft;
    QTest::newRow("one row") << Size{90, 1} << Edge::Soft;
    QTest::newRow("one column") << Size{1, 90} << Edge::Soft;
    QTest::newRow("3x3") << Size{3, 3} << Edge::Soft;
    // The means of larger pictures are those of every n-th pixel.
    QTest::newRow("large") << Size{1500, 400} << Edge::Soft;
}

void ForegroundTest::visibleColoursAreThoseOfThePlainForm()
{
    QFETCH(Size, size);
    QFETCH(Edge, edge);
    const Scene scene(size, edge);
    const auto wanted = plainForeground(scene.rgb.view(), scene.alpha.view());

    const auto got = estimateForeground(scene.rgb.view(), scene.alpha.view(), {});

    QVERIFY(got);
    const auto difference = compare(got->view(), wanted.view(), scene.alpha.view());
    const auto text = QStringLiteral("mean %1, most %2, hidden %3")
                          .arg(difference.mean)
                          .arg(difference.most)
                          .arg(difference.hidden);
    QVERIFY2(difference.mean <= 0.05 && difference.most <= 2, qPrintable(text));
    QVERIFY2(difference.hidden <= 1.0, qPrintable(text));
}

void ForegroundTest::theResultDoesNotDependOnChance()
{
    const Scene scene({300, 500}, Edge::Soft);
    const auto one = estimateForeground(scene.rgb.view(), scene.alpha.view(), {});
    const auto two = estimateForeground(scene.rgb.view(), scene.alpha.view(), {});
    QVERIFY(one && two);
    QVERIFY(std::memcmp(one->view().data, two->view().data, std::size_t{3} * 300 * 500) == 0);
}

void ForegroundTest::onePixelHasAForeground()
{
    Pixels rgb(1, 1, PixelFormat::Rgb8);
    std::memset(rgb.row8(0), 200, 3);
    Pixels alpha(1, 1, PixelFormat::GrayF32);
    alpha.rowF32(0)[0] = 1.0F;
    const auto colours = estimateForeground(rgb.view(), alpha.view(), {});
    QVERIFY(colours);
    QCOMPARE(int(colours->view().row8(0)[0]), 200);
}

void ForegroundTest::progressRisesToOne()
{
    const Scene scene({400, 300}, Edge::Soft);
    double last = 0;
    bool falls = false;
    const JobControl job({}, [&](const Progress &progress) {
        falls = falls || progress.fraction < last || progress.stage != Stage::Refining;
        last = progress.fraction;
    });
    QVERIFY(estimateForeground(scene.rgb.view(), scene.alpha.view(), job));
    QVERIFY(!falls);
    QCOMPARE(last, 1.0);
}

void ForegroundTest::cancelIsSeenAtTheNthQuestion()
{
    const Scene scene({400, 300}, Edge::Soft);
    int all = 0;
    QVERIFY(estimateForeground(scene.rgb.view(), scene.alpha.view(), JobControl([&] {
                                   ++all;
                                   return false;
                               })));
    QVERIFY(all >= 9); // once per level
    for (int n = 1; n <= all; ++n) {
        int asked = 0;
        const auto made = estimateForeground(
            scene.rgb.view(), scene.alpha.view(), JobControl([&] { return ++asked == n; }));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
    }
}

void ForegroundTest::wrongArgumentsAreRefused()
{
    const Scene scene({8, 8}, Edge::Soft);
    const Pixels small(3, 3, PixelFormat::GrayF32);
    QVERIFY(!estimateForeground(scene.alpha.view(), scene.alpha.view(), {}));
    QVERIFY(!estimateForeground(scene.rgb.view(), small.view(), {}));
    QVERIFY(!estimateForeground({}, {}, {}));
}

QTEST_APPLESS_MAIN(ForegroundTest)
#include "foreground_test.moc"
