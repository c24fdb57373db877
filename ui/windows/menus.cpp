#include "ui/windows/menus.h"

#include "ui/widgets/icons.h"
#include "ui/windows/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace inspyre::ui {

namespace {

using Id = ActionId;

struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::Menus)
};

/// Groups of actions with lines between them.
void add(
    QMenu *menu,
    const Actions &actions,
    std::initializer_list<std::initializer_list<ActionId>> groups)
{
    for (const auto &group : groups) {
        if (!menu->isEmpty()) {
            menu->addSeparator();
        }
        for (const auto id : group) {
            menu->addAction(actions[id]);
        }
    }
}

void fillView(QMenu *view, const Actions &actions)
{
    add(view,
        actions,
        {{Id::CompareSplit,
          Id::CompareSideBySide,
          Id::CompareResult,
          Id::CompareOriginal,
          Id::CompareMatte,
          Id::CompareOverlay,
          Id::CompareDoubt}});
    view->addSeparator();
    add(view->addMenu(icon(QStringLiteral("checker")), Menus::tr("&Backdrop")),
        actions,
        {{Id::BackdropChecker,
          Id::BackdropWhite,
          Id::BackdropGrey,
          Id::BackdropBlack,
          Id::BackdropCustom,
          Id::BackdropBlurred,
          Id::BackdropPicture}});
    view->addAction(actions[Id::Loupe]);
    add(view,
        actions,
        {{Id::ZoomIn, Id::ZoomOut, Id::ZoomFit, Id::ZoomActual}, {Id::SidePanel, Id::FullScreen}});
}

void fillTools(QMenu *tools, const Actions &actions, const OwnMenus &own)
{
    add(tools,
        actions,
        {{Id::ToolHand,
          Id::ToolKeep,
          Id::ToolErase,
          Id::ToolRestore,
          Id::ToolRegion,
          Id::ToolCrop}});
    add(tools->addMenu(Menus::tr("&Brush")),
        actions,
        {{Id::BrushSmaller, Id::BrushLarger}, {Id::BrushSofter, Id::BrushHarder}});
    tools->addSeparator();
    tools->addMenu(own.models);
    tools->addAction(actions[Id::Models]);
    tools->addMenu(own.devices);
}

} // namespace

void fillMenus(QMenuBar &bar, const Actions &actions, const OwnMenus &own)
{
    auto *file = bar.addMenu(Menus::tr("&File"));
    add(file, actions, {{Id::Open, Id::OpenFolder}});
    file->addMenu(own.recent);
    add(file,
        actions,
        {{Id::Export, Id::QuickExport, Id::ExportAll},
         {Id::Batch, Id::BatchStrip},
         {Id::SaveEdits},
         {Id::Remove},
         {Id::Quit}});
    add(bar.addMenu(Menus::tr("&Edit")),
        actions,
        {{Id::Undo, Id::Redo},
         {Id::Copy, Id::CopyCommand, Id::Paste},
         {Id::ResetLook},
         {Id::Preferences}});
    fillView(bar.addMenu(Menus::tr("&View")), actions);
    add(bar.addMenu(Menus::tr("&Image")),
        actions,
        {{Id::Previous, Id::Next, Id::Retry},
         {Id::TurnLeft, Id::TurnRight, Id::FlipHorizontally, Id::FlipVertically},
         {Id::CropToSubject, Id::ToolCrop}});
    fillTools(bar.addMenu(Menus::tr("&Tools")), actions, own);
    add(bar.addMenu(Menus::tr("&Remote")),
        actions,
        {{Id::Service, Id::WakeService}, {Id::RouteLocal, Id::RouteRemote, Id::RouteFirstReady}});
    add(bar.addMenu(Menus::tr("&Help")),
        actions,
        {{Id::StartTimings, Id::Diagnostics}, {Id::Shortcuts, Id::About}});
}

} // namespace inspyre::ui
