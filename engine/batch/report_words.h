#pragma once

#include <inspyre/batch.h>

#include <optional>
#include <string_view>

namespace inspyre {

/// The state of itemStateName(); none if there is none of that name.
[[nodiscard]] std::optional<ItemState> itemStateNamed(std::string_view name);

} // namespace inspyre
