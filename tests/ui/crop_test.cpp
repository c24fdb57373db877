#include "tests/ui/easel.h"
#include "tests/ui/small_editor.h"
#include "ui/widgets/crop_tool.h"
#include "ui/windows/crop_panel.h"
#include "ui/windows/frame_panel.h"
#include "ui/windows/side_panel.h"

#include <inspyre/finish.h>

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTransform>

#include <memory>
#include <optional>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::Easel;
using inspyre::test::SmallEditor;

namespace {

constexpr QSize kPicture(200, 100);

QRectF toRectF(const Rect &rect)
{
    return QRectF(rect.x, rect.y, rect.width, rect.height);
}

/// With one picture, which no model has seen.
struct Window : SmallEditor
{
    Window() { open(QStringLiteral("first.png"), kPicture); }

    [[nodiscard]] const Frame &frame() { return current()->edits().look.frame; }

    [[nodiscard]] CanvasView &canvas() { return *window->stage()->canvas(); }

    [[nodiscard]] CropPanel &panel() { return window->side()->frame()->crop(); }

    [[nodiscard]] QSpinBox *number(const QString &name)
    {
        const auto all = panel().findChildren<QSpinBox *>();
        for (auto *box : all) {
            if (box->accessibleName() == name) {
                return box;
            }
        }
        return nullptr;
    }

    void press(const QString &text)
    {
        const auto all = panel().findChildren<QPushButton *>();
        for (auto *button : all) {
            if (button->text() == text && button->isVisibleTo(&panel())) {
                button->click();
                return;
            }
        }
        QFAIL("no such button");
    }

    /// On the canvas, from one pixel of the picture to another.
    void drag(QPointF from, QPointF to)
    {
        const auto at = [this](QPointF point) {
            return canvas()
                .widgetFromPicture(QPointF(canvas().rect().center()))
                .map(point)
                .toPoint();
        };
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, at(from));
        QTest::mouseMove(&canvas(), at(to));
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, at(to));
    }
};

} // namespace

class CropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void isHeldByItsSides_data();
    void isHeldByItsSides();
    void followsTheHand_data();
    void followsTheHand();
    void neverLeavesThePicture_data();
    void neverLeavesThePicture();
    void isMovedByItsMiddle();
    void cornersAndEdgesAreDragged();
    void escapeTakesBackTheDragAlone();
    void aNewOneIsDrawnInAWholePicture();
    void keepsItsShape();
    void arrowsMoveAndResize();
    void whatIsTurnedIsDraggedAsSeen();
    void darkensWhatGoes();
    void enterCropsAsOneStep();
    void escapeLeavesAllAsItWas();
    void anotherToolKeepsTheCrop();
    void anotherPictureKeepsTheCrop();
    void theNumbersAreThoseOfTheCrop();
    void theNumbersAreAsSeen();
    void beginsWithTheCropToTheSubject();
    void cropToSubjectTakesItsPlace();
    void undoWhileCroppingIsFollowed();
    void theWholePictureIsShownMeanwhile();
    void theWholePictureComesBack();
};

void CropTest::isHeldByItsSides_data()
{
    QTest::addColumn<QPointF>("at");
    QTest::addColumn<bool>("held");
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("y");
    QTest::newRow("corner") << QPointF(41, 19) << true << -1 << -1;
    QTest::newRow("right") << QPointF(98, 50) << true << 1 << 0;
    QTest::newRow("below") << QPointF(70, 83) << true << 0 << 1;
    QTest::newRow("inside") << QPointF(70, 50) << true << 0 << 0;
    QTest::newRow("outside") << QPointF(120, 50) << false << 0 << 0;
    QTest::newRow("beyond a corner") << QPointF(104, 90) << false << 0 << 0;
}

void CropTest::isHeldByItsSides()
{
    QFETCH(QPointF, at);
    QFETCH(bool, held);
    QFETCH(int, x);
    QFETCH(int, y);
    const auto grip = gripAt(QRectF(40, 20, 60, 60), at, 5.0);
    QCOMPARE(grip.has_value(), held);
    if (held) {
        QCOMPARE(grip->x, x);
        QCOMPARE(grip->y, y);
    }
}

