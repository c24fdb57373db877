#pragma once

#include "engine/nets/context.h"
#include "engine/nets/part.h"
#include "engine/nets/res2net.h"
#include "engine/nets/sica.h"
#include "engine/nets/swin.h"

#include <inspyre/architecture.h>
#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/timeline.h>

#include <array>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace inspyre {

using Backbone = std::variant<Swin, Res2Net>;
using Contexts = std::array<Context, 5>;
using Attentions = std::array<Sica, 3>;

/// The prepared weights of the whole network.
struct InspyreNet
{
    Part<Backbone> backbone = Part<Backbone>();
    Part<Contexts> contexts = Part<Contexts>();
    Part<Decoder> decoder = Part<Decoder>();
    Part<Attentions> attentions = Part<Attentions>();
};

/// A network whose parts are made when they are needed: folded and laid out. That records spans of
/// Phase::Optimise by layer group.
[[nodiscard]] InspyreNet bindInspyreNet(
    const std::shared_ptr<Material> &material, const Architecture &architecture);

/// Makes the parts that are not made yet, in forward order. Reports Stage::Optimising; throws
/// Stopped between two tensors.
void makeParts(const InspyreNet &net, const JobControl &job);

/// One input of the network.
struct NetImage
{
    at::Tensor full = {}; ///< [1, 3, H, W] float, normalised; multiples of 32
    at::Tensor low = {};  ///< for pyramid blending: the same at base size; else undefined
    Size base = {};
    std::int64_t stripPixels = 0; ///< NetworkInput::stripPixels
    bool spread = false;          ///< NetworkInput::spread
};

/// What a pass gives, [1, 1, H, W] float each.
struct NetMaps
{
    at::Tensor logits = {}; ///< d0
    at::Tensor spread = {}; ///< of d0 to d3 (spread.h); undefined if not asked for
};

/// Intermediate results by name (NetworkTap), or null where nobody wants them.
using Taps = std::vector<std::pair<std::string, at::Tensor>>;

/// One pass, or with `low` two passes blended (inspyrenet.md 3.8, 3.9). Reports Stage::Inferring up
/// to 1; throws Stopped.
[[nodiscard]] NetMaps predictNet(
    const InspyreNet &net, const NetImage &image, Taps *taps, const JobControl &job);

/// Sigmoid, stretched to [0, 1] by its own minimum and maximum.
[[nodiscard]] at::Tensor stretched(const at::Tensor &logits);

} // namespace inspyre
