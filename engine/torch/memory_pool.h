#pragma once

#include "engine/torch/block_pool.h"

#include <cstdint>

namespace inspyre {

/// Makes libtorch take its larger blocks of CPU memory from a pool of huge pages that are kept
/// between uses. The C library gives blocks of this size back to the kernel at every free, and
/// each page of the next one is then faulted in and cleared anew: up to a third of the time of a
/// forward pass. Once per process; what was allocated before stays as it is.
///
/// Threads: the pool may be used from any.
void installMemoryPool();

/// Gives what the pool and the C library keep unused back to the system.
void trimMemoryPool();

/// What the pool holds: all of the process's tensors above 1 MiB.
[[nodiscard]] PoolBytes poolBytes();

/// The most that was taken from the pool at once since this was made, beyond what was taken
/// already. One at a time counts right.
class PoolPeak
{
public:
    PoolPeak();

    [[nodiscard]] std::uint64_t bytes() const;

private:
    std::uint64_t m_before;
};

} // namespace inspyre
