// Runner: what it tells and asks by its hooks, and its report.
#include "engine/batch/runner.h"

#include <inspyre/bench.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kItemsEvery{50};
constexpr std::chrono::milliseconds kMayBeginEvery{200};
constexpr std::chrono::milliseconds kStatsEvery{500};
constexpr std::chrono::milliseconds kMemoryEvery{1000};

/// Whether the time of something has come that comes every `period`.
bool due(Clock::time_point &next, std::chrono::milliseconds period)
{
    const auto now = Clock::now();
    if (now < next) {
        return false;
    }
    next = now + period;
    return true;
}

} // namespace

void Runner::tell()
{
    Clock::time_point items;
    Clock::time_point stats;
    std::unique_lock lock(m_mutex);
    while (!closed()) {
        lock.unlock();
        ask();
        tellOnce(due(items, kItemsEvery), due(stats, kStatsEvery));
        lock.lock();
        m_news.wait_until(lock, std::min(stats, Clock::now() + kMayBeginEvery), [this] {
            return m_closed || m_state.hasChanges();
        });
        m_news.wait_until(lock, std::min(stats, items), [this] { return m_closed; });
    }
    lock.unlock();
    finish();
}

void Runner::ask()
{
    if (m_hooks.mayBegin && due(m_askBegin, kMayBeginEvery)) {
        const bool held = !m_hooks.mayBegin();
        const std::lock_guard lock(m_mutex);
        m_state.hold(held, Clock::now());
        changed();
    }
    if (m_hooks.memoryBytes && due(m_askMemory, kMemoryEvery)) {
        if (const auto bytes = m_hooks.memoryBytes(); bytes > 0) {
            const std::lock_guard lock(m_mutex);
            m_state.setBudget(bytes);
            changed();
        }
    }
}

void Runner::tellOnce(bool items, bool stats)
{
    std::vector<ItemUpdate> updates;
    RunStats now;
    std::optional<std::pair<Error, int>> pause;
    {
        const std::lock_guard lock(m_mutex);
        if (items) {
            updates = m_state.takeChanges();
        }
        pause = m_state.takePause();
        if (stats) {
            m_state.mark(Clock::now());
            now = m_state.stats(Clock::now());
        }
    }
    if (m_hooks.items && !updates.empty()) {
        m_hooks.items(updates);
    }
    if (m_hooks.stats && stats) {
        m_hooks.stats(now);
    }
    if (pause && m_hooks.paused) {
        m_hooks.paused(pause->first, pause->second);
    } else if (pause) {
        stop(StopHow::Finish); // nobody will say how it is to go on
    }
}

/// The last words, once nothing is in work any more.
void Runner::finish()
{
    tellOnce(true, true);
    std::unique_lock lock(m_mutex);
    auto report = this->report();
    const bool cancelled = m_state.cancelled();
    lock.unlock();
    if (m_journal.there() && !cancelled) { // a slow disk would make the cancel wait
        m_places.flush();
    }
    if (const auto ended = m_journal.ended(report.how); !ended) {
        report.notes.push_back("the end is not in the journal: " + ended.error().message);
    }
    lock.lock();
    m_report = std::move(report);
    m_ended = true;
    m_end.notify_all();
}

/// The mutex is held.
RunReport Runner::report() const
{
    const auto now = Clock::now();
    const auto seconds = m_state.seconds(now);
    const auto clock = std::chrono::system_clock::now().time_since_epoch();
    RunReport report{
        .run = m_journal.run(),
        .planSum = m_plan.sum,
        .output = m_plan.wish.output,
        .model = m_matting.removers.front()->model(),
        .way = m_matting.way,
        .recipe = m_plan.wish.recipe,
        .shard = m_plan.wish.shard,
        .how = m_state.how(),
        .why = m_state.pausedWhy().value_or(Error{}),
        .beganMs = m_beganMs,
        .endedMs = std::chrono::duration_cast<std::chrono::milliseconds>(clock).count(),
        .seconds = seconds,
        .perSecond = seconds > 0.0 ? m_state.endedHere() / seconds : 0.0,
        .networkIdle = m_state.stats(now).networkIdle,
        .peakBytes = peakRssBytes(),
        .notes = m_plan.notes,
        .rows = rows()};
    for (const auto &more : {m_notes, m_journal.notes()}) {
        report.notes.insert(report.notes.end(), more.begin(), more.end());
    }
    return report;
}

std::vector<ReportRow> Runner::rows() const
{
    std::vector<ReportRow> rows;
    rows.reserve(m_state.items().size());
    for (const auto &item : m_state.items()) {
        rows.push_back(
            {.number = item.item.number,
             .source = item.item.source,
             .target = item.item.target,
             .state = item.state,
             .kept = item.kept,
             .facts = item.facts ? *item.facts : ItemFacts{},
             .stage = item.stage,
             .error = item.error ? *item.error : Error{}});
    }
    std::ranges::sort(rows, {}, &ReportRow::number);
    return rows;
}

} // namespace inspyre
