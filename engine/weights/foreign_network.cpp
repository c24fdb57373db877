#include "engine/weights/architecture_parts.h"

#include <algorithm>

namespace inspyre {

namespace {

bool has(const Checkpoint &checkpoint, std::string_view name)
{
    return checkpoint.tensors.find(name) != checkpoint.tensors.end();
}

bool hasPrefix(const Checkpoint &checkpoint, std::string_view prefix)
{
    const auto first = checkpoint.tensors.lower_bound(prefix);
    return first != checkpoint.tensors.end() && first->first.starts_with(prefix);
}

} // namespace

std::string describeForeignNetwork(const Checkpoint &checkpoint)
{
    if (hasPrefix(checkpoint, "backbone.") && !hasPrefix(checkpoint, "context")) {
        return "a network with a backbone but without InSPyReNet's context, decoder and attention "
               "layers";
    }
    if (hasPrefix(checkpoint, "context1.")) {
        return "an InSPyReNet on a backbone that is neither Swin nor Res2Net";
    }
    if (has(checkpoint, "patch_embed.proj.weight") && hasPrefix(checkpoint, "layers.0.blocks.")) {
        return "a bare Swin Transformer, the ImageNet backbone that training starts from, without "
               "the InSPyReNet around it";
    }
    if (hasPrefix(checkpoint, "layer1.0.convs.")) {
        return "a bare Res2Net, the ImageNet backbone that training starts from, without the "
               "InSPyReNet around it";
    }
    if (hasPrefix(checkpoint, "layer1.0.conv1.")) {
        return "a bare ResNet, an ImageNet backbone";
    }
    if (hasPrefix(checkpoint, "stage1.rebnconvin.")) {
        return has(checkpoint, "conv_in.weight") ? "an IS-Net, another background removal network"
                                                 : "a U2-Net, another background removal network";
    }
    if (hasPrefix(checkpoint, "bb.")) {
        return "a BiRefNet, another background removal network";
    }
    std::string text = "an unknown network of " + std::to_string(checkpoint.tensors.size()) +
                       (checkpoint.tensors.size() == 1 ? " tensor" : " tensors");
    if (!checkpoint.tensors.empty()) {
        text += ", the first named \"" + checkpoint.tensors.begin()->first + "\"";
    }
    return text;
}

} // namespace inspyre
