#pragma once

#include <inspyre/batch.h>
#include <inspyre/batch_plan.h>
#include <inspyre/journal.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace inspyre::cli {

/// Size and time of a file, by which it is known to be another one.
struct FileTime
{
    std::uint64_t bytes = 0;
    std::int64_t modifiedNs = 0; ///< since 1970

    bool operator==(const FileTime &) const = default;
};

/// None if it is no file.
[[nodiscard]] std::optional<FileTime> stampOf(const std::filesystem::path &file);

/// What is to be done of a picture that is complete.
enum class Want : std::uint8_t {
    Nothing, ///< it is done, or will be
    New,     ///< nobody has planned it
    Again,   ///< it was done or has failed, and is another one by now
    Later,   ///< it is in work, and is another one by now: to be asked again
};

/// The pictures of a run over watched folders, by their files.
///
/// Threads: any function from any thread.
class WatchLedger
{
public:
    /// The pictures that an earlier session has planned.
    void begin(std::span<const BatchItem> items, const Review &review);
    void add(std::span<const BatchItem> items);

    /// What the run tells of its pictures.
    void onItems(std::span<const ItemUpdate> updates);

    /// Of `file` as it is on the disk now.
    [[nodiscard]] Want want(const std::filesystem::path &file) const;

    /// Takes a file that is gone out of it, if it need not be remembered.
    /// @return its number, if it waits to be done
    [[nodiscard]] std::optional<std::uint32_t> drop(const std::filesystem::path &file);

    /// The picture of `file`; none if there is none.
    [[nodiscard]] std::optional<BatchItem> itemOf(const std::filesystem::path &file) const;

    [[nodiscard]] std::vector<BatchItem> items() const; ///< by number
    [[nodiscard]] bool idle() const;                    ///< none waits or is in work
    [[nodiscard]] int done() const;                     ///< since begin()
    [[nodiscard]] int failed() const;                   ///< since begin()

private:
    struct Entry
    {
        BatchItem item = {};
        ItemState state = ItemState::Waiting;
        FileId source = {}; ///< of Done and Doubtful: what was read
    };

    void put(const BatchItem &item);

    mutable std::mutex m_mutex;
    std::map<std::uint32_t, Entry> m_entries;                 ///< by number, one a file
    std::unordered_map<std::string, std::uint32_t> m_numbers; ///< by file
    int m_done = 0;
    int m_failed = 0;
};

} // namespace inspyre::cli
