#include "engine/finish/below_alpha.h"
#include "finish_cases.h"

#include <inspyre/cutout.h>
#include <inspyre/files.h>

#include <QTest>

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

namespace {

constexpr Size kReference{64, 48};

std::vector<std::byte> stored(const std::string &name)
{
    const auto data = readFile(std::string(INSPYRE_TEST_DATA) + "/imaging/" + name);
    return data ? *data : std::vector<std::byte>{};
}

Image storedImage(const std::string &name, Size size, PixelFormat format)
{
    Pixels pixels(size.width, size.height, format);
    const auto data = stored(name);
    if (data.size() != pixels.bytes().size()) {
        return {};
    }
    std::ranges::copy(data, pixels.bytes().begin());
    return Image(std::move(pixels));
}

Recipe published()
{
    Recipe recipe;
    recipe.look.decontaminate = Decontaminate::Auto;
    recipe.output.below = BelowAlpha::Keep;
    return recipe;
}

/// `recipe` makes what inspyrenet.md 5.7 calls `type`.
void setType(Recipe &recipe, const QByteArray &type)
{
    auto &background = recipe.look.background;
    if (type == "map" || type == "overlay") {
        recipe.output.content = type == "map" ? Content::Map : Content::Overlay;
    } else if (type == "blur" || type == "picture") {
        background.kind = type == "blur" ? BackgroundKind::Blur : BackgroundKind::Picture;
    } else if (type != "rgba") {
        background.kind = BackgroundKind::Colour;
        background.colour = type == "green"   ? Rgb{120, 255, 155}
                            : type == "white" ? Rgb{255, 255, 255}
                                              : Rgb{10, 200, 77};
    }
}

} // namespace

class FinishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesAreThoseOfTheReference_data();
    void typesAreThoseOfTheReference();
    void everyKindComesOutInItsShape_data();
    void everyKindComesOutInItsShape();
    void decontaminatesByItsRule_data();
    void decontaminatesByItsRule();
    void aPlainCutOutIsEstimatedColoursAndMatte_data();
    void aPlainCutOutIsEstimatedColoursAndMatte();
    void sixteenBitsStayAsTheyAreInside();
    void sixteenBitsAreBlendedAsEight();
    void theDepthFollowsSourceAndFormat_data();
    void theDepthFollowsSourceAndFormat();
    void coloursUnderAlphaAre_data();
    void coloursUnderAlphaAre();
    void nothingVisibleIsBlackBelow();
    void openRasterHasItsLayers();
    void openRasterLeavesTheBackgroundOut();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void saysThatThereIsNoSubject();
    void progressRisesToOne();
    void canBeCancelledAtAnyQuestion();
};

void FinishTest::typesAreThoseOfTheReference_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("kind");
    for (const char *type :
         {"rgba", "map", "green", "white", "colour", "blur", "overlay", "picture"}) {
        for (const char *kind : {"plain", "threshold", "reverse"}) {
            QTest::addRow("%s %s", type, kind) << QByteArray(type) << QByteArray(kind);
        }
    }
}

void FinishTest::typesAreThoseOfTheReference()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, kind);
    Recipe recipe = published();
    setType(recipe, type);
    if (kind == "threshold") {
        recipe.look.refine = {.threshold = Threshold::Hard, .level = 0.3};
    }
    recipe.look.refine.reverse = kind == "reverse";
    Picture picture;
    picture.pixels = storedImage("picture_64x48.rgb", kReference, PixelFormat::Rgb8);
    const auto alpha = storedImage("matte_64x48.f32", kReference, PixelFormat::GrayF32);
    const Assets assets{
        .background = storedImage("background_23x17.rgb", {23, 17}, PixelFormat::Rgb8)};

    const auto made = finished(picture, alpha, recipe, assets);

    QVERIFY2(made, made ? "" : made.error().message.c_str());
    const auto wanted = stored(("cutout_" + type + "_" + kind + ".bin").toStdString());
    const auto &view = made->pixels.view();
    QCOMPARE(view.stride * std::size_t(view.height), wanted.size());
    const bool estimates = type == "rgba" && kind != "threshold";
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        // Foreground colours are estimated in another arithmetic: a step of one where they show.
        const int step = std::to_integer<int>(view.data[i]) - std::to_integer<int>(wanted[i]);
        const bool isColour = estimates && i % 4 != 3;
        const bool shows = !estimates || wanted[i | 3] != std::byte{0};
        QVERIFY(step == 0 || (isColour && (!shows || std::abs(step) == 1)));
    }
}

