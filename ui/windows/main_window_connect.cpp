// What the parts of the main window tell each other.
#include "ui/jobs/lanes.h"
#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/text/text.h"
#include "ui/widgets/brush_tool.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/film_strip.h"
#include "ui/windows/batch_desk.h"
#include "ui/windows/brush_panel.h"
#include "ui/windows/crop_desk.h"
#include "ui/windows/edit_desk.h"
#include "ui/windows/export_desk.h"
#include "ui/windows/frame_panel.h"
#include "ui/windows/help_dialogs.h"
#include "ui/windows/intake_desk.h"
#include "ui/windows/main_window.h"
#include "ui/windows/model_menu.h"
#include "ui/windows/output_panel.h"
#include "ui/windows/shortcuts_window.h"
#include "ui/windows/side_car_desk.h"
#include "ui/windows/side_panel.h"
#include "ui/windows/stage_view.h"
#include "ui/windows/status_panel.h"

#include <inspyre/folders.h>

namespace inspyre::ui {

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto *receiver, auto slot) {
        connect(m_actions[id], &QAction::triggered, receiver, slot);
    };
    on(ActionId::Open, m_intake, &IntakeDesk::askForFiles);
    on(ActionId::OpenFolder, m_intake, &IntakeDesk::askForFolder);
    on(ActionId::Paste, m_intake, &IntakeDesk::paste);
    on(ActionId::Batch, m_batch, &BatchDesk::open);
    on(ActionId::BatchStrip, m_batch, &BatchDesk::openWithStrip);
    on(ActionId::Quit, this, &MainWindow::close);
    on(ActionId::Remove, this, &MainWindow::removeCurrent);
    on(ActionId::Previous, this, [this] { step(-1); });
    on(ActionId::Next, this, [this] { step(1); });
    on(ActionId::Retry, this, [this] { m_workbench.retry(m_workbench.current()); });
    on(ActionId::ChooseModel, this, &MainWindow::askForModel);
    on(ActionId::Models, this, &MainWindow::modelManagerRequested);
    on(ActionId::StartTimings, this, &MainWindow::startupTimingsRequested);
    on(ActionId::Diagnostics, this, &MainWindow::diagnosticsRequested);
    on(ActionId::Shortcuts, this, [this] { (new ShortcutsWindow(m_actions, this))->open(); });
    on(ActionId::About, this, [this] { makeAboutDialog(this)->open(); });
    on(ActionId::SidePanel, m_side, &QWidget::setVisible);
    on(ActionId::FullScreen, this, [this](bool full) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    });
    m_actions[ActionId::SidePanel]->setChecked(true);
    for (const auto id :
         {ActionId::Export,
          ActionId::QuickExport,
          ActionId::Copy,
          ActionId::Retry,
          ActionId::Remove}) {
        m_strip->addAction(m_actions[id]);
    }
}

void MainWindow::connectExports()
{
    // What was just painted is to be in the file, too: it may not be there yet.
    const auto withCurrent = [this](ActionId id, void (ExportDesk::*act)(const Document &)) {
        connect(m_actions[id], &QAction::triggered, this, [this, act] {
            auto *document = m_workbench.current();
            document->editing().afterwards([this, act, document] {
                if (ExportDesk::canExport(*document) && !m_exports->busy()) {
                    (m_exports->*act)(*document);
                }
            });
        });
    };
    withCurrent(ActionId::QuickExport, &ExportDesk::quickExport);
    withCurrent(ActionId::Copy, &ExportDesk::copy);
    withCurrent(ActionId::CopyCommand, &ExportDesk::copyCommand);
    connect(m_actions[ActionId::Export], &QAction::triggered, this, [this] {
        auto *document = m_workbench.current();
        document->editing().afterwards([this, document] { m_exports->exportSome({document}); });
    });
    connect(m_actions[ActionId::ExportAll], &QAction::triggered, this, [this] {
        m_exports->exportSome(finished());
    });
    connect(canvas(), &CanvasView::dragOutRequested, this, [this] {
        if (m_actions[ActionId::Copy]->isEnabled()) {
            m_exports->dragOut(*m_workbench.current());
        }
    });
    connect(m_batch, &BatchDesk::openRequested, this, [this](const QStringList &files) {
        openFiles(files); // that a batch has done
        raise();
        activateWindow();
    });
    connect(m_exports, &ExportDesk::busyChanged, this, &MainWindow::updateActions);
    connect(m_exports, &ExportDesk::busyChanged, m_side->output(), &OutputPanel::showOutput);
}

