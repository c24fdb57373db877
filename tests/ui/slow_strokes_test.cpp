// A person goes on before a stroke is painted: with a wide brush, or on a slow computer. Nothing of
// what is done meanwhile is lost.
#include "tests/support/patience.h"
#include "tests/ui/whole_editor.h"
#include "ui/widgets/canvas_view.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/side_panel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSlider>
#include <QTest>

#include <memory>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::BusyLane;
using inspyre::test::controlOf;
using inspyre::test::WholeEditor;

namespace {

constexpr QSize kPicture(300, 200); ///< of which the left half is the subject
constexpr QPoint kErased(60, 100);

} // namespace

class SlowStrokesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup()
    {
        m_busy.reset();
        m_editor.reset();
    }

    void changesOfSeveralPanelsAddUp();
    void undoTakesBackTheStroke();
    void quickExportHasTheStroke();
    void exportDialogHasTheStroke();

private:
    /// Erases the middle of the subject, which is not painted before release().
    void erase();

    void release() { m_busy.reset(); }

    [[nodiscard]] QString written() const
    {
        return m_editor->fixture.path(QStringLiteral("cat_cutout.png"));
    }

    [[nodiscard]] const EditState &edits() const { return m_editor->current()->edits(); }

    std::unique_ptr<WholeEditor> m_editor;
    std::unique_ptr<BusyLane> m_busy;
};

void SlowStrokesTest::init()
{
    inspyre::test::failOnWarnings();
    m_editor = std::make_unique<WholeEditor>();
    m_editor->start();
    m_editor->window->openFiles(
        {m_editor->fixture.addPicture(QStringLiteral("cat.png"), kPicture)});
    QTRY_VERIFY(m_editor->isDone());
    QTRY_VERIFY(m_editor->canvas()->isSettled());
}

void SlowStrokesTest::erase()
{
    m_busy = std::make_unique<BusyLane>(m_editor->fixture.lanes.view);
    m_editor->trigger(ActionId::ToolErase);
    m_editor->drag(kErased - QPoint(20, 0), kErased + QPoint(20, 0));
    QVERIFY2(edits().strokes.empty(), "it is painted already");
}

/// Each panel shows what all of them have changed.
void SlowStrokesTest::changesOfSeveralPanelsAddUp()
{
    erase();
    auto *side = m_editor->window->side();
    m_editor->trigger(ActionId::ToolRegion);
    m_editor->drag(QPointF(20, 20), QPointF(200, 180));
    controlOf<QDoubleSpinBox>(side, QStringLiteral("Feather"))->setValue(4.0);
    test::choose(side, QStringLiteral("Background"), QStringLiteral("Colour"));
    controlOf<QDoubleSpinBox>(side, QStringLiteral("Shadow"))->setValue(60.0);
    m_editor->trigger(ActionId::CropToSubject);
    m_editor->trigger(ActionId::TurnRight);
    QVERIFY(m_editor->window->actionTable()[ActionId::CropToSubject]->isChecked());
    QVERIFY(edits().look == Look{});
    release();
    QTRY_COMPARE(edits().look.frame.turn, Turn::Right);
    QVERIFY(edits().look.frame.crop);
    QCOMPARE(edits().look.shadow.opacity, 0.6);
    QCOMPARE(edits().look.background.kind, BackgroundKind::Colour);
    QCOMPARE(edits().look.refine.feather, 4.0);
    QCOMPARE(edits().regions.size(), std::size_t{1});
    QVERIFY(!edits().strokes.empty());
    QCOMPARE(controlOf<QDoubleSpinBox>(side, QStringLiteral("Shadow"))->value(), 60.0);
}

void SlowStrokesTest::undoTakesBackTheStroke()
{
    QVERIFY(!m_editor->enabled(ActionId::Undo));
    erase();
    QVERIFY(m_editor->enabled(ActionId::Undo));
    m_editor->trigger(ActionId::Undo);
    release();
    QTRY_VERIFY(m_editor->enabled(ActionId::Redo));
    QVERIFY(!m_editor->enabled(ActionId::Undo));
    QVERIFY(!m_editor->current()->editing().edited());
    m_editor->trigger(ActionId::Redo);
    QVERIFY(!edits().strokes.empty());
}

void SlowStrokesTest::quickExportHasTheStroke()
{
    erase();
    m_editor->trigger(ActionId::QuickExport);
    m_editor->fixture.lanes.io.waitForDone();
    QVERIFY(!QFile::exists(written()));
    release();
    QTRY_VERIFY(QFile::exists(written()));
    QTRY_VERIFY(m_editor->enabled(ActionId::QuickExport));
    const QImage file(written());
    QCOMPARE(file.pixelColor(kErased).alpha(), 0);
    QCOMPARE(file.pixelColor(10, 10).alpha(), 255);
}

void SlowStrokesTest::exportDialogHasTheStroke()
{
    erase();
    m_editor->trigger(ActionId::Export);
    QVERIFY(m_editor->window->findChild<ExportDialog *>() == nullptr);
    release();
    QTRY_VERIFY(m_editor->window->findChild<ExportDialog *>() != nullptr);
    QVERIFY(!edits().strokes.empty());
}

QTEST_MAIN(SlowStrokesTest)
#include "slow_strokes_test.moc"
