#include "engine/local/read_ahead.h"

#include "engine/weights/mapping.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace inspyre {

namespace {

constexpr std::size_t kBlock = std::size_t{8} << 20;

/// How many bytes of the block are not in the page cache.
std::size_t missingBytes(Bytes block)
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    std::vector<unsigned char> there((block.size() + page - 1) / page);
    if (::mincore(const_cast<std::byte *>(block.data()), block.size(), there.data()) != 0) {
        return 0;
    }
    const auto absent = std::count_if(
        there.begin(), there.end(), [](unsigned char flags) { return !(flags & 1U); });
    return static_cast<std::size_t>(absent) * page;
}

} // namespace

void readAhead(const std::filesystem::path &file, Timeline &timeline, const JobControl &job)
{
    const auto map = Mapping::open(file);
    const auto all = map ? (*map)->bytes() : Bytes();
    const auto missing = all.empty() ? 0 : missingBytes(all);
    if (missing == 0) {
        return;
    }
    ScopedSpan span(timeline, Phase::Weights, "read from disk", missing);
    std::uint64_t done = 0;
    for (std::size_t at = 0; at < all.size() && !job.cancelled(); at += kBlock) {
        const auto block = all.subspan(at, std::min(kBlock, all.size() - at));
        populate(block);
        release(block); // the cache keeps the pages; this mapping need not count as memory
        done += block.size();
        span.progress(std::min<std::uint64_t>(done, missing));
    }
}

} // namespace inspyre
