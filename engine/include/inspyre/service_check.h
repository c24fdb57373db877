#pragma once

#include <inspyre/prices.h>
#include <inspyre/result.h>

#include <string>
#include <string_view>
#include <vector>

namespace inspyre {

/// Something in a Cloud Run service's YAML that has no effect, does not work, makes starts slow or
/// costs more than it must.
struct ServiceFinding
{
    int line = 0;             ///< from 1; 0: it is about the whole file
    std::string key = {};     ///< what it is about: "run.googleapis.com/cpu-throttling"
    std::string message = {}; ///< English, one sentence: what is wrong and what comes of it
    std::string wayOut = {};  ///< English, one sentence: what to write
};

/// Checks the service that `yaml` describes (remote.md 5): keys and annotations that no document
/// knows, probes, CPU and memory, what a GPU demands, time limits and what costs money by default.
/// What is found is in the order of its lines; nothing is a clean file. Text that is no YAML, or no
/// service, is a finding, too.
/// @param prices  for what things cost. Throws std::bad_alloc.
[[nodiscard]] std::vector<ServiceFinding> checkCloudService(
    std::string_view yaml, const PriceTable &prices);

} // namespace inspyre
