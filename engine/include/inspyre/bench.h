#pragma once

#include <inspyre/engine.h>

#include <cstdint>
#include <string>
#include <vector>

namespace inspyre {

struct BenchOptions
{
    EngineOptions engine = {};         ///< model "synthetic:swin-b", … makes up the weights
    std::vector<InputSize> sizes = {}; ///< empty: the model's own
    int runs = 5;                      ///< counted runs of each size, after the warm-up
};

struct BenchTimes
{
    Size size = {};
    std::vector<double> ms = {}; ///< forward passes, in order
    double minMs = 0.0;
    double medianMs = 0.0;
    double maxMs = 0.0;
    double firstMs = 0.0;           ///< the very first pass at this size
    std::uint64_t peakRssBytes = 0; ///< of the process until then
};

struct BenchReport
{
    std::string model = {};
    std::string architecture = {};
    std::string backend = {};
    std::string deviceReason = {};
    NetworkInfo network = {};
    std::string cpu = {};                  ///< name and physical cores
    std::string transparentHugePages = {}; ///< "always", "madvise", "never" or "unknown"
    std::vector<Span> phases = {};         ///< of the start, warm-up included
    double readyMs = 0.0;                  ///< exec to usable
    std::uint64_t readyRssBytes = 0;
    std::vector<BenchTimes> times = {};
};

/// Starts an engine and times forward passes on random pixels.
/// @param job  reports the stages of start and runs. Errors: those of startEngine() and run().
[[nodiscard]] Result<BenchReport> runBench(
    const BenchOptions &options, const std::shared_ptr<Timeline> &timeline, const JobControl &job);

/// Peak and present resident set of this process, in bytes.
[[nodiscard]] std::uint64_t peakRssBytes();
[[nodiscard]] std::uint64_t residentBytes();

} // namespace inspyre
