#include "ui/windows/shortcuts_window.h"

#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/shortcut_tree.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace inspyre::ui {

ShortcutsWindow::ShortcutsWindow(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_tree(new ShortcutTree(actions, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shortcuts"));
    addCanvasKeys();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpace);
    auto *find = makeFindField(m_tree);
    column->addWidget(find);
    find->setFocus();
    column->addWidget(m_tree, 1);
    column->addLayout(makeCloseRow(this));
    resize(860, 640);
}

void ShortcutsWindow::addCanvasKeys()
{
    auto *group = m_tree->addGroup(tr("On the picture"));
    const auto add = [group](const QString &what, const QString &keys) {
        new QTreeWidgetItem(group, {what, keys});
    };
    add(tr("Zoom to the pointer"), tr("Mouse wheel"));
    add(tr("Move the picture"), tr("Drag, or the arrow keys"));
    add(tr("Show all, or actual size"), tr("Double-click"));
    add(tr("Move the divider"), tr("Drag it, or Tab to it and the arrow keys"));
    add(tr("See the original"), tr("Hold O"));
    add(tr("Size and hardness of the brush"), tr("Drag with the right button"));
}

QWidget *makeFindField(ShortcutTree *tree)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(ShortcutsWindow::tr("Find"));
    field->setAccessibleName(ShortcutsWindow::tr("Find an action or a key"));
    field->setClearButtonEnabled(true);
    QObject::connect(field, &QLineEdit::textChanged, tree, &ShortcutTree::find);
    return field;
}

} // namespace inspyre::ui
