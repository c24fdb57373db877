#pragma once

#include "engine/weights/prepared_file.h"

#include <inspyre/checkpoint.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace inspyre {

// The folder of prepared weights. A file in it is named by its checkpoint's content and by what
// made it; beside it lies, for each checkpoint file, which content it had when it was last read.
// Nothing here is needed: whatever is missing, stale or damaged is made again.

/// In cacheFolder().
[[nodiscard]] std::filesystem::path preparedFolder();

/// All that the folder may hold, in bytes; the least recently used goes first.
inline constexpr std::uint64_t kPreparedBytesAtMost = 1'500'000'000;

/// xxh64 of names, types, shapes and values of all tensors. Reads all of the file.
/// Errors: Cancelled.
[[nodiscard]] Result<std::uint64_t> contentSum(const Checkpoint &checkpoint, const JobControl &job);

/// contentSum() of `checkpoint`, as remembered; none if the file has been written to since, or was
/// never read. Reads nothing of it.
[[nodiscard]] std::optional<std::uint64_t> rememberedContent(
    const std::filesystem::path &folder, const Checkpoint &checkpoint);

/// Remembers it for the checkpoint's file, as it was when it was opened.
[[nodiscard]] Status rememberContent(
    const std::filesystem::path &folder, const Checkpoint &checkpoint, std::uint64_t content);

/// Where the prepared tensors of this key lie, if there are any.
[[nodiscard]] std::filesystem::path preparedPath(
    const std::filesystem::path &folder, const PreparedKey &key);

/// The prepared files of the checkpoint `file`, the last used first, of whichever machine and
/// precision. They may be stale.
[[nodiscard]] std::vector<std::filesystem::path> preparedFilesOf(
    const std::filesystem::path &folder, const std::filesystem::path &file);

/// Makes the folder if need be and room in it for `bytes` more, by removing what was not used for
/// longest. Errors: DiskFull (the disk would have less than as much again left), those of
/// fileError().
[[nodiscard]] Status makeRoomForPrepared(const std::filesystem::path &folder, std::uint64_t bytes);

/// Marks a prepared file as used just now.
void markUsed(const std::filesystem::path &prepared);

/// Removes all that was made of the checkpoint `file`.
void removePreparedOf(const std::filesystem::path &folder, const std::filesystem::path &file);

} // namespace inspyre
