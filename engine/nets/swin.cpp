#include "engine/nets/swin.h"

#include "engine/nets/attention.h"
#include "engine/nets/swin_cpu.h"
#include "engine/nets/windows.h"
#include "engine/torch/cuda_attention.h"

#include <algorithm>
#include <string>
#include <vector>

namespace inspyre {

namespace {

SwinBlock loadBlock(const Source &source, const std::string &prefix, std::int64_t window)
{
    // The CPU's kernels add it to their scores in float.
    const bool inFloat = source.device.is_cpu();
    const auto type = inFloat ? at::kFloat : source.type;
    const auto bias = source.prepared(prefix + (inFloat ? " bias in float" : " bias"), [&] {
        const auto &table = source.get(prefix + ".attn.relative_position_bias_table");
        return PreparedStore::Made{relativePositionBias(table.to(type), window)};
    });
    return {
        .norm1 = loadLayerNorm(source, prefix + ".norm1"),
        .norm2 = loadLayerNorm(source, prefix + ".norm2"),
        .bias = bias[0],
        .qkv = loadLinear(source, prefix + ".attn.qkv"),
        .proj = loadLinear(source, prefix + ".attn.proj"),
        .fc1 = loadLinear(source, prefix + ".mlp.fc1"),
        .fc2 = loadLinear(source, prefix + ".mlp.fc2"),
    };
}

SwinStage loadStage(
    const Source &source, const SwinShape &shape, std::size_t number, Timeline &timeline)
{
    const auto group = static_cast<int>(LayerGroup::Stage1) + static_cast<int>(number);
    const ScopedSpan span(
        timeline, Phase::Optimise, layerGroupName(static_cast<LayerGroup>(group)));
    const auto prefix = "backbone.layers." + std::to_string(number);
    SwinStage stage;
    stage.heads = shape.heads[number];
    for (int b = 0; b < shape.depths[number]; ++b) {
        stage.blocks.push_back(
            loadBlock(source, prefix + ".blocks." + std::to_string(b), shape.window));
    }
    stage.norm = loadLayerNorm(source, "backbone.norm" + std::to_string(number));
    if (number < 3) {
        stage.mergeNorm = loadLayerNorm(source, prefix + ".downsample.norm");
        stage.merge = loadLinear(source, prefix + ".downsample.reduction");
    }
    return stage;
}

/// Tokens [h * w, C] of a map.
struct Tokens
{
    at::Tensor rows;
    std::int64_t height;
    std::int64_t width;

