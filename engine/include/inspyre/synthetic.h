#pragma once

#include <inspyre/architecture.h>
#include <inspyre/checkpoint.h>

#include <memory>
#include <string_view>
#include <vector>

namespace inspyre {

/// The architectures of the literature by name: "swin-t", "swin-s", "swin-b", "swin-l",
/// "res2net50", and "starter" (slim Res2Net). Errors: UnknownModel (lists the names).
[[nodiscard]] Result<Architecture> namedArchitecture(std::string_view name);

/// Made-up weights for `architecture`, each tensor filled from a hash of its name and index
/// (inspyrenet.md 10): the same on every machine, so results can be compared with the golden
/// vectors, and times measured without a download. Mattes mean nothing.
/// Allocates the weights (swin-b: 367 MB). Threads: fills on as many as there are cores.
[[nodiscard]] std::shared_ptr<const Checkpoint> makeSyntheticCheckpoint(
    const Architecture &architecture);

/// The tensors as one .safetensors file, in the map's order, 64-byte aligned.
[[nodiscard]] std::vector<std::byte> safetensorsFile(const Checkpoint &checkpoint);

} // namespace inspyre
