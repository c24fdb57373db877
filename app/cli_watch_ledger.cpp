#include "app/cli_watch_ledger.h"

#include <algorithm>
#include <sys/stat.h>

namespace inspyre::cli {

namespace {

namespace fs = std::filesystem;

bool isOver(ItemState state)
{
    switch (state) {
    case ItemState::Waiting:
    case ItemState::Reading:
    case ItemState::Matting:
    case ItemState::Writing: return false;
    case ItemState::Done:
    case ItemState::Doubtful:
    case ItemState::Failed:
    case ItemState::Skipped: return true;
    }
    return false;
}

bool isMade(ItemState state)
{
    return state == ItemState::Done || state == ItemState::Doubtful;
}

ItemState stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Keep:
    case Verdict::Adopt: return ItemState::Done;
    case Verdict::Do:
    case Verdict::DoOver: return ItemState::Waiting;
    case Verdict::Failed: return ItemState::Failed;
    case Verdict::Skip: return ItemState::Skipped;
    }
    return ItemState::Waiting;
}

} // namespace

std::optional<FileTime> stampOf(const fs::path &file)
{
    constexpr std::int64_t kNsPerSecond = 1'000'000'000;
    struct stat info = {};
    if (::stat(file.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) {
        return {};
    }
    return FileTime{
        static_cast<std::uint64_t>(info.st_size),
        static_cast<std::int64_t>(info.st_mtim.tv_sec) * kNsPerSecond + info.st_mtim.tv_nsec};
}

void WatchLedger::put(const BatchItem &item)
{
    const auto [place, isNew] = m_numbers.try_emplace(item.source.native(), item.number);
    if (!isNew) {
        m_entries.erase(place->second);
        place->second = item.number;
    }
    m_entries[item.number] = {.item = item};
}

void WatchLedger::begin(std::span<const BatchItem> items, const Review &review)
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < items.size(); ++i) {
        put(items[i]);
        if (i < review.verdicts.size()) {
            auto &entry = m_entries[items[i].number];
            entry.state = stateOf(review.verdicts[i]);
            entry.source = isMade(entry.state) ? review.facts[i].source : FileId();
        }
    }
}

void WatchLedger::add(std::span<const BatchItem> items)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &item : items) {
        put(item);
    }
}

void WatchLedger::onItems(std::span<const ItemUpdate> updates)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &update : updates) {
        const auto found = m_entries.find(update.number);
        if (found == m_entries.end()) {
            continue;
        }
        auto &entry = found->second;
        const bool wasOver = isOver(entry.state);
        entry.state = update.state;
        if (update.item) {
            entry.item.target = update.item->target;
        }
        if (isMade(update.state) && update.facts) {
            entry.source = update.facts->source;
        }
        // What begin() knows is told by the run once more.
        m_done += !wasOver && isMade(update.state) ? 1 : 0;
        m_failed += !wasOver && update.state == ItemState::Failed ? 1 : 0;
    }
}

Want WatchLedger::want(const fs::path &file) const
{
    const auto stamp = stampOf(file);
    if (!stamp) {
        return Want::Nothing;
    }
    const std::lock_guard lock(m_mutex);
    const auto number = m_numbers.find(file.native());
    if (number == m_numbers.end()) {
        return Want::New;
    }
    const auto &entry = m_entries.at(number->second);
    const bool isAsPlanned = *stamp == FileTime{entry.item.bytes, entry.item.modifiedNs};
    if (isMade(entry.state)) {
        const bool isSame = *stamp == FileTime{entry.source.bytes, entry.source.modifiedNs};
        return isSame ? Want::Nothing : Want::Again;
    }
    if (entry.state == ItemState::Failed) {
        return isAsPlanned ? Want::Nothing : Want::Again;
    }
    const bool isInWork = entry.state != ItemState::Waiting && entry.state != ItemState::Skipped;
    return isInWork && !isAsPlanned ? Want::Later : Want::Nothing;
}

std::optional<std::uint32_t> WatchLedger::drop(const fs::path &file)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_numbers.find(file.native());
    if (found == m_numbers.end()) {
        return {};
    }
    const auto number = found->second;
    const auto state = m_entries.at(number).state;
    if (state != ItemState::Waiting && state != ItemState::Failed) {
        return {}; // if it comes back it is compared with what was read
    }
    m_numbers.erase(found);
    m_entries.erase(number);
    return state == ItemState::Waiting ? std::optional(number) : std::nullopt;
}

std::optional<BatchItem> WatchLedger::itemOf(const fs::path &file) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_numbers.find(file.native());
    return found == m_numbers.end() ? std::nullopt
                                    : std::optional(m_entries.at(found->second).item);
}

std::vector<BatchItem> WatchLedger::items() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<BatchItem> items;
    items.reserve(m_entries.size());
    for (const auto &[number, entry] : m_entries) {
        items.push_back(entry.item);
    }
    return items;
}

bool WatchLedger::idle() const
{
    const std::lock_guard lock(m_mutex);
    return std::ranges::all_of(
        m_entries, [](const auto &entry) { return isOver(entry.second.state); });
}

int WatchLedger::done() const
{
    const std::lock_guard lock(m_mutex);
    return m_done;
}

int WatchLedger::failed() const
{
    const std::lock_guard lock(m_mutex);
    return m_failed;
}

} // namespace inspyre::cli
