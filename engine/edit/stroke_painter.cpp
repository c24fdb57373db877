#include "engine/edit/brush_cover.h"
#include "engine/edit/rects.h"

#include <inspyre/strokes.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace inspyre {

namespace {

constexpr int kTile = StrokeLayer::kTile;
constexpr float kFar = 1.0e6F; ///< pixels; a point beyond paints nothing that is seen

/// What one stroke covers of one tile.
struct Covered
{
    TileCover cover = {};
    Rect changed = {}; ///< since the tile was painted the last time, in its pixels
    bool full = false; ///< no dab can cover more
};

/// a * b / 255 to the nearest, for both in [0, 255].
unsigned times(unsigned a, unsigned b)
{
    const unsigned product = a * b + 128U;
    return (product + (product >> 8U)) >> 8U;
}

/// `rest` is what the stroke leaves of the pixel: 255 - its cover.
template<BrushMode kMode>
void paintPixels(const std::uint8_t *cover, std::uint8_t *stays, std::uint8_t *added, int count)
{
    for (int i = 0; i < count; ++i) {
        const unsigned rest = 255U - cover[i];
        const unsigned kept = times(stays[i], rest) + (kMode == BrushMode::Restore ? cover[i] : 0U);
        const unsigned grown = times(added[i], rest) + (kMode == BrushMode::Keep ? cover[i] : 0U);
        stays[i] = static_cast<std::uint8_t>(std::min(kept, 255U));
        added[i] = static_cast<std::uint8_t>(std::min(grown, 255U));
    }
}

void paintRow(
    BrushMode mode, const std::uint8_t *cover, std::uint8_t *stays, std::uint8_t *added, int count)
{
    switch (mode) {
    case BrushMode::Keep: return paintPixels<BrushMode::Keep>(cover, stays, added, count);
    case BrushMode::Erase: return paintPixels<BrushMode::Erase>(cover, stays, added, count);
    case BrushMode::Restore: return paintPixels<BrushMode::Restore>(cover, stays, added, count);
    }
}

/// A tile on which nothing is painted.
const StrokeTile &blankTile()
{
    static const StrokeTile blank = [] {
        StrokeTile made = {};
        made.stays.fill(255);
        made.added.fill(0);
        return made;
    }();
    return blank;
}

bool isBlank(const StrokeTile &tile)
{
    return tile.stays == blankTile().stays && tile.added == blankTile().added;
}

float ranged(float value, float low, float high)
{
    return std::isfinite(value) ? std::clamp(value, low, high) : low;
}

Dab shifted(Dab dab, int column, int row)
{
    dab.x -= static_cast<float>(column * kTile);
    dab.y -= static_cast<float>(row * kTile);
    return dab;
}

} // namespace

struct StrokePainter::State
{
    StrokeLayer before;
    StrokeLayer now;
    Brush brush;
    std::optional<Dab> last = {};
    std::map<std::pair<int, int>, std::unique_ptr<Covered>> tiles = {}; ///< by row and column

    [[nodiscard]] Dab dab(const StrokePoint &point) const;
    [[nodiscard]] Rect tileRect(int column, int row) const;
    void cover(const Dab &from, const Dab &to);
    void coverTile(int column, int row, const Dab &from, const Dab &to);
    void paint(int column, int row, const Covered &covered);
};

Dab StrokePainter::State::dab(const StrokePoint &point) const
{
    const float pressure = ranged(point.pressure, 0.0F, 1.0F);
    const float radius = brush.pressureSize ? brush.radius * pressure : brush.radius;
    return {
        .x = std::clamp(point.x, -kFar, kFar),
        .y = std::clamp(point.y, -kFar, kFar),
        .radius = std::max(radius, 0.5F),
        .opacity = brush.pressureOpacity ? brush.opacity * pressure : brush.opacity};
}

/// As far as it lies inside of the picture, in its own pixels.
Rect StrokePainter::State::tileRect(int column, int row) const
{
    const Size picture = before.picture();
    return {
        .width = std::min(kTile, picture.width - column * kTile),
        .height = std::min(kTile, picture.height - row * kTile)};
}

