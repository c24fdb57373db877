#include "engine/local/read_ahead.h"

#include "engine/core/descriptor.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

#ifndef MADV_POPULATE_READ
#define MADV_POPULATE_READ 22 // Linux 5.14; older headers do not name it
#endif

namespace inspyre {

namespace {

constexpr std::size_t kBlock = std::size_t{8} << 20;

/// A file mapped for reading.
class Mapping
{
public:
    explicit Mapping(const std::filesystem::path &file)
    {
        // Without O_NONBLOCK, a pipe that nobody writes to would be waited for.
        const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        struct stat info = {};
        if (in.get() < 0 || ::fstat(in.get(), &info) != 0 || !S_ISREG(info.st_mode) ||
            info.st_size == 0) {
            return;
        }
        const auto size = static_cast<std::size_t>(info.st_size);
        void *data = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, in.get(), 0);
        if (data != MAP_FAILED) {
            m_data = static_cast<std::byte *>(data);
            m_size = size;
        }
    }

    ~Mapping()
    {
        if (m_data != nullptr) {
            ::munmap(m_data, m_size);
        }
    }

    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;

    [[nodiscard]] std::byte *data() const { return m_data; }

    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    std::byte *m_data = nullptr;
    std::size_t m_size = 0;
};

/// How many bytes of the block are not in the page cache.
std::size_t missingBytes(std::byte *data, std::size_t bytes)
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    std::vector<unsigned char> there((bytes + page - 1) / page);
    if (::mincore(data, bytes, there.data()) != 0) {
        return 0;
    }
    const auto absent = std::count_if(
        there.begin(), there.end(), [](unsigned char flags) { return !(flags & 1U); });
    return static_cast<std::size_t>(absent) * page;
}

void readBlock(std::byte *data, std::size_t bytes)
{
    if (::madvise(data, bytes, MADV_POPULATE_READ) != 0) {
        const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
        for (std::size_t at = 0; at < bytes; at += page) {
            static_cast<void>(*static_cast<volatile std::byte *>(data + at));
        }
    }
    // The cache keeps the pages; this mapping need not count as this process's memory.
    ::madvise(data, bytes, MADV_DONTNEED);
}

} // namespace

void readAhead(const std::filesystem::path &file, Timeline &timeline, const JobControl &job)
{
    const Mapping map(file);
    const auto missing = map.size() > 0 ? missingBytes(map.data(), map.size()) : 0;
    if (missing == 0) {
        return;
    }
    ::madvise(map.data(), map.size(), MADV_WILLNEED);
    ScopedSpan span(timeline, Phase::Weights, "read from disk", missing);
    std::uint64_t done = 0;
    for (std::size_t at = 0; at < map.size() && !job.cancelled(); at += kBlock) {
        const auto bytes = std::min(kBlock, map.size() - at);
        readBlock(map.data() + at, bytes);
        done += bytes;
        span.progress(std::min<std::uint64_t>(done, missing));
    }
}

} // namespace inspyre
