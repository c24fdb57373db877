#include "tests/engine/view/view_cases.h"

#include <inspyre/finish.h>

#include <QTest>

#include <cmath>
#include <cstdlib>

using namespace inspyre;
using namespace inspyre::testing;

namespace {

constexpr Size kPicture{90, 70};
constexpr Rgb kRed = {200, 10, 20};
constexpr Rgb kBlue = {20, 30, 230};

/// Wholly foreground in a disc, with a slope.
Image discMap()
{
    return grayMap(kPicture, [](int x, int y) {
        const float distance =
            std::hypot(static_cast<float>(x) - 45.0F, static_cast<float>(y) - 35.0F);
        return std::clamp((20.0F - distance) / 8.0F + 0.5F, 0.0F, 1.0F);
    });
}

/// Foreground in the left half.
Image leftMap()
{
    return grayMap(kPicture, [](int x, int) { return x < 45 ? 1.0F : 0.0F; });
}

/// A look by its name in the tables.
Look lookOf(const QString &name)
{
    Look look = plainLook();
    if (name.contains(QLatin1String("colour"))) {
        look.background = {.kind = BackgroundKind::Colour, .colour = {250, 200, 40}};
    }
    if (name.contains(QLatin1String("picture"))) {
        look.background.kind = BackgroundKind::Picture;
    }
    if (name.contains(QLatin1String("cover"))) {
        look.background.cover = true;
    }
    if (name.contains(QLatin1String("blur"))) {
        look.background = {.kind = BackgroundKind::Blur, .blur = 3.0};
    }
    if (name.contains(QLatin1String("shadow"))) {
        look.shadow = {.opacity = 0.6, .dx = -4, .dy = 6, .blur = 3, .colour = {10, 0, 60}};
    }
    if (name.contains(QLatin1String("hard"))) {
        look.refine.threshold = Threshold::Hard;
    }
    if (name.contains(QLatin1String("crop"))) {
        look.frame.manual = {.x = 20, .y = 12, .width = 60, .height = 50};
    }
    if (name.contains(QLatin1String("turned"))) {
        look.frame.turn = Turn::Right;
        look.frame.flipX = true;
    }
    if (name.contains(QLatin1String("canvas"))) {
        look.frame.canvas = {140, 120};
    }
    return look;
}

/// The whole canvas, a pixel of the screen for each.
ViewShot canvasShot(const View &view)
{
    return {
        .content = ViewContent::Result,
        .size = view.frame().canvas,
        .pictureFromShot = pictureFromCanvas(view.frame())};
}

/// The largest difference of a sample, premultiplied, and how many are more than one level off.
struct Difference
{
    int most = 0;
    int many = 0;
};

Difference difference(const Seen &made, const Image &wanted)
{
    Difference all;
    const int channels = wanted.view().format == PixelFormat::Rgba8 ? 4 : 3;
    for (int y = 0; y < made.size.height; ++y) {
        const auto *pixel = wanted.view().row8(y);
        for (int x = 0; x < made.size.width; ++x, pixel += channels) {
            const int alpha = channels == 4 ? pixel[3] : 255;
            const auto times = [alpha](int value) { return (value * alpha + 127) / 255; };
            const int off = std::max(
                {std::abs(made.alpha(x, y) - alpha),
                 std::abs(made.red(x, y) - times(pixel[0])),
                 std::abs(made.green(x, y) - times(pixel[1])),
                 std::abs(made.blue(x, y) - times(pixel[2]))});
            all.most = std::max(all.most, off);
            all.many += off > 1 ? 1 : 0;
        }
    }
    return all;
}

/// Soft colours: what is blurred or stretched in another way differs little.
Image softRgb(Size size)
{
    return rgbImage(size, [](int x, int y) {
        const auto byte = [](double value) {
            return static_cast<std::uint8_t>(128.0 + 100.0 * std::sin(value));
        };
        return Rgb{byte(x * 0.11), byte(y * 0.09 + 1), byte((x + y) * 0.07)};
    });
}

} // namespace

class ViewContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theResultIsWhatIsExported_data();
    void theResultIsWhatIsExported();
    void shadowsLieWhereTheyAreCast();
    void aCroppedSubjectIsFoundInALargePicture();
    void aMissingBackgroundIsNone();
    void coloursOfTheForegroundAreUsedWhereTheyAre();
    void coloursAreMadeWhereTheLookWantsThem_data();
    void coloursAreMadeWhereTheLookWantsThem();
    void theMatteIsGrey();
    void theOverlayTintsAndOutlines();
    void doubtIsColoured();
    void nothingIsDoubtfulWhereAPersonHasDecided();
    void strokesAreSeen();
    void coarserLevelsLookTheSame();
};

void ViewContentsTest::theResultIsWhatIsExported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("most"); ///< levels that a sample may be off
    const auto row = [](const char *name, int most) {
        QTest::newRow(name) << QString::fromLatin1(name) << most;
    };
    row("transparent", 1);
    row("transparent, hard", 1);
    row("colour", 1);
    row("picture", 2);
    row("picture, cover", 2);
    row("blur", 8);
    row("shadow", 4);
    row("colour, shadow", 4);
    row("picture, shadow", 4);
    row("crop", 1);
    row("crop, turned", 1);
    row("crop, turned, colour, shadow", 8);
    row("turned, picture", 2);
    row("canvas, colour", 1);
    row("canvas, crop, turned, picture, cover, shadow", 8);
}

void ViewContentsTest::theResultIsWhatIsExported()
{
    QFETCH(QString, name);
    QFETCH(int, most);
    const Picture picture{.pixels = softRgb(kPicture)};
    const Image behind = softRgb({200, 120});
    auto scene = sceneOf(picture.pixels, discMap(), lookOf(name));
    scene.background = pyramidOf(behind);
    const auto view = viewOf(scene);
    MatteSource source{.maps = scene.maps, .refine = scene.look.refine};
    const auto matte = MatteField::make(source, nullptr, {});
    QVERIFY(matte);
    const Recipe recipe{.look = scene.look, .output = {.below = BelowAlpha::Keep}};
    const auto finished = finish(picture, *matte, recipe, {.background = behind}, {});
    QVERIFY2(finished, finished ? "" : finished.error().message.c_str());
    QCOMPARE(view.frame().canvas, finished->pixels.size());
    const auto off = difference(seen(view, canvasShot(view)), finished->pixels);
    QVERIFY2(off.most <= most, qPrintable(QString::number(off.most)));
}

void ViewContentsTest::shadowsLieWhereTheyAreCast()
{
    auto scene = sceneOf(plainRgb(kPicture, kRed), leftMap(), plainLook());
    scene.look.shadow = {.opacity = 0.5, .dx = 10, .dy = 0, .blur = 0};
    const auto made = seen(viewOf(scene), wholeShot(kPicture, ViewContent::Result));
    QCOMPARE(made.at(20, 30), opaque(kRed));
    QCOMPARE(made.at(50, 30), 0x7F000000U);
    QCOMPARE(made.at(60, 30), 0U);
}

void ViewContentsTest::aCroppedSubjectIsFoundInALargePicture()
{
    constexpr Size kLarge{3000, 2000};
    auto scene = sceneOf(
        plainRgb(kLarge, kRed),
        grayMap(
            {300, 200},
            [](int x, int y) { return x >= 100 && x < 200 && y >= 50 && y < 150 ? 1.0F : 0.0F; }),
        plainLook());
    scene.look.frame.crop = true;
    const auto from = viewOf(scene).frame().from;
    QVERIFY(std::abs(from.x - 995) <= 20);
    QVERIFY(std::abs(from.y - 495) <= 20);
    QVERIFY(std::abs(from.width - 1010) <= 40);
    QVERIFY(std::abs(from.height - 1010) <= 40);
}

void ViewContentsTest::aMissingBackgroundIsNone()
{
    auto scene = sceneOf(plainRgb(kPicture, kRed), leftMap(), plainLook());
    scene.look.background.kind = BackgroundKind::Picture;
    const auto made = seen(viewOf(scene), wholeShot(kPicture, ViewContent::Result));
    QCOMPARE(made.at(20, 30), opaque(kRed));
    QCOMPARE(made.at(70, 30), 0U);
}

