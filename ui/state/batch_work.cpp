#include "ui/state/batch_work.h"

#include "ui/state/batch_lane.h"

#include <inspyre/batch_matting.h>

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <unordered_set>
#include <utility>

namespace inspyre::ui {

namespace {

namespace fs = std::filesystem;

JournalOptions journalOptions(bool fresh)
{
    return {.program = programWords(), .fresh = fresh};
}

Result<Matting> mattingFor(const BatchWish &wish, const BatchEngine &with, const JobControl &job)
{
    auto matting = mattingOf(*with.engine, wish.recipe, wish.size, false, job);
    if (matting) {
        (*matting).removers = onLane(matting->removers, with.engine, *with.lane);
    }
    return matting;
}

bool hasLeft(const FoundJournal &journal)
{
    return journal.done + journal.failed + journal.skipped < journal.items;
}

bool isUnfinished(const FoundJournal &journal)
{
    return !(journal.ended && journal.how == "finished");
}

/// Whether a run that was begun before, and not by this call, would be overwritten.
bool isInTheWay(const fs::path &file)
{
    return std::ranges::any_of(findJournals(file.parent_path()), [&](const FoundJournal &found) {
        return found.file == file && isUnfinished(found) && hasLeft(found);
    });
}

/// Of the pictures that have failed by their own fault, those that are asked for.
void doAgain(Review &review, const JournalState &state, const ResumeWish &wish)
{
    const std::unordered_set<std::uint32_t> only(wish.only.begin(), wish.only.end());
    for (std::size_t i = 0; i < state.items.size() && i < review.verdicts.size(); ++i) {
        const auto &item = state.items[i].item;
        if (review.verdicts[i] == Verdict::Failed && only.contains(item.number)) {
            review.verdicts[i] = Verdict::Do;
            if (i < review.targets.size() && review.targets[i].empty()) {
                review.targets[i] = item.target;
            }
        }
    }
}

/// Names may have the model's in them.
Result<BatchPlan> planFor(const BeginWish &wish, const std::string &model, const JobControl &job)
{
    auto asked = wish.plan->wish;
    asked.size = wish.size;
    if (asked.model == model) {
        auto plan = *wish.plan;
        plan.wish = std::move(asked);
        return plan;
    }
    asked.model = model;
    auto plan = planBatch(asked, job);
    if (plan) {
        leaveOut(*plan, wish.leftOut);
    }
    return plan;
}

} // namespace

std::string programWords()
{
    return (QCoreApplication::applicationName() + QLatin1Char(' ') +
            QCoreApplication::applicationVersion())
        .trimmed()
        .toStdString();
}

void leaveOut(BatchPlan &plan, const std::vector<fs::path> &sources)
{
    std::unordered_set<std::string> out;
    for (const auto &source : sources) {
        out.insert(source.native());
    }
    std::erase_if(
        plan.items, [&](const BatchItem &item) { return out.contains(item.source.native()); });
}

Result<BatchCheck> checkBatch(
    const BatchWish &wish,
    const std::vector<fs::path> &leftOut,
    const BatchEngine &with,
    const JobControl &job)
{
    auto asked = wish;
    asked.headers = true;
    auto plan = planBatch(asked, job.slice(0.0, 0.4));
    if (!plan) {
        return plan.error();
    }
    BatchCheck check{.plan = *std::move(plan)};
    leaveOut(check.plan, leftOut);
    if (!with.engine || check.plan.items.empty()) {
        return check;
    }
    const auto matting = mattingFor(wish, with, job.slice(0.4, 0.5));
    if (!matting) {
        return matting.error();
    }
    const auto estimate = estimateBatch(check.plan, *matting, job.slice(0.5, 1.0));
    if (!estimate) {
        return estimate.error();
    }
    check.estimate = *estimate;
    return check;
}

Result<std::shared_ptr<BegunBatch>> beginBatch(
    const BeginWish &wish, const BatchEngine &with, Hooks hooks, const JobControl &job)
{
    auto begun = std::make_shared<BegunBatch>();
    auto plan = planFor(wish, with.engine->model.name, job.slice(0.0, 0.5));
    if (!plan) {
        return plan.error();
    }
    begun->plan = *std::move(plan);
    begun->journal = journalFile({}, begun->plan.wish.output, begun->plan.wish.shard);
    if (!wish.fresh && isInTheWay(begun->journal)) {
        begun->obstacle = BegunBatch::Obstacle::Unfinished;
        return begun;
    }
    auto matting = mattingFor(begun->plan.wish, with, job.slice(0.5, 1.0));
    if (!matting) {
        return matting.error();
    }
    // Of one that has nothing left to do nobody needs to be asked.
    auto journal = Journal::create(begun->journal, begun->plan, matting->way, journalOptions(true));
    if (!journal) {
        return journal.error();
    }
    auto runner = BatchRunner::make(
        begun->plan, {}, *std::move(matting), *std::move(journal), {}, std::move(hooks));
    if (!runner) {
        return runner.error();
    }
    begun->runner = *std::move(runner);
    return begun;
}

Result<std::shared_ptr<BegunBatch>> resumeBatch(
    const ResumeWish &wish, const BatchEngine &with, Hooks hooks, const JobControl &job)
{
    auto begun = std::make_shared<BegunBatch>();
    begun->journal = wish.journal;
    const auto state = readJournal(wish.journal);
    if (!state) {
        return state.error();
    }
    begun->plan = resumedPlan(*state, wish.plan.get());
    begun->otherModel = state->wish.model;
    auto matting = mattingFor(begun->plan.wish, with, job.slice(0.0, 0.4));
    if (!matting) {
        return matting.error();
    }
    if (!wish.anyModel && state->way.modelSum != matting->way.modelSum) {
        begun->obstacle = BegunBatch::Obstacle::OtherModel;
        return begun;
    }
    const bool all = wish.retryFailed && wish.only.empty();
    auto review = reviewRun(*state, matting->way, {.retryFailed = all}, job.slice(0.4, 1.0));
    if (!review) {
        return review.error();
    }
    if (wish.retryFailed && !all) {
        doAgain(*review, *state, wish);
    }
    auto journal = Journal::reopen(wish.journal, matting->way, journalOptions(false));
    if (!journal) {
        return journal.error();
    }
    // What has come since is the journal's from now on, too.
    if (begun->plan.items.size() > state->items.size()) {
        const auto more = std::span(begun->plan.items).subspan(state->items.size());
        if (const auto added = (*journal)->add(more); !added) {
            return added.error();
        }
    }
    begun->plan.wish.model = with.engine->model.name;
    auto runner = BatchRunner::make(
        begun->plan,
        *std::move(review),
        *std::move(matting),
        *std::move(journal),
        {},
        std::move(hooks));
    if (!runner) {
        return runner.error();
    }
    begun->runner = *std::move(runner);
    return begun;
}

std::vector<FoundJournal> unfinishedBatches()
{
    auto found = findJournals(journalFolder());
    std::erase_if(found, [](const FoundJournal &journal) {
        return !isUnfinished(journal) || !hasLeft(journal) || journal.inUse ||
               journal.shard.count > 1;
    });
    return found;
}

Status forgetBatch(const fs::path &journal)
{
    const auto state = readJournal(journal);
    if (!state) {
        return state.error();
    }
    const auto opened = Journal::reopen(journal, state->way, journalOptions(false));
    if (!opened) {
        return opened.error();
    }
    return (*opened)->ended("finished");
}

} // namespace inspyre::ui
