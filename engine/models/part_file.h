#pragma once

#include "engine/core/descriptor.h"

#include <inspyre/result.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace inspyre {

/// The half of a download that is here already: `<file>.part`, locked against other processes, with
/// the server's version of the file (its ETag) beside it in `<file>.part.etag`. Stays on the disk
/// unless it is renamed or removed.
class PartFile
{
public:
    /// Opens or makes the part of `target`. Errors: those of fileError(); Transfer if another
    /// process downloads the same file.
    [[nodiscard]] static Result<std::unique_ptr<PartFile>> open(
        const std::filesystem::path &target);

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    [[nodiscard]] std::uint64_t size() const { return m_size; }

    /// Empty if unknown.
    [[nodiscard]] const std::string &etag() const { return m_etag; }

    /// Errors: DiskFull, CannotWrite; what fitted stays.
    [[nodiscard]] Status append(std::span<const std::byte> bytes);

    /// Begins anew, with another version of the file.
    [[nodiscard]] Status restart(const std::string &etag);

    /// Whether the disk has room for so many bytes more. Errors: DiskFull (with both figures).
    [[nodiscard]] Status checkRoomFor(std::uint64_t bytes) const;

    /// Flushes it to the disk and gives it the target's name.
    [[nodiscard]] Status rename();

    void remove();

private:
    PartFile(std::filesystem::path target, std::filesystem::path part, Descriptor out);

    std::filesystem::path m_target;
    std::filesystem::path m_path;
    std::filesystem::path m_etagPath;
    Descriptor m_out;
    std::uint64_t m_size = 0;
    std::string m_etag;
};

} // namespace inspyre
