#include "engine/local/bench_cancel.h"

#include "engine/local/bench_picture.h"

#include <chrono>
#include <optional>
#include <random>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int kTriesEach = 10;
constexpr unsigned kSeed = 1;

/// From `moment` to the end of the pass; none if it ended sooner.
Result<std::optional<double>> timeCancel(
    Network &network, const NetworkInput &input, Milliseconds moment, const JobControl &job)
{
    const auto begin = Clock::now();
    const JobControl stopping(
        [&] { return Clock::now() - begin >= moment || job.cancelled(); }, {});
    const auto output = network.run(input, stopping);
    const Milliseconds took = Clock::now() - begin;
    if (!output && output.error().code != ErrorCode::Cancelled) {
        return output.error();
    }
    if (job.cancelled()) {
        return cancelledError();
    }
    return took < moment ? std::nullopt : std::optional((took - moment).count());
}

} // namespace

Result<BenchCancels> timeCancels(
    Network &network, const NetworkInput &input, int count, double passMs, const JobControl &job)
{
    BenchCancels cancels;
    std::mt19937 random(kSeed);
    std::uniform_real_distribution<double> moments(0.0, passMs);
    for (int left = kTriesEach * count; static_cast<int>(cancels.ms.size()) < count; --left) {
        if (left == 0) {
            return Error{
                ErrorCode::InvalidArgument,
                "passes end sooner than they can be cancelled; take a larger size",
                sizeText(input.image.size())};
        }
        const auto ms = timeCancel(network, input, Milliseconds(moments(random)), job);
        if (!ms) {
            return ms.error();
        }
        if (*ms) {
            cancels.ms.push_back(**ms);
        }
        job.report(Stage::Inferring, static_cast<double>(cancels.ms.size()) / count);
    }
    const auto spread = spreadOf(cancels.ms);
    cancels.minMs = spread.min;
    cancels.medianMs = spread.median;
    cancels.maxMs = spread.max;
    return cancels;
}

} // namespace inspyre
