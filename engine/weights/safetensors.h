#pragma once

#include "engine/weights/assemble.h"

#include <inspyre/result.h>

#include <map>
#include <string>
#include <vector>

namespace inspyre {

/// What a .safetensors file lists.
struct SafetensorsContent
{
    std::vector<FoundTensor> tensors = {};
    std::map<std::string, std::string, std::less<>> metadata = {};
};

/// Whether the file begins as one: a header length that is possible, then '{'.
[[nodiscard]] bool looksLikeSafetensors(Bytes file);

/// By the format's own rules: the tensors cover the data exactly, without holes or overlaps, and
/// each is as long as its shape.
///
/// Errors: BadModel (also for element types that no weights have).
[[nodiscard]] Result<SafetensorsContent> readSafetensors(Bytes file);

} // namespace inspyre
