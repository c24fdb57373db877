#pragma once

#include <inspyre/result.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

namespace inspyre {

/// The journal's file for part 0, else the file's name with ".1", ".2", … behind it.
[[nodiscard]] std::filesystem::path journalPart(const std::filesystem::path &file, int part);

/// The numbers of the parts that are there besides part 0, in order.
[[nodiscard]] std::vector<int> journalParts(const std::filesystem::path &file);

/// Calls `line` for each line of a part, without its line feed; `whole`: it had one. Stops where
/// that returns false. A line of more than kMostLineBytes is given as its beginning.
///
/// @param mostBytes  what there is beyond is an error; told by how much is left of it
/// Errors: those of readFile(); InvalidArgument (a pipe or a device, more bytes).
[[nodiscard]] Status eachLine(
    const std::filesystem::path &part,
    std::uint64_t &mostBytes,
    const std::function<bool(std::string_view line, bool whole)> &line);

} // namespace inspyre
