#pragma once

#include "engine/finish/backdrop.h"
#include "engine/finish/layers.h"

namespace inspyre {

/// Framed layers and what goes behind them.
struct Composition
{
    Layers layers = {};
    const BackdropSource &source;
    const Background *background = nullptr; ///< null: transparent
    const Shadow *shadow = nullptr;         ///< null: none
};

/// Rgba8 or Rgba16, with a background Rgb8 or Rgb16; in the picture's profile.
/// @param job  reports Refining. Errors: those of backdrop() and makeCutout().
[[nodiscard]] Result<Image> composed(const Composition &composition, const JobControl &job);

} // namespace inspyre
