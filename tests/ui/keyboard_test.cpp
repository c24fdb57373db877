// From opening a picture to the written file without a mouse: every key goes to where the keyboard
// is at that moment, as a person's does.
#include "tests/support/patience.h"
#include "tests/ui/whole_editor.h"
#include "ui/state/intake.h"
#include "ui/widgets/canvas_view.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/side_panel.h"

#include <inspyre/picture.h>

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::buttonOf;
using inspyre::test::controlOf;
using inspyre::test::hasReceipt;
using inspyre::test::problemOf;
using inspyre::test::WholeEditor;

namespace {

constexpr QSize kPicture(301, 203);
constexpr int kMostStops = 200;

/// To the menu that is open, or to what has the focus, or to the window.
void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QWidget *to = QApplication::activePopupWidget();
    if (to == nullptr) {
        to = QApplication::focusWidget();
    }
    if (to == nullptr) {
        to = QApplication::activeWindow();
    }
    QVERIFY2(to != nullptr, "the keyboard is nowhere");
    QTest::keyClick(to, static_cast<Qt::Key>(key), with);
    QCoreApplication::processEvents();
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Presses Tab until the control has the focus, which is before it has been everywhere.
void tabTo(const QWidget *control)
{
    QVERIFY(control != nullptr);
    const auto *wanted = control;
    while (wanted->focusProxy() != nullptr) {
        wanted = wanted->focusProxy();
    }
    for (int i = 0; i < kMostStops && QApplication::focusWidget() != wanted; ++i) {
        press(Qt::Key_Tab);
    }
    QVERIFY2(QApplication::focusWidget() == wanted, qPrintable(control->accessibleName()));
}

} // namespace

class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_editor.reset(); }

    void fromOpeningToTheFile();
    void theArrowsMoveThePictureAndTheSpaceBarTheHand();
    void eachBrushAndViewHasItsKey();
    void keysTypedIntoAFieldAreNoCommands();
    void menusOpenByTheirLetters();
    void sectionsOpenAndClose();
    void enterPressesTheButtonThatHasTheFocus();
    void tabGoesRoundTheWindowBothWays();

private:
    [[nodiscard]] const EditState &edits() const { return m_editor->current()->edits(); }

    [[nodiscard]] SidePanel *side() const { return m_editor->window->side(); }

    [[nodiscard]] ExportDialog *dialog() const;

    void open(const QString &name);
    void openExport();
    void becomeActive() const;
    void moveSliders();
    void look();

    std::unique_ptr<WholeEditor> m_editor;
};

void KeyboardTest::init()
{
    inspyre::test::failOnWarnings();
    m_editor = std::make_unique<WholeEditor>();
    m_editor->start();
    becomeActive();
}

/// What a desktop does at the start, and when a dialog has been closed.
void KeyboardTest::becomeActive() const
{
    m_editor->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor->window.get()));
}

void KeyboardTest::open(const QString &name)
{
    m_editor->prompter->files = {m_editor->fixture.addPicture(name, kPicture, 200)};
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(m_editor->isDone() && m_editor->current()->name() == name);
    QTRY_VERIFY(m_editor->canvas()->isSettled());
}

ExportDialog *KeyboardTest::dialog() const
{
    return qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
}

void KeyboardTest::openExport()
{
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(dialog() != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
}

/// A field and two sliders, each reached by Tab.
void KeyboardTest::moveSliders()
{
    tabTo(controlOf<QSlider>(side(), QStringLiteral("Feather")));
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Right);
    }
    QTRY_VERIFY(edits().look.refine.feather > 0.0);
    tabTo(controlOf<QDoubleSpinBox>(side(), QStringLiteral("Shadow")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("40"));
    press(Qt::Key_Tab);
    QTRY_COMPARE(edits().look.shadow.opacity, 0.4);
    tabTo(controlOf<QSlider>(side(), QStringLiteral("To the right")));
    press(Qt::Key_Right);
    QTRY_VERIFY(edits().look.shadow.dx > 0.0);
}

