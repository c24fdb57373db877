#include "engine/imaging/foreground.h"

#include "engine/core/guarded.h"
#include "engine/imaging/rows.h"

#include <inspyre/cutout.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

constexpr float kRegularization = 1e-5F;
constexpr int kSmallSide = 32; ///< levels up to this size are swept more often
constexpr int kSmallSweeps = 10;
constexpr int kBigSweeps = 2;
constexpr std::size_t kColours = 6; ///< floats of a pixel: foreground R, G, B, background R, G, B

using Mean = std::array<float, kColours>;

/// The picture's bytes as the float that the published code computes from them: byte / 255 in
/// double, rounded.
const std::array<float, 256> &unitValues()
{
    static const auto values = [] {
        std::array<float, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i] = static_cast<float>(static_cast<double>(i) / 255.0);
        }
        return made;
    }();
    return values;
}

/// Foreground and background colours of one level. Not initialised.
struct Colours
{
    Colours() = default;

    explicit Colours(Size of)
        : size(of)
        , values(std::make_unique_for_overwrite<float[]>(
              static_cast<std::size_t>(of.width) * static_cast<std::size_t>(of.height) * kColours))
    {}

    [[nodiscard]] float *row(int y) const
    {
        return values.get() +
               static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width) * kColours;
    }

    Size size = {};
    std::unique_ptr<float[]> values = {};
};

/// Mean colours where the matte is sure. The order of the sums is part of the result.
Mean meanColours(const ImageView &rgb, const ImageView &alpha)
{
    const auto &unit = unitValues();
    Mean sum{};
    std::array<std::int64_t, 2> count{};
    for (int y = 0; y < rgb.height; ++y) {
        const auto *pixel = rgb.row8(y);
        const auto *matte = alpha.rowF32(y);
        for (int x = 0; x < rgb.width; ++x, pixel += 3) {
            const double a = matte[x];
            if (a > 0.9 || a < 0.1) {
                const std::size_t side = a > 0.9 ? 0 : 1;
                for (std::size_t c = 0; c < 3; ++c) {
                    sum[3 * side + c] += unit[pixel[c]];
                }
                ++count[side];
            }
        }
    }
    for (std::size_t i = 0; i < kColours; ++i) {
        sum[i] = static_cast<float>(sum[i] / (static_cast<double>(count[i / 3]) + 1e-5));
    }
    return sum;
}

int nearest(int to, int fromSize, int toSize)
{
    return static_cast<int>(static_cast<std::int64_t>(to) * fromSize / toSize);
}

/// The nearest pixels of `from`, of `bytes` bytes each.
Image resizeNearest(const ImageView &from, Size size)
{
    const auto bytes = bytesPerPixel(from.format);
    Pixels to(size.width, size.height, from.format);
    forRows(size.height, [&](int begin, int end) {
        for (int y = begin; y < end; ++y) {
            const auto *source = from.row8(nearest(y, from.height, size.height));
            auto *target = to.row8(y);
            for (int x = 0; x < size.width; ++x, target += bytes) {
                const auto at = static_cast<std::size_t>(nearest(x, from.width, size.width));
                std::copy_n(source + at * bytes, bytes, target);
            }
        }
    });
    return Image(std::move(to));
}

Colours resizeNearest(const Colours &from, Size size)
{
    Colours to(size);
    forRows(size.height, [&](int begin, int end) {
        for (int y = begin; y < end; ++y) {
            const auto *source = from.row(nearest(y, from.size.height, size.height));
            auto *target = to.row(y);
            for (int x = 0; x < size.width; ++x, target += kColours) {
                const auto at = static_cast<std::size_t>(nearest(x, from.size.width, size.width));
                std::copy_n(source + at * kColours, kColours, target);
            }
        }
    });
    return to;
}

/// The colours and the matte of a pixel's neighbour.
struct Neighbour
{
    const float *colours = nullptr;
    float alpha = 0;
};

using Neighbours = std::array<Neighbour, 4>; ///< left, right, up, down

/// One pixel's least squares: the two colours that explain it and agree with the neighbours. The
/// mix of float and double, and the order, are those of the published code.
inline void solvePixel(
    float a0, const std::array<float, 3> &pixel, const Neighbours &around, float *colours)
{
    const double a1 = 1.0 - a0;
    float a00 = a0 * a0;
    const double a01 = a0 * a1;
    double a11 = a1 * a1;
    float f[3];
    float g[3];
    for (std::size_t c = 0; c < 3; ++c) {
        f[c] = a0 * pixel[c];
        g[c] = static_cast<float>(a1 * pixel[c]);
    }
    for (const auto &neighbour : around) {
        const float pull = kRegularization + std::abs(a0 - neighbour.alpha);
        a00 += pull;
        a11 += pull;
        for (std::size_t c = 0; c < 3; ++c) {
            f[c] += pull * neighbour.colours[c];
            g[c] += pull * neighbour.colours[c + 3];
        }
    }
    const double inverse = 1.0 / (a00 * a11 - a01 * a01);
    const double toForeground = inverse * a11;
    const double across = inverse * -a01;
    const double toBackground = inverse * a00;
    for (std::size_t c = 0; c < 3; ++c) {
        const double foreground = toForeground * f[c] + across * g[c];
        const double background = across * f[c] + toBackground * g[c];
        colours[c] = static_cast<float>(std::max(0.0, std::min(1.0, foreground)));
        colours[c + 3] = static_cast<float>(std::max(0.0, std::min(1.0, background)));
    }
}

