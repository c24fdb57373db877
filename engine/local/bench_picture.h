#pragma once

#include <inspyre/bench.h>

#include <vector>

namespace inspyre {

struct Spread
{
    double min = 0.0;
    double median = 0.0;
    double max = 0.0;
};

/// @param values  at least one
[[nodiscard]] Spread spreadOf(std::vector<double> values);

/// One run that is not counted, then options.runs of options.picture on their whole way.
[[nodiscard]] Result<BenchPicture> timePicture(
    Engine &engine, const InputSize &size, const BenchOptions &options, const JobControl &job);

} // namespace inspyre
