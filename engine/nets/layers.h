#pragma once

#include "engine/nets/packed_linear.h"
#include "engine/nets/tensor_table.h"
#include "engine/nets/winograd.h"
#include "engine/torch/torch.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace inspyre {

/// A 2-d convolution of [1, in, h, w] in NHWC memory with its BatchNorm folded in.
struct Conv
{
    at::Tensor weight =
        {};               ///< [out, in, kh, kw]; may be of another type than x, to compute in that
    at::Tensor bias = {}; ///< [out] of the same type, may be undefined
    std::array<std::int64_t, 2> stride = {1, 1};
    std::array<std::int64_t, 2> padding = {0, 0};
    std::array<std::int64_t, 2> dilation = {1, 1};
    bool relu = false;
    WinogradConv winograd = {};           ///< the same, where that may be the faster way
    PackedLinear pixels = {};             ///< the same of each pixel alone
    const CudaKernels *kernels = nullptr; ///< of the GPU, if it has any
};

struct ConvShape
{
    std::int64_t stride = 1;
    std::int64_t dilation = 1;
    bool relu = false;
};

/// Weights and bias of a convolution after its BatchNorm, in double.
struct FoldedConv
{
    at::Tensor weight = {};
    at::Tensor bias = {}; ///< undefined without BatchNorm and bias
};

/// @param weight  name of the convolution's weight
/// @param norm    prefix of its BatchNorm ("backbone.bn1"), or empty
[[nodiscard]] FoldedConv foldedConv(
    const Source &source, std::string_view weight, std::string_view norm);

/// With "same" padding, in the type `type`.
[[nodiscard]] Conv makeConv(const FoldedConv &folded, ConvShape shape, at::ScalarType type);

/// The same with the source's kernels, kept for the next start under `name`.
[[nodiscard]] Conv keptConv(
    const Source &source,
    const std::string &name,
    ConvShape shape,
    at::ScalarType type,
    const std::function<FoldedConv()> &fold);

/// In the source's type, kept under the weight's name.
[[nodiscard]] Conv loadConv(
    const Source &source, std::string_view weight, std::string_view norm, ConvShape shape);

/// The published `ConvBN` of the head: `prefix`.conv.weight and `prefix`.bn (inspyrenet.md 3.1).
[[nodiscard]] Conv loadConvBn(
    const Source &source, const std::string &prefix, ConvShape shape = {});

/// x [1, in, h, w]; the result is in NHWC memory and of x's type. May throw Stopped.
[[nodiscard]] at::Tensor conv(
    const Conv &layer, const at::Tensor &x, const JobControl &job = JobControl{});

struct Linear
{
    at::Tensor weight = {};   ///< [out, in]; undefined where it is packed
    at::Tensor bias = {};     ///< [out], may be undefined
    PackedLinear packed = {}; ///< the same with its bias, where that is the way

    [[nodiscard]] std::int64_t outs() const
    {
        return weight.defined() ? weight.size(0) : packed.outs;
    }

    [[nodiscard]] at::ScalarType type() const
    {
        return (weight.defined() ? weight : packed.weights).scalar_type();
    }
};

/// `prefix`.weight and, if it is there, `prefix`.bias.
[[nodiscard]] Linear loadLinear(const Source &source, const std::string &prefix);

enum class Activation : std::uint8_t { None, Gelu };

/// x [rows, in]; [rows, out] of x's type. Gelu is the exact one.
[[nodiscard]] at::Tensor linear(
    const Linear &layer, const at::Tensor &x, Activation activation = Activation::None);

/// Over the last dimension, eps 1e-5; mean and variance in float whatever the type.
struct LayerNorm
{
    at::Tensor weight = {};
    at::Tensor bias = {};
};

[[nodiscard]] LayerNorm loadLayerNorm(const Source &source, const std::string &prefix);
[[nodiscard]] at::Tensor layerNorm(const LayerNorm &layer, const at::Tensor &x);

/// `t` in NHWC memory.
[[nodiscard]] at::Tensor nhwc(const at::Tensor &t);

/// Bilinear, without antialias. At equal size the same tensor.
[[nodiscard]] at::Tensor bilinear(
    const at::Tensor &t, std::int64_t height, std::int64_t width, bool alignCorners);

/// The same whatever number of threads there is: at::sigmoid() computes the last few numbers of
/// each thread's part in another way, which shows in the last bit.
[[nodiscard]] at::Tensor logistic(const at::Tensor &t);

} // namespace inspyre
