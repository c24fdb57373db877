#pragma once

#include <inspyre/result.h>
#include <inspyre/timeline.h>

#include <memory>
#include <string>
#include <vector>

namespace inspyre::cli {

/// A timeline that counts from exec, with the phase Program until now.
[[nodiscard]] std::shared_ptr<Timeline> startTimeline();

/// Writes `spans` to each of `files`, as a Chrome trace where the name ends with .trace.json.
/// Errors: those of writeFileAtomically().
[[nodiscard]] Status dumpPhases(
    const std::vector<Span> &spans, const std::vector<std::string> &files);

/// One line of a table with bars.
struct NamedBar
{
    std::string name = {}; ///< fit for a terminal
    double beginMs = 0.0;
    double endMs = 0.0;
    std::string note = {}; ///< behind the length; the same
};

/// The bars on one time axis, from the first begin, at most 0, to the last end.
[[nodiscard]] std::string barTable(const std::vector<NamedBar> &bars);

/// The spans as lines of a table with bars on one time axis.
[[nodiscard]] std::string waterfall(const std::vector<Span> &spans);

} // namespace inspyre::cli