/// One level: its picture, its matte and the colours being improved in place.
struct Level
{
    ImageView rgb;
    ImageView alpha;
    const Colours *colours = nullptr;

    void sweep(int firstRow, int endRow, int firstColumn, int endColumn) const
    {
        for (int y = firstRow; y < endRow; ++y) {
            sweepRow(y, static_cast<std::size_t>(firstColumn), static_cast<std::size_t>(endColumn));
        }
    }

    void sweepRow(int y, std::size_t first, std::size_t end) const
    {
        const auto &unit = unitValues();
        const int up = std::max(0, y - 1);
        const int down = std::min(rgb.height - 1, y + 1);
        const auto last = static_cast<std::size_t>(rgb.width - 1);
        const auto *matte = alpha.rowF32(y);
        const auto *matteUp = alpha.rowF32(up);
        const auto *matteDown = alpha.rowF32(down);
        const auto *pixel = rgb.row8(y) + 3 * first;
        auto *row = colours->row(y);
        const auto *rowUp = colours->row(up);
        const auto *rowDown = colours->row(down);
        for (std::size_t x = first; x < end; ++x, pixel += 3) {
            const auto left = x - (x > 0 ? 1 : 0);
            const auto right = x + (x < last ? 1 : 0);
            const Neighbours around{{
                {row + left * kColours, matte[left]},
                {row + right * kColours, matte[right]},
                {rowUp + x * kColours, matteUp[x]},
                {rowDown + x * kColours, matteDown[x]},
            }};
            solvePixel(
                matte[x],
                {unit[pixel[0]], unit[pixel[1]], unit[pixel[2]]},
                around,
                row + x * kColours);
        }
    }
};

/// Sweeps the level once, row by row and in place. Blocks on one diagonal need only blocks of the
/// diagonal before (new values) and after (old values): they run at once and the result is that
/// of the plain order.
bool sweepByDiagonals(const Level &level, const JobControl &job)
{
    constexpr int kBlockRows = 64;
    constexpr int kBlockColumns = 256;
    const int down = (level.rgb.height + kBlockRows - 1) / kBlockRows;
    const int across = (level.rgb.width + kBlockColumns - 1) / kBlockColumns;
    for (int diagonal = 0; diagonal < down + across - 1; ++diagonal) {
        if (job.cancelled()) {
            return false;
        }
        const int first = std::max(0, diagonal - across + 1);
        const int end = std::min(down, diagonal + 1);
        forRows(end - first, [&](int begin, int stop) {
            for (int i = first + begin; i < first + stop; ++i) {
                const int y = i * kBlockRows;
                const int x = (diagonal - i) * kBlockColumns;
                level.sweep(
                    y,
                    std::min(y + kBlockRows, level.rgb.height),
                    x,
                    std::min(x + kBlockColumns, level.rgb.width));
            }
        });
    }
    return true;
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

void writeForeground(const Colours &colours, Pixels &out)
{
    const auto bytes = bytesPerPixel(out.view().format);
    forRows(colours.size.height, [&](int begin, int end) {
        for (int y = begin; y < end; ++y) {
            const auto *from = colours.row(y);
            auto *to = out.row8(y);
            for (int x = 0; x < colours.size.width; ++x, from += kColours, to += bytes) {
                for (std::size_t c = 0; c < 3; ++c) {
                    to[c] = static_cast<std::uint8_t>(255.0F * from[c] + 0.5F);
                }
            }
        }
    });
}

} // namespace

Status estimateForegroundInto(
    const ImageView &rgb, const ImageView &alpha, Pixels &out, const JobControl &job)
{
    const auto sizes = levelSizes(rgb.size());
    double all = 0;
    for (const auto &size : sizes) {
        all += area(size);
    }
    Colours colours({1, 1});
    std::ranges::copy(meanColours(rgb, alpha), colours.row(0));
    double done = 0;
    for (const auto &size : sizes) {
        colours = resizeNearest(colours, size);
        const bool full = size == rgb.size();
        const Image smallRgb = full ? Image() : resizeNearest(rgb, size);
        const Image smallAlpha = full ? Image() : resizeNearest(alpha, size);
        const Level level{full ? rgb : smallRgb.view(), full ? alpha : smallAlpha.view(), &colours};
        const bool isSmall = size.width <= kSmallSide && size.height <= kSmallSide;
        const int sweeps = isSmall ? kSmallSweeps : kBigSweeps;
        for (int i = 0; i < sweeps; ++i) {
            if (!sweepByDiagonals(level, job)) {
                return Error{ErrorCode::Cancelled, "cancelled", {}};
            }
            done += area(size) / sweeps;
            job.report(Stage::Refining, std::min(1.0, done / all));
        }
    }
    writeForeground(colours, out);
    return Success{};
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
        Pixels out(rgb.width, rgb.height, PixelFormat::Rgb8);
        if (const auto done = estimateForegroundInto(rgb, alpha, out, job); !done) {
            return done.error();
        }
        job.report(Stage::Refining, 1.0);
        return Image(std::move(out));
    });
}

} // namespace inspyre
