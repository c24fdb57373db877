#include "engine/batch/run_state.h"

#include <inspyre/bench.h>

#include <algorithm>
#include <utility>

namespace inspyre {

bool picturesOwn(std::string_view stage, ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::CannotWrite:
    case ErrorCode::Offline:
    case ErrorCode::Transfer:
    case ErrorCode::BackendMissing:
    case ErrorCode::BackendVersion:
    case ErrorCode::NoDevice:
    case ErrorCode::Device: return false;
    case ErrorCode::FileNotFound:
    case ErrorCode::PermissionDenied: return stage == "read" || stage == "matte";
    case ErrorCode::Cancelled:
    case ErrorCode::InvalidArgument:
    case ErrorCode::IsADirectory:
    case ErrorCode::NotAnImage:
    case ErrorCode::DamagedImage:
    case ErrorCode::ImageTooLarge:
    case ErrorCode::BadModel:
    case ErrorCode::UnknownModel:
    case ErrorCode::ModelMismatch:
    case ErrorCode::WrongChecksum:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Internal: return stage != "journal";
    }
    return true;
}

RunState::RunState(const RunRules &rules, std::uint64_t budgetBytes)
    : m_rules(rules)
    , m_governor(budgetBytes)
{}

bool RunState::add(BatchItem item, bool told)
{
    const auto index = m_items.size();
    const auto number = item.number;
    if (!m_indexes.emplace(number, index).second) {
        return false;
    }
    const bool replaces = item.replaces;
    m_items.push_back({.item = std::move(item), .replaces = replaces});
    m_waiting.emplace(number, index);
    if (!told) {
        change(index, ItemState::Waiting);
        m_items[index].itemChanged = true;
    }
    return true;
}

void RunState::keepDone(std::size_t index, ItemFacts facts)
{
    auto &item = m_items[index];
    item.kept = true;
    const bool doubtful = facts.doubt >= m_rules.doubtful;
    item.facts = std::make_shared<const ItemFacts>(std::move(facts));
    end(index, doubtful ? ItemState::Doubtful : ItemState::Done);
}

void RunState::keepFailed(std::size_t index, std::string stage, Error error)
{
    m_items[index].stage = std::move(stage);
    m_items[index].error = std::make_shared<const Error>(std::move(error));
    end(index, ItemState::Failed);
}

void RunState::keepSkipped(std::size_t index, Error why)
{
    m_items[index].error = std::make_shared<const Error>(std::move(why));
    end(index, ItemState::Skipped);
}

std::optional<std::size_t> RunState::find(std::uint32_t number) const
{
    const auto found = m_indexes.find(number);
    return found != m_indexes.end() ? std::optional(found->second) : std::nullopt;
}

void RunState::start(RunTime now)
{
    m_started = true;
    settle(now);
    mark(now);
}

void RunState::setPaused(bool paused, RunTime now)
{
    m_paused = paused;
    if (!paused) {
        m_pausedWhy.reset();
        m_pauseTold = true;
        m_row.clear();
    }
    settle(now);
}

void RunState::hold(bool held, RunTime now)
{
    m_held = held;
    settle(now);
}

void RunState::stop(StopHow how, RunTime now)
{
    if (m_stop != StopHow::Cancel) {
        m_stop = how;
    }
    for (const auto &[number, index] : std::exchange(m_known, {})) {
        waitAgain(index);
    }
    if (m_stop == StopHow::Cancel) {
        giveUp(m_toMatte);
        giveUp(m_toWrite);
        for (auto &item : m_items) {
            if (item.stop && item.step != Step::Writing) {
                *item.stop = true;
            }
        }
    }
    settle(now);
}

std::vector<std::size_t> RunState::cancel(std::span<const std::uint32_t> numbers, RunTime now)
{
    std::vector<std::size_t> gone;
    for (const auto number : numbers) {
        const auto index = find(number);
        if (index && cancelOne(*index)) {
            gone.push_back(*index);
        }
    }
    settle(now);
    return gone;
}

/// True if it is skipped at once.
bool RunState::cancelOne(std::size_t index)
{
    auto &item = m_items[index];
    switch (item.step) {
    case Step::Writing:
    case Step::Over: return false;
    case Step::Peeking:
    case Step::Reading:
    case Step::Matting:
    case Step::Making:
        item.unwanted = true;
        if (item.stop) {
            *item.stop = true;
        }
        return false;
    case Step::Waiting:
    case Step::Known:
    case Step::Read:
    case Step::Matted: break;
    }
    keepSkipped(index, cancelledError());
    return true;
}

void RunState::retry(std::span<const std::uint32_t> numbers, RunTime now)
{
    const auto again = [this](std::size_t index) {
        if (m_items[index].state == ItemState::Failed) {
            count(ItemState::Failed, -1);
            waitAgain(index);
        }
    };
    if (numbers.empty()) {
        for (std::size_t index = 0; index < m_items.size(); ++index) {
            again(index);
        }
    }
    for (const auto number : numbers) {
        if (const auto index = find(number)) {
            again(*index);
        }
    }
    m_row.clear();
    settle(now);
}

