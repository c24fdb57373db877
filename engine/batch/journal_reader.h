#pragma once

#include "engine/batch/journal_line.h"
#include "engine/batch/journal_records.h"

#include <inspyre/journal.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace inspyre {

/// A journal with what its writer needs to go on.
struct JournalContent
{
    JournalState state = {};
    SessionRecord session = {}; ///< the last one
    LineStamp last = {};        ///< of the last intact line
    int part = 0;               ///< the last one that is there
};

/// readJournal() with all that is in it.
[[nodiscard]] Result<JournalContent> readJournalContent(const std::filesystem::path &file);

/// Makes a JournalState of lines, which are handed over in order.
class JournalReader
{
public:
    explicit JournalReader(std::size_t mostItems = kMostJournalItems)
        : m_mostItems(mostItems)
    {}

    /// A part begins. @param name  for people
    void begin(std::string name);
    /// Whether more is of use: false after an error.
    bool take(std::string_view line, bool whole);
    /// Errors: InvalidArgument, without a subject.
    [[nodiscard]] Result<JournalContent> finish();

private:
    void takeFirst(std::string_view line, bool whole);
    void takeRecord(const ReadLine &line);
    void addItem(const Fields &fields);
    void write(const Fields &fields);
    void finishItem(const Fields &fields);
    void fail(const Fields &fields);
    void skip(const Fields &fields);
    [[nodiscard]] JournalItem &itemOf(std::uint32_t number, const LineStamp &stamp);
    void blame(const std::string &what);
    void markRecent();

    const std::size_t m_mostItems;
    JournalContent m_content;
    std::optional<std::uint64_t> m_run; ///< once the first line was read
    std::optional<Error> m_error;
    std::string m_name;
    std::uint64_t m_line = 0;   ///< of the part, from 1
    std::uint64_t m_blamed = 0; ///< lines that were passed over since the last intact one
    LineStamp m_stamp;          ///< of the line that is taken
    std::unordered_map<std::uint32_t, std::size_t> m_places;
    std::vector<LineStamp> m_stamps;         ///< of each item's last record
    std::map<int, std::int64_t> m_lastTimes; ///< of sessions
    std::map<int, std::string> m_ends;       ///< of sessions that ended: how
};

} // namespace inspyre
