#pragma once

class QMenu;
class QMenuBar;

namespace inspyre::ui {

class Actions;

/// Menus that are made elsewhere.
struct OwnMenus
{
    QMenu *models = nullptr;
    QMenu *devices = nullptr;
    QMenu *recent = nullptr;
};

/// Puts all actions into the menu bar.
void fillMenus(QMenuBar &bar, const Actions &actions, const OwnMenus &own);

} // namespace inspyre::ui
