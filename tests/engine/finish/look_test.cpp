#include "finish_cases.h"

#include <inspyre/files.h>

#include <QColorSpace>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace inspyre;
using namespace inspyre::test;

namespace {

std::vector<std::byte> displayP3()
{
    const QByteArray icc = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    const auto *data = reinterpret_cast<const std::byte *>(icc.constData());
    return {data, data + icc.size()};
}

Recipe untouched()
{
    Recipe recipe;
    recipe.look.decontaminate = Decontaminate::Off;
    return recipe;
}

Image opaque(Size size)
{
    return alphaOf(size, [](int, int) { return 1.0F; });
}

bool isNear(const Rgb &a, const Rgb &b, int most)
{
    for (std::size_t c = 0; c < 3; ++c) {
        if (std::abs(int(a[c]) - int(b[c])) > most) {
            return false;
        }
    }
    return true;
}

} // namespace

/// Frame, background, shadow, profile and metadata of a result.
class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAndFlipsMovePixels_data();
    void turnsAndFlipsMovePixels();
    void aCropIsAPartToTheBit();
    void thereIsNothingBeyondThePlace();
    void reducedEdgesHaveNoneOfTheWall_data();
    void reducedEdgesHaveNoneOfTheWall();
    void whatIsOpaqueStaysOpaqueEnlarged();
    void aBlurGoesOnToTheEdges();
    void aBlurTurnsWithThePicture();
    void aStrongBlurIsSmooth();
    void aPictureIsStretchedOrCovers();
    void aShadowLiesBelowTheSubject();
    void aShadowDarkensTheBackground();
    void aShadowOfNothingIsNothing();
    void coloursAreThoseOfThePicturesProfile();
    void convertsIntoAnotherProfile();
    void aMatteHasNoProfile();
    void keepsMetadataByPolicy();
    void readsWhatTheRecipeNames();
    void saysWhatItCannotRead();
};

void LookTest::turnsAndFlipsMovePixels_data()
{
    QTest::addColumn<Frame>("frame");
    QTest::addColumn<Size>("size");
    QTest::addColumn<Rect>("first"); ///< of the picture: what is then at 0, 0; and at 1, 0
    const auto row = [](const char *name, const Frame &frame, Size size, const Rect &first) {
        QTest::newRow(name) << frame << size << first;
    };
    row("right", {.turn = Turn::Right}, {3, 4}, {0, 2, 0, 1});
    row("half", {.turn = Turn::Half}, {4, 3}, {3, 2, 2, 2});
    row("left", {.turn = Turn::Left}, {3, 4}, {3, 0, 3, 1});
    row("flip x", {.flipX = true}, {4, 3}, {3, 0, 2, 0});
    row("flip y", {.flipY = true}, {4, 3}, {0, 2, 1, 2});
    row("both", {.flipX = true, .flipY = true}, {4, 3}, {3, 2, 2, 2});
    row("right, then flip x", {.turn = Turn::Right, .flipX = true}, {3, 4}, {0, 0, 0, 1});
}

void LookTest::turnsAndFlipsMovePixels()
{
    QFETCH(Frame, frame);
    QFETCH(Size, size);
    QFETCH(Rect, first);
    const auto picture = colourful({4, 3}, true);
    for (const auto depth : {Depth::Eight, Depth::Sixteen}) {
        Recipe recipe = untouched();
        recipe.look.frame = frame;
        recipe.output.depth = depth;
        const auto made = finished(picture, opaque({4, 3}), recipe);
        QVERIFY(made);
        QCOMPARE(made->pixels.size(), size);
        const auto &source = depth == Depth::Eight ? picture.pixels : picture.deep;
        for (int c = 0; c < 3; ++c) {
            QCOMPARE(sample(made->pixels, 0, 0, c), sample(source, first.x, first.y, c));
            QCOMPARE(sample(made->pixels, 1, 0, c), sample(source, first.width, first.height, c));
        }
    }
}

