#pragma once

#include <inspyre/engine.h>
#include <inspyre/profile.h>
#include <inspyre/remover.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace inspyre {

struct BenchOptions
{
    EngineOptions engine = {};          ///< model "synthetic:swin-b", … makes up the weights
    std::vector<InputSize> sizes = {};  ///< empty: the model's own
    int runs = 5;                       ///< counted runs of each size, after the warm-up
    bool warmUp = true;                 ///< false: only each size's first run is not counted
    bool profile = false;               ///< one pass of each size by layer and operator too
    int cancels = 0;                    ///< of bare passes of each size, at random moments
    std::filesystem::path picture = {}; ///< measured from file to PNG instead of bare passes
};

/// How soon passes end that are cancelled.
struct BenchCancels
{
    std::vector<double> ms = {}; ///< each from the cancel to the end of its pass, in order
    double minMs = 0.0;
    double medianMs = 0.0;
    double maxMs = 0.0;
};

struct BenchTimes
{
    Size size = {};              ///< of the passes
    std::vector<double> ms = {}; ///< forward passes, in order
    double minMs = 0.0;
    double medianMs = 0.0;
    double maxMs = 0.0;
    double firstMs = 0.0;                     ///< the very first pass at this size
    std::uint64_t peakRssBytes = 0;           ///< of the process until then
    std::optional<StepDown> stepDown = {};    ///< as in a Matte, but for the pass alone
    std::optional<BenchCancels> cancels = {}; ///< if asked for
    /// How often the device was asked for memory in the counted passes; none where that is not
    /// known, as on the CPU.
    std::optional<std::uint64_t> deviceTakings = {};
};

/// One step of the way from a file to a PNG.
struct BenchStage
{
    /// "decode", "prepare", "forward", "cut-out" (the matte at the picture's size, colours of the
    /// foreground, both together), "encode", "write", or "all": their sum.
    std::string name = {};
    std::vector<double> ms = {}; ///< of the counted runs, in order
    double minMs = 0.0;
    double medianMs = 0.0;
    double maxMs = 0.0;
};

/// A picture's way at one size of the network.
struct BenchPicture
{
    Size networkSize = {};
    Size pictureSize = {};
    std::vector<BenchStage> stages = {};   ///< in their order, "all" last
    double firstMs = 0.0;                  ///< all of the very first run
    std::optional<StepDown> stepDown = {}; ///< as in the Matte
    std::uint64_t peakRssBytes = 0;        ///< of the process until then
};

struct BenchProfile
{
    Size size = {};
    NetworkProfile profile = {}; ///< the fastest of three passes
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
    std::vector<BenchTimes> times = {};      ///< without a picture
    std::vector<BenchPicture> pictures = {}; ///< with one
    std::vector<BenchProfile> profiles = {}; ///< if asked for
};

/// Starts an engine and times forward passes on random pixels, or a picture from file to PNG (in
/// the folder for temporary files, removed again).
/// @param job  reports the stages of start and runs. Errors: those of startEngine() and run(); of
/// readPicture(), matte(), encodeResult() and writeFileAtomically() with a picture.
[[nodiscard]] Result<BenchReport> runBench(
    const BenchOptions &options, const std::shared_ptr<Timeline> &timeline, const JobControl &job);

/// Peak and present resident set of this process, in bytes.
[[nodiscard]] std::uint64_t peakRssBytes();
[[nodiscard]] std::uint64_t residentBytes();

} // namespace inspyre
