#pragma once

#include "engine/service/state_body.h"

#include <vector>

namespace inspyre {

/// What a caller of /warmup who wants to watch is told: remote.md 2.5.
///
/// @param before  what was told already. @param now  the spans of the start as they are
/// @return        one object each, in the order of their times
[[nodiscard]] std::vector<ServiceJson> warmEvents(
    const std::vector<Span> &before, const std::vector<Span> &now, double nowMs);

} // namespace inspyre
