#pragma once

#include "engine/nets/product_kernel.h"
#include "engine/nets/winograd_shape.h"

#include <type_traits>

namespace inspyre {

/// The tiles of a part are transformed into scratch, multiplied there by a product of matrices for
/// each of their 36 frequencies, and transformed back. All of that is float, also for a map of
/// bfloat16: with factors rounded to it the result has four times the error.
template<typename Isa, typename T>
struct WinogradKernel
{
    using S = Simd<Isa>;
    using Floats = typename S::Floats;
    using Shape = WinogradShape<Isa>;
    using Transforms = WinogradTransforms<Isa>;

    static constexpr int kWidth = S::kWidth;
    static constexpr int kTile = kWinogradTile;
    static constexpr int kSide = kWinogradSide;
    static constexpr int kRows = 6;                       ///< tiles of a product at once
    static constexpr int kColumns = kWidth == 16 ? 4 : 2; ///< and vectors
    static_assert(Shape::kTiles % kRows == 0);

    /// Where a tile begins in the map that it is of, maybe outside.
    struct Place
    {
        std::int64_t top;
        std::int64_t left;
        std::int64_t height;
        std::int64_t width;

        [[nodiscard]] bool has(std::int64_t i, std::int64_t j) const
        {
            return top + i >= 0 && top + i < height && left + j >= 0 && left + j < width;
        }

        [[nodiscard]] std::int64_t pixel(std::int64_t i, std::int64_t j) const
        {
            return (top + i) * width + left + j;
        }
    };

    static Place placeOf(
        const WinogradTask &task, const Shape &shape, std::int64_t tile, std::int64_t border)
    {
        return {
            tile / shape.across * kTile - border,
            tile % shape.across * kTile - border,
            task.height,
            task.width};
    }

    static void transform(const WinogradTask &task, const Shape &shape, Place place, float *to)
    {
        const T *x = static_cast<const T *>(task.x);
        const bool inside = place.has(0, 0) && place.has(kSide - 1, kSide - 1);
        for (std::int64_t c = 0; c < shape.ins; c += kWidth) {
            const auto n = task.in - c;
            Floats columns[kSide][kSide];
            for (int j = 0; j < kSide; ++j) {
                Floats d[kSide];
                for (int i = 0; i < kSide; ++i) {
                    d[i] = n > 0 && (inside || place.has(i, j))
                               ? S::loadSome(x + place.pixel(i, j) * task.in + c, n)
                               : Floats{};
                }
                Transforms::input(d, columns[j]);
            }
            for (int i = 0; i < kSide; ++i) {
                Floats d[kSide];
                for (int j = 0; j < kSide; ++j) {
                    d[j] = columns[j][i];
                }
                Floats v[kSide];
                Transforms::input(d, v);
                for (int j = 0; j < kSide; ++j) {
                    S::store(to + (i * kSide + j) * shape.inputStep() + c, v[j]);
                }
            }
        }
    }

    /// result [kRows, outs] = a [kRows, ins] times b [ins, outs], kCount vectors of them.
    template<int kCount>
    static inline __attribute__((always_inline)) void multiply(
        const float *a, const float *b, std::int64_t ins, std::int64_t outs, float *result)
    {
        Floats sums[kRows][kCount];
        multiplyInRegisters<Isa, false>(a, ins, b, outs, ins, sums);
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r) {
#pragma GCC unroll 4
            for (int c = 0; c < kCount; ++c) {
                S::store(result + r * outs + c * kWidth, sums[r][c]);
            }
        }
    }

    /// Of one frequency.
    static void multiplyAll(const Shape &shape, const float *v, const float *weights, float *m)
    {
        const auto byRows = [&](std::int64_t column, auto count) {
            for (std::int64_t row = 0; row < Shape::kTiles; row += kRows) {
                multiply<count()>(
                    v + row * shape.ins,
                    weights + column,
                    shape.ins,
                    shape.outs,
                    m + row * shape.outs + column);
            }
        };
        std::int64_t column = 0;
        for (; column + kColumns * kWidth <= shape.outs; column += kColumns * kWidth) {
            byRows(column, std::integral_constant<int, kColumns>());
        }
        for (; column < shape.outs; column += kWidth) {
            byRows(column, std::integral_constant<int, 1>());
        }
    }

    static void finish(const WinogradTask &task, const Shape &shape, Place place, const float *m)
    {
        T *out = static_cast<T *>(task.out);
        for (std::int64_t c = 0; c < task.outs; c += kWidth) {
            const auto n = task.outs - c;
            Floats columns[kSide][kTile];
            for (int j = 0; j < kSide; ++j) {
                Floats d[kSide];
                for (int i = 0; i < kSide; ++i) {
                    d[i] = S::load(m + (i * kSide + j) * shape.resultStep() + c);
                }
                Transforms::output(d, columns[j]);
            }
            const Floats bias = S::loadSome(task.bias + c, n);
            for (int i = 0; i < kTile; ++i) {
                Floats d[kSide];
                for (int j = 0; j < kSide; ++j) {
                    d[j] = columns[j][i];
                }
                Floats y[kTile];
                Transforms::output(d, y);
                for (int j = 0; j < kTile; ++j) {
                    if (place.has(i, j)) {
                        const Floats v = y[j] + bias;
                        const Floats result = task.relu ? S::larger(v, Floats{}) : v;
                        S::storeSome(out + place.pixel(i, j) * task.outs + c, result, n);
                    }
                }
            }
        }
    }

    static void convolve(const WinogradTask &task, std::int64_t part, void *scratch)
    {
        const Shape shape(task);
        float *inputs = static_cast<float *>(scratch);
        float *results = inputs + Shape::kFrequencies * shape.inputStep();
        const auto first = part * Shape::kTiles;
        for (std::int64_t t = 0; t < Shape::kTiles; ++t) {
            const auto tile = first + t < shape.tiles ? first + t : shape.tiles - 1; // any, beyond
            transform(task, shape, placeOf(task, shape, tile, 1), inputs + t * shape.ins);
        }
        for (std::int64_t f = 0; f < Shape::kFrequencies; ++f) {
            multiplyAll(
                shape,
                inputs + f * shape.inputStep(),
                task.weights + f * shape.ins * shape.outs,
                results + f * shape.resultStep());
        }
        for (std::int64_t t = 0; t < Shape::kTiles && first + t < shape.tiles; ++t) {
            finish(task, shape, placeOf(task, shape, first + t, 0), results + t * shape.outs);
        }
    }
};

} // namespace inspyre