/// Each comparison, and back.
void KeyboardTest::look()
{
    for (const auto &[key, mode] :
         {std::pair(Qt::Key_2, CompareMode::SideBySide),
          std::pair(Qt::Key_3, CompareMode::Result),
          std::pair(Qt::Key_5, CompareMode::Matte),
          std::pair(Qt::Key_1, CompareMode::Split)}) {
        press(key);
        QCOMPARE(m_editor->canvas()->mode(), mode);
    }
}

void KeyboardTest::fromOpeningToTheFile()
{
    open(QStringLiteral("cat.png"));
    moveSliders();
    look();
    press(Qt::Key_X); // crop to the subject
    QTRY_VERIFY(edits().look.frame.crop);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!edits().look.frame.crop);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(edits().look.frame.crop);

    openExport();
    auto *format = controlOf<QComboBox>(dialog(), QStringLiteral("Format"));
    tabTo(format);
    press(Qt::Key_T); // TIFF: a list is searched by its letters
    QVERIFY2(format->currentText().contains(QStringLiteral("TIFF")), "the list was not searched");
    tabTo(controlOf<QLineEdit>(dialog(), QStringLiteral("Folder")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(m_editor->fixture.path({}));
    tabTo(controlOf<QLineEdit>(dialog(), QStringLiteral("Name")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("{name}-by-keys"));
    press(Qt::Key_Return); // from a field it is the export
    QTRY_VERIFY(hasReceipt(dialog()) || !problemOf(dialog()).isEmpty());
    QVERIFY2(hasReceipt(dialog()), qPrintable(problemOf(dialog())));
    press(Qt::Key_Return); // the focus is on “Close” now
    QTRY_VERIFY(dialog() == nullptr);

    const auto written =
        readPictureHeader(toPath(m_editor->fixture.path(QStringLiteral("cat-by-keys.tif"))));
    QVERIFY2(written, written ? "" : written.error().message.c_str());
    QVERIFY(written->alpha);
    QVERIFY2(written->size.width < kPicture.width(), "the right half is no subject");
    QVERIFY(!QFile::exists(m_editor->fixture.path(QStringLiteral("cat-by-keys-2.tif"))));
}

void KeyboardTest::theArrowsMoveThePictureAndTheSpaceBarTheHand()
{
    open(QStringLiteral("cat.png"));
    auto *canvas = m_editor->canvas();
    tabTo(canvas);
    press(Qt::Key_1, Qt::ControlModifier);
    for (int i = 0; i < 8; ++i) {
        press(Qt::Key_Plus, Qt::ControlModifier);
    }
    const auto before = canvas->seenPicture();
    press(Qt::Key_Right);
    QVERIFY(canvas->seenPicture().left() > before.left());
    press(Qt::Key_Down);
    QVERIFY(canvas->seenPicture().top() > before.top());
    press(Qt::Key_B);
    QTest::keyPress(canvas, Qt::Key_Space);
    QCOMPARE(canvas->cursor().shape(), Qt::OpenHandCursor);
    QTest::keyRelease(canvas, Qt::Key_Space);
    QCOMPARE(canvas->cursor().shape(), Qt::CrossCursor);
    press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(canvas->isFitted());
}

void KeyboardTest::eachBrushAndViewHasItsKey()
{
    open(QStringLiteral("cat.png"));
    const auto &actions = m_editor->window->actionTable();
    for (const auto &[key, id] :
         {std::pair(Qt::Key_B, ActionId::ToolKeep),
          std::pair(Qt::Key_E, ActionId::ToolErase),
          std::pair(Qt::Key_R, ActionId::ToolRestore)}) {
        press(key);
        QVERIFY(actions[id]->isChecked());
    }
    const auto *size = controlOf<QDoubleSpinBox>(side(), QStringLiteral("Brush size"));
    const auto *hardness = controlOf<QDoubleSpinBox>(side(), QStringLiteral("Hardness"));
    QVERIFY(size->isVisible());
    const double width = size->value();
    press(Qt::Key_BracketRight);
    QVERIFY(size->value() > width);
    press(Qt::Key_BracketLeft);
    QCOMPARE(size->value(), width);
    const double soft = hardness->value();
    press(Qt::Key_BraceLeft);
    QVERIFY(hardness->value() < soft);
    tabTo(controlOf<QSlider>(side(), QStringLiteral("Opacity")));
    press(Qt::Key_Home);
    QCOMPARE(controlOf<QDoubleSpinBox>(side(), QStringLiteral("Opacity"))->value(), 1.0);
    press(Qt::Key_H);
    QVERIFY(!size->isVisible());
}

void KeyboardTest::keysTypedIntoAFieldAreNoCommands()
{
    open(QStringLiteral("cat.png"));
    const auto mode = m_editor->canvas()->mode();
    auto *field = controlOf<QDoubleSpinBox>(side(), QStringLiteral("Feather"));
    tabTo(field);
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("3"));
    press(Qt::Key_Return);
    QTRY_COMPARE(edits().look.refine.feather, 3.0);
    QCOMPARE(m_editor->canvas()->mode(), mode);
    QCOMPARE(m_editor->window->catalogue().count(), 1);
}

void KeyboardTest::menusOpenByTheirLetters()
{
    open(QStringLiteral("cat.png"));
    press(Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr);
    press(Qt::Key_R); // turn right
    QTRY_COMPARE(edits().look.frame.turn, Turn::Right);
    QVERIFY(QApplication::activePopupWidget() == nullptr);
    press(Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    press(Qt::Key_Right);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    QVERIFY2(QApplication::focusWidget() != nullptr, "the focus comes back");
}

void KeyboardTest::sectionsOpenAndClose()
{
    open(QStringLiteral("cat.png"));
    auto *heading = qobject_cast<QToolButton *>(buttonOf(side(), QStringLiteral("Edge")));
    auto *feather = controlOf<QSlider>(side(), QStringLiteral("Feather"));
    tabTo(heading);
    press(Qt::Key_Space);
    QTRY_VERIFY(!feather->isVisible());
    press(Qt::Key_Tab);
    QVERIFY2(QApplication::focusWidget() != feather, "it is closed");
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), heading);
    press(Qt::Key_Space);
    QTRY_VERIFY(feather->isVisible());
}

