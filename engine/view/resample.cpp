#include "engine/view/resample.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace inspyre {

namespace {

constexpr int kMargin = 2; ///< pixels that an interpolated one depends on, and one more

/// What of `from` is needed; one pixel at least, the nearest.
Rect neededOf(const cv::Mat &from, const ViewMap &fromTo, const cv::Mat &to)
{
    const auto area = mapped(fromTo, areaOf({.width = to.cols, .height = to.rows}));
    const Rect all{.width = from.cols, .height = from.rows};
    auto needed = pixelsRound(area, kMargin, all);
    const auto nearest = [](double begin, int count) {
        return std::clamp(static_cast<int>(std::clamp(begin, 0.0, 1e6)), 0, count - 1);
    };
    if (needed.width == 0) {
        needed.x = nearest(area.left, from.cols);
        needed.width = 1;
    }
    if (needed.height == 0) {
        needed.y = nearest(area.top, from.rows);
        needed.height = 1;
    }
    return needed;
}

} // namespace

bool isShift(const ViewMap &map, const cv::Mat &from, const cv::Mat &to)
{
    constexpr double kExact = 1e-3; ///< of a pixel
    const auto near = [](double value, double wanted, double tolerance) {
        return std::abs(value - wanted) < tolerance;
    };
    const double x = std::round(map.x0);
    const double y = std::round(map.y0);
    return near(map.xx, 1.0, kExact / to.cols) && near(map.yy, 1.0, kExact / to.rows) &&
           near(map.xy, 0.0, kExact / to.rows) && near(map.yx, 0.0, kExact / to.cols) &&
           near(map.x0, x, kExact) && near(map.y0, y, kExact) && x >= 0.0 && y >= 0.0 &&
           x + to.cols <= from.cols && y + to.rows <= from.rows;
}

cv::Mat matOf(const ImageView &image)
{
    const int type = image.format == PixelFormat::GrayF32 ? CV_32FC1 : CV_8UC3;
    return {image.height, image.width, type, const_cast<std::byte *>(image.data), image.stride};
}

void resample(const cv::Mat &from, const ViewMap &fromTo, bool nearest, cv::Mat &to)
{
    if (isShift(fromTo, from, to)) {
        const int left = static_cast<int>(std::lround(fromTo.x0));
        const int top = static_cast<int>(std::lround(fromTo.y0));
        from(cv::Rect(left, top, to.cols, to.rows)).copyTo(to);
        return;
    }
    const Rect needed = neededOf(from, fromTo, to);
    // OpenCV's pixels have their middles at whole numbers.
    const auto index = mapped(fromTo, ViewPoint{0.5, 0.5});
    const cv::Matx23d map(
        fromTo.xx,
        fromTo.xy,
        index.x - 0.5 - needed.x,
        fromTo.yx,
        fromTo.yy,
        index.y - 0.5 - needed.y);
    cv::warpAffine(
        from(cv::Rect(needed.x, needed.y, needed.width, needed.height)),
        to,
        map,
        to.size(),
        (nearest ? cv::INTER_NEAREST : cv::INTER_LINEAR) | cv::WARP_INVERSE_MAP,
        cv::BORDER_REPLICATE);
}

} // namespace inspyre
