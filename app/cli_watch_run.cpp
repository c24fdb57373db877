#include "app/cli_watch_run.h"

#include "app/cli_batch_session.h"
#include "app/cli_batch_text.h"
#include "app/cli_stop.h"
#include "app/cli_text.h"
#include "app/cli_watch_begin.h"
#include "app/cli_watch_ledger.h"

#include <inspyre/folder_watch.h>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>
#include <utility>

namespace inspyre::cli {

namespace {

namespace fs = std::filesystem;

constexpr auto kTick = std::chrono::milliseconds(50);
/// Events that come within it are planned together.
constexpr auto kGather = std::chrono::milliseconds(250);
/// With --once: a file that is still being written after so long is left to the next call.
constexpr auto kPatience = std::chrono::seconds(5);

/// What comes from the thread of the watch.
class EventQueue
{
public:
    void put(std::vector<WatchEvent> events)
    {
        const std::lock_guard lock(m_mutex);
        std::ranges::move(events, std::back_inserter(m_events));
    }

    [[nodiscard]] std::vector<WatchEvent> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_events, {});
    }

private:
    std::mutex m_mutex;
    std::vector<WatchEvent> m_events;
};

class WatchRun
{
public:
    WatchRun(const WatchArguments &arguments, const CommonOptions &common, Output &output)
        : m_arguments(arguments)
        , m_common(common)
        , m_output(output)
        , m_teller(output)
    {}

    int run();

private:
    using Clock = std::chrono::steady_clock;

    Status start();
    Result<Ended> watch();
    void take(const std::vector<WatchEvent> &events);
    void takeGone(const fs::path &file, const char *word);
    void takeLost(const fs::path &folder);
    void sayEvent(const char *word, const fs::path &file);
    Status addWanted();
    Status addNew(const std::vector<fs::path> &files);
    void addAgain(const std::vector<fs::path> &files);
    void add(std::vector<BatchItem> items);
    [[nodiscard]] bool onceIsOver(Clock::time_point lastEvent) const;
    int finishWatch(const Ended &ended);

    const WatchArguments &m_arguments;
    const CommonOptions &m_common;
    Output &m_output;
    RunTeller m_teller;
    WatchLedger m_ledger;
    EventQueue m_events;
    Beginning m_begin;
    std::set<fs::path> m_present;   ///< WatchBeginning::present, of which nothing was heard yet
    std::set<fs::path> m_wanted;    ///< complete, to be planned
    std::uint32_t m_nextNumber = 0; ///< of the next new picture
    Ready m_ready;
    std::unique_ptr<BatchRunner> m_runner; ///< tells the ledger and the teller: goes before them
};

Status WatchRun::start()
{
    auto ready = readyMatting(m_begin, m_output);
    if (!ready) {
        return ready.error();
    }
    m_ready = *std::move(ready);
    auto hooks = m_teller.hooks();
    hooks.items = [this](std::span<const ItemUpdate> updates) {
        m_ledger.onItems(updates);
        m_teller.onItems(updates);
    };
    SessionOptions options{
        .policy = m_arguments.run.policy, .fresh = m_arguments.run.fresh, .watches = true};
    options.policy.endWhenDone = false;
    // That results are taken away is what a watched folder's results are for.
    options.review.targetMoved = true;
    Review review;
    auto runner = makeSession(
        m_begin, m_ready.matting, options, std::move(hooks), m_teller, m_output, review);
    if (!runner) {
        return runner.error();
    }
    m_ledger.begin(m_begin.plan.items, review);
    m_runner = *std::move(runner);
    m_runner->start();
    return Success{};
}

void WatchRun::sayEvent(const char *word, const fs::path &file)
{
    m_output.event({{"event", "watch"}, {"what", word}, {"file", file.string()}});
}

void WatchRun::takeGone(const fs::path &file, const char *word)
{
    m_present.erase(file);
    m_wanted.erase(file);
    sayEvent(word, file);
    if (const auto number = m_ledger.drop(file)) {
        m_runner->cancel({&*number, 1});
    }
}

void WatchRun::takeLost(const fs::path &folder)
{
    sayEvent("lost", folder);
    m_output.line(nearPath(folder) + ": the folder is not there; waiting for it");
}

void WatchRun::take(const std::vector<WatchEvent> &events)
{
    for (const auto &event : events) {
        switch (event.kind) {
        case WatchEvent::Kind::Complete: m_wanted.insert(event.file); break;
        case WatchEvent::Kind::Renamed:
            takeGone(event.before, "renamed");
            m_wanted.insert(event.file);
            break;
        case WatchEvent::Kind::Gone: takeGone(event.file, "gone"); break;
        case WatchEvent::Kind::Lost: takeLost(event.file); break;
        case WatchEvent::Kind::Back:
            sayEvent("back", event.file);
            m_output.line(nearPath(event.file) + ": the folder is there again");
            break;
        }
    }
}

void WatchRun::add(std::vector<BatchItem> items)
{
    for (const auto &item : items) {
        m_nextNumber = std::max(m_nextNumber, item.number + 1);
    }
    m_ledger.add(items);
    m_teller.expectMore(items);
    m_runner->add(std::move(items));
}

