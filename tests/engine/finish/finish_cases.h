#pragma once

#include <inspyre/finish.h>

#include <QtGlobal>

#include <cstdint>
#include <functional>

namespace inspyre::test {

/// A picture of which each pixel has another colour; deep: with 16 bits, too.
inline Picture colourful(Size size, bool deep = false)
{
    Pixels pixels(size.width, size.height, PixelFormat::Rgb8);
    Pixels fine(size.width, size.height, PixelFormat::Rgb16);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const int colour[] = {
                (x * 37 + 11) % 65536, (y * 811) % 65536, ((x + y) * 2003) % 65536};
            for (int c = 0; c < 3; ++c) {
                fine.row16(y)[3 * x + c] = static_cast<std::uint16_t>(colour[c]);
                pixels.row8(y)[3 * x + c] = static_cast<std::uint8_t>(colour[c] / 257);
            }
        }
    }
    Picture picture;
    picture.pixels = Image(std::move(pixels));
    picture.format = "png";
    if (deep) {
        picture.deep = Image(std::move(fine));
        picture.bitsPerChannel = 16;
    }
    return picture;
}

/// One colour all over.
inline Picture plain(Size size, const Rgb &colour)
{
    Pixels pixels(size.width, size.height, PixelFormat::Rgb8);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < 3 * size.width; ++x) {
            pixels.row8(y)[x] = colour[static_cast<std::size_t>(x % 3)];
        }
    }
    Picture picture;
    picture.pixels = Image(std::move(pixels));
    return picture;
}

inline Image alphaOf(Size size, const std::function<float(int x, int y)> &value)
{
    Pixels pixels(size.width, size.height, PixelFormat::GrayF32);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            pixels.rowF32(y)[x] = value(x, y);
        }
    }
    return Image(std::move(pixels));
}

/// 0 at the left border, rising to 1 at the right one.
inline Image ramp(Size size)
{
    return alphaOf(size, [size](int x, int) {
        return static_cast<float>(x) / static_cast<float>(std::max(1, size.width - 1));
    });
}

/// 1 inside of `box`, 0 elsewhere.
inline Image box(Size size, const Rect &box)
{
    return alphaOf(size, [box](int x, int y) {
        const bool inside =
            x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
        return inside ? 1.0F : 0.0F;
    });
}

/// The matte `alpha`, and what `refine` makes of it.
inline MatteField fieldOf(const Image &alpha, const Refine &refine = {})
{
    MatteSource source;
    source.maps = {.picture = alpha.size(), .prediction = alpha, .revision = 1};
    source.refine = refine;
    auto field = MatteField::make(source, nullptr, {});
    return field ? *field : MatteField();
}

/// finish() by this recipe.
inline Result<Finished> finished(
    const Picture &picture,
    const Image &alpha,
    const Recipe &recipe,
    const Assets &assets = {},
    const JobControl &job = {})
{
    return finish(picture, fieldOf(alpha, recipe.look.refine), recipe, assets, job);
}

/// One sample of Gray8 to Rgba16.
inline int sample(const Image &image, int x, int y, int channel = 0)
{
    const auto &view = image.view();
    switch (view.format) {
    case PixelFormat::Gray8: return view.row8(y)[x];
    case PixelFormat::Rgb8: return view.row8(y)[3 * x + channel];
    case PixelFormat::Rgba8: return view.row8(y)[4 * x + channel];
    case PixelFormat::Gray16: return view.row16(y)[x];
    case PixelFormat::Rgb16: return view.row16(y)[3 * x + channel];
    case PixelFormat::Rgba16: return view.row16(y)[4 * x + channel];
    case PixelFormat::GrayF32:
    case PixelFormat::PlanarRgbF32: break;
    }
    return -1;
}

/// The colour of one pixel, 8 bits.
inline Rgb colourAt(const Image &image, int x, int y)
{
    Rgb colour = {};
    for (int c = 0; c < 3; ++c) {
        colour[static_cast<std::size_t>(c)] = static_cast<std::uint8_t>(sample(image, x, y, c));
    }
    return colour;
}

} // namespace inspyre::test
