// The main window's menus, tool bar and view: what is built once.
#include "ui/state/settings.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/windows/main_window.h"
#include "ui/windows/model_menu.h"
#include "ui/windows/prompter.h"
#include "ui/windows/stage_view.h"

#include <QActionGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>

#include <array>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr std::array<std::pair<ActionId, CompareMode>, 5> kModes = {{
    {ActionId::CompareSplit, CompareMode::Split},
    {ActionId::CompareSideBySide, CompareMode::SideBySide},
    {ActionId::CompareResult, CompareMode::Result},
    {ActionId::CompareOriginal, CompareMode::Original},
    {ActionId::CompareMatte, CompareMode::Matte},
}};

/// Invalid: the checkerboard.
const std::array<std::pair<ActionId, QColor>, 4> &backdrops()
{
    static const std::array<std::pair<ActionId, QColor>, 4> rows = {{
        {ActionId::BackdropChecker, QColor()},
        {ActionId::BackdropWhite, QColor(0xff, 0xff, 0xff)},
        {ActionId::BackdropGrey, QColor(0x80, 0x80, 0x80)},
        {ActionId::BackdropBlack, QColor(0, 0, 0)},
    }};
    return rows;
}

QIcon swatch(const QColor &colour, const QColor &border)
{
    QPixmap pixmap(2 * kIconSize, 2 * kIconSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 2));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(pixmap.rect()).adjusted(6, 6, -6, -6), 6, 6);
    painter.end();
    pixmap.setDevicePixelRatio(2.0);
    return QIcon(pixmap);
}

QString modeName(CompareMode mode)
{
    switch (mode) {
    case CompareMode::Split: return QStringLiteral("split");
    case CompareMode::SideBySide: return QStringLiteral("side-by-side");
    case CompareMode::Result: return QStringLiteral("result");
    case CompareMode::Original: return QStringLiteral("original");
    case CompareMode::Matte: return QStringLiteral("matte");
    }
    return {};
}

} // namespace

void MainWindow::makeMenus()
{
    const auto add = [this](QMenu *menu, std::initializer_list<ActionId> ids) {
        for (const auto id : ids) {
            menu->addAction(m_actions[id]);
        }
    };
    auto *file = menuBar()->addMenu(tr("&File"));
    add(file, {ActionId::Open, ActionId::OpenFolder});
    add(file->addMenu(tr("Open &recent")), {ActionId::ClearRecent});
    file->addSeparator();
    add(file, {ActionId::Export, ActionId::QuickExport, ActionId::ExportAll});
    file->addSeparator();
    add(file, {ActionId::Remove});
    file->addSeparator();
    add(file, {ActionId::Quit});
    auto *edit = menuBar()->addMenu(tr("&Edit"));
    add(edit, {ActionId::Undo, ActionId::Redo});
    edit->addSeparator();
    add(edit, {ActionId::Copy, ActionId::CopyCommand, ActionId::Paste});
    edit->addSeparator();
    add(edit, {ActionId::ResetLook, ActionId::Preferences});
    makeViewMenu();
    auto *image = menuBar()->addMenu(tr("&Image"));
    add(image, {ActionId::Previous, ActionId::Next, ActionId::Retry});
    image->addSeparator();
    add(image,
        {ActionId::TurnLeft,
         ActionId::TurnRight,
         ActionId::FlipHorizontally,
         ActionId::FlipVertically,
         ActionId::CropToSubject});
    auto *tools = menuBar()->addMenu(tr("&Tools"));
    add(tools,
        {ActionId::ToolHand,
         ActionId::ToolKeep,
         ActionId::ToolErase,
         ActionId::ToolRestore,
         ActionId::ToolRegion});
    add(tools->addMenu(tr("&Brush")),
        {ActionId::BrushSmaller,
         ActionId::BrushLarger,
         ActionId::BrushSofter,
         ActionId::BrushHarder});
    tools->addSeparator();
    tools->addMenu(m_models);
    add(tools, {ActionId::ManageModels});
    tools->addMenu(new DeviceMenu(m_session, tools));
    add(menuBar()->addMenu(tr("&Help")),
        {ActionId::StartTimings, ActionId::Diagnostics, ActionId::Shortcuts, ActionId::About});
}

