#include "engine/nets/pixels.h"

#include "engine/torch/profile.h"
#include "engine/torch/vectors.h"

#include <algorithm>
#include <vector>

namespace inspyre {

namespace {

constexpr std::int64_t kMostVectors = 8;
constexpr std::int64_t kPixelsAtOnce = 8;
constexpr std::int64_t kRowBlocks = 8; // whose sums are made side by side

/// A map as the loops see it; a pixel's channels lie side by side.
template<typename T>
struct Grid
{
    T *data;
    std::int64_t channels;
    std::int64_t height;
    std::int64_t width;
};

template<typename T>
Grid<const T> gridOf(const at::Tensor &map)
{
    return {map.const_data_ptr<T>(), map.size(1), map.size(2), map.size(3)};
}

/// work(T{}) with the map's type.
template<typename Work>
void withType(const at::Tensor &map, const Work &work)
{
    if (map.scalar_type() == at::kBFloat16) {
        work(at::BFloat16{});
    } else {
        work(float{});
    }
}

double flopOf(const at::Tensor &map, double vectors)
{
    return 2.0 * static_cast<double>(map.numel()) * vectors;
}

// ---- doubleRows

/// One row of the enlarged map; `row` has room for a row of the small one.
template<typename T>
[[gnu::always_inline]] inline void doubleRow(
    const Grid<const T> &map, std::int64_t y, float *row, T *to, std::int64_t stride)
{
    const auto near = y / 2;
    const auto far = std::clamp<std::int64_t>(y % 2 == 0 ? near - 1 : near + 1, 0, map.height - 1);
    const auto values = map.width * map.channels;
    const T *a = map.data + near * values;
    const T *b = map.data + far * values;
    for (std::int64_t i = 0; i < values; i += kLanes) {
        Floats left;
        Floats right;
        load(left, a + i);
        load(right, b + i);
        store(row + i, 0.75F * left + 0.25F * right);
    }
    for (std::int64_t x = 0; x < map.width; ++x) {
        const float *centre = row + x * map.channels;
        const float *before = x > 0 ? centre - map.channels : centre;
        const float *after = x + 1 < map.width ? centre + map.channels : centre;
        T *out = to + 2 * x * stride;
        for (std::int64_t c = 0; c < map.channels; c += kLanes) {
            Floats left;
            Floats middle;
            Floats right;
            load(left, before + c);
            load(middle, centre + c);
            load(right, after + c);
            store(out + c, 0.75F * middle + 0.25F * left);
            store(out + stride + c, 0.75F * middle + 0.25F * right);
        }
    }
}

INSPYRE_VECTORISED void doubleRowOf(
    const Grid<const float> &map, std::int64_t y, float *row, float *to, std::int64_t stride)
{
    doubleRow(map, y, row, to, stride);
}

INSPYRE_VECTORISED void doubleRowOf(
    const Grid<const at::BFloat16> &map,
    std::int64_t y,
    float *row,
    at::BFloat16 *to,
    std::int64_t stride)
{
    doubleRow(map, y, row, to, stride);
}

// ---- pixelSoftmax

/// products[n][p] of so many pixels with `vectors` [C][kMostVectors].
template<typename T>
[[gnu::always_inline]] inline void products(
    const T *pixels,
    std::int64_t count,
    std::int64_t channels,
    const float *vectors,
    float *values,
    float (&to)[kMostVectors][kPixelsAtOnce])
{
    for (std::int64_t i = 0; i < count * channels; i += kLanes) {
        Floats lanes;
        load(lanes, pixels + i);
        store(values + i, lanes);
    }
    float sums[kPixelsAtOnce][kMostVectors] = {};
    for (std::int64_t c = 0; c < channels; ++c) {
        for (std::int64_t p = 0; p < kPixelsAtOnce; ++p) {
            for (std::int64_t n = 0; n < kMostVectors; ++n) {
                sums[p][n] += values[p * channels + c] * vectors[c * kMostVectors + n];
            }
        }
    }
    for (std::int64_t n = 0; n < kMostVectors; ++n) {
        for (std::int64_t p = 0; p < kPixelsAtOnce; ++p) {
            to[n][p] = sums[p][n];
        }
    }
}

[[gnu::always_inline]] inline void softmax(
    float (&values)[kMostVectors][kPixelsAtOnce], std::int64_t n)
{
    float largest[kPixelsAtOnce];
    float sum[kPixelsAtOnce] = {};
    std::copy_n(values[0], kPixelsAtOnce, largest);
    for (std::int64_t i = 1; i < n; ++i) {
        for (std::int64_t p = 0; p < kPixelsAtOnce; ++p) {
            largest[p] = values[i][p] > largest[p] ? values[i][p] : largest[p];
        }
    }
    for (std::int64_t i = 0; i < n; ++i) {
        for (std::int64_t p = 0; p < kPixelsAtOnce; ++p) {
            values[i][p] = expOfNegative(values[i][p] - largest[p]);
            sum[p] += values[i][p];
        }
    }
    for (std::int64_t i = 0; i < n; ++i) {
        for (std::int64_t p = 0; p < kPixelsAtOnce; ++p) {
            values[i][p] /= sum[p];
        }
    }
}

/// @param vectors  [C][kMostVectors]
/// @param values   room for kPixelsAtOnce pixels
template<typename T>
[[gnu::always_inline]] inline void softmaxPixels(
    const T *pixels,
    std::int64_t count,
    std::int64_t channels,
    const float *vectors,
    std::int64_t n,
    float *values,
    T *to)
{
    for (std::int64_t p = 0; p < count; p += kPixelsAtOnce) {
        const auto some = std::min(kPixelsAtOnce, count - p);
        float weights[kMostVectors][kPixelsAtOnce];
        products(pixels + p * channels, some, channels, vectors, values, weights);
        softmax(weights, n);
        for (std::int64_t i = 0; i < some; ++i) {
            for (std::int64_t k = 0; k < n; ++k) {
                to[(p + i) * n + k] = weights[k][i];
            }
        }
    }
}

INSPYRE_VECTORISED void softmaxOf(
    const float *pixels,
    std::int64_t count,
    std::int64_t channels,
    const float *vectors,
    std::int64_t n,
    float *values,
    float *to)
{
    softmaxPixels(pixels, count, channels, vectors, n, values, to);
}

INSPYRE_VECTORISED void softmaxOf(
    const at::BFloat16 *pixels,
    std::int64_t count,
    std::int64_t channels,
    const float *vectors,
    std::int64_t n,
    float *values,
    at::BFloat16 *to)
{
    softmaxPixels(pixels, count, channels, vectors, n, values, to);
}

// ---- pixelProducts

template<typename T>
[[gnu::always_inline]] inline void productsWith(
    const T *pixels,
    std::int64_t count,
    std::int64_t channels,
    const float *vector,
    float bias,
    float *to)
{
    for (std::int64_t p = 0; p < count; ++p) {
        Floats sum = {};
        for (std::int64_t c = 0; c < channels; c += kLanes) {
            Floats a;
            Floats b;
            load(a, pixels + p * channels + c);
            load(b, vector + c);
            sum += a * b;
        }
        to[p] = laneSum(sum) + bias;
    }
}

INSPYRE_VECTORISED void productsOf(
    const float *pixels,
    std::int64_t count,
    std::int64_t channels,
    const float *vector,
    float bias,
    float *to)
{
    productsWith(pixels, count, channels, vector, bias, to);
}

INSPYRE_VECTORISED void productsOf(
    const at::BFloat16 *pixels,
    std::int64_t count,
    std::int64_t channels,
    const float *vector,
    float bias,
    float *to)
{
    productsWith(pixels, count, channels, vector, bias, to);
}

// ---- rowSums

struct Tiling
{
    std::int64_t tile;
    std::int64_t margin;
    std::int64_t vectors;

