#include "engine/torch/block_pool.h"

#include <algorithm>
#include <sys/mman.h>

namespace inspyre {

namespace {

constexpr std::size_t kHugePage = std::size_t{2} << 20U;

/// Of the most that was used, so much may lie unused beside it.
std::uint64_t spare(std::uint64_t most)
{
    constexpr std::uint64_t kMost = std::uint64_t{64} << 20U;
    return std::min(most / 4, kMost);
}

std::size_t roundedUp(std::size_t bytes, std::size_t unit)
{
    return (bytes + unit - 1) / unit * unit;
}

} // namespace

void *BlockPool::mapHugePages(std::size_t bytes)
{
    const auto whole = bytes + kHugePage;
    void *raw = mmap(nullptr, whole, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (raw == MAP_FAILED) {
        return nullptr;
    }
    auto *begin = static_cast<std::byte *>(raw);
    const auto before = (kHugePage - reinterpret_cast<std::uintptr_t>(raw) % kHugePage) % kHugePage;
    if (before > 0) {
        munmap(begin, before);
    }
    munmap(begin + before + bytes, whole - before - bytes);
    madvise(begin + before, bytes, MADV_HUGEPAGE); // a wish: where it is not known, pages are small
    return begin + before;
}

BlockPool::BlockPool(std::size_t mostKept, Map map)
    : m_mostKept(mostKept)
    , m_map(map)
{}

BlockPool::~BlockPool()
{
    keepAtMost(0);
}

void *BlockPool::take(std::size_t bytes)
{
    const auto wanted = roundedUp(std::max<std::size_t>(bytes, 1), kGrain);
    const std::lock_guard lock(m_mutex);
    void *block = carve(wanted);
    if (block == nullptr && grow(wanted)) {
        block = carve(wanted);
    }
    if (block != nullptr) {
        m_used.emplace(block, wanted);
        m_bytes.used += wanted;
        m_bytes.peak = std::max(m_bytes.peak, m_bytes.used);
        m_highest = std::max(m_highest, m_bytes.used);
    }
    return block;
}

bool BlockPool::give(void *block)
{
    const std::lock_guard lock(m_mutex);
    const auto used = m_used.find(block);
    if (used == m_used.end()) {
        return false;
    }
    const auto bytes = used->second;
    m_used.erase(used);
    m_bytes.used -= bytes;
    addFree(static_cast<std::byte *>(block), {bytes, ++m_given});
    unmapUntil(m_mostKept);
    return true;
}

void BlockPool::keepAtMost(std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    unmapUntil(bytes);
    m_highest = m_bytes.used;
}

PoolBytes BlockPool::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

std::uint64_t BlockPool::restartPeak()
{
    const std::lock_guard lock(m_mutex);
    m_bytes.peak = m_bytes.used;
    return m_bytes.used;
}

/// The front of the smallest free range that is large enough, or null.
void *BlockPool::carve(std::size_t bytes)
{
    auto best = m_free.end();
    for (auto it = m_free.begin(); it != m_free.end(); ++it) {
        if (it->second.bytes >= bytes &&
            (best == m_free.end() || it->second.bytes < best->second.bytes)) {
            best = it;
        }
    }
    if (best == m_free.end()) {
        return nullptr;
    }
    auto *begin = best->first;
    const auto range = best->second;
    m_free.erase(best);
    m_bytes.kept -= range.bytes;
    if (range.bytes > bytes) {
        addFree(begin + bytes, {range.bytes - bytes, range.freed});
    }
    return begin;
}

/// Maps a range for `bytes` more. Ranges that are unused but too small make room first, where all
/// together would come to more than was used before and a part to spare: so the process holds what
/// the work needs, whatever the order of its sizes. Without the part to spare, some ranges would
/// be unmapped and mapped again in each pass.
bool BlockPool::grow(std::size_t bytes)
{
    const auto mapped = roundedUp(bytes, kHugePage);
    const auto most = std::max<std::uint64_t>(m_highest + spare(m_highest), m_bytes.used + mapped);
    unmapUntil(static_cast<std::size_t>(most - m_bytes.used - mapped));
    void *begin = m_map(mapped);
    if (begin == nullptr) {
        unmapUntil(0);
        begin = m_map(mapped);
    }
    if (begin != nullptr) {
        addFree(static_cast<std::byte *>(begin), {mapped, m_given});
    }
    return begin != nullptr;
}

/// Joined with the free ranges that it touches.
void BlockPool::addFree(std::byte *begin, Range range)
{
    m_bytes.kept += range.bytes;
    auto next = m_free.lower_bound(begin);
    if (next != m_free.end() && begin + range.bytes == next->first) {
        range = {range.bytes + next->second.bytes, std::max(range.freed, next->second.freed)};
        next = m_free.erase(next);
    }
    if (next != m_free.begin()) {
        auto &[before, other] = *std::prev(next);
        if (before + other.bytes == begin) {
            other = {other.bytes + range.bytes, std::max(range.freed, other.freed)};
            return;
        }
    }
    m_free.emplace_hint(next, begin, range);
}

void BlockPool::unmapUntil(std::size_t kept)
{
    while (m_bytes.kept > kept) {
        const auto oldest = std::ranges::min_element(
            m_free, {}, [](const auto &range) { return range.second.freed; });
        auto &[begin, range] = *oldest;
        const auto bytes =
            std::min(range.bytes, roundedUp(static_cast<std::size_t>(m_bytes.kept - kept), kGrain));
        munmap(begin + range.bytes - bytes, bytes);
        m_bytes.kept -= bytes;
        range.bytes -= bytes;
        if (range.bytes == 0) {
            m_free.erase(oldest);
        }
    }
}

} // namespace inspyre
