#include "ui/convert/images.h"

#include <inspyre/view.h>

#include <QColorSpace>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <span>
#include <utility>

using namespace inspyre;
using namespace inspyre::ui;

class ConvertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesPixelsBothWays();
    void keepsThePixelsAlive();
    void showsOtherProfilesInSrgb();
};

void ConvertTest::sharesPixelsBothWays()
{
    Pixels pixels(3, 2, PixelFormat::Rgb8);
    pixels.row8(1)[3 * 2] = 200;
    const Image image(std::move(pixels));

    const auto shown = toQImage(image);
    QCOMPARE(shown.constBits(), image.view().row8(0));
    QCOMPARE(qRed(shown.pixel(2, 1)), 200);

    const QImage source(5, 4, QImage::Format_RGB888);
    QCOMPARE(toImage(source).view().row8(0), source.constBits());
    QCOMPARE(toImage(source).view().stride, static_cast<std::size_t>(source.bytesPerLine()));
}

void ConvertTest::keepsThePixelsAlive()
{
    QImage shown;
    {
        Pixels pixels(2, 2, PixelFormat::Gray8);
        std::fill_n(pixels.row8(0), 4, std::uint8_t{77});
        shown = toQImage(Image(std::move(pixels)));
    }
    QCOMPARE(qGray(shown.pixel(1, 1)), 77);
    QVERIFY(toQImage(Image(Pixels(2, 2, PixelFormat::GrayF32))).isNull());
    QVERIFY(toQImage(Image()).isNull());
}

void ConvertTest::showsOtherProfilesInSrgb()
{
    QImage image(2, 1, QImage::Format_RGB888);
    image.fill(QColor(200, 60, 40));
    const auto seenIn = [&image](const QByteArray &icc) {
        Picture picture{.pixels = toImage(image)};
        const auto bytes =
            std::as_bytes(std::span(icc.constData(), static_cast<std::size_t>(icc.size())));
        picture.metadata.icc.assign(bytes.begin(), bytes.end());
        const auto pyramid = PicturePyramid::make(picture, {});
        return pyramid ? toQImage(pyramid->level(0)) : QImage();
    };
    auto wanted = image;
    wanted.setColorSpace(QColorSpace::DisplayP3);
    const auto wide = seenIn(wanted.colorSpace().iccProfile()).pixelColor(0, 0);
    wanted.convertToColorSpace(QColorSpace::SRgb);
    QVERIFY(std::abs(wide.red() - wanted.pixelColor(0, 0).red()) <= 2);
    QVERIFY(std::abs(wide.green() - wanted.pixelColor(0, 0).green()) <= 2);
    QVERIFY(wide.red() > 205);
    // Nothing is copied where nothing changes.
    QCOMPARE(seenIn(QColorSpace(QColorSpace::SRgb).iccProfile()).constBits(), image.constBits());
    QCOMPARE(seenIn({}).constBits(), image.constBits());
    QCOMPARE(seenIn("no profile").constBits(), image.constBits());
}

QTEST_GUILESS_MAIN(ConvertTest)
#include "convert_test.moc"
