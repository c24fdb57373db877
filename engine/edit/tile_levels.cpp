#include "engine/edit/tile_levels.h"

#include "engine/imaging/rows.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace inspyre {

namespace {

constexpr int kTile = StrokeLayer::kTile;

/// Where the level begins among all from 1 on.
std::size_t offsetOf(int level)
{
    std::size_t offset = 0;
    for (int before = 1; before < level; ++before) {
        const auto side = static_cast<std::size_t>(kTile >> before);
        offset += side * side;
    }
    return offset;
}

/// The mean of each four of `from`; at an odd border the last counts twice. `more` is what is added
/// before the division: 2 rounds up in the middle, 1 down, and in turns they make no difference.
void halve(
    const std::uint8_t *from, std::ptrdiff_t stride, Size size, std::uint8_t *to, unsigned more)
{
    const std::ptrdiff_t height = size.height;
    for (std::ptrdiff_t y = 0; y < (height + 1) / 2; ++y) {
        const auto *above = from + stride * (2 * y);
        const auto *below = from + stride * std::min(2 * y + 1, height - 1);
        auto *out = to + stride / 2 * y;
        for (int x = 0; x < (size.width + 1) / 2; ++x) {
            const int left = 2 * x;
            const int right = std::min(left + 1, size.width - 1);
            const unsigned sum = 0U + above[left] + above[right] + below[left] + below[right];
            out[x] = static_cast<std::uint8_t>((sum + more) / 4U);
        }
    }
}

std::vector<std::uint8_t> allLevels(const std::uint8_t *pixels, Size valid)
{
    std::vector<std::uint8_t> levels(offsetOf(TileLevels::kLast + 1));
    const auto *from = pixels;
    for (int level = 1; level <= TileLevels::kLast; ++level) {
        auto *to = levels.data() + offsetOf(level);
        halve(from, kTile >> (level - 1), valid, to, level % 2 == 0 ? 1U : 2U);
        valid = {(valid.width + 1) / 2, (valid.height + 1) / 2};
        from = to;
    }
    return levels;
}

} // namespace

TileLevels::TileLevels(const StrokeTile &tile, Size valid)
    : m_stays(allLevels(tile.stays.data(), valid))
    , m_added(allLevels(tile.added.data(), valid))
{}

TileLevel TileLevels::level(int level) const
{
    const auto offset = offsetOf(level);
    return {m_stays.data() + offset, m_added.data() + offset, kTile >> level};
}

LevelsOfTiles levelsOfTiles(const StrokeLayer &layer, const LevelsOfTiles &known)
{
    struct Missing
    {
        const StrokeTile *tile;
        Size valid;
        std::shared_ptr<const TileLevels> made;
    };

    LevelsOfTiles levels;
    std::vector<Missing> missing;
    const Size picture = layer.picture();
    layer.eachTile([&](int column, int row, const std::shared_ptr<const StrokeTile> &tile) {
        if (const auto found = known.find(tile.get()); found != known.end()) {
            levels.insert(*found);
            return;
        }
        const Size valid{
            std::min(kTile, picture.width - column * kTile),
            std::min(kTile, picture.height - row * kTile)};
        missing.push_back({tile.get(), valid, nullptr});
    });
    forRows(static_cast<int>(missing.size()), [&](int begin, int end) {
        for (int i = begin; i < end; ++i) {
            auto &one = missing[static_cast<std::size_t>(i)];
            one.made = std::make_shared<const TileLevels>(*one.tile, one.valid);
        }
    });
    for (auto &one : missing) {
        levels.emplace(one.tile, std::move(one.made));
    }
    return levels;
}

} // namespace inspyre
