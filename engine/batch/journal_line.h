#pragma once

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace inspyre {

inline constexpr int kJournalVersion = 1;

// What is read is no larger.
inline constexpr std::size_t kMostLineBytes = std::size_t{1} << 20;
inline constexpr std::size_t kMostJournalItems = 1'000'000;
inline constexpr std::uint64_t kMostJournalBytes = std::uint64_t{1} << 30;

/// How many pictures a journal has, and how many of them have which last record.
struct JournalCounts
{
    std::uint64_t items = 0;
    std::uint64_t done = 0;
    std::uint64_t failed = 0;
    std::uint64_t skipped = 0;

    bool operator==(const JournalCounts &) const = default;
};

/// What each line begins with.
struct LineStamp
{
    std::uint64_t number = 0; ///< in the journal, from 0
    int session = 0;          ///< from 1; 0 before the first has begun
    std::int64_t timeMs = 0;  ///< since 1970, never falling within a session
    JournalCounts counts = {};

    bool operator==(const LineStamp &) const = default;
};

/// A line with its line feed: a JSON object of the stamp, the kind, the fields of `body` and, at
/// the end, the sum of all bytes before it.
///
/// @param body  the text of a JSON object, "{}" if there is nothing to tell
/// @param run   the journal's number, which the sum depends on: a line of another journal is never
///              taken for one of this. 0 for the first line, which tells it.
[[nodiscard]] std::string journalLine(
    const LineStamp &stamp, std::string_view kind, std::string_view body, std::uint64_t run);

/// Whether the line, without its line feed, is as journalLine() has made it.
[[nodiscard]] bool isIntactLine(std::string_view line, std::uint64_t run);

struct ReadLine
{
    LineStamp stamp = {};
    std::string kind = {};
    nlohmann::json fields = {}; ///< an object; of anything
};

/// Nothing if it is no object or has no proper stamp and kind.
[[nodiscard]] std::optional<ReadLine> parsedLine(std::string_view line);

} // namespace inspyre
