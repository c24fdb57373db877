#pragma once

#include <inspyre/cutout.h>

#include <cstdint>

// One row of what is seen: words 0xAARRGGBB, premultiplied. `rgb` and what is behind are three
// bytes a pixel, a matte or a map is one float in [0, 1].
namespace inspyre {

void originalRow(const std::uint8_t *rgb, int width, std::uint32_t *out);

void matteRow(const float *alpha, int width, std::uint32_t *out);

/// What cannot be seen through the subject: a row of a picture, or one colour, or neither.
struct RowBehind
{
    const std::uint8_t *picture = nullptr;
    Rgb colour = {};
    bool opaque = false;           ///< there is a picture or a colour
    const float *shadow = nullptr; ///< null: none
    Rgb shadowColour = {};
};

/// @param alpha  null: 0 everywhere; then `rgb` may be null as well
void resultRow(
    const std::uint8_t *rgb,
    const float *alpha,
    const RowBehind &behind,
    int width,
    std::uint32_t *out);

/// The foreground tinted as in inspyrenet.md 5.7, with an outline where it begins.
/// @param above, below  the mattes of the neighbouring rows
void overlayRow(
    const std::uint8_t *rgb,
    const float *alpha,
    const float *above,
    const float *below,
    int width,
    std::uint32_t *out);

void doubtRow(const std::uint8_t *rgb, const float *doubt, int width, std::uint32_t *out);

} // namespace inspyre
