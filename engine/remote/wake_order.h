#pragma once

#include "engine/remote/caller.h"

namespace inspyre {

inline constexpr std::size_t kMostStateBytes = 4U << 20U; ///< of a reply without a picture

/// The call that wakes a service of ours, told as it happens; or an older one of the same path.
[[nodiscard]] CallOrder wakeOurs(const RemoteAccess &access, const WakeOptions &options);

/// The one that wakes a foreign service.
[[nodiscard]] CallOrder wakeForeign(const RemoteAccess &access);

} // namespace inspyre
