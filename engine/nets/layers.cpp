#include "engine/nets/layers.h"

#include "engine/torch/cuda_conv.h"
#include "engine/torch/onednn.h"
#include "engine/torch/single_thread.h"

#include <optional>

namespace inspyre {

namespace {

constexpr double kEpsilon = 1e-5;
constexpr std::int64_t kFewMaps = 8;

at::Tensor inDouble(const Source &source, const std::string &name)
{
    return source.get(name).to(at::kDouble);
}

PreparedStore::Made laidOut(const FoldedConv &folded, at::ScalarType type)
{
    return {
        nhwc(folded.weight.to(type)), folded.bias.defined() ? folded.bias.to(type) : at::Tensor{}};
}

bool takesPacked(const at::Tensor &weight)
{
    return weight.is_cpu() && packsLinears(weight.scalar_type()) && weight.size(1) % 2 == 0;
}

PackedLinear packed(const at::Tensor &weight, const at::Tensor &bias)
{
    return {.weights = packedWeights(weight), .bias = bias, .outs = weight.size(0)};
}

bool inFloat(const at::Tensor &weight)
{
    return weight.is_cpu() && weight.scalar_type() == at::kBFloat16 && multipliesBf16AsFloat();
}

Conv convOf(const at::Tensor &weight, const at::Tensor &bias, ConvShape shape)
{
    const auto same = [&](std::int64_t side) {
        return shape.dilation * (weight.size(side) - 1) / 2;
    };
    const bool isPlain =
        shape.stride == 1 && shape.dilation == 1 && weight.size(2) == 3 && weight.size(3) == 3;
    const bool isOfPixels =
        shape.stride == 1 && weight.size(2) == 1 && weight.size(3) == 1 && takesPacked(weight);
    const auto type = inFloat(weight) && !isOfPixels ? at::kFloat : weight.scalar_type();
    return {
        .weight = weight.to(type),
        .bias = bias.defined() ? bias.to(type) : bias,
        .stride = {shape.stride, shape.stride},
        .padding = {same(2), same(3)},
        .dilation = {shape.dilation, shape.dilation},
        .relu = shape.relu,
        .winograd = isPlain ? makeWinograd(weight, bias) : WinogradConv{},
        .pixels = isOfPixels ? packed(weight.flatten(1), bias) : PackedLinear{},
    };
}

/// As a product of rows of pixels.
at::Tensor ofPixels(const Conv &layer, const at::Tensor &x)
{
    const auto map = nhwc(x);
    const auto rows = map.permute({0, 2, 3, 1}).view({-1, map.size(1)});
    auto out = at::empty({rows.size(0), layer.pixels.outs}, rows.options());
    const auto after = layer.relu ? LinearAfter::Relu : LinearAfter::Nothing;
    multiplyPacked(layer.pixels, rows, after, nullptr, out);
    return out.view({1, map.size(2), map.size(3), layer.pixels.outs}).permute({0, 3, 1, 2});
}

} // namespace

FoldedConv foldedConv(const Source &source, std::string_view weight, std::string_view norm)
{
    const auto w = inDouble(source, std::string(weight));
    if (norm.empty()) {
        return {.weight = w, .bias = {}};
    }
    const auto prefix = std::string(norm);
    const auto scale = inDouble(source, prefix + ".weight") /
                       at::sqrt(inDouble(source, prefix + ".running_var") + kEpsilon);
    const auto bias =
        inDouble(source, prefix + ".bias") - inDouble(source, prefix + ".running_mean") * scale;
    return {.weight = w * scale.view({-1, 1, 1, 1}), .bias = bias};
}

Conv makeConv(const FoldedConv &folded, ConvShape shape, at::ScalarType type)
{
    const auto laid = laidOut(folded, type);
    return convOf(laid[0], laid[1], shape);
}

Conv keptConv(
    const Source &source,
    const std::string &name,
    ConvShape shape,
    at::ScalarType type,
    const std::function<FoldedConv()> &fold)
{
    const auto laid = source.prepared(name, [&] { return laidOut(fold(), type); });
    auto made = convOf(laid[0], laid[1], shape);
    made.kernels = source.kernels;
    return made;
}

Conv loadConv(const Source &source, std::string_view weight, std::string_view norm, ConvShape shape)
{
    return keptConv(source, std::string(weight), shape, source.type, [&] {
        return foldedConv(source, weight, norm);
    });
}

Conv loadConvBn(const Source &source, const std::string &prefix, ConvShape shape)
{
    return loadConv(source, prefix + ".conv.weight", prefix + ".bn", shape);
}

at::Tensor conv(const Conv &layer, const at::Tensor &x, const JobControl &job)
{
    if (winogradTakes(layer.winograd, x)) {
        return winograd(layer.winograd, x, layer.relu, job);
    }
    if (layer.pixels.weights.defined() && x.size(0) == 1) {
        return ofPixels(layer, x);
    }
    const auto type = layer.weight.scalar_type();
    if (x.scalar_type() != type) {
        return conv(layer, x.to(type), job).to(x.scalar_type());
    }
    if (x.is_cpu() && onednn().conv) {
        return onednn().conv(
            x, layer.weight, layer.bias, layer.padding, layer.stride, layer.dilation, layer.relu);
    }
    if (hasConvKernel(layer.kernels, x, layer.bias)) {
        const ConvPlace place{layer.stride, layer.padding, layer.dilation, layer.relu};
        return convByKernel(*layer.kernels, x, layer.weight, layer.bias, place);
    }
    auto y =
        at::conv2d(x, layer.weight, layer.bias, layer.stride, layer.padding, layer.dilation, 1);
    return layer.relu ? y.relu_() : y;
}

Linear loadLinear(const Source &source, const std::string &prefix)
{
    const auto bias = prefix + ".bias";
    const auto &weight = source.get(prefix + ".weight");
    const bool packs =
        source.device.is_cpu() && packsLinears(source.type) && weight.size(1) % 2 == 0;
    const auto made = source.prepared(prefix, [&] {
        const auto typed = weight.to(source.type);
        return PreparedStore::Made{
            packs ? packedWeights(typed) : typed,
            source.has(bias) ? source.get(bias).to(source.type) : at::Tensor{}};
    });
    if (packs) {
        return {.bias = made[1], .packed = {made[0], made[1], weight.size(0)}};
    }
    return {.weight = made[0], .bias = made[1]};
}

at::Tensor linear(const Linear &layer, const at::Tensor &x, Activation activation)
{
    const bool gelu = activation == Activation::Gelu;
    if (layer.packed.weights.defined()) {
        auto out = at::empty({x.size(0), layer.packed.outs}, x.options());
        multiplyPacked(
            layer.packed,
            x.contiguous(),
            gelu ? LinearAfter::Gelu : LinearAfter::Nothing,
            nullptr,
            out);
        return out;
    }
    if (x.is_cpu() && onednn().linear) {
        return onednn().linear(x, layer.weight, layer.bias, gelu);
    }
    auto y = at::linear(x, layer.weight, layer.bias);
    return gelu ? at::gelu_(y, "none") : y;
}

LayerNorm loadLayerNorm(const Source &source, const std::string &prefix)
{
    // On the CPU, ATen takes float weights beside activations of any type.
    const auto type = source.device.is_cpu() ? at::kFloat : source.type;
    return {
        .weight = source.get(prefix + ".weight").to(type),
        .bias = source.get(prefix + ".bias").to(type),
    };
}

at::Tensor layerNorm(const LayerNorm &layer, const at::Tensor &x)
{
    return at::layer_norm(x, {x.size(-1)}, layer.weight, layer.bias, kEpsilon);
}

at::Tensor nhwc(const at::Tensor &t)
{
    return t.contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor bilinear(const at::Tensor &t, std::int64_t height, std::int64_t width, bool alignCorners)
{
    if (t.size(2) == height && t.size(3) == width) {
        return t;
    }
    std::optional<SingleThread> alone;
    if (t.size(1) < kFewMaps) {
        alone.emplace(); // see logistic()
    }
    return at::upsample_bilinear2d(t, {height, width}, alignCorners);
}

at::Tensor logistic(const at::Tensor &t)
{
    const SingleThread alone;
    return at::sigmoid(t);
}

} // namespace inspyre
