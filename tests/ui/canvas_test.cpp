#include "tests/ui/bare_canvas.h"
#include "tests/ui/editor_fixture.h"
#include "tests/ui/scenes.h"
#include "ui/widgets/canvas_tool.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/split_handle.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewport.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::BareCanvas;
using inspyre::test::kGreen;
using inspyre::test::mapOf;
using inspyre::test::onScreen;
using inspyre::test::plainMap;
using inspyre::test::plainPicture;
using inspyre::test::sceneOf;

namespace {

std::shared_ptr<ViewScene> clearScene(QSize size)
{
    return sceneOf(plainPicture(size, Qt::blue), plainMap(0.0F));
}

} // namespace

class CanvasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void fitsAndCentres();
    void keepsThePointUnderThePointer();
    void neverLosesThePicture();
    void showsEachMode_data();
    void showsEachMode();
    void showsTheOriginalAloneBeforeThereIsAResult();
    void showsAPlaceholderUntilThereIsAScene();
    void movesTheDividerByKeyboardAndMouse();
    void doesNotJumpWhenTheResultIsReplaced();
    void pansByKeyboardAndMouse();
    void isCrispFromTwoHundredPercent();
    void partsThatComeIntoSightAreNeverBlank();
    void showsTheOriginalWhileAKeyIsHeld();
    void tagsAreReadInLightAndDark();
    void backdropsAreSeenThroughTheCutOut();
    void aBackdropThatCannotBeReadIsTold();
    void aBackgroundHidesTheBackdrop();
    void turnsAndFramesAreShown();
    void theLoupeEnlargesWhatIsUnderThePointer();
    void onePixelIsShown();
};

void CanvasTest::fitsAndCentres()
{
    Viewport viewport;
    viewport.setPane({400, 300}, 1.0);
    viewport.setPicture({1000, 1000});
    QCOMPARE(viewport.target().center(), QPointF(200, 150));
    QVERIFY(viewport.target().height() <= 300);
    viewport.setPicture({100, 100});
    QCOMPARE(viewport.target().height(), 252.0);
    viewport.setPicture({300, 200});
    QCOMPARE(viewport.scale(), 1.0);
    viewport.setPane({400, 300}, 2.0);
    QCOMPARE(viewport.scale(), 2.0);
    QCOMPARE(viewport.target().size(), QSizeF(300, 200));
}

void CanvasTest::keepsThePointUnderThePointer()
{
    Viewport viewport;
    viewport.setPane({400, 300}, 1.0);
    viewport.setPicture({2000, 1500});
    const QPointF anchor(120, 90);
    const auto before = (anchor - viewport.target().topLeft()) / viewport.scale();
    viewport.zoomBy(5.0, anchor);
    const auto after = (anchor - viewport.target().topLeft()) / viewport.scale();
    QVERIFY((after - before).manhattanLength() < 2.0);
}

void CanvasTest::neverLosesThePicture()
{
    Viewport viewport;
    viewport.setPane({400, 300}, 1.0);
    viewport.setPicture({2000, 1500});
    viewport.zoomTo(1.0, viewport.middle());
    viewport.panBy({1e6, 1e6});
    QCOMPARE(viewport.target().topLeft(), QPointF(0, 0));
    viewport.panBy({-1e6, -1e6});
    QCOMPARE(viewport.target().bottomRight(), QPointF(400, 300));
    viewport.zoomTo(1e9, viewport.middle());
    QCOMPARE(viewport.scale(), Viewport::kLargestScale);
    viewport.zoomTo(1e-9, viewport.middle());
    QVERIFY(viewport.target().width() > 10);
}

void CanvasTest::showsEachMode_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QColor>("left");
    QTest::addColumn<QColor>("right");
    const QColor blue(0, 0, 255);
    const auto mode = [](CompareMode value) { return static_cast<int>(value); };
    // The cut-out of the left half of a blue picture.
    QTest::newRow("split") << mode(CompareMode::Split) << blue << kGreen;
    QTest::newRow("result") << mode(CompareMode::Result) << blue << kGreen;
    QTest::newRow("original") << mode(CompareMode::Original) << blue << blue;
    QTest::newRow("matte") << mode(CompareMode::Matte) << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("overlay") << mode(CompareMode::Overlay) << QColor(60, 127, 205) << blue;
    QTest::newRow("doubt") << mode(CompareMode::Doubt) << QColor(18, 18, 18) << QColor(255, 96, 0);
    QTest::newRow("side by side") << mode(CompareMode::SideBySide) << blue << blue;
}

