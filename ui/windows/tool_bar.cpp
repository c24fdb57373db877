#include "ui/windows/tool_bar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QToolButton>

namespace inspyre::ui {

ToolBar::ToolBar(const QString &title, const Actions &actions, QWidget *parent)
    : QToolBar(title, parent)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("tools"));
    setMovable(false);
    setIconSize(QSize(kIconSize, kIconSize));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setContextMenuPolicy(Qt::PreventContextMenu);
    addAction(actions[ActionId::Open]);
    addIcons({ActionId::Paste});
    addSeparator();
    addIcons(
        {ActionId::ToolHand,
         ActionId::ToolKeep,
         ActionId::ToolErase,
         ActionId::ToolRestore,
         ActionId::ToolRegion,
         ActionId::ToolCrop});
    addSeparator();
    addIcons({ActionId::Undo, ActionId::Redo});
    addSeparator();
    addCompare();
    addBackdrop();
    addIcons({ActionId::Loupe});
    auto *gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    addAction(actions[ActionId::Copy]);
    addExport();
    const auto buttons = findChildren<QToolButton *>();
    for (auto *button : buttons) {
        button->setFocusPolicy(Qt::TabFocus);
    }
}

void ToolBar::addIcons(std::initializer_list<ActionId> ids)
{
    for (const auto id : ids) {
        addAction(m_actions[id]);
        auto *button = qobject_cast<QToolButton *>(widgetForAction(m_actions[id]));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

QToolButton *ToolBar::addMenuButton(const QString &name, std::initializer_list<ActionId> ids)
{
    auto *button = new QToolButton(this);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    auto *menu = new QMenu(name, button);
    for (const auto id : ids) {
        menu->addAction(m_actions[id]);
    }
    button->setMenu(menu);
    button->setProperty("mirrored", isRightToLeft()); // a style sheet does not know
    addWidget(button);
    return button;
}

/// Says which mode is chosen.
void ToolBar::addCompare()
{
    auto *button = addMenuButton(
        tr("Compare"),
        {ActionId::CompareSplit,
         ActionId::CompareSideBySide,
         ActionId::CompareResult,
         ActionId::CompareOriginal,
         ActionId::CompareMatte,
         ActionId::CompareOverlay,
         ActionId::CompareDoubt});
    const auto modes = button->menu()->actions();
    for (auto *mode : modes) {
        const auto show = [button, mode] {
            if (mode->isChecked()) {
                button->setIcon(mode->icon());
                button->setText(mode->text());
            }
        };
        connect(mode, &QAction::toggled, button, show);
        show();
    }
}

void ToolBar::addBackdrop()
{
    auto *button = addMenuButton(
        tr("Backdrop"),
        {ActionId::BackdropChecker,
         ActionId::BackdropWhite,
         ActionId::BackdropGrey,
         ActionId::BackdropBlack,
         ActionId::BackdropCustom,
         ActionId::BackdropBlurred,
         ActionId::BackdropPicture});
    button->setIcon(icon(QStringLiteral("checker")));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void ToolBar::addExport()
{
    auto *button = addMenuButton(
        tr("Export"),
        {ActionId::Export, ActionId::QuickExport, ActionId::ExportAll, ActionId::CopyCommand});
    button->setDefaultAction(m_actions[ActionId::Export]);
    button->setPopupMode(QToolButton::MenuButtonPopup);
}

} // namespace inspyre::ui
