#include "engine/batch/plan_targets.h"

#include <inspyre/journal.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_set>
#include <utility>

namespace inspyre {

namespace {

/// A flaw or a skip by what was on the disk is found anew: by reviewRun() and by reading.
BatchItem asItIs(BatchItem item)
{
    const bool wasOfTheDisk = item.flaw == Flaw::Exists || item.flaw == Flaw::Unreadable ||
                              item.flaw == Flaw::NotAPicture;
    if (wasOfTheDisk || item.skipped) {
        item.flaw = Flaw::None;
        item.skipped = false;
        item.why.clear();
    }
    return item;
}

/// Appends those of `more` that the plan does not have.
void addNew(BatchPlan &plan, const BatchPlan &more)
{
    TargetPlanner targets(plan.wish, plan.rules);
    std::unordered_set<std::string> known;
    std::uint32_t next = 0;
    for (const auto &item : plan.items) {
        known.insert(item.source.native());
        targets.addInput(item.source);
        targets.take(item);
        next = std::max(next, item.number + 1);
    }
    for (const auto &item : more.items) {
        targets.addInput(item.source);
    }
    for (auto item : more.items) {
        if (!known.insert(item.source.native()).second) {
            continue;
        }
        item.number = next++;
        item.flaw = Flaw::None;
        item.skipped = false;
        item.why.clear();
        targets.name(item);
        checkSource(item, plan.wish.headers);
        targets.check(item);
        plan.items.push_back(std::move(item));
    }
}

} // namespace

BatchPlan resumedPlan(const JournalState &state, const BatchPlan *more)
{
    BatchPlan plan{.wish = state.wish, .rules = nameRules(state.wish.output), .sum = state.planSum};
    plan.items.reserve(state.items.size());
    for (const auto &item : state.items) {
        plan.items.push_back(asItIs(item.item));
    }
    if (more != nullptr) {
        plan.found = more->found;
        plan.freeBytes = more->freeBytes;
        plan.notes = more->notes;
        addNew(plan, *more);
    }
    return plan;
}

} // namespace inspyre
