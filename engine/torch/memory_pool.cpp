#include "engine/torch/memory_pool.h"

#include "engine/torch/torch.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <sys/mman.h>
#include <unordered_map>
#include <vector>

namespace inspyre {

namespace {

constexpr std::size_t kHugePage = std::size_t{2} << 20U;
constexpr std::size_t kSmallest = std::size_t{1} << 20U;    ///< below, the C library keeps blocks
constexpr std::size_t kKeptBytes = std::size_t{384} << 20U; ///< unused, at most
constexpr std::size_t kSlack = 4; ///< a block is reused for down to 1 - 1/kSlack of its size

std::size_t rounded(std::size_t bytes)
{
    return (bytes + kHugePage - 1) / kHugePage * kHugePage;
}

/// Whole huge pages, aligned to them.
void *mapped(std::size_t bytes)
{
    const auto whole = bytes + kHugePage;
    void *raw = mmap(nullptr, whole, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (raw == MAP_FAILED) {
        TORCH_CHECK_WITH(OutOfMemoryError, false, "no memory for ", bytes, " bytes");
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

class MemoryPool final : public c10::Allocator
{
public:
    explicit MemoryPool(c10::Allocator *small)
        : m_small(small)
    {}

    c10::DataPtr allocate(std::size_t bytes) override
    {
        void *block = bytes < kSmallest ? m_small->raw_allocate(bytes) : take(rounded(bytes));
        return {block, block, &release, c10::Device(c10::DeviceType::CPU)};
    }

    /// oneDNN takes its scratch memory without a DataPtr.
    [[nodiscard]] c10::DeleterFnPtr raw_deleter() const override { return &release; }

    void copy_data(void *to, const void *from, std::size_t bytes) const override
    {
        std::memcpy(to, from, bytes);
    }

    void trim() { keepAtMost(0); }

private:
    struct Free
    {
        void *block;
        std::size_t bytes;
    };

    static void release(void *block);
    void *take(std::size_t bytes);
    bool give(void *block);
    void keepAtMost(std::size_t bytes);

    c10::Allocator *m_small;
    std::mutex m_mutex;
    std::unordered_map<void *, std::size_t> m_used;
    std::vector<Free> m_free; ///< the longest unused first
    std::size_t m_kept = 0;
};

MemoryPool &pool()
{
    // Never destroyed: tensors may outlive everything else.
    static auto *one = new MemoryPool(c10::GetCPUAllocator());
    return *one;
}

void MemoryPool::release(void *block)
{
    const bool aligned = reinterpret_cast<std::uintptr_t>(block) % kHugePage == 0;
    if (!aligned || !pool().give(block)) {
        pool().m_small->raw_deallocate(block);
    }
}

void *MemoryPool::take(std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    auto best = m_free.end();
    for (auto it = m_free.begin(); it != m_free.end(); ++it) {
        const bool fits = it->bytes >= bytes && it->bytes - it->bytes / kSlack <= bytes;
        if (fits && (best == m_free.end() || it->bytes <= best->bytes)) {
            best = it;
        }
    }
    if (best == m_free.end()) {
        void *block = mapped(bytes);
        m_used.emplace(block, bytes);
        return block;
    }
    const auto found = *best;
    m_free.erase(best);
    m_kept -= found.bytes;
    m_used.emplace(found.block, found.bytes);
    return found.block;
}

/// False if the block is not of the pool.
bool MemoryPool::give(void *block)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto used = m_used.find(block);
        if (used == m_used.end()) {
            return false;
        }
        m_free.push_back({block, used->second});
        m_kept += used->second;
        m_used.erase(used);
    }
    keepAtMost(kKeptBytes);
    return true;
}

void MemoryPool::keepAtMost(std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    auto end = m_free.begin();
    for (; end != m_free.end() && m_kept > bytes; ++end) {
        munmap(end->block, end->bytes);
        m_kept -= end->bytes;
    }
    m_free.erase(m_free.begin(), end);
}

} // namespace

void installMemoryPool()
{
    c10::SetCPUAllocator(&pool(), 100); // libtorch's own has priority 0
}

void trimMemoryPool()
{
    pool().trim();
}

} // namespace inspyre
