#pragma once

#include "engine/cuda/kernels.h"

#include <inspyre/backend.h>

#include <filesystem>
#include <memory>

namespace inspyre {

/// Backend::loadNetwork(), with the device and precision already checked.
///
/// @param kernels         null without a usable GPU
/// @param preparedFolder  NetworkOptions::preparedFolder
/// Throws what libtorch throws, and Stopped.
[[nodiscard]] std::shared_ptr<Network> loadTorchNetwork(
    const std::shared_ptr<const Checkpoint> &checkpoint,
    const Architecture &architecture,
    const NetworkInfo &info,
    const CudaKernels *kernels,
    const std::filesystem::path &preparedFolder,
    const std::shared_ptr<Timeline> &timeline,
    const JobControl &job);

} // namespace inspyre
