#pragma once

#include "engine/weights/bytes.h"

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

    Mapping(const std::byte *data, std::size_t size)
        : m_bytes(data, size)
    {}

    ~Mapping();
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;

    [[nodiscard]] Bytes bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

} // namespace inspyre
