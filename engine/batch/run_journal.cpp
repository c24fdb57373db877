#include "engine/batch/run_journal.h"

#include <inspyre/log.h>

#include <utility>

namespace inspyre {

namespace {

void note(const Status &status)
{
    if (!status) {
        log(LogLevel::Warning, "journal not written error=\"" + status.error().message + "\"");
    }
}

} // namespace

RunJournal::RunJournal(std::unique_ptr<Journal> journal)
    : m_journal(std::move(journal))
{}

std::string RunJournal::run() const
{
    return m_journal ? m_journal->run() : std::string();
}

std::vector<std::string> RunJournal::notes() const
{
    return m_journal ? m_journal->notes() : std::vector<std::string>();
}

std::string RunJournal::tag(std::uint32_t item) const
{
    return m_journal ? m_journal->tag(item) : std::string();
}

void RunJournal::add(std::span<const BatchItem> items)
{
    if (m_journal) {
        {
            const std::lock_guard lock(m_mutex);
            m_pending.insert(m_pending.end(), items.begin(), items.end());
        }
        note(addPending());
    }
}

Status RunJournal::addPending()
{
    const std::lock_guard lock(m_mutex);
    if (m_pending.empty()) {
        return Success{};
    }
    auto added = m_journal->add(m_pending);
    if (added) {
        m_pending.clear();
    }
    return added;
}

Status RunJournal::writing(
    std::uint32_t item, const std::filesystem::path &target, const ItemFacts &facts)
{
    if (!m_journal) {
        return Success{};
    }
    if (auto added = addPending(); !added) {
        return added;
    }
    return m_journal->writing(item, target, facts);
}

void RunJournal::done(std::uint32_t item, std::int64_t targetModifiedNs)
{
    if (m_journal) {
        note(m_journal->done(item, targetModifiedNs));
    }
}

void RunJournal::failed(
    std::uint32_t item, std::string_view stage, const Error &error, const FileId &source)
{
    if (m_journal) {
        note(addPending());
        note(m_journal->failed(item, stage, error, source));
    }
}

void RunJournal::skipped(std::uint32_t item, std::string_view why)
{
    if (m_journal) {
        note(addPending());
        note(m_journal->skipped(item, why));
    }
}

Status RunJournal::ended(std::string_view how)
{
    if (!m_journal) {
        return Success{};
    }
    note(addPending());
    return m_journal->ended(how);
}

} // namespace inspyre
