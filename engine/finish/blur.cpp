#include "engine/finish/blur.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace inspyre {

namespace {

constexpr double kMostSigma = 16.0;
constexpr int kStripRows = 256;

/// Strip after strip: each is blurred with the rows round it that it depends on.
Result<cv::Mat> blurredAsItIs(const cv::Mat &image, double sigma, const JobControl &job)
{
    const int margin = static_cast<int>(std::ceil(4.0 * sigma)) + 1;
    cv::Mat all(image.size(), image.type());
    cv::Mat strip;
    for (int begin = 0; begin < image.rows; begin += kStripRows) {
        if (job.cancelled()) {
            return cancelledError();
        }
        const int end = std::min(image.rows, begin + kStripRows);
        const int first = std::max(0, begin - margin);
        const int last = std::min(image.rows, end + margin);
        // A header of its own: OpenCV blurs parts of a larger image by another arithmetic.
        auto *data = const_cast<std::uint8_t *>(image.ptr(first));
        const cv::Mat window(last - first, image.cols, image.type(), data, image.step[0]);
        cv::GaussianBlur(window, strip, cv::Size(0, 0), sigma);
        strip.rowRange(begin - first, end - first).copyTo(all.rowRange(begin, end));
        job.report(Stage::Refining, static_cast<double>(end) / image.rows);
    }
    return all;
}

} // namespace

Result<cv::Mat> blurred(const cv::Mat &image, double sigma, const JobControl &job)
{
    int levels = 0;
    while (std::ldexp(sigma, -levels) > kMostSigma) {
        ++levels;
    }
    if (levels == 0) {
        return blurredAsItIs(image, sigma, job);
    }
    const auto reduced = [&](int side) { return std::max(1, side >> levels); };
    cv::Mat small;
    cv::resize(
        image, small, cv::Size(reduced(image.cols), reduced(image.rows)), 0, 0, cv::INTER_AREA);
    const auto smooth = blurredAsItIs(small, std::ldexp(sigma, -levels), job);
    if (!smooth) {
        return smooth.error();
    }
    cv::Mat all;
    cv::resize(*smooth, all, image.size(), 0, 0, cv::INTER_LINEAR);
    return all;
}

} // namespace inspyre
