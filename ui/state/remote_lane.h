#pragma once

#include "ui/state/time_lanes.h"

#include <inspyre/remote_call.h>

namespace inspyre::ui {

/// The service's side: its parts, where the wait went, and what the service told of itself.
/// Neighbouring pieces of one phase are one bar.
[[nodiscard]] TimeLane remoteLane(const RemoteCall &call);

} // namespace inspyre::ui
