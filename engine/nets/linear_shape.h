#pragma once

#include "engine/nets/linear_kernels.h"

namespace inspyre {

/// How the kernels cut a task up, and lay what they make of it.
struct LinearShape
{
    static constexpr std::int64_t kPanel = 64;            ///< results whose weights lie together
    static constexpr std::int64_t kRows = 6;              ///< multiplied at once
    static constexpr std::int64_t kMostRows = 48 * kRows; ///< of a block
    static constexpr std::int64_t kBlock = 192 * 1024;    ///< numbers: a block stays in the L2

    std::int64_t in;
    std::int64_t blockRows;

    explicit LinearShape(const LinearTask &task)
        : in(task.in)
        , blockRows(whole(most(kRows, least(task.rows, least(kMostRows, kBlock / task.in)))))
    {}

    /// In whole groups of rows.
    static constexpr std::int64_t whole(std::int64_t rows)
    {
        return (rows + kRows - 1) / kRows * kRows;
    }

    static constexpr std::int64_t least(std::int64_t a, std::int64_t b) { return a < b ? a : b; }

    static constexpr std::int64_t most(std::int64_t a, std::int64_t b) { return a < b ? b : a; }

    // In floats.
    [[nodiscard]] std::int64_t blockFloats() const { return (blockRows * in + 15) / 16 * 16; }

    [[nodiscard]] std::int64_t scratch() const { return blockFloats() + in * kPanel; }
};

} // namespace inspyre
