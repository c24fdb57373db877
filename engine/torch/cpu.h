#pragma once

#include <inspyre/backend.h>

#include <string>

namespace inspyre {

/// The CPU as a device: its name, and the machine's memory.
[[nodiscard]] Device cpuDevice();

/// Cores that this process may run on, counting the threads of one core once; at least 1.
[[nodiscard]] int physicalCores();

/// Whether this CPU multiplies bf16 in hardware, with the kernel's consent for AMX.
[[nodiscard]] bool hasBf16();

/// The best instruction set that applies: "amx", "avx512_bf16", "avx512", "avx2" or "".
[[nodiscard]] std::string cpuFeatures();

} // namespace inspyre