void ViewContentsTest::coloursOfTheForegroundAreUsedWhereTheyAre()
{
    // Red before blue, and half of each where the matte is half.
    const Image half =
        grayMap(kPicture, [](int x, int) { return x < 30 ? 1.0F : (x < 60 ? 0.5F : 0.0F); });
    const Image mixed = rgbImage(kPicture, [](int x, int) {
        return x < 30 ? kRed : (x < 60 ? Rgb{110, 20, 125} : kBlue);
    });
    auto scene = sceneOf(mixed, half);
    scene.look.background = {.kind = BackgroundKind::Colour, .colour = {0, 0, 0}};
    const auto view = viewOf(scene);
    const auto shot = wholeShot(kPicture, ViewContent::Result);
    const auto colours = view.colours(shot, {});
    QVERIFY(colours);
    QCOMPARE(colours->levels.size(), std::size_t{3});
    const int plain = seen(view, shot).blue(45, 30);
    const int clean = seen(view, shot, *colours).blue(45, 30);
    QVERIFY2(clean + 30 < plain, qPrintable(QStringLiteral("%1 %2").arg(clean).arg(plain)));

    ViewShot coarse = shot;
    coarse.coarser = 2;
    QCOMPARE(view.levelOf(coarse), 1);
    QVERIFY(std::abs(seen(view, coarse, *colours).blue(45, 30) - clean) <= 6);

    ViewShot corner = shot;
    corner.size = {10, 10};
    const auto few = view.colours(corner, {});
    QVERIFY(few);
    QVERIFY(few->place.width < kPicture.width);
    QCOMPARE(seen(view, shot, *few).words, seen(view, shot).words);
}

void ViewContentsTest::coloursAreMadeWhereTheLookWantsThem_data()
{
    QTest::addColumn<int>("decontaminate");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("made");
    const auto row = [](Decontaminate decontaminate, const char *name, bool made) {
        QTest::addRow("%d, %s", static_cast<int>(decontaminate), name)
            << static_cast<int>(decontaminate) << QString::fromLatin1(name) << made;
    };
    row(Decontaminate::On, "colour", true);
    row(Decontaminate::On, "hard", true);
    row(Decontaminate::Off, "transparent", false);
    row(Decontaminate::Auto, "transparent", true);
    row(Decontaminate::Auto, "hard", false);
    row(Decontaminate::Auto, "colour", false);
}

void ViewContentsTest::coloursAreMadeWhereTheLookWantsThem()
{
    QFETCH(int, decontaminate);
    QFETCH(QString, name);
    QFETCH(bool, made);
    auto scene = sceneOf(softRgb(kPicture), discMap(), lookOf(name));
    scene.look.decontaminate = static_cast<Decontaminate>(decontaminate);
    const auto colours = viewOf(scene).colours(wholeShot(kPicture, ViewContent::Result), {});
    QVERIFY(colours);
    QCOMPARE(!colours->levels.empty(), made);
}

void ViewContentsTest::theMatteIsGrey()
{
    const Image map = grayMap(kPicture, [](int x, int) { return static_cast<float>(x) / 89.0F; });
    const auto made = seen(
        viewOf(sceneOf(plainRgb(kPicture, kRed), map)), wholeShot(kPicture, ViewContent::Matte));
    for (int x = 0; x < kPicture.width; ++x) {
        QVERIFY(std::abs(made.red(x, 10) - 255 * x / 89) <= 1);
        QCOMPARE(made.green(x, 10), made.red(x, 10));
        QCOMPARE(made.blue(x, 10), made.red(x, 10));
        QCOMPARE(made.alpha(x, 10), 255);
    }
}

void ViewContentsTest::theOverlayTintsAndOutlines()
{
    const auto made = seen(
        viewOf(sceneOf(plainRgb(kPicture, kRed), leftMap())),
        wholeShot(kPicture, ViewContent::Overlay));
    QCOMPARE(made.at(20, 30), opaque({160, 132, 87}));
    QCOMPARE(made.at(44, 30), opaque({120, 255, 155}));
    QCOMPARE(made.at(60, 30), opaque(kRed));
}

