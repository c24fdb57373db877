#pragma once

#include "engine/nets/pixel_kernels.h"
#include "engine/nets/simd.h"

namespace inspyre {

template<typename Isa, typename T>
struct PixelSumsKernel
{
    using S = Simd<Isa>;
    using Floats = typename S::Floats;

    /// `sum` and the products lane by lane.
    static Floats multiplied(Floats sum, const T *pixel, const float *vector, std::int64_t channels)
    {
        for (std::int64_t c = 0; c < channels; c += S::kWidth) {
            sum += S::load(pixel + c) * S::load(vector + c);
        }
        return sum;
    }

    static void products(const Pixels &pixels, const float *vector, float bias, float *to)
    {
        const auto *pixel = static_cast<const T *>(pixels.data);
        for (std::int64_t p = 0; p < pixels.count; ++p, pixel += pixels.channels) {
            to[p] = S::sum(multiplied(Floats{}, pixel, vector, pixels.channels)) + bias;
        }
    }

    static std::int64_t inside(std::int64_t x, std::int64_t width)
    {
        const auto low = x < 0 ? 0 : x;
        return low < width ? low : width - 1;
    }

    static void addRow(
        const PixelMap &map,
        std::int64_t y,
        const Tiling &tiling,
        const float *weights,
        float *sums)
    {
        const auto *row = static_cast<const T *>(map.data) + y * map.width * map.channels;
        for (std::int64_t x = 0; x < map.width; x += tiling.tile) {
            for (std::int64_t q = 0; q < tiling.columns(); ++q) {
                const auto *pixel = row + inside(x + q - tiling.margin, map.width) * map.channels;
                for (std::int64_t k = 0; k < tiling.vectors; ++k, sums += kPixelLanes) {
                    const float *vector = weights + k * map.channels;
                    S::store(sums, multiplied(S::load(sums), pixel, vector, map.channels));
                }
            }
            weights += tiling.vectors * map.channels;
        }
    }
};

} // namespace inspyre
