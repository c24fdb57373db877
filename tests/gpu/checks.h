#pragma once

#include "report.h"

#include <inspyre/backend.h>

#include <filesystem>
#include <memory>
#include <string>

namespace inspyre {
struct CudaKernels;
}

namespace inspyre::test {

/// What the checks work with.
struct Machine
{
    Backend *backend = nullptr;
    const CudaKernels *kernels = nullptr;
    std::string device = {};            ///< "cuda:0"
    std::string name = {};              ///< of the GPU
    std::filesystem::path starter = {}; ///< the file of the starter model
    std::filesystem::path work = {};    ///< for files; exists
    std::filesystem::path start = {};   ///< the program inspyre-gpu-start
};

/// Window attention and normalisation against their twins on the CPU, and how long they take.
void checkKernels(const Machine &machine, Report &report);

/// Mattes of the CPU in fp32 against those of the GPU in each precision.
void checkMattes(const Machine &machine, Report &report);

/// Passes one by one and recorded, by the device's clock, and what they ask the device for.
void checkTimes(const Machine &machine, Report &report);

/// Upload of the weights against the bandwidth of pinned memory.
void checkUpload(const Machine &machine, Report &report);

/// A GPU that others have filled.
void checkFullMemory(const Machine &machine, Report &report);

/// From exec to ready, in processes of their own.
void checkStart(const Machine &machine, Report &report);

/// Made-up weights of "swin-b", made once.
[[nodiscard]] std::shared_ptr<const Checkpoint> swinB();

/// Null, with the reason in the report, if it cannot be loaded.
[[nodiscard]] std::shared_ptr<Network> load(
    const Machine &machine,
    const std::shared_ptr<const Checkpoint> &checkpoint,
    const NetworkOptions &options,
    const std::shared_ptr<Timeline> &timeline,
    Report &report);

/// Rgb8 noise; another for each seed.
[[nodiscard]] Image noise(Size size, unsigned seed);

} // namespace inspyre::test
