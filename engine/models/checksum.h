#pragma once

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace inspyre {

/// Lower-case hex.
struct Checksums
{
    std::string sha256 = {};
    std::string md5 = {};
};

/// SHA-256 and MD5 of bytes that come in pieces. MD5 because that is what some authors publish.
class Hasher
{
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;

    void add(std::span<const std::byte> bytes);

    /// Of all bytes so far; ends the Hasher's use.
    [[nodiscard]] Checksums finish();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// Hashes a file in one pass.
///
/// @param job  reports Verifying by bytes; cancel is seen every 4 MiB.
/// Errors: FileNotFound, PermissionDenied, IsADirectory, Cancelled.
[[nodiscard]] Result<Checksums> hashFile(const std::filesystem::path &file, const JobControl &job);

} // namespace inspyre
