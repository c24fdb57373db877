#pragma once

#include "engine/cuda/window_grid.h"

#include <cstdint>
#include <string>
#include <vector>

namespace inspyre::test {

/// Made-up input of one window attention.
struct WindowCase
{
    std::string name = {};
    WindowGrid grid = {};
    int heads = 1;
    int headDim = 32;
    std::vector<float> qkv = {};     ///< [height * width, 3 * heads * headDim]
    std::vector<float> padding = {}; ///< [3 * heads * headDim], or empty: zeros
    std::vector<float> bias = {};    ///< [heads, side², side²]
};

enum class NumberType : std::uint8_t { Fp32, Fp16, Bf16 };

[[nodiscard]] const char *numberTypeName(NumberType type);

/// How far a result in this type may be from the exact one: numbers are of the size of one.
[[nodiscard]] double toleranceOf(NumberType type);

/// Fills in numbers around one; repeatable.
[[nodiscard]] WindowCase windowCase(WindowGrid grid, int heads, int headDim, bool withPadding);

/// Shapes whole and padded, with and without shift, odd ones, and those of the published networks.
[[nodiscard]] std::vector<WindowCase> windowCases();

/// The kernel's own code on the CPU, lane by lane; [height * width, heads * headDim], with NaN
/// where it wrote nothing.
[[nodiscard]] std::vector<float> attendedByTwin(const WindowCase &input, NumberType type);

/// The published network's steps, one ATen operation each: pad, roll, partition, attention with
/// bias and mask, and back. Input in `type`, arithmetic in double.
[[nodiscard]] std::vector<float> attendedByAten(const WindowCase &input, NumberType type);

struct WindowDifference
{
    double mean = 0.0;
    double largest = 0.0; ///< infinite if something is missing
};

[[nodiscard]] WindowDifference differenceOf(
    const std::vector<float> &a, const std::vector<float> &b);

} // namespace inspyre::test
