#include "engine/batch/watched_files.h"

#include "engine/batch/scanner.h"
#include "engine/batch/watch_tree.h"
#include "engine/core/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <iterator>
#include <set>
#include <string_view>
#include <sys/stat.h>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

/// Names that programs give to what they have not finished.
bool isTemporaryName(const fs::path &file)
{
    static constexpr std::array<std::string_view, 4> kEnds{".part", ".crdownload", ".tmp", "~"};
    const auto name = file.filename().native();
    return std::ranges::any_of(kEnds, [&](auto end) { return name.ends_with(end); });
}

/// Whether somebody has it open for writing, as far as the system tells: it gives no lease then.
bool isBeingWritten(const fs::path &file)
{
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    // Who opens it while there is a lease is told to us by a signal: by default one that ends us.
    if (in.get() < 0 || ::fcntl(in.get(), F_SETSIG, SIGURG) != 0) {
        return false;
    }
    const bool refused = ::fcntl(in.get(), F_SETLEASE, F_RDLCK) != 0 && errno == EAGAIN;
    ::fcntl(in.get(), F_SETLEASE, F_UNLCK);
    return refused;
}

} // namespace

WatchedFiles::WatchedFiles(const WatchOptions &options)
    : m_options(options)
{}

void WatchedFiles::touched(const fs::path &file, Time now)
{
    if (!isHiddenName(file) && !isTemporaryName(file)) {
        m_pending[file] = {.stamp = stampOf(file), .since = now};
    }
}

void WatchedFiles::seen(const FoundFile &file, Time now)
{
    const Stamp stamp{file.bytes, file.modifiedNs};
    const auto told = m_told.find(file.file);
    const bool isKnown = told != m_told.end() && told->second == stamp;
    if (!isKnown && !m_pending.contains(file.file)) {
        touched(file.file, now);
    }
}

void WatchedFiles::removed(const fs::path &file)
{
    m_pending.erase(file);
    if (m_told.erase(file) > 0) {
        m_events.push_back({.kind = WatchEvent::Kind::Gone, .file = file});
    }
}

void WatchedFiles::renamed(const fs::path &before, const fs::path &file, Time now)
{
    const auto told = m_told.find(before);
    const bool wasPending = m_pending.erase(before) > 0;
    if (told == m_told.end() || isHiddenName(file) || isTemporaryName(file)) {
        removed(before);
        touched(file, now);
        return;
    }
    m_events.push_back({.kind = WatchEvent::Kind::Renamed, .file = file, .before = before});
    m_told[file] = told->second;
    m_told.erase(before);
    m_pending.erase(file);
    if (wasPending) {
        touched(file, now);
    }
}

void WatchedFiles::folderRemoved(const fs::path &folder)
{
    onlyThese(folder, {});
}

void WatchedFiles::folderRenamed(const fs::path &before, const fs::path &folder, Time now)
{
    std::set<fs::path> files;
    for (const auto &[file, ignored] : m_told) {
        files.insert(file);
    }
    for (const auto &[file, ignored] : m_pending) {
        files.insert(file);
    }
    for (const auto &file : files) {
        if (isInside(file, before)) {
            renamed(file, folder / file.lexically_relative(before), now);
        }
    }
}

void WatchedFiles::onlyThese(const fs::path &folder, const std::vector<FoundFile> &files)
{
    std::set<fs::path> there;
    for (const auto &file : files) {
        there.insert(file.file);
    }
    const auto isGone = [&](const fs::path &file) {
        return isInside(file, folder) && !there.contains(file);
    };
    std::erase_if(m_pending, [&](const auto &pending) { return isGone(pending.first); });
    std::erase_if(m_told, [&](const auto &told) {
        if (!isGone(told.first)) {
            return false;
        }
        m_events.push_back({.kind = WatchEvent::Kind::Gone, .file = told.first});
        return true;
    });
}

void WatchedFiles::forget(const fs::path &folder)
{
    std::erase_if(m_pending, [&](const auto &file) { return isInside(file.first, folder); });
    std::erase_if(m_told, [&](const auto &file) { return isInside(file.first, folder); });
}

void WatchedFiles::settle(Time now)
{
    for (auto at = m_pending.begin(); at != m_pending.end();) {
        auto &[file, pending] = *at;
        const bool isDue = now - pending.since >= m_options.settle;
        const auto stamp = isDue ? stampOf(file) : std::nullopt;
        const bool isStill = stamp && stamp == pending.stamp && !isBeingWritten(file);
        if (isStill) {
            complete(file, *stamp);
        } else if (stamp) {
            pending = {.stamp = stamp, .since = now};
        }
        // What is due and has no stamp is no file any more; that is told elsewhere.
        at = isStill || (isDue && !stamp) ? m_pending.erase(at) : std::next(at);
    }
}

std::optional<WatchedFiles::Time> WatchedFiles::due() const
{
    if (m_pending.empty()) {
        return std::nullopt;
    }
    const auto next = std::ranges::min_element(
        m_pending, {}, [](const auto &pending) { return pending.second.since; });
    return next->second.since + m_options.settle;
}

std::vector<WatchEvent> WatchedFiles::takeEvents()
{
    return std::exchange(m_events, {});
}

std::optional<WatchedFiles::Stamp> WatchedFiles::stampOf(const fs::path &file)
{
    struct stat info = {};
    if (::stat(file.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) {
        return std::nullopt;
    }
    return Stamp{static_cast<std::uint64_t>(info.st_size), modifiedNs(info)};
}

bool WatchedFiles::isWanted(const fs::path &file) const
{
    return hasPictureExtension(file) || (m_options.scan.byContent && isPictureByContent(file));
}

void WatchedFiles::complete(const fs::path &file, const Stamp &stamp)
{
    const auto told = m_told.find(file);
    const bool isKnown = told != m_told.end() && told->second == stamp;
    if (!isKnown && isWanted(file)) {
        m_told[file] = stamp;
        m_events.push_back({.kind = WatchEvent::Kind::Complete, .file = file});
    }
}

} // namespace inspyre
