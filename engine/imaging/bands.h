#pragma once

#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/result.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace inspyre {

/// A picture whose rows are made when they are wanted, in bands: what takes them may use each while
/// it is still in the caches, and never has all of them.
struct BandedPicture
{
    Size size = {};
    PixelFormat format = PixelFormat::Rgb8; ///< of bytes
    int bandRows = 1;                       ///< of each band but the last, which may have less
    /// Writes the rows of a band to `to`, without padding. Threads: different bands at once.
    /// Throws std::bad_alloc.
    std::function<void(int band, std::uint8_t *to)> make = {};

    [[nodiscard]] int bands() const { return (size.height + bandRows - 1) / bandRows; }

    /// The row behind the last one of a band.
    [[nodiscard]] int end(int band) const { return std::min(size.height, (band + 1) * bandRows); }

    [[nodiscard]] std::size_t rowBytes() const
    {
        return static_cast<std::size_t>(size.width) * bytesPerPixel(format);
    }
};

/// All rows at once, on all cores. Reports `stage`. Throws std::bad_alloc. Errors: Cancelled.
[[nodiscard]] Result<Image> wholePicture(
    const BandedPicture &picture, Stage stage, const JobControl &job);

} // namespace inspyre
