#include "engine/nets/res2net.h"

#include "engine/torch/profile.h"
#include "engine/torch/steps.h"

#include <string>
#include <vector>

namespace inspyre {

namespace {

/// Layers 3 and 4 are dilated, layer 4 more with each block (inspyrenet.md 2.2).
std::int64_t dilationOf(std::size_t layer, int block)
{
    if (layer < 2) {
        return 1;
    }
    return layer == 2 ? 2 : std::int64_t{4} << block;
}

Res2NetBlock loadBlock(
    const Source &source, const std::string &prefix, int scale, std::size_t layer, int number)
{
    Res2NetBlock block;
    block.first = number == 0;
    block.stride = block.first && layer > 0 ? 2 : 1;
    block.conv1 = loadConv(source, prefix + ".conv1.weight", prefix + ".bn1", {.relu = true});
    const ConvShape shape{
        .stride = block.stride, .dilation = dilationOf(layer, number), .relu = true};
    for (int i = 0; i + 1 < scale; ++i) {
        const auto n = std::to_string(i);
        block.groups.push_back(
            loadConv(source, prefix + ".convs." + n + ".weight", prefix + ".bns." + n, shape));
    }
    block.conv3 = loadConv(source, prefix + ".conv3.weight", prefix + ".bn3", {});
    const auto shortcut = prefix + ".downsample.1.weight";
    if (source.has(shortcut)) {
        block.shortcut = loadConv(source, shortcut, prefix + ".downsample.2", {});
    }
    return block;
}

at::Tensor shortcutOf(const Res2NetBlock &block, const at::Tensor &x)
{
    if (!block.shortcut) {
        return x;
    }
    if (block.stride == 1) {
        return conv(*block.shortcut, x);
    }
    const auto s = block.stride;
    return conv(*block.shortcut, at::avg_pool2d(x, {s, s}, {s, s}, {0, 0}, true, false));
}

at::Tensor predictBlock(const Res2NetBlock &block, const at::Tensor &x)
{
    const auto wide = conv(block.conv1, x);
    const auto parts = at::chunk(wide, static_cast<std::int64_t>(block.groups.size()) + 1, 1);
    std::vector<at::Tensor> outputs;
    for (std::size_t i = 0; i < block.groups.size(); ++i) {
        const bool alone = i == 0 || block.first;
        outputs.push_back(conv(block.groups[i], alone ? parts[i] : outputs.back() + parts[i]));
    }
    const auto s = block.stride;
    outputs.push_back(
        block.first ? at::avg_pool2d(nhwc(parts.back()), {3, 3}, {s, s}, {1, 1}) : parts.back());
    auto y = conv(block.conv3, at::cat(outputs, 1));
    return y.add_(shortcutOf(block, x)).relu_();
}

at::Tensor stemOf(const Res2Net &net, const at::Tensor &image)
{
    const LayerScope layer("stem");
    const auto first = conv(net.stem[0], nhwc(image)).to(net.type);
    const auto y = conv(net.stem[2], conv(net.stem[1], first));
    return at::max_pool2d(y, {3, 3}, {2, 2}, {1, 1});
}

} // namespace

Res2Net loadRes2Net(const Source &source, const Res2NetShape &shape, Timeline &timeline)
{
    Res2Net net{.type = source.type};
    {
        const ScopedSpan span(timeline, Phase::Optimise, layerGroupName(LayerGroup::Stem));
        const std::string stem = "backbone.conv1.";
        // The first convolution sees the picture: float, whatever the type.
        net.stem[0] = makeConv(
            foldedConv(source, stem + "0.weight", stem + "1"),
            {.stride = 2, .relu = true},
            at::kFloat);
        net.stem[1] = loadConv(source, stem + "3.weight", stem + "4", {.relu = true});
        net.stem[2] = loadConv(source, stem + "6.weight", "backbone.bn1", {.relu = true});
    }
    for (std::size_t layer = 0; layer < net.layers.size(); ++layer) {
        const auto group = static_cast<int>(LayerGroup::Stage1) + static_cast<int>(layer);
        const ScopedSpan span(
            timeline, Phase::Optimise, layerGroupName(static_cast<LayerGroup>(group)));
        const auto prefix = "backbone.layer" + std::to_string(layer + 1) + ".";
        for (int b = 0; b < shape.blocks[layer]; ++b) {
            net.layers[layer].push_back(
                loadBlock(source, prefix + std::to_string(b), shape.scale, layer, b));
        }
    }
    return net;
}

std::array<at::Tensor, 5> predictRes2Net(
    const Res2Net &net, const at::Tensor &image, const JobControl &job)
{
    std::array<at::Tensor, 5> x;
    x[0] = stemOf(net, image);

    std::size_t total = 1;
    for (const auto &layer : net.layers) {
        total += layer.size();
    }
    double done = 1.0;
    stepDone(job, done / static_cast<double>(total));
    for (std::size_t layer = 0; layer < net.layers.size(); ++layer) {
        const LayerScope stage("stage", layer);
        auto y = x[layer];
        for (const auto &block : net.layers[layer]) {
            y = predictBlock(block, y);
            stepDone(job, ++done / static_cast<double>(total));
        }
        x[layer + 1] = y;
    }
    return x;
}

} // namespace inspyre
