#include "tests/ui/editor_fixture.h"
#include "tests/ui/scenes.h"
#include "ui/widgets/canvas_tool.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/split_handle.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewport.h"

#include <QPainter>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <memory>
#include <vector>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::mapOf;
using inspyre::test::plainMap;
using inspyre::test::plainPicture;
using inspyre::test::sceneOf;

namespace {

const QColor kGreen(0, 255, 0);

/// A canvas with what it needs, on a green backdrop.
struct Easel
{
    explicit Easel(QSize size = {500, 400})
    {
        canvas.resize(size);
        canvas.setBackdrop({.colour = kGreen});
    }

    /// Shows it and waits until all is there.
    void show(const std::shared_ptr<const ViewScene> &scene)
    {
        canvas.setScene(scene);
        canvas.show();
        settle();
    }

    void settle() { QTRY_VERIFY(canvas.isSettled()); }

    /// The colour at a share of the picture's area.
    QColor at(double x, double y)
    {
        const auto image = canvas.grab().toImage();
        const auto area = canvas.pictureArea();
        const double ratio = image.devicePixelRatio();
        return image.pixelColor(
            qRound((area.left() + x * area.width()) * ratio),
            qRound((area.top() + y * area.height()) * ratio));
    }

    Lanes lanes;
    CanvasView canvas{lanes.view, lanes.io};
};

/// Remembers what it is told.
class NotingTool final : public CanvasTool
{
public:
    bool press(const Pointer &pointer) override
    {
        presses.push_back(pointer);
        return takes;
    }

    void move(const Pointer &pointer) override { moves.push_back(pointer); }

    void release(const Pointer &pointer) override { releases.push_back(pointer); }

    void cancel() override { ++cancelled; }

    void paint(QPainter &painter, const QTransform &widgetFromPicture) override
    {
        painter.fillRect(widgetFromPicture.mapRect(QRectF(10, 10, 20, 20)), Qt::magenta);
    }

    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }

    std::vector<Pointer> presses;
    std::vector<Pointer> moves;
    std::vector<Pointer> releases;
    int cancelled = 0;
    bool takes = true;
};

/// The screen's point of a picture's point.
QPoint onScreen(const CanvasView &canvas, QPointF picture)
{
    return canvas.widgetFromPicture(QPointF(1, 1)).map(picture).toPoint();
}

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
    void toolsAreToldPicturePixels();
    void aPenPressesAndErases();
    void spaceAndTheMiddleButtonMoveThePictureBesideATool();
    void escapeCancelsTheTool();
    void theWheelWithCtrlIsForTheBrush();
    void aFittedResultIsDraggedOut();
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
    Easel easel;
    easel.canvas.setMode(static_cast<CompareMode>(mode));
    const auto leftHalf = [](int x, int) { return x < 100 ? 1.0F : 0.0F; };
    auto scene = sceneOf(plainPicture({200, 200}, Qt::blue), mapOf({200, 200}, leftHalf));
    scene->doubt = mapOf({200, 200}, [](int x, int) { return x < 100 ? 0.0F : 1.0F; });
    easel.show(scene);
    QCOMPARE(easel.at(0.1, 0.8), left);
    QCOMPARE(easel.at(0.9, 0.8), right);
}

void CanvasTest::showsTheOriginalAloneBeforeThereIsAResult()
{
    Easel easel;
    easel.show(sceneOf(plainPicture({200, 200}, Qt::blue)));
    QVERIFY(!easel.canvas.splitHandle()->isVisible());
    QCOMPARE(easel.at(0.9, 0.8), QColor(Qt::blue));
    const auto area = easel.canvas.pictureArea();
    easel.show(clearScene({200, 200}));
    QVERIFY(easel.canvas.splitHandle()->isVisible());
    QCOMPARE(easel.at(0.9, 0.8), kGreen);
    QCOMPARE(easel.canvas.pictureArea(), area);
}

void CanvasTest::showsAPlaceholderUntilThereIsAScene()
{
    Easel easel;
    easel.canvas.setPlaceholder(plainPicture({40, 30}, Qt::red));
    easel.canvas.show();
    QCOMPARE(easel.canvas.grab().toImage().pixelColor(250, 200), QColor(Qt::red));
    easel.show(sceneOf(plainPicture({400, 300}, Qt::blue)));
    QCOMPARE(easel.at(0.5, 0.5), QColor(Qt::blue));
    easel.canvas.setScene(nullptr);
    QCOMPARE(
        easel.canvas.grab().toImage().pixelColor(250, 200),
        themeColours(easel.canvas.palette()).canvas);
}

