#include "app/cli_watch_begin.h"

#include "app/cli_stop.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <unordered_map>
#include <utility>
#include <vector>

namespace inspyre::cli {

namespace {

namespace fs = std::filesystem;

/// The last record of each picture is the one that counts: one that was written again has several,
/// and the results of the earlier ones may be at its target still.
void keepLast(JournalState &state)
{
    std::unordered_map<std::string, JournalItem *> known;
    std::vector<JournalItem> last;
    last.reserve(state.items.size());
    for (auto item = state.items.rbegin(); item != state.items.rend(); ++item) {
        const auto found = known.find(item->item.source.native());
        if (found == known.end()) {
            last.push_back(std::move(*item));
            known.emplace(last.back().item.source.native(), &last.back());
        } else if (found->second->item.target == item->item.target) {
            auto &before = found->second->before;
            before.insert(before.end(), item->before.begin(), item->before.end());
            before.push_back(item->facts.outputSum);
        }
    }
    std::ranges::reverse(last);
    state.items = std::move(last);
}

/// What there is of an earlier session.
Status goOn(WatchBeginning &begun, BatchWish &wish, const RunArguments &arguments)
{
    auto &begin = begun.begin;
    std::error_code ignored;
    if (arguments.fresh || !fs::exists(begin.journal, ignored)) {
        return Success{};
    }
    auto state = readJournal(begin.journal);
    if (!state) {
        return state.error();
    }
    if (auto right = adopt(wish, arguments, *state); !right) {
        return right;
    }
    for (const auto &item : state->items) {
        begun.nextNumber = std::max(begun.nextNumber, item.item.number + 1);
    }
    keepLast(*state);
    begin.state = *std::move(state);
    return Success{};
}

/// Nobody waits until they come.
Status checkThere(const BatchWish &wish)
{
    for (const auto &folder : wish.inputs) {
        std::error_code ignored;
        if (!fs::exists(folder, ignored)) {
            return Error{ErrorCode::FileNotFound, "the folder is not there", folder.string()};
        }
    }
    return Success{};
}

std::set<fs::path> presentIn(const BatchPlan &plan)
{
    std::set<fs::path> files;
    for (const auto &file : plan.found.files) {
        if (file.bytes > 0) { // what is not there is not waited for
            files.insert(file.file);
        }
    }
    return files;
}

Status plan(WatchBeginning &begun, const BatchWish &wish, bool once)
{
    auto now = planBatch(wish, JobControl(stopRequested));
    if (!now) {
        return now.error();
    }
    if (once) {
        begun.present = presentIn(*now);
    }
    auto &begin = begun.begin;
    begin.plan = *std::move(now);
    begin.plan.items.clear();
    if (begin.state) {
        begin.plan.items = resumedPlan(*begin.state, nullptr).items;
    }
    return Success{};
}

} // namespace

Result<WatchBeginning> beginWatch(const WatchArguments &arguments, const CommonOptions &common)
{
    const auto &run = arguments.run;
    WatchBeginning begun;
    auto &begin = begun.begin;
    auto wish = wishOf(run, common, begin.notes);
    if (!wish) {
        return wish.error();
    }
    begin.journal = journalFile(run.journal, wish->output, {});
    if (const auto right = goOn(begun, *wish, run); !right) {
        return right.error();
    }
    if (const auto there = arguments.once ? checkThere(*wish) : Success{}; !there) {
        return there.error();
    }
    if (const auto planned = plan(begun, *wish, arguments.once); !planned) {
        return planned.error();
    }
    begin.engine = engineFor(begin.plan.wish, common);
    auto reports = reportFiles(run, {});
    if (!reports) {
        return reports.error();
    }
    begin.reports = *std::move(reports);
    if (const auto ready = readyOutput(begin.plan.wish.output); !ready) {
        return ready.error();
    }
    return begun;
}

} // namespace inspyre::cli
