#pragma once

#include "engine/view/view_map.h"

#include <opencv2/core.hpp>

namespace inspyre {

/// resample() for words 0xAARRGGBB and quarter turns, several times as quick: what is on the
/// screen is made of whole rows and columns.
/// @param from, to  CV_8UC4
void stretchWords(const cv::Mat &from, const ViewMap &fromTo, bool nearest, cv::Mat &to);

} // namespace inspyre