void CanvasTest::movesTheDividerByKeyboardAndMouse()
{
    Easel easel;
    easel.show(clearScene({300, 300}));
    auto *handle = easel.canvas.splitHandle();
    QVERIFY(handle->isVisible());

    const int before = handle->value();
    QTest::keyClick(handle, Qt::Key_Left);
    QVERIFY(handle->value() < before);
    QTest::keyClick(handle, Qt::Key_Home);
    QCOMPARE(handle->value(), 0);
    QCOMPARE(easel.at(0.5, 0.8), kGreen);

    const auto grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip + QPoint(150, 0));
    QTest::mouseRelease(handle, Qt::LeftButton);
    QVERIFY2(qAbs(handle->value() - 500) < 20, qPrintable(QString::number(handle->value())));

    easel.canvas.setMode(CompareMode::Result);
    QVERIFY(!handle->isVisible());
}

void CanvasTest::doesNotJumpWhenTheResultIsReplaced()
{
    Easel easel;
    easel.show(sceneOf(plainPicture({900, 700}, Qt::blue)));
    easel.canvas.zoomIn();
    easel.canvas.zoomIn();
    const auto area = easel.canvas.pictureArea();
    easel.show(clearScene({900, 700}));
    QCOMPARE(easel.canvas.pictureArea(), area);
    auto other = clearScene({900, 700});
    other->look.refine.feather = 3.0;
    easel.show(other);
    QCOMPARE(easel.canvas.pictureArea(), area);
    easel.canvas.forgetPlace();
    easel.show(sceneOf(plainPicture({900, 700}, Qt::red)));
    QVERIFY(easel.canvas.isFitted());
    QCOMPARE(easel.at(0.5, 0.5), QColor(Qt::red));
}

void CanvasTest::pansByKeyboardAndMouse()
{
    Easel easel;
    auto &canvas = easel.canvas;
    easel.show(sceneOf(plainPicture({3000, 3000}, Qt::blue)));
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
    Easel easel;
    easel.show(sceneOf(image));
    const auto shot = easel.canvas.grab().toImage();
    const double ratio = shot.devicePixelRatio();
    const auto place = easel.canvas.pictureArea();
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
    Easel easel;
    easel.show(sceneOf(plainPicture({3000, 3000}, Qt::blue)));
    easel.canvas.zoomActual();
    easel.settle();
    const inspyre::test::BusyLane busy(easel.lanes.view);
    for (const auto key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down}) {
        QTest::keyClick(&easel.canvas, key);
        const auto shot = easel.canvas.grab().toImage();
        for (const auto &at : {QPoint(3, 3), QPoint(496, 3), QPoint(3, 396), QPoint(496, 396)}) {
            QCOMPARE(shot.pixelColor(at), QColor(Qt::blue));
        }
    }
}

void CanvasTest::showsTheOriginalWhileAKeyIsHeld()
{
    Easel easel;
    easel.canvas.setMode(CompareMode::Result);
    easel.show(clearScene({200, 200}));
    QCOMPARE(easel.at(0.5, 0.8), kGreen);
    QTest::keyPress(&easel.canvas, Qt::Key_O);
    QTRY_COMPARE(easel.at(0.5, 0.8), QColor(Qt::blue));
    QTest::keyRelease(&easel.canvas, Qt::Key_O);
    QTRY_COMPARE(easel.at(0.5, 0.8), kGreen);
}

void CanvasTest::tagsAreReadInLightAndDark()
{
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyTheme(*qApp, mode);
        Easel easel;
        easel.canvas.setMode(CompareMode::SideBySide);
        easel.show(clearScene({100, 100}));
        const auto shot = easel.canvas.grab(QRect(16, 16, 60, 26)).toImage();
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
        const int canvas = qGray(themeColours(easel.canvas.palette()).canvas.rgb());
        QVERIFY2(qAbs(plate - canvas) >= 12, qPrintable(QString::number(plate - canvas)));
    }
    applyTheme(*qApp, ThemeMode::Light);
}

