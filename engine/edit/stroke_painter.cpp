#include "engine/edit/brush_cover.h"
#include "engine/edit/rects.h"
#include "engine/imaging/rows.h"

#include <inspyre/strokes.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>
#include <vector>

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
    bool lastIsWhole = false; ///< the disc of `last` is covered: not if the pen was narrower there
    std::map<std::pair<int, int>, std::unique_ptr<Covered>> tiles = {}; ///< by row and column

    [[nodiscard]] Dab dab(const StrokePoint &point) const;
    [[nodiscard]] Rect tileRect(int column, int row) const;

    /// A tile that a capsule may cover more.
    struct Meeting
    {
        int column;
        int row;
        Covered *covered;
    };

    void cover(const Dab &from, const Dab &to);
    [[nodiscard]] std::vector<Meeting> meetings(const Dab &from, const Dab &to);
    void coverTile(const Meeting &tile, const Dab &from, const Dab &to);
    void paint(int column, int row, const Covered &covered, StrokeTile &made) const;
    Rect paintChanged();
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

std::vector<StrokePainter::State::Meeting> StrokePainter::State::meetings(
    const Dab &from, const Dab &to)
{
    std::vector<Meeting> found;
    const Size picture = before.picture();
    const Rect box =
        intersected(capsuleBox(from, to), {.width = picture.width, .height = picture.height});
    if (box.empty()) {
        return found;
    }
    for (int row = box.y / kTile; row <= (box.y + box.height - 1) / kTile; ++row) {
        for (int column = box.x / kTile; column <= (box.x + box.width - 1) / kTile; ++column) {
            const int left = column * kTile;
            const int top = row * kTile;
            // What lies behind the pen is covered by where it came from.
            if (!capsuleMeets(from, to, left, top, kTile) ||
                (lastIsWhole && isBehind(from, to, left, top, kTile))) {
                continue;
            }
            auto &covered = tiles[{row, column}];
            if (covered == nullptr) {
                covered = std::make_unique<Covered>();
            }
            if (!covered->full) {
                found.push_back({column, row, covered.get()});
            }
        }
    }
    return found;
}

void StrokePainter::State::cover(const Dab &from, const Dab &to)
{
    const auto found = meetings(from, to);
    forRows(static_cast<int>(found.size()), [&](int begin, int end) {
        for (int i = begin; i < end; ++i) {
            const auto &tile = found[static_cast<std::size_t>(i)];
            coverTile(
                tile, shifted(from, tile.column, tile.row), shifted(to, tile.column, tile.row));
        }
    });
}

void StrokePainter::State::coverTile(const Meeting &tile, const Dab &from, const Dab &to)
{
    auto &covered = *tile.covered;
    const Rect whole = tileRect(tile.column, tile.row);
    const Rect place = intersected(capsuleBox(from, to), whole);
    // Under a large brush most tiles are soon covered as much as they can be.
    const auto most = static_cast<std::uint8_t>(std::lround(brush.opacity * 255.0F));
    if (place == whole && from.opacity == brush.opacity &&
        isWithin(from, to, whole, brush.hardness)) {
        covered.cover.fill(most);
        covered.changed = whole;
        covered.full = true;
        return;
    }
    if (place.empty() || !coverCapsule(covered.cover, place, from, to, brush.hardness)) {
        return;
    }
    covered.changed = united(covered.changed, place);
    if (place == whole) {
        covered.full = true;
        for (int y = 0; covered.full && y < whole.height; ++y) {
            const auto *cover = covered.cover.data() + static_cast<std::size_t>(y) * kTile;
            covered.full = std::all_of(
                cover, cover + whole.width, [most](std::uint8_t value) { return value >= most; });
        }
    }
}

/// Makes of a tile, as it is now, what the stroke leaves of it where `covered` has changed.
void StrokePainter::State::paint(
    int column, int row, const Covered &covered, StrokeTile &made) const
{
    const auto *old = before.tile(column, row);
    const auto *current = now.tile(column, row);
    const StrokeTile &below = old != nullptr ? *old : blankTile();
    made = current != nullptr ? *current : blankTile();
    const Rect &place = covered.changed;
    for (int y = place.y; y < place.y + place.height; ++y) {
        const auto at = static_cast<std::size_t>(y) * kTile + static_cast<std::size_t>(place.x);
        std::copy_n(below.stays.data() + at, place.width, made.stays.data() + at);
        std::copy_n(below.added.data() + at, place.width, made.added.data() + at);
        paintRow(
            brush.mode,
            covered.cover.data() + at,
            made.stays.data() + at,
            made.added.data() + at,
            place.width);
    }
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

Rect StrokePainter::State::paintChanged()
{
    struct Change
    {
        int column;
        int row;
        Covered *covered;
        std::shared_ptr<StrokeTile> made;
        bool blank = false;
    };

    std::vector<Change> changes;
    for (const auto &[at, covered] : tiles) {
        if (!covered->changed.empty()) {
            changes.push_back(
                {at.second, at.first, covered.get(), std::make_shared_for_overwrite<StrokeTile>()});
        }
    }
    forRows(static_cast<int>(changes.size()), [&](int begin, int end) {
        for (int i = begin; i < end; ++i) {
            auto &one = changes[static_cast<std::size_t>(i)];
            paint(one.column, one.row, *one.covered, *one.made);
            one.blank = brush.mode == BrushMode::Restore && isBlank(*one.made);
        }
    });
    Rect changed;
    for (auto &one : changes) {
        now.set(one.column, one.row, one.blank ? nullptr : std::move(one.made));
        Rect place = std::exchange(one.covered->changed, {});
        place.x += one.column * kTile;
        place.y += one.row * kTile;
        changed = united(changed, place);
    }
    return changed;
}

Rect StrokePainter::extend(std::span<const StrokePoint> points)
{
    auto &state = *m_state;
    for (const auto &point : points) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            continue;
        }
        const Dab dab = state.dab(point);
        const Dab from = state.last.value_or(dab);
        state.cover(from, dab);
        state.lastIsWhole = isSameWidth(from, dab);
        state.last = dab;
    }
    return state.paintChanged();
}

const StrokeLayer &StrokePainter::layer() const
{
    return m_state->now;
}

} // namespace inspyre
