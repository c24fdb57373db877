#include "checks.h"
#include "engine/torch/torch.h"

#include <optional>

namespace inspyre::test {

namespace {

constexpr std::uint64_t kLeft = std::uint64_t{200} << 20U; // too little for a pass

bool fits(Network &network, const Image &picture, Report &report, const char *when)
{
    const auto output = network.run({.image = picture.view(), .base = picture.size()}, {});
    Report::row(
        {when, output ? "a matte" : output.error().message, report.check(output.has_value())});
    return output.has_value();
}

} // namespace

void checkFullMemory(const Machine &machine, Report &report)
{
    Report::heading("A full GPU");
    const auto network = load(
        machine,
        swinB(),
        {.device = machine.device, .precision = Precision::Bf16},
        std::make_shared<Timeline>(Timeline::Clock::now()),
        report);
    const auto state = network != nullptr ? network->deviceState() : std::nullopt;
    if (!state || state->freeBytes < 2 * kLeft) {
        report.failure("no network on the GPU, or no memory to begin with");
        return;
    }
    const auto picture = noise({1024, 1024}, 1);
    Report::table({"when", "what came of a pass at 1024x1024", "as it should be"});
    {
        const c10::InferenceMode inference;
        const auto taken = at::empty(
            {static_cast<std::int64_t>(state->freeBytes - kLeft)},
            at::TensorOptions(at::kByte).device(at::Device(machine.device)));
        const auto output = network->run({.image = picture.view(), .base = picture.size()}, {});
        const bool told = !output && output.error().code == ErrorCode::OutOfMemory &&
                          output.error().message.find("does not fit the GPU") != std::string::npos;
        Report::row(
            {"200 MiB are free", output ? "a matte" : output.error().message, report.check(told)});
    }
    // libtorch keeps what was taken: the network must make it give that up.
    fits(*network, picture, report, "the rest is free, but kept by the library");
    fits(*network, picture, report, "once more");
}

} // namespace inspyre::test
