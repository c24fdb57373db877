#pragma once

namespace inspyre {

/// Makes libtorch take its larger blocks of CPU memory from a pool of huge pages that are kept
/// between uses. The C library gives blocks of this size back to the kernel at every free, and
/// each page of the next one is then faulted in and cleared anew: up to a third of the time of a
/// forward pass. Once per process; what was allocated before stays as it is.
///
/// Threads: the pool may be used from any.
void installMemoryPool();

/// Gives what the pool keeps unused back to the system.
void trimMemoryPool();

} // namespace inspyre
