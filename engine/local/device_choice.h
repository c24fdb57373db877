#pragma once

#include <inspyre/backend.h>
#include <inspyre/engine.h>
#include <inspyre/result.h>

#include <string>

namespace inspyre {

struct DeviceChoice
{
    std::string id = {};     ///< "cpu", "cuda:0"
    std::string reason = {}; ///< English: "CPU, because libcuda.so.1 was not found"
};

/// Whether the texts of `options` can be meant at all. Errors: InvalidArgument.
[[nodiscard]] Status checkDeviceOptions(const EngineOptions &options);

/// The device for `options` among those found, with the reason in words. "auto" takes the GPU with
/// the most memory, else the CPU; a device that was named is taken or it is an error.
///
/// Errors: NoDevice (with the reason), InvalidArgument.
[[nodiscard]] Result<DeviceChoice> chooseDevice(
    const Devices &devices, const EngineOptions &options);

/// The asked-for precision, or the fastest that `device` does in hardware and the network was made
/// for: bf16 on either kind, fp16 on a GPU, else fp32. Errors: InvalidArgument (asked for, but not
/// done in hardware here).
[[nodiscard]] Result<Precision> choosePrecision(
    Backend &backend, const std::string &device, const EngineOptions &options);

} // namespace inspyre
