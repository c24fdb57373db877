#include "tests/engine/imaging/encoder_inputs.h"

#include <inspyre/picture.h>

#include <QColorSpace>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

using namespace inspyre;
using namespace inspyre::test;

namespace {

std::vector<std::byte> profileOf(const QColorSpace &space)
{
    const auto icc = space.iccProfile();
    const auto bytes =
        std::as_bytes(std::span(icc.constData(), static_cast<std::size_t>(icc.size())));
    return {bytes.begin(), bytes.end()};
}

const QColorSpace &displayP3()
{
    static const QColorSpace space(QColorSpace::DisplayP3);
    return space;
}

/// Colours of Display P3 that sRGB has, too: between 60 and 200 of 255; alpha rises by row.
Image moderate(PixelFormat format, int bands, bool deep)
{
    Pixels pixels(141, 130, format);
    for (int y = 0; y < 130; ++y) {
        for (int x = 0; x < 141; ++x) {
            const int values[] = {60 + x, 70 + y, 200 - (x + y) / 2, y};
            for (int band = 0; band < bands; ++band) {
                if (deep) {
                    pixels.row16(y)[bands * x + band] =
                        static_cast<std::uint16_t>(257 * values[band]);
                } else {
                    pixels.row8(y)[bands * x + band] = static_cast<std::uint8_t>(values[band]);
                }
            }
        }
    }
    return Image(std::move(pixels));
}

int sampleAt(const ImageView &pixels, int y, int at, bool deep)
{
    return deep ? int{pixels.row16(y)[at]} : int{pixels.row8(y)[at]};
}

double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double encodedValue(double value)
{
    const double inside = std::clamp(value, 0.0, 1.0);
    return inside <= 0.0031308 ? inside * 12.92 : 1.055 * std::pow(inside, 1 / 2.4) - 0.055;
}

/// A colour of Display P3 in sRGB, by the definitions of both; from 0 to 1.
std::array<double, 3> srgbOfP3(const std::array<double, 3> &p3)
{
    constexpr double kMatrix[3][3] = {
        {1.2249402, -0.2249402, 0.0},
        {-0.0420570, 1.0420570, 0.0},
        {-0.0196376, -0.0786361, 1.0982735}};
    std::array<double, 3> out = {};
    for (std::size_t i = 0; i < 3; ++i) {
        out[i] = encodedValue(
            kMatrix[i][0] * linear(p3[0]) + kMatrix[i][1] * linear(p3[1]) +
            kMatrix[i][2] * linear(p3[2]));
    }
    return out;
}

/// The largest difference of a sample to that, in levels of 8 bits; of 8 bits, to that rounded.
double differenceToSrgb(const ImageView &before, const ImageView &after, int bands, bool deep)
{
    const double levels = deep ? 65535.0 : 255.0;
    double most = 0.0;
    for (int y = 0; y < before.height; ++y) {
        for (int x = 0; x < before.width; ++x) {
            const auto value = [&](int band) {
                return sampleAt(before, y, bands * x + band, deep) / levels;
            };
            const auto wanted = srgbOfP3({value(0), value(1), value(2)});
            for (int band = 0; band < 3; ++band) {
                const double got = sampleAt(after, y, bands * x + band, deep) / levels;
                const double exact = wanted.at(static_cast<std::size_t>(band));
                const double should = deep ? exact : std::round(255.0 * exact) / 255.0;
                most = std::max(most, 255.0 * std::abs(got - should));
            }
        }
    }
    return most;
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displayP3BecomesSrgb_data();
    void displayP3BecomesSrgb();
    void alphaStaysAsItIs_data();
    void alphaStaysAsItIs();
    void thereAndBackIsTheSame();
    void oneProfileChangesNothing();
    void whatIsNoProfileOfRgbIsRefused_data();
    void whatIsNoProfileOfRgbIsRefused();
    void progressRisesToOne();
    void cancelIsSeenAtTheNthQuestion();
};

void ProfileTest::displayP3BecomesSrgb_data()
{
    QTest::addColumn<PixelFormat>("format");
    QTest::addColumn<int>("bands");
    QTest::addColumn<bool>("deep");
    QTest::newRow("RGB 8") << PixelFormat::Rgb8 << 3 << false;
    QTest::newRow("RGBA 8") << PixelFormat::Rgba8 << 4 << false;
    QTest::newRow("RGB 16") << PixelFormat::Rgb16 << 3 << true;
    QTest::newRow("RGBA 16") << PixelFormat::Rgba16 << 4 << true;
}

void ProfileTest::displayP3BecomesSrgb()
{
    QFETCH(PixelFormat, format);
    QFETCH(int, bands);
    QFETCH(bool, deep);
    const auto image = moderate(format, bands, deep);

    const auto converted = toProfile(image.view(), profileOf(displayP3()), {}, {});

    QVERIFY2(converted, converted ? "" : converted.error().message.c_str());
    QCOMPARE(converted->size(), image.size());
    QCOMPARE(converted->view().format, format);
    const double most = differenceToSrgb(image.view(), converted->view(), bands, deep);
    QVERIFY2(most <= (deep ? 0.25 : 1.001), qPrintable(QString::number(most)));
    QVERIFY(differenceToSrgb(image.view(), image.view(), bands, deep) > 4.0);
}

void ProfileTest::alphaStaysAsItIs_data()
{
    QTest::addColumn<bool>("deep");
    QTest::newRow("8") << false;
    QTest::newRow("16") << true;
}

void ProfileTest::alphaStaysAsItIs()
{
    QFETCH(bool, deep);
    const auto image = pattern(deep ? PixelFormat::Rgba16 : PixelFormat::Rgba8);
    const auto converted = toProfile(image.view(), profileOf(displayP3()), {}, {});
    QVERIFY(converted);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(
                sampleAt(converted->view(), y, 4 * x + 3, deep),
                sampleAt(image.view(), y, 4 * x + 3, deep));
        }
    }
}

