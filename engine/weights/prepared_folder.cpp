#include "engine/weights/prepared_folder.h"

#include "engine/core/xxh64.h"

#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/log.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sstream>
#include <string>
#include <sys/stat.h>
#include <system_error>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSuffix = ".prepared";
constexpr std::string_view kStampSuffix = ".content";

std::string hex(std::uint64_t value)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (unsigned shift = 64; shift > 0; shift -= 4) {
        text += kDigits[(value >> (shift - 4)) & 15U];
    }
    return text;
}

std::uint64_t sumOf(std::string_view text, std::uint64_t seed = 0)
{
    return xxh64(std::as_bytes(std::span(text)), seed);
}

/// The file that remembers the content of `checkpoint`.
fs::path stampPath(const fs::path &folder, const fs::path &checkpoint)
{
    std::error_code failed;
    auto path = fs::weakly_canonical(checkpoint, failed);
    if (failed) {
        path = checkpoint;
    }
    return folder / (hex(sumOf(path.native())) + std::string(kStampSuffix));
}

std::string stampText(const FileStamp &stamp, std::uint64_t content)
{
    std::ostringstream text;
    text << "1 " << stamp.device << ' ' << stamp.inode << ' ' << stamp.bytes << ' '
         << stamp.modifiedNs << ' ' << stamp.changedNs << ' ' << content << '\n';
    return text.str() + hex(sumOf(text.str())) + "\n";
}

struct Remembered
{
    FileStamp stamp = {};
    std::uint64_t content = 0;
};

std::optional<Remembered> readStamp(const fs::path &file)
{
    const auto bytes = readFile(file);
    if (!bytes) {
        return std::nullopt;
    }
    std::istringstream text{std::string(textOf(*bytes))};
    int version = 0;
    Remembered found;
    text >> version >> found.stamp.device >> found.stamp.inode >> found.stamp.bytes >>
        found.stamp.modifiedNs >> found.stamp.changedNs >> found.content;
    // Whatever was read: written again, it is the same text, checksum included.
    const bool intact = stampText(found.stamp, found.content) == textOf(*bytes);
    return intact ? std::optional(found) : std::nullopt;
}

struct Kept
{
    fs::path path = {};
    std::uint64_t bytes = 0;
    fs::file_time_type used = {};
};

/// All files of the folder, the last used first.
std::vector<Kept> filesIn(const fs::path &folder)
{
    std::vector<Kept> files;
    std::error_code failed;
    for (auto it = fs::directory_iterator(folder, failed);
         !failed && it != fs::directory_iterator();
         it.increment(failed)) {
        std::error_code gone;
        const auto bytes = it->file_size(gone);
        const auto used = it->last_write_time(gone);
        const auto extension = it->path().extension();
        if (!gone && (extension == kSuffix || extension == kStampSuffix)) {
            files.push_back({it->path(), bytes, used});
        }
    }
    std::sort(
        files.begin(), files.end(), [](const Kept &a, const Kept &b) { return a.used > b.used; });
    return files;
}

} // namespace

fs::path preparedFolder()
{
    return cacheFolder() / "prepared";
}

Result<std::uint64_t> contentSum(const Checkpoint &checkpoint, const JobControl &job)
{
    constexpr std::size_t kBlock = std::size_t{8} << 20U;
    std::uint64_t sum = 0;
    for (const auto &[name, tensor] : checkpoint.tensors) {
        sum = sumOf(name, sum);
        sum = sumOf(tensorTypeName(tensor.type), sum);
        sum = xxh64(std::as_bytes(std::span(tensor.shape)), sum);
        const Bytes all(tensor.data, tensor.bytes);
        for (std::size_t at = 0; at < all.size(); at += kBlock) {
            if (job.cancelled()) {
                return cancelledError(checkpoint.path.string());
            }
            sum = xxh64(all.subspan(at, std::min(kBlock, all.size() - at)), sum);
        }
    }
    return sum;
}

std::optional<std::uint64_t> rememberedContent(const fs::path &folder, const Checkpoint &checkpoint)
{
    const auto found = readStamp(stampPath(folder, checkpoint.path));
    return found && found->stamp == checkpoint.stamp ? std::optional(found->content) : std::nullopt;
}

Status rememberContent(const fs::path &folder, const Checkpoint &checkpoint, std::uint64_t content)
{
    const auto text = stampText(checkpoint.stamp, content);
    const auto piece = std::as_bytes(std::span(text));
    return writeFileAtomically(
        stampPath(folder, checkpoint.path), std::span(&piece, 1), Flush::Later, {});
}

fs::path preparedPath(const fs::path &folder, const PreparedKey &key)
{
    return folder / (hex(key.content) + "-" + hex(sumOf(key.maker)) + std::string(kSuffix));
}

std::vector<fs::path> preparedFilesOf(const fs::path &folder, const fs::path &file)
{
    std::vector<fs::path> found;
    if (const auto remembered = readStamp(stampPath(folder, file))) {
        for (const auto &kept : filesIn(folder)) {
            if (kept.path.filename().native().starts_with(hex(remembered->content) + "-")) {
                found.push_back(kept.path);
            }
        }
    }
    return found;
}

Status makeRoomForPrepared(const fs::path &folder, std::uint64_t bytes)
{
    std::error_code failed;
    fs::create_directories(folder, failed);
    const auto disk = failed ? fs::space_info{} : fs::space(folder, failed);
    if (failed) {
        return fileError(failed.value(), folder);
    }
    auto left = kPreparedBytesAtMost - std::min(kPreparedBytesAtMost, bytes);
    std::uint64_t freed = 0;
    for (const auto &kept : filesIn(folder)) {
        if (kept.bytes <= left) {
            left -= kept.bytes;
        } else if (fs::remove(kept.path, failed)) {
            freed += kept.bytes;
            log(LogLevel::Info, "prepared weights removed bytes=" + std::to_string(kept.bytes));
        }
    }
    if (disk.available + freed < 2 * bytes) {
        return fileError(ENOSPC, folder);
    }
    return Success{};
}

void markUsed(const fs::path &prepared)
{
    ::utimensat(AT_FDCWD, prepared.c_str(), nullptr, 0);
}

void removePreparedOf(const fs::path &folder, const fs::path &file)
{
    std::error_code ignored;
    for (const auto &prepared : preparedFilesOf(folder, file)) {
        fs::remove(prepared, ignored);
    }
    fs::remove(stampPath(folder, file), ignored);
}

} // namespace inspyre
