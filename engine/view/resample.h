#pragma once

#include "engine/view/view_map.h"

#include <opencv2/core.hpp>

namespace inspyre {

/// A view of pixels; OpenCV must not write to it. @param image  Rgb8 or GrayF32
[[nodiscard]] cv::Mat matOf(const ImageView &image);

/// Whether each pixel of `to` is one of `from`, with none left out and nothing turned.
[[nodiscard]] bool isShift(const ViewMap &fromTo, const cv::Mat &from, const cv::Mat &to);

/// Fills `to` with what of `from` lies under the middles of its pixels: the nearest, or the mean
/// of the four round it. Beyond its border `from` goes on.
/// @param fromTo  a point of `from` for a point of `to`
void resample(const cv::Mat &from, const ViewMap &fromTo, bool nearest, cv::Mat &to);

} // namespace inspyre
