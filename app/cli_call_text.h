#pragma once

#include "app/cli_output.h"

#include <inspyre/remote_call.h>

#include <string>
#include <vector>

namespace inspyre::cli {

/// All that is known of a call: "url", "class", "ms", "status", "call_ms", "split_ms", "server",
/// "timings", …
[[nodiscard]] Json callJson(const RemoteCall &call);

/// The call's bars on one time axis, as lines of a table.
[[nodiscard]] std::string callWaterfall(const RemoteCall &call);

/// Where the time went, in whole sentences, one each; a warning begins with "warning: ".
[[nodiscard]] std::vector<std::string> explained(const RemoteCall &call);

/// "cold: an instance was started for this call".
[[nodiscard]] std::string classText(StartClass start);

} // namespace inspyre::cli