void CanvasTest::showsEachMode()
{
    QFETCH(int, mode);
    QFETCH(QColor, left);
    QFETCH(QColor, right);
    BareCanvas bare;
    bare.canvas.setMode(static_cast<CompareMode>(mode));
    const auto leftHalf = [](int x, int) { return x < 100 ? 1.0F : 0.0F; };
    auto scene = sceneOf(plainPicture({200, 200}, Qt::blue), mapOf({200, 200}, leftHalf));
    scene->doubt = mapOf({200, 200}, [](int x, int) { return x < 100 ? 0.0F : 1.0F; });
    bare.show(scene);
    QCOMPARE(bare.at(0.1, 0.8), left);
    QCOMPARE(bare.at(0.9, 0.8), right);
}

void CanvasTest::showsTheOriginalAloneBeforeThereIsAResult()
{
    BareCanvas bare;
    bare.show(sceneOf(plainPicture({200, 200}, Qt::blue)));
    QVERIFY(!bare.canvas.splitHandle()->isVisible());
    QCOMPARE(bare.at(0.9, 0.8), QColor(Qt::blue));
    const auto area = bare.canvas.pictureArea();
    bare.show(clearScene({200, 200}));
    QVERIFY(bare.canvas.splitHandle()->isVisible());
    QCOMPARE(bare.at(0.9, 0.8), kGreen);
    QCOMPARE(bare.canvas.pictureArea(), area);
}

void CanvasTest::showsAPlaceholderUntilThereIsAScene()
{
    BareCanvas bare;
    bare.canvas.setPlaceholder(plainPicture({40, 30}, Qt::red));
    bare.canvas.show();
    QCOMPARE(bare.canvas.grab().toImage().pixelColor(250, 200), QColor(Qt::red));
    bare.show(sceneOf(plainPicture({400, 300}, Qt::blue)));
    QCOMPARE(bare.at(0.5, 0.5), QColor(Qt::blue));
    bare.canvas.setScene(nullptr);
    QCOMPARE(
        bare.canvas.grab().toImage().pixelColor(250, 200),
        themeColours(bare.canvas.palette()).canvas);
}

void CanvasTest::movesTheDividerByKeyboardAndMouse()
{
    BareCanvas bare;
    bare.show(clearScene({300, 300}));
    auto *handle = bare.canvas.splitHandle();
    QVERIFY(handle->isVisible());

    const int before = handle->value();
    QTest::keyClick(handle, Qt::Key_Left);
    QVERIFY(handle->value() < before);
    QTest::keyClick(handle, Qt::Key_Home);
    QCOMPARE(handle->value(), 0);
    QCOMPARE(bare.at(0.5, 0.8), kGreen);

    const auto grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip + QPoint(150, 0));
    QTest::mouseRelease(handle, Qt::LeftButton);
    QVERIFY2(qAbs(handle->value() - 500) < 20, qPrintable(QString::number(handle->value())));

    bare.canvas.setMode(CompareMode::Result);
    QVERIFY(!handle->isVisible());
}

void CanvasTest::doesNotJumpWhenTheResultIsReplaced()
{
    BareCanvas bare;
    bare.show(sceneOf(plainPicture({900, 700}, Qt::blue)));
    bare.canvas.zoomIn();
    bare.canvas.zoomIn();
    const auto area = bare.canvas.pictureArea();
    bare.show(clearScene({900, 700}));
    QCOMPARE(bare.canvas.pictureArea(), area);
    auto other = clearScene({900, 700});
    other->look.refine.feather = 3.0;
    bare.show(other);
    QCOMPARE(bare.canvas.pictureArea(), area);
    bare.canvas.forgetPlace();
    bare.show(sceneOf(plainPicture({900, 700}, Qt::red)));
    QVERIFY(bare.canvas.isFitted());
    QCOMPARE(bare.at(0.5, 0.5), QColor(Qt::red));
}

void CanvasTest::pansByKeyboardAndMouse()
{
    BareCanvas bare;
    auto &canvas = bare.canvas;
    bare.show(sceneOf(plainPicture({3000, 3000}, Qt::blue)));
    canvas.zoomActual();
    QCOMPARE(canvas.scale(), 1.0);
    const auto start = canvas.pictureArea().topLeft();
    QTest::keyClick(&canvas, Qt::Key_Right);
    QVERIFY(canvas.pictureArea().left() < start.x());
    const auto before = canvas.pictureArea().topLeft();
    QTest::mousePress(&canvas, Qt::MiddleButton, {}, QPoint(100, 100));
    QTest::mouseMove(&canvas, QPoint(130, 120));
    QTest::mouseRelease(&canvas, Qt::MiddleButton, {}, QPoint(130, 120));
    QCOMPARE(canvas.pictureArea().topLeft(), before + QPointF(30, 20));
    QTest::mouseMove(&canvas, QPoint(10, 10));
    QCOMPARE(canvas.pictureArea().topLeft(), before + QPointF(30, 20));
}

