#pragma once

#include "engine/finish/layers.h"

namespace inspyre {

// What makeCutout() does for 8 bits, for 16; and what both depths share. All report Refining.
// Errors: Cancelled.

/// Rgb8 as Rgb16: 255 becomes 65535.
[[nodiscard]] Image deepened(const Image &colours);

/// The picture's colours, where the matte is between 0 and 1 moved by as much as the estimation of
/// the foreground's colours has moved the picture of 8 bits.
/// @param source       Rgb16 or Rgb8; the same is returned
/// @param picture      Rgb8: the same with 8 bits
/// @param foreground   Rgb8: estimateForeground() of it
[[nodiscard]] Result<Image> foregroundAtEdges(
    const Image &source,
    const Image &picture,
    const Image &foreground,
    const Image &alpha,
    const JobControl &job);

/// Rgba16 of colours with 16 bits.
[[nodiscard]] Result<Image> deepCutOut(const Layers &layers, const JobControl &job);

/// Rgb16: colours on `background`, both with 16 bits.
[[nodiscard]] Result<Image> deepOnBackground(
    const Layers &layers, const Image &background, const JobControl &job);

/// The matte as equal channels, cut off to whole numbers as the published tool does.
/// @param format  Gray8, Rgb8, Gray16 or Rgb16
[[nodiscard]] Result<Image> matteAs(PixelFormat format, const Image &alpha, const JobControl &job);

} // namespace inspyre
