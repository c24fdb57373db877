#pragma once

#include "engine/nets/product_kernel.h"
#include "engine/nets/simd.h"
#include "engine/nets/swin_kernels.h"
#include "engine/nets/window_pack_kernel.h"

#include <type_traits>

namespace inspyre {

/// TypedSwinKernels::attention: kRows queries at a time, those of padding left out.
template<typename Isa, typename T>
struct WindowAttentionKernel
{
    using S = Simd<Isa>;
    using Floats = typename S::Floats;
    using Words = typename S::Words;
    using Pack = WindowPackKernel<Isa, T>;
    using Shape = typename Pack::Shape;
    using Rows = typename Pack::Rows;

    static constexpr bool kPairs = Pack::kPairs;
    static constexpr int kPerUnit = Pack::kPerUnit;
    static constexpr int kWidth = S::kWidth;
    static constexpr int kRows = Isa::kRows;
    static constexpr int kColumns = 3; ///< vectors of a product at once
    static constexpr float kMask = -100.0F;
    static constexpr float kNothing = -1e30F; ///< a score beyond the last key

    struct Scratch
    {
        const T **begin;      ///< [tokens]: q of each
        float *queries;       ///< [rows, headUnits]
        float *keys;          ///< [headUnits, columns]
        float *values;        ///< [tokenUnits, headColumns]
        float *masks;         ///< [4 regions, columns]
        float *scores;        ///< [kRows, columns]
        float *terms;         ///< [kRows, columns / kPerUnit] units
        std::int32_t *places; ///< [rows]: of the queries in the window