void FinishTest::everyKindComesOutInItsShape_data()
{
    QTest::addColumn<Content>("content");
    QTest::addColumn<BackgroundKind>("kind");
    QTest::addColumn<Depth>("depth");
    QTest::addColumn<Size>("size");
    const std::pair<const char *, Content> contents[] = {
        {"cut-out", Content::CutOut},
        {"mask", Content::Mask},
        {"map", Content::Map},
        {"overlay", Content::Overlay}};
    const std::pair<const char *, BackgroundKind> kinds[] = {
        {"none", BackgroundKind::None},
        {"colour", BackgroundKind::Colour},
        {"picture", BackgroundKind::Picture},
        {"blur", BackgroundKind::Blur}};
    for (const auto &[word, content] : contents) {
        for (const auto &[behind, kind] : kinds) {
            for (const auto depth : {Depth::Eight, Depth::Sixteen}) {
                for (const Size size : {Size{1, 1}, Size{123, 33}}) {
                    QTest::addRow(
                        "%s, %s, %d bits, %dx%d",
                        word,
                        behind,
                        depth == Depth::Eight ? 8 : 16,
                        size.width,
                        size.height)
                        << content << kind << depth << size;
                }
            }
        }
    }
}

void FinishTest::everyKindComesOutInItsShape()
{
    QFETCH(Content, content);
    QFETCH(BackgroundKind, kind);
    QFETCH(Depth, depth);
    QFETCH(Size, size);
    const Assets assets{.background = plain({5, 4}, {1, 2, 3}).pixels};
    const bool deep = depth == Depth::Sixteen && content != Content::Overlay;
    const bool isClear = content == Content::CutOut && kind == BackgroundKind::None;
    const auto wanted = content == Content::Mask ? (deep ? PixelFormat::Gray16 : PixelFormat::Gray8)
                        : isClear                ? (deep ? PixelFormat::Rgba16 : PixelFormat::Rgba8)
                                                 : (deep ? PixelFormat::Rgb16 : PixelFormat::Rgb8);
    const Frame frames[] = {
        {},
        {.turn = Turn::Right, .flipX = true},
        {.crop = true, .margin = 0.1, .canvas = {50, 40}, .fill = 0.7, .enlarge = true},
        {.manual = {.width = 1, .height = 1}, .canvas = {3, 1}},
    };
    for (const auto &frame : frames) {
        for (const double opacity : {0.0, 0.5}) {
            Recipe recipe;
            recipe.look.background.kind = kind;
            recipe.look.frame = frame;
            recipe.look.shadow.opacity = opacity;
            recipe.output.content = content;
            recipe.output.depth = depth;
            const auto alpha = ramp(size);
            const auto made = finished(colourful(size, true), alpha, recipe, assets);
            QVERIFY2(made, made ? "" : made.error().message.c_str());
            QCOMPARE(made->pixels.view().format, wanted);
            const Rect subject = frame.crop ? subjectBox(alpha.view()) : Rect{};
            QCOMPARE(made->pixels.size(), planFrame(frame, size, subject).canvas);
        }
    }
}

