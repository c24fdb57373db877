#include "engine/core/guarded.h"
#include "engine/local/memory_plan.h"
#include "engine/local/random_picture.h"

#include <inspyre/engine.h>

#include <algorithm>
#include <chrono>
#include <string>

namespace inspyre {

namespace {

constexpr int kMostRuns = 5;
constexpr double kAgreement = 1.1;

bool agree(double a, double b)
{
    return std::max(a, b) <= kAgreement * std::min(a, b);
}

Status warmUpAt(Engine &engine, const Attempt &attempt, Timeline &timeline, const JobControl &job)
{
    const auto size = attempt.size;
    const auto picture = randomPicture(size);
    double previousMs = 0.0;
    for (int run = 1; run <= kMostRuns; ++run) {
        ScopedSpan span(
            timeline, Phase::WarmUp, "run " + std::to_string(run) + " of " + sizeText(size));
        const double beginMs = timeline.nowMs();
        const auto share = [](int n) { return static_cast<double>(n) / kMostRuns; };
        const auto output = engine.network->run(
            {.image = picture.view(),
             .base = size,
             .stripPixels = attempt.stripPixels,
             .spread = engine.doubt},
            job.slice(share(run - 1), share(run)));
        if (!output) {
            span.note(output.error().message);
            return output.error();
        }
        const double ms = timeline.nowMs() - beginMs;
        if (run > 1 && agree(ms, previousMs)) {
            break;
        }
        previousMs = ms;
    }
    job.report(Stage::WarmingUp, 1.0);
    return Success{};
}

} // namespace

Status warmUp(
    Engine &engine, const std::vector<Size> &sizes, Timeline &timeline, const JobControl &job)
{
    return guarded("warming up", [&]() -> Status {
        const MemoryPlan memory(engine.network, engine.architecture, engine.memoryLimitBytes);
        const auto count = static_cast<double>(std::max<std::size_t>(sizes.size(), 1));
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            const auto begin = static_cast<double>(i);
            const auto attempt = memory.attemptThatFits(sizes[i]);
            if (!attempt) {
                continue; // a picture will say that it does not fit
            }
            auto warm = warmUpAt(
                engine, *attempt, timeline, job.slice(begin / count, (begin + 1.0) / count));
            if (!warm) {
                return warm;
            }
        }
        job.report(Stage::WarmingUp, 1.0);
        return Success{};
    });
}

} // namespace inspyre
