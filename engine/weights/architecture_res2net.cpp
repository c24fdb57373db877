#include "engine/weights/architecture_parts.h"

#include <algorithm>

namespace inspyre {

namespace {

std::string layerPrefix(std::size_t layer)
{
    return "backbone.layer" + std::to_string(layer + 1) + ".";
}

void addBlock(
    TensorList &list,
    const std::string &prefix,
    std::int64_t in,
    std::int64_t planes,
    std::int64_t width,
    int scale)
{
    const std::int64_t inner = width * scale;
    list.add(prefix + "conv1.weight", {inner, in, 1, 1});
    list.addBatchNorm(prefix + "bn1", inner);
    for (int i = 0; i < scale - 1; ++i) {
        list.add(prefix + "convs." + std::to_string(i) + ".weight", {width, width, 3, 3});
    }
    for (int i = 0; i < scale - 1; ++i) {
        list.addBatchNorm(prefix + "bns." + std::to_string(i), width);
    }
    list.add(prefix + "conv3.weight", {4 * planes, inner, 1, 1});
    list.addBatchNorm(prefix + "bn3", 4 * planes);
}

} // namespace

Res2NetShape readRes2Net(const Checkpoint &checkpoint)
{
    Res2NetShape shape;
    if (const int stem = sizeOf(checkpoint, "backbone.conv1.0.weight", 0); stem != 0) {
        shape.stem = stem;
    }
    if (const int planes = sizeOf(checkpoint, "backbone.conv1.6.weight", 0); planes != 0) {
        shape.planes = std::min(planes, kMaxWidth / 32);
    }
    if (const int convs = countBlocks(checkpoint, "backbone.layer1.0.convs."); convs != 0) {
        shape.scale = std::min(convs + 1, kMaxScale);
    }
    for (std::size_t layer = 0; layer < 4; ++layer) {
        const std::string prefix = layerPrefix(layer);
        shape.blocks[layer] = std::max(1, countBlocks(checkpoint, prefix));
        if (const int width = sizeOf(checkpoint, prefix + "0.convs.0.weight", 0); width != 0) {
            shape.widths[layer] = width;
        }
    }
    return shape;
}

void addRes2Net(TensorList &list, const Res2NetShape &shape)
{
    list.add("backbone.conv1.0.weight", {shape.stem, 3, 3, 3});
    list.addBatchNorm("backbone.conv1.1", shape.stem);
    list.add("backbone.conv1.3.weight", {shape.stem, shape.stem, 3, 3});
    list.addBatchNorm("backbone.conv1.4", shape.stem);
    list.add("backbone.conv1.6.weight", {shape.planes, shape.stem, 3, 3});
    list.addBatchNorm("backbone.bn1", shape.planes);
    std::int64_t in = shape.planes;
    for (std::size_t layer = 0; layer < 4; ++layer) {
        const std::string prefix = layerPrefix(layer);
        const std::int64_t planes = std::int64_t{shape.planes} << layer;
        for (int b = 0; b < shape.blocks[layer]; ++b) {
            const std::string block = prefix + std::to_string(b) + ".";
            addBlock(list, block, in, planes, shape.widths[layer], shape.scale);
            if (b == 0) {
                list.add(block + "downsample.1.weight", {4 * planes, in, 1, 1});
                list.addBatchNorm(block + "downsample.2", 4 * planes);
            }
            in = 4 * planes;
        }
    }
}

std::string res2netName(const Res2NetShape &shape)
{
    const Res2NetShape published;
    std::string name = "Res2Net";
    if (shape.blocks == published.blocks) {
        name += "50";
    } else if (shape.blocks == std::array{3, 4, 23, 3}) {
        name += "101";
    } else if (shape.blocks == std::array{3, 8, 36, 3}) {
        name += "152";
    } else {
        name += ' ' + joined(shape.blocks);
    }
    if (shape.planes != published.planes) {
        return name + (shape.planes < published.planes ? " (slim " : " (wide ") +
               std::to_string(shape.planes) + ")";
    }
    if (shape.widths != published.widths || shape.scale != published.scale) {
        return name + " (" + std::to_string(shape.widths[0]) + "w, " + std::to_string(shape.scale) +
               "s)";
    }
    return name;
}

} // namespace inspyre
