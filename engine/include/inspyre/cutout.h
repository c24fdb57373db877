#pragma once

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

#include <array>
#include <cstdint>

namespace inspyre {

using Rgb = std::array<std::uint8_t, 3>;

/// The output types of inspyrenet.md 5.7, with its arithmetic and truncating casts.
enum class CutoutType : std::uint8_t {
    Rgba,    ///< colours of the foreground by 5.8, with the matte as alpha
    Bare,    ///< the picture's own colours with the matte as alpha
    Map,     ///< the matte alone
    Green,   ///< on (120, 255, 155)
    White,   ///< on white
    Colour,  ///< on `colour`
    Blur,    ///< on the blurred picture
    Overlay, ///< tinted foreground with an outline
    Picture, ///< on `background`
};

struct CutoutOptions
{
    CutoutType type = CutoutType::Rgba;
    Rgb colour = {255, 255, 255};
    Image background = {}; ///< Rgb8 of any size, stretched as the published tool does
    bool scrub = false;    ///< Rgba: black where it is wholly transparent
};

/// Puts picture and matte together.
///
/// @param rgb    Rgb8
/// @param alpha  GrayF32 in [0, 1] of the same size
/// @param job    reports Refining
/// @return       Rgba8 for Rgba and Bare, else Rgb8 (Map: three equal channels, as the published
/// tool) Errors: InvalidArgument, OutOfMemory, Cancelled.
[[nodiscard]] Result<Image> makeCutout(
    const ImageView &rgb,
    const ImageView &alpha,
    const CutoutOptions &options,
    const JobControl &job);

/// Colours of the foreground alone, by multi-level estimation (Germer et al. 2020) as the CPU path
/// of inspyrenet.md 5.8 does it: where the matte is not 0, equal to within one level, nearly
/// everywhere the same. @return Rgb8. Errors: InvalidArgument, OutOfMemory, Cancelled.
[[nodiscard]] Result<Image> estimateForeground(
    const ImageView &rgb, const ImageView &alpha, const JobControl &job);

} // namespace inspyre
