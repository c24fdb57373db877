#include "engine/batch/inotify.h"
#include "engine/batch/scanner.h"
#include "engine/batch/watch_tree.h"
#include "engine/batch/watched_files.h"
#include "engine/core/guarded.h"

#include <inspyre/folder_watch.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <mutex>
#include <optional>
#include <span>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <unordered_map>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

using Clock = std::chrono::steady_clock;
using Identity = std::pair<dev_t, ino_t>;

constexpr std::chrono::seconds kRootsEvery{5};          ///< folders that are gone are looked for
constexpr std::chrono::milliseconds kRenameWithin{200}; ///< its second half comes

struct Root
{
    fs::path folder = {};
    std::optional<Identity> identity = {}; ///< none: it is not there
    bool isLookedAt = false;               ///< now and then, for what nobody tells
};

/// The first half of a rename.
struct Leaving
{
    fs::path path = {};
    bool isFolder = false;
    Clock::time_point since = {};
};

std::optional<Identity> identityOf(const fs::path &folder)
{
    struct stat info = {};
    if (::stat(folder.c_str(), &info) != 0 || !S_ISDIR(info.st_mode)) {
        return std::nullopt;
    }
    return Identity{info.st_dev, info.st_ino};
}

} // namespace

class FolderWatch::Worker
{
public:
    Worker(std::vector<fs::path> folders, const WatchOptions &options, Events events)
        : m_options(options)
        , m_tell(std::move(events))
        , m_tree(m_inotify, m_options.scan)
        , m_files(m_options)
    {
        for (auto &folder : folders) {
            m_roots.push_back({.folder = std::move(folder)});
        }
        if (!m_inotify.works()) {
            note("the system cannot watch folders");
        }
        m_thread = std::jthread([this] { run(); });
    }

    ~Worker()
    {
        m_stops = true;
        m_inotify.wake();
    }

    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    [[nodiscard]] std::vector<std::string> notes() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_notes;
    }

private:
    void run();
    void note(const std::string &why);
    [[nodiscard]] std::optional<std::chrono::milliseconds> patience() const;

    void checkRoots();
    void begin(Root &root);
    void lose(Root &root);
    void lookAround();
    void compare(const Root &root);
    void enter(const fs::path &folder);
    void find(const fs::path &folder, bool isWhole);

    void handle(const InotifyEvent &event);
    void handleSelf(const InotifyEvent &event, const fs::path &folder);
    void handleFolder(const InotifyEvent &event, const fs::path &folder);
    void handleFile(const InotifyEvent &event, const fs::path &file);
    void arrive(std::uint32_t cookie, const fs::path &path, bool isFolder);
    void letGo();

    const WatchOptions m_options;
    const Events m_tell;
    Inotify m_inotify;
    WatchTree m_tree;
    WatchedFiles m_files;
    std::vector<Root> m_roots;
    std::unordered_map<std::uint32_t, Leaving> m_leaving; ///< by cookie
    std::vector<WatchEvent> m_events;                     ///< of roots
    Clock::time_point m_now = Clock::now();
    Clock::time_point m_rootsAt = {};
    Clock::time_point m_lookAt = {};
    mutable std::mutex m_mutex;
    std::vector<std::string> m_notes; ///< guarded by it
    std::atomic_bool m_stops = false;
    std::jthread m_thread; ///< the last: it uses all others
};

void FolderWatch::Worker::run()
{
    while (!m_stops) {
        m_now = Clock::now();
        if (m_now >= m_rootsAt) {
            m_rootsAt = m_now + std::min(kRootsEvery, m_options.rescan);
            checkRoots();
        }
        if (m_now >= m_lookAt) {
            m_lookAt = m_now + m_options.rescan;
            lookAround();
        }
        letGo();
        m_files.settle(m_now);
        auto events = std::exchange(m_events, {});
        std::ranges::move(m_files.takeEvents(), std::back_inserter(events));
        if (!events.empty() && !m_stops) {
            m_tell(std::move(events));
        }
        const auto told = m_inotify.wait(patience());
        m_now = Clock::now();
        for (const auto &event : told) {
            handle(event);
        }
    }
}

