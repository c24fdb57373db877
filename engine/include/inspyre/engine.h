#pragma once

#include <inspyre/architecture.h>
#include <inspyre/backend.h>
#include <inspyre/image.h>
#include <inspyre/job.h>
#include <inspyre/models.h>
#include <inspyre/remover.h>
#include <inspyre/result.h>
#include <inspyre/timeline.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace inspyre {

struct EngineOptions
{
    std::string model = {};                  ///< name or file; empty is the default
    std::string device = "auto";             ///< "auto", "cpu", "cuda", "cuda:N"
    bool requireGpu = false;                 ///< fail rather than fall back to the CPU
    std::optional<Precision> precision = {}; ///< none is "auto"
    int threads = 0;                         ///< 0 is one per physical core
    std::uint64_t memoryLimitBytes = 0;      ///< 0 is none
    /// On a GPU: of its memory, for other programs. The limit is then at most what was free at the
    /// start, less this.
    std::uint64_t freeGpuMemoryBytes = 0;
    std::filesystem::path modules = {}; ///< empty is moduleFolder()
    bool doubt =
        false; ///< mattes will be asked for with MatteOptions::doubt: warmUp() readies that
};

/// A started engine: usable at once, at full speed after warmUp(). Its weights are prepared in the
/// background meanwhile, and kept in cacheFolder() for the next start. Destroying it stops that,
/// which takes some 10 ms.
struct Engine
{
    std::shared_ptr<Backend> backend = {};
    std::shared_ptr<Network> network = {};
    std::shared_ptr<Remover> remover = {};
    ModelEntry model = {};
    Architecture architecture = {};
    std::string backendVersion = {};
    std::vector<Device> devices = {};
    NetworkInfo networkInfo = {};
    std::uint64_t memoryLimitBytes = 0; ///< what EngineOptions wishes of it; 0 is none
    bool doubt = false;                 ///< as EngineOptions::doubt
    std::string deviceReason =
        {}; ///< English: why this device, "CPU, because libcuda.so.1 was not found"
    std::shared_ptr<const void> behind = {}; ///< the work in the background
};

/// Opens library, device and weights at the same time (own threads), then builds the network.
/// Records every phase in `timeline`.
///
/// @param job  reports the stages; a cancel is answered within 250 ms: what cannot be interrupted
///             (dlopen) ends unheard in the background.
/// Errors: those of findModel(), openCheckpoint(), readArchitecture(), loadBackend(),
/// Backend::loadNetwork(); NoDevice with --require-gpu; Cancelled.
[[nodiscard]] Result<Engine> startEngine(
    const EngineOptions &options, const std::shared_ptr<Timeline> &timeline, const JobControl &job);

/// Runs the network at `sizes` (multiples of 32) until two runs in a row agree within 10 %, at most
/// 5 times each; those that the memory limit forbids in the way in which pictures would be done
/// within it, if at all. Records WarmUp spans. Errors: those of Network::run().
[[nodiscard]] Status warmUp(
    Engine &engine, const std::vector<Size> &sizes, Timeline &timeline, const JobControl &job);

} // namespace inspyre
