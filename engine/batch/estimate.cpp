#include "engine/batch/picture_work.h"
#include "engine/core/guarded.h"

#include <inspyre/batch.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <thread>
#include <utility>

namespace inspyre {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMost = 5;
constexpr std::chrono::seconds kPatience{10};

/// Pictures that are to be done, of spread sizes, the middle one first: if there is time for one
/// alone, it is that.
std::vector<const BatchItem *> samples(const std::vector<const BatchItem *> &bySize)
{
    if (bySize.size() <= kMost) {
        auto all = bySize;
        std::swap(all.front(), all[all.size() / 2]);
        return all;
    }
    // The middles of five equal parts, so that their mean is near to that of all.
    constexpr std::array<std::size_t, kMost> kOrder = {2, 4, 0, 3, 1};
    std::vector<const BatchItem *> some;
    for (const auto part : kOrder) {
        some.push_back(bySize[(2 * part + 1) * bySize.size() / (2 * kMost)]);
    }
    return some;
}

std::vector<const BatchItem *> toDo(const BatchPlan &plan)
{
    std::vector<const BatchItem *> items;
    for (const auto &item : plan.items) {
        if (item.flaw == Flaw::None && !item.skipped) {
            items.push_back(&item);
        }
    }
    std::ranges::stable_sort(items, {}, &BatchItem::bytes);
    return items;
}

/// All but the writing. Errors: those of the stages.
Status measure(
    PictureWork &work, Remover &remover, const WorkSettings &settings, const JobControl &job)
{
    if (auto read = readWork(work, settings, job); !read) {
        return read;
    }
    if (auto matted = matteWork(work, remover, settings, job); !matted) {
        return matted;
    }
    return makeWork(work, settings, job);
}

/// On the CPU all share its cores; else reading and writing go on while the network is at work.
double secondsFor(const Estimate &mean, double pictures, const Matting &matting)
{
    const double cores = std::max(1U, std::thread::hardware_concurrency());
    const double matte = mean.matteMs / static_cast<double>(matting.removers.size());
    const double others = (mean.readMs + mean.writeMs) / cores;
    const bool onCpu = matting.way.device == "cpu";
    return pictures * (onCpu ? matte + others : std::max(matte, others)) / 1000.0;
}

Result<Estimate> estimated(const BatchPlan &plan, const Matting &matting, const JobControl &job)
{
    if (matting.removers.empty()) {
        return Error{ErrorCode::InvalidArgument, "there is nothing that makes mattes", {}};
    }
    auto assets = readAssets(plan.wish.recipe, job.slice(0.0, 0.0));
    if (!assets) {
        return assets.error();
    }
    const WorkSettings settings{
        .recipe = plan.wish.recipe, .assets = *std::move(assets), .options = matting.options};
    const auto items = toDo(plan);
    Estimate sum;
    if (items.empty()) {
        return sum;
    }
    const auto end = Clock::now() + kPatience;
    const JobControl timed([&] { return job.cancelled() || Clock::now() >= end; });
    const auto some = samples(items);
    double outputBytes = 0.0;
    for (std::size_t i = 0; i < some.size() && Clock::now() < end; ++i) {
        PictureWork work{.item = *some[i]};
        const auto status = measure(work, *matting.removers.front(), settings, timed);
        if (job.cancelled()) {
            return cancelledError();
        }
        if (status) {
            ++sum.measured;
            sum.readMs += work.facts.readMs;
            sum.matteMs += work.facts.matteMs;
            sum.writeMs += work.facts.writeMs;
            outputBytes += static_cast<double>(work.facts.outputBytes);
        }
        job.report(Stage::Inferring, static_cast<double>(i + 1) / static_cast<double>(some.size()));
    }
    job.report(Stage::Inferring, 1.0);
    if (sum.measured == 0) {
        return sum;
    }
    const auto pictures = static_cast<double>(items.size());
    for (auto *ms : {&sum.readMs, &sum.matteMs, &sum.writeMs}) {
        *ms /= sum.measured;
    }
    sum.outputBytes = static_cast<std::uint64_t>(outputBytes / sum.measured * pictures);
    sum.seconds = secondsFor(sum, pictures, matting);
    return sum;
}

} // namespace

Result<Estimate> estimateBatch(const BatchPlan &plan, const Matting &matting, const JobControl &job)
{
    return guarded("estimating a run", [&] { return estimated(plan, matting, job); });
}

} // namespace inspyre
