#pragma once

#include <inspyre/result.h>
#include <inspyre/timeline.h>

#include <filesystem>
#include <string>
#include <vector>

namespace inspyre {

inline constexpr std::size_t kRememberedStarts = 20;

/// One start of the program.
struct StartRecord
{
    std::string when = {}; ///< UTC, ISO 8601: "2026-11-24T10:37:15Z"
    std::string model = {};
    std::string device = {};
    std::vector<Span> spans = {};
};

/// The remembered starts in `file` (JSON), oldest first; none if there is no file. A damaged file
/// is an Error (DamagedFile's words in the message), never a crash; saveStart() then begins anew.
[[nodiscard]] Result<std::vector<StartRecord>> loadStarts(const std::filesystem::path &file);

/// Appends a start and drops the oldest beyond kRememberedStarts; atomic; makes the folder.
[[nodiscard]] Status saveStart(const std::filesystem::path &file, const StartRecord &start);

/// stateFolder()/starts.json
[[nodiscard]] std::filesystem::path startHistoryFile();

} // namespace inspyre