void CanvasTest::isCrispFromTwoHundredPercent()
{
    QImage image(8, 8, QImage::Format_RGB888);
    image.fill(Qt::black);
    image.setPixelColor(4, 4, Qt::white);
    BareCanvas bare;
    bare.show(sceneOf(image));
    const auto shot = bare.canvas.grab().toImage();
    const double ratio = shot.devicePixelRatio();
    const auto place = bare.canvas.pictureArea();
    const auto area = QRectF(place.topLeft() * ratio, place.size() * ratio).toRect();
    int white = 0;
    int other = 0;
    for (int y = area.top(); y < area.bottom(); ++y) {
        for (int x = area.left(); x < area.right(); ++x) {
            const int value = qGray(shot.pixel(x, y));
            other += value != 0 && value != 255 ? 1 : 0;
            white += value == 255 ? 1 : 0;
        }
    }
    QCOMPARE(other, 0);
    QVERIFY(white > 30 * 30);
}

void CanvasTest::partsThatComeIntoSightAreNeverBlank()
{
    BareCanvas bare;
    bare.show(sceneOf(plainPicture({3000, 3000}, Qt::blue)));
    bare.canvas.zoomActual();
    bare.settle();
    const inspyre::test::BusyLane busy(bare.lanes.view);
    for (const auto key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down}) {
        QTest::keyClick(&bare.canvas, key);
        const auto shot = bare.canvas.grab().toImage();
        for (const auto &at : {QPoint(3, 3), QPoint(496, 3), QPoint(3, 396), QPoint(496, 396)}) {
            QCOMPARE(shot.pixelColor(at), QColor(Qt::blue));
        }
    }
}

void CanvasTest::showsTheOriginalWhileAKeyIsHeld()
{
    BareCanvas bare;
    bare.canvas.setMode(CompareMode::Result);
    bare.show(clearScene({200, 200}));
    QCOMPARE(bare.at(0.5, 0.8), kGreen);
    QTest::keyPress(&bare.canvas, Qt::Key_O);
    QTRY_COMPARE(bare.at(0.5, 0.8), QColor(Qt::blue));
    QTest::keyRelease(&bare.canvas, Qt::Key_O);
    QTRY_COMPARE(bare.at(0.5, 0.8), kGreen);
}

void CanvasTest::tagsAreReadInLightAndDark()
{
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyTheme(*qApp, mode);
        BareCanvas bare;
        bare.canvas.setMode(CompareMode::SideBySide);
        bare.show(clearScene({100, 100}));
        const auto shot = bare.canvas.grab(QRect(16, 16, 60, 26)).toImage();
        int light = 255;
        int dark = 0;
        for (int x = 8; x < shot.width() - 8; ++x) {
            for (int y = 3; y < 22; ++y) {
                light = std::min(light, qGray(shot.pixel(x, y)));
                dark = std::max(dark, qGray(shot.pixel(x, y)));
            }
        }
        QVERIFY2(dark - light > 120, "words and plate");
        const int plate = qGray(shot.pixel(30, 3));
        const int canvas = qGray(themeColours(bare.canvas.palette()).canvas.rgb());
        QVERIFY2(qAbs(plate - canvas) >= 12, qPrintable(QString::number(plate - canvas)));
    }
    applyTheme(*qApp, ThemeMode::Light);
}

void CanvasTest::backdropsAreSeenThroughTheCutOut()
{
    inspyre::test::EditorFixture editor;
    BareCanvas bare;
    bare.canvas.setMode(CompareMode::Result);
    bare.show(clearScene({200, 200}));
    bare.canvas.setBackdrop({.blurred = true});
    QTRY_COMPARE(bare.at(0.5, 0.5), QColor(Qt::blue));
    const auto file = editor.path(QStringLiteral("red.png"));
    QVERIFY(plainPicture({40, 40}, Qt::red).save(file));
    bare.canvas.setBackdrop({.picture = file});
    QTRY_COMPARE(bare.at(0.5, 0.5), QColor(Qt::red));
    bare.canvas.setBackdrop({});
    bare.settle();
    const auto one = bare.at(0.5, 0.5);
    QVERIFY(one != QColor(Qt::red));
    QCOMPARE(one.red() - one.blue() < 10, true);
    for (const auto &name :
         {QStringLiteral("checker"),
          QStringLiteral("#102030"),
          QStringLiteral("blurred"),
          QStringLiteral("picture:/a b/c.png")}) {
        QCOMPARE(backdropName(backdrop(name)), name);
    }
    QCOMPARE(backdrop(QStringLiteral("nonsense")), Backdrop());
}

