#pragma once

#include "engine/nets/simd.h"
#include "engine/nets/swin_kernels.h"

#include <type_traits>

namespace inspyre {

/// Both products run on units of 32 bits: a float, or where the CPU multiplies pairs of bfloat16,
/// such a pair; `float` is only what carries its bits. Keys are packed as [units of a head, tokens]
/// and values as [units of tokens, head], so that a vector holds neighbours of one row.
template<typename Isa, typename T>
struct WindowAttentionKernel
{
    using S = Simd<Isa>;
    using Floats = typename S::Floats;

    static constexpr bool kPairs = Isa::kPairs && std::is_same_v<T, std::uint16_t>;
    static constexpr int kPerUnit = kPairs ? 2 : 1;
    static constexpr int kWidth = S::kWidth;
    static constexpr int kRows = Isa::kRows; ///< queries at once
    static constexpr int kColumns = 3;       ///< vectors of a product at once
    static constexpr float kMask = -100.0F;
    static constexpr float kNothing = -1e30F; ///< a score beyond the last key

    static std::int64_t roundUp(std::int64_t n, std::int64_t to) { return (n + to - 1) / to * to; }

    struct Shape
    {
        std::int64_t side;
        std::int64_t tokens;
        std::int64_t columns; ///< tokens in whole vectors
        std::int64_t rows;    ///< tokens in whole groups of kRows
        std::int64_t head;
        std::int64_t headColumns;
        std::int64_t headUnits;
        std::int64_t tokenUnits;

        explicit Shape(const WindowAttentionTask &task)
            : side(task.side)
            , tokens(task.side * task.side)
            , columns(roundUp(tokens, kWidth))
            , rows(roundUp(tokens, kRows))
            , head(task.headDim)
            , headColumns(roundUp(head, kWidth))
            , headUnits(roundUp(head, kPerUnit) / kPerUnit)
            , tokenUnits(roundUp(tokens, kPerUnit) / kPerUnit)
        {}
    };

    struct Scratch
    {
        float *queries; ///< [rows, headUnits]
        float *keys;    ///< [headUnits, columns]
        float *values;  ///< [tokenUnits, headColumns]
        float *masks;   ///< [4 regions, columns]
        float *scores;  ///< [kRows, columns]
        float *terms;   ///< [kRows, columns / kPerUnit] units

        Scratch(void *memory, const Shape &shape)
            : queries(static_cast<float *>(memory))
            , keys(queries + roundUp(shape.rows * shape.headUnits, kWidth))
            , values(keys + shape.headUnits * shape.columns)
            , masks(values + shape.tokenUnits * shape.headColumns)
            , scores(masks + 4 * shape.columns)
            , terms(kPairs ? scores + kRows * shape.columns : scores)
        {}
    };

    /// Unit `u` of a row of `count` numbers; zeros beyond.
    static float unit(const T *row, std::int64_t u, std::int64_t count)
    {
        if constexpr (!kPairs) {
            return S::toFloat(row[u]);
        } else if (2 * u + 1 < count) {
            float both;
            __builtin_memcpy(&both, row + 2 * u, sizeof(both));
            return both;
        } else {
            return bits(row[2 * u], T{0});
        }
    }

    static float bits(T low, T high)
    {
        const auto word = static_cast<std::uint32_t>(high) << 16U | static_cast<std::uint32_t>(low);
        return __builtin_bit_cast(float, word);
    }

    static void packQueries(const Shape &shape, const T *q, std::int64_t stride, float *to)
    {
        for (std::int64_t i = 0; i < shape.rows; ++i) {
            const auto token = i < shape.tokens ? i : shape.tokens - 1; // any, beyond the last
            const T *row = q + token * stride;
            for (std::int64_t u = 0; u < shape.headUnits; ++u) {
                *to++ = unit(row, u, shape.head);
            }
        }
    }

    static void packKeys(const Shape &shape, const T *k, std::int64_t stride, float *to)
    {
        for (std::int64_t u = 0; u < shape.headUnits; ++u, to += shape.columns) {
            for (std::int64_t j = 0; j < shape.tokens; ++j) {
                to[j] = unit(k + j * stride, u, shape.head);
            }
            for (auto j = shape.tokens; j < shape.columns; ++j) {
                to[j] = 0.0F;
            }
        }
    }