        Scratch(void *memory, const Shape &shape)
            : begin(static_cast<const T **>(memory))
            , queries(reinterpret_cast<float *>(begin + Pack::roundUp(shape.tokens, 8)))
            , keys(queries + Pack::roundUp(shape.rows * shape.headUnits, kWidth))
            , values(keys + shape.headUnits * shape.columns)
            , masks(values + shape.tokenUnits * shape.headColumns)
            , scores(masks + 4 * shape.columns)
            , terms(kPairs ? scores + kRows * shape.columns : scores)
            , places(reinterpret_cast<std::int32_t *>(terms + kRows * shape.columns))
        {}
    };

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
        for (std::int64_t j = 0; j < shape.columns; ++j) {
            const auto seen = j < shape.tokens ? region(shape, j, kind) : 4U;
            for (unsigned own = 0; own < 4; ++own) {
                masks[own * shape.columns + j] = seen == own || seen == 4U ? 0.0F : kMask;
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

    /// The scores of kRows queries.
    static void score(
        const Shape &shape,
        const Scratch &scratch,
        std::int64_t first,
        float scale,
        const float *bias,
        unsigned kind)
    {
        const float *mask[kRows] = {};
        for (int r = 0; r < kRows && kind != 0; ++r) {
            mask[r] =
                scratch.masks + region(shape, scratch.places[first + r], kind) * shape.columns;
        }
        const float *queries = scratch.queries + first * shape.headUnits;
        byColumns(shape.columns, [&](std::int64_t column, auto count) {
            Floats sums[kRows][count()];
            multiplyInRegisters<Isa, kPairs>(
                queries,
                shape.headUnits,
                scratch.keys + column,
                shape.columns,
                shape.headUnits,
                sums);
            for (int r = 0; r < kRows; ++r) {
                const float *row = bias + scratch.places[first + r] * shape.tokens;
                for (int c = 0; c < count(); ++c) {
                    const auto at = column + c * kWidth;
                    Floats v =
                        sums[r][c] * scale + S::loadSome(row + at, shape.tokens - at, kNothing);
                    if (kind != 0) {
                        v += S::load(mask[r] + at);
                    }
                    S::store(scratch.scores + r * shape.columns + at, v);
                }
            }
        });
    }

    /// e to the power of x - most, for x <= most, as exactly as the terms are kept; hardly more
    /// than 0 far below.
    static Floats term(Floats x, float most)
    {
        constexpr float kLog2E = 1.44269504F;
        constexpr float kToInteger = 12'582'912.0F; // 1.5 * 2^23: the fraction is rounded away
        const Floats power = S::larger(x * kLog2E - most * kLog2E, S::all(-125.0F));
        const Floats shifted = power + kToInteger;
        const Floats r = power - (shifted - kToInteger);
        Floats p;
        if constexpr (std::is_same_v<T, float>) { // within 1e-7
            p = r * 1.3276472e-3F + 9.6755410e-3F;
            p = p * r + 5.5507131e-2F;
            p = p * r + 2.4022120e-1F;
            p = p * r + 6.9314694e-1F;
            p = p * r + 1.0F;
        } else { // within 8e-5, a twentieth of what bfloat16 rounds away
            p = r * 5.5171669e-2F + 2.4261113e-1F;
            p = p * r + 6.9326097e-1F;
            p = p * r + 9.9992806e-1F;
        }
        const auto exponent = __builtin_bit_cast(Words, shifted) << 23U;
        return __builtin_bit_cast(Floats, __builtin_bit_cast(Words, p) + exponent);
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
            const Floats next = term(S::load(scores + c), largest);
            sum += next;
            if constexpr (kPairs) {
                S::store(reinterpret_cast<std::uint16_t *>(terms) + c, next);
            } else {
                S::store(terms + c, next);
            }
        }
        return 1.0F / S::sum(sum);
    }

    /// The results of kRows queries at most; `out` is the head's of the window's first row.
    static void mix(
        const Shape &shape,
        const Scratch &scratch,
        std::int64_t queries,
        const float (&factors)[kRows],
        T *out,
        std::int64_t stride)
    {
        byColumns(shape.headColumns, [&](std::int64_t column, auto count) {
            Floats sums[kRows][count()];
            multiplyInRegisters<Isa, kPairs>(
                scratch.terms,
                shape.columns / kPerUnit,
                scratch.values + column,
                shape.headColumns,
                shape.tokenUnits,
                sums);
            for (int r = 0; r < kRows && r < queries; ++r) {
                for (int c = 0; c < count(); ++c) {
                    const auto at = column + c * kWidth;
                    if (at < shape.head) {
                        T *to = out + r * stride + at;
                        S::storeSome(to, sums[r][c] * factors[r], shape.head - at);
                    }
                }
            }
        });
    }

    /// Finds the rows of a window's tokens, which follow each other from `row` on. Returns how
    /// many there are.
    static std::int64_t findRows(
        const WindowAttentionTask &task,
        const Shape &shape,
        std::int64_t window,
        std::int64_t row,
        std::int64_t head,
        const Scratch &scratch)
    {
        const auto stride = 3 * task.heads * task.headDim;
        const auto *qkv = static_cast<const T *>(task.qkv) + row * stride + head * task.headDim;
        const auto *padding = static_cast<const T *>(task.padding) + head * task.headDim;
        const auto *tokens = task.tokens + window * shape.tokens;
        std::int64_t count = 0;
        for (std::int64_t i = 0; i < shape.tokens; ++i) {
            const bool present = tokens[i] >= 0;
            scratch.begin[i] = present ? qkv + count * stride : padding;
            scratch.places[count] = static_cast<std::int32_t>(i);
            count += present ? 1 : 0;
        }
        // Whole groups: the last query again, for nothing.
        for (auto i = count; i < Pack::roundUp(count, kRows); ++i) {
            scratch.places[i] = i > 0 ? scratch.places[i - 1] : 0;
        }
        return count;
    }

    static void attend(
        const WindowAttentionTask &task, const WindowAttentionPart &part, void *memory)
    {
        const Shape shape(task);
        const Scratch scratch(memory, shape);
        const auto channels = task.heads * task.headDim;
        const Rows rows{scratch.begin, channels};
        const float *bias = task.bias + part.head * shape.tokens * shape.tokens;
        for (auto w = part.firstWindow; w < part.firstWindow + part.windows; ++w) {
            const auto row = task.firstRows[w] - task.firstRows[0];
            const auto count = findRows(task, shape, w, row, part.head, scratch);
            T *out = static_cast<T *>(task.out) + row * channels + part.head * task.headDim;
            const unsigned kind = task.kinds != nullptr ? task.kinds[w] : 0U;
            Pack::packQueries(
                shape, rows, scratch.places, Pack::roundUp(count, kRows), scratch.queries);
            Pack::packKeys(shape, rows, scratch.keys);
            Pack::packValues(shape, rows, scratch.values);
            if (kind != 0) {
                makeMasks(shape, kind, scratch.masks);
            }
            for (std::int64_t i = 0; i < count; i += kRows) {
                score(shape, scratch, i, task.scale, bias, kind);
                float factors[kRows];
                for (int r = 0; r < kRows; ++r) {
                    factors[r] = soften(
                        shape,
                        scratch.scores + r * shape.columns,
                        scratch.terms + r * shape.columns / kPerUnit);
                }
                mix(shape, scratch, count - i, factors, out + i * channels, channels);
            }
        }
    }
};

} // namespace inspyre
