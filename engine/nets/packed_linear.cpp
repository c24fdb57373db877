#include "engine/nets/packed_linear.h"

#include "engine/nets/vector_units.h"
#include "engine/torch/cpu.h"
#include "engine/torch/parallel.h"
#include "engine/torch/profile.h"

namespace inspyre {

namespace {

constexpr std::int64_t kRowsOfAPart = 288;

/// The threads share the rows, or where those are few the results.
void byParts(const LinearTask &task)
{
    const auto multiply = usableLinearKernels().front().multiply;
    const auto panels = linearPanels(task.outs);
    const std::int64_t outBytes = task.after == LinearAfter::Add ? 4 : 2;
    if (task.rows < 2 * kRowsOfAPart * at::get_num_threads()) {
        inRanges(0, panels, 1, [&](std::int64_t first, std::int64_t end) {
            multiply(task, {first, end - first}, threadScratch(linearScratch(task)));
        });
        return;
    }
    inRanges(0, task.rows, kRowsOfAPart, [&](std::int64_t first, std::int64_t end) {
        auto part = task;
        part.x = static_cast<const std::uint16_t *>(task.x) + first * task.in;
        part.rows = end - first;
        if (task.places != nullptr) {
            part.places = task.places + first;
        } else {
            part.out = static_cast<std::byte *>(task.out) + first * task.outs * outBytes;
        }
        multiply(part, {0, panels}, threadScratch(linearScratch(part)));
    });
}

} // namespace

bool packsLinears(at::ScalarType type)
{
    return type == at::kBFloat16 && vectorUnits().avx512Bf16 && cpuFeatures() != "amx";
}

bool multipliesBf16AsFloat()
{
    return packsLinears(at::kBFloat16) && !vectorUnits().fastPairs;
}

at::Tensor packedWeights(const at::Tensor &weight)
{
    const auto plain = weight.contiguous();
    auto packed = at::empty({linearWeightCount(plain.size(1), plain.size(0))}, plain.options());
    packLinearWeights(
        static_cast<const std::uint16_t *>(plain.const_data_ptr()),
        plain.size(1),
        plain.size(0),
        static_cast<std::uint16_t *>(packed.mutable_data_ptr()));
    return packed;
}

void multiplyPacked(
    const PackedLinear &layer,
    const at::Tensor &x,
    LinearAfter after,
    const std::int32_t *places,
    const at::Tensor &out)
{
    const KernelScope scope(
        "linear", 2.0 * static_cast<double>(x.numel()) * static_cast<double>(layer.outs));
    byParts({
        .x = x.const_data_ptr(),
        .weights = layer.weights.const_data_ptr(),
        .bias = layer.bias.defined() ? layer.bias.const_data_ptr() : nullptr,
        .out = out.mutable_data_ptr(),
        .places = places,
        .rows = x.size(0),
        .in = x.size(1),
        .outs = layer.outs,
        .after = after,
    });
}

} // namespace inspyre
