#include "tests/ui/easel.h"
#include "ui/widgets/brush_tool.h"
#include "ui/widgets/region_tool.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTransform>
#include <QWheelEvent>

#include <memory>
#include <optional>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::Easel;

namespace {

struct Painted
{
    int stays = 255;
    int added = 0;
};

Painted paintedAt(const Document &document, int x, int y)
{
    const auto *tile = document.edits().strokes.tile(0, 0);
    const auto place = static_cast<std::size_t>(y * StrokeLayer::kTile + x);
    return tile == nullptr ? Painted{} : Painted{tile->stays.at(place), tile->added.at(place)};
}

/// How many rows are painted at the column `x`.
int heightAt(const Document &document, int x)
{
    int rows = 0;
    for (int y = 0; y < Easel::kPicture.height(); ++y) {
        const auto painted = paintedAt(document, x, y);
        rows += painted.stays != 255 || painted.added != 0 ? 1 : 0;
    }
    return rows;
}

} // namespace

class ToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        inspyre::test::failOnWarnings();
        m_easel.emplace();
    }

    void cleanup() { m_easel.reset(); }

    void paintsWhereTheMouseIs_data();
    void paintsWhereTheMouseIs();
    void thePenPressesTheBrush();
    void thePenPressesTheOpacityIfWanted();
    void thePensOtherEndErases();
    void escapeTakesTheStrokeBack();
    void theWheelMakesTheBrushLarger();
    void theRightButtonChangesSizeAndHardness();
    void escapeTakesSizeAndHardnessBack();
    void anotherButtonDoesNotEndTheStroke();
    void theRightButtonIsNothingToOthers();
    void theBrushStaysInRange();
    void showsItsOutlineAtThePointer();
    void withoutAPictureNothingIsPainted();
    void anotherPictureCancelsTheStroke();
    void framesARegion();
    void aClickFramesNothing();
    void takesARegionAway();

private:
    std::optional<Easel> m_easel;
};

void ToolsTest::paintsWhereTheMouseIs_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("stays");
    QTest::addColumn<int>("added");
    QTest::newRow("keep") << static_cast<int>(BrushMode::Keep) << 0 << 255;
    QTest::newRow("erase") << static_cast<int>(BrushMode::Erase) << 0 << 0;
    QTest::newRow("restore") << static_cast<int>(BrushMode::Restore) << 255 << 0;
}

void ToolsTest::paintsWhereTheMouseIs()
{
    QFETCH(int, mode);
    QFETCH(int, stays);
    QFETCH(int, added);
    auto &easel = *m_easel;
    BrushTool tool;
    tool.setEditing(&easel.document->editing());
    easel.canvas.setTool(&tool);
    tool.setBrush({.mode = BrushMode::Erase, .radius = 10.0F, .hardness = 1.0F, .opacity = 0.5F});
    easel.drag(easel.at(20, 30), easel.at(180, 30));
    QTRY_VERIFY(easel.document->editing().undoStack().canUndo());
    const auto half = easel.document->edits().strokes;

    tool.setBrush({.mode = static_cast<BrushMode>(mode), .radius = 10.0F, .hardness = 1.0F});
    easel.drag(easel.at(50, 30), easel.at(150, 30));

    // The stroke is painted in pieces, from the left.
    QTRY_COMPARE(paintedAt(*easel.document, 140, 30).stays, stays);
    QVERIFY(easel.document->edits().strokes != half);
    QCOMPARE(paintedAt(*easel.document, 100, 30).stays, stays);
    QCOMPARE(paintedAt(*easel.document, 100, 30).added, added);
    QVERIFY(qAbs(paintedAt(*easel.document, 20, 30).stays - 127) <= 1);
    QCOMPARE(paintedAt(*easel.document, 100, 45).stays, 255);
    easel.canvas.setTool(nullptr);
}

