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
        return std::clamp((dx * x + dy * y) * perLength2, 0.0F, 1.0F);
    }

    float x;
    float y;
    float perLength2;
};

} // namespace

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

// Branchless, so that compilers make vector code of the inner loop.
bool coverCapsule(
    TileCover &cover, const Rect &place, const Dab &from, const Dab &to, float hardness)
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
            const float inner = std::min(hardness * radius, radius - kHalfEdge);
            const float u = std::clamp((outer - distance) / (outer - inner), 0.0F, 1.0F);
            const float opacity = from.opacity + share * strengthening;
            const float covered = u * u * (3.0F - 2.0F * u) * opacity;
            const int value = static_cast<int>(covered * 255.0F + kRounding);
            const int present = row[x];
            grown |= static_cast<int>(value > present);
            row[x] = static_cast<std::uint8_t>(std::max(value, present));
        }
    }
    return grown != 0;
}

} // namespace inspyre
