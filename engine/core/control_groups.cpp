#include "engine/core/control_groups.h"

#include <fstream>
#include <string>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

/// The folder of this process's group below that of all; empty without version 2.
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

} // namespace

std::vector<fs::path> controlGroups(const fs::path &proc, const fs::path &groups)
{
    std::vector<fs::path> folders = {groups};
    for (const auto &name : ownGroup(proc)) {
        folders.push_back(folders.back() / name);
    }
    return folders;
}

} // namespace inspyre
