#pragma once

#include <inspyre/remover.h>

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

namespace inspyre::cli {

/// "worked at 512x512 instead of 1024x1024 to keep the memory limit of 800.0 MB"
[[nodiscard]] std::string stepDownText(const StepDown &stepDown);

/// {"cause": "memory-limit" or "out-of-memory", "from", "to", "smaller_strips",
/// "memory_limit_bytes"}, or null.
[[nodiscard]] nlohmann::ordered_json stepDownJson(const std::optional<StepDown> &stepDown);

} // namespace inspyre::cli
