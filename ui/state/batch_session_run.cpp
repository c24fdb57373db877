// The run of a BatchSession: how it begins, what it tells, how it ends.
#include "ui/jobs/job.h"
#include "ui/state/batch_session.h"
#include "ui/state/engine_session.h"
#include "ui/state/intake.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThreadPool>

#include <utility>

namespace inspyre::ui {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.ui.batch")

void post(std::function<void()> action)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), std::move(action), Qt::QueuedConnection);
}

} // namespace

/// Between the threads of a run and the window, which may be gone before they are.
struct BatchSession::Link
{
    BatchSession *session = nullptr;    ///< GUI thread only; null once nobody listens
    bool begun = false;                 ///< GUI thread only
    std::vector<ItemUpdate> early = {}; ///< told before the table had the run's pictures
};

BatchSession::~BatchSession()
{
    if (m_link) {
        m_link->session = nullptr;
    }
}

Hooks BatchSession::hooks()
{
    if (m_link) {
        m_link->session = nullptr;
    }
    m_link = std::make_shared<Link>();
    m_link->session = this;
    Hooks hooks;
    hooks.items = [link = m_link](std::span<const ItemUpdate> updates) {
        post([link, all = std::vector<ItemUpdate>(updates.begin(), updates.end())] {
            if (link->session != nullptr) {
                link->session->receive(all);
            }
        });
    };
    hooks.stats = [link = m_link](const RunStats &stats) {
        post([link, stats] {
            if (link->session != nullptr && link->session->m_runner != nullptr) {
                link->session->m_stats = stats;
                Q_EMIT link->session->statsChanged();
            }
        });
    };
    hooks.paused = [link = m_link](const Error &why, int inARow) {
        post([link, why, inARow] {
            if (link->session != nullptr) {
                link->session->askWhy(why, inARow);
            }
        });
    };
    hooks.mayBegin = [busy = m_editorBusy] { return !busy->load(); };
    return hooks;
}

void BatchSession::receive(const std::vector<ItemUpdate> &updates)
{
    if (m_link->begun) {
        m_table.apply(updates);
    } else {
        m_link->early.insert(m_link->early.end(), updates.begin(), updates.end());
    }
}

void BatchSession::withEngine(std::function<void()> begin)
{
    m_planning.reset();
    enter(State::Starting);
    m_whenReady = std::move(begin);
    engineChanged();
}

void BatchSession::engineChanged()
{
    if (!m_whenReady) {
        return;
    }
    if (m_session.engine() != nullptr) {
        m_session.yieldWarmUp();
        std::exchange(m_whenReady, {})();
    } else if (m_session.state() == EngineSession::State::Failed) {
        refuse(m_session.error());
    }
}

void BatchSession::start(bool fresh)
{
    if (canGoOn()) {
        const ResumeWish wish{.journal = m_journal, .plan = m_plan};
        withEngine([this, wish] { goOn(wish); });
    } else if (canStart()) {
        withEngine([this, fresh] { begin(fresh); });
    }
}

void BatchSession::begin(bool fresh)
{
    const BeginWish wish{.plan = m_plan, .leftOut = m_leftOut, .size = m_wish.size, .fresh = fresh};
    m_planning = std::make_unique<Job>(
        m_io,
        [wish, with = engine(), hooks = hooks()](const JobControl &job) {
            return beginBatch(wish, with, hooks, job);
        },
        [this](const Result<std::shared_ptr<BegunBatch>> &begun) { take(begun); });
}

void BatchSession::goOn(const ResumeWish &wish)
{
    if (wish.plan == nullptr) {
        m_leftOut.clear(); // it is another batch
    }
    m_planning = std::make_unique<Job>(
        m_io,
        [wish, with = engine(), hooks = hooks()](const JobControl &job) {
            return resumeBatch(wish, with, hooks, job);
        },
        [this](const Result<std::shared_ptr<BegunBatch>> &begun) { take(begun); });
}

void BatchSession::resume(const std::filesystem::path &journal, bool anyModel)
{
    if (m_runner == nullptr && m_state != State::Starting) {
        const ResumeWish wish{.journal = journal, .anyModel = anyModel};
        withEngine([this, wish] { goOn(wish); });
    }
}

void BatchSession::take(const Result<std::shared_ptr<BegunBatch>> &result)
{
    if (!result) {
        refuse(result.error());
        return;
    }
    m_planning.reset();
    auto &begun = **result;
    if (begun.runner == nullptr) {
        refuse(cancelledError());
        if (begun.obstacle == BegunBatch::Obstacle::Unfinished) {
            Q_EMIT unfinishedInTheWay(begun.journal);
        } else {
            Q_EMIT otherModel(begun.journal, QString::fromStdString(begun.otherModel));
        }
        return;
    }
    m_runner = std::move(begun.runner);
    m_journal = begun.journal;
    m_report.reset();
    m_wish = begun.plan.wish;
    m_wish.headers = false;
    adopt(std::move(begun.plan));
    m_link->begun = true;
    m_table.apply(std::exchange(m_link->early, {}));
    m_runner->start();
    m_stats = m_runner->stats();
    m_watch.start();
    qCInfo(log, "run pictures=%d", static_cast<int>(m_plan->items.size()));
    enter(State::Running);
    addNext();
}

void BatchSession::pause()
{
    if (m_state == State::Running) {
        m_runner->pause();
        enter(State::Paused);
    }
}

void BatchSession::go()
{
    if (m_state == State::Paused || m_state == State::Asking) {
        m_runner->go();
        enter(State::Running);
    } else if (m_state == State::Starting) {
        refuse(cancelledError());
    }
}

void BatchSession::stop()
{
    if (m_runner != nullptr) {
        m_runner->stop(StopHow::Cancel);
        enter(State::Stopping);
    } else if (m_state == State::Starting) {
        refuse(cancelledError());
    } else {
        stopChecking();
    }
}

void BatchSession::retry(const QList<quint32> &numbers)
{
    const std::vector<std::uint32_t> only(numbers.begin(), numbers.end());
    if (!canRetry()) {
        return;
    }
    if (m_runner != nullptr) {
        m_runner->retry(only);
        return;
    }
    const ResumeWish wish{.journal = m_journal, .plan = m_plan, .retryFailed = true, .only = only};
    withEngine([this, wish] { goOn(wish); });
}

void BatchSession::askWhy(const Error &why, int inARow)
{
    if (m_runner == nullptr || m_state == State::Stopping) {
        return;
    }
    m_why = why;
    m_inARow = inARow;
    qCWarning(log, "paused error=%s", why.message.c_str());
    enter(State::Asking);
}

void BatchSession::look()
{
    if (m_runner != nullptr && m_runner->ended()) {
        conclude();
    }
}

/// What it has told last is behind this in the queue of events.
void BatchSession::conclude()
{
    m_watch.stop();
    m_stats = m_runner->stats();
    auto report = m_runner->wait({});
    letGo(std::move(m_runner));
    if (report) {
        m_report = *std::move(report);
        m_report->program = programWords();
    }
    post([link = m_link] {
        if (auto *session = link->session; session != nullptr) {
            Q_EMIT session->statsChanged();
            session->enter(State::Ended);
            session->addNext();
            Q_EMIT session->ended();
        }
    });
}

/// Its threads have nothing to do any more, and what it holds may be large.
void BatchSession::letGo(std::unique_ptr<BatchRunner> runner)
{
    m_io.start(
        [last = std::shared_ptr<BatchRunner>(std::move(runner))]() mutable { last.reset(); });
}

} // namespace inspyre::ui
