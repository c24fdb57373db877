#include <inspyre/strokes.h>

#include <algorithm>
#include <cassert>
#include <utility>

namespace inspyre {

StrokeLayer::StrokeLayer(Size picture)
    : m_picture(picture)
{}

Rect StrokeLayer::bounds() const
{
    if (empty()) {
        return {};
    }
    int left = columns();
    int right = 0;
    for (const auto &placed : m_tiles) {
        left = std::min(left, placed.index % columns());
        right = std::max(right, placed.index % columns() + 1);
    }
    const int top = m_tiles.front().index / columns();
    const int bottom = m_tiles.back().index / columns() + 1;
    return {
        .x = left * kTile,
        .y = top * kTile,
        .width = std::min(right * kTile, m_picture.width) - left * kTile,
        .height = std::min(bottom * kTile, m_picture.height) - top * kTile};
}

std::vector<StrokeLayer::Placed>::const_iterator StrokeLayer::find(int index) const
{
    return std::lower_bound(
        m_tiles.begin(), m_tiles.end(), index, [](const Placed &placed, int wanted) {
            return placed.index < wanted;
        });
}

const StrokeTile *StrokeLayer::tile(int column, int row) const
{
    if (column < 0 || row < 0 || column >= columns() || row >= rows()) {
        return nullptr;
    }
    const int index = row * columns() + column;
    const auto found = find(index);
    return found != m_tiles.end() && found->index == index ? found->tile.get() : nullptr;
}

void StrokeLayer::set(int column, int row, std::shared_ptr<const StrokeTile> tile)
{
    assert(column >= 0 && row >= 0 && column < columns() && row < rows());
    const int index = row * columns() + column;
    const auto found = m_tiles.begin() + (find(index) - m_tiles.cbegin());
    const bool there = found != m_tiles.end() && found->index == index;
    if (there && tile == nullptr) {
        m_tiles.erase(found);
    } else if (there) {
        found->tile = std::move(tile);
    } else if (tile != nullptr) {
        m_tiles.insert(found, Placed{.index = index, .tile = std::move(tile)});
    }
}

void StrokeLayer::eachTile(const SeeTile &see) const
{
    for (const auto &placed : m_tiles) {
        see(placed.index % columns(), placed.index / columns(), placed.tile);
    }
}

} // namespace inspyre