void StrokePainter::State::cover(const Dab &from, const Dab &to)
{
    const Size picture = before.picture();
    const Rect box =
        intersected(capsuleBox(from, to), {.width = picture.width, .height = picture.height});
    if (box.empty()) {
        return;
    }
    for (int row = box.y / kTile; row <= (box.y + box.height - 1) / kTile; ++row) {
        for (int column = box.x / kTile; column <= (box.x + box.width - 1) / kTile; ++column) {
            if (capsuleMeets(from, to, column * kTile, row * kTile, kTile)) {
                coverTile(column, row, shifted(from, column, row), shifted(to, column, row));
            }
        }
    }
}

void StrokePainter::State::coverTile(int column, int row, const Dab &from, const Dab &to)
{
    auto &covered = tiles[{row, column}];
    if (covered == nullptr) {
        covered = std::make_unique<Covered>();
    }
    if (covered->full) {
        return;
    }
    const Rect whole = tileRect(column, row);
    const Rect place = intersected(capsuleBox(from, to), whole);
    if (place.empty() || !coverCapsule(covered->cover, place, from, to, brush.hardness)) {
        return;
    }
    covered->changed = united(covered->changed, place);
    if (place == whole) {
        // Under a large brush most tiles are soon covered as much as they can be.
        const auto most = static_cast<std::uint8_t>(std::lround(brush.opacity * 255.0F));
        covered->full = true;
        for (int y = 0; covered->full && y < whole.height; ++y) {
            const auto *cover = covered->cover.data() + static_cast<std::size_t>(y) * kTile;
            covered->full = std::all_of(
                cover, cover + whole.width, [most](std::uint8_t value) { return value >= most; });
        }
    }
}

void StrokePainter::State::paint(int column, int row, const Covered &covered)
{
    const auto *old = before.tile(column, row);
    const auto *current = now.tile(column, row);
    const StrokeTile &below = old != nullptr ? *old : blankTile();
    auto made = std::make_shared<StrokeTile>(current != nullptr ? *current : blankTile());
    const Rect &place = covered.changed;
    for (int y = place.y; y < place.y + place.height; ++y) {
        const auto at = static_cast<std::size_t>(y) * kTile + static_cast<std::size_t>(place.x);
        std::copy_n(below.stays.data() + at, place.width, made->stays.data() + at);
        std::copy_n(below.added.data() + at, place.width, made->added.data() + at);
        paintRow(
            brush.mode,
            covered.cover.data() + at,
            made->stays.data() + at,
            made->added.data() + at,
            place.width);
    }
    const bool blank = brush.mode == BrushMode::Restore && isBlank(*made);
    now.set(column, row, blank ? nullptr : std::move(made));
}

StrokePainter::StrokePainter(const StrokeLayer &before, const Brush &brush)
    : m_state(std::make_unique<State>(State{.before = before, .now = before, .brush = brush}))
{
    m_state->brush.radius = ranged(brush.radius, 0.5F, 10000.0F);
    m_state->brush.hardness = ranged(brush.hardness, 0.0F, 1.0F);
    m_state->brush.opacity = ranged(brush.opacity, 0.0F, 1.0F);
}

StrokePainter::~StrokePainter() = default;
StrokePainter::StrokePainter(StrokePainter &&) noexcept = default;
StrokePainter &StrokePainter::operator=(StrokePainter &&) noexcept = default;

Rect StrokePainter::extend(std::span<const StrokePoint> points)
{
    for (const auto &point : points) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            continue;
        }
        const Dab dab = m_state->dab(point);
        m_state->cover(m_state->last.value_or(dab), dab);
        m_state->last = dab;
    }
    Rect changed;
    for (const auto &[at, covered] : m_state->tiles) {
        if (covered->changed.empty()) {
            continue;
        }
        const auto [row, column] = at;
        m_state->paint(column, row, *covered);
        Rect place = std::exchange(covered->changed, {});
        place.x += column * kTile;
        place.y += row * kTile;
        changed = united(changed, place);
    }
    return changed;
}

const StrokeLayer &StrokePainter::layer() const
{
    return m_state->now;
}

} // namespace inspyre
