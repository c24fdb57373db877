#pragma once

#include <inspyre/job.h>
#include <inspyre/result.h>

#include <opencv2/core.hpp>

namespace inspyre {

/// `image` (8 or 16 bits or float, any channels) blurred. Up to a standard deviation of 16 it is
/// OpenCV's GaussianBlur() to the bit; above, it is done on a reduced image, which shows no
/// difference and takes no longer.
/// @param job  reports Refining. Errors: Cancelled.
[[nodiscard]] Result<cv::Mat> blurred(const cv::Mat &image, double sigma, const JobControl &job);

} // namespace inspyre
