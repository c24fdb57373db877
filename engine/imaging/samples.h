#pragma once

#include <inspyre/image.h>

namespace inspyre {

/// How the pixels of a format that can be encoded are made up.
struct Samples
{
    int bands = 0; ///< 1 grey, 3 RGB, 4 RGB and alpha; 0: not to be encoded
    int bits = 8;  ///< of one sample, 8 or 16
};

[[nodiscard]] constexpr Samples samplesOf(PixelFormat format)
{
    switch (format) {
    case PixelFormat::Gray8: return {1, 8};
    case PixelFormat::Rgb8: return {3, 8};
    case PixelFormat::Rgba8: return {4, 8};
    case PixelFormat::Gray16: return {1, 16};
    case PixelFormat::Rgb16: return {3, 16};
    case PixelFormat::Rgba16: return {4, 16};
    case PixelFormat::GrayF32:
    case PixelFormat::PlanarRgbF32: return {};
    }
    return {};
}

} // namespace inspyre
