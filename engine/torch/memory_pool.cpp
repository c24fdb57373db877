#include "engine/torch/memory_pool.h"

#include "engine/torch/torch.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

namespace inspyre {

namespace {

constexpr std::size_t kSmallest = std::size_t{1} << 20U;   ///< below, the C library keeps blocks
constexpr std::size_t kMostKept = std::size_t{384} << 20U; ///< unused

BlockPool &pool()
{
    // Never destroyed: tensors may outlive everything else.
    static auto *one = new BlockPool(kMostKept);
    return *one;
}

class PoolAllocator final : public c10::Allocator
{
public:
    explicit PoolAllocator(c10::Allocator *small) { s_small = small; }

    c10::DataPtr allocate(std::size_t bytes) override
    {
        void *block = bytes < kSmallest ? s_small->raw_allocate(bytes) : pool().take(bytes);
        if (block == nullptr && bytes > 0) {
            TORCH_CHECK_WITH(OutOfMemoryError, false, "no memory for ", bytes, " bytes");
        }
        return {block, block, &release, c10::Device(c10::DeviceType::CPU)};
    }

    /// oneDNN takes its scratch memory without a DataPtr.
    [[nodiscard]] c10::DeleterFnPtr raw_deleter() const override { return &release; }

    void copy_data(void *to, const void *from, std::size_t bytes) const override
    {
        std::memcpy(to, from, bytes);
    }

private:
    static void release(void *block)
    {
        const bool aligned = reinterpret_cast<std::uintptr_t>(block) % BlockPool::kGrain == 0;
        if (!aligned || !pool().give(block)) {
            s_small->raw_deallocate(block);
        }
    }

    static inline c10::Allocator *s_small = nullptr; ///< the one for small blocks
};

} // namespace

void installMemoryPool()
{
    // Never destroyed either.
    static auto *allocator = new PoolAllocator(c10::GetCPUAllocator());
    c10::SetCPUAllocator(allocator, 100); // libtorch's own has priority 0
}

void trimMemoryPool()
{
    pool().keepAtMost(0);
    malloc_trim(0);
}

PoolBytes poolBytes()
{
    return pool().bytes();
}

PoolPeak::PoolPeak()
    : m_before(pool().restartPeak())
{}

std::uint64_t PoolPeak::bytes() const
{
    return poolBytes().peak - m_before;
}

} // namespace inspyre
