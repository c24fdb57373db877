#include "engine/nets/swin_cpu.h"

#include "engine/nets/swin_kernels.h"
#include "engine/nets/windows.h"
#include "engine/torch/parallel.h"
#include "engine/torch/profile.h"
#include "engine/torch/steps.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace inspyre {

namespace {

constexpr std::int64_t kMostRows = 1'152; // of a piece: what it makes of them stays in the cache
constexpr std::int64_t kFewRows = 256;    // below, a product costs more than its share

const TypedSwinKernels &kernelsFor(at::ScalarType type)
{
    const auto &best = usableSwinKernels().front();
    return type == at::kFloat ? best.fp32 : best.bf16;
}

RowNorm rowNorm(const LayerNorm &norm)
{
    return {norm.weight.const_data_ptr<float>(), norm.bias.const_data_ptr<float>()};
}

/// How `count` things of so many rows each are cut up: as many pieces for each thread, or one
/// piece, whose products then are what the threads share.
struct Pieces
{
    std::int64_t size;
    std::int64_t count;

    Pieces(std::int64_t things, std::int64_t rowsEach)
    {
        const auto up = [](std::int64_t n, std::int64_t by) { return (n + by - 1) / by; };
        const std::int64_t threads = at::get_num_threads();
        const auto most = std::max<std::int64_t>(1, kMostRows / rowsEach);
        const auto wanted = up(up(things, most), threads) * threads;
        size = up(things, wanted);
        if (wanted < 2 * threads || size * rowsEach < kFewRows) {
            size = things;
        }
        count = up(things, size);
    }
};

/// Calls work(first, count) for the pieces.
template<typename Work>
void byPieces(const Pieces &pieces, std::int64_t things, const JobControl &job, const Work &work)
{
    if (pieces.count == 1) {
        throwIfCancelled(job);
        work(std::int64_t{0}, things);
        return;
    }
    inParallel(pieces.count, job, [&](std::int64_t i) {
        const auto first = i * pieces.size;
        work(first, std::min(pieces.size, things - first));
    });
}

/// The same for rows that nothing but a kernel works on; inside a piece on its thread alone.
template<typename Work>
void shared(std::int64_t rows, const Work &work)
{
    constexpr std::int64_t kGrain = 128;
    inRanges(
        0, rows, kGrain, [&](std::int64_t first, std::int64_t end) { work(first, end - first); });
}

/// LayerNorm of rows of `x` by their tokens, or of all in order, for `next`.
at::Tensor normalized(
    const LayerNorm &norm,
    const at::Tensor &x,
    const std::int32_t *tokens,
    std::int64_t rows,
    std::int64_t parts,
    const Linear &next)
{
    const auto channels = x.size(1);
    const auto width = parts * channels;
    auto y = at::empty({rows, width}, x.options().dtype(next.type()));
    const auto rowBytes = width * static_cast<std::int64_t>(y.element_size());
    auto *out = static_cast<std::byte *>(y.mutable_data_ptr());
    const auto *from = x.const_data_ptr<float>();
    shared(rows, [&](std::int64_t first, std::int64_t count) {
        const TokenRows part{
            tokens != nullptr ? tokens + first * parts : nullptr, count, parts, channels};
        const auto *begin = tokens != nullptr ? from : from + first * width;
        kernelsFor(next.type()).normalize(part, rowNorm(norm), begin, out + first * rowBytes);
    });
    return y;
}

/// Adds rows to those of `x` with these tokens, or to all in order.
void addTo(at::Tensor &x, const at::Tensor &y, const std::int32_t *tokens)
{
    const auto channels = x.size(1);
    const auto rowBytes = channels * static_cast<std::int64_t>(y.element_size());
    auto *to = x.mutable_data_ptr<float>();
    const auto *from = static_cast<const std::byte *>(y.const_data_ptr());
    shared(y.size(0), [&](std::int64_t first, std::int64_t count) {
        const TokenRows part{tokens != nullptr ? tokens + first : nullptr, count, 1, channels};
        auto *begin = tokens != nullptr ? to : to + first * channels;
        kernelsFor(y.scalar_type()).add(part, begin, from + first * rowBytes);
    });
}

/// Adds the layer's results for `y` to rows of `x` with these tokens, or to all in order.
void addLinear(const Linear &layer, const at::Tensor &y, const std::int32_t *tokens, at::Tensor &x)
{
    if (layer.packed.weights.defined()) {
        multiplyPacked(layer.packed, y, LinearAfter::Add, tokens, x);
    } else {
        addTo(x, linear(layer, y), tokens);
    }
}

/// Attention inside `count` windows; `qkv` [rows, 3 C] of their tokens and `out` [rows, C].
void attendWindows(
    const SwinBlock &block,
    const WindowTokens &windows,
    std::int64_t side,
    std::int64_t first,
    std::int64_t count,
    const at::Tensor &qkv,
    at::Tensor &out)
{
    const auto slots = side * side;
    WindowAttentionTask task;
    task.qkv = qkv.const_data_ptr();
    // Padding is zeros after norm1.
    task.padding = block.qkv.bias.const_data_ptr();
    task.bias = block.bias.const_data_ptr<float>();
    task.out = out.mutable_data_ptr();
    task.tokens = windows.tokens.data() + first * slots;
    task.firstRows = windows.firstRows.data() + first;
    task.kinds = windows.kinds.data() + first;
    task.side = side;
    task.heads = block.bias.size(0);
    task.headDim = out.size(1) / task.heads;
    task.scale = 1.0F / std::sqrt(static_cast<float>(task.headDim));
    const auto products = 4 * out.size(0) * slots * out.size(1);
    const KernelScope kernel("windowAttention", static_cast<double>(products));
    // All windows of a head after each other: its bias stays in the cache.
    inRanges(0, task.heads, 1, [&](std::int64_t begin, std::int64_t end) {
        auto *scratch = threadScratch(windowAttentionScratch(side, task.headDim));
        for (auto head = begin; head < end; ++head) {
            kernelsFor(qkv.scalar_type()).attention(task, {head, 0, count}, scratch);
        }
    });
}

void attend(
    const SwinBlock &block,
    at::Tensor &x,
    const WindowTokens &windows,
    std::int64_t side,
    const JobControl &job)
{
    const LayerScope layer("attention");
    const auto count = std::ssize(windows.kinds);
    byPieces({count, side * side}, count, job, [&](std::int64_t first, std::int64_t some) {
        const auto *begin = windows.firstRows.data() + first;
        const auto *rows = windows.rows.data() + begin[0];
        auto y = normalized(block.norm1, x, rows, begin[some] - begin[0], 1, block.qkv);
        const auto qkv = linear(block.qkv, y);
        attendWindows(block, windows, side, first, some, qkv, y);
        addLinear(block.proj, y, rows, x); // windows share no token
    });
}

void mix(const SwinBlock &block, at::Tensor &x, const JobControl &job)
{
    const LayerScope layer("mlp");
    byPieces({x.size(0), 1}, x.size(0), job, [&](std::int64_t first, std::int64_t count) {
        auto rows = x.narrow(0, first, count);
        const auto y = normalized(block.norm2, rows, nullptr, count, 1, block.fc1);
        addLinear(block.fc2, linear(block.fc1, y, Activation::Gelu), nullptr, rows);
    });
}

} // namespace

