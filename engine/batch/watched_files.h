#pragma once

#include <inspyre/folder_watch.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace inspyre {

/// What is known of the files in watched folders: which may still be written, and which have been
/// told. Threads: one.
class WatchedFiles
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Must outlive it.
    explicit WatchedFiles(const WatchOptions &options);

    void touched(const std::filesystem::path &file, Time now);
    /// By a scan: touched, unless it is known as it is now.
    void seen(const FoundFile &file, Time now);
    void removed(const std::filesystem::path &file);
    void renamed(const std::filesystem::path &before, const std::filesystem::path &file, Time now);

    /// The same for all below a folder.
    void folderRemoved(const std::filesystem::path &folder);
    void folderRenamed(
        const std::filesystem::path &before, const std::filesystem::path &folder, Time now);
    /// Of what is below the folder, only `files` are there any more; in any order.
    void onlyThese(const std::filesystem::path &folder, const std::vector<FoundFile> &files);
    /// Nothing is known of what is below, and nothing is told of it.
    void forget(const std::filesystem::path &folder);

    /// Files that have not changed for long enough are complete.
    void settle(Time now);
    /// When settle() is next to be called.
    [[nodiscard]] std::optional<Time> due() const;

    /// What has happened since the last call.
    [[nodiscard]] std::vector<WatchEvent> takeEvents();

private:
    struct Stamp
    {
        std::uint64_t bytes = 0;
        std::int64_t modifiedNs = 0;

        bool operator==(const Stamp &) const = default;
    };

    struct Pending
    {
        std::optional<Stamp> stamp = {}; ///< at the time of `since`
        Time since = {};
    };

    [[nodiscard]] static std::optional<Stamp> stampOf(const std::filesystem::path &file);
    [[nodiscard]] bool isWanted(const std::filesystem::path &file) const;
    void complete(const std::filesystem::path &file, const Stamp &stamp);

    const WatchOptions &m_options;
    std::map<std::filesystem::path, Pending> m_pending;
    std::map<std::filesystem::path, Stamp> m_told;
    std::vector<WatchEvent> m_events;
};

} // namespace inspyre
