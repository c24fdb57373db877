#pragma once

#include "app/cli_output.h"

#include <inspyre/cost.h>
#include <inspyre/remote_history.h>
#include <inspyre/remote_route.h>

#include <optional>
#include <string>
#include <vector>

namespace inspyre::cli {

/// What a comparison found, milliseconds.
struct Comparison
{
    double localStartMs = 0.0; ///< from the start of the engine until it was usable
    TimeStatistics local = {};
    TimeStatistics cold = {}; ///< of the service
    TimeStatistics warming = {};
    TimeStatistics warm = {};
    std::size_t failed = 0;
    double bytesUp = 0.0; ///< mean of a picture
    double bytesDown = 0.0;
    double mostApart = 0.0; ///< largest difference of two mattes of a picture, 0 to 1
    /// Of a cold start: measured now, else the history's median; none if neither has one.
    std::optional<double> coldMs = {};
    bool coldOfHistory = false;
    std::optional<double> usdPerImage = {}; ///< of a warm one, by the default instance's rate
};

/// @param remembered  calls of the same service
[[nodiscard]] Comparison comparisonOf(
    const std::vector<ComparedRun> &runs,
    double localStartMs,
    const std::vector<RemoteRecord> &remembered);

/// A table for people, and the sentences beneath it.
[[nodiscard]] std::string comparisonText(const Comparison &comparison);

[[nodiscard]] Json comparisonJson(const Comparison &comparison);

} // namespace inspyre::cli