    [[nodiscard]] std::int64_t columns() const { return tile + 2 * margin; }
};

/// Adds one row's products to `sums` [w / tile, columns, n][kLanes].
template<typename T>
[[gnu::always_inline]] inline void addRow(
    const Grid<const T> &map,
    std::int64_t y,
    const Tiling &tiling,
    const float *weights,
    float *sums)
{
    const T *row = map.data + y * map.width * map.channels;
    const auto n = tiling.vectors;
    for (std::int64_t i = 0; i < map.width / tiling.tile; ++i) {
        const float *shared = weights + i * n * map.channels;
        for (std::int64_t q = 0; q < tiling.columns(); ++q) {
            const auto x =
                std::clamp<std::int64_t>(i * tiling.tile + q - tiling.margin, 0, map.width - 1);
            float *to = sums + (i * tiling.columns() + q) * n * kLanes;
            for (std::int64_t k = 0; k < n; ++k) {
                Floats sum;
                load(sum, to + k * kLanes);
                for (std::int64_t c = 0; c < map.channels; c += kLanes) {
                    Floats a;
                    Floats b;
                    load(a, row + x * map.channels + c);
                    load(b, shared + k * map.channels + c);
                    sum += a * b;
                }
                store(to + k * kLanes, sum);
            }
        }
    }
}

INSPYRE_VECTORISED void addRowOf(
    const Grid<const float> &map,
    std::int64_t y,
    const Tiling &tiling,
    const float *weights,
    float *sums)
{
    addRow(map, y, tiling, weights, sums);
}

INSPYRE_VECTORISED void addRowOf(
    const Grid<const at::BFloat16> &map,
    std::int64_t y,
    const Tiling &tiling,
    const float *weights,
    float *sums)
{
    addRow(map, y, tiling, weights, sums);
}

} // namespace

bool pixelKernelsTake(const at::Tensor &map)
{
    const bool typed = map.scalar_type() == at::kFloat || map.scalar_type() == at::kBFloat16;
    return map.is_cpu() && typed && map.size(0) == 1 && map.size(1) % kLanes == 0 &&
           map.is_contiguous(at::MemoryFormat::ChannelsLast);
}

void doubleRows(
    const at::Tensor &map,
    std::int64_t begin,
    std::int64_t end,
    const at::Tensor &to,
    std::int64_t channel)
{
    const KernelScope scope("doubleRows", 0.0);
    withType(map, [&](auto zero) {
        using T = decltype(zero);
        const auto grid = gridOf<T>(map);
        const auto stride = to.stride(3);
        auto *out = to.mutable_data_ptr<T>() + channel;
        at::parallel_for(begin, end, 8, [&](std::int64_t first, std::int64_t last) {
            std::vector<float> row(static_cast<std::size_t>(grid.width * grid.channels));
            for (auto y = first; y < last; ++y) {
                doubleRowOf(
                    grid, y, row.data(), out + (y - begin) * 2 * grid.width * stride, stride);
            }
        });
    });
}

at::Tensor pixelSoftmax(const at::Tensor &map, const at::Tensor &vectors)
{
    const auto n = vectors.size(0);
    const KernelScope scope("pixelSoftmax", flopOf(map, static_cast<double>(n)));
    const auto channels = map.size(1);
    auto result =
        at::empty({1, n, map.size(2), map.size(3)}, map.options(), at::MemoryFormat::ChannelsLast);
    const auto padded = at::constant_pad_nd(vectors.t(), {0, kMostVectors - n}).contiguous();
    const auto *shared = padded.const_data_ptr<float>();
    withType(map, [&](auto zero) {
        using T = decltype(zero);
        const auto grid = gridOf<T>(map);
        auto *out = result.mutable_data_ptr<T>();
        at::parallel_for(0, grid.height * grid.width, 1024, [&](std::int64_t a, std::int64_t b) {
            std::vector<float> values(static_cast<std::size_t>(kPixelsAtOnce * channels));
            softmaxOf(
                grid.data + a * channels, b - a, channels, shared, n, values.data(), out + a * n);
        });
    });
    return result;
}

void pixelProducts(
    const at::Tensor &map, const at::Tensor &vector, float bias, const at::Tensor &to)
{
    const KernelScope scope("pixelProducts", flopOf(map, 1.0));
    const auto channels = map.size(1);
    const auto *shared = vector.const_data_ptr<float>();
    auto *out = to.mutable_data_ptr<float>();
    withType(map, [&](auto zero) {
        using T = decltype(zero);
        const auto grid = gridOf<T>(map);
        at::parallel_for(0, grid.height * grid.width, 1024, [&](std::int64_t a, std::int64_t b) {
            productsOf(grid.data + a * channels, b - a, channels, shared, bias, out + a);
        });
    });
}

at::Tensor rowSums(
    const at::Tensor &map, const at::Tensor &weights, std::int64_t tile, std::int64_t margin)
{
    const Tiling tiling{tile, margin, weights.size(2)};
    const KernelScope scope("rowSums", flopOf(map, static_cast<double>(tiling.vectors)));
    const auto tiles = map.size(3) / tile;
    const auto rowWeights = weights.stride(0);
    const auto *shared = weights.const_data_ptr<float>();
    // The blocks' sums are added up in order: the result does not depend on the threads.
    auto sums =
        at::zeros({kRowBlocks, tiles, tiling.columns(), tiling.vectors, kLanes}, at::kFloat);
    auto *out = sums.mutable_data_ptr<float>();
    withType(map, [&](auto zero) {
        using T = decltype(zero);
        const auto grid = gridOf<T>(map);
        at::parallel_for(0, kRowBlocks, 1, [&](std::int64_t first, std::int64_t last) {
            for (auto block = first; block < last; ++block) {
                const auto end = (block + 1) * grid.height / kRowBlocks;
                for (auto y = block * grid.height / kRowBlocks; y < end; ++y) {
                    addRowOf(
                        grid, y, tiling, shared + y * rowWeights, out + block * sums.stride(0));
                }
            }
        });
    });
    return sums.sum(at::IntArrayRef{0, 4});
}

} // namespace inspyre