void LookTest::aCropIsAPartToTheBit()
{
    const auto picture = colourful({50, 40});
    Recipe recipe;
    const auto whole = finished(picture, ramp({50, 40}), recipe);
    recipe.look.frame.manual = {7, 5, 20, 30};
    const auto part = finished(picture, ramp({50, 40}), recipe);
    QVERIFY(whole && part);
    QCOMPARE(part->pixels.size(), (Size{20, 30}));
    for (int y = 0; y < 30; ++y) {
        QCOMPARE(
            std::memcmp(part->pixels.view().row8(y), whole->pixels.view().row8(y + 5) + 4 * 7, 80),
            0);
    }
}

void LookTest::thereIsNothingBeyondThePlace()
{
    Recipe recipe = untouched();
    recipe.output.below = BelowAlpha::Keep;
    recipe.look.frame.canvas = {10, 6};
    const auto made = finished(plain({4, 4}, {200, 100, 50}), opaque({4, 4}), recipe);
    QVERIFY(made);
    for (int y = 0; y < 6; ++y) {
        for (int x = 0; x < 10; ++x) {
            const bool isInside = x >= 3 && x < 7 && y >= 1 && y < 5;
            QCOMPARE(sample(made->pixels, x, y, 3), isInside ? 255 : 0);
            QCOMPARE(sample(made->pixels, x, y, 0), isInside ? 200 : 0);
        }
    }
}

void LookTest::reducedEdgesHaveNoneOfTheWall_data()
{
    QTest::addColumn<Size>("canvas");
    QTest::newRow("reduced") << Size{30, 30};
    QTest::newRow("enlarged") << Size{250, 250};
}

void LookTest::reducedEdgesHaveNoneOfTheWall()
{
    QFETCH(Size, canvas);
    // A red square before a green wall, cut out hard.
    constexpr Size kSize{101, 101};
    constexpr Rect kBox{20, 20, 60, 60};
    const auto matte = box(kSize, kBox);
    Pixels pixels(kSize.width, kSize.height, PixelFormat::Rgb8);
    for (int y = 0; y < kSize.height; ++y) {
        for (int x = 0; x < kSize.width; ++x) {
            const Rgb colour = matte.view().rowF32(y)[x] > 0.0F ? Rgb{220, 0, 10} : Rgb{0, 255, 10};
            std::copy(colour.begin(), colour.end(), pixels.row8(y) + 3 * x);
        }
    }
    Picture picture;
    picture.pixels = Image(std::move(pixels));
    Recipe recipe = untouched();
    recipe.look.frame = {.canvas = canvas, .enlarge = true};
    const auto made = finished(picture, matte, recipe);
    QVERIFY(made);
    int edges = 0;
    for (int y = 0; y < canvas.height; ++y) {
        for (int x = 0; x < canvas.width; ++x) {
            const int alpha = sample(made->pixels, x, y, 3);
            edges += alpha > 0 && alpha < 255 ? 1 : 0;
            if (alpha > 0) {
                QVERIFY(isNear(colourAt(made->pixels, x, y), {220, 0, 10}, 1));
            }
        }
    }
    QVERIFY(edges > 0);
}

void LookTest::whatIsOpaqueStaysOpaqueEnlarged()
{
    Recipe recipe = untouched();
    recipe.look.frame = {.canvas = {97, 97}, .enlarge = true};
    const auto made = finished(plain({10, 10}, {255, 128, 0}), opaque({10, 10}), recipe);
    QVERIFY(made);
    for (int x = 0; x < 97; ++x) {
        QCOMPARE(sample(made->pixels, x, x, 3), 255);
        QVERIFY(isNear(colourAt(made->pixels, x, x), {255, 128, 0}, 0));
    }
}

void LookTest::aBlurGoesOnToTheEdges()
{
    Recipe recipe = untouched();
    recipe.look.background.kind = BackgroundKind::Blur;
    recipe.look.frame.canvas = {60, 50};
    const auto made = finished(plain({20, 20}, {90, 100, 110}), ramp({20, 20}), recipe);
    QVERIFY(made);
    QCOMPARE(made->pixels.size(), (Size{60, 50}));
    for (int x = 0; x < 60; ++x) {
        QVERIFY(isNear(colourAt(made->pixels, x, 49), {90, 100, 110}, 1));
    }
}

