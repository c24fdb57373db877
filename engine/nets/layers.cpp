#include "engine/nets/layers.h"

#include "engine/torch/cuda_conv.h"
#include "engine/torch/onednn.h"

namespace inspyre {

namespace {

constexpr double kEpsilon = 1e-5;

at::Tensor inDouble(const Source &source, const std::string &name)
{
    return source.get(name).to(at::kDouble);
}

PreparedStore::Made laidOut(const FoldedConv &folded, at::ScalarType type)
{
    return {
        nhwc(folded.weight.to(type)), folded.bias.defined() ? folded.bias.to(type) : at::Tensor{}};
}

Conv convOf(const at::Tensor &weight, const at::Tensor &bias, ConvShape shape)
{
    const auto same = [&](std::int64_t side) {
        return shape.dilation * (weight.size(side) - 1) / 2;
    };
    const bool isPlain =
        shape.stride == 1 && shape.dilation == 1 && weight.size(2) == 3 && weight.size(3) == 3;
    return {
        .weight = weight,
        .bias = bias,
        .stride = {shape.stride, shape.stride},
        .padding = {same(2), same(3)},
        .dilation = {shape.dilation, shape.dilation},
        .relu = shape.relu,
        .winograd = isPlain ? makeWinograd(weight, bias) : WinogradConv{},
    };
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
    const auto made = source.prepared(prefix, [&] {
        return PreparedStore::Made{
            source.get(prefix + ".weight").to(source.type),
            source.has(bias) ? source.get(bias).to(source.type) : at::Tensor{}};
    });
    return {.weight = made[0], .bias = made[1]};
}

at::Tensor linear(const Linear &layer, const at::Tensor &x, Activation activation)
{
    const bool gelu = activation == Activation::Gelu;
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
    return at::upsample_bilinear2d(t, {height, width}, alignCorners);
}

} // namespace inspyre
