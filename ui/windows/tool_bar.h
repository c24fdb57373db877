#pragma once

#include "ui/windows/actions.h"

#include <QToolBar>

#include <initializer_list>

class QToolButton;

namespace inspyre::ui {

/// The main window's tool bar.
class ToolBar final : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const QString &title, const Actions &actions, QWidget *parent = nullptr);

private:
    void addIcons(std::initializer_list<ActionId> ids);
    void addCompare();
    void addBackdrop();
    void addExport();
    QToolButton *addMenuButton(const QString &name, std::initializer_list<ActionId> ids);

    const Actions &m_actions;
};

} // namespace inspyre::ui
