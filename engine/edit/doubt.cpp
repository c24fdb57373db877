#include "engine/imaging/rows.h"

#include <inspyre/regions.h>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace inspyre {

namespace {

constexpr int kStripShare = 64; ///< of the shorter side
constexpr int kLeastStrip = 2;
constexpr float kNothing = 1.0F / 255.0F; ///< below it a matte is 0 in a file
constexpr float kAll = 254.0F / 255.0F;
constexpr float kLeastSigma = 1e-6F;

/// How many of the (2 strip + 1)^2 values round each are in the subject: neither none nor all of
/// them within `strip` values of where the map crosses one half.
cv::Mat insideRound(const ImageView &map, int strip)
{
    cv::Mat inside(map.height, map.width, CV_8UC1);
    for (int y = 0; y < map.height; ++y) {
        const auto *from = map.rowF32(y);
        std::transform(from, from + map.width, inside.ptr<std::uint8_t>(y), [](float value) {
            return static_cast<std::uint8_t>(value >= 0.5F ? 1 : 0);
        });
    }
    const int side = 2 * strip + 1;
    cv::Mat counts; // by running sums: the side does not matter
    cv::boxFilter(inside, counts, CV_32S, {side, side}, {-1, -1}, false, cv::BORDER_REPLICATE);
    return counts;
}

} // namespace

Image doubtMap(const ImageView &logits, const ImageView &spread)
{
    assert(logits.format == PixelFormat::GrayF32 && !logits.empty());
    assert(spread.empty() || spread.size() == logits.size());
    Pixels doubt(logits.width, logits.height, PixelFormat::GrayF32);
    forRows(logits.height, [&](int begin, int end) {
        for (int y = begin; y < end; ++y) {
            const auto *from = logits.rowF32(y);
            auto *to = doubt.rowF32(y);
            std::transform(from, from + logits.width, to, [](float logit) {
                return 2.0F / (1.0F + std::exp(std::abs(logit))); // 1 - |2 sigmoid - 1|
            });
            if (!spread.empty()) {
                std::transform(to, to + logits.width, spread.rowF32(y), to, [](float a, float b) {
                    return std::max(a, b);
                });
            }
        }
    });
    return Image(std::move(doubt));
}

double doubtScore(const ImageView &doubt, const ImageView &prediction)
{
    assert(doubt.format == PixelFormat::GrayF32 && doubt.size() == prediction.size());
    const int shorter = std::min(prediction.width, prediction.height);
    const int strip = std::max(kLeastStrip, shorter / kStripShare);
    const int all = (2 * strip + 1) * (2 * strip + 1);
    const auto counts = insideRound(prediction, strip);
    double sum = 0.0;
    std::int64_t count = 0;
    for (int y = 0; y < prediction.height; ++y) {
        const auto *matte = prediction.rowF32(y);
        const auto *inside = counts.ptr<int>(y);
        for (int x = 0; x < prediction.width; ++x) {
            const bool isOutline = inside[x] > 0 && inside[x] < all;
            if (isOutline || (matte[x] >= kNothing && matte[x] <= kAll)) {
                sum += static_cast<double>(doubt.rowF32(y)[x]);
                ++count;
            }
        }
    }
    return count == 0 ? 0.0 : sum / static_cast<double>(count);
}

Image logitsOf(const ImageView &prediction, const StretchRange &range)
{
    Pixels logits(prediction.width, prediction.height, PixelFormat::GrayF32);
    for (int y = 0; y < prediction.height; ++y) {
        const auto *from = prediction.rowF32(y);
        std::transform(from, from + prediction.width, logits.rowF32(y), [&range](float value) {
            const float raw = range.low + value * (range.high - range.low);
            const float sigma = std::clamp(raw, kLeastSigma, 1.0F - kLeastSigma);
            return std::log(sigma / (1.0F - sigma));
        });
    }
    return Image(std::move(logits));
}

bool hasSubject(const ImageView &logits, const ImageView &prediction)
{
    assert(logits.format == PixelFormat::GrayF32 && prediction.format == PixelFormat::GrayF32);
    for (int y = 0; y < logits.height; ++y) {
        const auto *row = logits.rowF32(y);
        if (std::any_of(row, row + logits.width, [](float logit) { return logit >= 0.0F; })) {
            return !subjectBox(prediction).empty();
        }
    }
    return false;
}

} // namespace inspyre