void LookTest::aBlurTurnsWithThePicture()
{
    // Left dark, right light; turned right, dark is up.
    Pixels pixels(200, 100, PixelFormat::Rgb8);
    for (int y = 0; y < 100; ++y) {
        std::memset(pixels.row8(y), 10, 300);
        std::memset(pixels.row8(y) + 300, 240, 300);
    }
    Picture picture;
    picture.pixels = Image(std::move(pixels));
    Recipe recipe = untouched();
    recipe.look.background = {.kind = BackgroundKind::Blur, .blur = 3};
    recipe.look.frame.turn = Turn::Right;
    const auto made = finished(picture, box({200, 100}, {}), recipe);
    QVERIFY(made);
    QCOMPARE(sample(made->pixels, 50, 5), 10);
    QCOMPARE(sample(made->pixels, 50, 195), 240);
    QVERIFY(sample(made->pixels, 50, 99) > 100 && sample(made->pixels, 50, 99) < 150);
}

void LookTest::aStrongBlurIsSmooth()
{
    const auto picture = colourful({300, 200});
    Recipe recipe = untouched();
    recipe.look.background = {.kind = BackgroundKind::Blur, .blur = 80};
    const auto made = finished(picture, box({300, 200}, {}), recipe);
    QVERIFY(made);
    for (int y = 1; y < 200; ++y) {
        for (int c = 0; c < 3; ++c) {
            const int step = sample(made->pixels, 150, y, c) - sample(made->pixels, 150, y - 1, c);
            QVERIFY(std::abs(step) <= 3);
        }
    }
}

void LookTest::aPictureIsStretchedOrCovers()
{
    // Red, green and blue thirds, side by side.
    Pixels thirds(90, 30, PixelFormat::Rgb8);
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 90; ++x) {
            for (int c = 0; c < 3; ++c) {
                thirds.row8(y)[3 * x + c] = c == x / 30 ? 255 : 0;
            }
        }
    }
    const Assets assets{.background = Image(std::move(thirds))};
    Recipe recipe = untouched();
    recipe.look.background.kind = BackgroundKind::Picture;
    const auto none = box({60, 60}, {});
    const auto stretched = finished(plain({60, 60}, {}), none, recipe, assets);
    recipe.look.background.cover = true;
    const auto covers = finished(plain({60, 60}, {}), none, recipe, assets);
    QVERIFY(stretched && covers);
    QVERIFY(colourAt(stretched->pixels, 2, 30) == (Rgb{255, 0, 0}));
    QVERIFY(colourAt(stretched->pixels, 57, 30) == (Rgb{0, 0, 255}));
    QVERIFY(colourAt(covers->pixels, 2, 30) == (Rgb{0, 255, 0}));
    QVERIFY(colourAt(covers->pixels, 57, 30) == (Rgb{0, 255, 0}));
}

void LookTest::aShadowLiesBelowTheSubject()
{
    constexpr Size kSize{60, 60};
    constexpr Rect kBox{20, 20, 20, 20};
    Recipe recipe = untouched();
    recipe.look.shadow = {.opacity = 0.5, .dx = 10, .dy = 5, .blur = 0, .colour = {0, 0, 200}};
    for (const auto depth : {Depth::Eight, Depth::Sixteen}) {
        recipe.output.depth = depth;
        const int full = depth == Depth::Eight ? 255 : 65535;
        const auto made = finished(plain(kSize, {200, 100, 50}), box(kSize, kBox), recipe);
        QVERIFY(made);
        const auto &pixels = made->pixels;
        QCOMPARE(sample(pixels, 30, 30, 3), full);
        QCOMPARE(sample(pixels, 30, 30, 0), 200 * (full / 255)); // the subject itself
        QCOMPARE(sample(pixels, 45, 30, 3), full / 2);           // its shadow alone
        QCOMPARE(sample(pixels, 45, 30, 2), 200 * (full / 255));
        QCOMPARE(sample(pixels, 45, 30, 0), 0);
        QCOMPARE(sample(pixels, 30, 44, 3), full / 2);
        QCOMPARE(sample(pixels, 10, 30, 3), 0);
        QCOMPARE(sample(pixels, 45, 22, 3), 0);
        QCOMPARE(sample(pixels, 55, 30, 3), 0);
    }
}

