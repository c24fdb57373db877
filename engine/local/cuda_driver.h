#pragma once

#include "engine/core/shared_library.h"

#include <inspyre/result.h>

#include <string>

namespace inspyre {

/// The CUDA driver, opened but not started. Copies are the same driver.
class CudaDriver
{
public:
    /// Opens libcuda, if there is one.
    [[nodiscard]] static Result<CudaDriver> open();

    /// Starts the driver and, if there is a GPU, its context, which takes some 0.2 s: done while
    /// libtorch is being opened, so that its CUDA half finds both ready. Blocks.
    ///
    /// @param gpu  number of the device whose context is to be made
    /// @return     what came of it, in English: "driver ready"
    [[nodiscard]] std::string start(int gpu) const;

private:
    explicit CudaDriver(SharedLibrary library);

    SharedLibrary m_library;
};

} // namespace inspyre
