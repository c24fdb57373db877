#pragma once

#include "tests/ui/editor_fixture.h"
#include "ui/windows/actions.h"
#include "ui/windows/main_window.h"
#include "ui/windows/preferences_window.h"
#include "ui/windows/shortcut_tree.h"

#include <QAction>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QListWidget>
#include <QTest>

#include <memory>

namespace inspyre::test {

/// What a person sees by this name.
template<typename Control>
Control *named(QWidget *in, const QString &name)
{
    const auto all = in->findChildren<Control *>();
    for (auto *control : all) {
        if (control->accessibleName() == name) {
            return control;
        }
    }
    qFatal("no control name=%s", qPrintable(name));
}

/// The one with this text.
template<typename Button>
Button *labelled(QWidget *in, const QString &text)
{
    const auto all = in->findChildren<Button *>();
    for (auto *button : all) {
        if (button->text() == text) {
            return button;
        }
    }
    qFatal("no button text=%s", qPrintable(text));
}

/// Chooses a text of the box with this name.
inline void choose(QWidget *in, const QString &name, const QString &text)
{
    auto *box = named<QComboBox>(in, name);
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

/// Main window and preferences over the settings of `fixture`.
struct PreferencesEditor
{
    explicit PreferencesEditor(EditorFixture &with)
        : fixture(with)
        , main(std::make_unique<ui::MainWindow>(
              *fixture.session,
              fixture.lanes,
              *fixture.settings,
              ui::toPath(fixture.path(QStringLiteral("recipes")))))
    {
        auto answers = std::make_unique<ScriptedPrompter>();
        prompter = answers.get();
        main->setPrompter(std::move(answers));
        main->show();
    }

    [[nodiscard]] QAction *action(ui::ActionId id) const { return main->actionTable()[id]; }

    [[nodiscard]] const ui::Preferences &values() const { return fixture.settings->values(); }

    ui::PreferencesWindow *open(const QString &page = {})
    {
        action(ui::ActionId::Preferences)->trigger();
        auto *window = main->findChild<ui::PreferencesWindow *>();
        if (window != nullptr && !page.isEmpty()) {
            auto *names = named<QListWidget>(window, QStringLiteral("Pages"));
            names->setCurrentItem(names->findItems(page, Qt::MatchExactly).value(0));
        }
        return window;
    }

    /// Chooses `id` in the page of the shortcuts.
    void chooseAction(ui::ActionId id)
    {
        open(QStringLiteral("Shortcuts"))->findChild<ui::ShortcutTree *>()->setCurrentAction(id);
    }

    [[nodiscard]] QKeySequenceEdit *keyField()
    {
        return main->findChild<ui::PreferencesWindow *>()->findChild<QKeySequenceEdit *>();
    }

    /// The sentence that refuses a key; empty if there is none.
    [[nodiscard]] QString refusal()
    {
        const auto labels = main->findChild<ui::PreferencesWindow *>()->findChildren<QLabel *>();
        for (const auto *label : labels) {
            if (label->property("problem").toBool() && label->isVisible()) {
                return label->text();
            }
        }
        return {};
    }

    EditorFixture &fixture;
    std::unique_ptr<ui::MainWindow> main;
    ScriptedPrompter *prompter = nullptr;
};

} // namespace inspyre::test
