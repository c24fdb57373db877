#pragma once

#include "engine/core/descriptor.h"

#include <inspyre/result.h>

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <sys/types.h>

namespace inspyre {

/// What an AppendFile asks of the system: tests have disks that are full or fail.
struct AppendCalls
{
    std::function<ssize_t(int fd, const void *data, std::size_t bytes)> write = {};
    std::function<int(int fd)> flush = {};
};

/// A file that only grows, by whole lines.
///
/// After a full disk it is as before the call, which may be made again. After a failed flush
/// nobody knows what the disk has, so that all later calls fail with the same error.
///
/// Threads: any, at once.
class AppendFile
{
public:
    /// Makes the file if it is not there; its folder then has it after a power failure, too.
    /// Errors: those of fileError().
    [[nodiscard]] static Result<std::unique_ptr<AppendFile>> open(
        const std::filesystem::path &file, AppendCalls calls = {});

    AppendFile(Descriptor file, std::filesystem::path path, AppendCalls calls);

    /// `lines` have their line feeds. Once it returns, they outlive the process, not yet a power
    /// failure. A line that was cut off before is ended first.
    [[nodiscard]] Status append(std::string_view lines);

    /// What was appended before the call is on the disk. Calls of several threads share one wait.
    [[nodiscard]] Status flush();

    /// Some file systems tell of failed writes only here. Nothing may be called afterwards.
    [[nodiscard]] Status close();

private:
    [[nodiscard]] std::optional<int> writeAll(std::string_view bytes);
    [[nodiscard]] Error failure(int systemError) const;

    const std::filesystem::path m_path;
    const AppendCalls m_calls;
    std::mutex m_mutex;
    std::condition_variable m_flushed;
    Descriptor m_file;
    off_t m_bytes = 0;
    bool m_torn = false;           ///< does not end with a line feed
    std::uint64_t m_appends = 0;   ///< so far
    std::uint64_t m_onDisk = 0;    ///< of them
    bool m_flushing = false;       ///< by one of the threads, for all
    std::optional<int> m_poison{}; ///< of the failed flush
};

} // namespace inspyre
