#pragma once

#include <inspyre/backend.h>
#include <inspyre/models.h>
#include <inspyre/remover.h>

#include <cstdint>
#include <memory>

namespace inspyre {

/// A Remover over a network in this process.
///
/// @param memoryLimitBytes  of the whole process (device memory on a GPU); 0 is none. A picture
///                          that needs more is done in smaller strips, then at a smaller size, and
///                          the Matte says so.
/// @param threads           of the CPU, for each pass; 0 is as many as the network has
[[nodiscard]] std::shared_ptr<Remover> makeLocalRemover(
    std::shared_ptr<Network> network,
    const ModelEntry &model,
    const Architecture &architecture,
    std::uint64_t memoryLimitBytes,
    int threads = 0);

} // namespace inspyre
