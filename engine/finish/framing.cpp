#include "engine/finish/framing.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace inspyre {

namespace {

struct Mats
{
    cv::Mat colours;
    cv::Mat alpha;
};

/// Of the premultiplied pixels, which have 16 bits: a cubic filter overshoots, and colours are to
/// overshoot with their alpha.
constexpr float kOpaque = 49152.0F;

cv::Mat turned(const cv::Mat &image, const FramePlan &plan)
{
    const auto &from = plan.from;
    cv::Mat part = image(cv::Rect(from.x, from.y, from.width, from.height));
    cv::Mat upright;
    switch (plan.turn) {
    case Turn::None: upright = part; break;
    case Turn::Right: cv::rotate(part, upright, cv::ROTATE_90_CLOCKWISE); break;
    case Turn::Half: cv::rotate(part, upright, cv::ROTATE_180); break;
    case Turn::Left: cv::rotate(part, upright, cv::ROTATE_90_COUNTERCLOCKWISE); break;
    }
    if (!plan.flipX && !plan.flipY) {
        return upright;
    }
    cv::Mat mirrored;
    cv::flip(upright, mirrored, plan.flipX && plan.flipY ? -1 : (plan.flipX ? 1 : 0));
    return mirrored;
}

cv::Mat scaled(const cv::Mat &image, const Rect &place)
{
    const cv::Size size(place.width, place.height);
    if (image.size() == size) {
        return image;
    }
    const bool isSmaller = size.width < image.cols || size.height < image.rows;
    cv::Mat out;
    cv::resize(image, out, size, 0, 0, isSmaller ? cv::INTER_AREA : cv::INTER_CUBIC);
    return out;
}

cv::Mat placed(const cv::Mat &image, const FramePlan &plan, int border)
{
    const auto &canvas = plan.canvas;
    const auto &place = plan.place;
    const int right = canvas.width - place.x - place.width;
    const int bottom = canvas.height - place.y - place.height;
    if (place.x == 0 && place.y == 0 && right == 0 && bottom == 0) {
        return image;
    }
    cv::Mat out;
    cv::copyMakeBorder(
        image, out, place.y, bottom, place.x, right, border | cv::BORDER_ISOLATED, cv::Scalar());
    return out;
}

/// CV_16UC4: colours times alpha, and alpha.
Result<cv::Mat> premultiplied(const Mats &layers, const JobControl &job)
{
    cv::Mat out(layers.colours.size(), CV_16UC4);
    const auto toFull = static_cast<float>(kOpaque / fullOf(layers.colours));
    const auto done = forSamples(layers.colours, [&]<typename T>(T) {
        return eachRow(out.rows, job, [&](int y) {
            const auto *colour = layers.colours.ptr<T>(y);
            const auto *alpha = layers.alpha.ptr<float>(y);
            auto *to = out.ptr<std::uint16_t>(y);
            for (int x = 0; x < out.cols; ++x, colour += 3, to += 4) {
                for (int c = 0; c < 3; ++c) {
                    const float value = static_cast<float>(colour[c]) * toFull * alpha[x];
                    to[c] = cv::saturate_cast<std::uint16_t>(value);
                }
                to[3] = cv::saturate_cast<std::uint16_t>(alpha[x] * kOpaque);
            }
        });
    });
    if (!done) {
        return done.error();
    }
    return out;
}

/// `plain`, with the colours and the matte of `premultiplied`, where that has any.
Result<Mats> divided(cv::Mat plain, const cv::Mat &premultiplied, const JobControl &job)
{
    cv::Mat alpha(premultiplied.size(), CV_32FC1);
    const auto full = static_cast<float>(fullOf(plain));
    const auto done = forSamples(plain, [&]<typename T>(T) {
        return eachRow(plain.rows, job, [&](int y) {
            const auto *from = premultiplied.ptr<std::uint16_t>(y);
            auto *colour = plain.ptr<T>(y);
            auto *opaque = alpha.ptr<float>(y);
            for (int x = 0; x < plain.cols; ++x, from += 4, colour += 3) {
                opaque[x] = std::min(static_cast<float>(from[3]) / kOpaque, 1.0F);
                for (int c = 0; c < 3 && from[3] > 0; ++c) {
                    const auto part = static_cast<float>(std::min(from[c], from[3]));
                    colour[c] = cv::saturate_cast<T>(part / static_cast<float>(from[3]) * full);
                }
            }
        });
    });
    if (!done) {
        return done.error();
    }
    return Mats{std::move(plain), alpha};
}

Result<Mats> scaledLayers(const Mats &layers, const Rect &place, const JobControl &job)
{
    cv::Mat smooth;
    {
        const auto pixels = premultiplied(layers, job.slice(0.0, 0.5));
        if (!pixels) {
            return pixels.error();
        }
        smooth = scaled(*pixels, place);
    }
    return divided(scaled(layers.colours, place), smooth, job.slice(0.5, 1.0));
}

} // namespace

Result<Layers> framed(const Layers &layers, const FramePlan &plan, const JobControl &job)
{
    Mats shown{turned(matOf(layers.colours), plan), turned(matOf(layers.alpha), plan)};
    if (shown.colours.size() != cv::Size(plan.place.width, plan.place.height)) {
        const auto fitting = scaledLayers(shown, plan.place, job);
        if (!fitting) {
            return fitting.error();
        }
        shown = *fitting;
    }
    if (job.cancelled()) {
        return cancelledError();
    }
    return Layers{
        imageOf(placed(shown.colours, plan, cv::BORDER_CONSTANT)),
        imageOf(placed(shown.alpha, plan, cv::BORDER_CONSTANT))};
}

cv::Mat framedToTheEdges(const cv::Mat &image, const FramePlan &plan)
{
    return placed(scaled(turned(image, plan), plan.place), plan, cv::BORDER_REPLICATE);
}

} // namespace inspyre