bool hasSwinKernels(const at::Tensor &rows)
{
    return rows.is_cpu() && rows.scalar_type() == at::kFloat;
}

void predictStageOnCpu(
    const Swin &swin,
    const SwinStage &stage,
    at::Tensor &rows,
    std::int64_t height,
    std::int64_t width,
    const JobControl &job)
{
    const std::array windows = {
        windowTokens(height, width, swin.window, 0),
        windowTokens(height, width, swin.window, swin.window / 2)};
    forBlocks(stage, job, [&](const SwinBlock &block, std::size_t b) {
        attend(block, rows, windows[b % 2], swin.window, job);
        mix(block, rows, job);
    });
}

at::Tensor mergedOnCpu(
    const SwinStage &stage,
    const at::Tensor &rows,
    std::int64_t height,
    std::int64_t width,
    const JobControl &job)
{
    const auto tokens = mergedTokens(height, width);
    const auto count = std::ssize(tokens) / 4;
    auto merged = at::empty({count, stage.merge->outs()}, rows.options());
    byPieces({count, 1}, count, job, [&](std::int64_t first, std::int64_t some) {
        const auto y =
            normalized(stage.mergeNorm, rows, tokens.data() + 4 * first, some, 4, *stage.merge);
        merged.narrow(0, first, some).copy_(linear(*stage.merge, y));
    });
    return merged;
}

} // namespace inspyre
