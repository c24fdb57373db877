#include "ui/windows/main_window.h"

#include "ui/jobs/lanes.h"
#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/state/settings.h"
#include "ui/text/text.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/film_strip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notice_bar.h"
#include "ui/windows/batch_desk.h"
#include "ui/windows/edit_desk.h"
#include "ui/windows/export_desk.h"
#include "ui/windows/intake_desk.h"
#include "ui/windows/menus.h"
#include "ui/windows/model_menu.h"
#include "ui/windows/preferences_desk.h"
#include "ui/windows/prompter.h"
#include "ui/windows/remote_desk.h"
#include "ui/windows/side_panel.h"
#include "ui/windows/stage_view.h"
#include "ui/windows/status_panel.h"
#include "ui/windows/tool_bar.h"
#include "ui/windows/view_desk.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>

namespace inspyre::ui {

MainWindow::MainWindow(
    EngineSession &session,
    Lanes &lanes,
    Settings &settings,
    const std::filesystem::path &recipes,
    QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_lanes(lanes)
    , m_settings(settings)
    , m_prompter(std::make_unique<DialogPrompter>())
    , m_recipes(recipes, lanes.io)
    , m_catalogue(session, lanes)
    , m_workbench(m_catalogue, session)
    , m_actions(this)
    , m_strip(new FilmStrip(m_catalogue, this))
    , m_stage(new StageView(m_workbench, session, lanes, this))
    , m_splitter(new QSplitter(this))
    , m_models(new ModelMenu(
          session, m_actions[ActionId::ChooseModel], m_actions[ActionId::Models], this))
    , m_side(
          new SidePanel({m_workbench, session, m_recipes, m_prompter, m_actions, m_models}, this))
    , m_status(new StatusPanel(m_workbench, session, m_actions, statusBar()))
    , m_intake(
          new IntakeDesk({lanes.io, m_catalogue, settings, *m_stage->incoming()}, m_prompter, this))
    , m_exports(new ExportDesk(
          {lanes.io, session, settings, m_recipes, *m_stage->notices()}, m_prompter, this))
    , m_edits(new EditDesk(m_catalogue, m_workbench, m_actions, *m_stage, this))
    , m_batch(
          new BatchDesk({lanes.io, session, m_recipes, m_catalogue, m_workbench}, m_prompter, this))
    , m_remote(new RemoteDesk(
          {settings, session, lanes, m_workbench, m_actions, *statusBar()}, m_prompter, this))
{
    setWindowTitle(tr("inspyre"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    fillMenus(
        *menuBar(), m_actions, {m_models, new DeviceMenu(session, this), m_intake->recentMenu()});
    addToolBar(new ToolBar(tr("Tools"), m_actions, this));
    layOut();
    auto *view = new ViewDesk(m_actions, *canvas(), settings, m_prompter, this);
    connect(view, &ViewDesk::troubled, this, &MainWindow::tell);
    connect(m_remote, &RemoteDesk::troubled, this, &MainWindow::tell);
    connectActions();
    connectExports();
    connectStage();
    connectSide();
    new PreferencesDesk(
        {settings, session, m_actions, m_prompter},
        {m_catalogue, *m_edits, *m_side->model(), *statusBar()},
        this);
    connectImages();
    showCurrent();
    if (!settings.note().isEmpty()) {
        tell(settings.note());
    }
}

MainWindow::~MainWindow()
{
    // The views go before the models that they show, and the tools before the
    // canvas.
    delete m_remote;
    delete m_batch;
    delete m_edits;
    delete m_splitter;
}

void MainWindow::setPrompter(std::unique_ptr<Prompter> prompter)
{
    m_prompter = std::move(prompter);
}

void MainWindow::keepEdits(const std::filesystem::path &folder)
{
    m_edits->keepEdits(m_lanes.io, folder);
}

void MainWindow::layOut()
{
    m_splitter->addWidget(m_strip);
    m_splitter->addWidget(m_stage);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({m_strip->sizeHint().width(), 820, m_side->sizeHint().width()});
    setCentralWidget(m_splitter);
    resize(1280, 800);
    const auto &values = m_settings.values();
    if (!values.windowGeometry.isEmpty()) {
        restoreGeometry(values.windowGeometry);
        m_splitter->restoreState(values.windowState);
    }
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_intake->open(paths);
}

void MainWindow::askForModel()
{
    const auto files = m_prompter->openFiles(
        this, tr("Choose a model"), {}, tr("Weights (*.pth *.safetensors);;All files (*)"));
    if (!files.isEmpty()) {
        m_models->use(files.front());
    }
}

void MainWindow::removeCurrent()
{
    if (m_workbench.current() != nullptr) {
        m_catalogue.remove(m_workbench.current());
    }
}

void MainWindow::step(int rows)
{
    auto *document = m_catalogue.at(m_catalogue.rowOf(m_workbench.current()) + rows);
    if (document != nullptr) {
        m_workbench.setCurrent(document);
    }
}

void MainWindow::showCurrent()
{
    const auto *document = m_workbench.current();
    m_strip->setCurrentDocument(document);
    setWindowTitle(
        document != nullptr
            ? tr("%1 – inspyre", "name of the picture").arg(isolated(document->name()))
            : tr("inspyre"));
    updateActions();
}

QList<Document *> MainWindow::finished() const
{
    QList<Document *> list;
    for (auto *document : m_catalogue.documents()) {
        if (ExportDesk::canExport(*document)) {
            list << document;
        }
    }
    return list;
}

void MainWindow::updateActions()
{
    const auto *document = m_workbench.current();
    const bool done = document != nullptr && ExportDesk::canExport(*document);
    const int row = m_catalogue.rowOf(document);
    m_strip->setVisible(m_catalogue.count() > 0);
    const bool free = !m_exports->busy();
    for (const auto id : {ActionId::Export, ActionId::QuickExport, ActionId::Copy}) {
        m_actions[id]->setEnabled(done && free);
    }
    m_actions[ActionId::CopyCommand]->setEnabled(done && !document->source().file.empty());
    m_actions[ActionId::ExportAll]->setEnabled(free && !finished().isEmpty());
    m_actions[ActionId::BatchStrip]->setEnabled(m_catalogue.count() > 0);
    m_actions[ActionId::Remove]->setEnabled(document != nullptr);
    m_actions[ActionId::Previous]->setEnabled(row > 0);
    m_actions[ActionId::Next]->setEnabled(row >= 0 && row + 1 < m_catalogue.count());
    m_actions[ActionId::Retry]->setEnabled(
        document != nullptr &&
        (document->state() == Document::State::Failed || document->restored()));
}

void MainWindow::engineChanged()
{
    if (m_session.state() == EngineSession::State::Failed) {
        tell(tr("The model did not start: %1").arg(errorText(m_session.error())));
    }
}

void MainWindow::tell(const QString &problem)
{
    m_stage->notices()->showNotice(NoticeBar::Kind::Problem, problem);
}

CanvasView *MainWindow::canvas() const
{
    return m_stage->canvas();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // What is dragged out of here is not to come in again.
    if (event->source() == nullptr && canTake(*event->mimeData())) {
        event->acceptProposedAction();
        m_stage->setInviting(true);
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_stage->setInviting(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_stage->setInviting(false);
    m_intake->drop(*event->mimeData());
    event->acceptProposedAction();
}

bool MainWindow::mayLeaveBatch()
{
    return !m_batch->busy() ||
           m_prompter->confirm(
               this,
               tr("Quit inspyre?"),
               tr("A batch is not finished. What is done stays, and it can go on when the window "
                  "of batches is opened the next time."),
               tr("Quit"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool stay = m_exports->busy() && !m_prompter->confirm(
                                               this,
                                               tr("Quit inspyre?"),
                                               tr("An export is still running. What is finished "
                                                  "stays; the rest is not "
                                                  "written."),
                                               tr("Quit"));
    if (stay || !mayLeaveBatch()) {
        event->ignore();
        return;
    }
    m_settings.change([this](Preferences &values) {
        values.windowGeometry = saveGeometry();
        values.windowState = m_splitter->saveState();
    });
    event->accept();
}

} // namespace inspyre::ui
