#pragma once

#include "ui/windows/actions.h"

#include <QTreeWidget>

namespace inspyre::ui {

/// All actions with their keys as they are now, by group.
class ShortcutTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ShortcutTree(const Actions &actions, QWidget *parent = nullptr);

    /// A group behind those of the actions.
    QTreeWidgetItem *addGroup(const QString &text);

    /// Of the current row; none for a group, and for what is no action.
    [[nodiscard]] std::optional<ActionId> currentAction() const;
    void setCurrentAction(ActionId id);

public Q_SLOTS:
    /// Shows what has these words in its text or its keys.
    void find(const QString &words);

private:
    void addActions();
    void showKeys();

    const Actions &m_actions;
    QList<QTreeWidgetItem *> m_rows; ///< in the order of ActionId
};

/// "Ctrl+E or Ctrl+S".
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

} // namespace inspyre::ui
