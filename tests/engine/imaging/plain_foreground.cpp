#include "tests/engine/imaging/plain_foreground.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace inspyre::test {

namespace {

constexpr float kRegularization = 1e-5F;

using Colours = std::array<float, 6>; ///< foreground R, G, B, background R, G, B
using Colour = std::array<float, 3>;

struct Level
{
    explicit Level(Size of)
        : size(of)
        , picture(static_cast<std::size_t>(of.width) * static_cast<std::size_t>(of.height))
        , alpha(picture.size())
        , colours(picture.size())
    {}

    [[nodiscard]] std::size_t at(int x, int y) const
    {
        const int column = std::clamp(x, 0, size.width - 1);
        const int row = std::clamp(y, 0, size.height - 1);
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(size.width) +
               static_cast<std::size_t>(column);
    }

    Size size;
    std::vector<Colour> picture;
    std::vector<float> alpha;
    std::vector<Colours> colours;
};

Colour colourAt(const ImageView &rgb, int x, int y)
{
    Colour colour{};
    for (std::size_t c = 0; c < 3; ++c) {
        const double byte = rgb.row8(y)[3 * static_cast<std::size_t>(x) + c];
        colour[c] = static_cast<float>(byte / 255.0);
    }
    return colour;
}

/// The order of the sums is part of the result.
Colours meanColours(const ImageView &rgb, const ImageView &alpha)
{
    Colours sum{};
    std::array<int, 2> count{};
    for (int y = 0; y < rgb.height; ++y) {
        for (int x = 0; x < rgb.width; ++x) {
            const double a = alpha.rowF32(y)[x];
            if (a > 0.9 || a < 0.1) {
                const std::size_t side = a > 0.9 ? 0 : 1;
                const auto colour = colourAt(rgb, x, y);
                for (std::size_t c = 0; c < 3; ++c) {
                    sum[3 * side + c] += colour[c];
                }
                ++count[side];
            }
        }
    }
    for (std::size_t i = 0; i < sum.size(); ++i) {
        sum[i] = static_cast<float>(sum[i] / (count[i / 3] + 1e-5));
    }
    return sum;
}

void fill(Level &level, const Level &coarse, const ImageView &rgb, const ImageView &alpha)
{
    const auto &[width, height] = level.size;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int fromX = x * rgb.width / width;
            const int fromY = y * rgb.height / height;
            const auto to = level.at(x, y);
            level.picture[to] = colourAt(rgb, fromX, fromY);
            level.alpha[to] = alpha.rowF32(fromY)[fromX];
            level.colours[to] = coarse.colours[coarse.at(
                x * coarse.size.width / width, y * coarse.size.height / height)];
        }
    }
}

/// The mix of float and double is that of the published code.
void solvePixel(Level &level, int x, int y)
{
    const auto at = level.at(x, y);
    const float a0 = level.alpha[at];
    const double a1 = 1.0 - a0;
    float a00 = a0 * a0;
    const double a01 = a0 * a1;
    double a11 = a1 * a1;
    Colour f{};
    Colour g{};
    for (std::size_t c = 0; c < 3; ++c) {
        f[c] = a0 * level.picture[at][c];
        g[c] = static_cast<float>(a1 * level.picture[at][c]);
    }
    for (const auto &[dx, dy] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
        const auto from = level.at(x + dx, y + dy);
        const float pull = kRegularization + std::abs(a0 - level.alpha[from]);
        a00 += pull;
        a11 += pull;
        for (std::size_t c = 0; c < 3; ++c) {
            f[c] += pull * level.colours[from][c];
            g[c] += pull * level.colours[from][c + 3];
        }
    }
    const double inverse = 1.0 / (a00 * a11 - a01 * a01);
    for (std::size_t c = 0; c < 3; ++c) {
        const double foreground = inverse * a11 * f[c] + inverse * -a01 * g[c];
        const double background = inverse * -a01 * f[c] + inverse * a00 * g[c];
        level.colours[at][c] = static_cast<float>(std::clamp(foreground, 0.0, 1.0));
        level.colours[at][c + 3] = static_cast<float>(std::clamp(background, 0.0, 1.0));
    }
}

} // namespace

Image plainForeground(const ImageView &rgb, const ImageView &alpha)
{
    Level coarse({1, 1});
    coarse.colours[0] = meanColours(rgb, alpha);
    const int count = static_cast<int>(std::ceil(std::log2(std::max(rgb.width, rgb.height))));
    for (int i = 0; i <= count; ++i) {
        const double part = static_cast<double>(i) / count;
        Level level(
            {static_cast<int>(std::nearbyint(std::pow(rgb.width, part))),
             static_cast<int>(std::nearbyint(std::pow(rgb.height, part)))});
        fill(level, coarse, rgb, alpha);
        const bool isSmall = level.size.width <= 32 && level.size.height <= 32;
        for (int sweep = 0; sweep < (isSmall ? 10 : 2); ++sweep) {
            for (int y = 0; y < level.size.height; ++y) {
                for (int x = 0; x < level.size.width; ++x) {
                    solvePixel(level, x, y);
                }
            }
        }
        coarse = std::move(level);
    }
    Pixels out(rgb.width, rgb.height, PixelFormat::Rgb8);
    auto *to = out.row8(0);
    for (const auto &colours : coarse.colours) {
        for (std::size_t c = 0; c < 3; ++c) {
            *to++ = static_cast<std::uint8_t>(255.0F * colours[c] + 0.5F);
        }
    }
    return Image(std::move(out));
}

} // namespace inspyre::test
