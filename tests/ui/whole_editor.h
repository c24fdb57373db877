#pragma once

#include "tests/ui/editor_fixture.h"
#include "ui/windows/main_window.h"

#include <QPointF>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <memory>

class QAbstractButton;
class QMimeData;

namespace inspyre::ui {
class CanvasView;
class ExportDialog;
} // namespace inspyre::ui

namespace inspyre::test {

/// The real main window with everything round it, driven as a person does it: what is dropped,
/// clicked and dragged goes the way of their events.
class WholeEditor
{
public:
    explicit WholeEditor(std::filesystem::path modules = INSPYRE_TEST_BACKENDS "/good");
    ~WholeEditor();

    /// The fixture's engine starts, and the window is on the screen.
    void start();

    void drop(const QMimeData &mime) const;
    void drop(const QStringList &files) const;

    /// The mouse with the left button, from one pixel of the picture to another over some between.
    void drag(QPointF from, QPointF to) const;

    void trigger(ui::ActionId id) const;
    [[nodiscard]] bool enabled(ui::ActionId id) const;

    /// The export dialog, opened by its action; null if it does not come.
    [[nodiscard]] ui::ExportDialog *openExport() const;

    [[nodiscard]] ui::Document *current() const;
    /// The current picture is finished, with all of its regions.
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] ui::CanvasView *canvas() const;

    EditorFixture fixture;
    std::unique_ptr<ui::MainWindow> window;
    ScriptedPrompter *prompter = nullptr;
};

/// The sample picture that comes with the program.
[[nodiscard]] QString samplePicture();

/// The folder of the real libtorch module; empty if the program was built without.
[[nodiscard]] std::filesystem::path realModules();

/// The button of that text, mnemonics left out, or null.
[[nodiscard]] QAbstractButton *buttonOf(const QWidget *in, const QString &text);

/// The control of that accessible name, or null.
template<typename Control>
[[nodiscard]] Control *controlOf(const QWidget *in, const QString &name)
{
    const auto all = in->findChildren<Control *>();
    for (auto *control : all) {
        if (control->accessibleName() == name) {
            return control;
        }
    }
    return nullptr;
}

/// Chooses an entry of a combo box as a person does.
void choose(const QWidget *in, const QString &name, const QString &text);

/// What an export dialog says is wrong; empty if nothing.
[[nodiscard]] QString problemOf(const ui::ExportDialog *dialog);
[[nodiscard]] bool hasReceipt(const ui::ExportDialog *dialog);

/// Waits for it as long as QTRY_VERIFY does, which cannot be used where a value is returned.
[[nodiscard]] bool comes(const std::function<bool()> &condition);

} // namespace inspyre::test
