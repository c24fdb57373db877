#include "engine/core/descriptor.h"
#include "engine/core/guarded.h"

#include <inspyre/files.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace inspyre {

namespace {

constexpr std::size_t kBlock = std::size_t{4} << 20;

/// Removes the file at the end unless it was kept.
class TemporaryFile
{
public:
    explicit TemporaryFile(std::filesystem::path path)
        : m_path(std::move(path))
    {}

    ~TemporaryFile()
    {
        if (!m_path.empty()) {
            ::unlink(m_path.c_str());
        }
    }

    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    void keep() { m_path.clear(); }

private:
    std::filesystem::path m_path;
};

std::filesystem::path temporaryName(const std::filesystem::path &file, const std::string &tag)
{
    return file.parent_path() / (".inspyre-" + tag + ".part");
}

/// Of a hidden name that nobody else takes.
std::string randomTag()
{
    static constexpr char kDigits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::random_device random;
    std::string tag;
    for (int i = 0; i < 12; ++i) {
        tag += kDigits[random() % 36U];
    }
    return tag;
}

using Pieces = std::span<const std::span<const std::byte>>;

Status writePiece(
    int fd,
    std::span<const std::byte> data,
    const std::filesystem::path &file,
    const JobControl &job)
{
    std::size_t done = 0;
    while (done < data.size()) {
        if (job.cancelled()) {
            return cancelledError(file);
        }
        const auto count = ::write(fd, data.data() + done, std::min(kBlock, data.size() - done));
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return fileError(errno, file);
        }
        done += static_cast<std::size_t>(count);
        job.report(Stage::Writing, static_cast<double>(done) / static_cast<double>(data.size()));
    }
    return Success{};
}

Status writeAll(int fd, Pieces pieces, const std::filesystem::path &file, const JobControl &job)
{
    double total = 0.0;
    for (const auto piece : pieces) {
        total += static_cast<double>(piece.size());
    }
    double done = 0.0;
    for (const auto piece : pieces) {
        const auto before = done;
        done += static_cast<double>(piece.size());
        if (piece.empty()) {
            continue;
        }
        auto written = writePiece(fd, piece, file, job.slice(before / total, done / total));
        if (!written) {
            return written;
        }
    }
    return Success{};
}

/// The permissions of an existing target, else those that the umask gives.
mode_t modeFor(const std::filesystem::path &file)
{
    struct stat existing = {};
    return ::stat(file.c_str(), &existing) == 0 ? (existing.st_mode & 0777U) : 0666U;
}

/// The temporary file's name; one of that name that is left over is gone.
Result<std::filesystem::path> freshTemporary(
    const std::filesystem::path &file, const std::string &tag)
{
    if (tag.empty()) {
        return temporaryName(file, randomTag());
    }
    auto name = temporaryName(file, tag);
    if (::unlink(name.c_str()) != 0 && errno != ENOENT) {
        return fileError(errno, file);
    }
    return name;
}

Status replaceFile(
    const std::filesystem::path &file,
    Pieces pieces,
    const WriteOptions &options,
    const JobControl &job)
{
    struct stat target = {};
    if (::stat(file.c_str(), &target) == 0 && S_ISDIR(target.st_mode)) {
        return fileError(EISDIR, file);
    }
    const auto name = freshTemporary(file, options.tag);
    if (!name) {
        return name.error();
    }
    Descriptor out(::open(name->c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, modeFor(file)));
    if (out.get() < 0) {
        return fileError(errno, file);
    }
    TemporaryFile temporary(*name);
    if (auto written = writeAll(out.get(), pieces, file, job); !written) {
        return written;
    }
    if ((options.flush == Flush::ToDisk && ::fsync(out.get()) != 0) || !out.close()) {
        return fileError(errno, file);
    }
    if (::rename(temporary.path().c_str(), file.c_str()) != 0) {
        return fileError(errno, file);
    }
    temporary.keep();
    return Success{};
}

} // namespace

Error fileError(int systemError, const std::filesystem::path &file)
{
    ErrorCode code = ErrorCode::CannotWrite;
    switch (systemError) {
    case ENOENT:
    case ENOTDIR: code = ErrorCode::FileNotFound; break;
    case EACCES:
    case EPERM:
    case EROFS: code = ErrorCode::PermissionDenied; break;
    case EISDIR: code = ErrorCode::IsADirectory; break;
    case ENOSPC:
    case EDQUOT: code = ErrorCode::DiskFull; break;
    default: break;
    }
    return {code, std::generic_category().message(systemError), file};
}

Error readingError(int systemError, const std::filesystem::path &file)
{
    Error error = fileError(systemError, file);
    if (error.code == ErrorCode::CannotWrite || error.code == ErrorCode::DiskFull) {
        error.code = ErrorCode::FileNotFound;
    }
    return error;
}

Status writeFileAtomically(
    const std::filesystem::path &file, std::span<const std::byte> data, const JobControl &job)
{
    return writeFileAtomically(file, std::span(&data, 1), WriteOptions{}, job);
}

Status writeFileAtomically(
    const std::filesystem::path &file, Pieces pieces, Flush flush, const JobControl &job)
{
    return writeFileAtomically(file, pieces, WriteOptions{.flush = flush}, job);
}

Status writeFileAtomically(
    const std::filesystem::path &file,
    Pieces pieces,
    const WriteOptions &options,
    const JobControl &job)
{
    return guarded("writing a file", [&] { return replaceFile(file, pieces, options, job); });
}

Result<std::vector<std::byte>> readFile(const std::filesystem::path &file)
{
    return guarded("reading a file", [&]() -> Result<std::vector<std::byte>> {
        const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
        struct stat info = {};
        if (in.get() < 0 || ::fstat(in.get(), &info) != 0) {
            return readingError(errno, file);
        }
        if (S_ISDIR(info.st_mode)) {
            return readingError(EISDIR, file);
        }
        std::vector<std::byte> data;
        data.reserve(static_cast<std::size_t>(info.st_size));
        std::vector<std::byte> block(kBlock);
        while (true) {
            const auto count = ::read(in.get(), block.data(), block.size());
            if (count < 0 && errno != EINTR) {
                return readingError(errno, file);
            }
            if (count == 0) {
                return data;
            }
            if (count > 0) {
                data.insert(data.end(), block.begin(), block.begin() + count);
            }
        }
    });
}

bool sameFile(const std::filesystem::path &a, const std::filesystem::path &b)
{
    std::error_code ignored;
    return std::filesystem::equivalent(a, b, ignored);
}

std::vector<std::byte> npyFile(std::span<const float> values, int width, int height)
{
    // https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html, version 1.0
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" +
                         std::to_string(height) + ", " + std::to_string(width) + "), }";
    constexpr std::size_t kPrefix = 10;
    header.append(63 - (kPrefix + header.size()) % 64, ' ');
    header += '\n';

    std::vector<std::byte> file(kPrefix + header.size() + values.size_bytes());
    const std::array<unsigned char, kPrefix> prefix = {
        0x93,
        'N',
        'U',
        'M',
        'P',
        'Y',
        1,
        0,
        static_cast<unsigned char>(header.size() & 0xFFU),
        static_cast<unsigned char>(header.size() >> 8U)};
    std::memcpy(file.data(), prefix.data(), kPrefix);
    std::memcpy(file.data() + kPrefix, header.data(), header.size());
    std::memcpy(file.data() + kPrefix + header.size(), values.data(), values.size_bytes());
    return file;
}

} // namespace inspyre
