#include "engine/core/guarded.h"

#include <inspyre/bench.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <random>
#include <set>
#include <string>
#include <utility>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;

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
            cores.insert(package + "/" + value);
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

Image randomPicture(Size size)
{
    Pixels pixels(size.width, size.height, PixelFormat::Rgb8);
    std::minstd_rand random(7);
    for (auto &byte : pixels.bytes()) {
        byte = static_cast<std::byte>(random() >> 8U);
    }
    return Image(std::move(pixels));
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
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

/// The first pass, the warm-up, then the counted passes of one size.
Result<BenchTimes> timeSize(
    Engine &engine, Size size, int runs, Timeline &timeline, const JobControl &job)
{
    const auto picture = randomPicture(size);
    const NetworkInput input{.image = picture.view(), .base = size};
    BenchTimes times;
    times.size = size;
    const auto first = timedRun(*engine.network, input, job.slice(0.0, 0.1));
    if (!first) {
        return first.error();
    }
    times.firstMs = *first;
    if (auto warm = warmUp(engine, {size}, timeline, job.slice(0.1, 0.4)); !warm) {
        return warm.error();
    }
    for (int run = 0; run < runs; ++run) {
        const auto at = [runs](int n) { return 0.4 + 0.6 * n / runs; };
        const auto ms = timedRun(*engine.network, input, job.slice(at(run), at(run + 1)));
        if (!ms) {
            return ms.error();
        }
        times.ms.push_back(*ms);
    }
    times.minMs = *std::min_element(times.ms.begin(), times.ms.end());
    times.maxMs = *std::max_element(times.ms.begin(), times.ms.end());
    times.medianMs = median(times.ms);
    times.peakRssBytes = peakRssBytes();
    return times;
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
            auto times = timeSize(
                *engine, (*sizes)[i], options.runs, *timeline, job.slice(at(begin), at(begin + 1)));
            if (!times) {
                return times.error();
            }
            report.times.push_back(std::move(*times));
        }
        report.phases = timeline->snapshot();
        return report;
    });
}

} // namespace inspyre