    static void packValues(const Shape &shape, const T *v, std::int64_t stride, float *to)
    {
        for (std::int64_t u = 0; u < shape.tokenUnits; ++u, to += shape.headColumns) {
            const T *row = v + u * kPerUnit * stride;
            const bool both = kPerUnit * u + 1 < shape.tokens;
            for (std::int64_t c = 0; c < shape.head; ++c) {
                if constexpr (kPairs) {
                    to[c] = bits(row[c], both ? row[stride + c] : T{0});
                } else {
                    to[c] = S::toFloat(row[c]);
                }
            }
            for (auto c = shape.head; c < shape.headColumns; ++c) {
                to[c] = 0.0F;
            }
        }
    }

    /// 1 right of the middle and 2 below it, of those that the kind of the window tells apart.
    static unsigned region(const Shape &shape, std::int64_t token, unsigned kind)
    {
        const auto middle = shape.side - shape.side / 2;
        const unsigned right = token % shape.side >= middle ? 1U : 0U;
        const unsigned below = token / shape.side >= middle ? 2U : 0U;
        return (right | below) & kind;
    }

    static void makeMasks(const Shape &shape, unsigned kind, float *masks)
    {
        for (unsigned own = 0; own < 4; ++own) {
            for (std::int64_t j = 0; j < shape.columns; ++j) {
                const bool seen = j >= shape.tokens || region(shape, j, kind) == own;
                *masks++ = seen ? 0.0F : kMask;
            }
        }
    }

