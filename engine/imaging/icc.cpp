#include "engine/imaging/icc.h"

namespace inspyre {

std::string_view profileSpace(const std::vector<std::byte> &icc)
{
    constexpr std::size_t kHeaderBytes = 128;
    constexpr std::size_t kSpaceAt = 16;
    if (icc.size() < kHeaderBytes) {
        return {};
    }
    return {reinterpret_cast<const char *>(icc.data()) + kSpaceAt, 4};
}

} // namespace inspyre
