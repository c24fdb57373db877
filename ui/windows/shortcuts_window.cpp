#include "ui/windows/shortcuts_window.h"

#include "ui/widgets/theme.h"
#include "ui/windows/actions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &text)
{
    auto *item = new QTreeWidgetItem(tree, {text});
    auto font = item->font(0);
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    item->setFirstColumnSpanned(true);
    return item;
}

QString keysText(const QAction &action)
{
    QStringList keys;
    const auto shortcuts = action.shortcuts();
    for (const auto &key : shortcuts) {
        // Isolated left-to-right, else "Ctrl++" turns round in a right-to-left sentence.
        keys << QChar(0x2066) + key.toString(QKeySequence::NativeText) + QChar(0x2069);
    }
    return keys.join(ShortcutsWindow::tr(" or ", "between two keys"));
}

} // namespace

ShortcutsWindow::ShortcutsWindow(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_find(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shortcuts"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find an action or a key"));
    m_find->setClearButtonEnabled(true);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("What"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setAccessibleName(tr("Shortcuts"));
    addActions(actions);
    addCanvasKeys();
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpace);
    column->addWidget(m_find);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    connect(m_find, &QLineEdit::textChanged, this, &ShortcutsWindow::find);
    resize(860, 640);
}

void ShortcutsWindow::addActions(const Actions &actions)
{
    QTreeWidgetItem *group = nullptr;
    auto last = ActionGroup::Help;
    for (std::size_t i = 0; i < kActions; ++i) {
        const auto id = static_cast<ActionId>(i);
        const auto *action = actions[id];
        if (group == nullptr || actions.group(id) != last) {
            last = actions.group(id);
            group = addGroup(m_tree, groupText(last));
        }
        auto *row = new QTreeWidgetItem(group, {action->statusTip(), keysText(*action)});
        row->setIcon(0, action->icon());
    }
}

void ShortcutsWindow::addCanvasKeys()
{
    auto *group = addGroup(m_tree, tr("On the picture"));
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

void ShortcutsWindow::find(const QString &words)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            auto *row = group->child(j);
            const bool fits = row->text(0).contains(words, Qt::CaseInsensitive) ||
                              row->text(1).contains(words, Qt::CaseInsensitive);
            row->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace inspyre::ui
