#pragma once

#include "engine/imaging/float4.h"

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

#include <cstdint>
#include <span>
#include <vector>

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

    [[nodiscard]] std::span<Colours16> row(int y);
    [[nodiscard]] std::span<const Colours16> row(int y) const;

private:
    static constexpr int kFloats = sizeof(Colours16) / sizeof(float);

    Size m_size = {};
    Pixels m_memory = {}; ///< large blocks of it are had more cheaply than elsewhere
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

/// The nearest pixels of the picture and of the coarser level for every pixel of a level.
struct LevelPlaces
{
    explicit LevelPlaces(const ForegroundLevel &level);

    std::vector<std::uint32_t> columns;
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> coarseColumns;
    std::vector<std::uint32_t> coarseRows;
};

/// Rows of a level that are solved by themselves.
inline constexpr int kForegroundBandRows = 128;

/// Solves a level. Throws std::bad_alloc. Errors: Cancelled.
[[nodiscard]] Status solveLevel(
    const ForegroundLevel &level, LevelColours &colours, const JobControl &job);

/// Solves one band of the level that has the picture's size into `to`, rows of Rgb8 or Rgba8 pixels
/// without padding; Rgba8 gets the matte as well. Threads: bands at once. Throws std::bad_alloc.
void solveFinestBand(
    const ForegroundLevel &level,
    const LevelPlaces &places,
    int band,
    PixelFormat format,
    std::uint8_t *to);

} // namespace inspyre
