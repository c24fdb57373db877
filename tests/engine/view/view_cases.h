#pragma once

#include <inspyre/view.h>

#include <array>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace inspyre::testing {

inline Image rgbImage(Size size, const std::function<Rgb(int x, int y)> &value)
{
    Pixels made(size.width, size.height, PixelFormat::Rgb8);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const Rgb rgb = value(x, y);
            std::copy(rgb.begin(), rgb.end(), made.row8(y) + 3 * x);
        }
    }
    return Image(std::move(made));
}

inline Image plainRgb(Size size, const Rgb &colour)
{
    return rgbImage(size, [&](int, int) { return colour; });
}

/// No two neighbours alike.
inline Image busyRgb(Size size)
{
    return rgbImage(size, [](int x, int y) {
        const auto byte = [](int value) { return static_cast<std::uint8_t>(value & 255); };
        return Rgb{byte(x * 7 + y * 3), byte(x * 5 - y * 11), byte(x * y + 40)};
    });
}

/// A map of the picture's own size: `value` at each pixel.
inline Image grayMap(Size size, const std::function<float(int x, int y)> &value)
{
    Pixels made(size.width, size.height, PixelFormat::GrayF32);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            made.rowF32(y)[x] = value(x, y);
        }
    }
    return Image(std::move(made));
}

inline PicturePyramid pyramidOf(const Image &rgb)
{
    const auto made = PicturePyramid::make({.pixels = rgb}, {});
    return made ? *made : PicturePyramid();
}

inline ViewScene sceneOf(const Image &rgb, const Image &map, const Look &look = {})
{
    return {
        .picture = pyramidOf(rgb),
        .maps = {.picture = rgb.size(), .prediction = map, .revision = 1},
        .look = look};
}

inline View viewOf(const ViewScene &scene)
{
    const auto made = View::make(scene, nullptr, {});
    return made ? *made : View();
}

/// A look without what is estimated.
inline Look plainLook()
{
    Look look;
    look.decontaminate = Decontaminate::Off;
    return look;
}

/// What is seen of it; empty after an error.
struct Seen
{
    Size size = {};
    std::vector<std::uint32_t> words = {};

    [[nodiscard]] std::uint32_t at(int x, int y) const
    {
        return words.at(static_cast<std::size_t>(y * size.width + x));
    }

    [[nodiscard]] int alpha(int x, int y) const { return static_cast<int>(at(x, y) >> 24U); }

    [[nodiscard]] int red(int x, int y) const { return static_cast<int>(at(x, y) >> 16U & 255U); }

    [[nodiscard]] int green(int x, int y) const { return static_cast<int>(at(x, y) >> 8U & 255U); }

    [[nodiscard]] int blue(int x, int y) const { return static_cast<int>(at(x, y) & 255U); }
};

inline Seen seen(const View &view, const ViewShot &shot, const ViewColours &colours = {})
{
    Seen made{shot.size, {}};
    made.words.resize(static_cast<std::size_t>(shot.size.width * shot.size.height), 0xDEADBEEFU);
    if (!view.compose(shot, colours, made.words, {})) {
        return {};
    }
    return made;
}

/// The whole picture, a pixel of the screen for each of its pixels.
inline ViewShot wholeShot(Size picture, ViewContent content)
{
    return {.content = content, .size = picture};
}

inline std::uint32_t opaque(const Rgb &rgb)
{
    return 0xFF000000U | static_cast<std::uint32_t>(rgb[0]) << 16U |
           static_cast<std::uint32_t>(rgb[1]) << 8U | rgb[2];
}

} // namespace inspyre::testing
