#include "engine/core/memory_available.h"

#include "engine/core/control_groups.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

namespace inspyre {

namespace {

namespace fs = std::filesystem;

/// The number after `key` in lines of a key and a number; 0 if there is none.
std::uint64_t numberAfter(const fs::path &path, std::string_view key)
{
    std::ifstream file(path);
    std::string word;
    std::uint64_t number = 0;
    while (file >> word) {
        if (word == key && file >> number) {
            return number;
        }
        file.clear();
        file.ignore(256, '\n');
    }
    return 0;
}

/// The number that is all of the file; none for "max" or without the file.
std::optional<std::uint64_t> numberIn(const fs::path &path)
{
    std::ifstream file(path);
    std::uint64_t number = 0;
    return file >> number ? std::optional(number) : std::nullopt;
}

void limitBy(const fs::path &group, MemoryState &state)
{
    const auto most = numberIn(group / "memory.max");
    const auto used = numberIn(group / "memory.current");
    if (!most || !used) {
        return;
    }
    const auto idle = std::min(*used, numberAfter(group / "memory.stat", "inactive_file"));
    const auto held = *used - idle;
    const auto available = *most > held ? *most - held : 1; // 0 is not known
    state.total = state.total == 0 ? *most : std::min(state.total, *most);
    state.available = state.available == 0 ? available : std::min(state.available, available);
}

} // namespace

MemoryState memoryState(const MemoryPlaces &places)
{
    constexpr std::uint64_t kKibibyte = 1024;
    const auto info = places.proc / "meminfo";
    MemoryState state{
        .total = kKibibyte * numberAfter(info, "MemTotal:"),
        .available = kKibibyte * numberAfter(info, "MemAvailable:")};
    for (const auto &group : controlGroups(places.proc, places.groups)) {
        limitBy(group, state);
    }
    return state;
}

} // namespace inspyre
