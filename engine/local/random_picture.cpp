#include "engine/local/random_picture.h"

#include <random>
#include <utility>

namespace inspyre {

Image randomPicture(Size size)
{
    Pixels pixels(size.width, size.height, PixelFormat::Rgb8);
    std::minstd_rand random(1);
    for (auto &byte : pixels.bytes()) {
        byte = static_cast<std::byte>(random() >> 8U);
    }
    return Image(std::move(pixels));
}

} // namespace inspyre
