#pragma once

#include "engine/nets/linear_shape.h"
#include "engine/nets/product_kernel.h"

#include <type_traits>

namespace inspyre {

/// Where the CPU multiplies pairs of bfloat16 fast, it is given such pairs, in the bits of a float;
/// elsewhere each number becomes a float. Blocks of rows are laid out for that once, and for each
/// block the weights of a panel, which then stay in the cache for all its rows.
template<typename Isa>
struct LinearKernel
{
    using S = Simd<Isa>;
    using Floats = typename S::Floats;
    using Words = typename S::Words;
    using Shape = LinearShape;

    static constexpr bool kPairs = Isa::kPairs;
    static constexpr int kPerUnit = kPairs ? 2 : 1;
    static constexpr int kWidth = S::kWidth;
    static constexpr int kColumns = kWidth == 16 ? 4 : 2; ///< vectors at once
    static constexpr std::int64_t kPanel = Shape::kPanel;
    static constexpr int kRows = Shape::kRows;
    static_assert(kPanel % (kColumns * kWidth) == 0);

    /// Rows as units; zeros for those that a whole group lacks.
    static void layRows(const std::uint16_t *x, std::int64_t rows, std::int64_t in, float *units)
    {
        const auto all = rows * in;
        if constexpr (kPairs) {
            __builtin_memcpy(units, x, static_cast<std::size_t>(all) * sizeof(*x));
        } else {
            for (std::int64_t i = 0; i < all; i += kWidth) {
                S::storeSome(units + i, S::loadSome(x + i, all - i), all - i);
            }
        }
        for (auto i = all / kPerUnit; i < Shape::whole(rows) * in / kPerUnit; ++i) {
            units[i] = 0.0F;
        }
    }

    /// A panel's weights as units: [units, kPanel].
    static const float *layPanel(const std::uint16_t *pairs, std::int64_t in, float *units)
    {
        if constexpr (kPairs) {
            return reinterpret_cast<const float *>(pairs);
        } else {
            for (std::int64_t k = 0; k < in; k += 2) {
                for (std::int64_t c = 0; c < kPanel; c += kWidth) {
                    Words both;
                    __builtin_memcpy(&both, pairs + k * kPanel + 2 * c, sizeof(both));
                    float *to = units + k * kPanel + c;
                    S::store(to, __builtin_bit_cast(Floats, both << 16U));
                    S::store(to + kPanel, __builtin_bit_cast(Floats, both & 0xFFFF0000U));
                }
            }
            return units;
        }
    }

    struct Target
    {
        const LinearTask *task;
        std::int64_t row; ///< the first
        std::int64_t rows;
        std::int64_t column;
    };

    template<LinearAfter kAfter>
    static void write(const Target &target, std::int64_t r, int c, Floats sum, Floats bias)
    {
        const auto &task = *target.task;
        const auto row = target.row + r;
        const auto place = task.places != nullptr ? std::int64_t{task.places[row]} : row;
        const auto column = target.column + c * kWidth;
        using Out = std::conditional_t<kAfter == LinearAfter::Add, float, std::uint16_t>;
        auto *to = static_cast<Out *>(task.out) + place * task.outs + column;
        const auto left = task.outs - column;
        Floats y = sum + bias;
        if constexpr (kAfter == LinearAfter::Relu) {
            y = S::larger(y, Floats{});
        } else if constexpr (kAfter == LinearAfter::Gelu) {
            y = S::gelu(y);
        } else if constexpr (kAfter == LinearAfter::Add) {
            y += S::loadSome(to, left);
        }
        S::storeSome(to, y, left);
    }

    /// kRows rows times kCount vectors of a panel.
    template<LinearAfter kAfter, int kCount>
    static void multiplyGroup(
        const float *rows, const float *weights, std::int64_t units, const Target &target)
    {
        Floats sums[kRows][kCount];
        multiplyInRegisters<Isa, kPairs>(rows, units, weights, kPanel, units, sums);
        const auto *bias = static_cast<const std::uint16_t *>(target.task->bias);
#pragma GCC unroll 4
        for (int c = 0; c < kCount; ++c) {
            const auto column = target.column + c * kWidth;
            if (column >= target.task->outs) {
                return;
            }
            const auto b =
                bias != nullptr ? S::loadSome(bias + column, target.task->outs - column) : Floats{};
#pragma GCC unroll 8
            for (int r = 0; r < kRows; ++r) {
                if (r < target.rows) {
                    write<kAfter>(target, r, c, sums[r][c], b);
                }
            }
        }
    }

    template<LinearAfter kAfter>
    static void multiplyAll(const LinearTask &task, const LinearPart &part, float *scratch)
    {
        const Shape shape(task);
        const auto units = task.in / kPerUnit;
        float *const panelUnits = scratch + shape.blockFloats();
        for (std::int64_t begin = 0; begin < task.rows; begin += shape.blockRows) {
            const auto rows = Shape::least(shape.blockRows, task.rows - begin);
            const auto *x = static_cast<const std::uint16_t *>(task.x) + begin * task.in;
            layRows(x, rows, task.in, scratch);
            for (auto panel = part.first; panel < part.first + part.count; ++panel) {
                const auto *packed = static_cast<const std::uint16_t *>(task.weights);
                const auto *weights =
                    layPanel(packed + panel * kPanel * task.in, task.in, panelUnits);
                for (std::int64_t row = 0; row < rows; row += kRows) {
                    for (std::int64_t c = 0; c < kPanel; c += kColumns * kWidth) {
                        multiplyGroup<kAfter, kColumns>(
                            scratch + row * units,
                            weights + c,
                            units,
                            {&task, begin + row, rows - row, panel * kPanel + c});
                    }
                }
            }
        }
    }

    static void multiply(const LinearTask &task, const LinearPart &part, void *scratch)
    {
        auto *floats = static_cast<float *>(scratch);
        switch (task.after) {
        case LinearAfter::Nothing: return multiplyAll<LinearAfter::Nothing>(task, part, floats);
        case LinearAfter::Relu: return multiplyAll<LinearAfter::Relu>(task, part, floats);
        case LinearAfter::Gelu: return multiplyAll<LinearAfter::Gelu>(task, part, floats);
        case LinearAfter::Add: return multiplyAll<LinearAfter::Add>(task, part, floats);
        }
    }
};

} // namespace inspyre
