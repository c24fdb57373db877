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
#include "ui/windows/edit_desk.h"
#include "ui/windows/export_desk.h"
#include "ui/windows/help_dialogs.h"
#include "ui/windows/model_menu.h"
#include "ui/windows/model_panel.h"
#include "ui/windows/prompter.h"
#include "ui/windows/stage_view.h"
#include "ui/windows/status_panel.h"

#include <inspyre/folders.h>

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QStatusBar>

#include <algorithm>

namespace inspyre::ui {

MainWindow::MainWindow(EngineSession &session, Lanes &lanes, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_lanes(lanes)
    , m_settings(settings)
    , m_prompter(std::make_unique<DialogPrompter>())
    , m_catalogue(session, lanes)
    , m_workbench(m_catalogue, session)
    , m_actions(this)
    , m_strip(new FilmStrip(m_catalogue, this))
    , m_stage(new StageView(m_workbench, session, lanes, this))
    , m_splitter(new QSplitter(this))
    , m_models(new ModelMenu(session, m_actions[ActionId::ChooseModel], this))
    , m_status(new StatusPanel(m_workbench, session, statusBar()))
    , m_desk(new ExportDesk(m_catalogue, lanes.io, settings, *m_stage->notices(), this))
    , m_edits(new EditDesk(m_catalogue, m_workbench, m_actions, *m_stage, this))
{
    setWindowTitle(tr("inspyre"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    m_desk->setPrompter(m_prompter.get());
    layOut();
    makeMenus();
    makeToolBar();
    connectActions();
    connectView();
    connectImages();
    restoreLook();
    showCurrent();
    if (!settings.note().isEmpty()) {
        tell(settings.note());
    }
}

MainWindow::~MainWindow()
{
    // The views go before the models that they show, and the tools before the canvas.
    delete m_edits;
    delete m_splitter;
}

void MainWindow::setPrompter(std::unique_ptr<Prompter> prompter)
{
    m_prompter = std::move(prompter);
    m_desk->setPrompter(m_prompter.get());
}

void MainWindow::layOut()
{
    auto *panel = new QScrollArea(this);
    panel->setWidget(new ModelPanel(m_workbench, m_session, m_models, panel));
    panel->setWidgetResizable(true);
    panel->setFrameShape(QFrame::NoFrame);
    panel->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    panel->setMinimumWidth(panel->widget()->minimumWidth());
    panel->setFocusPolicy(Qt::NoFocus);
    m_splitter->addWidget(m_strip);
    m_splitter->addWidget(m_stage);
    m_splitter->addWidget(panel);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({m_strip->sizeHint().width(), 820, 264});
    setCentralWidget(m_splitter);
    resize(1280, 800);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
    };
    on(ActionId::Open, &MainWindow::askForFiles);
    on(ActionId::OpenFolder, &MainWindow::askForFolder);
    on(ActionId::Paste, &MainWindow::paste);
    on(ActionId::Quit, &MainWindow::close);
    on(ActionId::Remove, &MainWindow::removeCurrent);
    on(ActionId::Export, [this] { m_desk->exportOne(*m_workbench.current()); });
    on(ActionId::QuickExport, [this] { m_desk->quickExport(*m_workbench.current()); });
    on(ActionId::ExportAll, [this] { m_desk->exportAll(); });
    on(ActionId::Copy, [this] { m_desk->copy(*m_workbench.current()); });
    on(ActionId::Previous, [this] { step(-1); });
    on(ActionId::Next, [this] { step(1); });
    on(ActionId::Retry, [this] { m_workbench.retry(m_workbench.current()); });
    on(ActionId::ChooseModel, &MainWindow::askForModel);
    on(ActionId::StartTimings, &MainWindow::startupTimingsRequested);
    on(ActionId::Shortcuts, [this] { makeShortcutsDialog(m_actions, this)->open(); });
    on(ActionId::About, [this] { makeAboutDialog(this)->open(); });
    on(ActionId::FullScreen,
       [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    for (const auto id :
         {ActionId::Export,
          ActionId::QuickExport,
          ActionId::Copy,
          ActionId::Retry,
          ActionId::Remove}) {
        m_strip->addAction(m_actions[id]);
    }
    connect(m_edits, &EditDesk::troubled, this, &MainWindow::tell);
    connect(m_desk, &ExportDesk::busyChanged, this, &MainWindow::updateActions);
    connect(m_status, &StatusPanel::detailsRequested, this, &MainWindow::startupTimingsRequested);
    connect(m_stage, &StageView::detailsRequested, this, &MainWindow::startupTimingsRequested);
    connect(m_stage, &StageView::openRequested, this, &MainWindow::askForFiles);
    connect(m_stage, &StageView::removeRequested, this, &MainWindow::removeCurrent);
    connect(m_stage, &StageView::retryRequested, m_actions[ActionId::Retry], &QAction::trigger);
    connect(m_stage, &StageView::sampleRequested, this, [this] {
        openFiles({toQString(resourceFolder() / "samples" / "sample.jpg")});
    });
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

void MainWindow::keepEdits(const std::filesystem::path &folder)
{
    m_edits->keepEdits(m_lanes.io, folder);
}

void MainWindow::openFiles(const QStringList &paths)
{
    QList<std::filesystem::path> list;
    for (const auto &path : paths) {
        list << toPath(path);
    }
    if (!list.isEmpty()) {
        m_catalogue.add(list);
    }
}

void MainWindow::takeIn(const QMimeData &mime, bool pasted)
{
    const auto intake = readMime(mime, pasted ? tr("Pasted picture") : tr("Dropped picture"));
    if (!intake.paths.isEmpty()) {
        m_catalogue.add(intake.paths);
    }
    for (const auto &picture : intake.pictures) {
        m_catalogue.addPicture(picture);
    }
    if (!intake.empty()) {
        return;
    }
    if (!intake.remote.isEmpty()) {
        tell(tr("“%1” is on the web. Save the picture first, then open the file.")
                 .arg(isolated(intake.remote.front())));
    } else if (pasted) {
        tell(tr("There is no picture in the clipboard. Copy a picture or a file first."));
    } else {
        tell(tr("What was dropped is neither a picture nor a file."));
    }
}

void MainWindow::askForFiles()
{
    const auto files = m_prompter->openFiles(
        this, tr("Open pictures"), m_settings.values().openFolder, pictureFilter());
    if (files.isEmpty()) {
        return;
    }
    m_settings.change([&files](Preferences &values) {
        values.openFolder = toQString(toPath(files.front()).parent_path());
    });
    openFiles(files);
}

void MainWindow::askForFolder()
{
    const auto folder = m_prompter->chooseFolder(
        this, tr("Open a folder of pictures"), m_settings.values().openFolder);
    if (!folder.isEmpty()) {
        m_settings.change([&folder](Preferences &values) { values.openFolder = folder; });
        openFiles({folder});
    }
}

void MainWindow::askForModel()
{
    const auto files = m_prompter->openFiles(
        this, tr("Choose a model"), {}, tr("Weights (*.pth *.safetensors);;All files (*)"));
    if (!files.isEmpty()) {
        m_models->use(files.front());
    }
}

void MainWindow::paste()
{
    const QMimeData nothing;
    const auto *mime = QApplication::clipboard()->mimeData();
    takeIn(mime != nullptr ? *mime : nothing, true);
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

void MainWindow::updateActions()
{
    const auto *document = m_workbench.current();
    const bool done = document != nullptr && document->state() == Document::State::Done;
    const auto &all = m_catalogue.documents();
    const bool anyDone = std::any_of(all.begin(), all.end(), [](const Document *other) {
        return other->state() == Document::State::Done;
    });
    const int row = m_catalogue.rowOf(document);
    m_strip->setVisible(m_catalogue.count() > 0);
    const bool free = !m_desk->busy();
    for (const auto id : {ActionId::Export, ActionId::QuickExport, ActionId::Copy}) {
        m_actions[id]->setEnabled(done && free);
    }
    m_actions[ActionId::ExportAll]->setEnabled(anyDone && free);
    for (const auto id :
         {ActionId::ClearRecent,
          ActionId::CopyCommand,
          ActionId::ResetLook,
          ActionId::Preferences,
          ActionId::CompareOverlay,
          ActionId::CompareDoubt,
          ActionId::Loupe,
          ActionId::SidePanel,
          ActionId::TurnLeft,
          ActionId::TurnRight,
          ActionId::FlipHorizontally,
          ActionId::FlipVertically,
          ActionId::CropToSubject,
          ActionId::ManageModels,
          ActionId::Diagnostics}) {
        m_actions[id]->setEnabled(false);
    }
    m_actions[ActionId::Remove]->setEnabled(document != nullptr);
    m_actions[ActionId::Previous]->setEnabled(row > 0);
    m_actions[ActionId::Next]->setEnabled(row >= 0 && row + 1 < m_catalogue.count());
    m_actions[ActionId::Retry]->setEnabled(
        document != nullptr && document->state() == Document::State::Failed);
}

void MainWindow::engineChanged()
{
    const auto state = m_session.state();
    if (state == EngineSession::State::Failed) {
        tell(tr("The model did not start: %1").arg(errorText(m_session.error())));
    } else if (state == EngineSession::State::Usable) {
        // Only what worked is remembered: the next start must not fail of it.
        m_settings.change([&options = m_session.options()](Preferences &values) {
            values.model = QString::fromStdString(options.model);
            values.device = QString::fromStdString(options.device);
            values.precision = options.precision
                                   ? QString::fromLatin1(precisionName(*options.precision))
                                   : QStringLiteral("auto");
        });
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
    if (canTake(*event->mimeData())) {
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
    takeIn(*event->mimeData(), false);
    event->acceptProposedAction();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool stay = m_desk->busy() &&
                      !m_prompter->confirm(
                          this,
                          tr("Quit inspyre?"),
                          tr("An export is still running. What is finished stays; the rest is not "
                             "written."),
                          tr("Quit"));
    if (stay) {
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
