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
    const int side = StrokeLayer::kTile >> level;
    for (int begin = x; begin < x + count;) {
        const int column = begin / side;
        const int end = std::min((column + 1) * side, x + count);
        if (const auto *tile = strokes.tile(column, y / side)) {
            const TileLevel pixels = levelOf(*tile, levels, level);
            const int offset = y % side * pixels.stride + begin - column * side;
            const auto *stays = pixels.stays + offset;
            const auto *added = pixels.added + offset;
            auto *to = alpha + (begin - x);
            for (int i = 0; i < end - begin; ++i) {
                const float kept = to[i] * (static_cast<float>(stays[i]) * kUnit);
                to[i] = std::min(kept + static_cast<float>(added[i]) * kUnit, 1.0F);
            }
        }
        begin = end;
    }
}

} // namespace inspyre
