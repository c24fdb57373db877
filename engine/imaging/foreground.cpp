#include "engine/imaging/foreground.h"

#include "engine/core/guarded.h"
#include "engine/imaging/foreground_level.h"

#include <inspyre/cutout.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

constexpr int kSmallSide = 32; ///< levels up to this size are swept more often
constexpr int kSmallSweeps = 10;
constexpr int kBigSweeps = 2;
constexpr int kMeanSide = 1024; ///< of larger pictures, every n-th pixel counts

/// Mean colours where the matte is sure: what the 1x1 level starts from.
Colours16 meanColours(const ImageView &rgb, const ImageView &alpha)
{
    const int step = 1 + std::max(rgb.width, rgb.height) / kMeanSide;
    std::array<double, 6> sum{};
    std::array<double, 2> count{1e-5, 1e-5}; // as the published code, which so never divides by 0
    for (int y = 0; y < rgb.height; y += step) {
        const auto *pixel = rgb.row8(y);
        const auto *matte = alpha.rowF32(y);
        for (int x = 0; x < rgb.width; x += step, pixel += std::ptrdiff_t{3} * step) {
            const double a = matte[x];
            if (a > 0.9 || a < 0.1) {
                const std::size_t side = a > 0.9 ? 0 : 1;
                for (std::size_t c = 0; c < 3; ++c) {
                    sum[3 * side + c] += pixel[c] / 255.0;
                }
                ++count[side];
            }
        }
    }
    const auto mean = [&](std::size_t side) {
        Float4 colour = all(0.0F);
        for (std::size_t c = 0; c < 3; ++c) {
            colour[c] = static_cast<float>(sum[3 * side + c] / count[side]);
        }
        return toColour16(colour);
    };
    return {.front = mean(0), .back = mean(1)};
}

/// Sizes from 1x1 up to the picture's, each side growing by the same factor from level to level.
std::vector<Size> levelSizes(Size full)
{
    const int count = static_cast<int>(std::ceil(std::log2(std::max(full.width, full.height))));
    if (count == 0) {
        return {full}; // 1x1, which the published code cannot do
    }
    std::vector<Size> sizes;
    for (int i = 0; i <= count; ++i) {
        const double part = static_cast<double>(i) / count;
        sizes.push_back(
            {static_cast<int>(std::nearbyint(std::pow(full.width, part))),
             static_cast<int>(std::nearbyint(std::pow(full.height, part)))});
    }
    return sizes;
}

double area(Size size)
{
    return static_cast<double>(size.width) * size.height;
}

ForegroundLevel levelOf(
    Size size, const ImageView &rgb, const ImageView &alpha, const LevelColours &coarse)
{
    const bool isSmall = size.width <= kSmallSide && size.height <= kSmallSide;
    return {
        .size = size,
        .sweeps = isSmall ? kSmallSweeps : kBigSweeps,
        .rgb = rgb,
        .alpha = alpha,
        .coarse = &coarse};
}

/// What all bands of the picture's own level need.
struct Finest
{
    Finest(const ImageView &rgb, const ImageView &alpha, LevelColours solved)
        : coarse(std::move(solved))
        , level(levelOf(rgb.size(), rgb, alpha, coarse))
        , places(level)
    {}

    LevelColours coarse;
    ForegroundLevel level;
    LevelPlaces places;
};

} // namespace

Result<BandedPicture> foregroundBands(
    const ImageView &rgb, const ImageView &alpha, PixelFormat format, const JobControl &job)
{
    const auto sizes = levelSizes(rgb.size());
    double all = 0;
    for (std::size_t i = 0; i + 1 < sizes.size(); ++i) {
        all += area(sizes[i]);
    }
    LevelColours coarse({1, 1});
    coarse.row(0)[0] = meanColours(rgb, alpha);
    double done = 0;
    for (std::size_t i = 0; i + 1 < sizes.size(); ++i) {
        const auto level = levelOf(sizes[i], rgb, alpha, coarse);
        const double begin = done / all;
        done += area(level.size);
        LevelColours colours(level.size);
        auto solved = solveLevel(level, colours, job.slice(begin, done / all));
        if (!solved) {
            return solved.error();
        }
        coarse = std::move(colours);
    }
    const auto finest = std::make_shared<const Finest>(rgb, alpha, std::move(coarse));
    return BandedPicture{
        .size = rgb.size(),
        .format = format,
        .bandRows = kForegroundBandRows,
        .make = [finest, format](int band, std::uint8_t *to) {
            solveFinestBand(finest->level, finest->places, band, format, to);
        }};
}

Result<Image> estimateForeground(
    const ImageView &rgb, const ImageView &alpha, const JobControl &job)
{
    return guarded("estimating foreground colours", [&]() -> Result<Image> {
        if (rgb.format != PixelFormat::Rgb8 || alpha.format != PixelFormat::GrayF32 ||
            rgb.empty() || rgb.size() != alpha.size()) {
            return Error{
                ErrorCode::InvalidArgument, "needs an Rgb8 picture and its GrayF32 matte", {}};
        }
        const auto bands =
            foregroundBands(rgb, alpha, PixelFormat::Rgb8, job.slice(0.0, kForegroundBegun));
        if (!bands) {
            return bands.error();
        }
        return wholePicture(*bands, Stage::Refining, job.slice(kForegroundBegun, 1.0));
    });
}

} // namespace inspyre
