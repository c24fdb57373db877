#pragma once

#include <inspyre/image.h>

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace inspyre {

/// What a stroke does to the matte where it covers it wholly; less where it covers less.
enum class BrushMode : std::uint8_t {
    Keep,    ///< 1: foreground
    Erase,   ///< 0: background
    Restore, ///< what the matte is without any stroke
};

struct Brush
{
    BrushMode mode = BrushMode::Keep;
    float radius = 20.0F;         ///< picture pixels, 0.5 to 10000; others are taken as the nearest
    float hardness = 0.8F;        ///< share of the radius that is covered wholly, 0 to 1
    float opacity = 1.0F;         ///< of one whole stroke, however often it crosses itself, 0 to 1
    bool pressureSize = true;     ///< the radius is multiplied by the pressure
    bool pressureOpacity = false; ///< so is the opacity
};

/// Where the pen was: picture pixels, upright; the centre of the first pixel is (0.5, 0.5). May lie
/// outside of the picture.
struct StrokePoint
{
    float x = 0.0F;
    float y = 0.0F;
    float pressure = 1.0F; ///< 0 to 1; a mouse presses with 1
};

/// What has been painted on 256x256 pixels of the picture, row after row: the matte `alpha` there
/// becomes `alpha * stays / 255 + added / 255`, at most 1. Beyond the picture: stays 255, added 0.
struct StrokeTile
{
    std::array<std::uint8_t, 65536> stays;
    std::array<std::uint8_t, 65536> added;
};

/// All that has been painted on a picture. Strokes of any number and kind are one tile where they
/// are, and nothing elsewhere; the matte below them may change at any time.
///
/// Tiles are immutable and shared: a copy costs a pointer for each tile, and two layers that differ
/// by a stroke share all tiles that it does not touch. Threads: as a std::vector.
class StrokeLayer
{
public:
    static constexpr int kTile = 256; ///< pixels a side

    StrokeLayer() = default;

    /// An empty layer. @param picture  1 to 32768 pixels a side
    explicit StrokeLayer(Size picture);

    [[nodiscard]] Size picture() const { return m_picture; }

    [[nodiscard]] bool empty() const { return m_tiles.empty(); }

    /// The tiles that are there, as one rectangle in picture pixels, cut off at its borders.
    [[nodiscard]] Rect bounds() const;

    [[nodiscard]] int columns() const { return (m_picture.width + kTile - 1) / kTile; }

    [[nodiscard]] int rows() const { return (m_picture.height + kTile - 1) / kTile; }

    /// Null where nothing has been painted, also outside of the picture.
    [[nodiscard]] const StrokeTile *tile(int column, int row) const;

    /// Null clears the tile. Precondition: it lies in columns() and rows().
    void set(int column, int row, std::shared_ptr<const StrokeTile> tile);

    using SeeTile =
        std::function<void(int column, int row, const std::shared_ptr<const StrokeTile> &tile)>;

    /// Calls `see` for each tile that is there, row after row.
    void eachTile(const SeeTile &see) const;

    /// Whether both hold the very same tiles: quick, and false for equal ones painted twice.
    bool operator==(const StrokeLayer &) const = default;

private:
    struct Placed
    {
        int index = 0; ///< row * columns() + column; rising
        std::shared_ptr<const StrokeTile> tile = {};

        bool operator==(const Placed &) const = default;
    };

    [[nodiscard]] std::vector<Placed>::const_iterator find(int index) const;

    Size m_picture = {};
    std::vector<Placed> m_tiles = {};
};

/// One stroke while it is drawn: a row of capsules from point to point. Where they overlap the
/// strongest counts, so that a stroke is never stronger than its opacity.
///
/// Threads: one at a time. layer() may be copied and its copies read anywhere meanwhile.
class StrokePainter
{
public:
    /// @param before  what the stroke is painted on
    StrokePainter(const StrokeLayer &before, const Brush &brush);
    ~StrokePainter();
    StrokePainter(StrokePainter &&) noexcept;
    StrokePainter &operator=(StrokePainter &&) noexcept;
    StrokePainter(const StrokePainter &) = delete;
    StrokePainter &operator=(const StrokePainter &) = delete;

    /// Draws on from the last point to each of `points`; the first of all is a dot. A point that is
    /// not finite is left out. Costs time for the area covered, and 128 KiB for each tile changed.
    /// Throws std::bad_alloc, and what was drawn until then stays.
    ///
    /// @return  picture pixels that may have changed; empty if none did.
    Rect extend(std::span<const StrokePoint> points);

    /// `before` with the stroke upon it.
    [[nodiscard]] const StrokeLayer &layer() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace inspyre