void FinishTest::decontaminatesByItsRule_data()
{
    QTest::addColumn<Decontaminate>("wish");
    QTest::addColumn<BackgroundKind>("kind");
    QTest::addColumn<Threshold>("threshold");
    QTest::addColumn<bool>("moves");
    const auto row = [](const char *name,
                        Decontaminate wish,
                        BackgroundKind kind,
                        Threshold threshold,
                        bool moves) { QTest::newRow(name) << wish << kind << threshold << moves; };
    using enum Decontaminate;
    row("auto, clear", Auto, BackgroundKind::None, Threshold::Off, true);
    row("auto, clear, soft", Auto, BackgroundKind::None, Threshold::Soft, true);
    row("auto, clear, hard", Auto, BackgroundKind::None, Threshold::Hard, false);
    row("auto, colour", Auto, BackgroundKind::Colour, Threshold::Off, false);
    row("on, colour", On, BackgroundKind::Colour, Threshold::Off, true);
    row("on, clear", On, BackgroundKind::None, Threshold::Off, true);
    row("off, clear", Off, BackgroundKind::None, Threshold::Off, false);
    row("off, colour", Off, BackgroundKind::Colour, Threshold::Off, false);
}

void FinishTest::decontaminatesByItsRule()
{
    QFETCH(Decontaminate, wish);
    QFETCH(BackgroundKind, kind);
    QFETCH(Threshold, threshold);
    QFETCH(bool, moves);
    // A red subject before a blue wall: between them the picture is a mixture.
    constexpr Size kSize{40, 20};
    Pixels pixels(kSize.width, kSize.height, PixelFormat::Rgb8);
    const auto alpha = ramp(kSize);
    for (int y = 0; y < kSize.height; ++y) {
        for (int x = 0; x < kSize.width; ++x) {
            const float a = alpha.view().rowF32(y)[x];
            auto *to = pixels.row8(y) + 3 * x;
            to[0] = static_cast<std::uint8_t>(255.0F * a);
            to[1] = 0;
            to[2] = static_cast<std::uint8_t>(255.0F * (1.0F - a));
        }
    }
    Picture picture;
    picture.pixels = Image(std::move(pixels));
    Recipe recipe;
    recipe.look.decontaminate = wish;
    recipe.look.refine = {.threshold = threshold, .softness = 1.0};
    recipe.look.background = {.kind = kind, .colour = {0, 0, 0}};

    const auto made = finished(picture, alpha, recipe);

    QVERIFY(made);
    recipe.look.decontaminate = Decontaminate::Off;
    const auto original = finished(picture, alpha, recipe);
    const int x = 30; // mostly red
    QCOMPARE(sample(made->pixels, x, 10, 2) < sample(original->pixels, x, 10, 2), moves);
}

void FinishTest::aPlainCutOutIsEstimatedColoursAndMatte_data()
{
    QTest::addColumn<BelowAlpha>("below");
    QTest::addColumn<ProfilePolicy>("profile");
    QTest::newRow("keep") << BelowAlpha::Keep << ProfilePolicy::Keep;
    QTest::newRow("scrub") << BelowAlpha::Scrub << ProfilePolicy::Keep;
    QTest::newRow("bleed") << BelowAlpha::Bleed << ProfilePolicy::Keep;
    QTest::newRow("scrub, sRGB as it was") << BelowAlpha::Scrub << ProfilePolicy::Srgb;
}

/// What is made in one pass equals what is made step by step.
void FinishTest::aPlainCutOutIsEstimatedColoursAndMatte()
{
    QFETCH(BelowAlpha, below);
    QFETCH(ProfilePolicy, profile);
    constexpr Size kSize{130, 70};
    const Picture picture = colourful(kSize, false);
    const auto alpha = ramp(kSize);
    Recipe recipe;
    recipe.output.below = below;
    recipe.output.profile = profile;

    const auto made = finished(picture, alpha, recipe);

    QVERIFY(made);
    QCOMPARE(made->pixels.view().format, PixelFormat::Rgba8);
    const auto colours = estimateForeground(picture.pixels.view(), alpha.view(), {});
    const CutoutOptions bare{.type = CutoutType::Bare};
    const auto wanted =
        withColoursBelow(*makeCutout(colours->view(), alpha.view(), bare, {}), below, {});
    for (int y = 0; y < kSize.height; ++y) {
        const auto bytes = std::size_t(4 * kSize.width);
        QVERIFY(std::memcmp(made->pixels.view().row8(y), wanted->view().row8(y), bytes) == 0);
    }
}

