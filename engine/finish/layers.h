#pragma once

#include "engine/imaging/strips.h"

#include <inspyre/image.h>

#include <opencv2/core.hpp>

#include <cstdint>

namespace inspyre {

/// Colours (Rgb8 or Rgb16) and matte (GrayF32 in [0, 1]) of one size.
struct Layers
{
    Image colours = {};
    Image alpha = {};
};

/// A header over pixels that the image goes on to own; not to be written to. Not planar.
[[nodiscard]] cv::Mat matOf(const Image &image);

/// `mat` as an image; a copy if the mat is only a header over somebody else's pixels.
[[nodiscard]] Image imageOf(const cv::Mat &mat);

[[nodiscard]] inline bool isDeep(const cv::Mat &mat)
{
    return mat.depth() == CV_16U;
}

[[nodiscard]] inline bool isDeep(const Image &image)
{
    return image.view().format == PixelFormat::Rgb16;
}

/// The largest value of a sample: opaque, white.
[[nodiscard]] inline double fullOf(const cv::Mat &mat)
{
    return isDeep(mat) ? 65535.0 : 255.0;
}

/// Calls `body(T{})` with the type of the samples of `mat`, 8 or 16 bits.
template<typename Body>
auto forSamples(const cv::Mat &mat, const Body &body)
{
    return isDeep(mat) ? body(std::uint16_t{}) : body(std::uint8_t{});
}

} // namespace inspyre
