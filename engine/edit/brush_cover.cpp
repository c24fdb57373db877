#include "engine/edit/brush_cover.h"

#include <inspyre/strokes.h>

#include <algorithm>
#include <cmath>

namespace inspyre {

namespace {

/// Half the width of the narrowest edge: a hard brush is smooth over one pixel.
constexpr float kHalfEdge = 0.5F;

/// Added before a cast; std::lround() would be a call for every pixel.
constexpr float kRounding = 0.5F;

float unit(float value)
{
    return std::max(0.0F, std::min(value, 1.0F));
}

/// Where between two dabs a point lies that is (dx, dy) away from the first: 0 to 1.
struct Along
{
    Along(const Dab &from, const Dab &to)
        : x(to.x - from.x)
        , y(to.y - from.y)
        , perLength2(x * x + y * y > 0.0F ? 1.0F / (x * x + y * y) : 0.0F)
    {}

    [[nodiscard]] float share(float dx, float dy) const
    {
        return unit((dx * x + dy * y) * perLength2);
    }

    float x;
    float y;
    float perLength2;
};

float innerRadius(float radius, float hardness)
{
    return std::min(hardness * radius, radius - kHalfEdge);
}

// Branchless, and with copies of what is read, which no pixel can be a part of: so that compilers
// make vector code of the inner loops.

/// Raises a pixel to what `u`, 0 at the outer and 1 at the inner radius, makes of it.
int raise(std::uint8_t &pixel, float u, float opacity)
{
    const float covered = u * u * (3.0F - 2.0F * u) * opacity;
    const int value = static_cast<int>(covered * 255.0F + kRounding);
    const int present = pixel;
    pixel = static_cast<std::uint8_t>(std::max(value, present));
    return static_cast<int>(value > present);
}

/// Where the brush is the same at both ends: without a division for each pixel.
bool coverEvenly(TileCover &cover, Rect place, Dab from, const Dab &to, float hardness)
{
    const Along along(from, to);
    const float outer = from.radius + kHalfEdge;
    const float perEdge = 1.0F / (outer - innerRadius(from.radius, hardness));
    int grown = 0;
    for (int y = place.y; y < place.y + place.height; ++y) {
        auto *row = cover.data() + static_cast<std::size_t>(y) * StrokeLayer::kTile;
        const float dy = static_cast<float>(y) + 0.5F - from.y;
        for (int x = place.x; x < place.x + place.width; ++x) {
            const float dx = static_cast<float>(x) + 0.5F - from.x;
            const float share = along.share(dx, dy);
            const float ex = dx - share * along.x;
            const float ey = dy - share * along.y;
            const float distance = std::sqrt(ex * ex + ey * ey);
            const float u = unit((outer - distance) * perEdge);
            grown |= raise(row[x], u, from.opacity);
        }
    }
    return grown != 0;
}

bool coverUnevenly(TileCover &cover, Rect place, Dab from, const Dab &to, float hardness)
{
    const Along along(from, to);
    const float widening = to.radius - from.radius;
    const float strengthening = to.opacity - from.opacity;
    int grown = 0;
    for (int y = place.y; y < place.y + place.height; ++y) {
        auto *row = cover.data() + static_cast<std::size_t>(y) * StrokeLayer::kTile;
        const float dy = static_cast<float>(y) + 0.5F - from.y;
        for (int x = place.x; x < place.x + place.width; ++x) {
            const float dx = static_cast<float>(x) + 0.5F - from.x;
            const float share = along.share(dx, dy);
            const float ex = dx - share * along.x;
            const float ey = dy - share * along.y;
            const float distance = std::sqrt(ex * ex + ey * ey);
            const float radius = from.radius + share * widening;
            const float outer = radius + kHalfEdge;
            const float inner = innerRadius(radius, hardness);
            const float u = unit((outer - distance) / (outer - inner));
            grown |= raise(row[x], u, from.opacity + share * strengthening);
        }
    }
    return grown != 0;
}

} // namespace

bool isSameWidth(const Dab &from, const Dab &to)
{
    return from.radius == to.radius && from.opacity == to.opacity;
}

Rect capsuleBox(const Dab &from, const Dab &to)
{
    const auto low = [](float a, float b) { return static_cast<int>(std::floor(std::min(a, b))); };
    const auto high = [](float a, float b) { return static_cast<int>(std::ceil(std::max(a, b))); };
    const float reachFrom = from.radius + kHalfEdge;
    const float reachTo = to.radius + kHalfEdge;
    const int left = low(from.x - reachFrom, to.x - reachTo);
    const int top = low(from.y - reachFrom, to.y - reachTo);
    return {
        .x = left,
        .y = top,
        .width = high(from.x + reachFrom, to.x + reachTo) - left,
        .height = high(from.y + reachFrom, to.y + reachTo) - top};
}

bool capsuleMeets(const Dab &from, const Dab &to, int left, int top, int side)
{
    const Along along(from, to);
    const float half = static_cast<float>(side) / 2.0F;
    const float dx = static_cast<float>(left) + half - from.x;
    const float dy = static_cast<float>(top) + half - from.y;
    const float share = along.share(dx, dy);
    const float reach = std::max(from.radius, to.radius) + kHalfEdge + half * std::sqrt(2.0F);
    return std::hypot(dx - share * along.x, dy - share * along.y) <= reach;
}

bool isBehind(const Dab &from, const Dab &to, int left, int top, int side)
{
    // The corner that lies farthest ahead.
    const float x = to.x > from.x ? static_cast<float>(left + side) : static_cast<float>(left);
    const float y = to.y > from.y ? static_cast<float>(top + side) : static_cast<float>(top);
    return (x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y) <= 0.0F;
}

bool isWithin(const Dab &from, const Dab &to, const Rect &place, float hardness)
{
    if (!isSameWidth(from, to)) {
        return false;
    }
    const Along along(from, to);
    const float inner = innerRadius(from.radius, hardness);
    // How far it is to a line is largest at a corner.
    for (const int x : {place.x, place.x + place.width}) {
        for (const int y : {place.y, place.y + place.height}) {
            const float dx = static_cast<float>(x) - from.x;
            const float dy = static_cast<float>(y) - from.y;
            const float share = along.share(dx, dy);
            if (std::hypot(dx - share * along.x, dy - share * along.y) > inner) {
                return false;
            }
        }
    }
    return true;
}

bool coverCapsule(
    TileCover &cover, const Rect &place, const Dab &from, const Dab &to, float hardness)
{
    return isSameWidth(from, to) ? coverEvenly(cover, place, from, to, hardness)
                                 : coverUnevenly(cover, place, from, to, hardness);
}

} // namespace inspyre
