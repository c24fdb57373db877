#include "engine/weights/mapping.h"

#include "engine/core/descriptor.h"

#include <inspyre/files.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inspyre {

namespace {

Error readError(int systemError, const std::filesystem::path &file)
{
    Error error = fileError(systemError, file);
    if (error.code == ErrorCode::CannotWrite) { // its word for all other failures
        error.code = ErrorCode::BadModel;
        error.message = "cannot be read: " + error.message;
    }
    return error;
}

FileStamp stampOf(const struct stat &info)
{
    const auto nanoseconds = [](const timespec &time) {
        return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    };
    return {
        .device = info.st_dev,
        .inode = info.st_ino,
        .bytes = static_cast<std::uint64_t>(info.st_size),
        .modifiedNs = nanoseconds(info.st_mtim),
        .changedNs = nanoseconds(info.st_ctim)};
}

/// `part` with the pages at its ends, or without those that it shares.
enum class Ends { With, Without };

std::span<std::byte> pagesOf(Bytes part, Ends ends)
{
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    auto begin = reinterpret_cast<std::uintptr_t>(part.data());
    auto end = begin + part.size();
    begin = (ends == Ends::With ? begin : begin + page - 1) / page * page;
    end = (ends == Ends::With ? end + page - 1 : end) / page * page;
    auto *data = const_cast<std::byte *>(part.data());
    return begin < end
               ? std::span(data + (begin - reinterpret_cast<std::uintptr_t>(data)), end - begin)
               : std::span<std::byte>();
}

} // namespace

Result<std::shared_ptr<const Mapping>> Mapping::open(const std::filesystem::path &file)
{
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat info = {};
    if (in.get() < 0 || ::fstat(in.get(), &info) != 0) {
        return readError(errno, file);
    }
    if (S_ISDIR(info.st_mode)) {
        return fileError(EISDIR, file);
    }
    if (!S_ISREG(info.st_mode)) {
        return badModel("not a regular file");
    }
    const auto stamp = stampOf(info);
    if (stamp.bytes == 0) { // which cannot be mapped
        return std::make_shared<const Mapping>(nullptr, stamp);
    }
    void *const data = ::mmap(nullptr, stamp.bytes, PROT_READ, MAP_PRIVATE, in.get(), 0);
    if (data == MAP_FAILED) {
        return readError(errno, file);
    }
    return std::make_shared<const Mapping>(static_cast<const std::byte *>(data), stamp);
}

Mapping::~Mapping()
{
    if (!m_bytes.empty()) {
        ::munmap(const_cast<std::byte *>(m_bytes.data()), m_bytes.size());
    }
}

void populate(Bytes part)
{
    const auto pages = pagesOf(part, Ends::With);
#ifdef MADV_POPULATE_READ
    if (::madvise(pages.data(), pages.size(), MADV_POPULATE_READ) == 0) {
        return;
    }
#endif
    // An older kernel: read one byte of each page.
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    for (std::size_t at = 0; at < pages.size(); at += page) {
        static_cast<void>(*static_cast<const volatile std::byte *>(pages.data() + at));
    }
}

void release(Bytes part)
{
    if (const auto pages = pagesOf(part, Ends::Without); !pages.empty()) {
        ::madvise(pages.data(), pages.size(), MADV_DONTNEED);
    }
}

} // namespace inspyre