void MainWindow::makeViewMenu()
{
    auto *view = menuBar()->addMenu(tr("&View"));
    auto *modes = new QActionGroup(this);
    for (const auto &row : kModes) {
        view->addAction(modes->addAction(m_actions[row.first]));
    }
    view->addAction(modes->addAction(m_actions[ActionId::CompareOverlay]));
    view->addAction(modes->addAction(m_actions[ActionId::CompareDoubt]));
    view->addAction(m_actions[ActionId::Loupe]);
    view->addSeparator();
    auto *menu = view->addMenu(icon(QStringLiteral("checker")), tr("&Backdrop"));
    auto *colours = new QActionGroup(this);
    const auto border = themeColours(palette()).muted;
    for (const auto &[id, colour] : backdrops()) {
        if (colour.isValid()) {
            m_actions[id]->setIcon(swatch(colour, border));
        }
        menu->addAction(colours->addAction(m_actions[id]));
    }
    menu->addAction(colours->addAction(m_actions[ActionId::BackdropCustom]));
    view->addSeparator();
    for (const auto id :
         {ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ZoomFit, ActionId::ZoomActual}) {
        view->addAction(m_actions[id]);
    }
    view->addSeparator();
    view->addAction(m_actions[ActionId::SidePanel]);
    view->addAction(m_actions[ActionId::FullScreen]);
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize(QSize(kIconSize, kIconSize));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto addMenuButton = [this, bar](const QString &name) {
        auto *button = new QToolButton(bar);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
        auto *menu = new QMenu(name, button);
        button->setMenu(menu);
        bar->addWidget(button);
        return button;
    };
    bar->addAction(m_actions[ActionId::Open]);
    bar->addAction(m_actions[ActionId::Paste]);
    bar->addSeparator();
    m_compare = addMenuButton(tr("Compare"));
    for (const auto &row : kModes) {
        m_compare->menu()->addAction(m_actions[row.first]);
    }
    auto *backdrop = addMenuButton(tr("Backdrop"));
    backdrop->setText(tr("Backdrop"));
    backdrop->setIcon(icon(QStringLiteral("checker")));
    for (const auto &row : backdrops()) {
        backdrop->menu()->addAction(m_actions[row.first]);
    }
    backdrop->menu()->addAction(m_actions[ActionId::BackdropCustom]);
    bar->addSeparator();
    for (const auto id :
         {ActionId::ZoomOut, ActionId::ZoomIn, ActionId::ZoomFit, ActionId::ZoomActual}) {
        bar->addAction(m_actions[id]);
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(m_actions[id]));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_zoom = new QLabel(bar);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("3200 %")) + kSpace);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setAccessibleName(tr("Zoom"));
    bar->addWidget(m_zoom);
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addAction(m_actions[ActionId::Copy]);
    bar->addAction(m_actions[ActionId::Export]);
    for (auto *button : bar->findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
    }
}

void MainWindow::connectView()
{
    for (const auto &[id, mode] : kModes) {
        connect(
            m_actions[id], &QAction::triggered, this, [this, mode = mode] { setCompare(mode); });
    }
    for (const auto &[id, colour] : backdrops()) {
        connect(m_actions[id], &QAction::triggered, this, [this, colour = colour] {
            setBackdropColour(colour);
        });
    }
    connect(
        m_actions[ActionId::BackdropCustom], &QAction::triggered, this, &MainWindow::askForColour);
    connect(m_actions[ActionId::ZoomIn], &QAction::triggered, canvas(), &CanvasView::zoomIn);
    connect(m_actions[ActionId::ZoomOut], &QAction::triggered, canvas(), &CanvasView::zoomOut);
    connect(m_actions[ActionId::ZoomFit], &QAction::triggered, canvas(), &CanvasView::zoomFit);
    connect(
        m_actions[ActionId::ZoomActual], &QAction::triggered, canvas(), &CanvasView::zoomActual);
    connect(canvas(), &CanvasView::zoomed, this, &MainWindow::showZoom);
}

void MainWindow::restoreLook()
{
    const auto &values = m_settings.values();
    if (!values.windowGeometry.isEmpty()) {
        restoreGeometry(values.windowGeometry);
        m_splitter->restoreState(values.windowState);
    }
    auto mode = CompareMode::Split;
    for (const auto &row : kModes) {
        mode = modeName(row.second) == values.compare ? row.second : mode;
    }
    setCompare(mode);
    setBackdropColour(backdrop(values.backdrop).colour);
}

void MainWindow::setCompare(CompareMode mode)
{
    canvas()->setMode(mode);
    for (const auto &row : kModes) {
        if (row.second == mode) {
            auto *action = m_actions[row.first];
            action->setChecked(true);
            m_compare->setIcon(action->icon());
            m_compare->setText(action->text());
            m_compare->setToolTip(action->toolTip());
        }
    }
    m_settings.change([mode](Preferences &values) { values.compare = modeName(mode); });
}

void MainWindow::setBackdropColour(const QColor &colour)
{
    canvas()->setBackdrop({colour});
    auto chosen = ActionId::BackdropCustom;
    for (const auto &row : backdrops()) {
        chosen = row.second == colour ? row.first : chosen;
    }
    m_actions[chosen]->setChecked(true);
    m_settings.change([&colour](Preferences &values) { values.backdrop = backdropName({colour}); });
}

void MainWindow::askForColour()
{
    const auto now = canvas()->backdrop().colour;
    const auto colour = m_prompter->chooseColour(
        this, tr("Colour of the backdrop"), now.isValid() ? now : QColor(Qt::white));
    setBackdropColour(colour.isValid() ? colour : now);
}

void MainWindow::showZoom(double scale)
{
    const auto *document = m_workbench.current();
    const bool shown = document != nullptr && document->scene() != nullptr;
    m_zoom->setText(
        shown ? tr("%1 %", "zoom in percent").arg(locale().toString(qRound(scale * 100.0)))
              : QString());
}

} // namespace inspyre::ui
