#pragma once

#include <string>

namespace inspyre {

/// Starts the CUDA driver and, if there is a GPU, its context, which takes some 0.2 s: done while
/// libtorch is being opened, so that its CUDA half finds both ready. Blocks; changes nothing else.
///
/// @param gpu  number of the device whose context is to be made
/// @return     what came of it, in English: "driver ready", "libcuda.so.1 was not found"
[[nodiscard]] std::string startCudaDriver(int gpu);

} // namespace inspyre
