#include "engine/weights/architecture_parts.h"

#include <algorithm>

namespace inspyre {

namespace {

/// A convolution without bias and its batch norm.
void addConv(
    TensorList &list,
    const std::string &prefix,
    std::int64_t out,
    std::int64_t in,
    std::int64_t height = 1,
    std::int64_t width = 1)
{
    list.add(prefix + ".conv.weight", {out, in, height, width});
    list.addBatchNorm(prefix + ".bn", out);
}

void addAxialAttention(TensorList &list, const std::string &prefix, int depth)
{
    const int inner = std::max(1, depth / 8);
    list.add(prefix + ".gamma", {1});
    addConv(list, prefix + ".query_conv", inner, depth);
    addConv(list, prefix + ".key_conv", inner, depth);
    addConv(list, prefix + ".value_conv", depth, depth);
}

void addContext(TensorList &list, const std::string &prefix, int channels, int depth)
{
    addConv(list, prefix + "branch0", depth, channels);
    for (int branch = 1; branch <= 3; ++branch) {
        const std::string part = prefix + "branch" + std::to_string(branch) + ".";
        const int kernel = 2 * branch + 1;
        addConv(list, part + "conv0", depth, channels);
        addConv(list, part + "conv1", depth, depth, 1, kernel);
        addConv(list, part + "conv2", depth, depth, kernel, 1);
        addConv(list, part + "conv3", depth, depth, 3, 3);
        addAxialAttention(list, part + "Hattn", depth);
        addAxialAttention(list, part + "Wattn", depth);
    }
    addConv(list, prefix + "conv_cat", depth, 4 * std::int64_t{depth}, 3, 3);
    addConv(list, prefix + "conv_res", depth, channels);
}

void addDecoder(TensorList &list, int depth)
{
    addConv(list, "decoder.conv1", depth, 3 * std::int64_t{depth}, 3, 3);
    for (const char *conv : {"decoder.conv2", "decoder.conv3", "decoder.conv4"}) {
        addConv(list, conv, depth, depth, 3, 3);
    }
    list.add("decoder.conv5.conv.weight", {1, depth, 3, 3});
    addAxialAttention(list, "decoder.Hattn", depth);
    addAxialAttention(list, "decoder.Wattn", depth);
}

void addAttention(TensorList &list, int stage, int depth)
{
    const std::string prefix = "attention" + std::to_string(stage) + ".";
    const std::int64_t in = stage == 0 ? depth : 2 * std::int64_t{depth};
    list.add(prefix + "threshold", {1});
    if (stage < 2) { // only these two are given a Laplacian
        list.add(prefix + "lthreshold", {1});
    }
    addConv(list, prefix + "conv_query.0", depth, in, 3, 3);
    addConv(list, prefix + "conv_query.1", depth, depth, 3, 3);
    for (const char *part : {"conv_key", "conv_value"}) {
        addConv(list, prefix + part + ".0", depth, in);
        addConv(list, prefix + part + ".1", depth, depth);
    }
    addConv(list, prefix + "conv_out1", depth, depth, 3, 3);
    addConv(list, prefix + "conv_out2", depth, in + depth, 3, 3);
    addConv(list, prefix + "conv_out3", depth, depth, 3, 3);
    addConv(list, prefix + "conv_out4", 1, depth);
}

} // namespace

void addHead(TensorList &list, const std::array<int, 5> &channels, int depth)
{
    for (std::size_t i = 0; i < channels.size(); ++i) {
        addContext(list, "context" + std::to_string(i + 1) + ".", channels[i], depth);
    }
    addDecoder(list, depth);
    for (int stage = 0; stage < 3; ++stage) {
        addAttention(list, stage, depth);
    }
}

} // namespace inspyre