/// The pictures in `queue` wait again.
void RunState::giveUp(std::deque<std::size_t> &queue)
{
    for (const auto index : std::exchange(queue, {})) {
        waitAgain(index);
    }
}

bool RunState::over() const
{
    const bool nothingToCome = m_rules.endWhenDone && m_waiting.empty() && m_known.empty();
    return m_started && m_inWork == 0 && m_peeking == 0 && (m_stop || nothingToCome);
}

std::string RunState::how() const
{
    if (m_waiting.empty() && m_known.empty()) {
        return "finished";
    }
    return m_pausedWhy ? "paused" : "stopped";
}

bool RunState::toCome() const
{
    return !m_waiting.empty() || !m_known.empty() || m_peeking > 0 || m_readers > 0 ||
           !m_toMatte.empty();
}

void RunState::settle(RunTime now)
{
    const bool runs = m_started && !m_paused && !m_held && !m_stop && toCome();
    m_reading.set(m_readers + m_peeking, now);
    m_matting.set(m_matters, now);
    m_writing.set(m_writers, now);
    m_idle.set(runs ? m_rules.removers - m_matters : 0, now);
    m_running.set(runs || m_inWork > 0 ? 1 : 0, now);
}

void RunState::change(std::size_t index, ItemState state)
{
    auto &item = m_items[index];
    item.state = state;
    if (!std::exchange(item.changed, true)) {
        m_changed.push_back(index);
    }
}

std::vector<ItemUpdate> RunState::takeChanges()
{
    std::vector<ItemUpdate> updates;
    updates.reserve(m_changed.size());
    for (const auto index : std::exchange(m_changed, {})) {
        auto &item = m_items[index];
        item.changed = false;
        ItemUpdate update{.number = item.item.number, .state = item.state};
        if (item.step == Step::Over) {
            update.facts = item.facts;
            update.error = item.error;
        }
        if (std::exchange(item.itemChanged, false)) {
            update.item = std::make_shared<const BatchItem>(item.item);
        }
        updates.push_back(std::move(update));
    }
    return updates;
}

std::optional<std::pair<Error, int>> RunState::takePause()
{
    if (std::exchange(m_pauseTold, true) || !m_pausedWhy) {
        return std::nullopt;
    }
    return std::pair(*m_pausedWhy, m_pausedRow);
}

RunMark RunState::markAt(RunTime now) const
{
    return {
        .when = now,
        .ended = m_ended,
        .readSeconds = m_reading.seconds(now),
        .matteSeconds = m_matting.seconds(now),
        .writeSeconds = m_writing.seconds(now)};
}

RunStats RunState::stats(RunTime now) const
{
    double seconds = 0.0;
    const auto window = m_window.since(markAt(now), seconds);
    const double ran = m_running.seconds(now);
    RunStats stats{
        .total = static_cast<int>(m_items.size()),
        .done = m_done,
        .doubtful = m_doubtful,
        .failed = m_failed,
        .skipped = m_skipped,
        .inWork = m_inWork,
        .perSecond = seconds > 0.0 ? window.ended / seconds : 0.0,
        .workBytes = m_governor.usedBytes(),
        .residentBytes = residentBytes(),
        .networkIdle = ran > 0.0 ? m_idle.seconds(now) / (ran * m_rules.removers) : 0.0};

    constexpr int kEnough = 5; // for a rate
    const double rate = window.ended >= kEnough || ran <= 0.0 ? stats.perSecond : m_ended / ran;
    const int left = stats.total - stats.done - stats.failed - stats.skipped;
    if (m_ended > 0 && rate > 0.0) {
        stats.secondsLeft = left / rate;
    }

    // Helpers do both: each stage is measured by the time that the other one has left to it.
    const auto load = [&](double busy, double other, int workers, std::size_t waiting) {
        const double there = workers * seconds - other;
        const double share = there > 0.0 ? busy / there : 0.0;
        return StageLoad{std::clamp(share, 0.0, 1.0), workers, static_cast<int>(waiting)};
    };
    stats.read = load(
        window.readSeconds,
        window.writeSeconds,
        m_rules.helpers,
        m_waiting.size() + m_known.size());
    stats.matte = load(window.matteSeconds, 0.0, m_rules.removers, m_toMatte.size());
    stats.write = load(window.writeSeconds, window.readSeconds, m_rules.helpers, m_toWrite.size());
    const bool writes = window.writeSeconds >= window.readSeconds;
    const auto &helpers = writes ? stats.write : stats.read;
    if (std::max(stats.matte.busy, helpers.busy) > 0.0) {
        const int ofHelpers = writes ? 2 : 0;
        stats.bottleneck = stats.matte.busy >= helpers.busy ? 1 : ofHelpers;
    }
    return stats;
}

} // namespace inspyre
