#pragma once

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace inspyre {

enum class TensorType : std::uint8_t { F32, F16, BF16, F64, I64, I32, I16, I8, U8, Bool };

[[nodiscard]] std::size_t bytesPerElement(TensorType type);
[[nodiscard]] const char *tensorTypeName(TensorType type); ///< "float32", …

/// One named tensor inside the mapped file: little-endian, contiguous, row-major. `data` may be
/// unaligned for its type in a hostile or odd file; the reader copies such tensors, so that it
/// never is.
struct TensorView
{
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape = {}; ///< empty for a scalar
    const std::byte *data = nullptr;
    std::uint64_t bytes = 0;

    [[nodiscard]] std::int64_t elements() const;
};

/// What the system tells of a file without reading it. Writing to the file, or putting another in
/// its place, changes it: whoever turns the clock back or writes past the file system is not seen.
struct FileStamp
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t bytes = 0;
    std::int64_t modifiedNs = 0; ///< since 1970, of the content
    std::int64_t changedNs = 0;  ///< of the content or of what the system knows about it

    [[nodiscard]] bool operator==(const FileStamp &) const = default;
};

/// The tensors of a checkpoint file by name, without the prefixes ("module.", "model.", …) and
/// wrappers ("state_dict", "model", …) that some files have.
///
/// Threads: immutable.
struct Checkpoint
{
    std::filesystem::path path = {};
    std::string container = {}; ///< "pth" or "safetensors"
    std::uint64_t fileBytes = 0;
    std::map<std::string, TensorView, std::less<>> tensors = {};
    std::map<std::string, std::string, std::less<>> metadata = {}; ///< safetensors __metadata__
    std::shared_ptr<const void> storage = {};                      ///< keeps the mapping alive
    /// The mapped file, in which tensors lie that needed no copy; empty over a caller's memory.
    std::span<const std::byte> mapped = {};
    FileStamp stamp = {}; ///< of the mapped file
};

/// Maps a `.pth` (zip with a restricted pickle) or `.safetensors` file, told apart by content, and
/// lists its tensors. Runs no code of the file, reads no tensor data, allocates in proportion to
/// the index only.
///
/// Errors: FileNotFound, PermissionDenied, IsADirectory, BadModel (with the reason: truncated at
/// byte n of m, an opcode or import outside the allow-list, overlapping tensors, legacy format…),
/// Cancelled.
[[nodiscard]] Result<std::shared_ptr<const Checkpoint>> openCheckpoint(
    const std::filesystem::path &file, const JobControl &job);

/// The same over bytes in memory that outlive the result; for fuzzing and tests.
[[nodiscard]] Result<std::shared_ptr<const Checkpoint>> parseCheckpoint(
    const std::byte *data, std::size_t bytes, const std::string &name);

} // namespace inspyre