void FinishTest::sixteenBitsStayAsTheyAreInside()
{
    constexpr Size kSize{60, 20};
    const Picture picture = colourful(kSize, true);
    const auto alpha = ramp(kSize);
    Recipe recipe;
    recipe.output.below = BelowAlpha::Keep;

    const auto made = finished(picture, alpha, recipe);

    QVERIFY(made);
    QCOMPARE(made->pixels.view().format, PixelFormat::Rgba16);
    const auto eight = estimateForeground(picture.pixels.view(), alpha.view(), {});
    for (int y = 0; y < kSize.height; ++y) {
        for (int x = 0; x < kSize.width; ++x) {
            const float a = alpha.view().rowF32(y)[x];
            QCOMPARE(sample(made->pixels, x, y, 3), int(a * 65535.0F));
            for (int c = 0; c < 3; ++c) {
                const int before = sample(picture.deep, x, y, c);
                const int moved = 257 * (sample(*eight, x, y, c) - sample(picture.pixels, x, y, c));
                const bool isEdge = a > 0.0F && a < 1.0F;
                const int wanted = isEdge ? std::clamp(before + moved, 0, 65535) : before;
                QCOMPARE(sample(made->pixels, x, y, c), wanted);
            }
        }
    }
}

void FinishTest::sixteenBitsAreBlendedAsEight()
{
    constexpr Size kSize{60, 20};
    Recipe recipe;
    recipe.look.background = {.kind = BackgroundKind::Colour, .colour = {20, 100, 250}};
    recipe.look.shadow = {.opacity = 0.6, .dx = 3, .dy = 2, .blur = 2};
    const auto picture = colourful(kSize, true);
    const auto deep = finished(picture, ramp(kSize), recipe);
    recipe.output.depth = Depth::Eight;
    const auto shallow = finished(picture, ramp(kSize), recipe);
    QVERIFY(deep && shallow);
    for (int x = 0; x < 3 * kSize.width; ++x) {
        const int fine = sample(deep->pixels, x / 3, 10, x % 3);
        const int coarse = sample(shallow->pixels, x / 3, 10, x % 3);
        QVERIFY(std::abs(fine / 257 - coarse) <= 1);
    }
}

void FinishTest::theDepthFollowsSourceAndFormat_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<Depth>("depth");
    QTest::addColumn<bool>("deepSource");
    QTest::addColumn<bool>("deep");
    const auto row = [](const char *name, FileFormat format, Depth depth, bool source, bool deep) {
        QTest::newRow(name) << format << depth << source << deep;
    };
    row("PNG, as a deep source", FileFormat::Png, Depth::Source, true, true);
    row("PNG, as a plain source", FileFormat::Png, Depth::Source, false, false);
    row("PNG, 16 of a plain source", FileFormat::Png, Depth::Sixteen, false, true);
    row("TIFF, 8 of a deep source", FileFormat::Tiff, Depth::Eight, true, false);
    row("WebP, as a deep source", FileFormat::WebP, Depth::Source, true, false);
    row("WebP, 16", FileFormat::WebP, Depth::Sixteen, true, false);
}

void FinishTest::theDepthFollowsSourceAndFormat()
{
    QFETCH(FileFormat, format);
    QFETCH(Depth, depth);
    QFETCH(bool, deepSource);
    QFETCH(bool, deep);
    Recipe recipe;
    recipe.output.format = format;
    recipe.output.depth = depth;
    const auto made = finished(colourful({9, 9}, deepSource), ramp({9, 9}), recipe);
    QVERIFY(made);
    QCOMPARE(made->pixels.view().format, deep ? PixelFormat::Rgba16 : PixelFormat::Rgba8);
    QCOMPARE(made->notes.empty(), depth != Depth::Sixteen || deep);
    const bool canBeDeep = depth != Depth::Eight && format != FileFormat::WebP;
    QCOMPARE(readOptions(recipe).deep, canBeDeep);
}

