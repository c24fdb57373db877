#pragma once

#include <inspyre/checkpoint.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace inspyre {

/// The imports that a pickle of weights may name. None of them is ever looked up: they only tell
/// the machine which description to make.
enum class PickleImport : std::uint8_t { OrderedDict, RebuildTensor, RebuildParameter, Storage };

struct AllowedImport
{
    PickleImport import = PickleImport::OrderedDict;
    TensorType type = TensorType::F32; ///< of a Storage
};

/// Empty if the import is not on the list.
[[nodiscard]] std::optional<AllowedImport> allowedImport(
    std::string_view module, std::string_view name);

/// "STACK_GLOBAL", or "0xff" for a byte that is no opcode.
[[nodiscard]] std::string opcodeName(std::uint8_t opcode);

} // namespace inspyre
