#pragma once

#include "engine/batch/scan_pattern.h"

#include <inspyre/job.h>
#include <inspyre/scan.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <sys/stat.h>
#include <unordered_set>
#include <utility>
#include <vector>

namespace inspyre {

/// Whether a file of this name is taken for a picture.
[[nodiscard]] bool hasPictureExtension(const std::filesystem::path &file);

/// Whether its first bytes are those of a picture.
[[nodiscard]] bool isPictureByContent(const std::filesystem::path &file);

/// When it was last written, since 1970.
[[nodiscard]] std::int64_t modifiedNs(const struct stat &info);

/// Whether a name begins with a dot.
[[nodiscard]] bool isHiddenName(const std::filesystem::path &path);

/// `path` from the root, without "." and "..", without a slash at the end.
[[nodiscard]] std::filesystem::path absolutePath(const std::filesystem::path &path);

/// A folder among the inputs.
struct ScanRoot
{
    std::filesystem::path folder = {}; ///< absolute
    std::filesystem::path inside = {}; ///< what the places of its files begin with
};

[[nodiscard]] std::vector<ScanRoot> scanRoots(std::span<const std::filesystem::path> inputs);

/// Collects files, folder by folder. Where the job is cancelled, it stops looking.
class Scanner
{
public:
    Scanner(const ScanOptions &options, const JobControl &job);

    /// Whatever it is, also if it is not there.
    void addFile(const std::filesystem::path &file, const std::filesystem::path &inside);
    /// What is below it. Whether there was a picture.
    bool addFolder(const std::filesystem::path &folder, const std::filesystem::path &inside);
    /// Whether anything is meant by it.
    bool addPattern(const ScanPattern &pattern);

    /// What was found, in order.
    [[nodiscard]] Found take();

private:
    using Identity = std::pair<dev_t, ino_t>;

    struct Place
    {
        std::filesystem::path path = {};
        std::filesystem::path inside = {};
        std::filesystem::path canonical = {};
    };

    struct Entry
    {
        Place place = {};
        bool isLink = false;
        bool isFolder = false;
        bool isThere = false; ///< `info` is known
        struct stat info = {};
    };

    [[nodiscard]] static Place rootPlace(
        const std::filesystem::path &path, const std::filesystem::path &inside);
    [[nodiscard]] std::vector<Entry> entriesOf(const Place &folder);
    [[nodiscard]] bool mayEnter(const Entry &folder);
    void walk(const Place &root);
    void takeEntry(const Entry &entry);
    void match(const Place &folder, const std::vector<std::string> &parts, std::size_t at);
    void matchBelow(const Place &folder, const std::vector<std::string> &parts, std::size_t at);
    void matched(const Entry &entry);
    void put(const Place &place, const struct stat *info);

    const ScanOptions &m_options;
    const JobControl &m_job;
    Identity m_leftOut = {};
    Found m_found;
    std::set<Identity> m_entered; ///< folders of the present input
    std::unordered_set<std::string> m_known;
    std::uint64_t m_matches = 0; ///< of the present input
};

} // namespace inspyre
