#include "engine/view/halve.h"

#include "engine/imaging/rows.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace inspyre {

namespace {

/// `sums` are those of two rows above each other.
void halveRow(const std::uint16_t *sums, int width, std::uint8_t *to)
{
    const int pairs = width / 2;
    for (int x = 0; x < pairs; ++x, sums += 6, to += 3) {
        for (int c = 0; c < 3; ++c) {
            to[c] = static_cast<std::uint8_t>((sums[c] + sums[c + 3] + 2) / 4);
        }
    }
    if (width % 2 != 0) {
        for (int c = 0; c < 3; ++c) {
            to[c] = static_cast<std::uint8_t>((sums[c] + 1) / 2);
        }
    }
}

} // namespace

void halveRows(const ImageView &rgb, int begin, int end, Pixels &out)
{
    const auto samples = static_cast<std::size_t>(rgb.width) * 3;
    forRows(end - begin, [&](int first, int last) {
        std::vector<std::uint16_t> sums(samples);
        for (int y = begin + first; y < begin + last; ++y) {
            const auto *above = rgb.row8(2 * y);
            const auto *below = rgb.row8(std::min(2 * y + 1, rgb.height - 1));
            for (std::size_t i = 0; i < samples; ++i) {
                sums[i] = static_cast<std::uint16_t>(above[i] + below[i]);
            }
            halveRow(sums.data(), rgb.width, out.row8(y));
        }
    });
}

Pixels halved(const ImageView &rgb)
{
    Pixels out((rgb.width + 1) / 2, (rgb.height + 1) / 2, PixelFormat::Rgb8);
    halveRows(rgb, 0, out.view().height, out);
    return out;
}

} // namespace inspyre