void FolderWatch::Worker::note(const std::string &why)
{
    const std::scoped_lock lock(m_mutex);
    const auto text =
        why + ": it is looked at every " + std::to_string(m_options.rescan.count()) + " s instead";
    if (std::ranges::find(m_notes, text) == m_notes.end()) {
        m_notes.push_back(text);
    }
}

/// Until something is to be done without an event.
std::optional<std::chrono::milliseconds> FolderWatch::Worker::patience() const
{
    auto next = std::min(m_rootsAt, m_lookAt);
    if (const auto due = m_files.due()) {
        next = std::min(next, *due);
    }
    if (!m_leaving.empty()) {
        next = std::min(next, m_now + kRenameWithin);
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(next - Clock::now());
    return std::max(left, std::chrono::milliseconds(0));
}

/// By what is really there: a folder that was unmounted or moved with its parent tells nothing.
void FolderWatch::Worker::checkRoots()
{
    const bool isFirst = m_lookAt == Clock::time_point{};
    for (auto &root : m_roots) {
        const auto identity = identityOf(root.folder);
        if (identity == root.identity) {
            if (isFirst) {
                m_events.push_back({.kind = WatchEvent::Kind::Lost, .file = root.folder});
            }
            continue;
        }
        if (root.identity) {
            lose(root);
        }
        if (identity) {
            if (!isFirst) {
                m_events.push_back({.kind = WatchEvent::Kind::Back, .file = root.folder});
            }
            root.identity = identity;
            begin(root);
        }
    }
}

void FolderWatch::Worker::begin(Root &root)
{
    const int failed = m_tree.add(root.folder);
    root.isLookedAt = failed != 0 || isChangedUnseen(root.folder);
    if (failed == ENOSPC) {
        note("there are more folders than the system watches in " + root.folder.string());
    } else if (root.isLookedAt) {
        note("the system does not tell of all changes in " + root.folder.string());
    }
    find(root.folder, false);
}

void FolderWatch::Worker::lose(Root &root)
{
    if (!root.identity) {
        return;
    }
    root.identity.reset();
    m_tree.remove(root.folder);
    m_files.forget(root.folder);
    m_events.push_back({.kind = WatchEvent::Kind::Lost, .file = root.folder});
}

void FolderWatch::Worker::lookAround()
{
    for (const auto &root : m_roots) {
        if (root.isLookedAt) {
            compare(root);
        }
    }
}

/// With what is there, whatever was told.
void FolderWatch::Worker::compare(const Root &root)
{
    if (root.identity) {
        static_cast<void>(m_tree.add(root.folder));
        find(root.folder, true);
    }
}

/// A folder that has come: first watched, then looked into, so that nothing is missed between.
void FolderWatch::Worker::enter(const fs::path &folder)
{
    const auto root = std::ranges::find_if(
        m_roots, [&](const Root &known) { return isInside(folder, known.folder); });
    std::error_code ignored;
    if (isHiddenName(folder) || fs::equivalent(folder, m_options.scan.leaveOut, ignored)) {
        return;
    }
    if (m_tree.add(folder) != 0 && root != m_roots.end()) {
        root->isLookedAt = true;
        note("there are more folders than the system watches in " + root->folder.string());
    }
    find(folder, false);
}

/// @param isWhole  what is not found below it any more is gone
void FolderWatch::Worker::find(const fs::path &folder, bool isWhole)
{
    const auto found =
        scan(std::span(&folder, 1), m_options.scan, JobControl([this] { return m_stops.load(); }));
    if (!found) {
        return;
    }
    for (const auto &file : found->files) {
        m_files.seen(file, m_now);
    }
    if (isWhole) {
        m_files.onlyThese(folder, found->files);
    }
}

void FolderWatch::Worker::handle(const InotifyEvent &event)
{
    if ((event.mask & IN_Q_OVERFLOW) != 0) {
        std::ranges::for_each(m_roots, [this](const Root &root) { compare(root); });
        return;
    }
    const auto *known = m_tree.folder(event.watch);
    if ((event.mask & IN_IGNORED) != 0) {
        m_tree.ended(event.watch);
    } else if (known == nullptr) {
        return;
    } else if (event.name.empty()) {
        handleSelf(event, *known);
    } else if (const auto path = *known / event.name; (event.mask & IN_ISDIR) != 0) {
        handleFolder(event, path);
    } else {
        handleFile(event, path);
    }
}

void FolderWatch::Worker::handleSelf(const InotifyEvent &event, const fs::path &folder)
{
    const auto root = std::ranges::find(m_roots, folder, &Root::folder);
    if (root != m_roots.end() && (event.mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT)) != 0) {
        lose(*root);
    }
}

