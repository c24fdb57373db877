#pragma once

#include "engine/batch/inotify.h"

#include <inspyre/scan.h>

#include <filesystem>
#include <map>
#include <unordered_map>

namespace inspyre {

/// Which folders are watched, and under which number. Threads: one.
class WatchTree
{
public:
    /// Both must outlive it.
    WatchTree(Inotify &inotify, const ScanOptions &options);

    /// Watches `folder` and all below it but hidden ones and what is left out. A link to a folder
    /// is one of them if links are followed.
    /// @return  0, or the errno of a folder that is there and cannot be watched
    int add(const std::filesystem::path &folder);
    /// `folder` and all below it.
    void remove(const std::filesystem::path &folder);
    /// The same with another name.
    void rename(const std::filesystem::path &before, const std::filesystem::path &folder);
    /// The kernel has ended this watch itself.
    void ended(int watch);

    /// Null if there is none of this number.
    [[nodiscard]] const std::filesystem::path *folder(int watch) const;

private:
    [[nodiscard]] bool isWanted(const std::filesystem::directory_entry &entry) const;

    Inotify &m_inotify;
    const ScanOptions &m_options;
    std::unordered_map<int, std::filesystem::path> m_folders;
    std::map<std::filesystem::path, int> m_watches;
};

/// Whether `path` is `folder` or lies below it, by their names.
[[nodiscard]] bool isInside(const std::filesystem::path &path, const std::filesystem::path &folder);

/// Whether it is of a file system whose files other machines or programs change without the kernel
/// telling of it.
[[nodiscard]] bool isChangedUnseen(const std::filesystem::path &folder);

} // namespace inspyre
