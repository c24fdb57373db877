#include "app/cli_batch_dry.h"

#include "app/cli_batch_session.h"
#include "app/cli_batch_text.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <inspyre/batch.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace inspyre::cli {

namespace {

/// The word of each flaw for scripts, never changed.
const char *flawName(Flaw flaw)
{
    switch (flaw) {
    case Flaw::None: return "";
    case Flaw::SameTarget: return "same-target";
    case Flaw::Exists: return "exists";
    case Flaw::BadName: return "bad-name";
    case Flaw::IsInput: return "is-input";
    case Flaw::Unreadable: return "unreadable";
    case Flaw::NotAPicture: return "not-a-picture";
    case Flaw::TooLong: return "too-long";
    }
    return "";
}

const char *flawText(Flaw flaw)
{
    switch (flaw) {
    case Flaw::None: return "";
    case Flaw::SameTarget: return "the target is that of another picture";
    case Flaw::Exists: return "the target is there already";
    case Flaw::BadName: return "there is no name for the result";
    case Flaw::IsInput: return "the target is what the run reads";
    case Flaw::Unreadable: return "cannot be read";
    case Flaw::NotAPicture: return "not a picture";
    case Flaw::TooLong: return "the name is too long";
    }
    return "";
}

/// A picture as the run would find it.
struct DryItem
{
    const BatchItem *item = nullptr;
    Verdict verdict = Verdict::Do;
};

bool isDone(const DryItem &dry)
{
    return dry.verdict == Verdict::Keep || dry.verdict == Verdict::Adopt;
}

bool isLeft(const DryItem &dry)
{
    return dry.item->skipped || dry.verdict == Verdict::Skip;
}

bool isFlawed(const DryItem &dry)
{
    return dry.verdict == Verdict::Failed || dry.item->flaw != Flaw::None;
}

const char *stateOf(const DryItem &dry)
{
    if (isDone(dry)) {
        return "kept";
    }
    if (isLeft(dry)) {
        return "skip";
    }
    return isFlawed(dry) ? "cannot" : "do";
}

void say(const DryItem &dry, Output &output)
{
    const auto &item = *dry.item;
    const std::string state = stateOf(dry);
    output.event(
        {{"event", "plan"},
         {"file", item.source.string()},
         {"output", item.target.string()},
         {"state", state},
         {"bytes", item.bytes},
         {"width", item.size.width},
         {"height", item.size.height},
         {"flaw", flawName(item.flaw)},
         {"why", item.why}});
    auto line = nearPath(item.source) + " -> " + nearPath(item.target);
    if (state == "do") {
        line += "  " + sizeText(item.size) + ", " + bytesText(item.bytes);
    } else if (state == "kept") {
        line += "  done already";
    } else {
        line += "  " + (state == "skip" ? std::string("skipped") : std::string("CANNOT")) +
                (item.why.empty() ? "" : ": " + shown(item.why));
    }
    output.line(line);
}

/// What the journal and the disk say of each picture.
Result<Review> reviewed(const Beginning &begin, const RunWay &way, Output &output)
{
    if (!begin.state) {
        return Review();
    }
    const JobControl job(
        stopRequested, [&](const Progress &progress) { output.progress({}, progress); });
    return reviewRun(*begin.state, way, {}, job);
}

std::vector<DryItem> dryItems(const BatchPlan &plan, const Review &review)
{
    std::vector<DryItem> items;
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        const auto verdict = i < review.verdicts.size() ? review.verdicts[i] : Verdict::Do;
        items.push_back({&plan.items[i], verdict});
    }
    return items;
}

Json estimateJson(const Estimate &estimate)
{
    return {
        {"measured", estimate.measured},
        {"seconds", estimate.seconds},
        {"output_bytes", estimate.outputBytes},
        {"read_ms", estimate.readMs},
        {"matte_ms", estimate.matteMs},
        {"write_ms", estimate.writeMs}};
}