void FolderWatch::Worker::handleFolder(const InotifyEvent &event, const fs::path &folder)
{
    if ((event.mask & IN_MOVED_FROM) != 0) {
        m_leaving[event.cookie] = {.path = folder, .isFolder = true, .since = m_now};
    } else if ((event.mask & IN_MOVED_TO) != 0) {
        arrive(event.cookie, folder, true);
    } else if ((event.mask & IN_CREATE) != 0) {
        enter(folder);
    } else if ((event.mask & IN_DELETE) != 0) {
        m_tree.remove(folder);
        m_files.folderRemoved(folder);
    }
}

void FolderWatch::Worker::handleFile(const InotifyEvent &event, const fs::path &file)
{
    if ((event.mask & IN_MOVED_FROM) != 0) {
        m_leaving[event.cookie] = {.path = file, .since = m_now};
    } else if ((event.mask & IN_MOVED_TO) != 0) {
        arrive(event.cookie, file, false);
    } else if ((event.mask & IN_DELETE) != 0) {
        m_files.removed(file);
    } else {
        m_files.touched(file, m_now);
    }
}

/// The second half of a rename, or of a move from outside.
void FolderWatch::Worker::arrive(std::uint32_t cookie, const fs::path &path, bool isFolder)
{
    const auto half = m_leaving.extract(cookie);
    if (!isFolder) {
        if (half) {
            m_files.renamed(half.mapped().path, path, m_now);
        } else {
            m_files.touched(path, m_now);
        }
        return;
    }
    if (half) {
        m_tree.rename(half.mapped().path, path);
        m_files.folderRenamed(half.mapped().path, path, m_now);
    }
    enter(path);
}

/// What has left and has not come to another place is gone.
void FolderWatch::Worker::letGo()
{
    std::erase_if(m_leaving, [this](const auto &entry) {
        const auto &leaving = entry.second;
        if (m_now - leaving.since < kRenameWithin) {
            return false;
        }
        if (leaving.isFolder) {
            m_tree.remove(leaving.path);
            m_files.folderRemoved(leaving.path);
        } else {
            m_files.removed(leaving.path);
        }
        return true;
    });
}

FolderWatch::FolderWatch(std::unique_ptr<Worker> worker)
    : m_worker(std::move(worker))
{}

FolderWatch::~FolderWatch() = default;

Result<std::unique_ptr<FolderWatch>> FolderWatch::make(
    std::vector<fs::path> folders, const WatchOptions &options, Events events)
{
    return guarded("watching folders", [&]() -> Result<std::unique_ptr<FolderWatch>> {
        if (folders.empty()) {
            return Error{ErrorCode::InvalidArgument, "there is no folder to be watched"};
        }
        for (auto &folder : folders) {
            folder = absolutePath(folder);
            std::error_code ignored;
            if (fs::exists(folder, ignored) && !fs::is_directory(folder, ignored)) {
                return Error{
                    ErrorCode::InvalidArgument, "this is no folder to be watched", folder.string()};
            }
        }
        auto worker = std::make_unique<Worker>(std::move(folders), options, std::move(events));
        return std::unique_ptr<FolderWatch>(new FolderWatch(std::move(worker)));
    });
}

std::vector<std::string> FolderWatch::notes() const
{
    return m_worker->notes();
}

} // namespace inspyre