void ToolsTest::thePenPressesTheBrush()
{
    auto &easel = *m_easel;
    BrushTool tool;
    tool.setEditing(&easel.document->editing());
    easel.canvas.setTool(&tool);
    tool.setBrush({.radius = 20.0F, .hardness = 1.0F, .pressureSize = true});
    easel.draw(1.0);
    const int wide = heightAt(*easel.document, 110);
    easel.document->editing().undo();
    QCOMPARE(heightAt(*easel.document, 110), 0);
    easel.draw(0.25);
    const int narrow = heightAt(*easel.document, 110);
    QVERIFY2(qAbs(wide - 40) <= 2, qPrintable(QString::number(wide)));
    QVERIFY2(qAbs(narrow - 10) <= 2, qPrintable(QString::number(narrow)));
    QCOMPARE(paintedAt(*easel.document, 110, 50).added, 255);
    easel.canvas.setTool(nullptr);
}

void ToolsTest::thePenPressesTheOpacityIfWanted()
{
    auto &easel = *m_easel;
    BrushTool tool;
    tool.setEditing(&easel.document->editing());
    easel.canvas.setTool(&tool);
    tool.setBrush(
        {.radius = 20.0F, .hardness = 1.0F, .pressureSize = false, .pressureOpacity = true});
    easel.draw(0.5);
    QVERIFY(qAbs(heightAt(*easel.document, 110) - 40) <= 2);
    QVERIFY(qAbs(paintedAt(*easel.document, 110, 50).added - 127) <= 2);
    easel.canvas.setTool(nullptr);
}

void ToolsTest::thePensOtherEndErases()
{
    auto &easel = *m_easel;
    BrushTool tool;
    tool.setEditing(&easel.document->editing());
    easel.canvas.setTool(&tool);
    tool.setBrush({.mode = BrushMode::Keep, .radius = 20.0F, .hardness = 1.0F});
    easel.draw(1.0, QPointingDevice::PointerType::Eraser);
    QCOMPARE(paintedAt(*easel.document, 110, 50).stays, 0);
    QCOMPARE(paintedAt(*easel.document, 110, 50).added, 0);
    QVERIFY2(tool.brush().mode == BrushMode::Keep, "only for this stroke");
    easel.canvas.setTool(nullptr);
}

void ToolsTest::escapeTakesTheStrokeBack()
{
    auto &easel = *m_easel;
    BrushTool tool;
    tool.setEditing(&easel.document->editing());
    easel.canvas.setTool(&tool);
    easel.mouse(QEvent::MouseButtonPress, easel.at(50, 50));
    QTRY_VERIFY(!easel.document->edits().strokes.empty());
    QTest::keyClick(&easel.canvas, Qt::Key_Escape);
    QVERIFY(!easel.document->editing().edited());
    easel.mouse(QEvent::MouseMove, easel.at(60, 50));
    easel.mouse(QEvent::MouseButtonRelease, easel.at(60, 50));
    QVERIFY(!easel.document->editing().drawing());
    QVERIFY(!easel.document->editing().undoStack().canUndo());
    easel.canvas.setTool(nullptr);
}

void ToolsTest::theWheelMakesTheBrushLarger()
{
    auto &easel = *m_easel;
    BrushTool tool;
    easel.canvas.setTool(&tool);
    connect(&easel.canvas, &CanvasView::brushSizeWheel, &tool, &BrushTool::grow);
    const QSignalSpy changed(&tool, &BrushTool::brushChanged);
    const auto before = tool.brush().radius;
    const auto scale = easel.canvas.scale();
    QWheelEvent up(
        {300, 200}, {300, 200}, {}, {0, 120}, {}, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&easel.canvas, &up);
    QCOMPARE(changed.count(), 1);
    QVERIFY(tool.brush().radius > before);
    QCOMPARE(easel.canvas.scale(), scale);
    tool.grow(-1);
    QVERIFY(qAbs(tool.brush().radius - before) < 0.01F);
    easel.canvas.setTool(nullptr);
}

