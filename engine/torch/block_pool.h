#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <unordered_map>

namespace inspyre {

/// What a BlockPool holds, in bytes.
struct PoolBytes
{
    std::uint64_t used = 0; ///< in blocks that were taken
    std::uint64_t kept = 0; ///< unused, for the next block
    std::uint64_t peak = 0; ///< the most that was used since restartPeak()
};

/// Large blocks of memory in huge pages that are kept between uses: neighbours that are free
/// become one, and a block may be any part of a free range, so what was kept for one shape of
/// work serves the next one too.
///
/// Threads: any.
class BlockPool
{
public:
    /// Maps so many bytes (whole huge pages, aligned to them); null if there are none.
    using Map = void *(*)(std::size_t bytes);

    static constexpr std::size_t kGrain = std::size_t{64} << 10U; ///< blocks are aligned to it

    /// @param mostKept  unused bytes are given back to the system beyond these
    explicit BlockPool(std::size_t mostKept, Map map = &mapHugePages);
    ~BlockPool();

    BlockPool(const BlockPool &) = delete;
    BlockPool &operator=(const BlockPool &) = delete;

    /// A block of at least so many bytes; null if the system has no more memory.
    [[nodiscard]] void *take(std::size_t bytes);

    /// False if the block is not of this pool.
    bool give(void *block);

    /// Gives unused bytes back to the system, the longest unused first, until only so many are
    /// left. What is kept from then on follows what is used from then on.
    void keepAtMost(std::size_t bytes);

    [[nodiscard]] PoolBytes bytes() const;

    /// The peak begins again from what is used now. @return what is used now.
    std::uint64_t restartPeak();

    static void *mapHugePages(std::size_t bytes);

private:
    struct Range
    {
        std::size_t bytes = 0;
        std::uint64_t freed = 0; ///< when, in blocks given
    };

    using Ranges = std::map<std::byte *, Range>;

    void *carve(std::size_t bytes);
    bool grow(std::size_t bytes);
    void addFree(std::byte *begin, Range range);
    void unmapUntil(std::size_t kept);

    const std::size_t m_mostKept;
    const Map m_map;
    mutable std::mutex m_mutex;
    std::unordered_map<void *, std::size_t> m_used;
    Ranges m_free; ///< by address; no two touch
    PoolBytes m_bytes;
    std::uint64_t m_highest = 0; ///< that was used since keepAtMost()
    std::uint64_t m_given = 0;   ///< blocks
};

} // namespace inspyre
