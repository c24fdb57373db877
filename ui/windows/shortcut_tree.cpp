#include "ui/windows/shortcut_tree.h"

#include <QHeaderView>

namespace inspyre::ui {

namespace {

constexpr int kIdRole = Qt::UserRole;

} // namespace

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const auto &key : keys) {
        // Isolated left-to-right, else "Ctrl++" turns round in a right-to-left sentence.
        texts << QChar(0x2066) + key.toString(QKeySequence::NativeText) + QChar(0x2069);
    }
    return texts.join(ShortcutTree::tr(" or ", "between two keys"));
}

ShortcutTree::ShortcutTree(const Actions &actions, QWidget *parent)
    : QTreeWidget(parent)
    , m_actions(actions)
{
    setColumnCount(2);
    setHeaderLabels({tr("What"), tr("Keys")});
    setRootIsDecorated(false);
    setAccessibleName(tr("Shortcuts"));
    addActions();
    showKeys();
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    connect(&actions, &Actions::keysChanged, this, &ShortcutTree::showKeys);
}

void ShortcutTree::addActions()
{
    QTreeWidgetItem *group = nullptr;
    auto last = ActionGroup::Help;
    for (std::size_t i = 0; i < kActions; ++i) {
        const auto id = static_cast<ActionId>(i);
        const auto *action = m_actions[id];
        if (group == nullptr || m_actions.group(id) != last) {
            last = m_actions.group(id);
            group = addGroup(groupText(last));
        }
        auto *row = new QTreeWidgetItem(group, {action->statusTip()});
        row->setIcon(0, action->icon());
        row->setToolTip(0, action->statusTip());
        row->setData(0, kIdRole, static_cast<int>(id));
        m_rows << row;
    }
}

QTreeWidgetItem *ShortcutTree::addGroup(const QString &text)
{
    auto *item = new QTreeWidgetItem(this, {text});
    auto font = item->font(0);
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

/// Keys that are not those of the table are bold.
void ShortcutTree::showKeys()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto id = static_cast<ActionId>(i);
        const auto keys = m_actions[id]->shortcuts();
        m_rows[i]->setText(1, keysText(keys));
        auto font = m_rows[i]->font(1);
        font.setBold(keys != m_actions.usualKeys(id));
        m_rows[i]->setFont(1, font);
    }
}

std::optional<ActionId> ShortcutTree::currentAction() const
{
    const auto *row = currentItem();
    const auto id = row != nullptr ? row->data(0, kIdRole) : QVariant();
    return id.isValid() ? std::optional(static_cast<ActionId>(id.toInt())) : std::nullopt;
}

void ShortcutTree::setCurrentAction(ActionId id)
{
    setCurrentItem(m_rows.at(static_cast<qsizetype>(id)));
}

void ShortcutTree::find(const QString &words)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        auto *group = topLevelItem(i);
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
