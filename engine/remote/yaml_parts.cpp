#include "engine/remote/yaml_parts.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace inspyre {

YamlEntry entryOf(const YAML::Node &map, const std::string &name)
{
    if (map.IsDefined() && map.IsMap()) {
        for (const auto &one : map) {
            if (textOf(one.first) == name) {
                return {one.first, one.second};
            }
        }
    }
    return {};
}

YAML::Node valueAt(const YAML::Node &map, std::initializer_list<const char *> names)
{
    YAML::Node at = map;
    for (const auto *name : names) {
        at.reset(entryOf(at, name).value);
    }
    return at;
}

std::string textOf(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? node.Scalar() : std::string();
}

std::optional<double> numberOf(const YAML::Node &node)
{
    const auto text = textOf(node);
    double value = 0.0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(value) : std::nullopt;
}

int lineOf(const YAML::Node &node)
{
    return node.IsDefined() ? node.Mark().line + 1 : 0;
}

std::string plainNumber(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.6g", value);
    return text.data();
}

} // namespace inspyre