void CanvasTest::backdropsAreSeenThroughTheCutOut()
{
    inspyre::test::EditorFixture editor;
    Easel easel;
    easel.canvas.setMode(CompareMode::Result);
    easel.show(clearScene({200, 200}));
    easel.canvas.setBackdrop({.blurred = true});
    QTRY_COMPARE(easel.at(0.5, 0.5), QColor(Qt::blue));
    const auto file = editor.path(QStringLiteral("red.png"));
    QVERIFY(plainPicture({40, 40}, Qt::red).save(file));
    easel.canvas.setBackdrop({.picture = file});
    QTRY_COMPARE(easel.at(0.5, 0.5), QColor(Qt::red));
    easel.canvas.setBackdrop({});
    easel.settle();
    const auto one = easel.at(0.5, 0.5);
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
    Easel easel;
    QSignalSpy failed(&easel.canvas, &CanvasView::backdropFailed);
    easel.show(clearScene({200, 200}));
    easel.canvas.setBackdrop({.picture = QStringLiteral("/no/such/file.png")});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().toString(), QStringLiteral("/no/such/file.png"));
}

void CanvasTest::aBackgroundHidesTheBackdrop()
{
    Easel easel;
    easel.canvas.setMode(CompareMode::Result);
    auto scene = clearScene({200, 200});
    scene->look.background = {.kind = BackgroundKind::Colour, .colour = {255, 255, 0}};
    easel.canvas.setBackdrop({.blurred = true});
    easel.show(scene);
    QCOMPARE(easel.at(0.5, 0.5), QColor(Qt::yellow));
}

void CanvasTest::turnsAndFramesAreShown()
{
    QImage picture = plainPicture({300, 200}, Qt::blue);
    QPainter(&picture).fillRect(0, 0, 150, 200, Qt::red);
    auto scene = sceneOf(picture, plainMap(1.0F));
    scene->look.frame.turn = Turn::Right;
    Easel easel;
    easel.canvas.setMode(CompareMode::Original);
    easel.show(scene);
    QCOMPARE(easel.canvas.pictureArea().size(), QSizeF(200, 300));
    QCOMPARE(easel.at(0.5, 0.2), QColor(Qt::red));
    QCOMPARE(easel.at(0.5, 0.8), QColor(Qt::blue));
    QCOMPARE(
        easel.canvas.widgetFromPicture(QPointF(1, 1)).map(QPointF(0, 0)),
        easel.canvas.pictureArea().topRight());

    auto framed = std::make_shared<ViewScene>(*scene);
    framed->look.frame = {.manual = {.x = 150, .y = 0, .width = 100, .height = 100}};
    framed->look.frame.canvas = {200, 200};
    easel.canvas.setMode(CompareMode::Result);
    easel.show(framed);
    QCOMPARE(easel.canvas.pictureArea().width(), easel.canvas.pictureArea().height());
    QCOMPARE(easel.at(0.5, 0.5), QColor(Qt::blue));
    QCOMPARE(easel.at(0.1, 0.1), kGreen);

    auto cropped = std::make_shared<ViewScene>(*scene);
    cropped->maps.prediction = mapOf({300, 200}, [](int x, int y) {
        return x >= 100 && x < 200 && y >= 50 && y < 100 ? 1.0F : 0.0F;
    });
    cropped->maps.revision = 2;
    cropped->look.frame = {.crop = true};
    easel.show(cropped);
    QTRY_COMPARE(easel.canvas.pictureArea().width() / easel.canvas.pictureArea().height(), 2.0);
}

void CanvasTest::theLoupeEnlargesWhatIsUnderThePointer()
{
    QImage picture = plainPicture({2000, 1500}, Qt::blue);
    QPainter(&picture).fillRect(990, 740, 20, 20, Qt::red);
    Easel easel;
    easel.canvas.setMode(CompareMode::Original);
    easel.show(sceneOf(picture));
    easel.canvas.setLoupe(true);
    const auto middle = onScreen(easel.canvas, {1000, 750});
    const auto reds = [&easel] {
        const auto shot = easel.canvas.grab().toImage();
        int count = 0;
        for (int y = 0; y < shot.height(); ++y) {
            for (int x = 0; x < shot.width(); ++x) {
                count += shot.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
            }
        }
        return count;
    };
    QVERIFY(reds() < 120);
    QTest::mouseMove(&easel.canvas, middle - QPoint(5, 5));
    QTest::mouseMove(&easel.canvas, middle);
    QTRY_VERIFY2(reds() > 1000, qPrintable(QString::number(reds())));
    easel.canvas.setLoupe(false);
    QTRY_VERIFY(reds() < 120);
}

