#pragma once

#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/intake.h"
#include "ui/windows/main_window.h"
#include "ui/windows/stage_view.h"

#include <QTest>

#include <memory>

namespace inspyre::test {

/// The program's window with what it needs; no model is started.
struct SmallEditor
{
    SmallEditor()
        : window(std::make_unique<ui::MainWindow>(
              *fixture.session,
              fixture.lanes,
              *fixture.settings,
              ui::toPath(fixture.path(QStringLiteral("recipes")))))
    {
        auto answers = std::make_unique<ScriptedPrompter>();
        prompter = answers.get();
        window->setPrompter(std::move(answers));
        window->show();
    }

    /// Waits until it is seen.
    void open(const QString &file)
    {
        window->openFiles({file});
        [&] {
            QTRY_VERIFY(current() != nullptr && current()->source().file == ui::toPath(file));
            QTRY_VERIFY(current()->scene() != nullptr);
        }();
    }

    void open(const QString &name, QSize size) { open(fixture.addPicture(name, size)); }

    [[nodiscard]] ui::Document *current() const { return window->workbench().current(); }

    void trigger(ui::ActionId id) { window->actionTable()[id]->trigger(); }

    [[nodiscard]] bool enabled(ui::ActionId id) { return window->actionTable()[id]->isEnabled(); }

    [[nodiscard]] bool chosen(ui::ActionId id) { return window->actionTable()[id]->isChecked(); }

    EditorFixture fixture;
    std::unique_ptr<ui::MainWindow> window;
    ScriptedPrompter *prompter = nullptr;
};

} // namespace inspyre::test