void ProfileTest::thereAndBackIsTheSame()
{
    const auto image = moderate(PixelFormat::Rgb16, 3, true);
    const auto there = toProfile(image.view(), {}, profileOf(displayP3()), {});
    QVERIFY(there);
    const auto back = toProfile(there->view(), profileOf(displayP3()), {}, {});
    QVERIFY(back);
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int i = 0; i < 3 * image.width(); ++i) {
            most =
                std::max(most, std::abs(image.view().row16(y)[i] - int{back->view().row16(y)[i]}));
        }
    }
    QVERIFY2(most <= 4, qPrintable(QString::number(most)));
}

void ProfileTest::oneProfileChangesNothing()
{
    const auto image = pattern(PixelFormat::Rgba8);
    for (const auto &profile : {std::vector<std::byte>(), profileOf(displayP3())}) {
        const auto converted = toProfile(image.view(), profile, profile, {});
        QVERIFY(converted);
        const auto &view = image.view();
        const auto size = view.stride * static_cast<std::size_t>(view.height);
        QCOMPARE(std::memcmp(converted->view().data, view.data, size), 0);
    }
}

void ProfileTest::whatIsNoProfileOfRgbIsRefused_data()
{
    QTest::addColumn<std::string>("profile");
    auto cut = profileOf(displayP3());
    cut.resize(200);
    std::string text(reinterpret_cast<const char *>(cut.data()), cut.size());
    QTest::newRow("cut off") << text;
    text.replace(16, 4, "GRAY");
    QTest::newRow("grey") << text;
    QTest::newRow("text") << std::string("no profile");
}

void ProfileTest::whatIsNoProfileOfRgbIsRefused()
{
    QFETCH(std::string, profile);
    const auto bytes = std::as_bytes(std::span(profile));
    const std::vector<std::byte> wrong(bytes.begin(), bytes.end());
    const auto image = pattern(PixelFormat::Rgb8);
    const auto from = toProfile(image.view(), wrong, {}, {});
    const auto to = toProfile(image.view(), {}, wrong, {});
    const auto grey = toProfile(pattern(PixelFormat::Gray8).view(), {}, {}, {});
    QVERIFY(!from && !to && !grey);
    QCOMPARE(from.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(from.error().subject, std::string("from"));
    QCOMPARE(to.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(to.error().subject, std::string("to"));
    QCOMPARE(grey.error().code, ErrorCode::InvalidArgument);
}

void ProfileTest::progressRisesToOne()
{
    double last = 0.0;
    bool falls = false;
    const JobControl job({}, [&](const Progress &progress) {
        falls = falls || progress.fraction < last || progress.stage != Stage::Encoding;
        last = progress.fraction;
    });
    QVERIFY(toProfile(pattern(PixelFormat::Rgb8).view(), profileOf(displayP3()), {}, job));
    QVERIFY(!falls);
    QCOMPARE(last, 1.0);
}

void ProfileTest::cancelIsSeenAtTheNthQuestion()
{
    const auto image = pattern(PixelFormat::Rgb8);
    int n = 1;
    for (; n < 1000; ++n) {
        const JobControl job([left = n]() mutable { return --left <= 0; });
        const auto converted = toProfile(image.view(), profileOf(displayP3()), {}, job);
        if (converted) {
            break;
        }
        QCOMPARE(converted.error().code, ErrorCode::Cancelled);
    }
    QVERIFY(n > 4 && n < 1000); // 200 rows are four strips
}

QTEST_APPLESS_MAIN(ProfileTest)
#include "profile_test.moc"
