#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre {

/// One entry of the header, unchecked.
struct SafetensorsEntry
{
    std::string name = {};
    std::string type = {};
    std::vector<std::int64_t> shape = {};
    std::vector<std::int64_t> offsets = {}; ///< begin and end
};

struct SafetensorsHeader
{
    std::vector<SafetensorsEntry> entries = {};
    std::map<std::string, std::string, std::less<>> metadata = {};
    std::string failure = {}; ///< empty if it was read
};

/// Reads the header's JSON as a stream of events, so that no document of any depth is ever built.
[[nodiscard]] SafetensorsHeader readSafetensorsHeader(std::string_view json);

} // namespace inspyre
