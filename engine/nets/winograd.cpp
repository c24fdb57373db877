#include "engine/nets/winograd.h"

#include "engine/nets/packed_linear.h"
#include "engine/nets/vector_units.h"
#include "engine/nets/winograd_kernels.h"
#include "engine/torch/parallel.h"
#include "engine/torch/profile.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace inspyre {

namespace {

constexpr std::int64_t kFewChannels = 32;  // below, transforms cost what multiplying less gains
constexpr std::int64_t kFewPixels = 1'024; // below, threads have too few parts
constexpr std::int64_t kMostWeights = 256 * 64; // above, those of a frequency leave no room in L2

/// Where the CPU has vectors of float: 1.7 to 3.3 times as fast as oneDNN was measured with AVX2
/// and AVX-512, and 3.5 times with bfloat16; but there AMX is faster.
bool isFaster(at::ScalarType type)
{
    return type == at::kFloat ? vectorUnits().avx2 : packsLinears(type);
}

bool isWorthIt(std::int64_t in, std::int64_t out)
{
    return std::min(in, out) >= kFewChannels && in * out <= kMostWeights;
}

} // namespace

WinogradConv makeWinograd(const at::Tensor &weight, const at::Tensor &bias)
{
    const auto out = weight.size(0);
    const auto in = weight.size(1);
    if (!weight.is_cpu() || !isFaster(weight.scalar_type()) || !isWorthIt(in, out)) {
        return {};
    }
    const auto plain = weight.to(at::kFloat).contiguous(at::MemoryFormat::Contiguous);
    const auto count = winogradWeightCount(in, out);
    WinogradConv layer;
    layer.weights = at::zeros({static_cast<std::int64_t>(count)}, plain.options());
    winogradWeights(
        plain.const_data_ptr<float>(), in, out, {layer.weights.mutable_data_ptr<float>(), count});
    layer.bias = bias.defined() ? bias.to(at::kFloat) : at::zeros({out}, plain.options());
    return layer;
}

std::uint64_t winogradBytes(const std::vector<std::int64_t> &shape, at::ScalarType type)
{
    const bool is3x3 = shape.size() == 4 && shape[2] == 3 && shape[3] == 3;
    const bool made = is3x3 && isFaster(type) && isWorthIt(shape[1], shape[0]);
    return made ? winogradWeightCount(shape[1], shape[0]) * sizeof(float) : 0;
}

bool winogradTakes(const WinogradConv &layer, const at::Tensor &x)
{
    return layer.weights.defined() && x.size(0) == 1 && x.size(2) * x.size(3) >= kFewPixels;
}

at::Tensor winograd(
    const WinogradConv &layer, const at::Tensor &x, bool relu, const JobControl &job)
{
    const auto map = x.contiguous(at::MemoryFormat::ChannelsLast);
    const auto outs = layer.bias.size(0);
    auto out =
        at::empty({1, outs, x.size(2), x.size(3)}, map.options(), at::MemoryFormat::ChannelsLast);
    const KernelScope scope("winograd", 18.0 * static_cast<double>(map.numel() * outs));
    const WinogradTask task{
        .x = map.const_data_ptr(),
        .weights = layer.weights.const_data_ptr<float>(),
        .bias = layer.bias.const_data_ptr<float>(),
        .out = out.mutable_data_ptr(),
        .height = x.size(2),
        .width = x.size(3),
        .in = x.size(1),
        .outs = outs,
        .relu = relu,
    };
    const auto &best = usableWinogradKernels().front();
    const auto convolve = map.scalar_type() == at::kFloat ? best.fp32 : best.bf16;
    inParallel(winogradParts(task), job, [&](std::int64_t part) {
        convolve(task, part, threadScratch(winogradScratch(task)));
    });
    return out;
}

} // namespace inspyre
