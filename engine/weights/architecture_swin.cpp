#include "engine/weights/architecture_parts.h"

#include <algorithm>

namespace inspyre {

namespace {

/// The window whose bias table has (2w - 1)^2 rows; 0 if there is none.
int windowOfTable(int rows)
{
    for (int window = 1; (2 * window - 1) * (2 * window - 1) <= rows; ++window) {
        if ((2 * window - 1) * (2 * window - 1) == rows) {
            return window;
        }
    }
    return 0;
}

/// The window whose position index has w^2 rows; 0 if there is none.
int windowOfIndex(int rows)
{
    for (int window = 1; window * window <= rows; ++window) {
        if (window * window == rows) {
            return window;
        }
    }
    return 0;
}

int readWindow(const Checkpoint &checkpoint, const std::string &attention)
{
    const int fromTable =
        windowOfTable(sizeOf(checkpoint, attention + "relative_position_bias_table", 0));
    return fromTable != 0
               ? fromTable
               : windowOfIndex(sizeOf(checkpoint, attention + "relative_position_index", 0));
}

void addBlock(TensorList &list, const std::string &prefix, int channels, int heads, int window)
{
    const std::int64_t table = 2 * std::int64_t{window} - 1;
    const std::int64_t tokens = std::int64_t{window} * window;
    const std::int64_t width = channels;
    list.addNorm(prefix + "norm1", width);
    list.add(prefix + "attn.relative_position_bias_table", {table * table, heads});
    list.addOptional(prefix + "attn.relative_position_index", {tokens, tokens});
    list.addLinear(prefix + "attn.qkv", 3 * width, width);
    list.addLinear(prefix + "attn.proj", width, width);
    list.addNorm(prefix + "norm2", width);
    list.addLinear(prefix + "mlp.fc1", 4 * width, width);
    list.addLinear(prefix + "mlp.fc2", width, 4 * width);
}

} // namespace

SwinShape readSwin(const Checkpoint &checkpoint)
{
    SwinShape shape;
    if (const int embed = sizeOf(checkpoint, "backbone.patch_embed.proj.weight", 0); embed != 0) {
        shape.embed = std::min(embed, kMaxWidth / 8);
    }
    for (std::size_t s = 0; s < 4; ++s) {
        const std::string blocks = "backbone.layers." + std::to_string(s) + ".blocks.";
        const std::string attention = blocks + "0.attn.";
        shape.depths[s] = std::max(1, countBlocks(checkpoint, blocks));
        if (const int window = readWindow(checkpoint, attention); s == 0 && window != 0) {
            shape.window = window;
        }
        if (const int heads = sizeOf(checkpoint, attention + "relative_position_bias_table", 1);
            heads != 0) {
            shape.heads[s] = heads;
        }
    }
    return shape;
}

void addSwin(TensorList &list, const SwinShape &shape)
{
    list.add("backbone.patch_embed.proj.weight", {shape.embed, 3, 4, 4});
    list.add("backbone.patch_embed.proj.bias", {shape.embed});
    list.addNorm("backbone.patch_embed.norm", shape.embed);
    for (std::size_t s = 0; s < 4; ++s) {
        const std::string stage = "backbone.layers." + std::to_string(s) + ".";
        const int channels = shape.embed << s;
        for (int b = 0; b < shape.depths[s]; ++b) {
            addBlock(
                list,
                stage + "blocks." + std::to_string(b) + ".",
                channels,
                shape.heads[s],
                shape.window);
        }
        if (s < 3) {
            list.add(
                stage + "downsample.reduction.weight",
                {2 * std::int64_t{channels}, 4 * std::int64_t{channels}});
            list.addNorm(stage + "downsample.norm", 4 * std::int64_t{channels});
        }
    }
    for (std::size_t s = 0; s < 4; ++s) {
        list.addNorm("backbone.norm" + std::to_string(s), shape.embed << s);
    }
}

std::string swinName(const SwinShape &shape)
{
    struct Known
    {
        const char *name = nullptr;
        SwinShape shape = {};
    };

    static const Known known[] = {
        {"SwinT", {96, {2, 2, 6, 2}, {3, 6, 12, 24}, 7}},
        {"SwinS", {96, {2, 2, 18, 2}, {3, 6, 12, 24}, 7}},
        {"SwinB", {128, {2, 2, 18, 2}, {4, 8, 16, 32}, 12}},
        {"SwinL", {192, {2, 2, 18, 2}, {6, 12, 24, 48}, 12}},
    };
    for (const Known &one : known) {
        if (one.shape.embed == shape.embed && one.shape.depths == shape.depths &&
            one.shape.heads == shape.heads) {
            return one.shape.window == shape.window
                       ? one.name
                       : one.name + (" (window " + std::to_string(shape.window) + ")");
        }
    }
    return "Swin (embed " + std::to_string(shape.embed) + ", blocks " + joined(shape.depths) +
           ", heads " + joined(shape.heads) + ", window " + std::to_string(shape.window) + ")";
}

} // namespace inspyre
