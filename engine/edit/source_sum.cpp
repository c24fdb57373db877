#include "engine/core/descriptor.h"
#include "engine/core/guarded.h"
#include "engine/core/hex64.h"
#include "engine/core/xxh64.h"

#include <inspyre/edit_file.h>
#include <inspyre/files.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace inspyre {

namespace {

constexpr off_t kEnd = off_t{1} << 20; ///< bytes that are looked at, of either end

/// Of the bytes [begin, end), after those that gave `seed`.
Result<std::uint64_t> sumOf(
    int file, off_t begin, off_t end, std::uint64_t seed, const std::filesystem::path &name)
{
    std::vector<std::byte> bytes(static_cast<std::size_t>(end - begin));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto count = ::pread(
            file, bytes.data() + done, bytes.size() - done, begin + static_cast<off_t>(done));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return fileError(count < 0 ? errno : EIO, name);
        }
        done += static_cast<std::size_t>(count);
    }
    return xxh64(bytes, seed);
}

} // namespace

Result<std::string> sourceSum(const std::filesystem::path &file)
{
    return guarded("summing up a file", [&]() -> Result<std::string> {
        const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
        struct stat info = {};
        if (in.get() < 0 || ::fstat(in.get(), &info) != 0) {
            return fileError(errno, file);
        }
        if (S_ISDIR(info.st_mode)) {
            return fileError(EISDIR, file);
        }
        const off_t first = std::min(info.st_size, kEnd);
        const off_t last = std::max(first, info.st_size - kEnd);
        auto sum = sumOf(in.get(), 0, first, 0, file);
        if (sum) {
            sum = sumOf(in.get(), last, info.st_size, *sum, file);
        }
        if (!sum) {
            return sum.error();
        }
        return std::to_string(info.st_size) + "-" + hex64(*sum);
    });
}

} // namespace inspyre
