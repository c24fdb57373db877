// inspyre-gpu-start FILE DEVICE: starts the engine's parts on a GPU as the programs do, and prints
// how long each step took, a line each: milliseconds, a space, the name. Not linked to libtorch.

#include "engine/core/shared_library.h"
#include "engine/local/cuda_driver.h"

#include <inspyre/backend.h>
#include <inspyre/folders.h>

#include <cstdio>
#include <cstdlib>
#include <future>
#include <iterator>

using namespace inspyre;

namespace {

constexpr Size kSize{1024, 1024};

int failed(const char *doing, const std::string &why)
{
    std::fprintf(stderr, "%s: %s\n", doing, why.c_str());
    return 1;
}

void say(double ms, const char *name)
{
    std::printf("%.3f %s\n", ms, name);
}

void sayPhases(const Timeline &timeline)
{
    const auto spans = timeline.snapshot();
    for (const auto &[phase, name] :
         {std::pair{Phase::Library, "library: opening the module and libtorch"},
          std::pair{Phase::Device, "device: driver, context and libtorch_cuda"},
          std::pair{Phase::Network, "network: tables"},
          std::pair{Phase::Weights, "weights: upload"},
          std::pair{Phase::Optimise, "folding and layouts"}}) {
        say(phaseMs(spans, phase), name);
    }
    const auto all = totals(spans);
    say(all.sumMs, "sum of the phases");
    say(all.slowestMs, "the slowest phase");
}

int runPasses(Network &network, const Timeline &timeline)
{
    const Image picture(Pixels(kSize.width, kSize.height, PixelFormat::Rgb8));
    for (const auto *name : {"first pass at 1024x1024", "second, recorded", "third, replayed"}) {
        const auto begin = timeline.nowMs();
        if (const auto output = network.run({.image = picture.view(), .base = kSize}, {});
            !output) {
            return failed(name, output.error().message);
        }
        say(timeline.nowMs() - begin, name);
    }
    say(timeline.nowMs(), "exec to the end of the third pass");
    return 0;
}

int start(const std::filesystem::path &file, const std::string &device)
{
    const auto timeline = std::make_shared<Timeline>(processStart());
    say(timeline->nowMs(), "exec to main()");
    const auto driver = CudaDriver::open();
    auto driverReady = std::async(std::launch::async, [&] {
        const ScopedSpan span(*timeline, Phase::Device, "driver");
        return driver ? driver->start(0) : driver.error().message;
    });
    auto opened = std::async(std::launch::async, [&] { return openCheckpoint(file, {}); });
    std::optional<ScopedSpan> span(std::in_place, *timeline, Phase::Library);
    const auto backend = loadBackend(moduleFolder(), {});
    span.reset();
    if (!backend) {
        return failed("loading the backend", backend.error().message);
    }
    driverReady.wait();
    span.emplace(*timeline, Phase::Device);
    const auto devices = (*backend)->devices({});
    span.reset();
    const auto checkpoint = opened.get();
    if (!devices || !checkpoint) {
        return failed("starting", (devices ? checkpoint.error() : devices.error()).message);
    }
    const auto architecture = readArchitecture(**checkpoint);
    if (!architecture) {
        return failed("reading the model", architecture.error().message);
    }
    const auto network = (*backend)->loadNetwork(
        *checkpoint, *architecture, {.device = device, .precision = Precision::Bf16}, timeline, {});
    if (!network) {
        return failed("loading the network", network.error().message);
    }
    const auto usable = timeline->nowMs();
    sayPhases(*timeline);
    say(usable, "exec to usable");
    return runPasses(**network, *timeline);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        return failed("usage", "inspyre-gpu-start FILE DEVICE");
    }
    return start(argv[1], argv[2]);
}
