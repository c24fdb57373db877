// RunState: how pictures go from step to step.
#include "engine/batch/run_state.h"

#include <algorithm>
#include <utility>

namespace inspyre {

namespace {

/// By a word of Journal::failed().
Step stepOf(std::string_view stage)
{
    if (stage == "read") {
        return Step::Reading;
    }
    return stage == "matte" ? Step::Matting : Step::Writing;
}

} // namespace

bool RunState::mayBegin() const
{
    return m_started && !m_paused && !m_held && !m_stop;
}

/// Pictures that are read or being read, for each Remover: one to take next and one behind it.
int RunState::ahead() const
{
    return m_readers + static_cast<int>(m_toMatte.size());
}

/// Whether the next one by number is none of those whose size is known.
bool RunState::peeksFirst() const
{
    return !m_waiting.empty() &&
           (m_known.empty() || m_waiting.begin()->first < m_known.begin()->first);
}

Chore RunState::nextChore(RunTime now)
{
    const int enough = 2 * m_rules.removers;
    const int most = enough + m_rules.helpers;
    const auto chore = [&]() -> Chore {
        if (ahead() < enough) {
            if (const auto index = takeAdmitted()) {
                return {Chore::Kind::Read, *index};
            }
            if (const auto index = peeksFirst() ? takeWaiting() : std::nullopt) {
                return {Chore::Kind::Peek, *index};
            }
        }
        if (!m_toWrite.empty()) {
            const auto index = m_toWrite.front();
            m_toWrite.pop_front();
            ++m_writers;
            m_items[index].step = Step::Making;
            change(index, ItemState::Writing);
            return {Chore::Kind::Write, index};
        }
        if (const auto index = ahead() < most ? takeAdmitted() : std::nullopt) {
            return {Chore::Kind::Read, *index};
        }
        const int found = static_cast<int>(m_known.size()) + m_peeking;
        const bool peeks = found < m_rules.helpers || peeksFirst();
        if (const auto index = peeks ? takeWaiting() : std::nullopt) {
            return {Chore::Kind::Peek, *index};
        }
        return {};
    }();
    settle(now);
    return chore;
}

/// The first of those whose size is known, if there is memory for it. Nobody overtakes it.
std::optional<std::size_t> RunState::takeAdmitted()
{
    if (!mayBegin() || m_known.empty() || peeksFirst()) {
        return std::nullopt;
    }
    const auto index = m_known.begin()->second;
    auto &item = m_items[index];
    const auto need = item.alone ? std::max(item.needBytes, budgetBytes()) : item.needBytes;
    if (!m_governor.admit(need)) {
        return std::nullopt;
    }
    m_known.erase(m_known.begin());
    item.needBytes = need;
    item.admission = ++m_admissions;
    item.stop = std::make_shared<std::atomic_bool>(false);
    item.step = Step::Reading;
    ++m_readers;
    if (++m_inWork > 1) {
        m_lastWithCompany = m_admissions;
    }
    change(index, ItemState::Reading);
    return index;
}

std::optional<std::size_t> RunState::takeWaiting()
{
    if (!mayBegin() || m_waiting.empty()) {
        return std::nullopt;
    }
    const auto index = m_waiting.begin()->second;
    m_waiting.erase(m_waiting.begin());
    m_items[index].step = Step::Peeking;
    ++m_peeking;
    return index;
}

std::optional<std::size_t> RunState::nextMatte(RunTime now)
{
    const auto mostToWrite = static_cast<std::size_t>(m_rules.removers + m_rules.helpers);
    if (m_toMatte.empty() || m_toWrite.size() >= mostToWrite) {
        return std::nullopt;
    }
    const auto index = m_toMatte.front();
    m_toMatte.pop_front();
    ++m_matters;
    m_items[index].step = Step::Matting;
    change(index, ItemState::Matting);
    settle(now);
    return index;
}

bool RunState::known(std::size_t index, std::uint64_t needBytes, RunTime now)
{
    auto &item = m_items[index];
    const bool unwanted = item.unwanted;
    if (unwanted) {
        keepSkipped(index, cancelledError());
    } else if (m_stop) {
        waitAgain(index);
    } else {
        --m_peeking;
        item.step = Step::Known;
        item.needBytes = needBytes;
        m_known.emplace(item.item.number, index);
    }
    settle(now);
    return unwanted;
}

void RunState::read(std::size_t index, RunTime now)
{
    --m_readers;
    succeeded(Step::Reading);
    m_items[index].step = Step::Read;
    m_toMatte.push_back(index);
    settle(now);
}

void RunState::matted(std::size_t index, RunTime now)
{
    --m_matters;
    succeeded(Step::Matting);
    m_items[index].step = Step::Matted;
    m_toWrite.push_back(index);
    settle(now);
}

bool RunState::beginWrite(std::size_t index)
{
    auto &item = m_items[index];
    if (item.unwanted || *item.stop) {
        return false;
    }
    item.step = Step::Writing;
    item.replaces = true; // from here on, what is there is of this run
    return true;
}

void RunState::shrunk(std::size_t index, std::uint64_t needBytes)
{
    auto &item = m_items[index];
    if (!item.alone && needBytes < item.needBytes) {
        m_governor.giveBack(item.needBytes - needBytes);
        item.needBytes = needBytes;
    }
}

void RunState::retarget(std::size_t index, std::filesystem::path target)
{
    auto &item = m_items[index];
    item.item.target = std::move(target);
    item.itemChanged = true;
    change(index, item.state);
}

void RunState::done(std::size_t index, ItemFacts facts, RunTime now)
{
    auto &item = m_items[index];
    const bool doubtful = facts.doubt >= m_rules.doubtful;
    item.facts = std::make_shared<const ItemFacts>(std::move(facts));
    succeeded(Step::Writing);
    ++m_ended;
    end(index, doubtful ? ItemState::Doubtful : ItemState::Done);
    settle(now);
}

void RunState::skipped(std::size_t index, Error why, RunTime now)
{
    keepSkipped(index, std::move(why));
    settle(now);
}

void RunState::failed(std::size_t index, std::string stage, Error error, bool own, RunTime now)
{
    if (!own && !m_items[index].unwanted && pausesFor(index, stage, error)) {
        waitAgain(index);
    } else {
        ++m_ended;
        keepFailed(index, std::move(stage), std::move(error));
    }
    settle(now);
}

/// A row of failures ends where one gets past the step at which they have failed. Others that are
/// further may still end well.
void RunState::succeeded(Step step)
{
    if (step == m_rowStep) {
        m_row.clear();
    }
}

/// Whether the run has paused because of this and those before it, or has already.
bool RunState::pausesFor(std::size_t index, std::string_view stage, const Error &error)
{
    if (m_pausedWhy && m_pausedWhy->code == error.code) {
        return true;
    }
    const auto step = stepOf(stage);
    if (m_rowCode != error.code || m_rowStep != step) {
        m_row.clear();
    }
    m_rowCode = error.code;
    m_rowStep = step;
    m_row.push_back(index);
    if (m_rules.stopAfter <= 0 || static_cast<int>(m_row.size()) < m_rules.stopAfter) {
        return false;
    }
    m_paused = true;
    m_pausedWhy = error;
    m_pausedRow = static_cast<int>(m_row.size());
    m_pauseTold = false;
    for (const auto before : std::exchange(m_row, {})) {
        if (before != index && m_items[before].state == ItemState::Failed) {
            count(ItemState::Failed, -1);
            waitAgain(before);
        }
    }
    return true;
}

bool RunState::stopped(std::size_t index, RunTime now)
{
    const bool unwanted = m_items[index].unwanted;
    if (unwanted) {
        keepSkipped(index, cancelledError());
    } else {
        waitAgain(index);
    }
    settle(now);
    return unwanted;
}

bool RunState::hadCompany(std::size_t index) const
{
    const auto &item = m_items[index];
    return !item.alone && item.admission <= m_lastWithCompany;
}

void RunState::againAlone(std::size_t index, RunTime now)
{
    m_items[index].alone = true;
    waitAgain(index);
    settle(now);
}

/// It is nobody's any more, and its memory is free.
void RunState::release(std::size_t index)
{
    auto &item = m_items[index];
    switch (item.step) {
    case Step::Peeking: --m_peeking; break;
    case Step::Reading: --m_readers; break;
    case Step::Matting: --m_matters; break;
    case Step::Making:
    case Step::Writing: --m_writers; break;
    case Step::Waiting: m_waiting.erase(item.item.number); break;
    case Step::Known: m_known.erase(item.item.number); break;
    case Step::Read: std::erase(m_toMatte, index); break;
    case Step::Matted: std::erase(m_toWrite, index); break;
    case Step::Over: break;
    }
    if (item.stop) {
        m_governor.giveBack(item.needBytes);
        --m_inWork;
        item.stop.reset();
    }
    item.work.reset();
    item.needBytes = 0;
}

void RunState::waitAgain(std::size_t index)
{
    auto &item = m_items[index];
    release(index);
    item.step = Step::Waiting;
    item.error.reset();
    item.stage.clear();
    m_waiting.emplace(item.item.number, index);
    if (item.state != ItemState::Waiting) {
        change(index, ItemState::Waiting);
    }
}

void RunState::end(std::size_t index, ItemState state)
{
    auto &item = m_items[index];
    release(index);
    item.step = Step::Over;
    item.unwanted = false;
    item.alone = false;
    count(state, 1);
    change(index, state);
}

void RunState::count(ItemState state, int by)
{
    switch (state) {
    case ItemState::Doubtful: m_doubtful += by; [[fallthrough]];
    case ItemState::Done: m_done += by; break;
    case ItemState::Failed: m_failed += by; break;
    case ItemState::Skipped: m_skipped += by; break;
    case ItemState::Waiting:
    case ItemState::Reading:
    case ItemState::Matting:
    case ItemState::Writing: break;
    }
}

} // namespace inspyre