void sayEstimate(const Estimate &estimate, std::uint64_t freeBytes, Output &output)
{
    if (estimate.measured == 0) {
        return;
    }
    output.line(
        "about " + durationText(estimate.seconds) + " and " + bytesText(estimate.outputBytes) +
        ": reading " + millisecondsText(estimate.readMs) + ", matte " +
        millisecondsText(estimate.matteMs) + ", writing " + millisecondsText(estimate.writeMs) +
        " a picture, by " + std::to_string(estimate.measured) + " of them");
    if (freeBytes > 0 && estimate.outputBytes > freeBytes) {
        output.line("THE RESULTS WILL NOT FIT: only " + bytesText(freeBytes) + " are free");
    }
}

class DryRun
{
public:
    DryRun(const Beginning &begin, Output &output)
        : m_begin(begin)
        , m_output(output)
    {}

    int run()
    {
        sayNotes(m_output, m_begin.plan.notes);
        const auto ready = readyMatting(m_begin, m_output);
        if (!ready) {
            return failed(m_output, ready.error());
        }
        const auto review = reviewed(m_begin, ready->matting.way, m_output);
        if (!review) {
            return failed(m_output, review.error());
        }
        const auto items = dryItems(m_begin.plan, *review);
        for (const auto &item : items) {
            say(item, m_output);
        }
        const auto estimate = estimated(items, ready->matting);
        if (!estimate) {
            return failed(m_output, estimate.error());
        }
        return sum(items, *estimate);
    }

private:
    /// Of those that are still to be done.
    [[nodiscard]] Result<Estimate> estimated(
        const std::vector<DryItem> &items, const Matting &matting) const
    {
        auto plan = m_begin.plan;
        plan.items.clear();
        for (const auto &dry : items) {
            if (!isDone(dry) && !isLeft(dry) && !isFlawed(dry)) {
                plan.items.push_back(*dry.item);
            }
        }
        return plan.items.empty() ? Result<Estimate>(Estimate())
                                  : estimateBatch(plan, matting, shownJob(m_output, {}));
    }

    [[nodiscard]] int sum(const std::vector<DryItem> &items, const Estimate &estimate) const
    {
        const auto count = [&](auto what) { return std::ranges::count_if(items, what); };
        const auto done = count(isDone);
        const auto skipped = count([](const DryItem &dry) { return !isDone(dry) && isLeft(dry); });
        const auto flawed =
            count([](const DryItem &dry) { return !isDone(dry) && !isLeft(dry) && isFlawed(dry); });
        const auto total = static_cast<std::ptrdiff_t>(items.size());
        const auto todo = total - done - skipped - flawed;
        m_output.line(
            pictures(total) + ": " + std::to_string(todo) + " to do, " + std::to_string(done) +
            " done already, " + std::to_string(skipped) + " skipped, " + std::to_string(flawed) +
            " cannot be done; " + bytesText(m_begin.plan.freeBytes) + " free");
        std::map<Flaw, int> flaws;
        for (const auto &dry : items) {
            ++flaws[dry.item->flaw];
        }
        flaws.erase(Flaw::None);
        auto flawsJson = Json::object();
        for (const auto &[flaw, number] : flaws) {
            m_output.line("  " + std::string(flawText(flaw)) + ": " + std::to_string(number));
            flawsJson[flawName(flaw)] = number;
        }
        sayEstimate(estimate, m_begin.plan.freeBytes, m_output);
        const int exit = flawed > 0 ? kSomeFailed : kAllDone;
        m_output.event(
            {{"event", "done"},
             {"dry_run", true},
             {"total", total},
             {"to_do", todo},
             {"kept", done},
             {"skipped", skipped},
             {"cannot", flawed},
             {"flaws", flawsJson},
             {"free_bytes", m_begin.plan.freeBytes},
             {"estimate", estimateJson(estimate)},
             {"exit", exit}});
        return exit;
    }

    const Beginning &m_begin;
    Output &m_output;
};

} // namespace

int dryRun(const Beginning &begin, Output &output)
{
    return DryRun(begin, output).run();
}

} // namespace inspyre::cli