/// Not the default button of the dialog.
void KeyboardTest::enterPressesTheButtonThatHasTheFocus()
{
    open(QStringLiteral("cat.png"));
    openExport();
    auto *start = buttonOf(dialog(), QStringLiteral("Export"));
    QCOMPARE(QApplication::focusWidget(), start);
    tabTo(buttonOf(dialog(), QStringLiteral("Close")));
    press(Qt::Key_Return);
    QTRY_VERIFY(dialog() == nullptr);
    QVERIFY(!QFile::exists(m_editor->fixture.path(QStringLiteral("cat_cutout.png"))));
    becomeActive();
    openExport();
    press(Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
}

void KeyboardTest::tabGoesRoundTheWindowBothWays()
{
    open(QStringLiteral("cat.png"));
    press(Qt::Key_B);
    for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const auto with = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
        tabTo(m_editor->canvas());
        QSet<const QWidget *> seen;
        for (int i = 0; i < kMostStops && !seen.contains(QApplication::focusWidget()); ++i) {
            seen << QApplication::focusWidget();
            press(key, with);
        }
        QCOMPARE(QApplication::focusWidget(), m_editor->canvas());
        const auto controls = side()->findChildren<QWidget *>();
        for (const auto *control : controls) {
            const bool isOne = qobject_cast<const QAbstractSlider *>(control) != nullptr ||
                               qobject_cast<const QAbstractSpinBox *>(control) != nullptr ||
                               qobject_cast<const QComboBox *>(control) != nullptr ||
                               qobject_cast<const QAbstractButton *>(control) != nullptr;
            if (isOne && control->isVisible() && control->isEnabled() &&
                (control->focusPolicy() & Qt::TabFocus) != 0) {
                QVERIFY2(seen.contains(control), qPrintable(control->accessibleName()));
            }
        }
    }
}

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
