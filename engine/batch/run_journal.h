#pragma once

#include <inspyre/journal.h>

#include <filesystem>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre {

/// The journal of a run, or none. Threads: any, at once.
class RunJournal
{
public:
    explicit RunJournal(std::unique_ptr<Journal> journal);

    [[nodiscard]] bool there() const { return m_journal != nullptr; }

    [[nodiscard]] std::string run() const;
    [[nodiscard]] std::vector<std::string> notes() const;
    [[nodiscard]] std::string tag(std::uint32_t item) const;

    /// They are in the journal before any of them is written, at once or later.
    void add(std::span<const BatchItem> items);
    /// Errors: those of Journal::writing().
    [[nodiscard]] Status writing(
        std::uint32_t item, const std::filesystem::path &target, const ItemFacts &facts);

    // What of these does not get into the journal is found out when the run goes on: pictures are
    // then looked at or done again. The next writing() tells that something is wrong.
    void done(std::uint32_t item, std::int64_t targetModifiedNs);
    void failed(
        std::uint32_t item, std::string_view stage, const Error &error, const FileId &source);
    void skipped(std::uint32_t item, std::string_view why);

    /// Errors: those of Journal::ended().
    [[nodiscard]] Status ended(std::string_view how);

private:
    [[nodiscard]] Status addPending();

    const std::unique_ptr<Journal> m_journal;
    std::mutex m_mutex;
    std::vector<BatchItem> m_pending;
};

} // namespace inspyre
