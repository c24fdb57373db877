#pragma once

#include "engine/batch/append_file.h"
#include "engine/batch/file_lock.h"
#include "engine/batch/journal_line.h"
#include "engine/batch/journal_reader.h"
#include "engine/batch/journal_records.h"

#include <inspyre/journal.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace inspyre {

/// A picture's last record is another now.
void countRecord(JournalCounts &counts, JournalItem::Last before, JournalItem::Last now);

/// Where a JournalWriter goes on.
struct JournalStart
{
    std::filesystem::path file = {};
    std::string run = {};
    std::filesystem::path output = {};
    LineStamp last = {}; ///< of the last line; `session` is that of the new lines
    bool isNew = true;   ///< there is no line yet
    int part = 0;
    std::unordered_map<std::uint32_t, JournalItem::Last> items = {};
    FolderId folder = {};
};

struct JournalWriterOptions
{
    std::chrono::milliseconds rollAfter{0}; ///< 0: never
    AppendCalls calls = {};
};

/// Writes the lines of a journal. Threads: any, at once.
class JournalWriter
{
public:
    /// The part of `start` is made or gone on with. Errors: those of fileError().
    [[nodiscard]] static Result<std::unique_ptr<JournalWriter>> open(
        std::optional<FileLock> lock, JournalStart start, JournalWriterOptions options);

    JournalWriter(
        std::optional<FileLock> lock,
        JournalStart start,
        JournalWriterOptions options,
        std::shared_ptr<AppendFile> part);

    [[nodiscard]] const std::string &run() const { return m_start.run; }

    [[nodiscard]] const std::vector<std::string> &notes() const { return m_notes; }

    // All below: errors of Journal.

    /// The lines of a new journal before its first session.
    [[nodiscard]] Status begin(const BatchPlan &plan);
    /// The next lines are of a new session. Is on the disk when it returns.
    [[nodiscard]] Status beginSession(const RunWay &way, const JournalOptions &options);
    [[nodiscard]] Status add(std::span<const BatchItem> items);
    /// A line that says what has become of an item. InvalidArgument: there is no such item.
    [[nodiscard]] Status tell(
        std::string_view kind,
        std::string_view body,
        std::uint32_t item,
        JournalItem::Last last,
        std::optional<FolderId> folder = {});
    [[nodiscard]] Status end(std::string_view how);

    /// What was told so far is on the disk.
    [[nodiscard]] Status flush();

    /// The output's folder, if it is another than the journal says, and there.
    [[nodiscard]] std::optional<FolderId> newFolder();

private:
    [[nodiscard]] Status append(std::string_view kind, std::string_view body);
    [[nodiscard]] Status appendLines(std::string_view lines);
    [[nodiscard]] Status addLocked(std::span<const BatchItem> items);
    [[nodiscard]] std::string stamped(
        LineStamp &stamp, std::string_view kind, std::string_view body) const;
    [[nodiscard]] Status rollIfDue();
    [[nodiscard]] std::int64_t nowMs() const;

    const std::optional<FileLock> m_lock;
    const JournalWriterOptions m_options;
    const std::chrono::milliseconds m_clockBegan; ///< by the clock that only goes forward
    const std::int64_t m_beganMs;                 ///< the same moment, since 1970
    std::vector<std::string> m_notes;

    std::mutex m_mutex; ///< of all below
    JournalStart m_start;
    std::shared_ptr<AppendFile> m_part;
    std::chrono::milliseconds m_partBegan;
    bool m_partHasLines = false;
    std::optional<Error> m_lost; ///< a part could not be closed: what the disk has is not known
};

} // namespace inspyre