void CropTest::followsTheHand_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("y");
    QTest::addColumn<QPointF>("moved");
    QTest::addColumn<double>("aspect");
    QTest::addColumn<QRectF>("expected");
    QTest::newRow("corner") << 1 << 1 << QPointF(10, 5) << 0.0 << QRectF(40, 20, 70, 45);
    QTest::newRow("left edge") << -1 << 0 << QPointF(10, 90) << 0.0 << QRectF(50, 20, 50, 40);
    QTest::newRow("through itself") << -1 << 0 << QPointF(99, 0) << 0.0 << QRectF(99, 20, 1, 40);
    QTest::newRow("square corner") << 1 << 1 << QPointF(-20, 30) << 1.0 << QRectF(40, 20, 70, 70);
    QTest::newRow("square against the edge")
        << 1 << 1 << QPointF(90, 90) << 1.0 << QRectF(40, 20, 80, 80);
    QTest::newRow("square by an edge")
        << 1 << 0 << QPointF(-40, 0) << 1.0 << QRectF(40, 30, 20, 20);
    QTest::newRow("wide by the lower edge")
        << 0 << 1 << QPointF(0, 10) << 2.0 << QRectF(20, 20, 100, 50);
}

void CropTest::followsTheHand()
{
    QFETCH(int, x);
    QFETCH(int, y);
    QFETCH(QPointF, moved);
    QFETCH(double, aspect);
    QFETCH(QRectF, expected);
    QCOMPARE(draggedCrop(QRectF(40, 20, 60, 40), {x, y}, moved, aspect, kPicture), expected);
}

void CropTest::neverLeavesThePicture_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::newRow("one pixel") << QSize(1, 1);
    QTest::newRow("a line") << QSize(300, 1);
    QTest::newRow("odd") << QSize(123, 33);
}

void CropTest::neverLeavesThePicture()
{
    QFETCH(QSize, picture);
    const QRectF all(0, 0, picture.width(), picture.height());
    for (const double aspect : {0.0, 1.0, 16.0 / 9, 9.0 / 16}) {
        for (const auto &moved : {QPointF(1e4, 1e4), QPointF(-1e4, 3), QPointF(0.2, -1e4)}) {
            for (int grip = 0; grip < 9; ++grip) {
                const auto start = shapedCrop(all, aspect);
                const auto made =
                    draggedCrop(start, {grip % 3 - 1, grip / 3 - 1}, moved, aspect, picture);
                const auto pixels = toRectF(wholePixels(made, picture));
                QVERIFY(all.contains(pixels));
                QVERIFY(pixels.width() >= 1 && pixels.height() >= 1);
            }
        }
    }
}

void CropTest::isMovedByItsMiddle()
{
    const QRectF crop(40, 20, 60, 40);
    QCOMPARE(draggedCrop(crop, {}, {7, -30}, 0.0, kPicture), QRectF(47, 0, 60, 40));
    QCOMPARE(draggedCrop(crop, {}, {900, 900}, 1.5, kPicture), QRectF(140, 60, 60, 40));
}

void CropTest::cornersAndEdgesAreDragged()
{
    Easel easel;
    CropTool tool;
    tool.start({200, 100}, {}, {.x = 40, .y = 20, .width = 100, .height = 60});
    easel.canvas.setTool(&tool);
    const QSignalSpy told(&tool, &CropTool::cropChanged);
    easel.drag(easel.at(40, 20), easel.at(60, 30));
    QCOMPARE(tool.crop(), (Rect{.x = 60, .y = 30, .width = 80, .height = 50}));
    QVERIFY(!told.isEmpty());
    easel.drag(easel.at(140, 55), easel.at(150, 20));
    QCOMPARE(tool.crop(), (Rect{.x = 60, .y = 30, .width = 90, .height = 50}));
    easel.drag(easel.at(100, 55), easel.at(90, 65));
    QCOMPARE(tool.crop(), (Rect{.x = 50, .y = 40, .width = 90, .height = 50}));
    easel.drag(easel.at(10, 10), easel.at(30, 30)); // outside of it
    QCOMPARE(tool.crop(), (Rect{.x = 10, .y = 10, .width = 20, .height = 20}));
    QVERIFY(!easel.document->editing().edited());
}

