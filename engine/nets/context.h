#pragma once

#include "engine/nets/layers.h"

#include <inspyre/job.h>

#include <array>
#include <string>

namespace inspyre {

/// Both axial attentions of one place, H and W, which see the same input (inspyrenet.md 3.2).
struct AxialAttention
{
    Conv qkv = {};             ///< q, k, v of H, then of W, as one 1x1 convolution
    std::int64_t channels = 0; ///< of v
    std::array<double, 2> gamma = {};
};

struct PaaBranch
{
    Conv conv0 = {};
    Conv conv1 = {};
    Conv conv2 = {};
    Conv conv3 = {};
    AxialAttention attention = {};
};

/// A context module PAA_e (inspyrenet.md 3.3).
struct Context
{
    Conv branch0 = {};
    std::array<PaaBranch, 3> branches = {};
    Conv cat = {};
    Conv residual = {};
};

/// The decoder PAA_d (inspyrenet.md 3.4).
struct Decoder
{
    std::array<Conv, 4> convs = {};
    Conv logits = {}; ///< float, whatever the type
    AxialAttention attention = {};
};

[[nodiscard]] Context loadContext(const Source &source, const std::string &prefix);
[[nodiscard]] Decoder loadDecoder(const Source &source, const std::string &prefix);

/// x [1, C, h, w] of the backbone; [1, depth, h, w]. Throws Stopped between two layers.
[[nodiscard]] at::Tensor predictContext(
    const Context &context, const at::Tensor &x, const JobControl &job);

struct Decoded
{
    at::Tensor features = {}; ///< f3 [1, depth, h, w]
    at::Tensor logits = {};   ///< d3 [1, 1, h, w] float
};

/// @param x3, x4, x5  contexts; the result has the size of x3
[[nodiscard]] Decoded predictDecoder(
    const Decoder &decoder, const at::Tensor &x3, const at::Tensor &x4, const at::Tensor &x5);

} // namespace inspyre
