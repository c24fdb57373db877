#include "engine/local/device_choice.h"

#include <algorithm>
#include <vector>

namespace inspyre {

namespace {

bool isGpu(const std::string &id)
{
    return id.rfind("cuda", 0) == 0;
}

bool usable(const Device &device)
{
    return device.problem.empty();
}

const Device *find(const Devices &devices, const std::string &id)
{
    const auto found = std::find_if(
        devices.list.begin(), devices.list.end(), [&](const Device &d) { return d.id == id; });
    return found != devices.list.end() ? &*found : nullptr;
}

std::vector<const Device *> usableGpus(const Devices &devices)
{
    std::vector<const Device *> gpus;
    for (const auto &device : devices.list) {
        if (isGpu(device.id) && usable(device)) {
            gpus.push_back(&device);
        }
    }
    return gpus;
}

/// Why no GPU can be used: the first one's own problem, or why there is none.
std::string whyNoGpu(const Devices &devices)
{
    for (const auto &device : devices.list) {
        if (isGpu(device.id)) {
            return device.name + " cannot be used: " + device.problem;
        }
    }
    return devices.noGpu.empty() ? "no GPU was found" : devices.noGpu;
}

DeviceChoice bestGpu(const std::vector<const Device *> &gpus, bool asked)
{
    const auto *best =
        *std::max_element(gpus.begin(), gpus.end(), [](const Device *a, const Device *b) {
            return a->memoryBytes < b->memoryBytes;
        });
    std::string why = "because it is the fastest device";
    if (gpus.size() > 1) {
        why = "because it is the GPU with the most memory";
    } else if (asked) {
        why = "as asked";
    }
    return {best->id, "CUDA: " + best->name + ", " + why};
}

Result<DeviceChoice> namedDevice(const Devices &devices, const std::string &id)
{
    const auto *device = find(devices, id);
    if (device == nullptr) {
        return Error{ErrorCode::NoDevice, "there is no such device; " + whyNoGpu(devices), id};
    }
    if (!usable(*device)) {
        return Error{ErrorCode::NoDevice, device->name + " cannot be used: " + device->problem, id};
    }
    const std::string kind = isGpu(id) ? "CUDA: " + device->name : "CPU";
    return DeviceChoice{id, kind + ", as asked"};
}

} // namespace

Status checkDeviceOptions(const EngineOptions &options)
{
    const auto &device = options.device;
    const auto number = device.rfind("cuda:", 0) == 0 ? device.substr(5) : std::string("0");
    const bool isNumber = !number.empty() && number.size() <= 3 &&
                          number.find_first_not_of("0123456789") == std::string::npos;
    const bool known =
        device == "auto" || device == "cpu" || device == "cuda" || device.rfind("cuda:", 0) == 0;
    if (!known || !isNumber) {
        return Error{
            ErrorCode::InvalidArgument, "not a device; use auto, cpu, cuda or cuda:N", device};
    }
    if (options.requireGpu && device == "cpu") {
        return Error{
            ErrorCode::InvalidArgument, "the CPU was asked for and a GPU is required", device};
    }
    return Success{};
}

Result<DeviceChoice> chooseDevice(const Devices &devices, const EngineOptions &options)
{
    if (options.device != "auto" && options.device != "cuda") {
        return namedDevice(devices, options.device);
    }
    const auto gpus = usableGpus(devices);
    if (!gpus.empty()) {
        return bestGpu(gpus, options.device == "cuda");
    }
    if (options.requireGpu || options.device == "cuda") {
        return Error{ErrorCode::NoDevice, "no GPU, because " + whyNoGpu(devices), "cuda"};
    }
    if (find(devices, "cpu") == nullptr) {
        return Error{ErrorCode::NoDevice, "the backend offers no device at all", "cpu"};
    }
    return DeviceChoice{"cpu", "CPU, because " + whyNoGpu(devices)};
}

Result<Precision> choosePrecision(
    Backend &backend, const std::string &device, const EngineOptions &options)
{
    if (options.precision) {
        if (auto supported = backend.supports(device, *options.precision); !supported) {
            return Error{
                ErrorCode::InvalidArgument,
                std::string(precisionName(*options.precision)) + " is not for this device: " +
                    supported.error().message + "; leave the precision to 'auto' or use fp32",
                device};
        }
        return *options.precision;
    }
    if (backend.supports(device, Precision::Bf16)) {
        return Precision::Bf16;
    }
    // On a CPU fp16 is slower than fp32, whatever the hardware says.
    if (isGpu(device) && backend.supports(device, Precision::Fp16)) {
        return Precision::Fp16;
    }
    return Precision::Fp32;
}

} // namespace inspyre
