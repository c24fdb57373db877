#include <inspyre/matte_edit.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace inspyre {

namespace {

constexpr float kSeen = 8.0F / 255.0F;

float sigmoid(float logit)
{
    return 1.0F / (1.0F + std::exp(-logit));
}

} // namespace

StretchRange stretchRange(const ImageView &logits)
{
    assert(logits.format == PixelFormat::GrayF32 && !logits.empty());
    float low = logits.rowF32(0)[0];
    float high = low;
    for (int y = 0; y < logits.height; ++y) {
        const auto *row = logits.rowF32(y);
        const auto [least, most] = std::minmax_element(row, row + logits.width);
        low = std::min(low, *least);
        high = std::max(high, *most);
    }
    return {.low = sigmoid(low), .high = sigmoid(high)};
}

Image stretchedAs(const ImageView &logits, const StretchRange &range)
{
    assert(logits.format == PixelFormat::GrayF32 && !logits.empty());
    // The least that the published tool adds, so that a flat map divides by something.
    const float span = std::max(range.high - range.low, 0.0F) + 1.0e-8F;
    Pixels made(logits.width, logits.height, PixelFormat::GrayF32);
    for (int y = 0; y < logits.height; ++y) {
        const auto *from = logits.rowF32(y);
        std::transform(from, from + logits.width, made.rowF32(y), [&](float logit) {
            return std::clamp((sigmoid(logit) - range.low) / span, 0.0F, 1.0F);
        });
    }
    return Image(std::move(made));
}

Rect subjectBox(const ImageView &alpha)
{
    assert(alpha.format == PixelFormat::GrayF32);
    const auto isSeen = [](float value) { return value > kSeen; };
    int left = alpha.width;
    int right = 0;
    int top = alpha.height;
    int bottom = 0;
    for (int y = 0; y < alpha.height; ++y) {
        const auto *row = alpha.rowF32(y);
        const auto *end = row + alpha.width;
        const auto *first = std::find_if(row, end, isSeen);
        if (first == end) {
            continue;
        }
        top = std::min(top, y);
        bottom = y + 1;
        left = std::min(left, static_cast<int>(first - row));
        const auto after = std::find_if(
            std::make_reverse_iterator(end), std::make_reverse_iterator(first), isSeen);
        right = std::max(right, static_cast<int>(after.base() - row));
    }
    return bottom == 0 ? Rect{} : Rect{left, top, right - left, bottom - top};
}

} // namespace inspyre
