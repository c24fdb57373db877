#include "engine/core/guarded.h"
#include "engine/local/bench_cancel.h"
#include "engine/local/bench_picture.h"
#include "engine/local/memory_plan.h"
#include "engine/local/random_picture.h"

#include <inspyre/bench.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kProfiledPasses = 3;

/// Name and physical cores, as far as /proc/cpuinfo tells.
std::string cpuDescription()
{
    std::ifstream info("/proc/cpuinfo");
    std::string name = "unknown CPU";
    std::set<std::string> cores;
    std::string package;
    for (std::string line; std::getline(info, line);) {
        const auto colon = line.find(": ");
        const auto value = colon == std::string::npos ? std::string() : line.substr(colon + 2);
        if (line.rfind("model name", 0) == 0) {
            name = value;
        } else if (line.rfind("physical id", 0) == 0) {
            package = value;
        } else if (line.rfind("core id", 0) == 0) {
            cores.insert(std::string(package).append("/").append(value));
        }
    }
    const auto count = std::to_string(cores.size());
    return cores.empty() ? name
                         : name + ", " + count + (cores.size() == 1 ? " core" : " physical cores");
}

/// The word in brackets: "always [madvise] never".
std::string hugePages()
{
    std::ifstream file("/sys/kernel/mm/transparent_hugepage/enabled");
    std::string line;
    std::getline(file, line);
    const auto open = line.find('[');
    const auto close = line.find(']');
    return open < close && close != std::string::npos ? line.substr(open + 1, close - open - 1)
                                                      : "unknown";
}