void ToolsTest::theRightButtonChangesSizeAndHardness()
{
    auto &easel = *m_easel;
    BrushTool tool;
    tool.setEditing(&easel.document->editing());
    tool.setBrush({.radius = 20.0F, .hardness = 0.5F});
    easel.canvas.setTool(&tool);
    const auto from = easel.at(50, 50);
    const auto pixel = easel.at(51, 50).x() - from.x(); // of the widget, for one of the picture
    easel.mouse(QEvent::MouseButtonPress, from, {}, Qt::RightButton);
    easel.mouse(QEvent::MouseMove, from + QPointF(10 * pixel, 0), {}, Qt::RightButton);
    QVERIFY(qAbs(tool.brush().radius - 30.0F) < 0.1F);
    QVERIFY(qAbs(tool.brush().hardness - 0.5F) < 0.001F);
    easel.mouse(QEvent::MouseMove, from + QPointF(-10 * pixel, -50), {}, Qt::RightButton);
    QVERIFY(qAbs(tool.brush().radius - 10.0F) < 0.1F);
    QVERIFY2(tool.brush().hardness > 0.6F, "upwards is harder");

    QImage seen(easel.canvas.size(), QImage::Format_ARGB32_Premultiplied);
    seen.fill(Qt::transparent);
    QPainter painter(&seen);
    tool.paint(painter, easel.canvas.widgetFromPicture(from));
    painter.end();
    const QPointF edge = from + QPointF(10 * pixel, 0);
    QVERIFY2(
        seen.pixelColor(edge.toPoint()).alpha() > 100, "the circle stays where it was pressed");

    easel.mouse(QEvent::MouseButtonRelease, from, {}, Qt::RightButton);
    QTest::keyClick(&easel.canvas, Qt::Key_Escape);
    QVERIFY2(qAbs(tool.brush().radius - 10.0F) < 0.1F, "it is over");
    QVERIFY(!easel.document->editing().edited());
    easel.canvas.setTool(nullptr);
}

void ToolsTest::escapeTakesSizeAndHardnessBack()
{
    auto &easel = *m_easel;
    BrushTool tool;
    tool.setBrush({.radius = 20.0F, .hardness = 0.5F});
    easel.canvas.setTool(&tool);
    easel.mouse(QEvent::MouseButtonPress, {300, 200}, {}, Qt::RightButton);
    easel.mouse(QEvent::MouseMove, {400, 100}, {}, Qt::RightButton);
    QVERIFY(tool.brush().radius > 20.0F);
    QTest::keyClick(&easel.canvas, Qt::Key_Escape);
    QCOMPARE(tool.brush().radius, 20.0F);
    QCOMPARE(tool.brush().hardness, 0.5F);
    easel.mouse(QEvent::MouseMove, {500, 100}, {}, Qt::RightButton);
    QCOMPARE(tool.brush().radius, 20.0F);
    easel.canvas.setTool(nullptr);
}

void ToolsTest::anotherButtonDoesNotEndTheStroke()
{
    auto &easel = *m_easel;
    BrushTool tool;
    tool.setEditing(&easel.document->editing());
    easel.canvas.setTool(&tool);
    const auto radius = tool.brush().radius;
    easel.mouse(QEvent::MouseButtonPress, easel.at(50, 50));
    easel.mouse(QEvent::MouseButtonPress, easel.at(50, 50), {}, Qt::RightButton);
    easel.mouse(QEvent::MouseMove, easel.at(90, 50));
    easel.mouse(QEvent::MouseButtonRelease, easel.at(90, 50), {}, Qt::RightButton);
    QVERIFY(easel.document->editing().drawing());
    QCOMPARE(tool.brush().radius, radius);
    easel.mouse(QEvent::MouseButtonRelease, easel.at(90, 50));
    QVERIFY(!easel.document->editing().drawing());
    easel.canvas.setTool(nullptr);
}

void ToolsTest::theRightButtonIsNothingToOthers()
{
    auto &easel = *m_easel;
    RegionTool tool;
    tool.setEditing(&easel.document->editing());
    easel.canvas.setTool(&tool);
    const auto place = easel.canvas.pictureArea();
    easel.mouse(QEvent::MouseButtonPress, easel.at(50, 20), {}, Qt::RightButton);
    easel.mouse(QEvent::MouseMove, easel.at(150, 80), {}, Qt::RightButton);
    easel.mouse(QEvent::MouseButtonRelease, easel.at(150, 80), {}, Qt::RightButton);
    QVERIFY(easel.document->edits().regions.empty());
    QCOMPARE(easel.canvas.pictureArea(), place);
    easel.canvas.setTool(nullptr);
}

