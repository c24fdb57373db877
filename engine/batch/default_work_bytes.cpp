#include "engine/core/memory_available.h"

#include <inspyre/batch.h>

#include <algorithm>

namespace inspyre {

std::uint64_t defaultWorkBytes(const WorkShare &share)
{
    constexpr std::uint64_t kMost = std::uint64_t{2} << 30;
    constexpr std::uint64_t kLeast = std::uint64_t{64} << 20; // small pictures go side by side
    if (share.memoryLimit > 0) {
        const auto taken = share.restingBytes + share.passBytes;
        return std::max(kLeast, share.memoryLimit - std::min(share.memoryLimit, taken));
    }
    const auto available = memoryState().available;
    return available > 0 ? std::clamp(available / 4, kLeast, kMost) : kMost / 4;
}

} // namespace inspyre