    [[nodiscard]] at::Tensor map(at::ScalarType type) const
    {
        return rows.to(type).view({1, height, width, rows.size(1)}).permute({0, 3, 1, 2});
    }
};

/// What attention adds to the tokens of the windows from `first` on, in window order.
at::Tensor attended(
    const SwinBlock &block,
    const at::Tensor &x,
    const WindowPlan &plan,
    const at::Tensor &bias,
    std::int64_t first,
    std::int64_t count)
{
    const auto size = bias.size(1);
    const auto slots = [&](const at::Tensor &of) {
        return of.narrow(0, first * size, count * size);
    };
    auto y = layerNorm(block.norm1, x.index_select(0, slots(plan.gather)));
    if (plan.kept.defined()) {
        y.mul_(slots(plan.kept));
    }
    return linear(block.proj, windowAttention(linear(block.qkv, y), bias, count));
}

void attend(const SwinBlock &block, at::Tensor &x, const WindowPlan &plan, const at::Tensor &masks)
{
    const LayerScope layer("attention");
    const auto size = block.bias.size(1);
    // By kind of window; all the same without a shift.
    const auto biases = masks.defined() ? block.bias.unsqueeze(0) + masks.unsqueeze(1)
                                        : block.bias.unsqueeze(0).expand({4, -1, -1, -1});
    auto windows = at::empty({plan.windows * size, x.size(1)}, x.options());
    for (std::size_t kind = 0; kind < WindowPlan::kKinds; ++kind) {
        const auto first = plan.kindBegin[kind];
        const auto count = plan.kindBegin[kind + 1] - first;
        if (count > 0) {
            const auto bias = biases.select(0, static_cast<std::int64_t>(kind));
            windows.narrow(0, first * size, count * size)
                .copy_(attended(block, x, plan, bias, first, count));
        }
    }
    x.add_(windows.index_select(0, plan.inverse));
}

/// attend() on a GPU by the kernel: padding, roll and partition are in its loads.
void attendByKernel(
    const CudaKernels &kernels, const SwinBlock &block, at::Tensor &x, const WindowPlace &place)
{
    const LayerScope layer("attention");
    const auto qkv = linear(block.qkv, layerNorm(block.norm1, x));
    // Padding is zeros after norm1, so its q, k and v are the bias.
    const auto mixed = windowAttentionByKernel(kernels, qkv, block.qkv.bias, block.bias, place);
    x.add_(linear(block.proj, mixed));
}

void mix(const SwinBlock &block, at::Tensor &x)
{
    const LayerScope layer("mlp");
    const auto hidden = linear(block.fc1, layerNorm(block.norm2, x), Activation::Gelu);
    x.add_(linear(block.fc2, hidden));
}

Tokens merged(const SwinStage &stage, const Tokens &tokens, const JobControl &job)
{
    const LayerScope layer("merging");
    if (hasSwinKernels(tokens.rows)) {
        const auto half = [](std::int64_t side) { return (side + 1) / 2; };
        return {
            mergedOnCpu(stage, tokens.rows, tokens.height, tokens.width, job),
            half(tokens.height),
            half(tokens.width)};
    }
    auto x = tokens.rows.view({tokens.height, tokens.width, tokens.rows.size(1)});
    if (tokens.height % 2 != 0 || tokens.width % 2 != 0) {
        x = at::constant_pad_nd(x, {0, 0, 0, tokens.width % 2, 0, tokens.height % 2});
    }
    const auto height = x.size(0) / 2;
    const auto width = x.size(1) / 2;
    // Four neighbours, down before right.
    const auto four = x.view({height, 2, width, 2, x.size(2)}).permute({0, 2, 3, 1, 4});
    const auto rows = four.reshape({height * width, 4 * x.size(2)});
    return {linear(*stage.merge, layerNorm(stage.mergeNorm, rows)), height, width};
}

Tokens patchTokens(const Swin &swin, const at::Tensor &image)
{
    const LayerScope layer("patches");
    // On the CPU the tokens, to which every layer adds, are not rounded to bfloat16 each time.
    const bool inFloat = image.is_cpu() && swin.type == at::kBFloat16;
    const auto patches = conv(swin.patch, nhwc(image)).to(inFloat ? at::kFloat : swin.type);
    const auto rows = patches.permute({0, 2, 3, 1}).reshape({-1, patches.size(1)});
    return {layerNorm(swin.patchNorm, rows), patches.size(2), patches.size(3)};
}

void predictStageByKernel(
    const Swin &swin, const SwinStage &stage, Tokens &tokens, const JobControl &job)
{
    forBlocks(stage, job, [&](const SwinBlock &block, std::size_t b) {
        const auto shift = b % 2 == 1 ? swin.window / 2 : 0;
        const WindowPlace place{tokens.height, tokens.width, swin.window, shift};
        attendByKernel(*swin.kernels, block, tokens.rows, place);
        mix(block, tokens.rows);
    });
}

void predictStage(const Swin &swin, const SwinStage &stage, Tokens &tokens, const JobControl &job)
{
    if (hasSwinKernels(tokens.rows)) {
        predictStageOnCpu(swin, stage, tokens.rows, tokens.height, tokens.width, job);
        return;
    }
    const auto headDim = tokens.rows.size(1) / stage.heads;
    if (hasWindowKernel(swin.kernels, tokens.rows, swin.window, headDim)) {
        predictStageByKernel(swin, stage, tokens, job);
        return;
    }
    const auto plan = [&](std::int64_t shift) {
        const auto device = tokens.rows.device();
        return planWindows(tokens.height, tokens.width, swin.window, shift, device, swin.type);
    };
    const std::array plans = {plan(0), plan(swin.window / 2)};
    forBlocks(stage, job, [&](const SwinBlock &block, std::size_t b) {
        const auto masks = b % 2 == 1 ? swin.masks : at::Tensor{};
        attend(block, tokens.rows, plans[b % 2], masks);
        mix(block, tokens.rows);
    });
}

} // namespace

Swin loadSwin(const Source &source, const SwinShape &shape, Timeline &timeline)
{
    Swin swin;
    {
        const ScopedSpan span(timeline, Phase::Optimise, layerGroupName(LayerGroup::Stem));
        const std::string patch = "backbone.patch_embed.proj";
        swin.patch = {
            .weight = nhwc(source.get(patch + ".weight").to(at::kFloat)),
            .bias = source.get(patch + ".bias").to(at::kFloat),
            .stride = {4, 4},
        };
        swin.patchNorm = loadLayerNorm(source, "backbone.patch_embed.norm");
        swin.window = shape.window;
        swin.type = source.type;
        swin.kernels = source.kernels;
        swin.masks = shiftMasks(shape.window, at::TensorOptions(source.type).device(source.device));
    }
    for (std::size_t s = 0; s < swin.stages.size(); ++s) {
        swin.stages[s] = loadStage(source, shape, s, timeline);
    }
    return swin;
}

std::array<at::Tensor, 5> predictSwin(
    const Swin &swin, const at::Tensor &image, const JobControl &job)
{
    auto tokens = patchTokens(swin, image);
    std::array<at::Tensor, 5> x = {tokens.map(swin.type)};
    tokens.rows = tokens.rows.clone(); // the blocks work in place

    std::size_t total = 0;
    for (const auto &stage : swin.stages) {
        total += stage.blocks.size();
    }
    std::size_t done = 0;
    for (std::size_t s = 0; s < swin.stages.size(); ++s) {
        const LayerScope layer("stage", s);
        const auto &stage = swin.stages[s];
        const auto after = done + stage.blocks.size(); // a block costs as much in every stage
        predictStage(
            swin,
            stage,
            tokens,
            job.slice(
                static_cast<double>(done) / static_cast<double>(total),
                static_cast<double>(after) / static_cast<double>(total)));
        done = after;
        const auto rows = layerNorm(stage.norm, tokens.rows);
        x[s + 1] = Tokens{rows, tokens.height, tokens.width}.map(swin.type);
        if (stage.merge) {
            tokens = merged(stage, tokens, job);
        }
    }
    return x;
}

} // namespace inspyre