void CanvasTest::toolsAreToldPicturePixels()
{
    Easel easel;
    auto &canvas = easel.canvas;
    canvas.setMode(CompareMode::Result);
    easel.show(clearScene({100, 100}));
    NotingTool tool;
    canvas.setTool(&tool);
    QCOMPARE(canvas.cursor().shape(), Qt::CrossCursor);
    QCOMPARE(easel.at(0.2, 0.2), QColor(Qt::magenta));
    QTest::mouseMove(&canvas, onScreen(canvas, {40, 60}));
    QTest::mouseMove(&canvas, onScreen(canvas, {50, 50})); // one may be where the pointer was
    QVERIFY(!tool.moves.empty());
    QVERIFY((tool.moves.back().picture - QPointF(50, 50)).manhattanLength() < 20.0);
    QTest::mousePress(&canvas, Qt::LeftButton, Qt::ShiftModifier, onScreen(canvas, {25, 75}));
    QTest::mouseMove(&canvas, onScreen(canvas, {60, 10}));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, onScreen(canvas, {60, 10}));
    QCOMPARE(tool.presses.size(), std::size_t{1});
    QCOMPARE(tool.releases.size(), std::size_t{1});
    const auto &press = tool.presses.front();
    QVERIFY((press.picture - QPointF(25, 75)).manhattanLength() < 1.0);
    QCOMPARE(press.pressure, 1.0);
    QCOMPARE(press.keys, Qt::ShiftModifier);
    QVERIFY((tool.releases.front().picture - QPointF(60, 10)).manhattanLength() < 1.0);

    canvas.setMode(CompareMode::SideBySide);
    const auto second = canvas.widgetFromPicture(QPointF(450, 200)).map(QPointF(30, 30)).toPoint();
    QVERIFY(second.x() > 250);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, second);
    QVERIFY((tool.presses.back().picture - QPointF(30, 30)).manhattanLength() < 1.5);
    canvas.setTool(nullptr);
    QCOMPARE(tool.cancelled, 1);
}

void CanvasTest::aPenPressesAndErases()
{
    Easel easel;
    auto &canvas = easel.canvas;
    easel.show(clearScene({100, 100}));
    const auto pen = [&canvas](QEvent::Type type, QPointF at, double pressure, bool eraser) {
        const QPointingDevice device(
            QStringLiteral("pen"),
            1,
            QInputDevice::DeviceType::Stylus,
            eraser ? QPointingDevice::PointerType::Eraser : QPointingDevice::PointerType::Pen,
            QInputDevice::Capability::Pressure,
            1,
            1);
        const bool up = type == QEvent::TabletRelease;
        QTabletEvent event(
            type,
            &device,
            at,
            canvas.mapToGlobal(at),
            pressure,
            0,
            0,
            0,
            0,
            0,
            {},
            type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton,
            up ? Qt::NoButton : Qt::LeftButton);
        QCoreApplication::sendEvent(&canvas, &event);
        return event.isAccepted();
    };
    const QPointF at = onScreen(canvas, {40, 40});
    QVERIFY(!pen(QEvent::TabletPress, at, 0.5, false)); // comes again as a mouse's
    NotingTool tool;
    canvas.setTool(&tool);
    QVERIFY(pen(QEvent::TabletPress, at, 0.25, true));
    QVERIFY(pen(QEvent::TabletMove, at + QPointF(5, 5), 0.75, true));
    QVERIFY(pen(QEvent::TabletRelease, at, 0.0, true));
    QCOMPARE(tool.presses.front().pressure, 0.25);
    QVERIFY(tool.presses.front().eraser);
    QCOMPARE(tool.moves.back().pressure, 0.75);
    QCOMPARE(tool.releases.size(), std::size_t{1});
    canvas.setTool(nullptr);
}

