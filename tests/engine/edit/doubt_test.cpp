#include "tests/engine/edit/matte_cases.h"

#include <inspyre/regions.h>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace inspyre;
using namespace inspyre::testing;

namespace {

Image flat(Size size, float value)
{
    return grayImage(size, [value](int, int) { return value; });
}

constexpr Size kMap = {128, 128};

/// Logits of a disc whose saliency goes from 0 to 1 within about `width` values.
Image softDisc(float width)
{
    return grayImage(kMap, [width](int x, int y) {
        const auto distance =
            std::hypot(static_cast<float>(x) - 64.0F, static_cast<float>(y) - 64.0F);
        return std::clamp((40.0F - distance) * 8.0F / width, -12.0F, 12.0F);
    });
}

double scoreOf(const Image &logits)
{
    const auto matte = stretchedAs(logits.view(), stretchRange(logits.view()));
    return doubtScore(doubtMap(logits.view(), {}).view(), matte.view());
}

} // namespace

class DoubtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheDistanceFromAYesOrNo_data();
    void isTheDistanceFromAYesOrNo();
    void isAtLeastTheSpread();
    void cleanEdgesAreNotDoubtful();
    void undecidedPartsAreDoubtful();
    void aMatteWithoutAnOutlineHasNone();
    void findsASubject_data();
    void findsASubject();
};

void DoubtTest::isTheDistanceFromAYesOrNo_data()
{
    QTest::addColumn<float>("logit");
    for (const float logit : {-80.0F, -3.0F, -0.1F, 0.0F, 0.7F, 5.0F, 100.0F}) {
        QTest::addRow("%g", static_cast<double>(logit)) << logit;
    }
}

void DoubtTest::isTheDistanceFromAYesOrNo()
{
    QFETCH(float, logit);
    const double saliency = 1.0 / (1.0 + std::exp(-static_cast<double>(logit)));

    const auto doubt = doubtMap(flat({3, 33}, logit).view(), {});

    QCOMPARE(doubt.size(), (Size{3, 33}));
    QCOMPARE(doubt.view().format, PixelFormat::GrayF32);
    const auto made = static_cast<double>(doubt.view().rowF32(32)[2]);
    QVERIFY(std::abs(made - (1.0 - std::abs(2.0 * saliency - 1.0))) < 1e-6);
}

void DoubtTest::isAtLeastTheSpread()
{
    const auto spread = grayImage({8, 1}, [](int x, int) { return static_cast<float>(x) / 8.0F; });
    const auto logits = flat({8, 1}, 2.0F);
    const float alone = doubtMap(logits.view(), {}).view().rowF32(0)[0];

    const auto doubt = doubtMap(logits.view(), spread.view());

    for (int x = 0; x < 8; ++x) {
        QCOMPARE(doubt.view().rowF32(0)[x], std::max(alone, static_cast<float>(x) / 8.0F));
    }
}

void DoubtTest::cleanEdgesAreNotDoubtful()
{
    QVERIFY(scoreOf(softDisc(1.0F)) < kDoubtful / 2.0);
    QVERIFY(scoreOf(softDisc(1.0F)) < scoreOf(softDisc(4.0F)));
}

void DoubtTest::undecidedPartsAreDoubtful()
{
    // Half of the disc is neither here nor there.
    const auto clear = softDisc(1.0F);
    const auto logits = grayImage(kMap, [&](int x, int y) {
        const float logit = clear.view().rowF32(y)[x];
        return x < 64 ? logit : std::clamp(logit, -0.6F, 0.6F);
    });

    QVERIFY(scoreOf(logits) >= kDoubtful);
}

void DoubtTest::aMatteWithoutAnOutlineHasNone()
{
    QCOMPARE(doubtScore(flat({16, 16}, 1.0F).view(), flat({16, 16}, 0.0F).view()), 0.0);
    QCOMPARE(doubtScore(flat({1, 1}, 0.5F).view(), flat({1, 1}, 1.0F).view()), 0.0);
}

void DoubtTest::findsASubject_data()
{
    QTest::addColumn<Image>("logits");
    QTest::addColumn<bool>("subject");
    QTest::newRow("a disc") << softDisc(4.0F) << true;
    QTest::newRow("flat, all background") << flat(kMap, -4.0F) << false;
    QTest::newRow("flat, all foreground") << flat(kMap, 4.0F) << false;
    QTest::newRow("nothing but a shade")
        << grayImage(kMap, [](int x, int) { return x < 20 ? -0.5F : -3.0F; }) << false;
    QTest::newRow("one pixel") << flat({1, 1}, 3.0F) << false;
}

/// The stretch makes a matte of anything: what it is stretched from tells.
void DoubtTest::findsASubject()
{
    QFETCH(Image, logits);
    QFETCH(bool, subject);
    const auto matte = stretchedAs(logits.view(), stretchRange(logits.view()));

    QCOMPARE(hasSubject(logits.view(), matte.view()), subject);
}

QTEST_APPLESS_MAIN(DoubtTest)
#include "doubt_test.moc"
