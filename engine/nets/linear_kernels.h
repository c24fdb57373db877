#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

// Products of rows of bfloat16 with a layer's weights on the CPU, and what follows them in the same
// pass. Standard library only; each instruction set has a file of its own, compiled for it.

namespace inspyre {

enum class LinearAfter : std::uint8_t {
    Nothing,
    Relu,
    Gelu, ///< the exact one, within 1e-4
    Add,  ///< to what is in `out`, which then is float
};

/// out = after(x weights' + bias), sums in float.
struct LinearTask
{
    const void *x = nullptr;       ///< [rows, in] bfloat16
    const void *weights = nullptr; ///< as packLinearWeights() makes them
    const void *bias = nullptr;    ///< [outs] bfloat16; null: none
    void *out = nullptr;           ///< rows of outs numbers, bfloat16; to add to, float
    /// [rows]: where in `out` each goes; a row comes once. Null: in order.
    const std::int32_t *places = nullptr;
    std::int64_t rows = 0;
    std::int64_t in = 0; ///< even
    std::int64_t outs = 0;
    LinearAfter after = LinearAfter::Nothing;
};

/// Which of linearPanels(); those of one task may be done at once.
struct LinearPart
{
    std::int64_t first = 0;
    std::int64_t count = 0;
};

/// @param scratch  linearScratch() bytes, aligned to 64
using LinearKernelFunction =
    void (*)(const LinearTask &task, const LinearPart &part, void *scratch);

struct LinearKernels
{
    const char *name = "";
    LinearKernelFunction multiply = nullptr;
};

[[nodiscard]] std::int64_t linearPanels(std::int64_t outs);
[[nodiscard]] std::size_t linearScratch(const LinearTask &task);

/// How many numbers packLinearWeights() makes.
[[nodiscard]] std::int64_t linearWeightCount(std::int64_t in, std::int64_t outs);

/// Weights as all kernels take them.
///
/// @param weights  [outs, in] bfloat16, in even
/// @param packed   [panels, in / 2, 64, 2]: pairs of neighbours of 64 results; zeros beyond them
void packLinearWeights(
    const std::uint16_t *weights, std::int64_t in, std::int64_t outs, std::uint16_t *packed);

/// Those that this CPU can run, the fastest first and the portable one last.
[[nodiscard]] const std::vector<LinearKernels> &usableLinearKernels();

} // namespace inspyre