void MainWindow::connectStage()
{
    connect(m_edits, &EditDesk::troubled, this, &MainWindow::tell);
    auto *sideCars = new SideCarDesk(
        {m_lanes.io,
         m_catalogue,
         m_workbench,
         m_recipes,
         m_actions,
         *m_stage->notices(),
         *m_stage->sideCar()},
        m_prompter,
        this);
    connect(sideCars, &SideCarDesk::troubled, this, &MainWindow::tell);
    connect(sideCars, &SideCarDesk::opened, m_edits, &EditDesk::welcome);
    connect(m_intake, &IntakeDesk::troubled, this, &MainWindow::tell);
    connect(m_side, &SidePanel::told, this, &MainWindow::tell);
    connect(m_status, &StatusPanel::detailsRequested, this, &MainWindow::startupTimingsRequested);
    connect(m_stage, &StageView::detailsRequested, this, &MainWindow::startupTimingsRequested);
    connect(m_stage, &StageView::openRequested, m_intake, &IntakeDesk::askForFiles);
    connect(m_stage, &StageView::removeRequested, this, &MainWindow::removeCurrent);
    connect(m_stage, &StageView::retryRequested, m_actions[ActionId::Retry], &QAction::trigger);
    connect(m_stage, &StageView::sampleRequested, this, [this] {
        openFiles({toQString(resourceFolder() / "samples" / "sample.jpg")});
    });
    connect(
        m_stage, &StageView::regionRequested, m_actions[ActionId::ToolRegion], &QAction::trigger);
    connect(m_stage, &StageView::modelRequested, this, [this] {
        m_models->popup(m_stage->mapToGlobal(m_stage->rect().center()));
    });
    connect(canvas(), &CanvasView::zoomed, this, [this](double scale) {
        const auto *document = m_workbench.current();
        m_status->showScale(document != nullptr && document->scene() != nullptr ? scale : 0.0);
    });
}

/// The brush of the panel is that of the tool.
void MainWindow::connectSide()
{
    auto &brush = m_edits->brush();
    connect(m_side->brush(), &BrushPanel::changed, &brush, &BrushTool::setBrush);
    connect(&brush, &BrushTool::brushChanged, m_side->brush(), &BrushPanel::setBrush);
    m_side->brush()->setBrush(brush.brush());
    m_edits->crop().setPanel(m_side->frame()->crop());
}

void MainWindow::connectImages()
{
    connect(m_strip, &FilmStrip::chosen, &m_workbench, &Workbench::setCurrent);
    connect(&m_workbench, &Workbench::currentChanged, this, &MainWindow::showCurrent);
    connect(&m_session, &EngineSession::stateChanged, this, &MainWindow::engineChanged);
    connect(&m_catalogue, &Catalogue::rowsRemoved, this, [this] {
        m_strip->setCurrentDocument(m_workbench.current());
        updateActions();
    });
    connect(&m_catalogue, &Catalogue::documentChanged, this, [this](Document *document) {
        if (document->state() == Document::State::Done) {
            m_status->showTimes(*document);
        }
        updateActions();
    });
    connect(
        &m_catalogue,
        &Catalogue::added,
        this,
        [this](Document *first, const QStringList &emptyFolders) {
            if (first != nullptr) {
                m_workbench.setCurrent(first);
            }
            if (!emptyFolders.isEmpty()) {
                tell(tr("There are no pictures in “%1”.").arg(isolated(emptyFolders.front())));
            }
            updateActions();
        });
}

} // namespace inspyre::ui
