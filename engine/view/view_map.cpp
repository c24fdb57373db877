#include "engine/view/view_map.h"

#include <algorithm>
#include <cmath>

namespace inspyre {

namespace {

/// Of the unit square onto itself: where a point of what was turned and then flipped comes from.
ViewMap unturned(Turn turn, bool flipX, bool flipY)
{
    const ViewMap unflipped{
        .xx = flipX ? -1.0 : 1.0,
        .x0 = flipX ? 1.0 : 0.0,
        .yy = flipY ? -1.0 : 1.0,
        .y0 = flipY ? 1.0 : 0.0};
    ViewMap back;
    switch (turn) {
    case Turn::None: break;
    case Turn::Right: back = {.xx = 0, .xy = 1, .x0 = 0, .yx = -1, .yy = 0, .y0 = 1}; break;
    case Turn::Half: back = {.xx = -1, .xy = 0, .x0 = 1, .yx = 0, .yy = -1, .y0 = 1}; break;
    case Turn::Left: back = {.xx = 0, .xy = -1, .x0 = 1, .yx = 1, .yy = 0, .y0 = 0}; break;
    }
    return joined(back, unflipped);
}

/// Rounded, and cut off where no picture reaches.
int whole(double value)
{
    constexpr double kFar = 1 << 28;
    return static_cast<int>(std::clamp(value, -kFar, kFar));
}

Rect between(int left, int top, int right, int bottom, const Rect &limit)
{
    left = std::max(left, limit.x);
    top = std::max(top, limit.y);
    return {
        .x = left,
        .y = top,
        .width = std::max(std::min(right, limit.x + limit.width) - left, 0),
        .height = std::max(std::min(bottom, limit.y + limit.height) - top, 0)};
}

} // namespace

ViewArea areaOf(const Rect &rect)
{
    const double left = rect.x;
    const double top = rect.y;
    return {left, top, left + rect.width, top + rect.height};
}

ViewPoint mapped(const ViewMap &map, ViewPoint point)
{
    return {
        map.xx * point.x + map.xy * point.y + map.x0, map.yx * point.x + map.yy * point.y + map.y0};
}

ViewArea mapped(const ViewMap &map, const ViewArea &area)
{
    const auto a = mapped(map, ViewPoint{area.left, area.top});
    const auto b = mapped(map, ViewPoint{area.right, area.bottom});
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
}

ViewMap joined(const ViewMap &outer, const ViewMap &inner)
{
    const auto origin = mapped(outer, ViewPoint{inner.x0, inner.y0});
    return {
        .xx = outer.xx * inner.xx + outer.xy * inner.yx,
        .xy = outer.xx * inner.xy + outer.xy * inner.yy,
        .x0 = origin.x,
        .yx = outer.yx * inner.xx + outer.yy * inner.yx,
        .yy = outer.yx * inner.xy + outer.yy * inner.yy,
        .y0 = origin.y};
}

ViewMap inverse(const ViewMap &map)
{
    const double area = map.xx * map.yy - map.xy * map.yx;
    ViewMap back{
        .xx = map.yy / area, .xy = -map.xy / area, .yx = -map.yx / area, .yy = map.xx / area};
    back.x0 = -(back.xx * map.x0 + back.xy * map.y0);
    back.y0 = -(back.yx * map.x0 + back.yy * map.y0);
    return back;
}

double scaleOf(const ViewMap &map)
{
    return std::sqrt(std::abs(map.xx * map.yy - map.xy * map.yx));
}

ViewMap scaled(double factor)
{
    return {.xx = factor, .yy = factor};
}

Rect pixelsIn(const ViewArea &area, const Rect &limit)
{
    return between(
        whole(std::round(area.left)),
        whole(std::round(area.top)),
        whole(std::round(area.right)),
        whole(std::round(area.bottom)),
        limit);
}

Rect pixelsRound(const ViewArea &area, int margin, const Rect &limit)
{
    return between(
        whole(std::floor(area.left)) - margin,
        whole(std::floor(area.top)) - margin,
        whole(std::ceil(area.right)) + margin,
        whole(std::ceil(area.bottom)) + margin,
        limit);
}

ViewMap pictureFromCanvas(const FramePlan &frame)
{
    const ViewMap unitFromCanvas{
        .xx = 1.0 / frame.place.width,
        .x0 = -1.0 * frame.place.x / frame.place.width,
        .yy = 1.0 / frame.place.height,
        .y0 = -1.0 * frame.place.y / frame.place.height};
    const ViewMap pictureFromUnit{
        .xx = 1.0 * frame.from.width,
        .x0 = 1.0 * frame.from.x,
        .yy = 1.0 * frame.from.height,
        .y0 = 1.0 * frame.from.y};
    return joined(
        pictureFromUnit, joined(unturned(frame.turn, frame.flipX, frame.flipY), unitFromCanvas));
}

} // namespace inspyre
