#include "ui/state/batch_session.h"

#include "ui/jobs/job.h"
#include "ui/state/engine_session.h"
#include "ui/state/intake.h"

#include <QLoggingCategory>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <utility>

namespace inspyre::ui {

namespace {

Q_LOGGING_CATEGORY(log, "inspyre.ui.batch")

/// A folder's name is typed letter by letter.
constexpr std::chrono::milliseconds kPlanAfter{150};
constexpr std::chrono::milliseconds kWatchEvery{100};

} // namespace

BatchSession::BatchSession(EngineSession &session, QThreadPool &io, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_io(io)
    , m_table(io)
{
    m_planTimer.setSingleShot(true);
    m_planTimer.setInterval(kPlanAfter);
    connect(&m_planTimer, &QTimer::timeout, this, &BatchSession::planNow);
    m_watch.setInterval(kWatchEvery);
    connect(&m_watch, &QTimer::timeout, this, &BatchSession::look);
    connect(&m_session, &EngineSession::stateChanged, this, &BatchSession::engineChanged);
}

void BatchSession::enter(State state)
{
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

bool BatchSession::canStart() const
{
    return m_state == State::Ready && m_planned && !m_table.rows().empty();
}

bool BatchSession::canGoOn() const
{
    return m_state == State::Ended && m_table.count(ItemState::Waiting) > 0;
}

bool BatchSession::canRetry() const
{
    const bool may =
        m_state == State::Running || m_state == State::Paused || m_state == State::Ended;
    return may && m_table.count(ItemState::Failed) > 0;
}

/// What has ended is history; what has not begun or is under way is not.
bool BatchSession::canRemove() const
{
    return m_state == State::Ready || m_state == State::Running || m_state == State::Paused ||
           m_state == State::Asking;
}

void BatchSession::add(const QList<std::filesystem::path> &paths)
{
    if (paths.isEmpty()) {
        return;
    }
    if (m_runner != nullptr || m_state == State::Ended || m_state == State::Starting) {
        m_toAdd << std::vector<std::filesystem::path>(paths.begin(), paths.end());
        addNext();
        return;
    }
    for (const auto &path : paths) {
        std::erase(m_leftOut, path); // named again, it is meant
        if (!std::ranges::count(m_wish.inputs, path)) {
            m_wish.inputs.push_back(path);
        }
    }
    planNow();
}

void BatchSession::addNext()
{
    if (m_adding != nullptr || m_toAdd.isEmpty() || m_plan == nullptr ||
        m_state == State::Starting) {
        return;
    }
    m_adding = std::make_unique<Job>(
        m_io,
        [plan = m_plan, more = m_toAdd.takeFirst()](const JobControl &job) {
            return planMore(*plan, more, job);
        },
        [this](Result<std::vector<BatchItem>> items) {
            m_adding.reset();
            if (items) {
                addPlanned(*std::move(items));
            } else {
                Q_EMIT troubled(items.error());
            }
            addNext();
        });
}

/// The run may have ended meanwhile: then it can go on.
void BatchSession::addPlanned(std::vector<BatchItem> items)
{
    if (items.empty()) {
        return;
    }
    auto plan = std::make_shared<BatchPlan>(*m_plan);
    plan->items.insert(plan->items.end(), items.begin(), items.end());
    m_plan = std::move(plan);
    m_table.addItems(items);
    if (m_runner != nullptr) {
        m_runner->add(std::move(items));
    }
    Q_EMIT planChanged();
    if (m_runner == nullptr) {
        Q_EMIT stateChanged(m_state); // canGoOn()
    }
}

void BatchSession::remove(const QList<quint32> &numbers)
{
    if (m_runner != nullptr) {
        m_runner->cancel(std::vector<std::uint32_t>(numbers.begin(), numbers.end()));
        return;
    }
    if (!canRemove()) {
        return;
    }
    for (const auto number : numbers) {
        if (const auto *row = m_table.find(number); row != nullptr) {
            m_leftOut.push_back(row->item.source);
        }
    }
    std::erase_if(m_wish.inputs, [this](const auto &input) {
        return std::ranges::count(m_leftOut, input) > 0;
    });
    planNow();
}

void BatchSession::setOutput(const std::filesystem::path &folder)
{
    if (folder != m_wish.output) {
        m_wish.output = folder;
        planSoon();
    }
}

void BatchSession::setRecipe(const Recipe &recipe)
{
    if (recipe != m_wish.recipe) {
        m_wish.recipe = recipe;
        planSoon();
    }
}

void BatchSession::setSize(const InputSize &size)
{
    m_wish.size = size;
}

void BatchSession::clear()
{
    if (m_runner != nullptr) {
        return;
    }
    m_planning.reset();
    m_adding.reset();
    m_planTimer.stop();
    m_whenReady = {};
    m_toAdd.clear();
    m_wish.inputs.clear();
    m_leftOut.clear();
    m_plan.reset();
    m_planned = false;
    m_check.reset();
    m_report.reset();
    m_journal.clear();
    m_stats = {};
    m_table.setItems({}, {});
    Q_EMIT planChanged();
    Q_EMIT statsChanged();
    enter(State::Empty);
}

void BatchSession::planSoon()
{
    if (m_runner == nullptr && m_state != State::Starting && !m_wish.inputs.empty()) {
        m_planning.reset();
        m_planned = false;
        m_planTimer.start();
        enter(State::Planning); // nothing is begun of what is out of date
    }
}

/// What has ended is history by then: these are pictures to be done.
void BatchSession::planNow()
{
    m_planTimer.stop();
    if (m_runner != nullptr || m_state == State::Starting) {
        return;
    }
    m_planned = false;
    m_check.reset();
    m_report.reset();
    m_journal.clear();
    if (m_wish.inputs.empty()) {
        clear();
        return;
    }
    if (const auto engine = m_session.engine(); engine != nullptr) {
        m_wish.model = engine->model.name;
    }
    enter(State::Planning);
    m_planning = std::make_unique<Job>(
        m_io,
        [wish = m_wish](const JobControl &job) { return planBatch(wish, job); },
        [this](Result<BatchPlan> plan) {
            m_planning.reset();
            if (!plan) {
                refuse(plan.error());
                return;
            }
            adopt(*std::move(plan));
            enter(m_plan->items.empty() ? State::Empty : State::Ready);
        });
}

void BatchSession::adopt(BatchPlan plan)
{
    leaveOut(plan, m_leftOut);
    m_plan = std::make_shared<const BatchPlan>(std::move(plan));
    m_planned = true;
    m_table.setItems(m_plan->items, m_plan->wish.output);
    m_stats = {};
    Q_EMIT planChanged();
}

/// With the pictures that there were, if there were any.
void BatchSession::refuse(const Error &error)
{
    m_planning.reset();
    m_whenReady = {};
    if (error.code != ErrorCode::Cancelled) {
        qCWarning(log, "error=%s", error.message.c_str());
        Q_EMIT troubled(error);
    }
    if (!m_journal.empty() && m_report) {
        enter(State::Ended);
    } else {
        enter(m_table.rows().empty() ? State::Empty : State::Ready);
    }
}

BatchEngine BatchSession::engine() const
{
    return {m_session.engine(), &m_session.lane()};
}

void BatchSession::check()
{
    if (!canStart()) {
        return;
    }
    enter(State::Checking);
    m_session.yieldWarmUp();
    m_planning = std::make_unique<Job>(
        m_io,
        [wish = m_wish, out = m_leftOut, with = engine()](const JobControl &job) {
            return checkBatch(wish, out, with, job);
        },
        [this](Result<BatchCheck> check) {
            if (!check) {
                refuse(check.error());
                return;
            }
            m_planning.reset();
            adopt(check->plan);
            m_check = *std::move(check);
            m_check->plan.items.clear(); // they are in m_plan
            Q_EMIT planChanged();
            enter(State::Ready);
        });
    connect(m_planning.get(), &Job::progressed, this, &BatchSession::checking);
}

void BatchSession::stopChecking()
{
    if (m_state == State::Checking) {
        m_planning.reset();
        enter(State::Ready);
    }
}

void BatchSession::lookForUnfinished()
{
    m_looking = std::make_unique<Job>(
        m_io,
        [](const JobControl &) -> Result<std::vector<FoundJournal>> { return unfinishedBatches(); },
        [this](const Result<std::vector<FoundJournal>> &found) {
            m_looking.reset();
            if (found) {
                Q_EMIT unfinishedFound(*found);
            }
        });
}

void BatchSession::forget(const std::filesystem::path &journal)
{
    m_looking = std::make_unique<Job>(
        m_io,
        [journal](const JobControl &) { return forgetBatch(journal); },
        [this](const Status &forgotten) {
            m_looking.reset();
            if (!forgotten) {
                Q_EMIT troubled(forgotten.error());
            }
        });
}

void BatchSession::saveReport(const std::filesystem::path &file)
{
    if (!m_report) {
        return;
    }
    m_saving = std::make_unique<Job>(
        m_io,
        [file, report = *m_report](const JobControl &job) {
            return writeReport(file, report, job);
        },
        [this, file](const Status &written) {
            m_saving.reset();
            if (written) {
                Q_EMIT saved(file);
            } else {
                Q_EMIT troubled(written.error());
            }
        });
}

} // namespace inspyre::ui
