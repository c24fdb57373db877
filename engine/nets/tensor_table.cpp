#include "engine/nets/tensor_table.h"

#include "engine/torch/steps.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace inspyre {

namespace {

constexpr std::uint64_t kReadBytes = std::uint64_t{8} << 20U; // between two questions about cancel

at::ScalarType scalarType(TensorType type)
{
    switch (type) {
    case TensorType::F32: return at::kFloat;
    case TensorType::F16: return at::kHalf;
    case TensorType::BF16: return at::kBFloat16;
    case TensorType::F64: return at::kDouble;
    case TensorType::I64: return at::kLong;
    case TensorType::I32: return at::kInt;
    case TensorType::I16: return at::kShort;
    case TensorType::I8: return at::kChar;
    case TensorType::U8: return at::kByte;
    case TensorType::Bool: return at::kBool;
    }
    return at::kFloat;
}

/// A view; nothing in this module writes to a weight.
at::Tensor viewOf(const TensorView &tensor)
{
    return at::from_blob(
        const_cast<std::byte *>(tensor.data), tensor.shape, scalarType(tensor.type));
}

/// Brings mapped pages into memory, ahead of the first use.
void touch(const std::byte *data, std::uint64_t bytes)
{
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(data) / page * page;
    const auto end = reinterpret_cast<std::uintptr_t>(data) + bytes;
#ifdef MADV_POPULATE_READ
    const auto *first = data - (reinterpret_cast<std::uintptr_t>(data) - begin);
    if (madvise(const_cast<std::byte *>(first), end - begin, MADV_POPULATE_READ) == 0) {
        return;
    }
#endif
    // An older kernel: read one byte of each page.
    unsigned sum = 0;
    for (std::uint64_t at = 0; at < bytes; at += page) {
        sum += static_cast<unsigned>(data[at]);
    }
    [[maybe_unused]] const volatile unsigned kept = sum;
}

struct Group
{
    std::vector<std::pair<std::string, const TensorView *>> tensors = {};
    std::uint64_t bytes = 0;
};

std::array<Group, kLayerGroups> groups(const Checkpoint &checkpoint, const Architecture &network)
{
    std::array<Group, kLayerGroups> result;
    for (const auto &expected : expectedTensors(network)) {
        const auto found = checkpoint.tensors.find(expected.name);
        if (expected.optional || found == checkpoint.tensors.end()) {
            continue; // the two kinds of buffers are not used
        }
        auto &group = result[static_cast<std::size_t>(layerGroup(expected.name))];
        group.tensors.emplace_back(expected.name, &found->second);
        group.bytes += found->second.bytes;
    }
    return result;
}

} // namespace

TensorTable bindTensors(
    const Checkpoint &checkpoint,
    const Architecture &architecture,
    at::Device device,
    Timeline &timeline,
    const JobControl &job)
{
    const auto all = groups(checkpoint, architecture);
    std::uint64_t total = 0;
    for (const auto &group : all) {
        total += group.bytes;
    }
    TensorTable table;
    std::uint64_t done = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto *part = layerGroupName(static_cast<LayerGroup>(i));
        ScopedSpan span(timeline, Phase::Weights, part, all[i].bytes);
        const auto before = done;
        for (const auto &[name, tensor] : all[i].tensors) {
            for (std::uint64_t at = 0; at < tensor->bytes; at += kReadBytes) {
                const auto bytes = std::min(kReadBytes, tensor->bytes - at);
                throwIfCancelled(job);
                touch(tensor->data + at, bytes);
                done += bytes;
                span.progress(done - before);
                job.report(
                    Stage::ReadingWeights, static_cast<double>(done) / static_cast<double>(total));
            }
            const auto view = viewOf(*tensor);
            table.emplace(name, device.is_cpu() ? view : view.to(device));
        }
    }
    return table;
}

const at::Tensor &Source::get(std::string_view name) const
{
    throwIfCancelled(job);
    const auto found = tensors.find(name);
    TORCH_CHECK(found != tensors.end(), "the checkpoint has no tensor ", std::string(name));
    return found->second;
}

} // namespace inspyre
