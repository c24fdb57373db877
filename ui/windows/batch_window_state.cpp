// What the window of a batch shows of its state.
#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/text/batch_text.h"
#include "ui/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"
#include "ui/windows/batch_findings.h"
#include "ui/windows/batch_offers.h"
#include "ui/windows/batch_progress.h"
#include "ui/windows/batch_question.h"
#include "ui/windows/batch_setup.h"
#include "ui/windows/batch_table_view.h"
#include "ui/windows/batch_window.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLocale>
#include <QStackedWidget>

namespace inspyre::ui {

using State = BatchSession::State;

namespace {

/// On the colour of the selection, as the button is while it can be used.
QIcon signOnDefault(const QString &name, double scale)
{
    const auto sign = icon(name);
    const QSize size(kIconSize, kIconSize);
    QIcon both(sign.pixmap(size, scale, QIcon::Selected));
    both.addPixmap(sign.pixmap(size, scale, QIcon::Disabled), QIcon::Disabled);
    return both;
}

/// While it has paused, how fast it was does not tell when it will be over.
RunStats shownStats(const BatchSession &session)
{
    auto stats = session.stats();
    if (session.state() == State::Paused || session.state() == State::Asking) {
        stats.perSecond = 0.0;
        stats.secondsLeft.reset();
        stats.bottleneck = -1;
    }
    return stats;
}

} // namespace

void BatchWindow::connectSession()
{
    auto &session = m_session;
    connect(&session, &BatchSession::stateChanged, this, &BatchWindow::showState);
    connect(&session, &BatchSession::planChanged, this, &BatchWindow::showPlan);
    connect(&session, &BatchSession::statsChanged, this, &BatchWindow::showProgress);
    connect(&session.table(), &BatchTable::countsChanged, this, &BatchWindow::showCounts);
    connect(&session, &BatchSession::checking, this, [this](const Progress &progress) {
        m_progress->show(heading(), progress.fraction);
    });
    connect(&session, &BatchSession::troubled, this, [this](const Error &error) {
        m_notices->showNotice(NoticeBar::Kind::Problem, errorText(error));
    });
    connect(&session, &BatchSession::saved, this, [this](const std::filesystem::path &file) {
        m_notices->showNotice(
            NoticeBar::Kind::Success,
            tr("The report is in “%1”.").arg(isolated(toQString(file.filename()))));
    });
    connect(&session, &BatchSession::unfinishedFound, this, [this](const auto &journals) {
        m_offers->offer(journals);
        showState();
    });
    connect(
        &session,
        &BatchSession::unfinishedInTheWay,
        this,
        [this](const std::filesystem::path &journal) {
            m_askedAbout = journal;
            ask(Asked::Unfinished,
                tr("A batch into this folder was not finished. Going on with it does what is "
                   "missing; starting anew does these pictures and forgets that batch, whose "
                   "results stay."),
                {tr("Go on with it"), tr("Start anew"), tr("Cancel")});
        });
    connect(
        &session,
        &BatchSession::otherModel,
        this,
        [this](const std::filesystem::path &journal, const QString &model) {
            m_askedAbout = journal;
            const auto engine = m_engine.engine();
            const auto now = engine ? QString::fromStdString(engine->model.name) : QString();
            ask(Asked::OtherModel,
                tr("This batch was begun with the model “%1”. With “%2”, which is in use now, all "
                   "of its pictures are done again, so that they are alike. To go on as it was, "
                   "choose that model first.")
                    .arg(isolated(model), isolated(now)),
                {tr("Do all again"), tr("Cancel")});
        });
}

void BatchWindow::connectWatch()
{
    connect(&m_watch, &BatchWatch::changed, this, &BatchWindow::showState);
    connect(&m_watch, &BatchWatch::troubled, &m_session, &BatchSession::troubled);
    connect(&m_watch, &BatchWatch::lost, this, [this](const std::filesystem::path &folder) {
        tell(tr("The folder “%1” is not there any more. Its pictures follow when it is back.")
                 .arg(isolated(toQString(folder))));
    });
}

QString BatchWindow::heading() const
{
    switch (m_session.state()) {
    case State::Empty:
    case State::Ready: return {};
    case State::Planning: return tr("Looking at the pictures…");
    case State::Checking: return tr("Trying it out…");
    case State::Starting:
        return m_engine.engine() != nullptr ? tr("Getting ready…") : tr("Waiting for the model…");
    case State::Running: return tr("Running");
    case State::Paused:
    case State::Asking: return tr("Paused");
    case State::Stopping: return tr("Stopping…");
    case State::Ended:
        if (m_watch.watching()) {
            return tr("Waiting for new pictures");
        }
        return m_session.report() && m_session.report()->how == "finished" ? tr("Finished")
                                                                           : tr("Stopped");
    }
    return {};
}

void BatchWindow::showState()
{
    const auto state = m_session.state();
    const bool free = state == State::Empty || state == State::Planning || state == State::Ready ||
                      state == State::Ended;
    const bool filled = !m_session.table().rows().empty();
    m_stack->setCurrentIndex(filled ? 1 : 0);
    m_setup->setEnabled(free);
    m_new->setEnabled(free && filled);
    m_folder->setEnabled(!m_session.wish().output.empty());
    m_report->setEnabled(m_session.report().has_value());
    m_check->setEnabled(m_session.canStart());
    m_retry->setVisible(m_session.table().count(ItemState::Failed) > 0);
    m_retry->setEnabled(m_session.canRetry());
    m_stop->setEnabled(
        m_watch.watching() || state == State::Checking || state == State::Starting ||
        state == State::Running || state == State::Paused || state == State::Asking);
    if (state == State::Asking && m_asked != Asked::Close) {
        ask(Asked::Pause,
            pauseText(m_session.why(), m_session.inARow()),
            {tr("Go on"), tr("Stop")});
    } else if (m_asked == Asked::Pause || (m_asked == Asked::Close && !m_session.active())) {
        m_asked = Asked::Nothing;
        m_question->hide();
    }
    m_offers->setVisible(
        !m_session.active() && state != State::Starting && !m_offers->journals().empty());
    if (state != State::Planning) {
        m_patience.stop();
    } else if (m_shown != State::Planning) {
        m_patience.start();
    }
    m_shown = state;
    showWait();
    showStart();
    showChosen();
    showPlan();
    showProgress();
}

void BatchWindow::showWait()
{
    m_wait->setVisible(m_watch.on() || m_watch.possible());
    m_wait->setChecked(m_watch.on());
}

void BatchWindow::showStart()
{
    const auto state = m_session.state();
    const bool running = state == State::Running;
    const bool goesOn = state == State::Paused || state == State::Asking || m_session.canGoOn();
    m_start->setText(running ? tr("Pa&use") : (goesOn ? tr("&Go on") : tr("&Start")));
    m_start->setToolTip(
        running ? tr("Finish what is in work, and begin nothing new")
                : tr("Cut out the pictures, one after the other, into the folder of the results"));
    m_start->setAccessibleDescription(m_start->toolTip());
    m_start->setEnabled(running || goesOn || m_session.canStart());
    m_start->setIcon(signOnDefault(
        running ? QStringLiteral("pause") : QStringLiteral("play"), devicePixelRatioF()));
}

void BatchWindow::showChosen()
{
    m_remove->setEnabled(m_session.canRemove() && !m_view->chosen().isEmpty());
}

void BatchWindow::showPlan()
{
    const auto &plan = m_session.plan();
    m_setup->setOutput(m_session.wish().output);
    if (m_setup->recipe() != m_session.wish().recipe) {
        m_setup->setRecipe(m_session.wish().recipe);
    }
    const auto &found = m_session.findings();
    const auto state = m_session.state();
    const bool before = state == State::Ready || state == State::Empty || m_patience.isActive();
    m_findings->setVisible(
        before && plan != nullptr && m_findings->show(*plan, found ? &*found : nullptr));
}

void BatchWindow::showProgress()
{
    const auto state = m_session.state();
    m_progress->setVisible(
        state != State::Empty && state != State::Ready && !m_patience.isActive());
    if (m_session.active()) {
        m_progress->show(heading(), shownStats(m_session));
    } else if (state == State::Ended) {
        const auto &report = m_session.report();
        m_progress->showEnd(heading(), m_session.stats(), report ? report->seconds : 0.0);
    } else {
        m_progress->show(heading(), -1.0);
    }
    showTitle();
}

void BatchWindow::showTitle()
{
    const auto &stats = m_session.stats();
    const QLocale locale;
    const int settled = stats.done + stats.failed + stats.skipped;
    setWindowTitle(
        m_session.active() && stats.total > 0
            ? tr("Batch, %1 % – inspyre", "per cent")
                  .arg(locale.toString(100 * settled / stats.total))
            : tr("Batch – inspyre"));
}

void BatchWindow::showCounts()
{
    const auto &table = m_session.table();
    const QLocale locale;
    const auto number = [&locale](std::size_t count) {
        return locale.toString(static_cast<qulonglong>(count));
    };
    const int failed = table.count(ItemState::Failed) + table.flawed();
    m_chips->button(static_cast<int>(BatchTable::Filter::All))
        ->setText(tr("All: %1", "number of pictures").arg(number(table.rows().size())));
    m_chips->button(static_cast<int>(BatchTable::Filter::Failed))
        ->setText(
            tr("Failed: %1", "number of pictures").arg(number(static_cast<std::size_t>(failed))));
    m_chips->button(static_cast<int>(BatchTable::Filter::Doubtful))
        ->setText(tr("Doubtful: %1", "number of pictures")
                      .arg(number(static_cast<std::size_t>(table.count(ItemState::Doubtful)))));
    m_retry->setVisible(table.count(ItemState::Failed) > 0);
    m_retry->setEnabled(m_session.canRetry());
}

} // namespace inspyre::ui
