#include "engine/edit/painting.h"

#include <algorithm>

namespace inspyre {

namespace {

constexpr float kUnit = 1.0F / 255.0F;
static_assert(255.0F * kUnit == 1.0F, "what nobody painted on must stay as it is");

TileLevel levelOf(const StrokeTile &tile, const LevelsOfTiles &levels, int level)
{
    if (level == 0) {
        return {tile.stays.data(), tile.added.data(), StrokeLayer::kTile};
    }
    return levels.at(&tile)->level(level);
}

/// Calls `paint` with each part of the row that lies in a tile: its `stays` and `added`, the values
/// and how many.
template<typename Paint>
void eachPainted(
    const StrokeLayer &strokes,
    const LevelsOfTiles &levels,
    int level,
    int x,
    int y,
    int count,
    float *values,
    Paint paint)
{
    const int side = StrokeLayer::kTile >> level;
    for (int begin = x; begin < x + count;) {
        const int column = begin / side;
        const int end = std::min((column + 1) * side, x + count);
        if (const auto *tile = strokes.tile(column, y / side)) {
            const TileLevel pixels = levelOf(*tile, levels, level);
            const int offset = y % side * pixels.stride + begin - column * side;
            paint(pixels.stays + offset, pixels.added + offset, values + (begin - x), end - begin);
        }
        begin = end;
    }
}

} // namespace

void paintStrokes(
    const StrokeLayer &strokes,
    const LevelsOfTiles &levels,
    int level,
    int x,
    int y,
    int count,
    float *alpha)
{
    const auto paint = [](const std::uint8_t *stays, const std::uint8_t *added, float *to, int n) {
        for (int i = 0; i < n; ++i) {
            const float kept = to[i] * (static_cast<float>(stays[i]) * kUnit);
            to[i] = std::min(kept + static_cast<float>(added[i]) * kUnit, 1.0F);
        }
    };
    eachPainted(strokes, levels, level, x, y, count, alpha, paint);
}

void takeStrokes(
    const StrokeLayer &strokes,
    const LevelsOfTiles &levels,
    int level,
    int x,
    int y,
    int count,
    float *values)
{
    const auto take = [](const std::uint8_t *stays, const std::uint8_t *, float *to, int n) {
        std::transform(stays, stays + n, to, to, [](std::uint8_t stay, float value) {
            return value * (static_cast<float>(stay) * kUnit);
        });
    };
    eachPainted(strokes, levels, level, x, y, count, values, take);
}

} // namespace inspyre
