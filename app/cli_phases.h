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

/// The spans as lines of a table with bars on one time axis.
[[nodiscard]] std::string waterfall(const std::vector<Span> &spans);

} // namespace inspyre::cli
