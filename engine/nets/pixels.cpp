#include "engine/nets/pixels.h"

#include "engine/nets/pixel_kernels.h"
#include "engine/torch/parallel.h"
#include "engine/torch/profile.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace inspyre {

namespace {

constexpr std::int64_t kRowBlocks = 8;       // whose sums are made side by side
constexpr std::int64_t kPixelsAPiece = 1024; // for a thread

const TypedPixelKernels &kernelsFor(at::ScalarType type)
{
    const auto &best = usablePixelKernels().front();
    return type == at::kFloat ? best.fp32 : best.bf16;
}

bool kernelsTake(const at::Tensor &t)
{
    return t.is_cpu() && (t.scalar_type() == at::kFloat || t.scalar_type() == at::kBFloat16);
}

PixelMap pixelMap(const at::Tensor &map)
{
    return {map.const_data_ptr(), map.size(1), map.size(2), map.size(3)};
}

std::int64_t pixelCount(const at::Tensor &map)
{
    return map.size(2) * map.size(3);
}

const void *place(const at::Tensor &t, std::int64_t number)
{
    return static_cast<const std::byte *>(t.const_data_ptr()) + number * t.element_size();
}

void *place(void *data, const at::Tensor &of, std::int64_t number)
{
    return static_cast<std::byte *>(data) + number * of.element_size();
}

/// Calls work(pixels, first) for runs of pixels.
template<typename Work>
void byPixels(const at::Tensor &map, const Work &work)
{
    const auto channels = map.size(1);
    inRanges(0, pixelCount(map), kPixelsAPiece, [&](std::int64_t a, std::int64_t b) {
        work(Pixels{place(map, a * channels), b - a, channels}, a);
    });
}

double flopOf(const at::Tensor &map, double vectors)
{
    return 2.0 * static_cast<double>(map.numel()) * vectors;
}

std::vector<float> roomFor(std::int64_t values)
{
    return std::vector<float>(static_cast<std::size_t>(values));
}

/// Of [blocks, tiles, columns, vectors, lanes], over all but columns and vectors, always in the
/// same order: at::sum() adds in another one where it gives a thread a few columns more.
at::Tensor sumOfBlocks(const at::Tensor &sums)
{
    const auto parts = sums.size(0) * sums.size(1);
    const auto values = sums.size(2) * sums.size(3);
    auto result = at::empty({sums.size(2), sums.size(3)}, sums.options());
    const auto *from = sums.const_data_ptr<float>();
    auto *out = result.mutable_data_ptr<float>();
    inRanges(0, values, 64, [&](std::int64_t first, std::int64_t end) {
        const auto count = (end - first) * kPixelLanes;
        std::vector<float> lanes(static_cast<std::size_t>(count), 0.0F);
        for (std::int64_t part = 0; part < parts; ++part) {
            const auto *add = from + (part * values + first) * kPixelLanes;
            for (std::int64_t i = 0; i < count; ++i) {
                lanes[static_cast<std::size_t>(i)] += add[i];
            }
        }
        for (std::int64_t i = 0; i < end - first; ++i) {
            const auto *own = lanes.data() + i * kPixelLanes;
            out[first + i] = std::accumulate(own, own + kPixelLanes, 0.0F);
        }
    });
    return result;
}

} // namespace

bool pixelKernelsTake(const at::Tensor &map)
{
    return kernelsTake(map) && map.size(0) == 1 && map.size(1) % kPixelLanes == 0 &&
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
    const auto small = pixelMap(map);
    const auto stride = to.stride(3);
    auto *out = to.mutable_data_ptr();
    inRanges(begin, end, 8, [&](std::int64_t first, std::int64_t last) {
        for (auto y = first; y < last; ++y) {
            auto *target = place(out, to, (y - begin) * 2 * small.width * stride + channel);
            kernelsFor(map.scalar_type()).doubleRow(small, y, target, stride);
        }
    });
}

