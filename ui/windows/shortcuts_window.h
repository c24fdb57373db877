#pragma once

#include <QDialog>

namespace inspyre::ui {

class Actions;
class ShortcutTree;

/// All actions with their keys, by group; a field finds one.
class ShortcutsWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsWindow(const Actions &actions, QWidget *parent = nullptr);

private:
    void addCanvasKeys();

    ShortcutTree *m_tree;
};

/// The field that finds in a ShortcutTree.
[[nodiscard]] QWidget *makeFindField(ShortcutTree *tree);

} // namespace inspyre::ui
