#include "engine/torch/cuda_upload.h"

#include "engine/torch/cuda_ring.h"

#include <algorithm>
#include <thread>

namespace inspyre {

namespace {

constexpr std::uint64_t kAlignment = 256; // of each tensor, as libtorch's own
constexpr int kSlots = 4;
constexpr std::uint64_t kSlotBytes = std::uint64_t{8} << 20U;
constexpr unsigned kMostThreads = 4; // one thread copies slower than the bus takes

std::uint64_t aligned(std::uint64_t bytes)
{
    return (bytes + kAlignment - 1) / kAlignment * kAlignment;
}

int threadsToFill()
{
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads));
}

} // namespace

std::vector<at::Tensor> uploaded(
    CudaSession &session,
    const std::vector<at::Tensor> &tensors,
    at::Device device,
    const JobControl &job,
    const std::function<void(std::uint64_t)> &progressed)
{
    std::vector<UploadPart> parts;
    std::uint64_t bytes = 0;
    for (const auto &tensor : tensors) {
        const auto *data = static_cast<const std::byte *>(tensor.const_data_ptr());
        parts.push_back({data, tensor.nbytes(), bytes});
        bytes += aligned(tensor.nbytes());
    }
    const auto block =
        at::empty({static_cast<std::int64_t>(bytes)}, at::TensorOptions(at::kByte).device(device));
    const auto copier = session.makeCopier(block.mutable_data_ptr(), kSlots, kSlotBytes);
    uploadParts(*copier, parts, threadsToFill(), job, progressed);
    copier->finish();

    std::vector<at::Tensor> views;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const auto part = block.narrow(
            0,
            static_cast<std::int64_t>(parts[i].offset),
            static_cast<std::int64_t>(parts[i].bytes));
        views.push_back(part.view(tensors[i].scalar_type()).view(tensors[i].sizes()));
    }
    return views;
}

} // namespace inspyre
