#include "checks.h"

#include <inspyre/synthetic.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <random>

namespace inspyre::test {

namespace {

constexpr std::array kSides = {384, 1024};
constexpr int kWarmRuns = 4;
constexpr int kTimedRuns = 50;
constexpr double kMostFp32 = 2e-3;
constexpr double kMostMeanOfHalf = 0.003;
constexpr double kMostMeanOfSpread = 0.006; // the difference of two that differ so
constexpr double kGoalMs = 15.0;            // at 1024x1024, on an H100 or better
constexpr double kGoalRatio = 1.2;

using Clock = std::chrono::steady_clock;

struct Difference
{
    double mean = 0.0;
    double largest = 0.0;
};

Difference difference(const Image &a, const Image &b)
{
    const auto one = a.view();
    const auto two = b.view();
    Difference result;
    for (int y = 0; y < one.height; ++y) {
        for (int x = 0; x < one.width; ++x) {
            const double d = std::fabs(static_cast<double>(one.rowF32(y)[x] - two.rowF32(y)[x]));
            // What is no number differs more than any number.
            result.largest = std::isfinite(d) ? std::max(result.largest, d) : HUGE_VAL;
            result.mean += d;
        }
    }
    result.mean /= static_cast<double>(one.width) * one.height;
    return result;
}

struct Model
{
    std::string name = {};
    std::shared_ptr<const Checkpoint> checkpoint = {};
};

void compare(
    const Machine &machine,
    const Model &model,
    Size size,
    const NetworkOutput &expected,
    Report &report)
{
    const auto picture = noise(size, 1);
    for (const auto precision : {Precision::Fp32, Precision::Fp16, Precision::Bf16}) {
        const auto network = load(
            machine,
            model.checkpoint,
            {.device = machine.device, .precision = precision},
            std::make_shared<Timeline>(Timeline::Clock::now()),
            report);
        if (network == nullptr) {
            continue;
        }
        // The first pass goes operator by operator, the second is recorded, the third replayed.
        for (const auto *how : {"one by one", "recorded", "replayed"}) {
            const auto output =
                network->run({.image = picture.view(), .base = size, .spread = true}, {});
            if (!output) {
                report.failure(model.name + " " + how + ": " + output.error().message);
                break;
            }
            const auto d = difference(expected.prediction, output->prediction);
            const auto ofSpread = difference(expected.spread, output->spread);
            const bool close = (precision == Precision::Fp32 ? d.largest <= kMostFp32
                                                             : d.mean <= kMostMeanOfHalf) &&
                               ofSpread.mean <= kMostMeanOfSpread;
            Report::row(
                {model.name,
                 sizeText(size),
                 precisionName(precision),
                 how,
                 small(d.mean),
                 small(d.largest),
                 small(ofSpread.mean),
                 report.check(close)});
        }
        const auto state = network->deviceState();
        if (!state || state->recordedShapes != 1) {
            report.failure("nothing was recorded: " + (state ? state->problem : "no CUDA module"));
        }
    }
}

struct Times
{
    std::vector<double> deviceMs = {};
    std::vector<double> wallMs = {};
    std::uint64_t takingsWarm = 0; ///< of memory from the device, until warm
    std::uint64_t takingsLater = 0;
    DeviceState state = {};
};

/// Passes over random pictures; empty after an error.
Times timedRuns(Network &network, Size size, Report &report)
{
    std::vector<Image> pictures;
    for (unsigned i = 0; i < 8; ++i) {
        pictures.push_back(noise(size, i + 1));
    }
    Times times;
    const auto before = network.deviceState().value_or(DeviceState{}).takings;
    for (std::size_t i = 0; i < kWarmRuns + kTimedRuns; ++i) {
        if (i == kWarmRuns) {
            times.takingsWarm = network.deviceState().value_or(DeviceState{}).takings;
        }
        const auto begin = Clock::now();
        const auto output =
            network.run({.image = pictures[i % pictures.size()].view(), .base = size}, {});
        const std::chrono::duration<double, std::milli> wall = Clock::now() - begin;
        if (!output) {
            report.failure("a pass at " + sizeText(size) + ": " + output.error().message);
            return {};
        }
        times.state = network.deviceState().value_or(DeviceState{});
        if (i >= kWarmRuns) {
            times.deviceMs.push_back(times.state.passMs);
            times.wallMs.push_back(wall.count());
        }
    }
    times.takingsLater = times.state.takings - times.takingsWarm;
    times.takingsWarm -= before;
    return times;
}

/// Rows for both ways; returns what became of the goals.
std::string timeAt(const Machine &machine, Precision precision, int side, Report &report)
{
    const Size size{side, side};
    std::array<double, 2> medians = {};
    for (const bool record : {false, true}) {
        const auto network = load(
            machine,
            swinB(),
            {.device = machine.device, .precision = precision, .recordPasses = record},
            std::make_shared<Timeline>(Timeline::Clock::now()),
            report);
        if (network == nullptr) {
            return "- not loaded";
        }
        const auto times = timedRuns(*network, size, report);
        medians[record ? 1 : 0] = median(times.deviceMs);
        Report::row(
            {precisionName(precision),
             sizeText(size),
             record ? "replayed" : "one by one",
             spread(times.deviceMs, 2),
             spread(times.wallMs, 2),
             std::to_string(times.state.peakBytes >> 20U),
             std::to_string(times.state.reservedBytes >> 20U),
             std::to_string(times.takingsWarm),
             std::to_string(times.takingsLater),
             report.check(!times.deviceMs.empty() && times.takingsLater == 0)});
    }
    const auto ratio = medians[1] > 0.0 ? medians[0] / medians[1] : 0.0;
    const bool fastGpu = machine.name.find("H100") != std::string::npos ||
                         machine.name.find("H200") != std::string::npos;
    std::string text = "- " + std::string(precisionName(precision)) + " " + sizeText(size) +
                       ": replaying is " + fixed(ratio, 2) + " times as fast as one by one, goal " +
                       fixed(kGoalRatio, 1) + (ratio >= kGoalRatio ? ": met" : ": missed");
    if (fastGpu && side == kSides.back()) {
        text +=
            "; goal " + fixed(kGoalMs, 0) + " ms: " + (medians[1] <= kGoalMs ? "met" : "missed");
    }
    return text;
}

} // namespace

std::shared_ptr<const Checkpoint> swinB()
{
    static const auto made = [] {
        const auto named = namedArchitecture("swin-b");
        return named ? makeSyntheticCheckpoint(*named) : nullptr;
    }();
    return made;
}

std::shared_ptr<Network> load(
    const Machine &machine,
    const std::shared_ptr<const Checkpoint> &checkpoint,
    const NetworkOptions &options,
    const std::shared_ptr<Timeline> &timeline,
    Report &report)
{
    const auto architecture = readArchitecture(*checkpoint);
    if (!architecture) {
        report.failure(architecture.error().message);
        return nullptr;
    }
    const auto network =
        machine.backend->loadNetwork(checkpoint, *architecture, options, timeline, {});
    if (!network) {
        report.failure(
            std::string("loading in ") + precisionName(options.precision) + " on " +
            options.device + ": " + network.error().message);
        return nullptr;
    }
    return *network;
}

Image noise(Size size, unsigned seed)
{
    Pixels pixels(size.width, size.height, PixelFormat::Rgb8);
    std::minstd_rand random(seed);
    for (auto &byte : pixels.bytes()) {
        byte = static_cast<std::byte>(random() >> 8U);
    }
    return Image(std::move(pixels));
}

void checkMattes(const Machine &machine, Report &report)
{
    Report::heading("Mattes against those of the CPU in fp32");
    const auto starter = openCheckpoint(machine.starter, {});
    if (!starter) {
        report.failure(starter.error().message);
        return;
    }
    Report::table(
        {"model",
         "size",
         "precision",
         "pass",
         "mean difference of alpha",
         "largest",
         "mean of spread",
         "passed"});
    for (const auto &model :
         {Model{"starter", *starter}, Model{"swin-b, made-up weights", swinB()}}) {
        for (const int side : kSides) {
            const Size size{side, side};
            const auto timeline = std::make_shared<Timeline>(Timeline::Clock::now());
            const auto onCpu = load(machine, model.checkpoint, {}, timeline, report);
            if (onCpu == nullptr) {
                return;
            }
            const auto picture = noise(size, 1);
            const auto expected =
                onCpu->run({.image = picture.view(), .base = size, .spread = true}, {});
            if (!expected) {
                report.failure(expected.error().message);
                return;
            }
            compare(machine, model, size, *expected, report);
        }
    }
}

void checkTimes(const Machine &machine, Report &report)
{
    Report::heading("Passes of SwinB over random pictures, milliseconds of 50");
    Report::table(
        {"precision",
         "size",
         "pass",
         "device: min – median – max",
         "whole call: min – median – max",
         "peak MiB",
         "reserved MiB",
         "allocations until warm",
         "after",
         "none after"});
    std::vector<std::string> goals;
    for (const auto precision : {Precision::Fp32, Precision::Fp16, Precision::Bf16}) {
        for (const int side : kSides) {
            goals.push_back(timeAt(machine, precision, side, report));
        }
    }
    Report::line("");
    for (const auto &goal : goals) {
        Report::line(goal);
    }
}

} // namespace inspyre::test
