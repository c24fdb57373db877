#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace inspyre::ui {

class Actions;

/// All actions with their keys, by group; a field finds one.
class ShortcutsWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsWindow(const Actions &actions, QWidget *parent = nullptr);

private:
    void addActions(const Actions &actions);
    void addCanvasKeys();
    void find(const QString &words);

    QLineEdit *m_find;
    QTreeWidget *m_tree;
};

} // namespace inspyre::ui
