#include "ui/convert/images.h"
#include "ui/convert/layer.h"

#include <QColorSpace>
#include <QPainter>
#include <QTest>

#include <vector>

using namespace inspyre;
using namespace inspyre::ui;

class ConvertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesPixelsBothWays();
    void keepsThePixelsAlive();
    void showsOtherProfilesInSrgb();
    void halvesByTheMean_data();
    void halvesByTheMean();
    void choosesALevelThatIsLargeEnough();
    void drawsAlphaAsGrey();
    void drawsOnePixel();
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
    QImage image(1, 1, QImage::Format_RGB888);
    image.fill(QColor(200, 40, 40));
    const auto profile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    const auto *bytes = reinterpret_cast<const std::byte *>(profile.constData());
    const std::vector<std::byte> icc(bytes, bytes + profile.size());

    const auto plain = toScreen(image, {}).pixelColor(0, 0);
    const auto converted = toScreen(image, icc).pixelColor(0, 0);

    QCOMPARE(plain, QColor(200, 40, 40));
    QVERIFY2(converted.red() > plain.red(), "the same numbers are a stronger red in P3");
    QCOMPARE(toScreen(image, {std::byte{1}, std::byte{2}}).pixelColor(0, 0), plain);
}

void ConvertTest::halvesByTheMean_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("even") << QSize(128, 130);
    QTest::newRow("odd") << QSize(123, 133);
    QTest::newRow("a line") << QSize(1, 200);
    QTest::newRow("a row") << QSize(201, 1);
}

void ConvertTest::halvesByTheMean()
{
    QFETCH(QSize, size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(10, 20, 30));
    const Layer layer(image);

    QCOMPARE(layer.size(), size);
    const auto &small = layer.level(1);
    QCOMPARE(qMax(small.width(), small.height()) <= 64, true);
    QCOMPARE(small.pixelColor(0, 0), QColor(10, 20, 30));
    QCOMPARE(small.pixelColor(small.width() - 1, small.height() - 1), QColor(10, 20, 30));
}

void ConvertTest::choosesALevelThatIsLargeEnough()
{
    const Layer layer(QImage(1000, 500, QImage::Format_RGB32));
    QCOMPARE(layer.level(1000).width(), 1000);
    QCOMPARE(layer.level(501).width(), 1000);
    QCOMPARE(layer.level(500).width(), 500);
    QCOMPARE(layer.level(99999).width(), 1000);
}

void ConvertTest::drawsAlphaAsGrey()
{
    QImage image(4, 4, QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor(255, 0, 0, 128));
    QImage out(4, 4, QImage::Format_RGB32);
    out.fill(Qt::blue);
    QPainter painter(&out);
    Layer(image).draw(painter, out.rect(), out.rect(), 1.0, Layer::Channel::Alpha);
    painter.end();
    QCOMPARE(out.pixelColor(2, 2), QColor(128, 128, 128));
}

void ConvertTest::drawsOnePixel()
{
    QImage image(1, 1, QImage::Format_RGB32);
    image.fill(Qt::green);
    QImage out(90, 60, QImage::Format_RGB32);
    QPainter painter(&out);
    Layer(image).draw(painter, out.rect(), out.rect(), 90.0);
    painter.end();
    QCOMPARE(out.pixelColor(0, 0), QColor(Qt::green));
    QCOMPARE(out.pixelColor(89, 59), QColor(Qt::green));
}

QTEST_GUILESS_MAIN(ConvertTest)
#include "convert_test.moc"
