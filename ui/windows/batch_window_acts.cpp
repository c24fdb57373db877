// What a person does in the window of a batch.
#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notice_bar.h"
#include "ui/windows/batch_hint.h"
#include "ui/windows/batch_question.h"
#include "ui/windows/batch_setup.h"
#include "ui/windows/batch_table_view.h"
#include "ui/windows/batch_window.h"
#include "ui/windows/prompter.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <system_error>
#include <utility>

namespace inspyre::ui {

namespace fs = std::filesystem;

namespace {

/// Beside what is added first: never among the pictures.
fs::path usualOutput(const fs::path &input)
{
    std::error_code ignored;
    const auto name = input.filename().empty() ? input.parent_path() : input;
    if (!fs::is_directory(input, ignored)) {
        return input.parent_path() / "cutouts";
    }
    auto folder = name;
    folder += "-cutouts";
    return folder;
}

} // namespace

void BatchWindow::add(const QList<fs::path> &paths)
{
    if (paths.isEmpty()) {
        return;
    }
    if (m_session.wish().output.empty()) {
        m_session.setOutput(usualOutput(paths.front()));
        m_setup->setOutput(m_session.wish().output);
    }
    m_session.add(paths);
}

void BatchWindow::setRecipe(const Recipe &recipe)
{
    m_setup->setRecipe(recipe);
    m_session.setRecipe(m_setup->recipe());
}

void BatchWindow::tell(const QString &sentence)
{
    m_notices->showNotice(NoticeBar::Kind::Information, sentence);
}

void BatchWindow::askForFiles()
{
    QList<fs::path> paths;
    const auto files =
        m_prompter->openFiles(this, tr("Add pictures to the batch"), {}, pictureFilter());
    for (const auto &file : files) {
        paths << toPath(file);
    }
    add(paths);
}

void BatchWindow::askForFolder()
{
    const auto folder = m_prompter->chooseFolder(this, tr("Add a folder to the batch"), {});
    if (!folder.isEmpty()) {
        add({toPath(folder)});
    }
}

void BatchWindow::removeChosen()
{
    m_session.remove(m_view->chosen());
}

void BatchWindow::openChosen()
{
    QStringList files;
    const auto chosen = m_view->chosen();
    for (const auto number : chosen) {
        if (const auto *row = m_session.table().find(number); row != nullptr) {
            files << toQString(row->item.source);
        }
    }
    if (!files.isEmpty()) {
        Q_EMIT openRequested(files);
    }
}

/// The result's folder as soon as there is a result, else that of the picture.
void BatchWindow::showInFolder()
{
    const auto chosen = m_view->chosen();
    const auto *row = chosen.isEmpty() ? nullptr : m_session.table().find(chosen.front());
    if (row != nullptr) {
        const auto &file = row->facts ? row->item.target : row->item.source;
        m_prompter->showFolder(toQString(file.parent_path()));
    }
}

void BatchWindow::showResults()
{
    std::error_code ignored;
    const auto &folder = m_session.wish().output;
    if (fs::is_directory(folder, ignored)) {
        m_prompter->showFolder(toQString(folder));
    } else {
        tell(tr("The folder of the results is made when the first one is written."));
    }
}

void BatchWindow::retryChosen()
{
    m_session.retry(m_view->chosen());
}

void BatchWindow::showMenu(const QPoint &place)
{
    const auto chosen = m_view->chosen();
    if (chosen.isEmpty()) {
        return;
    }
    const bool failed = std::ranges::any_of(chosen, [this](auto number) {
        const auto *row = m_session.table().find(number);
        return row != nullptr && row->state == ItemState::Failed;
    });
    QMenu menu(this);
    menu.addAction(
        icon(QStringLiteral("eye")), tr("&Open in the editor"), this, &BatchWindow::openChosen);
    menu.addAction(
        icon(QStringLiteral("folder")), tr("&Show in folder"), this, &BatchWindow::showInFolder);
    menu.addSeparator();
    auto *retry = menu.addAction(
        icon(QStringLiteral("refresh")), tr("&Try again"), this, &BatchWindow::retryChosen);
    retry->setEnabled(failed && m_session.canRetry());
    auto *remove = menu.addAction(
        icon(QStringLiteral("trash")), tr("&Remove"), this, &BatchWindow::removeChosen);
    remove->setEnabled(m_session.canRemove());
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

void BatchWindow::askForReport()
{
    const auto file = m_prompter->saveFile(
        this,
        tr("Save the report"),
        QStringLiteral("batch.csv"),
        tr("Table (*.csv);;For scripts (*.json)"));
    if (!file.isEmpty()) {
        m_session.saveReport(toPath(file));
    }
}

void BatchWindow::startOrPause()
{
    switch (m_session.state()) {
    case BatchSession::State::Running: m_session.pause(); break;
    case BatchSession::State::Paused:
    case BatchSession::State::Asking: m_session.go(); break;
    case BatchSession::State::Ready:
    case BatchSession::State::Ended: m_session.start(); break;
    case BatchSession::State::Empty:
    case BatchSession::State::Planning:
    case BatchSession::State::Checking:
    case BatchSession::State::Starting:
    case BatchSession::State::Stopping: break;
    }
}

void BatchWindow::ask(Asked what, const QString &text, const QStringList &answers)
{
    m_asked = what;
    m_question->ask(text, answers);
}

void BatchWindow::answer(int choice)
{
    const auto asked = std::exchange(m_asked, Asked::Nothing);
    switch (asked) {
    case Asked::Nothing: break;
    case Asked::Pause:
        if (choice == 0) {
            m_session.go();
        } else {
            m_session.stop();
        }
        break;
    case Asked::Close:
        if (choice == 1) {
            m_session.stop();
        }
        if (choice < 2) {
            hide();
        }
        showState();
        break;
    case Asked::Unfinished:
        if (choice == 0) {
            m_session.resume(m_askedAbout);
        } else if (choice == 1) {
            m_session.start(true);
        }
        break;
    case Asked::OtherModel:
        if (choice == 0) {
            m_session.resume(m_askedAbout, true);
        }
        break;
    }
}

void BatchWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_looked, true)) {
        m_session.lookForUnfinished();
    }
    showState();
}

void BatchWindow::closeEvent(QCloseEvent *event)
{
    if (!m_session.active() || m_session.state() == BatchSession::State::Stopping) {
        event->accept();
        return;
    }
    event->ignore();
    ask(Asked::Close,
        tr("The batch is not finished. It can run on in the background: this window comes back "
           "with File ▸ Batch."),
        {tr("Run on in the background"), tr("Stop the batch"), tr("Keep this window")});
}

void BatchWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && m_session.canRemove()) {
        removeChosen();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BatchWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == nullptr && event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
        m_hint->setInviting(true);
    }
}

void BatchWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hint->setInviting(false);
}

void BatchWindow::dropEvent(QDropEvent *event)
{
    m_hint->setInviting(false);
    QList<fs::path> paths;
    const auto urls = event->mimeData()->urls();
    for (const auto &url : urls) {
        if (url.isLocalFile()) {
            paths << toPath(url.toLocalFile());
        }
    }
    if (paths.isEmpty()) {
        tell(tr("Only files and folders on this computer can be added to a batch."));
    }
    add(paths);
    event->acceptProposedAction();
}

} // namespace inspyre::ui
