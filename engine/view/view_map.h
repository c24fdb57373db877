#pragma once

#include <inspyre/image.h>
#include <inspyre/view.h>

namespace inspyre {

/// For where there is no limit.
inline constexpr Rect kEverywhere = {
    .x = -(1 << 28), .y = -(1 << 28), .width = 1 << 29, .height = 1 << 29};

struct ViewPoint
{
    double x = 0.0;
    double y = 0.0;
};

/// A rectangle with fractions of pixels; as large as nothing if `right <= left` or `bottom <= top`.
struct ViewArea
{
    double left = 0.0;
    double top = 0.0;
    double right = 0.0;
    double bottom = 0.0;
};

[[nodiscard]] ViewArea areaOf(const Rect &rect);

[[nodiscard]] ViewPoint mapped(const ViewMap &map, ViewPoint point);

/// The rectangle round what `area` becomes; itself, for quarter turns.
[[nodiscard]] ViewArea mapped(const ViewMap &map, const ViewArea &area);

/// First `inner`, then `outer`.
[[nodiscard]] ViewMap joined(const ViewMap &outer, const ViewMap &inner);

/// Precondition: `map` is no dot or line.
[[nodiscard]] ViewMap inverse(const ViewMap &map);

/// Lengths after `map` for each length before it.
[[nodiscard]] double scaleOf(const ViewMap &map);

[[nodiscard]] ViewMap scaled(double factor);

/// Whole pixels whose middles lie in `area`, of those in `limit`.
[[nodiscard]] Rect pixelsIn(const ViewArea &area, const Rect &limit);

/// The pixels that are touched, with `margin` more on each side, of those in `limit`.
[[nodiscard]] Rect pixelsRound(const ViewArea &area, int margin, const Rect &limit);

} // namespace inspyre
