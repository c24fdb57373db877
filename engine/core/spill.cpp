#include "engine/core/spill.h"

#include "engine/core/descriptor.h"

#include <inspyre/folders.h>

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <system_error>
#include <unistd.h>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

fs::path spillFolder()
{
    const char *chosen = std::getenv("INSPYRE_SPILL_DIR");
    return chosen != nullptr && *chosen != '\0' ? fs::path(chosen) : cacheFolder();
}

std::size_t readSpillBytes()
{
    constexpr std::size_t kUsual = std::size_t{512} << 20;
    const char *chosen = std::getenv("INSPYRE_SPILL_BYTES");
    const std::string_view text = chosen != nullptr ? chosen : "";
    std::size_t value = 0;
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end && value > 0 ? value : kUsual;
}

/// Whether the process may make a file so large. Asked first: to exceed the limit is a signal.
bool fileMayHave(std::size_t bytes)
{
    rlimit limit = {};
    return ::getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY ||
           bytes <= limit.rlim_cur;
}

int openNameless(const fs::path &folder)
{
    std::string name = (folder / "pixels-XXXXXX").string();
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file >= 0) {
        ::unlink(name.c_str());
    }
    return file;
}

bool reserve(int file, std::size_t bytes)
{
    int failed = EINTR;
    while (failed == EINTR) {
        failed = ::posix_fallocate(file, 0, static_cast<off_t>(bytes));
    }
    return failed == 0;
}

} // namespace

std::size_t spillBytes()
{
    static const std::size_t bytes = readSpillBytes();
    return bytes;
}

std::uint64_t spillSpace()
{
    std::error_code failed;
    auto folder = fs::absolute(spillFolder(), failed);
    while (folder.has_relative_path() && !fs::exists(folder, failed)) {
        folder = folder.parent_path(); // it is made when it is needed
    }
    struct statvfs disk = {};
    if (::statvfs(folder.c_str(), &disk) != 0) {
        return 0;
    }
    return std::uint64_t{disk.f_bavail} * disk.f_frsize;
}

std::shared_ptr<std::byte[]> spilled(std::size_t bytes)
{
    if (bytes == 0 || bytes > std::size_t{std::numeric_limits<off_t>::max()} ||
        !fileMayHave(bytes)) {
        return nullptr;
    }
    const auto folder = spillFolder();
    std::error_code failed;
    fs::create_directories(folder, failed);
    const Descriptor file(openNameless(folder));
    if (file.get() < 0 || !reserve(file.get(), bytes)) {
        return nullptr;
    }
    void *block = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file.get(), 0);
    if (block == MAP_FAILED) {
        return nullptr;
    }
    return {static_cast<std::byte *>(block), [bytes](std::byte *data) { ::munmap(data, bytes); }};
}

} // namespace inspyre
