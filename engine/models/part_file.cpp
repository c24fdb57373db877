#include "engine/models/part_file.h"

#include <inspyre/files.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestEtag = 512;

fs::path withSuffix(const fs::path &file, const char *suffix)
{
    auto path = file;
    path += suffix;
    return path;
}

std::string readEtag(const fs::path &file)
{
    const auto text = readFile(file);
    if (!text || text->size() > kLongestEtag) {
        return {};
    }
    return {reinterpret_cast<const char *>(text->data()), text->size()};
}

/// Whether `fd` is still the file of that name: another process may have finished it just before
/// the lock was taken.
bool isStill(int fd, const fs::path &file)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(fd, &opened) == 0 && ::stat(file.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

std::string megabytes(std::uint64_t bytes)
{
    return std::to_string((bytes + 999'999) / 1'000'000) + " MB";
}

} // namespace

Result<std::unique_ptr<PartFile>> PartFile::open(const fs::path &target)
{
    auto part = withSuffix(target, ".part");
    Descriptor out(::open(part.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
    if (out.get() < 0) {
        return fileError(errno, part);
    }
    if (::flock(out.get(), LOCK_EX | LOCK_NB) != 0 || !isStill(out.get(), part)) {
        return Error{
            ErrorCode::Transfer,
            "another process is downloading this file just now; wait for it",
            target.string()};
    }
    return std::unique_ptr<PartFile>(new PartFile(target, std::move(part), std::move(out)));
}

PartFile::PartFile(fs::path target, fs::path part, Descriptor out)
    : m_target(std::move(target))
    , m_path(std::move(part))
    , m_etagPath(withSuffix(m_path, ".etag"))
    , m_out(std::move(out))
{
    struct stat info = {};
    m_size = ::fstat(m_out.get(), &info) == 0 ? static_cast<std::uint64_t>(info.st_size) : 0;
    m_etag = m_size > 0 ? readEtag(m_etagPath) : std::string();
}

Status PartFile::append(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const auto count =
            ::pwrite(m_out.get(), bytes.data(), bytes.size(), static_cast<off_t>(m_size));
        if (count < 0 && errno != EINTR) {
            return fileError(errno, m_path);
        }
        const auto written = static_cast<std::size_t>(std::max<ssize_t>(count, 0));
        m_size += written;
        bytes = bytes.subspan(written);
    }
    return Success{};
}

Status PartFile::restart(const std::string &etag)
{
    if (::ftruncate(m_out.get(), 0) != 0) {
        return fileError(errno, m_path);
    }
    m_size = 0;
    m_etag = etag.size() <= kLongestEtag ? etag : std::string();
    if (m_etag.empty()) {
        ::unlink(m_etagPath.c_str());
        return Success{};
    }
    return writeFileAtomically(m_etagPath, std::as_bytes(std::span(m_etag)), {});
}

Status PartFile::checkRoomFor(std::uint64_t bytes) const
{
    struct statvfs disk = {};
    if (::fstatvfs(m_out.get(), &disk) != 0) {
        return Success{};
    }
    const auto room = static_cast<std::uint64_t>(disk.f_bavail) * disk.f_frsize;
    if (room >= bytes) {
        return Success{};
    }
    return Error{
        ErrorCode::DiskFull,
        megabytes(bytes) + " more are needed and " + megabytes(room) +
            " are free; make room or choose another model folder",
        m_target.parent_path().string()};
}

Status PartFile::rename()
{
    if (::fsync(m_out.get()) != 0) {
        return fileError(errno, m_path);
    }
    if (::rename(m_path.c_str(), m_target.c_str()) != 0) {
        return fileError(errno, m_target);
    }
    ::unlink(m_etagPath.c_str());
    return Success{};
}

void PartFile::remove()
{
    ::unlink(m_etagPath.c_str());
    ::unlink(m_path.c_str());
}

} // namespace inspyre
