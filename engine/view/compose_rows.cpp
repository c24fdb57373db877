#include "engine/view/compose_rows.h"

#include <array>
#include <cstddef>

namespace inspyre {

namespace {

constexpr std::uint32_t kOpaque = 0xFF000000U;
constexpr Rgb kTint = {120, 255, 155};
constexpr Rgb kDoubt = {255, 96, 0};
constexpr float kDim = 0.62F;       ///< of the grey where nothing is doubtful
constexpr float kBorder = 0.5F;     ///< of a matte: where the foreground begins
constexpr float kDoubtGain = 1.25F; ///< a doubt of 0.8 is all of the colour

using Colour = std::array<float, 3>;

Colour colourOf(const std::uint8_t *rgb)
{
    return {static_cast<float>(rgb[0]), static_cast<float>(rgb[1]), static_cast<float>(rgb[2])};
}

/// Cut off, as the published tool does.
std::uint32_t byteOf(float value)
{
    return static_cast<std::uint32_t>(static_cast<int>(value));
}

std::uint32_t opaqueWord(float red, float green, float blue)
{
    return kOpaque | byteOf(red) << 16U | byteOf(green) << 8U | byteOf(blue);
}

/// value * alpha / 255, rounded; both 0 to 255.
std::uint32_t times(std::uint32_t value, std::uint32_t alpha)
{
    const std::uint32_t product = value * alpha + 128U;
    return (product + (product >> 8U)) >> 8U;
}

std::uint32_t clearWord(const std::uint8_t *rgb, float alpha)
{
    const std::uint32_t a = byteOf(alpha * 255.0F);
    return a << 24U | times(rgb[0], a) << 16U | times(rgb[1], a) << 8U | times(rgb[2], a);
}

void blendOverPicture(
    const std::uint8_t *rgb,
    const float *alpha,
    const RowBehind &behind,
    int width,
    std::uint32_t *out)
{
    const auto *back = behind.picture;
    for (int x = 0; x < width; ++x, rgb += 3, back += 3) {
        const float a = alpha[x];
        const float rest = 1.0F - a;
        out[x] = opaqueWord(
            static_cast<float>(rgb[0]) * a + static_cast<float>(back[0]) * rest,
            static_cast<float>(rgb[1]) * a + static_cast<float>(back[1]) * rest,
            static_cast<float>(rgb[2]) * a + static_cast<float>(back[2]) * rest);
    }
}

void blendOverColour(
    const std::uint8_t *rgb,
    const float *alpha,
    const RowBehind &behind,
    int width,
    std::uint32_t *out)
{
    const auto back = colourOf(behind.colour.data());
    for (int x = 0; x < width; ++x, rgb += 3) {
        const float a = alpha[x];
        const float rest = 1.0F - a;
        out[x] = opaqueWord(
            static_cast<float>(rgb[0]) * a + back[0] * rest,
            static_cast<float>(rgb[1]) * a + back[1] * rest,
            static_cast<float>(rgb[2]) * a + back[2] * rest);
    }
}

/// With a shadow, over anything or nothing.
void blendShadow(
    const std::uint8_t *rgb,
    const float *alpha,
    const RowBehind &behind,
    int width,
    std::uint32_t *out)
{
    const auto dark = colourOf(behind.shadowColour.data());
    const auto plain = colourOf(behind.colour.data());
    for (int x = 0; x < width; ++x, rgb += 3) {
        const float a = alpha[x];
        const float shade = behind.shadow[x];
        const float cover = shade * (1.0F - a);
        const float rest = behind.opaque ? (1.0F - shade) * (1.0F - a) : 0.0F;
        const auto back = behind.picture != nullptr ? colourOf(behind.picture + 3 * x) : plain;
        const auto front = colourOf(rgb);
        const float all = behind.opaque ? 1.0F : a + cover;
        Colour sum;
        for (std::size_t c = 0; c < sum.size(); ++c) {
            sum[c] = front[c] * a + dark[c] * cover + back[c] * rest;
        }
        out[x] = byteOf(all * 255.0F) << 24U | (opaqueWord(sum[0], sum[1], sum[2]) & ~kOpaque);
    }
}

} // namespace

void originalRow(const std::uint8_t *rgb, int width, std::uint32_t *out)
{
    for (int x = 0; x < width; ++x, rgb += 3) {
        const std::uint32_t red = rgb[0];
        const std::uint32_t green = rgb[1];
        out[x] = kOpaque | red << 16U | green << 8U | rgb[2];
    }
}

void matteRow(const float *alpha, int width, std::uint32_t *out)
{
    for (int x = 0; x < width; ++x) {
        out[x] = kOpaque | byteOf(alpha[x] * 255.0F) * 0x010101U;
    }
}

void resultRow(
    const std::uint8_t *rgb,
    const float *alpha,
    const RowBehind &behind,
    int width,
    std::uint32_t *out)
{
    if (behind.shadow != nullptr) {
        blendShadow(rgb, alpha, behind, width, out);
    } else if (behind.picture != nullptr) {
        blendOverPicture(rgb, alpha, behind, width, out);
    } else if (behind.opaque) {
        blendOverColour(rgb, alpha, behind, width, out);
    } else {
        for (int x = 0; x < width; ++x, rgb += 3) {
            out[x] = clearWord(rgb, alpha[x]);
        }
    }
}

void overlayRow(
    const std::uint8_t *rgb,
    const float *alpha,
    const float *above,
    const float *below,
    int width,
    std::uint32_t *out)
{
    const auto tint = colourOf(kTint.data());
    for (int x = 0; x < width; ++x, rgb += 3) {
        const float a = alpha[x];
        const float left = alpha[x > 0 ? x - 1 : 0];
        const float right = alpha[x + 1 < width ? x + 1 : x];
        const bool inside =
            left > kBorder && right > kBorder && above[x] > kBorder && below[x] > kBorder;
        if (a > kBorder && !inside) {
            out[x] = opaqueWord(tint[0], tint[1], tint[2]);
            continue;
        }
        const auto c = colourOf(rgb);
        const auto blend = [a](float colour, float with) {
            return (with + colour) / 2.0F * a + colour * (1.0F - a);
        };
        out[x] = opaqueWord(blend(c[0], tint[0]), blend(c[1], tint[1]), blend(c[2], tint[2]));
    }
}

void doubtRow(const std::uint8_t *rgb, const float *doubt, int width, std::uint32_t *out)
{
    const auto colour = colourOf(kDoubt.data());
    for (int x = 0; x < width; ++x, rgb += 3) {
        const auto c = colourOf(rgb);
        const float grey = (0.299F * c[0] + 0.587F * c[1] + 0.114F * c[2]) * kDim;
        const float gained = doubt[x] * kDoubtGain;
        const float share = gained > 1.0F ? 1.0F : gained;
        out[x] = opaqueWord(
            grey + (colour[0] - grey) * share,
            grey + (colour[1] - grey) * share,
            grey + (colour[2] - grey) * share);
    }
}

} // namespace inspyre
