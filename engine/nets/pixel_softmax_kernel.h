#pragma once

#include "engine/nets/pixel_kernels.h"
#include "engine/nets/simd.h"

namespace inspyre {

template<typename Isa, typename T>
struct PixelSoftmaxKernel
{
    using S = Simd<Isa>;
    using Floats = typename S::Floats;

    static constexpr int kWidth = S::kWidth;
    /// Vectors that hold a pixel's products, one product a lane.
    static constexpr int kParts = kWidth < kMostVectors ? kMostVectors / kWidth : 1;
    static constexpr int kTogether = 8 / kParts; ///< pixels whose products are made together

    static void toFloats(const T *from, std::int64_t count, float *to)
    {
        for (std::int64_t i = 0; i < count; i += kWidth) {
            S::store(to + i, S::load(from + i));
        }
    }

    /// products[p] of the kTogether pixels in `values`.
    static void multiply(
        const float *values, std::int64_t channels, const float *vectors, float (*to)[kPixelLanes])
    {
        Floats sums[kTogether][kParts] = {};
        for (std::int64_t c = 0; c < channels; ++c, vectors += kPixelLanes) {
            for (int part = 0; part < kParts; ++part) {
                const Floats factors = S::load(vectors + part * kWidth);
                for (int p = 0; p < kTogether; ++p) {
                    sums[p][part] += Isa::broadcast(values + p * channels + c) * factors;
                }
            }
        }
        for (int p = 0; p < kTogether; ++p) {
            for (int part = 0; part < kParts; ++part) {
                S::store(to[p] + part * kWidth, sums[p][part]);
            }
        }
    }

    /// Of the first kWidth rows, over their first n numbers: [n][kWidth].
    static void normalize(const float (*products)[kPixelLanes], std::int64_t n, Floats *to)
    {
        for (std::int64_t k = 0; k < n; ++k) {
            float column[kWidth];
            for (int p = 0; p < kWidth; ++p) {
                column[p] = products[p][k];
            }
            to[k] = S::load(column);
        }
        Floats most = to[0];
        for (std::int64_t k = 1; k < n; ++k) {
            most = S::larger(most, to[k]);
        }
        Floats sum = {};
        for (std::int64_t k = 0; k < n; ++k) {
            to[k] = S::exponential(to[k] - most);
            sum += to[k];
        }
        const Floats share = 1.0F / sum;
        for (std::int64_t k = 0; k < n; ++k) {
            to[k] *= share;
        }
    }

    static void write(const Floats *weights, std::int64_t count, std::int64_t n, T *to)
    {
        for (std::int64_t k = 0; k < n; ++k) {
            T column[kWidth];
            S::store(column, weights[k]);
            for (std::int64_t p = 0; p < count; ++p) {
                to[p * n + k] = column[p];
            }
        }
    }

    static void softmax(
        const Pixels &pixels, const float *vectors, std::int64_t n, float *values, void *to)
    {
        static_assert(kPixelsAtOnce % kWidth == 0 && kPixelsAtOnce % kTogether == 0);
        const auto channels = pixels.channels;
        float products[kPixelsAtOnce][kPixelLanes] = {};
        for (std::int64_t first = 0; first < pixels.count; first += kPixelsAtOnce) {
            const auto left = pixels.count - first;
            const auto some = left < kPixelsAtOnce ? left : kPixelsAtOnce;
            toFloats(
                static_cast<const T *>(pixels.data) + first * channels, some * channels, values);
            for (std::int64_t p = 0; p < some; p += kTogether) {
                multiply(values + p * channels, channels, vectors, products + p);
            }
            for (std::int64_t p = 0; p < some; p += kWidth) {
                Floats weights[kMostVectors];
                normalize(products + p, n, weights);
                const auto count = some - p < kWidth ? some - p : kWidth;
                write(weights, count, n, static_cast<T *>(to) + (first + p) * n);
            }
        }
    }
};

} // namespace inspyre