void FinishTest::coloursUnderAlphaAre_data()
{
    QTest::addColumn<BelowAlpha>("below");
    QTest::addColumn<Depth>("depth");
    for (const auto depth : {Depth::Eight, Depth::Sixteen}) {
        const int bits = depth == Depth::Eight ? 8 : 16;
        QTest::addRow("scrubbed, %d bits", bits) << BelowAlpha::Scrub << depth;
        QTest::addRow("bled, %d bits", bits) << BelowAlpha::Bleed << depth;
        QTest::addRow("kept, %d bits", bits) << BelowAlpha::Keep << depth;
    }
}

void FinishTest::coloursUnderAlphaAre()
{
    QFETCH(BelowAlpha, below);
    QFETCH(Depth, depth);
    constexpr Size kSize{40, 30};
    constexpr Rect kBox{10, 5, 20, 20};
    const auto picture = colourful(kSize, true);
    Recipe recipe;
    recipe.look.decontaminate = Decontaminate::Off;
    recipe.output.below = below;
    recipe.output.depth = depth;

    const auto made = finished(picture, box(kSize, kBox), recipe);

    QVERIFY(made);
    const auto &source = depth == Depth::Eight ? picture.pixels : picture.deep;
    for (int y = 0; y < kSize.height; ++y) {
        for (int x = 0; x < kSize.width; ++x) {
            const int nearX = std::clamp(x, kBox.x, kBox.x + kBox.width - 1);
            const int nearY = std::clamp(y, kBox.y, kBox.y + kBox.height - 1);
            const bool isInside = x == nearX && y == nearY;
            for (int c = 0; c < 3; ++c) {
                const int wanted = isInside || below == BelowAlpha::Keep ? sample(source, x, y, c)
                                   : below == BelowAlpha::Bleed ? sample(source, nearX, nearY, c)
                                                                : 0;
                QCOMPARE(sample(made->pixels, x, y, c), wanted);
            }
            QCOMPARE(sample(made->pixels, x, y, 3) == 0, !isInside);
        }
    }
}

void FinishTest::nothingVisibleIsBlackBelow()
{
    for (const auto below : {BelowAlpha::Scrub, BelowAlpha::Bleed}) {
        Recipe recipe;
        recipe.output.below = below;
        const auto made = finished(plain({7, 5}, {9, 8, 7}), box({7, 5}, {}), recipe);
        QVERIFY(made);
        QVERIFY(colourAt(made->pixels, 3, 2) == Rgb{});
    }
}

void FinishTest::openRasterHasItsLayers()
{
    constexpr Size kSize{30, 20};
    const auto picture = colourful(kSize, true);
    const auto alpha = ramp(kSize);
    for (const auto depth : {Depth::Eight, Depth::Sixteen}) {
        const bool deep = depth == Depth::Sixteen;
        Recipe recipe;
        recipe.output.format = FileFormat::OpenRaster;
        recipe.output.depth = depth;
        const auto made = finished(picture, alpha, recipe);
        QVERIFY(made);
        QCOMPARE(made->layerColours.view().format, deep ? PixelFormat::Rgb16 : PixelFormat::Rgb8);
        QCOMPARE(made->layerMask.view().format, deep ? PixelFormat::Gray16 : PixelFormat::Gray8);
        const auto &source = deep ? picture.deep : picture.pixels;
        QCOMPARE(sample(made->layerColours, 0, 7, 1), sample(source, 0, 7, 1)); // below the mask
        QCOMPARE(sample(made->pixels, 0, 7, 1), 0);                             // not in the merged
        QCOMPARE(sample(made->layerMask, 13, 7), sample(made->pixels, 13, 7, 3));
        QCOMPARE(sample(made->layerColours, 13, 7, 2), sample(made->pixels, 13, 7, 2));
    }
}

