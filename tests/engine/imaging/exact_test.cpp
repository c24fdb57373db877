#include <inspyre/cutout.h>
#include <inspyre/files.h>
#include <inspyre/resize.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <string>
#include <vector>

using namespace inspyre;

namespace {

constexpr Size kSize{64, 48};

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

Image picture()
{
    return storedImage("picture_64x48.rgb", kSize, PixelFormat::Rgb8);
}

Image matte()
{
    return storedImage("matte_64x48.f32", kSize, PixelFormat::GrayF32);
}

bool sameBytes(const Image &image, const std::vector<std::byte> &wanted)
{
    const auto &view = image.view();
    const auto size = view.stride * static_cast<std::size_t>(view.height);
    return size == wanted.size() && std::memcmp(view.data, wanted.data(), size) == 0;
}

/// Foreground colours are estimated in another arithmetic than the published one: a step of one
/// where they are seen.
bool nearlySame(const Image &rgba, const std::vector<std::byte> &wanted)
{
    const auto &view = rgba.view();
    if (wanted.size() != view.stride * static_cast<std::size_t>(view.height)) {
        return false;
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const int step = std::to_integer<int>(view.data[i]) - std::to_integer<int>(wanted[i]);
        const bool isAlpha = i % 4 == 3;
        const bool seen = wanted[i | 3] != std::byte{0};
        if ((isAlpha && step != 0) || (seen && std::abs(step) > 1)) {
            return false;
        }
    }
    return true;
}

} // namespace

class ExactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resizesAreThoseOfTheReferences_data();
    void resizesAreThoseOfTheReferences();
    void sameSizeIsACopy();
    void cutoutsAreThoseOfTheReference_data();
    void cutoutsAreThoseOfTheReference();
    void aBareCutOutHasThePicturesColours();
    void scrubbedIsBlackWhereNothingShows();
    void wrongArgumentsAreRefused();
    void progressRisesToOne_data();
    void progressRisesToOne();
    void cancelIsSeenAtTheNthQuestion();
};

void ExactTest::resizesAreThoseOfTheReferences_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("narrower, higher") << 31 << 77;
    QTest::newRow("wider, lower") << 100 << 20;
    QTest::newRow("twice") << 128 << 96;
}

void ExactTest::resizesAreThoseOfTheReferences()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const Size size{width, height};
    const auto suffix = QStringLiteral("_%1x%2").arg(width).arg(height).toStdString();

    QVERIFY(sameBytes(resizeAsPillow(picture().view(), size), stored("pillow" + suffix + ".rgb")));
    QVERIFY(sameBytes(resizeAsOpenCv(picture().view(), size), stored("opencv" + suffix + ".rgb")));

    const auto wanted = storedImage("aligned" + suffix + ".f32", size, PixelFormat::GrayF32);
    QVERIFY(!wanted.empty());
    const auto got = resizeAligned(matte().view(), size);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const float difference = got.view().rowF32(y)[x] - wanted.view().rowF32(y)[x];
            QVERIFY(std::abs(difference) <= 5e-7F);
        }
    }
}

void ExactTest::sameSizeIsACopy()
{
    const auto wanted = stored("picture_64x48.rgb");
    QVERIFY(sameBytes(resizeAsPillow(picture().view(), kSize), wanted));
    QVERIFY(sameBytes(resizeAsOpenCv(picture().view(), kSize), wanted));
    QVERIFY(sameBytes(resizeAligned(matte().view(), kSize), stored("matte_64x48.f32")));
}

void ExactTest::cutoutsAreThoseOfTheReference_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<CutoutType>("type");
    const std::pair<const char *, CutoutType> types[] = {
        {"rgba", CutoutType::Rgba},
        {"map", CutoutType::Map},
        {"green", CutoutType::Green},
        {"white", CutoutType::White},
        {"colour", CutoutType::Colour},
        {"blur", CutoutType::Blur},
        {"overlay", CutoutType::Overlay},
        {"picture", CutoutType::Picture},
    };
    for (const auto &[name, type] : types) {
        QTest::addRow("%s", name) << QStringLiteral("cutout_%1_plain.bin").arg(QLatin1String(name))
                                  << type;
    }
}

