#pragma once

#include "engine/finish/layers.h"

#include <inspyre/finish.h>

namespace inspyre {

/// What a recipe's background is made of: the picture as it was, and what is wanted of it.
struct BackdropSource
{
    const Image &picture;              ///< Rgb8 or Rgb16, by the depth of the result
    const std::vector<std::byte> &icc; ///< its profile
    const FramePlan &plan;
    const Assets &assets;
};

/// A colour of sRGB as one pixel, Rgb8 or Rgb16, in the profile `icc`.
/// Errors: those of toProfile().
[[nodiscard]] Result<Image> colourIn(
    const Rgb &colour, bool deep, const std::vector<std::byte> &icc, const JobControl &job);

/// The whole background, of the canvas's size and the picture's format and profile. Not for
/// BackgroundKind::None.
/// @param job  reports Refining.
/// Errors: InvalidArgument (there is no background picture), those of toProfile(), Cancelled.
[[nodiscard]] Result<Image> backdrop(
    const Background &background, const BackdropSource &source, const JobControl &job);

} // namespace inspyre