void LookTest::aShadowDarkensTheBackground()
{
    constexpr Size kSize{80, 80};
    Recipe recipe = untouched();
    recipe.look.background.kind = BackgroundKind::Colour;
    recipe.look.shadow = {.opacity = 0.8, .dx = 0, .dy = 15, .blur = 4};
    const auto made = finished(plain(kSize, {200, 100, 50}), box(kSize, {30, 20, 20, 20}), recipe);
    QVERIFY(made);
    const auto &pixels = made->pixels;
    QVERIFY(colourAt(pixels, 40, 30) == (Rgb{200, 100, 50}));
    QVERIFY(colourAt(pixels, 2, 2) == (Rgb{255, 255, 255}));
    const int middle = sample(pixels, 40, 45);
    const int rim = sample(pixels, 40, 55);
    QVERIFY(middle < rim && rim < 255); // softly
    QVERIFY(middle < 100);
}

void LookTest::aShadowOfNothingIsNothing()
{
    Recipe recipe = untouched();
    recipe.look.shadow = {.opacity = 1.0, .blur = 200};
    const auto made = finished(plain({40, 30}, {9, 9, 9}), box({40, 30}, {}), recipe);
    QVERIFY(made);
    QCOMPARE(sample(made->pixels, 20, 15, 3), 0);
    recipe.look.shadow.dx = 1000; // beyond the canvas
    QCOMPARE(
        sample(finished(plain({40, 30}, {9, 9, 9}), opaque({40, 30}), recipe)->pixels, 5, 5, 3),
        255);
}

void LookTest::coloursAreThoseOfThePicturesProfile()
{
    auto picture = plain({8, 8}, {0, 0, 0});
    picture.metadata.icc = displayP3();
    const Rgb redInP3 = {234, 51, 35};
    Recipe recipe = untouched();
    recipe.look.background = {.kind = BackgroundKind::Colour, .colour = {255, 0, 0}};
    const auto none = box({8, 8}, {});
    const auto made = finished(picture, none, recipe);
    QVERIFY(made);
    QVERIFY(made->metadata.icc == picture.metadata.icc);
    QVERIFY(isNear(colourAt(made->pixels, 4, 4), redInP3, 2));

    recipe.look.background.kind = BackgroundKind::Picture;
    const Assets assets{.background = plain({3, 3}, {255, 0, 0}).pixels};
    QVERIFY(isNear(colourAt(finished(picture, none, recipe, assets)->pixels, 4, 4), redInP3, 2));
    const Assets inP3{.background = plain({3, 3}, redInP3).pixels, .backgroundIcc = displayP3()};
    QVERIFY(colourAt(finished(picture, none, recipe, inP3)->pixels, 4, 4) == redInP3);

    recipe.look.background.kind = BackgroundKind::None;
    recipe.look.shadow = {.opacity = 1.0, .dx = 4, .dy = 0, .blur = 0, .colour = {255, 0, 0}};
    const auto shadow = finished(picture, box({8, 8}, {0, 0, 4, 8}), recipe);
    QVERIFY(isNear(colourAt(shadow->pixels, 6, 4), redInP3, 2));
}

void LookTest::convertsIntoAnotherProfile()
{
    auto picture = plain({8, 8}, {234, 51, 35});
    picture.metadata.icc = displayP3();
    Recipe recipe = untouched();
    recipe.output.profile = ProfilePolicy::Srgb;
    for (const auto depth : {Depth::Eight, Depth::Sixteen}) {
        recipe.output.depth = depth;
        const auto made = finished(picture, box({8, 8}, {0, 0, 4, 8}), recipe);
        QVERIFY(made);
        QVERIFY(made->metadata.icc.empty());
        const int scale = depth == Depth::Eight ? 1 : 257;
        QVERIFY2(
            sample(made->pixels, 2, 2, 0) >= 252 * scale,
            qPrintable(QString::number(sample(made->pixels, 2, 2, 0))));
        QVERIFY(sample(made->pixels, 2, 2, 1) <= 24 * scale);
        QCOMPARE(sample(made->pixels, 2, 2, 3), 255 * scale);
        QCOMPARE(sample(made->pixels, 6, 2, 0), 0);
    }
    recipe.output.depth = Depth::Source;
    recipe.output.profile = ProfilePolicy::Other;
    const auto plainPicture = plain({8, 8}, {255, 0, 0});
    const auto made = finished(plainPicture, opaque({8, 8}), recipe, {.profile = displayP3()});
    QVERIFY(made);
    QVERIFY(made->metadata.icc == displayP3());
    QVERIFY(isNear(colourAt(made->pixels, 4, 4), {234, 51, 35}, 2));
}

