#pragma once

#include "engine/nets/layers.h"

#include <inspyre/architecture.h>
#include <inspyre/job.h>
#include <inspyre/timeline.h>

#include <array>
#include <optional>
#include <vector>

namespace inspyre {

struct Res2NetBlock
{
    Conv conv1 = {};
    std::vector<Conv> groups = {}; ///< one fewer than the scale
    Conv conv3 = {};
    std::optional<Conv> shortcut = {}; ///< of a layer's first block
    std::int64_t stride = 1;
    bool first = false; ///< of its layer: no sums across the groups, pooled last group
};

/// The weights of the backbone Res2Net v1b (inspyrenet.md 2.2).
struct Res2Net
{
    std::array<Conv, 3> stem = {};
    std::array<std::vector<Res2NetBlock>, 4> layers = {};
    at::ScalarType type = at::kFloat;
};

/// Records a span of Phase::Optimise for the stem and each layer.
[[nodiscard]] Res2Net loadRes2Net(
    const Source &source, const Res2NetShape &shape, Timeline &timeline);

/// @param image  [1, 3, H, W] float, normalised; H and W multiples of 32
/// @return       x1..x5, [1, C, h, w] in NHWC memory
/// Throws Stopped between two blocks.
[[nodiscard]] std::array<at::Tensor, 5> predictRes2Net(
    const Res2Net &net, const at::Tensor &image, const JobControl &job);

} // namespace inspyre