void ViewContentsTest::doubtIsColoured()
{
    auto scene = sceneOf(plainRgb(kPicture, {100, 100, 100}), leftMap());
    const auto shot = wholeShot(kPicture, ViewContent::Doubt);
    const auto none = seen(viewOf(scene), shot);
    QCOMPARE(none.red(20, 30), none.blue(20, 30));
    scene.doubt = grayMap({2, 2}, [](int x, int) { return x == 0 ? 0.0F : 1.0F; });
    const auto made = seen(viewOf(scene), shot);
    QCOMPARE(made.at(0, 30), none.at(0, 30));
    QCOMPARE(made.at(89, 30), opaque({255, 96, 0}));
    QVERIFY(made.red(45, 30) > made.blue(45, 30));
}

void ViewContentsTest::nothingIsDoubtfulWhereAPersonHasDecided()
{
    auto scene = sceneOf(plainRgb(kPicture, {100, 100, 100}), leftMap());
    scene.doubt = grayMap({2, 2}, [](int, int) { return 1.0F; });
    scene.strokes = StrokeLayer(kPicture);
    StrokePainter painter(
        scene.strokes, {.mode = BrushMode::Erase, .radius = 12, .hardness = 0.5F});
    const std::array<StrokePoint, 1> point = {{{45, 30}}};
    QVERIFY(!painter.extend(point).empty());
    scene.strokes = painter.layer();
    const auto made = seen(viewOf(scene), wholeShot(kPicture, ViewContent::Doubt));
    QCOMPARE(made.red(45, 30), made.blue(45, 30));
    QCOMPARE(made.at(80, 30), opaque({255, 96, 0}));
    QVERIFY(made.red(54, 30) > made.red(45, 30) && made.red(54, 30) < 255);
    auto small = wholeShot(kPicture, ViewContent::Doubt);
    small.size = {kPicture.width / 2, kPicture.height / 2};
    small.pictureFromShot = {.xx = 2.0, .yy = 2.0};
    const auto coarse = seen(viewOf(scene), small);
    QCOMPARE(coarse.red(22, 15), coarse.blue(22, 15));
    QCOMPARE(coarse.at(40, 15), opaque({255, 96, 0}));
}

void ViewContentsTest::strokesAreSeen()
{
    auto scene = sceneOf(plainRgb(kPicture, kRed), leftMap(), plainLook());
    scene.strokes = StrokeLayer(kPicture);
    StrokePainter painter(scene.strokes, {.radius = 6, .hardness = 1.0F});
    const std::array<StrokePoint, 1> point = {{{75, 30}}};
    QVERIFY(!painter.extend(point).empty());
    scene.strokes = painter.layer();
    const auto made = seen(viewOf(scene), wholeShot(kPicture, ViewContent::Result));
    QCOMPARE(made.at(75, 30), opaque(kRed));
    QCOMPARE(made.at(75, 50), 0U);
}

void ViewContentsTest::coarserLevelsLookTheSame()
{
    constexpr Size kLarge{640, 480};
    auto scene = sceneOf(
        softRgb(kLarge),
        grayMap({64, 48}, [](int x, int) { return x < 32 ? 1.0F : 0.0F; }),
        lookOf(QStringLiteral("blur, shadow")));
    scene.look.refine.feather = 12.0;
    scene.look.background.blur = 20.0;
    scene.look.shadow.blur = 20.0;
    const auto view = viewOf(scene);
    ViewShot shot = wholeShot(kLarge, ViewContent::Result);
    const auto fine = seen(view, shot);
    shot.coarser = 3;
    QCOMPARE(view.levelOf(shot), 2);
    const auto coarse = seen(view, shot);
    int most = 0;
    for (int y = 0; y < kLarge.height; ++y) {
        for (int x = 0; x < kLarge.width; ++x) {
            most = std::max(most, std::abs(fine.red(x, y) - coarse.red(x, y)));
        }
    }
    QVERIFY2(most <= 20, qPrintable(QString::number(most)));
}

QTEST_APPLESS_MAIN(ViewContentsTest)
#include "view_contents_test.moc"
