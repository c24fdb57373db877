#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace inspyre {

/// Pixels of this many bytes and more lie in a file of their own, which the kernel pages in and
/// out, so that a picture may be larger than the memory: 512 MiB, or INSPYRE_SPILL_BYTES.
[[nodiscard]] std::size_t spillBytes();

/// Bytes that are free where such files are made, INSPYRE_SPILL_DIR or cacheFolder(); 0 if the
/// system does not say.
[[nodiscard]] std::uint64_t spillSpace();

/// A block in a file that has no name and goes with the block, zeros at first. Its place on the
/// disk is reserved: writing to it cannot fail later. Null where there is no room for it.
/// Threads: any, at once.
[[nodiscard]] std::shared_ptr<std::byte[]> spilled(std::size_t bytes);

} // namespace inspyre
