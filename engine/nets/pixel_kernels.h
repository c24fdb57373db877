#pragma once

#include <cstdint>
#include <vector>

// What the heads of the network do on the CPU with the pixels of feature maps besides convolutions,
// as swin_kernels.h for the backbone. A kernel works on one thread on a part of a map. Numbers are
// float or bfloat16, as the kernel says; all compute in float.

namespace inspyre {

inline constexpr std::int64_t kPixelLanes = 16;   ///< channels are a multiple of it
inline constexpr std::int64_t kMostVectors = 8;   ///< that pixels are multiplied with
inline constexpr std::int64_t kPixelsAtOnce = 32; ///< what scratch of some kernels is for

/// A pixel's channels lie side by side.
struct PixelMap
{
    const void *data = nullptr; ///< [height, width, channels]
    std::int64_t channels = 0;
    std::int64_t height = 0;
    std::int64_t width = 0;
};

/// Pixels that lie side by side.
struct Pixels
{
    const void *data = nullptr; ///< [count, channels]
    std::int64_t count = 0;
    std::int64_t channels = 0;
};

struct Transposition
{
    const void *from = nullptr; ///< `rows` rows of `columns` numbers, `stride` numbers apart
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::int64_t stride = 0;
    void *to = nullptr;
    std::int64_t toStride = 0;
};

/// Tiles of a row's pixels, each summed with so many more columns to either side.
struct Tiling
{
    std::int64_t tile = 0;
    std::int64_t margin = 0;
    std::int64_t vectors = 0; ///< at most kMostVectors

    [[nodiscard]] std::int64_t columns() const { return tile + 2 * margin; }
};

/// Pixels of maps [channels, height, width] and [height, width, channels].
struct PlanesSum
{
    const void *a = nullptr; ///< the first pixel in the first plane
    const void *b = nullptr;
    std::int64_t stride = 0; ///< from plane to plane
    const void *x = nullptr; ///< [count, channels]
    std::int64_t count = 0;
    std::int64_t channels = 0;
    void *to = nullptr; ///< [count, channels]
};

/// For one type of numbers: float, or bfloat16 as its 16 bits.
struct TypedPixelKernels
{
    /// Row `y` of the map enlarged to twice its size, bilinear without aligned corners.
    ///
    /// @param stride  from pixel to pixel of `to`
    void (*doubleRow)(const PixelMap &map, std::int64_t y, void *to, std::int64_t stride) = nullptr;

    /// Softmax over n of the products of each pixel with n vectors.
    ///
    /// @param vectors  [channels, kPixelLanes], zeros from n on
    /// @param values   room for kPixelsAtOnce pixels
    /// @param to       [count, n]
    void (*softmax)(
        const Pixels &pixels, const float *vectors, std::int64_t n, float *values, void *to) =
        nullptr;

    /// to[p] = pixel p · vector + bias.
    void (*products)(const Pixels &pixels, const float *vector, float bias, float *to) = nullptr;

    /// Adds the products of row `y` with each tile's own vectors to sums [width / tile, columns,
    /// vectors, kPixelLanes]; a product is the sum of its lanes.
    ///
    /// @param weights  [width / tile, vectors, channels]
    void (*addRow)(
        const PixelMap &map,
        std::int64_t y,
        const Tiling &tiling,
        const float *weights,
        float *sums) = nullptr;

    /// to[column][row] = from[row][column].
    void (*transpose)(const Transposition &task) = nullptr;

    /// to = a + b + 2 x.
    ///
    /// @param scratch  room for 2 kPixelsAtOnce pixels of the type
    void (*sumPlanes)(const PlanesSum &task, void *scratch) = nullptr;
};

struct PixelKernels
{
    const char *name = "";
    TypedPixelKernels fp32 = {};
    TypedPixelKernels bf16 = {};
};

/// Those that this CPU can run, the fastest first and the portable one last.
[[nodiscard]] const std::vector<PixelKernels> &usablePixelKernels();

} // namespace inspyre