void FinishTest::openRasterLeavesTheBackgroundOut()
{
    Recipe recipe;
    recipe.output.format = FileFormat::OpenRaster;
    recipe.output.below = BelowAlpha::Keep;
    const auto plainly = finished(colourful({9, 9}), ramp({9, 9}), recipe);
    QVERIFY(plainly);
    QVERIFY(plainly->notes.empty());
    QVERIFY(plainly->layerMask.size() == (Size{9, 9}));
    recipe.look.background.kind = BackgroundKind::Colour;
    recipe.look.shadow.opacity = 1.0;
    const auto made = finished(colourful({9, 9}), ramp({9, 9}), recipe);
    QVERIFY(made);
    QCOMPARE(made->notes.size(), 1U);
    QCOMPARE(made->pixels.view().format, PixelFormat::Rgba8);
    QCOMPARE(
        std::memcmp(made->pixels.view().data, plainly->pixels.view().data, std::size_t{9} * 9 * 4),
        0);
}

void FinishTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<Recipe>("recipe");
    const auto row = [](const char *name, const auto &change) {
        Recipe recipe;
        change(recipe);
        QTest::newRow(name) << recipe;
    };
    row("clear JPEG", [](Recipe &r) { r.output.format = FileFormat::Jpeg; });
    row("mask as OpenRaster", [](Recipe &r) {
        r.output.format = FileFormat::OpenRaster;
        r.output.content = Content::Mask;
    });
    row("no background picture",
        [](Recipe &r) { r.look.background.kind = BackgroundKind::Picture; });
    row("no profile", [](Recipe &r) { r.output.profile = ProfilePolicy::Other; });
}

void FinishTest::refusesWhatCannotBe()
{
    QFETCH(Recipe, recipe);
    const auto made = finished(colourful({9, 9}), ramp({9, 9}), recipe);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    const auto wrongSize = finished(colourful({9, 9}), ramp({9, 8}), {});
    QVERIFY(!wrongSize);
    QCOMPARE(wrongSize.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!finished({}, ramp({9, 9}), {}));
}

void FinishTest::saysThatThereIsNoSubject()
{
    Recipe recipe;
    recipe.look.frame.crop = true;
    const auto made = finished(colourful({9, 9}), box({9, 9}, {}), recipe);
    QVERIFY(made);
    QCOMPARE(made->notes.size(), 1U);
    QCOMPARE(made->pixels.size(), (Size{9, 9}));
    QVERIFY(finished(colourful({9, 9}), box({9, 9}, {1, 1, 2, 2}), recipe)->notes.empty());
}

void FinishTest::progressRisesToOne()
{
    Recipe recipe;
    recipe.look.frame = {.canvas = {100, 80}, .enlarge = true};
    recipe.look.background.kind = BackgroundKind::Blur;
    recipe.look.shadow.opacity = 0.5;
    std::vector<double> seen;
    QVERIFY(finished(
        colourful({60, 40}), ramp({60, 40}), recipe, {}, JobControl({}, [&](const Progress &p) {
            seen.push_back(p.fraction);
        })));
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), 1.0);
}

void FinishTest::canBeCancelledAtAnyQuestion()
{
    Recipe recipe;
    recipe.look.frame = {.turn = Turn::Left, .canvas = {100, 80}, .enlarge = true};
    recipe.look.shadow.opacity = 0.5;
    recipe.output.below = BelowAlpha::Bleed;
    const auto run = [&](const JobControl &job) {
        return finished(colourful({60, 40}), ramp({60, 40}), recipe, {}, job);
    };
    int all = 0;
    QVERIFY(run(JobControl([&] {
        ++all;
        return false;
    })));
    QVERIFY(all >= 10);
    for (int n = 1; n <= all; ++n) {
        int asked = 0;
        const auto made = run(JobControl([&] { return ++asked == n; }));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
    }
}

QTEST_APPLESS_MAIN(FinishTest)
#include "finish_test.moc"
