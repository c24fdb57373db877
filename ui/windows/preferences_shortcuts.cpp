#include "ui/windows/preferences_shortcuts.h"

#include "ui/state/settings.h"
#include "ui/text/text.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/prompter.h"
#include "ui/windows/shortcut_tree.h"
#include "ui/windows/shortcuts_window.h"

#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inspyre::ui {

PreferencesShortcuts::PreferencesShortcuts(const PreferencesParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_settings(parts.settings)
    , m_actions(parts.actions)
    , m_prompter(parts.prompter)
    , m_tree(new ShortcutTree(parts.actions))
    , m_name(new QLabel(tr("New key")))
    , m_key(new QKeySequenceEdit)
    , m_none(new QPushButton(tr("No key")))
    , m_usual(new QPushButton(tr("Reset")))
    , m_all(new QPushButton(tr("Reset all…")))
    , m_problem(makeNote())
{
    setAccessibleRole(m_key, QAccessible::HotkeyField);
    m_key->setAccessibleName(tr("New key of the chosen action"));
    m_key->setToolTip(tr("Press the key that the chosen action is to have instead of its keys"));
    m_none->setToolTip(tr("The chosen action has no key"));
    m_usual->setToolTip(tr("The chosen action has the keys that it had at first"));
    m_all->setToolTip(tr("All actions have the keys that they had at first"));
    m_name->setBuddy(m_key);
    m_problem->setProperty("problem", true);
    layOut();
    connectControls();
    m_tree->setCurrentAction(ActionId::Open);
    showChosen();
}

void PreferencesShortcuts::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(m_name);
    row->addWidget(m_key, 1);
    row->addWidget(m_none);
    row->addWidget(m_usual);
    row->addWidget(m_all);
    auto *column = makePage(this, tr("Shortcuts"));
    column->addWidget(makeFindField(m_tree));
    column->addWidget(m_tree, 1);
    column->addLayout(row);
    column->addWidget(m_problem);
}

void PreferencesShortcuts::connectControls()
{
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        showProblem({});
        showChosen();
    });
    // Not keySequenceChanged(), which speaks as soon as a key goes down.
    connect(m_key, &QKeySequenceEdit::editingFinished, this, &PreferencesShortcuts::takeTyped);
    connect(m_none, &QPushButton::clicked, this, [this] { set({}); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (const auto id = m_tree->currentAction()) {
            set(m_actions.usualKeys(*id));
        }
    });
    connect(m_all, &QPushButton::clicked, this, &PreferencesShortcuts::resetAll);
    connect(&m_actions, &Actions::keysChanged, this, &PreferencesShortcuts::showChosen);
}

void PreferencesShortcuts::showChosen()
{
    const auto id = m_tree->currentAction();
    const auto keys = id ? m_actions[*id]->shortcuts() : QList<QKeySequence>();
    m_key->setEnabled(id.has_value());
    m_none->setEnabled(!keys.isEmpty());
    m_usual->setEnabled(id && keys != m_actions.usualKeys(*id));
    m_all->setEnabled(!m_settings.values().shortcuts.isEmpty());
    m_key->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.front());
}

/// Of several keys one after the other, the first.
void PreferencesShortcuts::takeTyped()
{
    const auto typed = m_key->keySequence();
    if (typed.isEmpty()) {
        showChosen();
        return;
    }
    set({QKeySequence(typed[0])});
}

void PreferencesShortcuts::set(const QList<QKeySequence> &keys)
{
    const auto id = m_tree->currentAction();
    if (!id) {
        return;
    }
    QString problem;
    for (const auto &key : keys) {
        problem = problem.isEmpty() ? whyNot(*id, key) : problem;
    }
    showProblem(problem);
    if (problem.isEmpty()) {
        m_settings.change([&](Preferences &p) {
            p.shortcuts.removeIf([&id](const QString &line) {
                return line.section(QLatin1Char('='), 0, 0) == actionName(*id);
            });
            if (keys != m_actions.usualKeys(*id)) {
                p.shortcuts << Actions::overrideOf(*id, keys);
            }
        });
    }
    showChosen();
}

QString PreferencesShortcuts::whyNot(ActionId id, const QKeySequence &key) const
{
    const auto text = keysText({key});
    if (isReserved(key)) {
        return tr("%1 moves the picture or the focus, or shows the original: no action can have "
                  "it.")
            .arg(text);
    }
    const auto holder = m_actions.holderOf(key);
    if (holder && *holder != id) {
        return tr("%1 belongs to “%2”. Choose another key, or give that one another first.")
            .arg(text, isolated(m_actions[*holder]->iconText()));
    }
    return {};
}

void PreferencesShortcuts::resetAll()
{
    const bool agreed = m_prompter->confirm(
        this,
        tr("Reset all shortcuts?"),
        tr("All actions get back the keys that they had at first."),
        tr("Reset"));
    if (agreed) {
        showProblem({});
        m_settings.change([](Preferences &p) { p.shortcuts.clear(); });
        showChosen();
    }
}

void PreferencesShortcuts::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace inspyre::ui
