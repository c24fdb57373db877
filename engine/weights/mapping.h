#pragma once

#include "engine/weights/bytes.h"

#include <inspyre/checkpoint.h>
#include <inspyre/result.h>

#include <filesystem>
#include <memory>

namespace inspyre {

/// A whole file, mapped read-only and private. Pages are read when they are touched.
class Mapping
{
public:
    /// Errors: FileNotFound, PermissionDenied, IsADirectory, BadModel (not a regular file, or the
    /// system cannot map it).
    [[nodiscard]] static Result<std::shared_ptr<const Mapping>> open(
        const std::filesystem::path &file);

    Mapping(const std::byte *data, const FileStamp &stamp)
        : m_bytes(data, static_cast<std::size_t>(stamp.bytes))
        , m_stamp(stamp)
    {}

    ~Mapping();
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;

    [[nodiscard]] Bytes bytes() const { return m_bytes; }

    /// Of the file when it was opened.
    [[nodiscard]] const FileStamp &stamp() const { return m_stamp; }

private:
    Bytes m_bytes;
    FileStamp m_stamp;
};

/// Brings the pages of `part` into memory, where a mapping of this process finds them at once.
void populate(Bytes part);

/// Takes the whole pages of `part` out of this process's memory. They are read again from the page
/// cache when they are touched: `part` lies in a Mapping, nothing else.
void release(Bytes part);

} // namespace inspyre