void CanvasTest::aBackdropThatCannotBeReadIsTold()
{
    BareCanvas bare;
    QSignalSpy failed(&bare.canvas, &CanvasView::backdropFailed);
    bare.show(clearScene({200, 200}));
    bare.canvas.setBackdrop({.picture = QStringLiteral("/no/such/file.png")});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().toString(), QStringLiteral("/no/such/file.png"));
}

void CanvasTest::aBackgroundHidesTheBackdrop()
{
    BareCanvas bare;
    bare.canvas.setMode(CompareMode::Result);
    auto scene = clearScene({200, 200});
    scene->look.background = {.kind = BackgroundKind::Colour, .colour = {255, 255, 0}};
    bare.canvas.setBackdrop({.blurred = true});
    bare.show(scene);
    QCOMPARE(bare.at(0.5, 0.5), QColor(Qt::yellow));
}

void CanvasTest::turnsAndFramesAreShown()
{
    QImage picture = plainPicture({300, 200}, Qt::blue);
    QPainter(&picture).fillRect(0, 0, 150, 200, Qt::red);
    auto scene = sceneOf(picture, plainMap(1.0F));
    scene->look.frame.turn = Turn::Right;
    BareCanvas bare;
    bare.canvas.setMode(CompareMode::Original);
    bare.show(scene);
    QCOMPARE(bare.canvas.pictureArea().size(), QSizeF(200, 300));
    QCOMPARE(bare.at(0.5, 0.2), QColor(Qt::red));
    QCOMPARE(bare.at(0.5, 0.8), QColor(Qt::blue));
    QCOMPARE(
        bare.canvas.widgetFromPicture(QPointF(1, 1)).map(QPointF(0, 0)),
        bare.canvas.pictureArea().topRight());

    auto framed = std::make_shared<ViewScene>(*scene);
    framed->look.frame = {.manual = {.x = 150, .y = 0, .width = 100, .height = 100}};
    framed->look.frame.canvas = {200, 200};
    bare.canvas.setMode(CompareMode::Result);
    bare.show(framed);
    QCOMPARE(bare.canvas.pictureArea().width(), bare.canvas.pictureArea().height());
    QCOMPARE(bare.at(0.5, 0.5), QColor(Qt::blue));
    QCOMPARE(bare.at(0.1, 0.1), kGreen);

    auto cropped = std::make_shared<ViewScene>(*scene);
    cropped->maps.prediction = mapOf({300, 200}, [](int x, int y) {
        return x >= 100 && x < 200 && y >= 50 && y < 100 ? 1.0F : 0.0F;
    });
    cropped->maps.revision = 2;
    cropped->look.frame = {.crop = true};
    bare.show(cropped);
    QTRY_COMPARE(bare.canvas.pictureArea().width() / bare.canvas.pictureArea().height(), 2.0);
}

void CanvasTest::theLoupeEnlargesWhatIsUnderThePointer()
{
    QImage picture = plainPicture({2000, 1500}, Qt::blue);
    QPainter(&picture).fillRect(990, 740, 20, 20, Qt::red);
    BareCanvas bare;
    bare.canvas.setMode(CompareMode::Original);
    bare.show(sceneOf(picture));
    bare.canvas.setLoupe(true);
    const auto middle = onScreen(bare.canvas, {1000, 750});
    const auto reds = [&bare] {
        const auto shot = bare.canvas.grab().toImage();
        int count = 0;
        for (int y = 0; y < shot.height(); ++y) {
            for (int x = 0; x < shot.width(); ++x) {
                count += shot.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
            }
        }
        return count;
    };
    QVERIFY(reds() < 120);
    QTest::mouseMove(&bare.canvas, middle - QPoint(5, 5));
    QTest::mouseMove(&bare.canvas, middle);
    QTRY_VERIFY2(reds() > 1000, qPrintable(QString::number(reds())));
    bare.canvas.setLoupe(false);
    QTRY_VERIFY(reds() < 120);
}

void CanvasTest::onePixelIsShown()
{
    BareCanvas bare;
    bare.canvas.setMode(CompareMode::Result);
    bare.show(sceneOf(plainPicture({1, 1}, Qt::blue), plainMap(1.0F)));
    QCOMPARE(bare.at(0.5, 0.5), QColor(Qt::blue));
    QVERIFY(bare.canvas.pictureArea().width() > 20);
}

QTEST_MAIN(CanvasTest)
#include "canvas_test.moc"
