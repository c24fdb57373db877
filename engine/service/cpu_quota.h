#pragma once

#include <filesystem>
#include <optional>

namespace inspyre {

/// How many cores' time the control groups (version 2) allow this process, rounded up; nothing
/// where they set no limit, as outside of a container. Throws std::bad_alloc.
/// @param proc, groups  where the system tells of itself
[[nodiscard]] std::optional<int> cpuQuota(
    const std::filesystem::path &proc = "/proc",
    const std::filesystem::path &groups = "/sys/fs/cgroup");

} // namespace inspyre
