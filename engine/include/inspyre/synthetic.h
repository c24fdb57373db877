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
/// The container is "synthetic". Allocates the weights (swin-b: 367 MB). Threads: fills on as many
/// as there are cores.
[[nodiscard]] std::shared_ptr<const Checkpoint> makeSyntheticCheckpoint(
    const Architecture &architecture);

/// The tensors and the metadata as one .safetensors file. The format has no padding: the data
/// begins on 64 bytes and lies in the order of element size, then name, so that every tensor is
/// aligned for its type.
[[nodiscard]] std::vector<std::byte> safetensorsFile(const Checkpoint &checkpoint);

} // namespace inspyre
