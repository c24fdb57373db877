#pragma once

#include "engine/nets/layers.h"
#include "engine/torch/profile.h"
#include "engine/torch/steps.h"

#include <inspyre/architecture.h>
#include <inspyre/job.h>
#include <inspyre/timeline.h>

#include <array>
#include <optional>
#include <vector>

namespace inspyre {

struct SwinBlock
{
    LayerNorm norm1 = {};
    LayerNorm norm2 = {};
    at::Tensor bias = {}; ///< [heads, window², window²]: relative positions; on the CPU float
    Linear qkv = {};
    Linear proj = {};
    Linear fc1 = {};
    Linear fc2 = {};
};

struct SwinStage
{
    std::vector<SwinBlock> blocks = {};
    std::int64_t heads = 0;
    LayerNorm norm = {};      ///< of the stage's output
    LayerNorm mergeNorm = {}; ///< undefined in the last stage, as is `merge`
    std::optional<Linear> merge = {};
};

/// The weights of the backbone Swin (inspyrenet.md 2.1).
struct Swin
{
    Conv patch = {}; ///< float, whatever the type
    LayerNorm patchNorm = {};
    std::int64_t window = 0;
    at::Tensor masks = {}; ///< of shifted blocks; see shiftMasks()
    at::ScalarType type = at::kFloat;
    const CudaKernels *kernels = nullptr; ///< of the GPU, if it has any
    std::array<SwinStage, 4> stages = {};
};

/// work(block, b) for each block of the stage. Reports, and throws Stopped, after each.
template<typename Work>
void forBlocks(const SwinStage &stage, const JobControl &job, const Work &work)
{
    for (std::size_t b = 0; b < stage.blocks.size(); ++b) {
        const LayerScope layer("block", b);
        work(stage.blocks[b], b);
        stepDone(job, static_cast<double>(b + 1) / static_cast<double>(stage.blocks.size()));
    }
}

/// Records a span of Phase::Optimise for the stem and each stage.
[[nodiscard]] Swin loadSwin(const Source &source, const SwinShape &shape, Timeline &timeline);

/// @param image  [1, 3, H, W] float, normalised; H and W multiples of 32
/// @return       x1..x5, [1, C, h, w] in NHWC memory
/// Throws Stopped between two chunks of windows.
[[nodiscard]] std::array<at::Tensor, 5> predictSwin(
    const Swin &swin, const at::Tensor &image, const JobControl &job);

} // namespace inspyre
