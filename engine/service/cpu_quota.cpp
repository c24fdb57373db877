#include "engine/service/cpu_quota.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <string>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

/// This process's own group, as a path below the tree's root.
fs::path ownGroup(const fs::path &proc)
{
    std::ifstream file(proc / "self/cgroup");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("0::/")) {
            return line.substr(4);
        }
    }
    return {};
}

/// "200000 100000" or "max 100000".
std::optional<double> quotaOf(const fs::path &group)
{
    std::ifstream file(group / "cpu.max");
    double quota = 0.0;
    double period = 0.0;
    if (file >> quota >> period && quota > 0.0 && period > 0.0) {
        return quota / period;
    }
    return {};
}

} // namespace

std::optional<int> cpuQuota(const fs::path &proc, const fs::path &groups)
{
    std::optional<double> least;
    fs::path group = groups;
    const auto look = [&] {
        if (const auto quota = quotaOf(group)) {
            least = std::min(*quota, least.value_or(*quota));
        }
    };
    look();
    for (const auto &part : ownGroup(proc)) {
        group /= part;
        look();
    }
    return least ? std::optional(std::max(1, static_cast<int>(std::ceil(*least)))) : std::nullopt;
}

} // namespace inspyre
