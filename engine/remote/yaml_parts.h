#pragma once

#include <inspyre/service_check.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>
#include <yaml-cpp/yaml.h>

namespace inspyre {

using ServiceFindings = std::vector<ServiceFinding>;

/// A key of a map and its value; both undefined where it is not there.
struct YamlEntry
{
    YAML::Node key = YAML::Node(YAML::NodeType::Undefined);
    YAML::Node value = YAML::Node(YAML::NodeType::Undefined);

    explicit operator bool() const { return key.IsDefined(); }
};

[[nodiscard]] YamlEntry entryOf(const YAML::Node &map, const std::string &name);

/// The value under these keys, one in the other; undefined where one is not there.
[[nodiscard]] YAML::Node valueAt(const YAML::Node &map, std::initializer_list<const char *> names);

/// A scalar's text; empty if it is none.
[[nodiscard]] std::string textOf(const YAML::Node &node);
/// A scalar that is a number.
[[nodiscard]] std::optional<double> numberOf(const YAML::Node &node);

/// From 1; 0 if it is undefined.
[[nodiscard]] int lineOf(const YAML::Node &node);

/// "8", "1.5": as few digits as say it.
[[nodiscard]] std::string plainNumber(double value);

// Each looks at one part of the service. `found` gets what is wrong.

/// Names: keys and annotations.
void checkKeys(const YAML::Node &service, ServiceFindings &found);
/// Probes of one container.
void checkProbes(const YAML::Node &container, bool gpu, ServiceFindings &found);
/// CPU, memory, GPU, instances and time limits.
void checkResources(const YAML::Node &service, const PriceTable &prices, ServiceFindings &found);

} // namespace inspyre