void ExactTest::cutoutsAreThoseOfTheReference()
{
    QFETCH(QString, file);
    QFETCH(CutoutType, type);
    CutoutOptions options{.type = type, .colour = {10, 200, 77}};
    options.background = storedImage("background_23x17.rgb", {23, 17}, PixelFormat::Rgb8);
    const auto made = makeCutout(picture().view(), matte().view(), options, {});
    QVERIFY(made);
    const auto wanted = stored(file.toStdString());
    QVERIFY(sameBytes(*made, wanted) || (type == CutoutType::Rgba && nearlySame(*made, wanted)));
}

void ExactTest::aBareCutOutHasThePicturesColours()
{
    const Image rgb = picture();
    const auto made = makeCutout(rgb.view(), matte().view(), {.type = CutoutType::Bare}, {});
    QVERIFY(made);
    for (int y = 0; y < kSize.height; ++y) {
        for (int x = 0; x < kSize.width; ++x) {
            const auto *pixel = made->view().row8(y) + 4 * x;
            QVERIFY(std::memcmp(pixel, rgb.view().row8(y) + 3 * x, 3) == 0);
            QCOMPARE(int(pixel[3]), int(matte().view().rowF32(y)[x] * 255.0F));
        }
    }
}

void ExactTest::scrubbedIsBlackWhereNothingShows()
{
    const auto plain = makeCutout(picture().view(), matte().view(), {}, {});
    const auto scrubbed = makeCutout(picture().view(), matte().view(), {.scrub = true}, {});
    QVERIFY(plain && scrubbed);
    int clear = 0;
    for (int y = 0; y < kSize.height; ++y) {
        for (int x = 0; x < kSize.width; ++x) {
            const auto *wanted = plain->view().row8(y) + 4 * x;
            const auto *got = scrubbed->view().row8(y) + 4 * x;
            const std::array<std::uint8_t, 4> black = {};
            clear += wanted[3] == 0 ? 1 : 0;
            QVERIFY(std::memcmp(got, wanted[3] == 0 ? black.data() : wanted, 4) == 0);
        }
    }
    QVERIFY(clear > 0);
}

void ExactTest::wrongArgumentsAreRefused()
{
    const Pixels small(3, 3, PixelFormat::GrayF32);
    const auto wrongSize = makeCutout(picture().view(), small.view(), {}, {});
    QVERIFY(!wrongSize);
    QCOMPARE(wrongSize.error().code, ErrorCode::InvalidArgument);
    const CutoutOptions noBackground{.type = CutoutType::Picture};
    QVERIFY(!makeCutout(picture().view(), matte().view(), noBackground, {}));
}

void ExactTest::progressRisesToOne_data()
{
    QTest::addColumn<CutoutType>("type");
    QTest::newRow("rgba") << CutoutType::Rgba;
    QTest::newRow("map") << CutoutType::Map;
    QTest::newRow("blur") << CutoutType::Blur;
}

void ExactTest::progressRisesToOne()
{
    QFETCH(CutoutType, type);
    double last = 0;
    bool rises = true;
    const JobControl job({}, [&](const Progress &progress) {
        rises = rises && progress.fraction >= last;
        last = progress.fraction;
    });
    QVERIFY(makeCutout(picture().view(), matte().view(), {.type = type}, job));
    QVERIFY(rises);
    QCOMPARE(last, 1.0);
}

void ExactTest::cancelIsSeenAtTheNthQuestion()
{
    int all = 0;
    QVERIFY(makeCutout(picture().view(), matte().view(), {}, JobControl([&] {
                           ++all;
                           return false;
                       })));
    QVERIFY(all >= 7); // once per level of the estimation
    for (int n = 1; n <= all; ++n) {
        int asked = 0;
        const JobControl job([&] { return ++asked == n; });
        const auto made = makeCutout(picture().view(), matte().view(), {}, job);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
    }
}

QTEST_APPLESS_MAIN(ExactTest)
#include "exact_test.moc"