    /// sums = a [kRows, units] times b [units, kCount vectors].
    template<int kCount>
    static inline __attribute__((always_inline)) void multiply(
        const float *a,
        std::int64_t aStride,
        const float *b,
        std::int64_t bStride,
        std::int64_t units,
        Floats (&result)[kRows][kCount])
    {
        Floats sums[kRows][kCount]; // registers, for all that indexes it is unrolled
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r) {
#pragma GCC unroll 4
            for (int c = 0; c < kCount; ++c) {
                sums[r][c] = Floats{};
            }
        }
        for (std::int64_t u = 0; u < units; ++u, ++a, b += bStride) {
            Floats right[kCount];
#pragma GCC unroll 4
            for (int c = 0; c < kCount; ++c) {
                right[c] = S::load(b + c * kWidth);
            }
#pragma GCC unroll 8
            for (int r = 0; r < kRows; ++r) {
                const Floats left = Isa::broadcast(a + r * aStride);
#pragma GCC unroll 4
                for (int c = 0; c < kCount; ++c) {
                    if constexpr (kPairs) {
                        sums[r][c] = Isa::addProductsOfPairs(sums[r][c], left, right[c]);
                    } else {
                        sums[r][c] += left * right[c];
                    }
                }
            }
        }
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r) {
#pragma GCC unroll 4
            for (int c = 0; c < kCount; ++c) {
                result[r][c] = sums[r][c];
            }
        }
    }

    /// Calls product(column, count as a constant) for all vectors of `columns` numbers.
    template<typename Product>
    static void byColumns(std::int64_t columns, const Product &product)
    {
        for (std::int64_t done = 0; done < columns;) {
            const auto left = (columns - done) / kWidth;
            if (left >= kColumns && left != kColumns + 1) {
                product(done, std::integral_constant<int, kColumns>());
                done += kColumns * kWidth;
            } else if (left >= 2) {
                product(done, std::integral_constant<int, 2>());
                done += 2 * kWidth;
            } else {
                product(done, std::integral_constant<int, 1>());
                done += kWidth;
            }
        }
    }

    /// The scores of kRows queries from `first` on.
    static void score(
        const Shape &shape,
        const Scratch &scratch,
        std::int64_t first,
        float scale,
        const float *bias,
        unsigned kind)
    {
        const float *queries = scratch.queries + first * shape.headUnits;
        byColumns(shape.columns, [&](std::int64_t column, auto count) {
            Floats sums[kRows][count()];
            multiply<count()>(
                queries,
                shape.headUnits,
                scratch.keys + column,
                shape.columns,
                shape.headUnits,
                sums);
            for (int r = 0; r < kRows; ++r) {
                const auto i = first + r < shape.tokens ? first + r : shape.tokens - 1;
                const float *mask = scratch.masks + region(shape, i, kind) * shape.columns + column;
                for (int c = 0; c < count(); ++c) {
                    const auto at = column + c * kWidth;
                    Floats v =
                        sums[r][c] * scale +
                        S::loadSome(bias + i * shape.tokens + at, shape.tokens - at, kNothing);
                    if (kind != 0) {
                        v += S::load(mask + c * kWidth);
                    }
                    S::store(scratch.scores + r * shape.columns + at, v);
                }
            }
        });
    }

    /// Scores of a row to terms; returns one over their sum.
    static float soften(const Shape &shape, const float *scores, float *terms)
    {
        Floats most = S::load(scores);
        for (std::int64_t c = kWidth; c < shape.columns; c += kWidth) {
            most = S::larger(most, S::load(scores + c));
        }
        const float largest = S::largest(most);
        Floats sum = {};
        for (std::int64_t c = 0; c < shape.columns; c += kWidth) {
            const Floats term = S::exponential(S::load(scores + c) - largest);
            sum += term;
            if constexpr (kPairs) {
                S::store(reinterpret_cast<std::uint16_t *>(terms) + c, term);
            } else {
                S::store(terms + c, term);
            }
        }
        return 1.0F / S::sum(sum);
    }

    /// The results of kRows queries from `first` on; `out` is the window's and head's.
    static void mix(
        const Shape &shape,
        const Scratch &scratch,
        std::int64_t first,
        const float (&factors)[kRows],
        T *out,
        std::int64_t stride)
    {
        byColumns(shape.headColumns, [&](std::int64_t column, auto count) {
            Floats sums[kRows][count()];
            multiply<count()>(
                scratch.terms,
                shape.columns / kPerUnit,
                scratch.values + column,
                shape.headColumns,
                shape.tokenUnits,
                sums);
            for (int r = 0; r < kRows && first + r < shape.tokens; ++r) {
                for (int c = 0; c < count(); ++c) {
                    const auto at = column + c * kWidth;
                    if (at < shape.head) {
                        T *to = out + (first + r) * stride + at;
                        S::storeSome(to, sums[r][c] * factors[r], shape.head - at);
                    }
                }
            }
        });
    }

    static void attend(
        const WindowAttentionTask &task, const WindowAttentionPart &part, void *memory)
    {
        const Shape shape(task);
        const Scratch scratch(memory, shape);
        const auto channels = task.heads * task.headDim;
        const auto stride = 3 * channels;
        const float *bias = task.bias + part.head * shape.tokens * shape.tokens;
        for (auto w = part.firstWindow; w < part.firstWindow + part.windows; ++w) {
            const auto offset = w * shape.tokens;
            const T *q =
                static_cast<const T *>(task.qkv) + offset * stride + part.head * task.headDim;
            T *out = static_cast<T *>(task.out) + offset * channels + part.head * task.headDim;
            const unsigned kind = task.kinds != nullptr ? task.kinds[w] : 0U;
            packQueries(shape, q, stride, scratch.queries);
            packKeys(shape, q + channels, stride, scratch.keys);
            packValues(shape, q + 2 * channels, stride, scratch.values);
            if (kind != 0) {
                makeMasks(shape, kind, scratch.masks);
            }
            for (std::int64_t i = 0; i < shape.tokens; i += kRows) {
                score(shape, scratch, i, task.scale, bias, kind);
                float factors[kRows];
                for (int r = 0; r < kRows; ++r) {
                    factors[r] = soften(
                        shape,
                        scratch.scores + r * shape.columns,
                        scratch.terms + r * shape.columns / kPerUnit);
                }
                mix(shape, scratch, i, factors, out, channels);
            }
        }
    }
};

} // namespace inspyre