void CropTest::escapeTakesBackTheDragAlone()
{
    Easel easel;
    CropTool tool;
    const Rect first{.x = 40, .y = 20, .width = 100, .height = 60};
    tool.start({200, 100}, {}, first);
    easel.canvas.setTool(&tool);
    const QSignalSpy rejected(&tool, &CropTool::rejected);
    easel.mouse(QEvent::MouseButtonPress, easel.at(140, 80));
    easel.mouse(QEvent::MouseMove, easel.at(90, 50));
    QVERIFY(tool.changed());
    QTest::keyClick(&easel.canvas, Qt::Key_Escape);
    QCOMPARE(tool.crop(), first);
    QVERIFY(rejected.isEmpty());
    easel.mouse(QEvent::MouseButtonRelease, easel.at(90, 50));
    QTest::keyClick(&easel.canvas, Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
}

void CropTest::aNewOneIsDrawnInAWholePicture()
{
    Easel easel;
    CropTool tool;
    tool.start({200, 100}, {}, {.width = 200, .height = 100});
    easel.canvas.setTool(&tool);
    easel.drag(easel.at(80, 50), easel.at(81, 50));
    QVERIFY2(tool.isWhole(), "a click draws nothing");
    easel.drag(easel.at(150, 80), easel.at(50, 30));
    QCOMPARE(tool.crop(), (Rect{.x = 50, .y = 30, .width = 100, .height = 50}));
    tool.stop();
    QVERIFY2(!tool.press({.picture = {80, 50}}), "then the picture is moved");
}

void CropTest::keepsItsShape()
{
    CropTool tool;
    tool.setAspect(1.0);
    tool.start({200, 100}, {}, {.width = 200, .height = 100});
    tool.setAspect(1.0);
    QCOMPARE(tool.crop(), (Rect{.x = 50, .y = 0, .width = 100, .height = 100}));
    tool.press({.picture = {150, 100}});
    tool.release({.picture = {120, 90}});
    QCOMPARE(tool.crop().width, tool.crop().height);
    QCOMPARE(tool.crop().width, 90);
    tool.setAspect(16.0 / 9);
    QCOMPARE(tool.crop().width, 90);
    QCOMPARE(tool.crop().height, 51);
    tool.setFrame({.turn = Turn::Right});
    tool.setAspect(4.0 / 5);
    QVERIFY2(tool.crop().width > tool.crop().height, "as seen it is upright");
    QVERIFY(tool.seenCrop().width() < tool.seenCrop().height());
}

void CropTest::arrowsMoveAndResize()
{
    Easel easel;
    CropTool tool;
    tool.start({200, 100}, {}, {.x = 40, .y = 20, .width = 100, .height = 60});
    easel.canvas.setTool(&tool);
    const auto place = easel.canvas.pictureArea();
    QTest::keyClick(&easel.canvas, Qt::Key_Left);
    QTest::keyClick(&easel.canvas, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(tool.crop(), (Rect{.x = 39, .y = 30, .width = 100, .height = 60}));
    QTest::keyClick(&easel.canvas, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&easel.canvas, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(tool.crop(), (Rect{.x = 39, .y = 30, .width = 101, .height = 50}));
    QCOMPARE(easel.canvas.pictureArea(), place);
}

void CropTest::whatIsTurnedIsDraggedAsSeen()
{
    CropTool tool;
    const Frame turned{.turn = Turn::Right, .flipY = true};
    tool.start({200, 100}, turned, {.x = 40, .y = 20, .width = 100, .height = 60});
    const auto before = tool.seenCrop();
    QCOMPARE(before.size(), QSize(60, 100));
    QCOMPARE(tool.seenPicture(), QSize(100, 200));
    QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
    QVERIFY(tool.key(right));
    QCOMPARE(tool.seenCrop(), before.translated(1, 0));
    QKeyEvent taller(QEvent::KeyPress, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(tool.key(taller));
    QCOMPARE(tool.seenCrop(), before.translated(1, 0).adjusted(0, 0, 0, 1));
    tool.setSeenCrop({5, 6, 20, 30});
    QCOMPARE(tool.seenCrop(), QRect(5, 6, 20, 30));
    QCOMPARE(tool.crop().width, 30);

    // The upper left as seen is another corner of the picture: where the pointer is tells.
    const auto map = pictureWorld({200, 100}, turned).pictureFromWorld;
    tool.move({.picture = map.map(QPointF(5, 6))});
    QCOMPARE(tool.cursor().shape(), Qt::SizeFDiagCursor);
    tool.move({.picture = map.map(QPointF(5, 20))});
    QCOMPARE(tool.cursor().shape(), Qt::SizeHorCursor);
}

void CropTest::darkensWhatGoes()
{
    CropTool tool;
    tool.start({200, 100}, {}, {.x = 60, .y = 20, .width = 100, .height = 60});
    QImage image(200, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    tool.paint(painter, {});
    painter.end();
    QVERIFY(image.pixelColor(20, 50).lightness() < 150);
    QVERIFY(image.pixelColor(110, 8).lightness() < 150);
    QCOMPARE(image.pixelColor(90, 40), QColor(Qt::white));
    QVERIFY2(image.pixelColor(60, 35).lightness() < 250, "its edge is seen");
}

void CropTest::enterCropsAsOneStep()
{
    Window editor;
    editor.trigger(ActionId::ToolCrop);
    editor.drag({50, 20}, {150, 80});
    editor.drag({150, 50}, {170, 50});
    QVERIFY2(editor.frame().manual.empty(), "not before it is accepted");
    QTest::keyClick(&editor.canvas(), Qt::Key_Return);
    QVERIFY(editor.chosen(ActionId::ToolHand));
    const auto crop = editor.frame().manual;
    QVERIFY(qAbs(crop.x - 50) <= 1 && qAbs(crop.width - 120) <= 2);
    QVERIFY(qAbs(crop.y - 20) <= 1 && qAbs(crop.height - 60) <= 2);
    QVERIFY(!editor.chosen(ActionId::CropToSubject));
    editor.trigger(ActionId::Undo);
    QVERIFY(editor.frame().manual.empty());
    QVERIFY(!editor.current()->editing().undoStack().canUndo());
}

void CropTest::escapeLeavesAllAsItWas()
{
    Window editor;
    editor.trigger(ActionId::ToolCrop);
    editor.drag({50, 20}, {150, 80});
    QTest::keyClick(&editor.canvas(), Qt::Key_Escape);
    QVERIFY(editor.chosen(ActionId::ToolHand));
    QVERIFY(!editor.current()->editing().undoStack().canUndo());
    editor.trigger(ActionId::ToolCrop);
    QTest::keyClick(&editor.canvas(), Qt::Key_Enter);
    QVERIFY2(!editor.current()->editing().undoStack().canUndo(), "nothing was changed");
}

void CropTest::anotherToolKeepsTheCrop()
{
    Window editor;
    editor.trigger(ActionId::ToolCrop);
    editor.drag({50, 20}, {150, 80});
    editor.trigger(ActionId::ToolErase);
    QVERIFY(!editor.frame().manual.empty());
    QVERIFY(editor.chosen(ActionId::ToolErase));
}

void CropTest::anotherPictureKeepsTheCrop()
{
    Window editor;
    auto *first = editor.current();
    editor.trigger(ActionId::ToolCrop);
    editor.drag({50, 20}, {150, 80});
    editor.open(QStringLiteral("second.png"), {60, 40});
    QVERIFY(!first->edits().look.frame.manual.empty());
    QVERIFY2(editor.chosen(ActionId::ToolCrop), "goes on with the other");
    QTRY_COMPARE(editor.number(QStringLiteral("Width of the crop"))->value(), 60);
    QVERIFY(!editor.current()->editing().edited());
}

void CropTest::theNumbersAreThoseOfTheCrop()
{
    Window editor;
    editor.press(QStringLiteral("Crop by hand"));
    QVERIFY(editor.chosen(ActionId::ToolCrop));
    QCOMPARE(editor.number(QStringLiteral("Width of the crop"))->value(), 200);
    editor.number(QStringLiteral("Width of the crop"))->setValue(120);
    editor.number(QStringLiteral("Left edge of the crop"))->setValue(500); // as far as it goes
    QCOMPARE(editor.number(QStringLiteral("Left edge of the crop"))->value(), 80);
    editor.number(QStringLiteral("Height of the crop"))->setValue(90);
    editor.press(QStringLiteral("Apply"));
    QCOMPARE(editor.frame().manual, (Rect{.x = 80, .y = 0, .width = 120, .height = 90}));
    QVERIFY(!editor.number(QStringLiteral("Width of the crop"))->isVisibleTo(&editor.panel()));
}

void CropTest::theNumbersAreAsSeen()
{
    Window editor;
    editor.trigger(ActionId::ToolCrop);
    editor.number(QStringLiteral("Width of the crop"))->setValue(120);
    editor.trigger(ActionId::TurnRight);
    QCOMPARE(editor.number(QStringLiteral("Height of the crop"))->value(), 120);
    QCOMPARE(editor.number(QStringLiteral("Width of the crop"))->maximum(), 100);
    editor.press(QStringLiteral("Cancel"));
    QVERIFY(editor.frame().manual.empty());
    QCOMPARE(editor.frame().turn, Turn::Right);
}

void CropTest::beginsWithTheCropToTheSubject()
{
    Window editor;
    editor.fixture.startEngine();
    QTRY_COMPARE(editor.current()->state(), Document::State::Done);
    editor.trigger(ActionId::CropToSubject);
    QTRY_VERIFY(editor.canvas().framedPart().width < 120); // the bright half, about
    const int width = editor.canvas().framedPart().width;
    editor.trigger(ActionId::ToolCrop);
    QCOMPARE(editor.number(QStringLiteral("Width of the crop"))->value(), width);
    editor.trigger(ActionId::ToolHand);
    QVERIFY2(editor.frame().crop, "nobody has changed it");
    editor.trigger(ActionId::ToolCrop);
    editor.number(QStringLiteral("Height of the crop"))->setValue(50);
    editor.press(QStringLiteral("Apply"));
    QVERIFY(!editor.frame().crop);
    QCOMPARE(editor.frame().manual.height, 50);
}

void CropTest::cropToSubjectTakesItsPlace()
{
    Window editor;
    editor.trigger(ActionId::ToolCrop);
    editor.drag({50, 20}, {150, 80});
    editor.trigger(ActionId::CropToSubject);
    QVERIFY(editor.chosen(ActionId::ToolHand));
    QVERIFY(editor.frame().crop);
    QVERIFY(editor.frame().manual.empty());
}

void CropTest::undoWhileCroppingIsFollowed()
{
    Window editor;
    editor.trigger(ActionId::ToolCrop);
    editor.drag({50, 20}, {150, 80});
    QTest::keyClick(&editor.canvas(), Qt::Key_Return);
    editor.trigger(ActionId::ToolCrop);
    editor.trigger(ActionId::Undo);
    QVERIFY(editor.chosen(ActionId::ToolCrop));
    QCOMPARE(editor.number(QStringLiteral("Width of the crop"))->value(), 200);
}

void CropTest::theWholePictureIsShownMeanwhile()
{
    Window editor;
    editor.fixture.startEngine();
    QTRY_COMPARE(editor.current()->state(), Document::State::Done);
    editor.trigger(ActionId::CompareResult);
    auto look = editor.current()->edits().look;
    look.frame.manual = {.x = 50, .width = 40, .height = 40};
    look.frame.canvas = {300, 300};
    editor.current()->editing().setLook(look, {});
    const auto shape = [&editor] {
        const auto area = editor.canvas().pictureArea();
        return area.width() / area.height();
    };
    QTRY_VERIFY(qAbs(shape() - 1.0) < 0.02);
    editor.trigger(ActionId::ToolCrop);
    QTRY_VERIFY(qAbs(shape() - 2.0) < 0.02);
    QTest::keyClick(&editor.canvas(), Qt::Key_Escape);
    QTRY_VERIFY(qAbs(shape() - 1.0) < 0.02);
}

void CropTest::theWholePictureComesBack()
{
    Window editor;
    editor.trigger(ActionId::ToolCrop);
    editor.drag({50, 20}, {150, 80});
    editor.press(QStringLiteral("Apply"));
    QVERIFY(!editor.frame().manual.empty());
    editor.press(QStringLiteral("Whole picture"));
    QVERIFY(editor.frame().manual.empty());
    editor.trigger(ActionId::Undo);
    QVERIFY(!editor.frame().manual.empty());
}

QTEST_MAIN(CropTest)
#include "crop_test.moc"
