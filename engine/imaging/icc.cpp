#include "engine/imaging/icc.h"

#include "engine/imaging/vips_library.h"

#include <new>

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

std::vector<std::byte> srgbProfile()
{
    VipsBlob *blob = nullptr;
    if (vips_profile_load("srgb", &blob, nullptr) != 0 || blob == nullptr) {
        throw std::bad_alloc(); // it is built in: nothing else can fail
    }
    std::size_t size = 0;
    const auto *data = static_cast<const std::byte *>(vips_blob_get(blob, &size));
    std::vector<std::byte> profile(data, data + size);
    vips_area_unref(VIPS_AREA(blob));
    return profile;
}

} // namespace inspyre