at::Tensor pixelSoftmax(const at::Tensor &map, const at::Tensor &vectors)
{
    const auto n = vectors.size(0);
    const KernelScope scope("pixelSoftmax", flopOf(map, static_cast<double>(n)));
    auto result =
        at::empty({1, n, map.size(2), map.size(3)}, map.options(), at::MemoryFormat::ChannelsLast);
    auto *out = result.mutable_data_ptr();
    const auto padded = at::constant_pad_nd(vectors.t(), {0, kPixelLanes - n}).contiguous();
    const auto *shared = padded.const_data_ptr<float>();
    byPixels(map, [&](const Pixels &pixels, std::int64_t first) {
        auto values = roomFor(kPixelsAtOnce * pixels.channels);
        auto *target = place(out, result, first * n);
        kernelsFor(map.scalar_type()).softmax(pixels, shared, n, values.data(), target);
    });
    return result;
}

void pixelProducts(
    const at::Tensor &map, const at::Tensor &vector, float bias, const at::Tensor &to)
{
    const KernelScope scope("pixelProducts", flopOf(map, 1.0));
    const auto *shared = vector.const_data_ptr<float>();
    auto *out = to.mutable_data_ptr<float>();
    byPixels(map, [&](const Pixels &pixels, std::int64_t first) {
        kernelsFor(map.scalar_type()).products(pixels, shared, bias, out + first);
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
    auto sums =
        at::zeros({kRowBlocks, tiles, tiling.columns(), tiling.vectors, kPixelLanes}, at::kFloat);
    auto *out = sums.mutable_data_ptr<float>();
    const auto all = pixelMap(map);
    inRanges(0, kRowBlocks, 1, [&](std::int64_t first, std::int64_t last) {
        for (auto block = first; block < last; ++block) {
            auto *own = out + block * sums.stride(0);
            const auto end = (block + 1) * all.height / kRowBlocks;
            for (auto y = block * all.height / kRowBlocks; y < end; ++y) {
                kernelsFor(map.scalar_type()).addRow(all, y, tiling, shared + y * rowWeights, own);
            }
        }
    });
    return sumOfBlocks(sums);
}

at::Tensor transposed(const at::Tensor &matrix)
{
    if (!kernelsTake(matrix)) {
        return matrix.t().contiguous();
    }
    const KernelScope scope("transposed", 0.0);
    const auto rows = matrix.size(0);
    const auto columns = matrix.size(1);
    const auto from = matrix.contiguous();
    auto result = at::empty({columns, rows}, from.options());
    auto *out = result.mutable_data_ptr();
    // By the longer side: pieces of whole lines of the cache.
    constexpr std::int64_t kPiece = 128;
    const bool tall = rows > columns;
    const auto length = tall ? rows : columns;
    inRanges(0, (length + kPiece - 1) / kPiece, 2, [&](std::int64_t a, std::int64_t b) {
        const auto first = a * kPiece;
        const auto count = std::min(b * kPiece, length) - first;
        kernelsFor(from.scalar_type())
            .transpose(
                {place(from, tall ? first * columns : first),
                 tall ? count : rows,
                 tall ? columns : count,
                 columns,
                 place(out, result, tall ? first : first * rows),
                 rows});
    });
    return result;
}

at::Tensor planesOf(const at::Tensor &map)
{
    if (!pixelKernelsTake(map)) {
        return map.contiguous();
    }
    const auto pixels = map.permute({0, 2, 3, 1}).view({-1, map.size(1)});
    return transposed(pixels).view(map.sizes());
}

at::Tensor sumOfPlanes(const at::Tensor &a, const at::Tensor &b, const at::Tensor &x)
{
    if (!pixelKernelsTake(x)) {
        const auto sum = (a + b).view(x.sizes());
        return sum.contiguous(at::MemoryFormat::ChannelsLast).add_(x, 2.0);
    }
    const KernelScope scope("sumOfPlanes", 0.0);
    auto result = at::empty_like(x);
    auto *out = result.mutable_data_ptr();
    const auto stride = pixelCount(x);
    byPixels(x, [&](const Pixels &pixels, std::int64_t first) {
        auto scratch = roomFor(2 * kPixelsAtOnce * pixels.channels);
        kernelsFor(x.scalar_type())
            .sumPlanes(
                {place(a, first),
                 place(b, first),
                 stride,
                 pixels.data,
                 pixels.count,
                 pixels.channels,
                 place(out, result, first * pixels.channels)},
                scratch.data());
    });
    return result;
}

} // namespace inspyre
