#pragma once

#include "engine/finish/layers.h"

#include <inspyre/recipe.h>

namespace inspyre {

/// How dense the shadow of `alpha` is at each pixel: CV_32FC1 of its size, 0 to the opacity.
/// @param job  reports Refining. Errors: Cancelled.
[[nodiscard]] Result<cv::Mat> shadowOf(
    const Image &alpha, const Shadow &shadow, const JobControl &job);

/// `background` (Rgb8 or Rgb16) with the shadow on it.
/// @param colour  one pixel of the same format
/// Errors: Cancelled.
[[nodiscard]] Result<Image> withShadow(
    const Image &background, const cv::Mat &shadow, const Image &colour, const JobControl &job);

/// Subject and shadow as one, for results without a background. Errors: Cancelled.
[[nodiscard]] Result<Layers> aboveShadow(
    const Layers &layers, const cv::Mat &shadow, const Image &colour, const JobControl &job);

} // namespace inspyre
