#pragma once

#include <inspyre/backend.h>
#include <inspyre/models.h>
#include <inspyre/remover.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace inspyre {

/// Memory that one forward pass needs besides the weights, in bytes: what the network's maps, one
/// strip of the full-size ones and the library's scratch come to (measured, see the .cpp).
[[nodiscard]] std::uint64_t predictedPassBytes(
    const Architecture &architecture, Precision precision, Size size);

/// `size` and the smaller ones to step down to, largest first: its longer side is reduced to
/// 1024, 768, 512, 384 and 256, its shape is kept.
[[nodiscard]] std::vector<Size> sizesToTry(Size size);

/// A Remover over a network in this process.
///
/// @param memoryLimitBytes  of the whole process (device memory on a GPU); 0 is none. A picture
///                          that needs more is done at a smaller size, and the Matte says so.
[[nodiscard]] std::shared_ptr<Remover> makeLocalRemover(
    std::shared_ptr<Network> network,
    const ModelEntry &model,
    const Architecture &architecture,
    std::uint64_t memoryLimitBytes);

} // namespace inspyre
