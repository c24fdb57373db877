#pragma once

#include "engine/torch/cuda_upload.h"

#include <inspyre/backend.h>

#include <filesystem>
#include <memory>

namespace inspyre {

/// Backend::loadNetwork(), with the device and precision already checked.
///
/// @param help            of the GPU, if there is one that our CUDA module runs on
/// @param preparedFolder  NetworkOptions::preparedFolder
/// Throws what libtorch throws, and Stopped.
[[nodiscard]] std::shared_ptr<Network> loadTorchNetwork(
    const std::shared_ptr<const Checkpoint> &checkpoint,
    const Architecture &architecture,
    const NetworkInfo &info,
    const CudaHelp &help,
    const std::filesystem::path &preparedFolder,
    const std::shared_ptr<Timeline> &timeline,
    const JobControl &job);

} // namespace inspyre
