#pragma once

#include "support.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace inspyre::test {

struct Sample
{
    std::int64_t row = 0;
    std::int64_t column = 0;
    double value = 0.0;
};

/// What the published network's map of this name is like; only what is written down is compared.
struct GoldenMap
{
    std::string name = {};
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    std::optional<double> mean = {};
    std::optional<double> deviation = {};
    std::optional<double> sum = {};
    std::optional<double> first = {}; ///< [0, 0, 0, 0]
    std::optional<double> last = {};  ///< [0, -1, -1, -1]
    std::vector<Sample> samples = {};
};

/// The largest difference seen: of logits and features, and of "pred".
struct Worst
{
    double logits = 0.0;
    double prediction = 0.0;
    std::vector<std::string> failures = {}; ///< "d2 mean: 0.1 instead of 0.2"
};

struct Tolerance
{
    double logits = 2e-4;
    double prediction = 1e-4;
    double ones = 3.0; ///< pixels of a binary map: rounding decides at its threshold
};

[[nodiscard]] Worst compared(
    const Run &run, const std::vector<GoldenMap> &golden, const Tolerance &tolerance);

} // namespace inspyre::test
