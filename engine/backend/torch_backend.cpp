#include "engine/backend/torch_network.h"
#include "engine/core/backend_entry.h"
#include "engine/core/guarded.h"
#include "engine/nets/winograd.h"
#include "engine/torch/cpu.h"
#include "engine/torch/cuda_loader.h"
#include "engine/torch/errors.h"
#include "engine/torch/memory_pool.h"
#include "engine/torch/steps.h"
#include "engine/torch/torch.h"

#include <inspyre/backend.h>
#include <inspyre/log.h>

#include <algorithm>
#include <optional>

namespace inspyre {

namespace {

constexpr int kBf16Capability = 80; // Ampere
constexpr int kFp16Capability = 70; // Volta

class TorchBackend final : public Backend
{
public:
    TorchBackend() { installMemoryPool(); }

    [[nodiscard]] std::string version() const override { return "libtorch " TORCH_VERSION; }

    [[nodiscard]] Result<Devices> devices(const JobControl &job) override;
    [[nodiscard]] Status supports(const std::string &device, Precision precision) override;
    [[nodiscard]] Result<std::shared_ptr<Network>> loadNetwork(
        const std::shared_ptr<const Checkpoint> &checkpoint,
        const Architecture &architecture,
        const NetworkOptions &options,
        const std::shared_ptr<Timeline> &timeline,
        const JobControl &job) override;

private:
    const Cuda &cuda();
    Result<Device> usableDevice(const std::string &id);
    Result<NetworkInfo> describe(const NetworkOptions &options, const Checkpoint &checkpoint);

    std::optional<Cuda> m_cuda; ///< after the first question about GPUs
};

const Cuda &TorchBackend::cuda()
{
    if (!m_cuda) {
        m_cuda = loadCuda();
    }
    return *m_cuda;
}

Result<Devices> TorchBackend::devices(const JobControl &job)
{
    const auto body = [&]() -> Result<Devices> {
        throwIfCancelled(job);
        job.report(Stage::FindingDevices, 0.0);
        Devices found{.list = {cpuDevice()}, .noGpu = cuda().none};
        found.list.insert(found.list.end(), cuda().devices.begin(), cuda().devices.end());
        throwIfCancelled(job);
        job.report(Stage::FindingDevices, 1.0);
        return found;
    };
    return guarded("finding devices", body, torchError);
}

Result<Device> TorchBackend::usableDevice(const std::string &id)
{
    if (id == "cpu") {
        return cpuDevice(); // without asking for GPUs
    }
    for (const auto &device : cuda().devices) {
        if (device.id != id) {
            continue;
        }
        if (!device.problem.empty()) {
            return Error{ErrorCode::NoDevice, device.problem, id};
        }
        return device;
    }
    const auto why = cuda().none.empty() ? "there is no such device" : cuda().none;
    return Error{ErrorCode::NoDevice, why, id};
}

Status TorchBackend::supports(const std::string &device, Precision precision)
{
    const auto body = [&]() -> Status {
        const auto found = usableDevice(device);
        if (!found) {
            return found.error();
        }
        const auto no = [&](const char *why) {
            return Error{ErrorCode::InvalidArgument, why, device};
        };
        if (precision == Precision::Fp32) {
            return Success{};
        }
        if (device == "cpu") {
            if (precision == Precision::Fp16) {
                return no("no CPU computes this network in fp16; bf16 is its half precision");
            }
            return hasBf16() ? Status(Success{}) : no("this CPU has neither AMX nor AVX512-BF16");
        }
        const auto all = cuda().devices;
        const auto place = std::find_if(
            all.begin(), all.end(), [&](const Device &other) { return other.id == device; });
        const auto capability = cuda().capability[static_cast<std::size_t>(place - all.begin())];
        if (precision == Precision::Bf16 && capability < kBf16Capability) {
            return no("bf16 needs a GPU of compute capability 8.0 or later");
        }
        if (precision == Precision::Fp16 && capability < kFp16Capability) {
            return no("fp16 needs a GPU of compute capability 7.0 or later");
        }
        return Success{};
    };
    return guarded("asking the device", body, torchError);
}

Result<NetworkInfo> TorchBackend::describe(
    const NetworkOptions &options, const Checkpoint &checkpoint)
{
    const auto device = usableDevice(options.device);
    if (!device) {
        return device.error();
    }
    if (const auto status = supports(options.device, options.precision); !status) {
        return status.error();
    }
    NetworkInfo info{
        .device = device->id,
        .deviceName = device->name,
        .precision = options.precision,
        .threads = options.threads > 0 ? options.threads : physicalCores(),
        .cpuFeatures = cpuFeatures(),
    };
    for (const auto &[name, tensor] : checkpoint.tensors) {
        info.weightBytes += tensor.bytes;
        if (info.device == "cpu") {
            const bool bf16 = info.precision == Precision::Bf16;
            info.layoutBytes += winogradBytes(tensor.shape, bf16 ? at::kBFloat16 : at::kFloat);
        }
    }
    return info;
}

Result<std::shared_ptr<Network>> TorchBackend::loadNetwork(
    const std::shared_ptr<const Checkpoint> &checkpoint,
    const Architecture &architecture,
    const NetworkOptions &options,
    const std::shared_ptr<Timeline> &timeline,
    const JobControl &job)
{
    const auto body = [&]() -> Result<std::shared_ptr<Network>> {
        throwIfCancelled(job);
        std::optional<ScopedSpan> tables(std::in_place, *timeline, Phase::Network);
        job.report(Stage::BuildingNetwork, 0.0);
        if (const auto mismatch = compare(*checkpoint, architecture); !mismatch.empty()) {
            return Error{ErrorCode::ModelMismatch, mismatch.summary(), checkpoint->path.string()};
        }
        const auto info = describe(options, *checkpoint);
        if (!info) {
            return info.error();
        }
        at::set_num_threads(info->threads);
        if (info->device != "cpu") {
            // Results in fp32 are to match those of the CPU.
            at::globalContext().setAllowTF32CuBLAS(false);
            at::globalContext().setAllowTF32CuDNN(false);
        }
        tables->note(architecture.name);
        tables.reset();
        return loadTorchNetwork(
            checkpoint,
            architecture,
            *info,
            info->device == "cpu" ? CudaHelp{} : helpFor(cuda(), info->device),
            options,
            timeline,
            job.slice(0.0, 1.0));
    };
    return guarded("loading the network", body, torchError);
}

} // namespace

} // namespace inspyre

extern "C" [[gnu::visibility("default")]] inspyre::Backend *inspyreBackend(
    std::uint32_t programAbi, std::uint32_t *moduleAbi, const inspyre::LogSink &log)
{
    *moduleAbi = inspyre::kBackendAbi;
    if (programAbi != inspyre::kBackendAbi) {
        return nullptr;
    }
    inspyre::setLogSink(log);
    return new inspyre::TorchBackend;
}
