// What tools are told by the canvas, and what the canvas keeps for itself while there is one.
#include "tests/ui/bare_canvas.h"
#include "tests/ui/editor_fixture.h"
#include "ui/widgets/canvas_tool.h"

#include <QPainter>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTest>
#include <QWheelEvent>

#include <vector>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::BareCanvas;
using inspyre::test::onScreen;
using inspyre::test::plainMap;
using inspyre::test::plainPicture;
using inspyre::test::sceneOf;

namespace {

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

std::shared_ptr<ViewScene> clearScene(QSize size)
{
    return sceneOf(plainPicture(size, Qt::blue), plainMap(0.0F));
}

} // namespace

class CanvasToolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void toolsAreToldPicturePixels();
    void aPenPressesAndErases();
    void spaceAndTheMiddleButtonMoveThePictureBesideATool();
    void escapeCancelsTheTool();
    void theWheelWithCtrlIsForTheBrush();
    void aFittedResultIsDraggedOut();
};

void CanvasToolTest::toolsAreToldPicturePixels()
{
    BareCanvas bare;
    auto &canvas = bare.canvas;
    canvas.setMode(CompareMode::Result);
    bare.show(clearScene({100, 100}));
    NotingTool tool;
    canvas.setTool(&tool);
    QCOMPARE(canvas.cursor().shape(), Qt::CrossCursor);
    QCOMPARE(bare.at(0.2, 0.2), QColor(Qt::magenta));
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

void CanvasToolTest::aPenPressesAndErases()
{
    BareCanvas bare;
    auto &canvas = bare.canvas;
    bare.show(clearScene({100, 100}));
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

void CanvasToolTest::spaceAndTheMiddleButtonMoveThePictureBesideATool()
{
    BareCanvas bare;
    auto &canvas = bare.canvas;
    bare.show(sceneOf(plainPicture({3000, 3000}, Qt::blue)));
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

void CanvasToolTest::escapeCancelsTheTool()
{
    BareCanvas bare;
    auto &canvas = bare.canvas;
    bare.show(clearScene({100, 100}));
    NotingTool tool;
    canvas.setTool(&tool);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, QPoint(250, 200));
    QTest::keyClick(&canvas, Qt::Key_Escape);
    QCOMPARE(tool.cancelled, 1);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, QPoint(250, 200));
    QVERIFY(tool.releases.empty());
    canvas.setTool(nullptr);
}

void CanvasToolTest::theWheelWithCtrlIsForTheBrush()
{
    BareCanvas bare;
    auto &canvas = bare.canvas;
    bare.show(clearScene({2000, 2000}));
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

void CanvasToolTest::aFittedResultIsDraggedOut()
{
    BareCanvas bare;
    auto &canvas = bare.canvas;
    canvas.setMode(CompareMode::Result);
    QSignalSpy out(&canvas, &CanvasView::dragOutRequested);
    const auto drag = [&canvas](Qt::KeyboardModifiers keys) {
        QTest::mousePress(&canvas, Qt::LeftButton, keys, QPoint(250, 200));
        QTest::mouseMove(&canvas, QPoint(290, 220));
        QTest::mouseRelease(&canvas, Qt::LeftButton, keys, QPoint(290, 220));
    };
    bare.show(sceneOf(plainPicture({3000, 3000}, Qt::blue)));
    drag({});
    QCOMPARE(out.size(), 0); // no result yet
    bare.show(clearScene({3000, 3000}));
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

QTEST_MAIN(CanvasToolTest)
#include "canvas_tool_test.moc"
