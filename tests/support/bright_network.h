#pragma once

#include <inspyre/backend.h>

#include <algorithm>

namespace inspyre::test {

inline float brightness(const ImageView &image, int x, int y)
{
    if (image.format == PixelFormat::Rgb8) {
        const auto *pixel = image.row8(y) + 3 * x;
        return static_cast<float>(pixel[0] + pixel[1] + pixel[2]) / (3.0F * 255.0F);
    }
    return image.rowF32(y)[x];
}

/// What a network would say whose matte is the brightness of the picture, so that a test can say
/// what must come out. In doubt where the matte is neither here nor there.
inline NetworkOutput brightnessOf(const NetworkInput &input)
{
    const auto &image = input.image;
    Pixels logits(image.width, image.height, PixelFormat::GrayF32);
    Pixels prediction(image.width, image.height, PixelFormat::GrayF32);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const float value = brightness(image, x, y);
            prediction.rowF32(y)[x] = value;
            logits.rowF32(y)[x] = 8.0F * (value - 0.5F);
        }
    }
    NetworkOutput output{Image(std::move(logits)), Image(std::move(prediction))};
    if (input.spread) {
        const auto seen = output.prediction.view();
        Pixels spread(seen.width, seen.height, PixelFormat::GrayF32);
        for (int y = 0; y < seen.height; ++y) {
            const auto *from = seen.rowF32(y);
            std::transform(from, from + seen.width, spread.rowF32(y), [](float value) {
                return std::min(value, 1.0F - value);
            });
        }
        output.spread = Image(std::move(spread));
    }
    return output;
}

} // namespace inspyre::test
