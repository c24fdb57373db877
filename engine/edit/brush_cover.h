#pragma once

#include <inspyre/image.h>

#include <array>
#include <cstdint>

namespace inspyre {

/// How much of each pixel of a tile a stroke covers, row after row; 255 is wholly.
using TileCover = std::array<std::uint8_t, 65536>;

/// The brush at one point of a stroke.
struct Dab
{
    float x = 0.0F;       ///< picture pixels
    float y = 0.0F;       ///< picture pixels
    float radius = 1.0F;  ///< picture pixels, at least 0.5
    float opacity = 1.0F; ///< 0 to 1
};

/// Whether a capsule between the two is as wide and as strong at both ends.
[[nodiscard]] bool isSameWidth(const Dab &from, const Dab &to);

/// The pixels that lie in the capsule between two dabs at least in part; not cut off at any border.
[[nodiscard]] Rect capsuleBox(const Dab &from, const Dab &to);

/// Whether a pixel of the square of `side` pixels at (`left`, `top`) may lie in the capsule; false
/// for most squares of a long slanting one's box.
[[nodiscard]] bool capsuleMeets(const Dab &from, const Dab &to, int left, int top, int side);

/// Whether all pixels of the square lie behind the first dab, away from the second: nearer to it
/// than to any other point between them.
[[nodiscard]] bool isBehind(const Dab &from, const Dab &to, int left, int top, int side);

/// Whether all pixels of `place` are covered as much as they can be; false if that is not simple.
[[nodiscard]] bool isWithin(const Dab &from, const Dab &to, const Rect &place, float hardness);

/// Covers the pixels of the capsule between two dabs, as far as they are not covered more already.
/// Its edge falls smoothly from `hardness` times the radius to the radius, over one pixel at least.
///
/// @param place     what to look at, in pixels of the tile
/// @param from, to  in pixels of the tile too
/// @return          whether any pixel is covered more than before
bool coverCapsule(
    TileCover &cover, const Rect &place, const Dab &from, const Dab &to, float hardness);

} // namespace inspyre
