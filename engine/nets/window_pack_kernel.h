#pragma once

#include "engine/nets/simd.h"
#include "engine/nets/swin_kernels.h"

#include <type_traits>
#include <utility>

namespace inspyre {

/// What the products of a window's attention read, laid out for them. They run on units of 32 bits:
/// a float, or where the CPU multiplies pairs of bfloat16, such a pair; `float` is only what
/// carries its bits. Keys are packed as [units of a head, tokens] and values as [units of tokens,
/// head], so that a vector holds neighbours of one row.
template<typename Isa, typename T>
struct WindowPackKernel
{
    using S = Simd<Isa>;
    using Floats = typename S::Floats;
    using Words = typename S::Words;

    static constexpr bool kPairs = Isa::kPairs && std::is_same_v<T, std::uint16_t>;
    static constexpr int kPerUnit = kPairs ? 2 : 1;
    static constexpr int kWidth = S::kWidth;
    static constexpr int kRows = Isa::kRows; ///< queries at once

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

    /// Where q of a window's tokens begins, for one head; k and v come `channels` and twice as
    /// many numbers later.
    struct Rows
    {
        const T *const *begin;
        std::int64_t channels;
    };

    static float bits(T low, T high)
    {
        const auto word = static_cast<std::uint32_t>(high) << 16U | static_cast<std::uint32_t>(low);
        return __builtin_bit_cast(float, word);
    }

    /// Unit `u` of a row of `count` numbers; zeros beyond.
    static float unit(const T *row, std::int64_t u, std::int64_t count)
    {
        if (u * kPerUnit >= count) {
            return 0.0F;
        }
        if constexpr (kPairs) {
            return bits(row[2 * u], 2 * u + 1 < count ? row[2 * u + 1] : T{0});
        } else {
            return S::toFloat(row[u]);
        }
    }

    /// A vector of units from `u` on.
    static Floats units(const T *row, std::int64_t u, std::int64_t count)
    {
        if ((u + kWidth) * kPerUnit > count) {
            float some[kWidth];
            for (int i = 0; i < kWidth; ++i) {
                some[i] = unit(row, u + i, count);
            }
            return S::load(some);
        }
        if constexpr (kPairs) {
            Floats v;
            __builtin_memcpy(&v, row + 2 * u, sizeof(v));
            return v;
        } else {
            return S::load(row + u);
        }
    }

    /// Of two rows of a matrix those lanes that change places with each other when it is
    /// transposed by blocks of kStep.
    template<int kStep, bool kUpper, int... kLanes>
    static constexpr auto exchanged(std::integer_sequence<int, kLanes...>)
    {
        return std::integer_sequence<
            int,
            ((kLanes & kStep) != 0 ? kWidth + kLanes - (kUpper ? kStep : 0)
                                   : kLanes + (kUpper ? 0 : kStep))...>();
    }

    template<int kStep = 1>
    static inline __attribute__((always_inline)) void transpose(Floats (&matrix)[kWidth])
    {
        if constexpr (kStep < kWidth) {
            constexpr auto kLanes = std::make_integer_sequence<int, kWidth>();
#pragma GCC unroll 16
            for (int i = 0; i < kWidth; ++i) {
                if ((i & kStep) == 0) {
                    const Floats a = matrix[i];
                    const Floats b = matrix[i + kStep];
                    matrix[i] = S::shuffled(a, b, exchanged<kStep, true>(kLanes));
                    matrix[i + kStep] = S::shuffled(a, b, exchanged<kStep, false>(kLanes));
                }
            }
            transpose<2 * kStep>(matrix);
        }
    }

    /// @param places  of the `count` queries in the window
    static void packQueries(
        const Shape &shape,
        const Rows &rows,
        const std::int32_t *places,
        std::int64_t count,
        float *to)
    {
        for (std::int64_t i = 0; i < count; ++i, to += shape.headUnits) {
            const T *q = rows.begin[places[i]];
            std::int64_t u = 0;
            for (; u + kWidth <= shape.headUnits; u += kWidth) {
                S::store(to + u, units(q, u, shape.head));
            }
            for (; u < shape.headUnits; ++u) {
                to[u] = unit(q, u, shape.head);
            }
        }
    }

    static void packKeys(const Shape &shape, const Rows &rows, float *to)
    {
        for (std::int64_t j = 0; j < shape.columns; j += kWidth) {
            for (std::int64_t u = 0; u < shape.headUnits; u += kWidth) {
                Floats block[kWidth];
#pragma GCC unroll 16
                for (int i = 0; i < kWidth; ++i) {
                    block[i] = j + i < shape.tokens
                                   ? units(rows.begin[j + i] + rows.channels, u, shape.head)
                                   : Floats{};
                }
                transpose(block);
#pragma GCC unroll 16
                for (int i = 0; i < kWidth; ++i) {
                    if (u + i < shape.headUnits) {
                        S::store(to + (u + i) * shape.columns + j, block[i]);
                    }
                }
            }
        }
    }

    /// Numbers from `c` on of a token's value and, where units are pairs, of the next one's.
    static Floats valueUnits(
        const Shape &shape, const Rows &rows, std::int64_t token, std::int64_t c)
    {
        const T *first = rows.begin[token] + 2 * rows.channels;
        const auto left = shape.head - c;
        const Floats low = S::loadSome(first + c, left);
        if constexpr (kPairs) {
            Floats high = {};
            if (token + 1 < shape.tokens) {
                high = S::loadSome(rows.begin[token + 1] + 2 * rows.channels + c, left);
            }
            const auto both =
                __builtin_bit_cast(Words, low) >> 16U | __builtin_bit_cast(Words, high);
            return __builtin_bit_cast(Floats, both);
        } else {
            return low;
        }
    }

    static void packValues(const Shape &shape, const Rows &rows, float *to)
    {
        for (std::int64_t u = 0; u < shape.tokenUnits; ++u, to += shape.headColumns) {
            for (std::int64_t c = 0; c < shape.headColumns; c += kWidth) {
                S::store(to + c, valueUnits(shape, rows, u * kPerUnit, c));
            }
        }
    }
};

} // namespace inspyre
