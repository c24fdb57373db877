#include "engine/service/cpu_quota.h"

#include "engine/core/control_groups.h"

#include <algorithm>
#include <cmath>
#include <fstream>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

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
    for (const auto &group : controlGroups(proc, groups)) {
        if (const auto quota = quotaOf(group)) {
            least = std::min(*quota, least.value_or(*quota));
        }
    }
    return least ? std::optional(std::max(1, static_cast<int>(std::ceil(*least)))) : std::nullopt;
}

} // namespace inspyre
