#include "engine/batch/watch_tree.h"

#include "engine/batch/scanner.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/vfs.h>
#include <system_error>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

} // namespace

bool isInside(const fs::path &path, const fs::path &folder)
{
    return std::ranges::mismatch(folder, path).in1 == folder.end();
}

bool isChangedUnseen(const fs::path &folder)
{
    // NFS, SMB 1, SMB 2 and its predecessor, FUSE, 9P, Ceph
    constexpr std::array<unsigned long, 7> kMagics = {
        0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x01021997, 0x00c36400};
    struct statfs info = {};
    return ::statfs(folder.c_str(), &info) == 0 &&
           std::ranges::find(kMagics, static_cast<unsigned long>(info.f_type) & 0xffffffffUL) !=
               kMagics.end();
}

WatchTree::WatchTree(Inotify &inotify, const ScanOptions &options)
    : m_inotify(inotify)
    , m_options(options)
{}

int WatchTree::add(const fs::path &folder)
{
    int failed = 0;
    std::vector<fs::path> waiting{folder};
    while (!waiting.empty()) {
        const auto next = std::move(waiting.back());
        waiting.pop_back();
        const int watch = m_inotify.add(next);
        if (watch < 0) {
            const bool isGone = errno == ENOENT || errno == ENOTDIR;
            failed = isGone ? failed : errno;
            continue;
        }
        const auto known = m_folders.find(watch);
        if (known != m_folders.end() && known->second != next) {
            continue; // by a link, or by its old name
        }
        m_folders[watch] = next;
        m_watches[next] = watch;
        std::error_code error;
        for (fs::directory_iterator entry(next, error), end; !error && entry != end;
             entry.increment(error)) {
            if (isWanted(*entry)) {
                waiting.push_back(entry->path());
            }
        }
    }
    return failed;
}

void WatchTree::remove(const fs::path &folder)
{
    std::erase_if(m_watches, [&](const auto &watched) {
        if (!isInside(watched.first, folder)) {
            return false;
        }
        m_inotify.remove(watched.second);
        m_folders.erase(watched.second);
        return true;
    });
}

void WatchTree::rename(const fs::path &before, const fs::path &folder)
{
    std::vector<std::pair<fs::path, int>> moved;
    std::erase_if(m_watches, [&](const auto &watched) {
        if (!isInside(watched.first, before)) {
            return false;
        }
        const auto below = watched.first.lexically_relative(before);
        moved.emplace_back(below == "." ? folder : folder / below, watched.second);
        return true;
    });
    for (auto &[path, watch] : moved) {
        m_folders[watch] = path;
        m_watches[std::move(path)] = watch;
    }
}

void WatchTree::ended(int watch)
{
    const auto known = m_folders.find(watch);
    if (known != m_folders.end()) {
        const auto named = m_watches.find(known->second);
        if (named != m_watches.end() && named->second == watch) {
            m_watches.erase(named);
        }
        m_folders.erase(known);
    }
}

const fs::path *WatchTree::folder(int watch) const
{
    const auto known = m_folders.find(watch);
    return known == m_folders.end() ? nullptr : &known->second;
}

bool WatchTree::isWanted(const fs::directory_entry &entry) const
{
    std::error_code ignored;
    return !isHiddenName(entry.path()) && entry.is_directory(ignored) &&
           (m_options.followLinks || !entry.is_symlink(ignored)) &&
           !fs::equivalent(entry.path(), m_options.leaveOut, ignored);
}

} // namespace inspyre