void LookTest::aMatteHasNoProfile()
{
    auto picture = plain({8, 8}, {234, 51, 35});
    picture.metadata.icc = displayP3();
    Recipe recipe;
    recipe.output.content = Content::Mask;
    QVERIFY(finished(picture, ramp({8, 8}), recipe)->metadata.icc.empty());
    recipe.output.content = Content::Map;
    QVERIFY(!finished(picture, ramp({8, 8}), recipe)->metadata.icc.empty()); // as published
    recipe.output.profile = ProfilePolicy::Srgb;
    const auto made = finished(picture, ramp({8, 8}), recipe);
    QVERIFY(made->metadata.icc.empty());
    QCOMPARE(sample(made->pixels, 4, 4), int(4.0F / 7.0F * 255.0F));
}

void LookTest::keepsMetadataByPolicy()
{
    auto picture = plain({8, 8}, {1, 2, 3});
    picture.metadata.icc = displayP3();
    picture.metadata.xmp = std::vector<std::byte>(40, std::byte{'x'});
    Recipe recipe;
    recipe.output.metadata = MetadataPolicy::All;
    QVERIFY(finished(picture, ramp({8, 8}), recipe)->metadata.xmp == picture.metadata.xmp);
    recipe.output.metadata = MetadataPolicy::None;
    const auto made = finished(picture, ramp({8, 8}), recipe);
    QVERIFY(made->metadata.xmp.empty());
    QVERIFY(made->metadata.icc == picture.metadata.icc);
}

void LookTest::readsWhatTheRecipeNames()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    QImage image(5, 4, QImage::Format_RGB888);
    image.fill(QColor(1, 2, 3));
    QVERIFY(image.save(folder.filePath("wall.png")));
    QVERIFY(writeFileAtomically(root / "p3.icc", displayP3(), {}));
    Recipe recipe;
    recipe.look.background = {.kind = BackgroundKind::Picture, .picture = root / "wall.png"};
    recipe.output.profile = ProfilePolicy::Other;
    recipe.output.profileFile = root / "p3.icc";
    const auto assets = readAssets(recipe, {});
    QVERIFY2(assets, assets ? "" : assets.error().message.c_str());
    QCOMPARE(assets->background.size(), (Size{5, 4}));
    QVERIFY(assets->profile == displayP3());

    recipe.output.content = Content::Mask; // has no background
    recipe.output.profile = ProfilePolicy::Keep;
    const auto none = readAssets(recipe, {});
    QVERIFY(none);
    QVERIFY(none->background.empty());
    QVERIFY(none->profile.empty());
}

void LookTest::saysWhatItCannotRead()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    QVERIFY(writeFileAtomically(root / "text.icc", std::as_bytes(std::span("no profile")), {}));
    const auto codeOf = [](const Recipe &recipe) { return readAssets(recipe, {}).error().code; };
    Recipe recipe;
    recipe.look.background.kind = BackgroundKind::Picture;
    QCOMPARE(codeOf(recipe), ErrorCode::InvalidArgument);
    recipe.look.background.picture = root / "absent.png";
    QCOMPARE(codeOf(recipe), ErrorCode::FileNotFound);
    recipe.look.background.picture = root / "text.icc";
    QCOMPARE(codeOf(recipe), ErrorCode::NotAnImage);
    recipe.look.background = {};
    recipe.output.profile = ProfilePolicy::Other;
    QCOMPARE(codeOf(recipe), ErrorCode::InvalidArgument);
    recipe.output.profileFile = root / "absent.icc";
    QCOMPARE(codeOf(recipe), ErrorCode::FileNotFound);
    recipe.output.profileFile = root / "text.icc";
    QCOMPARE(codeOf(recipe), ErrorCode::InvalidArgument);
}

QTEST_APPLESS_MAIN(LookTest)
#include "look_test.moc"
