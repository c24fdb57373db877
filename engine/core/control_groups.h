#pragma once

#include <filesystem>
#include <vector>

namespace inspyre {

/// The folders of the control groups (version 2) that this process is in: that of all, then each
/// below it, its own the last. Throws std::bad_alloc.
/// @param proc, groups  where the system tells of itself: /proc and /sys/fs/cgroup
[[nodiscard]] std::vector<std::filesystem::path> controlGroups(
    const std::filesystem::path &proc, const std::filesystem::path &groups);

} // namespace inspyre