void CanvasTest::spaceAndTheMiddleButtonMoveThePictureBesideATool()
{
    Easel easel;
    auto &canvas = easel.canvas;
    easel.show(sceneOf(plainPicture({3000, 3000}, Qt::blue)));
    canvas.zoomActual();
    NotingTool tool;
    canvas.setTool(&tool);
    const auto start = canvas.pictureArea().topLeft();
    QTest::keyPress(&canvas, Qt::Key_Space);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseMove(&canvas, QPoint(120, 100));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, QPoint(120, 100));
    QTest::keyRelease(&canvas, Qt::Key_Space);
    QCOMPARE(canvas.pictureArea().topLeft(), start + QPointF(20, 0));
    QTest::mousePress(&canvas, Qt::MiddleButton, {}, QPoint(100, 100));
    QTest::mouseMove(&canvas, QPoint(100, 130));
    QTest::mouseRelease(&canvas, Qt::MiddleButton, {}, QPoint(100, 130));
    QCOMPARE(canvas.pictureArea().topLeft(), start + QPointF(20, 30));
    QVERIFY(tool.presses.empty());
    tool.takes = false;
    QTest::mousePress(&canvas, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseMove(&canvas, QPoint(90, 100));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, QPoint(90, 100));
    QCOMPARE(canvas.pictureArea().topLeft(), start + QPointF(10, 30));
    QVERIFY(tool.releases.empty());
    canvas.setTool(nullptr);
}

void CanvasTest::escapeCancelsTheTool()
{
    Easel easel;
    auto &canvas = easel.canvas;
    easel.show(clearScene({100, 100}));
    NotingTool tool;
    canvas.setTool(&tool);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, QPoint(250, 200));
    QTest::keyClick(&canvas, Qt::Key_Escape);
    QCOMPARE(tool.cancelled, 1);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, QPoint(250, 200));
    QVERIFY(tool.releases.empty());
    canvas.setTool(nullptr);
}

void CanvasTest::theWheelWithCtrlIsForTheBrush()
{
    Easel easel;
    auto &canvas = easel.canvas;
    easel.show(clearScene({2000, 2000}));
    NotingTool tool;
    QSignalSpy sizes(&canvas, &CanvasView::brushSizeWheel);
    const auto turn = [&canvas](int angle, Qt::KeyboardModifiers keys) {
        QWheelEvent event(
            {250, 200},
            canvas.mapToGlobal(QPointF(250, 200)),
            {},
            {0, angle},
            Qt::NoButton,
            keys,
            Qt::NoScrollPhase,
            false);
        QCoreApplication::sendEvent(&canvas, &event);
    };
    canvas.setTool(&tool);
    const double scale = canvas.scale();
    turn(60, Qt::ControlModifier);
    QCOMPARE(sizes.size(), 0);
    turn(60, Qt::ControlModifier);
    turn(-240, Qt::ControlModifier);
    QCOMPARE(sizes.size(), 2);
    QCOMPARE(sizes[0].front().toInt(), 1);
    QCOMPARE(sizes[1].front().toInt(), -2);
    QCOMPARE(canvas.scale(), scale);
    turn(120, {});
    QVERIFY(canvas.scale() > scale);
    canvas.setTool(nullptr);
}

void CanvasTest::aFittedResultIsDraggedOut()
{
    Easel easel;
    auto &canvas = easel.canvas;
    canvas.setMode(CompareMode::Result);
    QSignalSpy out(&canvas, &CanvasView::dragOutRequested);
    const auto drag = [&canvas](Qt::KeyboardModifiers keys) {
        QTest::mousePress(&canvas, Qt::LeftButton, keys, QPoint(250, 200));
        QTest::mouseMove(&canvas, QPoint(290, 220));
        QTest::mouseRelease(&canvas, Qt::LeftButton, keys, QPoint(290, 220));
    };
    easel.show(sceneOf(plainPicture({3000, 3000}, Qt::blue)));
    drag({});
    QCOMPARE(out.size(), 0); // no result yet
    easel.show(clearScene({3000, 3000}));
    drag({});
    QCOMPARE(out.size(), 1);
    canvas.zoomActual();
    const auto before = canvas.pictureArea();
    drag({});
    QCOMPARE(out.size(), 1);
    QVERIFY(canvas.pictureArea() != before);
    drag(Qt::ControlModifier);
    QCOMPARE(out.size(), 2);
}

void CanvasTest::onePixelIsShown()
{
    Easel easel;
    easel.canvas.setMode(CompareMode::Result);
    easel.show(sceneOf(plainPicture({1, 1}, Qt::blue), plainMap(1.0F)));
    QCOMPARE(easel.at(0.5, 0.5), QColor(Qt::blue));
    QVERIFY(easel.canvas.pictureArea().width() > 20);
}

QTEST_MAIN(CanvasTest)
#include "canvas_test.moc"
