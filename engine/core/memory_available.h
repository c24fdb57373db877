#pragma once

#include <cstdint>
#include <filesystem>

namespace inspyre {

/// Memory as this process may use it, in bytes; 0 where it is not known.
struct MemoryState
{
    std::uint64_t total = 0;
    std::uint64_t available = 0; ///< can be had without anything being swapped out
};

/// Where the system tells of its memory.
struct MemoryPlaces
{
    std::filesystem::path proc = "/proc";
    std::filesystem::path groups = "/sys/fs/cgroup";
};

/// Of the machine, or of the control group (version 2) that allows this process the least, as in a
/// container. What a group has in its page cache and has not used lately counts as available.
/// Threads: any. Throws std::bad_alloc.
[[nodiscard]] MemoryState memoryState(const MemoryPlaces &places = {});

} // namespace inspyre
