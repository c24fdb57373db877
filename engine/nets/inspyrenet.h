#pragma once

#include "engine/nets/context.h"
#include "engine/nets/res2net.h"
#include "engine/nets/sica.h"
#include "engine/nets/swin.h"

#include <inspyre/architecture.h>
#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/timeline.h>

#include <array>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace inspyre {

/// The prepared weights of the whole network.
struct InspyreNet
{
    std::variant<Swin, Res2Net> backbone = {};
    std::array<Context, 5> contexts = {};
    Decoder decoder = {};
    std::array<Sica, 3> attentions = {};
};

/// Folds and lays out; records spans of Phase::Optimise by layer group, reports
/// Stage::Optimising. Throws Stopped between two tensors.
[[nodiscard]] InspyreNet loadInspyreNet(
    const Source &source, const Architecture &architecture, Timeline &timeline);

/// One input of the network.
struct NetImage
{
    at::Tensor full = {}; ///< [1, 3, H, W] float, normalised; multiples of 32
    at::Tensor low = {};  ///< for pyramid blending: the same at base size; else undefined
    Size base = {};
    std::int64_t stripPixels = 0; ///< NetworkInput::stripPixels
};

/// Intermediate results by name (NetworkTap), or null where nobody wants them.
using Taps = std::vector<std::pair<std::string, at::Tensor>>;

/// Logits d0 [1, 1, H, W] float: one pass, or with `low` two passes blended (inspyrenet.md 3.8,
/// 3.9). Reports Stage::Inferring up to 1; throws Stopped.
[[nodiscard]] at::Tensor predictLogits(
    const InspyreNet &net, const NetImage &image, Taps *taps, const JobControl &job);

/// Sigmoid, stretched to [0, 1] by its own minimum and maximum.
[[nodiscard]] at::Tensor stretched(const at::Tensor &logits);

} // namespace inspyre