void ToolsTest::theBrushStaysInRange()
{
    BrushTool tool;
    tool.grow(1000);
    QCOMPARE(tool.brush().radius, 10'000.0F);
    tool.grow(-1000);
    QCOMPARE(tool.brush().radius, 0.5F);
    tool.harden(100);
    QCOMPARE(tool.brush().hardness, 1.0F);
    tool.harden(-100);
    QCOMPARE(tool.brush().hardness, 0.0F);
}

void ToolsTest::showsItsOutlineAtThePointer()
{
    BrushTool tool;
    tool.setBrush({.radius = 20.0F, .hardness = 0.0F});
    QImage image(200, 200, QImage::Format_ARGB32_Premultiplied);
    const auto painted = [&] {
        image.fill(Qt::transparent);
        QPainter painter(&image);
        tool.paint(painter, QTransform(0, 2, -2, 0, 200, 0)); // turned and twice as large
        painter.end();
        return image;
    };
    QVERIFY2(painted().pixelColor(100, 60).alpha() == 0, "nobody knows where the pointer is");
    tool.move({.picture = QPointF(50, 50)});
    const auto circle = painted();
    for (const auto &place :
         {QPoint(60, 100), QPoint(140, 100), QPoint(100, 60), QPoint(100, 140)}) {
        QVERIFY(circle.pixelColor(place).alpha() > 100);
    }
    QCOMPARE(circle.pixelColor(100, 100).alpha(), 0);
}

void ToolsTest::withoutAPictureNothingIsPainted()
{
    BrushTool brush;
    RegionTool region;
    QVERIFY(!brush.press({.picture = QPointF(10, 10)}));
    QVERIFY(!region.press({.picture = QPointF(10, 10)}));
    brush.release({});
    region.release({});
    brush.setEditing(&m_easel->document->editing());
    m_easel->catalogue.remove(m_easel->document);
    QVERIFY2(!brush.press({.picture = QPointF(10, 10)}), "its picture is gone");
}

void ToolsTest::anotherPictureCancelsTheStroke()
{
    auto &editing = m_easel->document->editing();
    BrushTool tool;
    tool.setEditing(&editing);
    QVERIFY(tool.press({.picture = QPointF(10, 10)}));
    QVERIFY(editing.drawing());
    tool.setEditing(nullptr);
    QVERIFY(!editing.drawing());
    QVERIFY(!editing.undoStack().canUndo());
}

void ToolsTest::framesARegion()
{
    auto &easel = *m_easel;
    RegionTool tool;
    tool.setEditing(&easel.document->editing());
    easel.canvas.setTool(&tool);
    easel.drag(easel.at(120, 80), easel.at(40, 20)); // from below
    const auto &regions = easel.document->edits().regions;
    QCOMPARE(regions.size(), std::size_t{1});
    const auto &place = regions.front().place;
    QVERIFY(qAbs(place.x - 40) <= 1 && qAbs(place.y - 20) <= 1);
    QVERIFY(qAbs(place.width - 80) <= 2 && qAbs(place.height - 60) <= 2);
    easel.canvas.setTool(nullptr);
}

void ToolsTest::aClickFramesNothing()
{
    auto &easel = *m_easel;
    RegionTool tool;
    tool.setEditing(&easel.document->editing());
    easel.canvas.setTool(&tool);
    easel.drag(easel.at(50, 50), easel.at(50, 50));
    QVERIFY(easel.document->edits().regions.empty());
    tool.press({.picture = QPointF(10, 10)});
    tool.cancel();
    tool.release({.picture = QPointF(90, 90)});
    QVERIFY(easel.document->edits().regions.empty());
    easel.canvas.setTool(nullptr);
}

void ToolsTest::takesARegionAway()
{
    auto &editing = m_easel->document->editing();
    editing.addRegion({.width = 100, .height = 60});
    editing.addRegion({.x = 50, .width = 100, .height = 60});
    RegionTool tool;
    tool.setEditing(&editing);
    QVERIFY(tool.press({.picture = QPointF(75, 10), .keys = Qt::ShiftModifier}));
    tool.release({.picture = QPointF(75, 10)});
    QCOMPARE(editing.state().regions.size(), std::size_t{1});
    QCOMPARE(editing.state().regions.front().place.x, 0);
    QVERIFY(tool.press({.picture = QPointF(180, 90), .keys = Qt::ShiftModifier}));
    QCOMPARE(editing.state().regions.size(), std::size_t{1});
}

QTEST_MAIN(ToolsTest)
#include "tools_test.moc"
