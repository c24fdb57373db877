#include "engine/finish/shadow.h"

#include "engine/finish/blur.h"

#include <cmath>

namespace inspyre {

namespace {

constexpr double kMostOffset = 1000.0;
constexpr double kMostBlur = 200.0;
constexpr double kLeastBlur = 0.3; ///< below it nothing can be seen of it

/// `alpha` moved by whole pixels; where nothing comes from it is 0.
cv::Mat moved(const cv::Mat &alpha, int dx, int dy)
{
    cv::Mat out = cv::Mat::zeros(alpha.size(), CV_32FC1);
    const cv::Rect all(0, 0, alpha.cols, alpha.rows);
    const cv::Rect to = all & (all + cv::Point(dx, dy));
    if (!to.empty()) {
        alpha(to - cv::Point(dx, dy)).copyTo(out(to));
    }
    return out;
}

int wholePixels(double offset)
{
    const bool isNumber = !std::isnan(offset);
    return isNumber ? static_cast<int>(std::lround(std::clamp(offset, -kMostOffset, kMostOffset)))
                    : 0;
}

} // namespace

Result<cv::Mat> shadowOf(const Image &alpha, const Shadow &shadow, const JobControl &job)
{
    cv::Mat dense = moved(matOf(alpha), wholePixels(shadow.dx), wholePixels(shadow.dy));
    const double opacity = std::clamp(shadow.opacity, 0.0, 1.0);
    dense *= opacity;
    if (!(shadow.blur >= kLeastBlur)) {
        return dense;
    }
    return blurred(dense, std::min(shadow.blur, kMostBlur), job);
}

Result<Image> withShadow(
    const Image &background, const cv::Mat &shadow, const Image &colour, const JobControl &job)
{
    const cv::Mat lit = matOf(background);
    cv::Mat out(lit.size(), lit.type());
    const auto done = forSamples(lit, [&]<typename T>(T) {
        const auto *tint = matOf(colour).ptr<T>(0);
        return eachRow(out.rows, job, [&](int y) {
            const auto *from = lit.ptr<T>(y);
            const auto *dense = shadow.ptr<float>(y);
            auto *to = out.ptr<T>(y);
            for (int x = 0; x < out.cols; ++x, from += 3, to += 3) {
                for (int c = 0; c < 3; ++c) {
                    const auto behind = static_cast<float>(from[c]) * (1.0F - dense[x]);
                    to[c] = cv::saturate_cast<T>(behind + static_cast<float>(tint[c]) * dense[x]);
                }
            }
        });
    });
    if (!done) {
        return done.error();
    }
    return imageOf(out);
}

Result<Layers> aboveShadow(
    const Layers &layers, const cv::Mat &shadow, const Image &colour, const JobControl &job)
{
    const cv::Mat colours = matOf(layers.colours);
    const cv::Mat matte = matOf(layers.alpha);
    cv::Mat outColours(colours.size(), colours.type());
    cv::Mat outAlpha(matte.size(), CV_32FC1);
    const auto done = forSamples(colours, [&]<typename T>(T) {
        const auto *tint = matOf(colour).ptr<T>(0);
        return eachRow(matte.rows, job, [&](int y) {
            const auto *from = colours.ptr<T>(y);
            const auto *alpha = matte.ptr<float>(y);
            const auto *dense = shadow.ptr<float>(y);
            auto *to = outColours.ptr<T>(y);
            auto *opaque = outAlpha.ptr<float>(y);
            for (int x = 0; x < matte.cols; ++x, from += 3, to += 3) {
                const float below = dense[x] * (1.0F - alpha[x]);
                const float all = std::min(alpha[x] + below, 1.0F);
                opaque[x] = all;
                const float share = below > 0.0F ? below / all : 0.0F;
                for (int c = 0; c < 3; ++c) {
                    const auto front = static_cast<float>(from[c]) * (1.0F - share);
                    to[c] = cv::saturate_cast<T>(front + static_cast<float>(tint[c]) * share);
                }
            }
        });
    });
    if (!done) {
        return done.error();
    }
    return Layers{imageOf(outColours), imageOf(outAlpha)};
}

} // namespace inspyre
