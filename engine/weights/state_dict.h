#pragma once

#include "engine/weights/pickle.h"

#include <string_view>
#include <utility>
#include <vector>

namespace inspyre {

/// Name and index into Pickle::tensors.
using NamedTensors = std::vector<std::pair<std::string_view, std::size_t>>;

/// The named tensors of a pickle's topmost value, or of the wrapper inside it that has them.
///
/// Errors: BadModel (not a dict; no tensors with names; says what there is instead).
[[nodiscard]] Result<NamedTensors> findStateDict(const Pickle &pickle);

} // namespace inspyre
