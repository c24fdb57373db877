#pragma once

#include <inspyre/matte_edit.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace inspyre::testing {

/// A GrayF32 image of what `value` says at (x, y).
inline Image grayImage(Size size, const std::function<float(int x, int y)> &value)
{
    Pixels made(size.width, size.height, PixelFormat::GrayF32);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            made.rowF32(y)[x] = value(x, y);
        }
    }
    return Image(std::move(made));
}

/// 1 in the disc, 0 outside, with a slope of `slope` pixels between.
inline std::function<float(int x, int y)> disc(float cx, float cy, float radius, float slope = 1.0F)
{
    return [=](int x, int y) {
        const float distance = std::hypot(static_cast<float>(x) - cx, static_cast<float>(y) - cy);
        return std::clamp((radius - distance) / slope + 0.5F, 0.0F, 1.0F);
    };
}

/// Something of everything: flat parts, slopes, a hole, noise; all in [0, 1].
inline Image busyMap(Size size)
{
    return grayImage(size, [](int x, int y) {
        const float wave = std::sin(static_cast<float>(x) * 0.31F) *
                           std::cos(static_cast<float>(y) * 0.23F + static_cast<float>(x) * 0.05F);
        const float noise = static_cast<float>((x * 7919 + y * 104729) % 997) / 997.0F;
        return std::clamp(0.5F + wave * 0.8F + (noise - 0.5F) * 0.2F, 0.0F, 1.0F);
    });
}

inline MatteField fieldOf(const MatteSource &source)
{
    const auto field = MatteField::make(source, nullptr, {});
    return field ? *field : MatteField();
}

inline Image wholeOf(const MatteSource &source)
{
    const auto whole = fieldOf(source).whole({});
    return whole ? *whole : Image();
}

/// Of a map of the picture's own size, so that no value is between two.
inline Image refined(const Image &map, const Refine &refine)
{
    return wholeOf({.maps = {.picture = map.size(), .prediction = map}, .refine = refine});
}

/// Strokes of all three kinds, from border to border.
inline StrokeLayer strokesOn(Size picture)
{
    StrokeLayer layer(picture);
    const auto x = static_cast<float>(picture.width);
    const auto y = static_cast<float>(picture.height);
    const std::vector<std::pair<Brush, std::vector<StrokePoint>>> strokes = {
        {{.mode = BrushMode::Keep, .radius = 30, .hardness = 0.3F}, {{0, 0}, {x, y}}},
        {{.mode = BrushMode::Erase, .radius = 12, .opacity = 0.7F}, {{x, 0}, {0, y}}},
        {{.mode = BrushMode::Restore, .radius = 9}, {{x / 2, 0}, {x / 2, y}}}};
    for (const auto &[brush, points] : strokes) {
        StrokePainter painter(layer, brush);
        static_cast<void>(painter.extend(points));
        layer = painter.layer();
    }
    return layer;
}

/// A picture of 700x460 with all that can be done to it.
inline MatteSource edited(const Refine &refine)
{
    constexpr Size kPicture{700, 460};
    MatteSource source;
    source.maps = {.picture = kPicture, .prediction = busyMap({96, 64}), .revision = 1};
    source.maps.regions = {
        {.id = 1, .values = busyMap({64, 80}), .place = {0, 100, 300, 200}},
        {.id = 2, .values = busyMap({40, 40}), .place = {250, 150, 333, 310}},
        {.id = 3, .values = {}, .place = {5, 5, 10, 10}}};
    source.refine = refine;
    source.strokes = strokesOn(kPicture);
    return source;
}

/// Whether `part` is those pixels of `whole`, bit for bit.
inline bool samePart(const Image &part, const Image &whole, const Rect &place)
{
    for (int y = 0; y < place.height; ++y) {
        const auto *wanted = whole.view().rowF32(place.y + y) + place.x;
        const auto bytes = static_cast<std::size_t>(place.width) * sizeof(float);
        if (std::memcmp(part.view().rowF32(y), wanted, bytes) != 0) {
            return false;
        }
    }
    return part.size() == Size{place.width, place.height};
}

inline float at(const Image &image, int x, int y)
{
    return image.view().rowF32(y)[x];
}

} // namespace inspyre::testing
