#pragma once

#include <inspyre/result.h>
#include <inspyre/scan.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace inspyre {

struct WatchEvent
{
    enum class Kind : std::uint8_t {
        Complete, ///< a picture is there and nobody writes it any more
        Renamed,  ///< from `before` to `file`, within the watched folders; its content is the same
        Gone,     ///< a file that had been complete was removed or moved away
        Lost,     ///< a watched folder itself is gone: removed, moved, unmounted
        Back,     ///< … and there again; its pictures follow
    };

    Kind kind = Kind::Complete;
    std::filesystem::path file = {};   ///< absolute; of Lost and Back the folder
    std::filesystem::path before = {}; ///< of Renamed
};

struct WatchOptions
{
    /// For so long size and time of a file must stay the same before it is complete.
    std::chrono::milliseconds settle{1000};
    /// How often folders that cannot be watched are looked at instead.
    std::chrono::seconds rescan{30};
    ScanOptions scan = {};
};

/// Tells of pictures that come into folders and what lies below them. What is there at the
/// beginning is told, too, so that nothing can be missed between a scan and the watch.
///
/// A file counts as complete when it has not changed for `settle` and, where the system can tell,
/// nobody has it open for writing. Hidden files and those named *.part, *.crdownload, *.tmp or *~
/// are waited for until they have their final name. A file that is written again is told again.
///
/// Threads: has one of its own, which calls `events`; make and destroy it from any.
class FolderWatch
{
public:
    using Events = std::function<void(std::vector<WatchEvent>)>;

    /// @param folders  need not exist: told as Lost, and as Back when they come
    /// @param events   called with at least one; never after the destructor has returned
    /// Errors: InvalidArgument (no folder, or one is a file), Internal (no thread).
    [[nodiscard]] static Result<std::unique_ptr<FolderWatch>> make(
        std::vector<std::filesystem::path> folders, const WatchOptions &options, Events events);

    ~FolderWatch(); ///< waits for a call of `events` that is under way
    FolderWatch(const FolderWatch &) = delete;
    FolderWatch &operator=(const FolderWatch &) = delete;

    /// English: why some folders are only looked at now and then. Threads: any.
    [[nodiscard]] std::vector<std::string> notes() const;

private:
    class Worker;
    explicit FolderWatch(std::unique_ptr<Worker> worker);

    std::unique_ptr<Worker> m_worker;
};

} // namespace inspyre