Result<double> timedRun(Network &network, const NetworkInput &input, const JobControl &job)
{
    const auto begin = Clock::now();
    const auto output = network.run(input, job);
    if (!output) {
        return output.error();
    }
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// How often the network's device was asked for memory so far; none where it does not say.
std::optional<std::uint64_t> takingsOf(const Network &network)
{
    const auto state = network.deviceState();
    return state ? std::optional(state->takings) : std::nullopt;
}

/// The counted passes of one size.
Status timePasses(
    Network &network, const NetworkInput &input, int runs, BenchTimes &times, const JobControl &job)
{
    const auto before = takingsOf(network);
    for (int run = 0; run < runs; ++run) {
        const auto at = [runs](double n) { return n / runs; };
        const auto ms = timedRun(network, input, job.slice(at(run), at(run + 1)));
        if (!ms) {
            return ms.error();
        }
        times.ms.push_back(*ms);
    }
    const auto after = takingsOf(network);
    if (before && after) {
        times.deviceTakings = *after - *before;
    }
    const auto spread = spreadOf(times.ms);
    times.minMs = spread.min;
    times.medianMs = spread.median;
    times.maxMs = spread.max;
    times.peakRssBytes = peakRssBytes();
    return Success{};
}

/// The first pass, the warm-up, then the counted passes of one size and those to be cancelled.
Result<BenchTimes> timeSize(
    Engine &engine,
    Size size,
    const BenchOptions &options,
    Timeline &timeline,
    const JobControl &job)
{
    const MemoryPlan memory(engine.network, engine.architecture, engine.memoryLimitBytes);
    const auto attempt = memory.attemptThatFits(size); // as warmUp() chooses it
    if (!attempt) {
        return Error{
            ErrorCode::OutOfMemory,
            "the memory limit is too low for a pass of any size",
            sizeText(size)};
    }
    const auto picture = randomPicture(attempt->size);
    const NetworkInput input{
        .image = picture.view(), .base = attempt->size, .stripPixels = attempt->stripPixels};
    BenchTimes times;
    times.size = attempt->size;
    times.stepDown = memory.stepDown(StepDown::Cause::MemoryLimit, size, *attempt);
    const auto first = timedRun(*engine.network, input, job.slice(0.0, 0.1));
    if (!first) {
        return first.error();
    }
    times.firstMs = *first;
    if (options.warmUp) {
        if (auto warm = warmUp(engine, {size}, timeline, job.slice(0.1, 0.4)); !warm) {
            return warm.error();
        }
    }
    const auto counted = job.slice(0.4, 0.9);
    if (auto timed = timePasses(*engine.network, input, options.runs, times, counted); !timed) {
        return timed.error();
    }
    if (options.cancels > 0) {
        auto cancels = timeCancels(
            *engine.network, input, options.cancels, times.medianMs, job.slice(0.9, 1.0));
        if (!cancels) {
            return cancels.error();
        }
        times.cancels = std::move(*cancels);
    }
    job.report(Stage::Inferring, 1.0);
    return times;
}

Result<BenchProfile> profileSize(Engine &engine, Size size, const JobControl &job)
{
    const auto picture = randomPicture(size);
    const NetworkInput input{.image = picture.view(), .base = size};
    BenchProfile fastest;
    fastest.size = size;
    for (int pass = 0; pass < kProfiledPasses; ++pass) {
        const auto at = [](int n) { return static_cast<double>(n) / kProfiledPasses; };
        auto profile = engine.network->profile(input, job.slice(at(pass), at(pass + 1)));
        if (!profile) {
            return profile.error();
        }
        if (pass == 0 || profile->ms < fastest.profile.ms) {
            fastest.profile = std::move(*profile);
        }
    }
    return fastest;
}

/// All that is asked for at one size.
Status measure(
    Engine &engine,
    const InputSize &wish,
    Size size,
    const BenchOptions &options,
    Timeline &timeline,
    BenchReport &report,
    const JobControl &job)
{
    const double passes = options.profile ? 0.5 : 1.0;
    if (options.picture.empty()) {
        auto times = timeSize(engine, size, options, timeline, job.slice(0.0, passes));
        if (!times) {
            return times.error();
        }
        report.times.push_back(std::move(*times));
    } else {
        auto picture = timePicture(engine, wish, options, job.slice(0.0, passes));
        if (!picture) {
            return picture.error();
        }
        report.pictures.push_back(std::move(*picture));
    }
    if (options.profile) {
        auto profile = profileSize(engine, size, job.slice(passes, 1.0));
        if (!profile) {
            return profile.error();
        }
        report.profiles.push_back(std::move(*profile));
    }
    return Success{};
}

/// The asked-for sizes, or the model's own, as the network will see them.
Result<std::vector<Size>> sizesOf(const BenchOptions &options, Size modelBase)
{
    auto wishes = options.sizes;
    if (wishes.empty()) {
        wishes.emplace_back();
    }
    std::vector<Size> sizes;
    for (const auto &wish : wishes) {
        if (wish.kind == InputSize::Kind::Dynamic) {
            return Error{
                ErrorCode::InvalidArgument,
                "the size 'dynamic' depends on a picture; a bench needs fixed sizes",
                "dynamic"};
        }
        const auto size = networkSize(wish, modelBase, modelBase);
        if (!size) {
            return size.error();
        }
        sizes.push_back(*size);
    }
    return sizes;
}

BenchReport startReport(const Engine &engine, const Timeline &timeline)
{
    BenchReport report;
    report.model = engine.model.name;
    report.architecture = engine.architecture.name;
    report.backend = engine.backendVersion;
    report.deviceReason = engine.deviceReason;
    report.network = engine.networkInfo;
    report.cpu = cpuDescription();
    report.transparentHugePages = hugePages();
    report.readyMs = timeline.nowMs();
    report.readyRssBytes = residentBytes();
    return report;
}

} // namespace

Result<BenchReport> runBench(
    const BenchOptions &options, const std::shared_ptr<Timeline> &timeline, const JobControl &job)
{
    return guarded("measuring", [&]() -> Result<BenchReport> {
        if (options.runs < 1) {
            return Error{ErrorCode::InvalidArgument, "a bench needs at least one run", {}};
        }
        if (options.cancels > 0 && !options.picture.empty()) {
            return Error{
                ErrorCode::InvalidArgument,
                "cancels are measured with bare passes; leave the picture out",
                {}};
        }
        auto engine = startEngine(options.engine, timeline, job.slice(0.0, 0.2));
        if (!engine) {
            return engine.error();
        }
        auto report = startReport(*engine, *timeline);
        const auto sizes = sizesOf(options, engine->model.base);
        if (!sizes) {
            return sizes.error();
        }
        const auto count = static_cast<double>(sizes->size());
        for (std::size_t i = 0; i < sizes->size(); ++i) {
            const auto at = [count](double n) { return 0.2 + 0.8 * n / count; };
            const auto begin = static_cast<double>(i);
            const auto wish = options.sizes.empty() ? InputSize{} : options.sizes[i];
            const auto part = job.slice(at(begin), at(begin + 1));
            if (auto done = measure(*engine, wish, (*sizes)[i], options, *timeline, report, part);
                !done) {
                return done.error();
            }
        }
        report.phases = timeline->snapshot();
        return report;
    });
}

} // namespace inspyre
