#include "engine/nets/context.h"

#include "engine/nets/pixels.h"
#include "engine/torch/profile.h"
#include "engine/torch/steps.h"

#include <string>
#include <vector>

namespace inspyre {

namespace {

AxialAttention loadAttention(const Source &source, const std::string &prefix)
{
    const std::array<std::string, 2> modes = {prefix + ".Hattn.", prefix + ".Wattn."};
    const auto fold = [&]() -> FoldedConv {
        std::vector<at::Tensor> weights;
        std::vector<at::Tensor> biases;
        for (const auto &path : modes) {
            for (const auto *part : {"query_conv", "key_conv", "value_conv"}) {
                const auto folded =
                    foldedConv(source, path + part + ".conv.weight", path + part + ".bn");
                weights.push_back(folded.weight);
                biases.push_back(folded.bias);
            }
        }
        return {at::cat(weights), at::cat(biases)};
    };
    AxialAttention attention;
    attention.qkv = keptConv(source, prefix + " qkv", {}, source.type, fold);
    attention.channels = source.get(modes[1] + "value_conv.conv.weight").size(0);
    for (std::size_t mode = 0; mode < modes.size(); ++mode) {
        attention.gamma[mode] = source.get(modes[mode] + "gamma").item<double>();
    }
    return attention;
}

/// One mode, for the reinterpreted q, k and v: a row is n consecutive values of the contiguous
/// C-H-W buffer.
///
/// @return  [rows, n] of v's type
at::Tensor axial(const at::Tensor &q, const at::Tensor &k, const at::Tensor &v, double gamma)
{
    const auto columns = [](const at::Tensor &t) { return transposed(t).to(at::kFloat); };
    const auto scores = linear({.weight = columns(k), .bias = {}}, columns(q));
    const auto weights = at::softmax(scores, -1).mul_(gamma);
    return linear({.weight = weights.to(v.scalar_type()), .bias = {}}, v);
}

/// The sum of both modes, with x in each.
at::Tensor predictAttention(const AxialAttention &attention, const at::Tensor &x)
{
    const auto qkv = planesOf(conv(attention.qkv, x)); // C-H-W
    const auto all = qkv.size(1) / 2;
    const auto small = (all - attention.channels) / 2;
    std::array<at::Tensor, 2> mixed;
    for (std::int64_t mode = 0; mode < 2; ++mode) {
        const auto n = x.size(mode == 0 ? 2 : 3);
        const auto part = [&](std::int64_t begin, std::int64_t channels) {
            return qkv.narrow(1, mode * all + begin, channels).view({-1, n});
        };
        const auto number = static_cast<std::size_t>(mode);
        mixed[number] = axial(
            part(0, small),
            part(small, small),
            part(2 * small, attention.channels),
            attention.gamma[number]);
    }
    return sumOfPlanes(mixed[0], mixed[1], x);
}

} // namespace

Context loadContext(const Source &source, const std::string &prefix)
{
    Context context;
    context.branch0 = loadConvBn(source, prefix + ".branch0");
    for (std::size_t i = 0; i < context.branches.size(); ++i) {
        auto &branch = context.branches[i];
        const auto path = prefix + ".branch" + std::to_string(i + 1);
        branch.conv0 = loadConvBn(source, path + ".conv0");
        branch.conv1 = loadConvBn(source, path + ".conv1");
        branch.conv2 = loadConvBn(source, path + ".conv2");
        const auto dilation = static_cast<std::int64_t>(2 * i + 3);
        branch.conv3 = loadConvBn(source, path + ".conv3", {.dilation = dilation});
        branch.attention = loadAttention(source, path);
    }
    context.cat = loadConvBn(source, prefix + ".conv_cat");
    context.residual = loadConvBn(source, prefix + ".conv_res");
    return context;
}

Decoder loadDecoder(const Source &source, const std::string &prefix)
{
    Decoder decoder;
    for (std::size_t i = 0; i < decoder.convs.size(); ++i) {
        decoder.convs[i] = loadConvBn(source, prefix + ".conv" + std::to_string(i + 1));
    }
    decoder.logits =
        makeConv(foldedConv(source, prefix + ".conv5.conv.weight", ""), {}, at::kFloat);
    decoder.attention = loadAttention(source, prefix);
    return decoder;
}

at::Tensor predictContext(const Context &context, const at::Tensor &x, const JobControl &job)
{
    std::vector<at::Tensor> parts = {conv(context.branch0, x)};
    const auto next = [&](const Conv &layer, const at::Tensor &input) {
        throwIfCancelled(job);
        return conv(layer, input);
    };
    for (const auto &branch : context.branches) {
        const auto y = next(branch.conv2, next(branch.conv1, next(branch.conv0, x)));
        parts.push_back(next(branch.conv3, predictAttention(branch.attention, y)));
    }
    auto y = next(context.cat, at::cat(parts, 1));
    return y.add_(next(context.residual, x)).relu_();
}

Decoded predictDecoder(
    const Decoder &decoder, const at::Tensor &x3, const at::Tensor &x4, const at::Tensor &x5)
{
    const LayerScope layer("decoder");
    const auto up = [&](const at::Tensor &t) { return bilinear(t, x3.size(2), x3.size(3), true); };
    const auto x = conv(decoder.convs[0], at::cat({up(x5), up(x4), x3}, 1));
    auto y = predictAttention(decoder.attention, x);
    for (std::size_t i = 1; i < decoder.convs.size(); ++i) {
        y = conv(decoder.convs[i], y);
    }
    return {.features = y, .logits = conv(decoder.logits, y.to(at::kFloat))};
}

} // namespace inspyre
