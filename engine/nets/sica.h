#pragma once

#include "engine/nets/layers.h"

#include <inspyre/image.h>
#include <inspyre/job.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace inspyre {

/// Scale-invariant context attention (inspyrenet.md 3.5).
struct Sica
{
    std::array<Conv, 2> query = {};
    std::array<Linear, 2> key = {};   ///< of the few context vectors: double, whatever the type
    std::array<Linear, 2> value = {}; ///< likewise
    FoldedConv out1 = {};             ///< float; its input is a mix of the value vectors
    Conv out2 = {};
    Conv out3 = {};
    Conv out4 = {}; ///< float
    double threshold = 0.5;
    std::optional<double> laplacianThreshold = {}; ///< where there is a Laplacian input
    std::int64_t depth = 0;
    at::ScalarType type = at::kFloat;
};

[[nodiscard]] Sica loadSica(const Source &source, const std::string &prefix);

/// The feature map x as its parts, concatenated by channel, each of x's size or half of it: those
/// are enlarged strip by strip, for the whole of x at full size may not fit the memory.
struct SicaInput
{
    std::vector<at::Tensor> parts = {}; ///< [1, c, height (/ 2), width (/ 2)], NHWC
    std::int64_t height = 0;
    std::int64_t width = 0;
    at::Tensor saliency = {};     ///< logits [1, 1, any size] float
    at::Tensor laplacian = {};    ///< likewise; undefined where Sica has no threshold for it
    std::int64_t stripPixels = 0; ///< made at once on the CPU; 0: kStripPixels
};

struct SicaOutput
{
    at::Tensor features = {}; ///< [1, depth, height, width] NHWC; undefined if not wanted
    at::Tensor logits = {};   ///< Laplacian [1, 1, height, width] float
};

/// @param base  size at which the context is summed
/// Works in strips of rows; throws Stopped between the layers of a strip.
[[nodiscard]] SicaOutput predictSica(
    const Sica &sica, const SicaInput &input, Size base, bool wantFeatures, const JobControl &job);

} // namespace inspyre
