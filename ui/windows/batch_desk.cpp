#include "ui/windows/batch_desk.h"

#include "ui/state/catalogue.h"
#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/state/recipe_store.h"
#include "ui/state/workbench.h"
#include "ui/text/batch_text.h"
#include "ui/windows/batch_progress.h"
#include "ui/windows/batch_window.h"

#include <QWidget>

namespace inspyre::ui {

using State = BatchSession::State;

BatchDesk::BatchDesk(
    const Surroundings &around, const std::unique_ptr<Prompter> &prompter, QWidget *editor)
    : QObject(editor)
    , m_around(around)
    , m_prompter(prompter)
    , m_editor(editor)
{}

BatchDesk::~BatchDesk() = default;

bool BatchDesk::busy() const
{
    return m_window != nullptr && m_window->session().active();
}

void BatchDesk::makeWindow()
{
    if (m_window != nullptr) {
        return;
    }
    m_window = std::make_unique<BatchWindow>(
        BatchWindow::Surroundings{m_around.session, m_around.io, m_around.recipes}, m_prompter);
    auto &session = m_window->session();
    connect(m_window.get(), &BatchWindow::openRequested, this, &BatchDesk::openRequested);
    connect(&session, &BatchSession::stateChanged, this, &BatchDesk::showOnDesktop);
    connect(&session, &BatchSession::statsChanged, this, &BatchDesk::showOnDesktop);
    connect(&session, &BatchSession::ended, this, &BatchDesk::tellEnd);
    connect(&m_around.catalogue, &Catalogue::documentChanged, this, &BatchDesk::watchEditor);
    connect(&m_around.workbench, &Workbench::currentChanged, this, &BatchDesk::watchEditor);
    connect(&m_around.workbench, &Workbench::queueChanged, this, &BatchDesk::watchEditor);
    const auto *current = m_around.workbench.current();
    auto recipe = m_around.recipes.last();
    if (current != nullptr) {
        recipe.look = current->edits().look;
    }
    // Where a part is cut out by hand is another matter for each picture.
    recipe.look.frame.manual = {};
    m_window->setRecipe(recipe);
    watchEditor();
}

void BatchDesk::open()
{
    makeWindow();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void BatchDesk::openWithStrip()
{
    makeWindow();
    QList<std::filesystem::path> files;
    int edited = 0;
    int without = 0;
    for (auto *document : m_around.catalogue.documents()) {
        const auto &file = document->source().file;
        if (file.empty()) {
            ++without;
            continue;
        }
        files << file;
        edited += document->edits().strokes.empty() && document->edits().regions.empty() ? 0 : 1;
    }
    m_window->add(files);
    open();
    if (edited > 0) {
        m_window->tell(
            tr("What was painted on %Ln picture(s) is not in the results of a batch: export those "
               "from the editor.",
               nullptr,
               edited));
    } else if (without > 0) {
        m_window->tell(
            tr("%Ln picture(s) without a file are left out: export those from the editor.",
               nullptr,
               without));
    }
}

/// The picture that is looked at goes first.
void BatchDesk::watchEditor()
{
    auto &session = m_window->session();
    const auto *current = m_around.workbench.current();
    session.setEditorBusy(current != nullptr && current->busy());
    session.setSize(m_around.workbench.size());
}

void BatchDesk::showOnDesktop()
{
    const auto &session = m_window->session();
    const auto state = session.state();
    const bool works = state == State::Running || state == State::Stopping;
    m_desktop.setAwake(works, tr("Pictures are being cut out"));
    const auto &stats = session.stats();
    const int settled = stats.done + stats.failed + stats.skipped;
    m_desktop.setProgress(session.active() && stats.total > 0 ? 1.0 * settled / stats.total : -1.0);
    if (state == State::Asking && !m_toldPause) {
        m_window->show(); // there is a question in it
        m_desktop.notify(tr("The batch has paused"), pauseText(session.why(), session.inARow()));
    }
    m_toldPause = state == State::Asking;
}

void BatchDesk::tellEnd()
{
    if (m_window->watching()) {
        return; // there is no end
    }
    const auto &session = m_window->session();
    const bool finished = session.report() && session.report()->how == "finished";
    m_desktop.notify(
        finished ? tr("The batch is finished") : tr("The batch was stopped"),
        BatchProgress::countsText(session.stats()));
}

} // namespace inspyre::ui
