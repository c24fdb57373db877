#pragma once

#include <inspyre/strokes.h>

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace inspyre {

/// A tile at one level: the means of 2^level by 2^level pixels, rows `stride` bytes apart.
struct TileLevel
{
    const std::uint8_t *stays = nullptr;
    const std::uint8_t *added = nullptr;
    int stride = 0;
};

/// A tile at the levels 1 to 8, where 8 is one pixel. Of the last tiles of a picture only what lies
/// inside of it counts.
class TileLevels
{
public:
    static constexpr int kLast = 8;

    /// @param valid  the pixels inside of the picture
    TileLevels(const StrokeTile &tile, Size valid);

    /// @param level  1 to kLast
    [[nodiscard]] TileLevel level(int level) const;

private:
    std::vector<std::uint8_t> m_stays; ///< one level after the other
    std::vector<std::uint8_t> m_added;
};

using LevelsOfTiles = std::unordered_map<const StrokeTile *, std::shared_ptr<const TileLevels>>;

/// The levels of all tiles of `layer`; those that `known` has are shared.
[[nodiscard]] LevelsOfTiles levelsOfTiles(const StrokeLayer &layer, const LevelsOfTiles &known);

} // namespace inspyre
