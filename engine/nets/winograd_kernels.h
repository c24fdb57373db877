#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

// Convolutions with fewer multiplications on the CPU. Standard library only; each instruction set
// has a file of its own, compiled for it.

namespace inspyre {

/// Convolution 3x3 of an NHWC map with stride 1 and zeros around it, then ReLU if `relu`. Numbers
/// of x and out are float or bfloat16, as the kernel says; what is between is float.
struct WinogradTask
{
    const void *x = nullptr;        ///< [height, width, in]
    const float *weights = nullptr; ///< as winogradWeights() makes them
    const float *bias = nullptr;    ///< [out]
    void *out = nullptr;            ///< [height, width, out]
    std::int64_t height = 0;
    std::int64_t width = 0;
    std::int64_t in = 0;
    std::int64_t outs = 0;
    bool relu = false;
};

/// Part number `part` of winogradParts(); parts of one task may be done at once.
///
/// @param scratch  winogradScratch() bytes, aligned to 64
using WinogradKernelFunction = void (*)(const WinogradTask &task, std::int64_t part, void *scratch);

struct WinogradKernels
{
    const char *name = "";
    WinogradKernelFunction fp32 = nullptr;
    WinogradKernelFunction bf16 = nullptr;
};

[[nodiscard]] std::int64_t winogradParts(const WinogradTask &task);
[[nodiscard]] std::size_t winogradScratch(const WinogradTask &task);

/// How many numbers winogradWeights() makes.
[[nodiscard]] std::size_t winogradWeightCount(std::int64_t in, std::int64_t out);

/// Weights as the kernels take them.
///
/// @param weights  [out, in, 3, 3]
/// @param result   [36, in, out], both in whole 16s; zeros at first, and then beyond what there is
void winogradWeights(
    const float *weights, std::int64_t in, std::int64_t out, std::span<float> result);

/// Those that this CPU can run, the fastest first and the portable one last.
[[nodiscard]] const std::vector<WinogradKernels> &usableWinogradKernels();

} // namespace inspyre
