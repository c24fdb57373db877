#include "engine/batch/review_item.h"
#include "engine/batch/side_by_side.h"
#include "engine/core/guarded.h"

#include <inspyre/journal.h>
#include <inspyre/names.h>

#include <algorithm>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace inspyre {

namespace {

namespace fs = std::filesystem;
using Kind = Judged::Kind;
using Last = JournalItem::Last;

/// All results have gone, and their folder is not the one that they were in.
bool isElsewhere(const JournalState &state, const std::vector<Judged> &items)
{
    int results = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (state.items[i].last == Last::Done) {
            ++results;
            if (items[i].kind != Kind::Free) {
                return false;
            }
        }
    }
    struct stat info = {};
    const bool isThere = ::stat(state.wish.output.c_str(), &info) == 0;
    const FolderId folder =
        isThere ? FolderId{.device = info.st_dev, .inode = info.st_ino} : FolderId{};
    return results > 0 && state.folder != FolderId{} && folder != state.folder;
}

/// What a crash has left beside targets. Returns how many.
int removeTemporaries(const JournalState &state)
{
    int removed = 0;
    for (const auto &item : state.items) {
        if (item.last == Last::Writing) {
            const auto name =
                ".inspyre-" + state.run + "-" + std::to_string(item.item.number) + ".part";
            removed += ::unlink((item.item.target.parent_path() / name).c_str()) == 0 ? 1 : 0;
        }
    }
    return removed;
}

/// Turns what is found into what is to be done, item by item in their order.
class Verdicts
{
public:
    explicit Verdicts(const JournalState &state)
        : m_state(state)
    {
        const auto count = state.items.size();
        m_review.verdicts.resize(count);
        m_review.facts.resize(count);
        m_review.targetModifiedNs.resize(count);
        m_review.targets.resize(count);
        m_review.stages.resize(count);
        m_review.errors.resize(count);
    }

    void add(std::size_t index, Judged &&found)
    {
        m_review.targets[index] = m_state.items[index].item.target;
        m_review.targetModifiedNs[index] = found.targetModifiedNs;
        m_review.stages[index] = std::move(found.stage);
        m_review.errors[index] = std::move(found.why);
        m_review.verdicts[index] = verdict(index, found);
        const bool isKept = found.kind == Kind::Keep || found.kind == Kind::Adopt;
        if (isKept) {
            m_review.facts[index] = std::move(found.facts);
        }
        const bool again = m_review.verdicts[index] == Verdict::DoOver;
        m_changed += again && found.sourceChanged ? 1 : 0;
        m_otherWay += again && found.otherWay && !found.damaged ? 1 : 0;
        m_damaged += again && found.damaged ? 1 : 0;
        m_edited += found.edited ? 1 : 0;
        m_gone += m_state.items[index].last == Last::Done && found.kind == Kind::Free ? 1 : 0;
    }

    Review take(int temporaries)
    {
        const auto count = [&](Verdict verdict) {
            return static_cast<int>(std::ranges::count(m_review.verdicts, verdict));
        };
        note(count(Verdict::Keep), "done before and there");
        note(count(Verdict::Adopt), "done just before the run was broken off");
        note(m_gone, "to be done again: the result is gone");
        note(m_changed, "to be done again: the picture has changed since");
        note(m_otherWay, "to be done again: made with other settings or another model");
        note(m_damaged, "to be done again: the result is not whole");
        note(m_edited, "left as it is: somebody has changed the result since");
        note(count(Verdict::Failed), "failed before and still as it was, or in the way");
        note(temporaries, "unfinished and removed");
        return std::move(m_review);
    }

private:
    Verdict verdict(std::size_t index, const Judged &found)
    {
        switch (found.kind) {
        case Kind::Keep: return Verdict::Keep;
        case Kind::Adopt: return Verdict::Adopt;
        case Kind::Free: return Verdict::Do;
        case Kind::Own: return Verdict::DoOver;
        case Kind::Failed: return Verdict::Failed;
        case Kind::Skip: return Verdict::Skip;
        case Kind::Other:
        case Kind::Blocked: break;
        }
        return collision(index, found.kind == Kind::Blocked);
    }

    Verdict collision(std::size_t index, bool blocked)
    {
        const auto &wish = m_state.wish;
        switch (wish.recipe.output.collision) {
        case Collision::Overwrite:
            if (!blocked) {
                return Verdict::DoOver;
            }
            break;
        case Collision::Skip:
            if (!blocked) {
                m_review.errors[index].message = "it is there already";
                return Verdict::Skip;
            }
            break;
        case Collision::Number:
            if (wish.shard.count == 1) { // two shards could choose the same free name
                m_review.targets[index] = numbered(m_state.items[index].item.target);
                return Verdict::Do;
            }
            break;
        case Collision::Ask:
        case Collision::Fail: break;
        }
        const auto *what = blocked ? "a folder or a device has its name" : "it exists already";
        m_review.errors[index] = {ErrorCode::CannotWrite, what, m_state.items[index].item.target};
        m_review.stages[index] = "write";
        return Verdict::Failed;
    }

    fs::path numbered(const fs::path &target)
    {
        if (!m_taken) {
            m_taken.emplace(nameRules(m_state.wish.output));
            for (const auto &item : m_state.items) {
                m_taken->insert(item.item.target);
            }
        }
        auto free = m_taken->numbered(target, true);
        m_taken->insert(free);
        return free;
    }

    void note(int count, const char *what)
    {
        if (count > 0) {
            std::string note = std::to_string(count);
            note += count == 1 ? " picture is " : " pictures are ";
            m_review.notes.push_back(note + what);
        }
    }

    const JournalState &m_state;
    Review m_review;
    std::optional<TakenNames> m_taken;
    int m_changed = 0;
    int m_otherWay = 0;
    int m_damaged = 0;
    int m_edited = 0;
    int m_gone = 0;
};

Result<Review> reviewed(
    const JournalState &state,
    const RunWay &now,
    const ReviewOptions &options,
    const JobControl &job)
{
    std::vector<Judged> items(state.items.size());
    const auto done =
        sideBySide(items.size(), job, [&](std::size_t index, const JobControl &inner) -> Status {
            auto found = judged(state.items[index], now, options, inner);
            if (!found) {
                return found.error();
            }
            items[index] = *std::move(found);
            return Success{};
        });
    if (!done) {
        return done.error();
    }
    if (!options.targetMoved && isElsewhere(state, items)) {
        return Error{
            ErrorCode::InvalidArgument,
            "all results are gone, and their folder is another one: is the disk mounted?",
            state.wish.output};
    }
    const int temporaries = removeTemporaries(state);
    Verdicts verdicts(state);
    for (std::size_t index = 0; index < items.size(); ++index) {
        verdicts.add(index, std::move(items[index]));
    }
    job.report(Stage::Verifying, 1.0);
    return verdicts.take(temporaries);
}

} // namespace

Result<Review> reviewRun(
    const JournalState &state,
    const RunWay &now,
    const ReviewOptions &options,
    const JobControl &job)
{
    return guarded(
        "comparing a journal with the disk", [&] { return reviewed(state, now, options, job); });
}

} // namespace inspyre
