#include "engine/batch/scanner.h"
#include "engine/core/descriptor.h"
#include "engine/core/guarded.h"
#include "engine/core/xxh64.h"

#include <inspyre/files.h>
#include <inspyre/journal.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlock = std::size_t{4} << 20;

/// Fills `block` but at the file's end: the sum is of blocks, however the system hands them out.
Result<std::size_t> readBlock(int fd, std::span<std::byte> block, const fs::path &file)
{
    std::size_t have = 0;
    while (have < block.size()) {
        const auto count = ::read(fd, block.data() + have, block.size() - have);
        if (count < 0 && errno != EINTR) {
            return readingError(errno, file);
        }
        if (count == 0) {
            break;
        }
        have += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    return have;
}

Status checkRegular(const struct stat &info, const fs::path &file)
{
    if (S_ISDIR(info.st_mode)) {
        return readingError(EISDIR, file);
    }
    if (!S_ISREG(info.st_mode)) {
        return Error{ErrorCode::InvalidArgument, "it is a pipe or a device", file};
    }
    return Success{};
}

Result<std::uint64_t> sumOf(
    int fd, std::uint64_t bytes, const fs::path &file, const JobControl &job)
{
    std::vector<std::byte> block(std::min<std::uint64_t>(kBlock, bytes + 1));
    std::uint64_t sum = 0;
    std::uint64_t have = 0;
    while (true) {
        if (job.cancelled()) {
            return cancelledError(file);
        }
        const auto count = readBlock(fd, block, file);
        if (!count) {
            return count.error();
        }
        if (*count > 0) {
            sum = xxh64(std::span(block).first(*count), sum);
        }
        have += *count;
        if (*count < block.size()) {
            job.report(Stage::Verifying, 1.0);
            return sum;
        }
        job.report(
            Stage::Verifying,
            std::min(1.0, static_cast<double>(have) / static_cast<double>(bytes + 1)));
    }
}

Result<FileId> identified(const fs::path &file, const JobControl &job)
{
    // Where it is a pipe, nobody may be at the other end.
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat before = {};
    if (in.get() < 0 || ::fstat(in.get(), &before) != 0) {
        return readingError(errno, file);
    }
    if (const auto regular = checkRegular(before, file); !regular) {
        return regular.error();
    }
    const auto bytes = static_cast<std::uint64_t>(before.st_size);
    const auto sum = sumOf(in.get(), bytes, file, job);
    if (!sum) {
        return sum.error();
    }
    struct stat after = {};
    if (::fstat(in.get(), &after) != 0) {
        return readingError(errno, file);
    }
    if (after.st_size != before.st_size || modifiedNs(after) != modifiedNs(before)) {
        return Error{ErrorCode::InvalidArgument, "it has changed while it was read", file};
    }
    return FileId{.bytes = bytes, .modifiedNs = modifiedNs(before), .sum = *sum};
}

} // namespace

std::uint64_t contentSum(std::span<const std::byte> content)
{
    std::uint64_t sum = 0;
    while (!content.empty()) {
        const auto block = content.first(std::min(kBlock, content.size()));
        sum = xxh64(block, sum);
        content = content.subspan(block.size());
    }
    return sum;
}

Result<FileId> fileId(const fs::path &file, const JobControl &job)
{
    return guarded("reading a file's identity", [&] { return identified(file, job); });
}

} // namespace inspyre
