#pragma once

#include "engine/torch/cuda_upload.h"

#include <inspyre/backend.h>

#include <memory>

namespace inspyre {

/// Backend::loadNetwork(), with the device and precision already checked.
///
/// @param options  what `info` does not say
/// @param help     of the GPU, if there is one that our CUDA module runs on
/// Throws what libtorch throws, and Stopped.
[[nodiscard]] std::shared_ptr<Network> loadTorchNetwork(
    const std::shared_ptr<const Checkpoint> &checkpoint,
    const Architecture &architecture,
    const NetworkInfo &info,
    const CudaHelp &help,
    const NetworkOptions &options,
    const std::shared_ptr<Timeline> &timeline,
    const JobControl &job);

} // namespace inspyre
