#include "app/cli_batch_session.h"

#include "app/cli_batch_text.h"
#include "app/cli_phases.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"

#include <inspyre/batch_matting.h>

#include <chrono>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <thread>
#include <unordered_set>
#include <utility>

namespace inspyre::cli {

namespace {

constexpr auto kLook = std::chrono::milliseconds(20);
constexpr const char *kProgram = "inspyre-cli " INSPYRE_VERSION;
constexpr double kStartShare = 0.8; ///< the rest is for reading the model's file

/// The journal of the run that is gone on with, held by nobody else since it was read.
Result<std::unique_ptr<Journal>> reopened(
    const Beginning &begin, const RunWay &way, const JournalOptions &options)
{
    auto journal = Journal::reopen(begin.journal, way, options);
    if (!journal) {
        return journal;
    }
    const auto now = readJournal(begin.journal);
    if (!now) {
        return now.error();
    }
    if (now->sessions != begin.state->sessions + 1) {
        return Error{
            ErrorCode::InvalidArgument,
            "another process has just gone on with this run: try again",
            begin.journal.string()};
    }
    const std::span<const BatchItem> items = begin.plan.items;
    const auto known = std::min(begin.state->items.size(), items.size());
    if (known < items.size()) {
        if (const auto added = (*journal)->add(items.subspan(known)); !added) {
            return added.error();
        }
    }
    return journal;
}

/// Where it cannot be written, the way out is another place than that of the results.
Error journalError(Error error)
{
    if (error.code == ErrorCode::PermissionDenied || error.code == ErrorCode::CannotWrite ||
        error.code == ErrorCode::DiskFull || error.code == ErrorCode::FileNotFound) {
        error.message += "; 'inspyre-cli batch --journal DIR' keeps the run's journal elsewhere";
    }
    return error;
}

Result<std::unique_ptr<Journal>> openJournal(const Beginning &begin, const RunWay &way, bool fresh)
{
    const JournalOptions options{
        .program = kProgram, .attempt = begin.plan.wish.shard.attempt, .fresh = fresh};
    auto journal = begin.state ? reopened(begin, way, options)
                               : Journal::create(begin.journal, begin.plan, way, options);
    return journal ? std::move(journal) : journalError(journal.error());
}

bool isKept(Verdict verdict, bool watches)
{
    switch (verdict) {
    case Verdict::Keep:
    case Verdict::Adopt: return true;
    case Verdict::Do:
    case Verdict::DoOver: return false;
    case Verdict::Failed:
    case Verdict::Skip: return watches;
    }
    return false;
}

/// Pictures of which nothing new is to be told.
std::unordered_set<std::uint32_t> keptOf(const BatchPlan &plan, const Review &review, bool watches)
{
    std::unordered_set<std::uint32_t> kept;
    for (std::size_t i = 0; i < review.verdicts.size() && i < plan.items.size(); ++i) {
        if (isKept(review.verdicts[i], watches)) {
            kept.insert(plan.items[i].number);
        }
    }
    return kept;
}

/// Results that were made and are gone count as made.
void keepTaken(const JournalState &state, Review &review)
{
    for (std::size_t i = 0; i < review.verdicts.size(); ++i) {
        const auto &item = state.items[i];
        if (review.verdicts[i] == Verdict::Do && item.last == JournalItem::Last::Done) {
            review.verdicts[i] = Verdict::Keep;
            review.facts[i] = item.facts;
            review.targetModifiedNs[i] = item.targetModifiedNs;
        }
    }
}

void sayRun(const Beginning &begin, std::size_t kept, Output &output)
{
    const auto &wish = begin.plan.wish;
    const auto count = static_cast<std::int64_t>(begin.plan.items.size());
    output.event(
        {{"event", "run"},
         {"total", count},
         {"kept", kept},
         {"output", wish.output.string()},
         {"journal", begin.journal.string()},
         {"shard", wish.shard.index},
         {"shards", wish.shard.count}});
    std::string line = pictures(count) + " to " + nearPath(wish.output);
    if (wish.shard.count > 1) {
        line += ", part " + std::to_string(wish.shard.index) + "/" +
                std::to_string(wish.shard.count) +
                (wish.shard.system.empty() ? "" : " (" + wish.shard.system + ")");
    }
    if (begin.state) {
        line += "; " + std::to_string(kept) + " are done already";
    }
    output.line(line);
}

Result<Ready> readyService(RemoteService &service, const Beginning &begin, Output &output)
{
    const JobControl job(
        stopRequested, [&](const Progress &progress) { output.progress({}, progress); });
    const auto described = service.describe({}, job);
    if (!described) {
        return described.error();
    }
    const auto &wish = begin.plan.wish;
    const auto look = recipeSum(wish.recipe, job);
    if (!look) {
        return look.error();
    }
    Ready ready;
    ready.matting.options = {.size = wish.size, .doubt = true};
    ready.matting.way = {
        .recipeSum = *look,
        .modelSum = described->modelSum,
        .size = inputSizeText(wish.size),
        .precision = described->precision,
        .device = service.access().url};
    for (int i = 0; i < begin.calls; ++i) {
        ready.matting.removers.push_back(remoteRemover(begin.service));
    }
    return ready;
}

} // namespace

void sayNotes(Output &output, const std::vector<std::string> &notes)
{
    for (const auto &note : notes) {
        output.event({{"event", "note"}, {"message", note}});
        output.line("note: " + shown(note));
    }
}

Result<Ready> readyMatting(const Beginning &begin, Output &output)
{
    if (begin.service) {
        return readyService(*begin.service, begin, output);
    }
    const auto &wish = begin.plan.wish;
    const auto timeline = startTimeline();
    const JobControl job(stopRequested, [&](const Progress &progress) {
        output.progress({}, progress);
        output.phases(*timeline);
    });
    auto engine = startEngine(begin.engine, timeline, job.slice(0.0, kStartShare));
    output.phases(*timeline);
    if (!engine) {
        return engine.error();
    }
    auto matting = mattingOf(*engine, wish.recipe, wish.size, true, job.slice(kStartShare, 1.0));
    if (!matting) {
        return matting.error();
    }
    return Ready{*std::move(engine), *std::move(matting)};
}

Result<std::unique_ptr<BatchRunner>> makeSession(
    const Beginning &begin,
    const Matting &matting,
    const SessionOptions &options,
    Hooks hooks,
    RunTeller &teller,
    Output &output,
    Review &review)
{
    auto journal = openJournal(begin, matting.way, options.fresh);
    if (!journal) {
        return journal.error();
    }
    sayNotes(output, (*journal)->notes());
    if (begin.state) {
        sayNotes(output, begin.state->damage);
        auto looked = reviewRun(
            *begin.state,
            matting.way,
            options.review,
            JobControl(
                stopRequested, [&](const Progress &progress) { output.progress({}, progress); }));
        if (!looked) {
            return looked.error();
        }
        review = *std::move(looked);
        if (options.watches) {
            keepTaken(*begin.state, review);
        }
        sayNotes(output, review.notes);
    }
    auto kept = keptOf(begin.plan, review, options.watches);
    sayRun(begin, kept.size(), output);
    teller.expect(begin.plan.items, std::move(kept));
    return BatchRunner::make(
        begin.plan, review, matting, *std::move(journal), options.policy, std::move(hooks));
}

Result<Ended> waitFor(BatchRunner &runner, const RunTeller &teller)
{
    Ended ended;
    while (!runner.ended()) {
        if (stopRequested()) {
            ended.stopped = true;
            runner.stop(StopHow::Cancel);
        } else if (auto pause = teller.paused(); pause && !ended.pause) {
            ended.pause = std::move(pause);
            runner.stop(StopHow::Finish);
        }
        std::this_thread::sleep_for(kLook);
    }
    auto report = runner.wait({});
    if (!report) {
        return report.error();
    }
    ended.report = *std::move(report);
    ended.report.program = kProgram;
    return ended;
}

} // namespace inspyre::cli
