#pragma once

#include "engine/imaging/float4.h"

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

#include <memory>
#include <span>

namespace inspyre {

/// Foreground and background colours of a pixel. Without defaults: millions are made at once.
struct Colours16
{
    Colour16 front;
    Colour16 back;
};

/// The colours of one level. Not initialised.
class LevelColours
{
public:
    LevelColours() = default;
    explicit LevelColours(Size size);

    [[nodiscard]] Size size() const { return m_size; }

    [[nodiscard]] std::span<Colours16> row(int y) const;

private:
    Size m_size = {};
    std::unique_ptr<Colours16[]> m_colours = {};
};

/// One level of the estimation: from the colours of the level before, stretched by nearest pixels,
/// to those of this one.
struct ForegroundLevel
{
    Size size = {};
    int sweeps = 1;     ///< over all pixels, in place, left to right and top to bottom
    ImageView rgb = {}; ///< the whole picture; the level takes its nearest pixels
    ImageView alpha = {};
    const LevelColours *coarse = nullptr;
};

/// Solves a level into `colours`, or, if that is null, as bytes into `out`, Rgb8 or Rgba8 of the
/// level's size; Rgba8 gets the matte as well. Throws std::bad_alloc. Errors: Cancelled.
[[nodiscard]] Status solveLevel(
    const ForegroundLevel &level, LevelColours *colours, Pixels *out, const JobControl &job);

} // namespace inspyre
