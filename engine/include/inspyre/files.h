#pragma once

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace inspyre {

/// Writes `data` to a temporary file beside `file`, flushes it to the disk and renames it: either
/// the whole new content is there or the old one is. Missing folders are not made.
///
/// @param job  reports Writing; after a cancel nothing is left behind.
/// Errors: FileNotFound (the folder), PermissionDenied, IsADirectory, DiskFull, CannotWrite,
/// Cancelled.
[[nodiscard]] Status writeFileAtomically(
    const std::filesystem::path &file, std::span<const std::byte> data, const JobControl &job);

enum class Flush : std::uint8_t {
    ToDisk, ///< survives a power failure once it has returned
    Later,  ///< when the system likes: for what can be made again and is checked when it is read
};

struct WriteOptions
{
    Flush flush = Flush::ToDisk;
    /// The temporary file is ".inspyre-TAG.part": one that is left over is replaced, and whoever
    /// knows the tag finds it after a crash. Empty: a random name.
    std::string tag = {};
};

/// The same for content that lies in several places, one after the other.
[[nodiscard]] Status writeFileAtomically(
    const std::filesystem::path &file,
    std::span<const std::span<const std::byte>> pieces,
    const WriteOptions &options,
    const JobControl &job);

/// With WriteOptions{flush}.
[[nodiscard]] Status writeFileAtomically(
    const std::filesystem::path &file,
    std::span<const std::span<const std::byte>> pieces,
    Flush flush,
    const JobControl &job);

/// The whole file. Errors: FileNotFound, PermissionDenied, IsADirectory, OutOfMemory.
[[nodiscard]] Result<std::vector<std::byte>> readFile(const std::filesystem::path &file);

/// Whether both names are the same existing file, also through links.
[[nodiscard]] bool sameFile(const std::filesystem::path &a, const std::filesystem::path &b);

/// An Error with the code that fits errno: FileNotFound, PermissionDenied, IsADirectory, DiskFull
/// (ENOSPC, EDQUOT), else CannotWrite; the message is the system's words.
[[nodiscard]] Error fileError(int systemError, const std::filesystem::path &file);

/// The same where a file is to be read: FileNotFound in place of CannotWrite and DiskFull (a name
/// that is too long, a link to itself, …).
[[nodiscard]] Error readingError(int systemError, const std::filesystem::path &file);

/// float32 `[height, width]` as a NumPy 1.0 file (.npy, little-endian, C order).
[[nodiscard]] std::vector<std::byte> npyFile(std::span<const float> values, int width, int height);

} // namespace inspyre
