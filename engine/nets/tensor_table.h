#pragma once

#include "engine/torch/torch.h"

#include <inspyre/architecture.h>
#include <inspyre/checkpoint.h>
#include <inspyre/job.h>
#include <inspyre/timeline.h>

#include <map>
#include <string>
#include <string_view>

namespace inspyre {

/// The checkpoint's tensors by name, in the file's types: on the CPU views of the mapped file
/// (the Checkpoint must outlive them), on a GPU copies.
using TensorTable = std::map<std::string, at::Tensor, std::less<>>;

/// Binds every tensor that `architecture` needs, in forward order, and brings its bytes into
/// memory. Records a span of Phase::Weights per layer group, reports Stage::ReadingWeights by
/// bytes and throws Stopped between two tensors. The checkpoint is known to fit.
[[nodiscard]] TensorTable bindTensors(
    const Checkpoint &checkpoint,
    const Architecture &architecture,
    at::Device device,
    Timeline &timeline,
    const JobControl &job);

/// Where the parts of the network take their weights from, and in which type they compute.
struct Source
{
    const TensorTable &tensors;
    at::Device device;
    at::ScalarType type; ///< of convolutions' and linears' weights and activations
    const JobControl &job;

    /// Throws Stopped if the job was cancelled.
    [[nodiscard]] const at::Tensor &get(std::string_view name) const;

    [[nodiscard]] bool has(std::string_view name) const { return tensors.contains(name); }
};

} // namespace inspyre