Status WatchRun::addNew(const std::vector<fs::path> &files)
{
    auto known = m_begin.plan;
    known.items = m_ledger.items();
    if (m_nextNumber > 0) {
        known.items.push_back({.number = m_nextNumber - 1}); // numbers are not used twice
    }
    auto items = planMore(known, files, JobControl(stopRequested));
    if (!items) {
        return items.error();
    }
    add(*std::move(items));
    return Success{};
}

/// They keep their targets: what is there is their own.
void WatchRun::addAgain(const std::vector<fs::path> &files)
{
    std::vector<BatchItem> items;
    for (const auto &file : files) {
        auto item = m_ledger.itemOf(file);
        const auto stamp = stampOf(file);
        if (!item || !stamp) {
            continue;
        }
        item->number = m_nextNumber++;
        item->bytes = stamp->bytes;
        item->modifiedNs = stamp->modifiedNs;
        item->replaces = true;
        items.push_back(*std::move(item));
    }
    add(std::move(items));
}

Status WatchRun::addWanted()
{
    std::vector<fs::path> fresh;
    std::vector<fs::path> again;
    std::set<fs::path> later;
    for (const auto &file : m_wanted) {
        m_present.erase(file);
        switch (m_ledger.want(file)) {
        case Want::Nothing: break;
        case Want::New: fresh.push_back(file); break;
        case Want::Again: again.push_back(file); break;
        case Want::Later: later.insert(file); break;
        }
    }
    m_wanted = std::move(later);
    if (!again.empty()) {
        addAgain(again);
    }
    return fresh.empty() ? Status(Success{}) : addNew(fresh);
}

bool WatchRun::onceIsOver(Clock::time_point lastEvent) const
{
    const bool heard = m_present.empty() || Clock::now() - lastEvent > kPatience;
    return m_arguments.once && heard && m_wanted.empty() && m_ledger.idle();
}

Result<Ended> WatchRun::watch()
{
    auto folders = m_begin.plan.wish.inputs;
    auto watch = FolderWatch::make(
        std::move(folders),
        {.settle = m_arguments.settle, .scan = m_begin.plan.wish.scan},
        [this](std::vector<WatchEvent> events) { m_events.put(std::move(events)); });
    if (!watch) {
        return watch.error();
    }
    sayNotes(m_output, (*watch)->notes());
    sayEvent("ready", m_begin.plan.wish.output);
    auto lastEvent = Clock::now();
    auto lastPlan = lastEvent;
    while (!stopRequested() && !m_teller.paused() && !onceIsOver(lastEvent)) {
        std::this_thread::sleep_for(kTick);
        const auto now = Clock::now();
        if (const auto events = m_events.take(); !events.empty()) {
            take(events);
            lastEvent = now;
        }
        if (now - lastPlan >= kGather && !m_wanted.empty()) {
            lastPlan = now;
            if (const auto added = addWanted(); !added) {
                m_output.error(added.error());
            }
        }
    }
    if (!stopRequested()) {
        m_runner->stop(StopHow::Finish);
    }
    return waitFor(*m_runner, m_teller);
}

int WatchRun::finishWatch(const Ended &ended)
{
    int exit = kAllDone;
    if (ended.stopped) {
        exit = stoppedExitCode();
        m_output.error({ErrorCode::Cancelled, "stopped, nothing half-written is left", {}});
    } else if (ended.pause || m_ledger.failed() > 0) {
        exit = m_ledger.done() > 0 || ended.pause ? kSomeFailed : kNothingDone;
    }
    sayPause(ended, m_output);
    m_output.line(
        pictures(m_ledger.done()) + " done, " + std::to_string(m_ledger.failed()) + " failed in " +
        durationText(ended.report.seconds) + "; start it again with the same folders to go on");
    if (!writeReports(m_begin, ended.report, m_output) && exit == kAllDone) {
        exit = kSomeFailed;
    }
    auto done = totalsJson(totalsOf(ended.report));
    done["done"] = m_ledger.done();
    done["failed"] = m_ledger.failed();
    done["seconds"] = ended.report.seconds;
    done["exit"] = exit;
    m_output.event(done);
    return exit;
}

int WatchRun::run()
{
    const auto refused = [this](const Error &error) {
        const int exit = failed(m_output, error);
        return error.code == ErrorCode::InvalidArgument ? kWrongUsage : exit;
    };
    auto begun = beginWatch(m_arguments, m_common);
    if (!begun) {
        return refused(begun.error());
    }
    m_begin = std::move((*begun).begin);
    m_present = std::move((*begun).present);
    m_nextNumber = begun->nextNumber;
    sayNotes(m_output, m_begin.notes);
    if (const auto started = start(); !started) {
        return refused(started.error());
    }
    const auto ended = watch();
    return ended ? finishWatch(*ended) : refused(ended.error());
}

} // namespace

int runWatch(const WatchArguments &arguments, const CommonOptions &common, Output &output)
{
    return WatchRun(arguments, common, output).run();
}

} // namespace inspyre::cli
