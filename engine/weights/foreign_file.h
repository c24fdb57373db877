#pragma once

#include "engine/weights/bytes.h"

#include <string>

namespace inspyre {

/// What a file is that is neither a zip archive nor .safetensors, and the way out: for example "a
/// web page, not a model: the download needs another address". Looks at the first bytes only.
[[nodiscard]] std::string describeForeignFile(Bytes file);

} // namespace inspyre
