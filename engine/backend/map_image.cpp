#include "engine/backend/map_image.h"

#include <cstring>
#include <utility>

namespace inspyre {

Image imageOf(const at::Tensor &map)
{
    const auto values = map.to(at::kCPU).contiguous();
    Pixels pixels(
        static_cast<int>(map.size(-1)), static_cast<int>(map.size(-2)), PixelFormat::GrayF32);
    std::memcpy(pixels.bytes().data(), values.const_data_ptr(), pixels.bytes().size());
    return Image(std::move(pixels));
}

} // namespace inspyre
