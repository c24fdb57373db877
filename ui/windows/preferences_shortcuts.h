#pragma once

#include "ui/windows/actions.h"
#include "ui/windows/preferences_parts.h"

#include <QWidget>

class QKeySequenceEdit;
class QPushButton;

namespace inspyre::ui {

class ShortcutTree;

/// The keys of all actions, one key each where they are changed here. A key that another action has
/// is refused, and this page says whose it is.
class PreferencesShortcuts final : public QWidget
{
    Q_OBJECT

public:
    explicit PreferencesShortcuts(const PreferencesParts &parts, QWidget *parent = nullptr);

private:
    void layOut();
    void connectControls();
    void showChosen();
    void takeTyped();
    void set(const QList<QKeySequence> &keys);
    void resetAll();
    [[nodiscard]] QString whyNot(ActionId id, const QKeySequence &key) const;
    void showProblem(const QString &problem);

    Settings &m_settings;
    Actions &m_actions;
    const std::unique_ptr<Prompter> &m_prompter;
    ShortcutTree *m_tree;
    QLabel *m_name;
    QKeySequenceEdit *m_key;
    QPushButton *m_none;
    QPushButton *m_usual;
    QPushButton *m_all;
    QLabel *m_problem;
};

} // namespace inspyre::ui
