// Runs with a journal: what is in it, how they go on, and what they do without one.
#include "engine/batch/journal_writer.h"
#include "tests/engine/batch/run_case.h"
#include "tests/support/patience.h"

#include <QTest>

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <unistd.h>

using namespace inspyre;
using namespace inspyre::test;

namespace {

namespace fs = std::filesystem;

using std::chrono::milliseconds;

fs::path fileOf(const RunCase &run)
{
    return run.tree.path("journal.ndjson");
}

std::unique_ptr<Journal> created(const RunCase &run, const BatchPlan &plan, const RunWay &way)
{
    auto journal = Journal::create(fileOf(run), plan, way, {});
    if (!journal) {
        qFatal("no journal: %s", journal.error().message.c_str());
    }
    return *std::move(journal);
}

JournalState stateOf(const RunCase &run)
{
    auto state = readJournal(fileOf(run));
    if (!state || !state->damage.empty()) {
        qFatal("no whole journal");
    }
    return *std::move(state);
}

std::unique_ptr<BatchRunner> journalled(
    const BatchPlan &plan,
    const Matting &matting,
    std::unique_ptr<Journal> journal,
    RunPolicy policy = {},
    Hooks hooks = {})
{
    auto runner =
        BatchRunner::make(plan, {}, matting, std::move(journal), policy, std::move(hooks));
    if (!runner) {
        qFatal("no runner: %s", runner.error().message.c_str());
    }
    return *std::move(runner);
}

/// A whole run with a new journal, which nobody holds any more then.
RunReport done(const RunCase &run, const BatchPlan &plan, const Matting &matting)
{
    const auto runner = journalled(plan, matting, created(run, plan, matting.way));
    runner->start();
    return *runner->wait({});
}

/// Goes on with the run's journal.
RunReport resumed(const RunCase &run, const Matting &matting, const ReviewOptions &options = {})
{
    const auto state = stateOf(run);
    const auto review = reviewRun(state, matting.way, options, {});
    auto journal = Journal::reopen(fileOf(run), matting.way, {});
    if (!review || !journal) {
        qFatal("it does not go on");
    }
    return *runBatch(
        resumedPlan(state, nullptr), *review, matting, *std::move(journal), {}, {}, {});
}

int countOf(const JournalState &state, JournalItem::Last last)
{
    return static_cast<int>(std::ranges::count(state.items, last, &JournalItem::last));
}

/// A journal on a disk that is full at will.
std::unique_ptr<Journal> journalOn(
    const std::atomic_bool &full, const RunCase &run, const BatchPlan &plan)
{
    AppendCalls calls;
    calls.write = [&full](int fd, const void *data, std::size_t bytes) -> ssize_t {
        if (full) {
            errno = ENOSPC;
            return -1;
        }
        return ::write(fd, data, bytes);
    };
    auto writer = JournalWriter::open(
        std::nullopt,
        {.file = fileOf(run), .run = "0000000000000123", .output = plan.wish.output},
        {.calls = std::move(calls)});
    if (!writer || !(*writer)->begin(plan) || !(*writer)->beginSession({}, {})) {
        qFatal("no journal");
    }
    return std::make_unique<Journal>(*std::move(writer));
}

} // namespace

class RunnerJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasDone();
    void goesOnWhereItWasStopped();
    void adoptsWhatACrashHasLeft();
    void keepsFailuresUnlessAsked();
    void hasWhatWasAddedAndCancelled();
    void hasTheTargetThatWasTaken();
    void withoutItNothingIsWritten();
};

void RunnerJournalTest::saysWhatWasDone()
{
    const RunCase run(6);
    run.tree.add(RunCase::name(3), "no picture");
    const auto plan = run.plan();
    const auto report = done(run, plan, fakeMatting());
    const auto state = stateOf(run);
    QVERIFY(state.ended);
    QCOMPARE(state.how, std::string("finished"));
    QCOMPARE(state.run, report.run);
    QCOMPARE(countOf(state, JournalItem::Last::Done), 5);
    for (const auto &item : state.items) {
        const auto &row = report.rows[item.item.number];
        if (item.last == JournalItem::Last::Done) {
            QVERIFY(item.facts.outputSum == row.facts.outputSum);
            QVERIFY(item.facts.size == row.facts.size);
            QVERIFY(item.facts.source == row.facts.source);
            QVERIFY(item.targetModifiedNs > 0);
            QCOMPARE(item.facts.outputSum, contentSum(*readFile(row.target)));
        } else {
            QCOMPARE(item.last, JournalItem::Last::Failed);
            QCOMPARE(item.stage, std::string("read"));
            QCOMPARE(item.error.code, row.error.code);
        }
    }
}

void RunnerJournalTest::goesOnWhereItWasStopped()
{
    const RunCase run(30);
    const auto plan = run.plan();
    const auto slow = fakeMatting(10);
    {
        const auto runner = journalled(plan, slow, created(run, plan, slow.way), {.jobs = 3});
        runner->start();
        QTRY_VERIFY(runner->stats().done >= 5);
        runner->stop(StopHow::Cancel);
        QCOMPARE(runner->wait({})->how, std::string("stopped"));
    }
    const auto before = stateOf(run);
    const int done = countOf(before, JournalItem::Last::Done);
    QVERIFY(done >= 5 && done < 30);
    QCOMPARE(run.results().size(), static_cast<std::size_t>(done));

    const auto remover = std::make_shared<FakeRemover>();
    const auto report = resumed(run, mattingOf({remover}));
    QCOMPARE(report.how, std::string("finished"));
    QCOMPARE(totalsOf(report).done, 30);
    QCOMPARE(totalsOf(report).kept, done);
    QCOMPARE(remover->calls(), 30 - done);
    const auto results = run.results();
    for (const auto &item : plan.items) {
        const auto name = item.target.filename().string();
        QVERIFY(results.at(name) == run.single(item));
    }
    QCOMPARE(stateOf(run).sessions, 2);
}

/// The last thing that was done is a result in its place, and nobody has said so.
void RunnerJournalTest::adoptsWhatACrashHasLeft()
{
    const RunCase run(3);
    const auto plan = run.plan();
    const auto matting = fakeMatting();
    {
        const auto journal = created(run, plan, matting.way);
        fs::create_directories(run.tree.path("out"));
        const auto id = fileId(plan.items[1].source, {});
        const auto result = run.single(plan.items[1]);
        const ItemFacts facts{
            .source = *id,
            .outputSum = contentSum(result),
            .outputBytes = result.size(),
            .way = matting.way.text()};
        QVERIFY(journal->writing(1, plan.items[1].target, facts));
        QVERIFY(writeFileAtomically(plan.items[1].target, result, {}));
    }
    const auto report = resumed(run, matting);
    QCOMPARE(totalsOf(report).done, 3);
    QCOMPARE(totalsOf(report).kept, 1);
    QVERIFY(report.rows[1].kept);
    QCOMPARE(countOf(stateOf(run), JournalItem::Last::Done), 3);
}

void RunnerJournalTest::keepsFailuresUnlessAsked()
{
    const RunCase run(3);
    run.tree.add(RunCase::name(1), "no picture");
    const auto plan = run.plan();
    const auto matting = fakeMatting();
    QCOMPARE(totalsOf(done(run, plan, matting)).failed, 1);
    const auto again = resumed(run, matting);
    QCOMPARE(totalsOf(again).failed, 1);
    QCOMPARE(totalsOf(again).kept, 2);
    QCOMPARE(again.rows[1].stage, std::string("read"));
    run.add(1, 30, 30);
    QCOMPARE(totalsOf(resumed(run, matting, {.retryFailed = true})).done, 3);
}

void RunnerJournalTest::hasWhatWasAddedAndCancelled()
{
    const RunCase run(3);
    const auto plan = run.plan();
    const auto matting = fakeMatting(100);
    const auto runner =
        journalled(plan, matting, created(run, plan, matting.way), {.endWhenDone = false});
    runner->start();
    run.add(10, 30, 20);
    run.add(11, 30, 20);
    const std::array<fs::path, 2> more = {
        run.tree.path(RunCase::name(10)), run.tree.path(RunCase::name(11))};
    runner->add(*planMore(plan, more, {}));
    const std::array<std::uint32_t, 1> last = {4};
    runner->cancel(last);
    QTRY_COMPARE(runner->stats().done, 4);
    runner->stop(StopHow::Finish);
    QCOMPARE(runner->wait({})->how, std::string("finished"));
    const auto state = stateOf(run);
    QCOMPARE(state.items.size(), std::size_t{5});
    QCOMPARE(state.items[3].last, JournalItem::Last::Done);
    QCOMPARE(state.items[4].last, JournalItem::Last::Skipped);
}

void RunnerJournalTest::hasTheTargetThatWasTaken()
{
    RunCase run(2);
    run.recipe.output.name = "{name}";
    run.recipe.output.collision = Collision::Number;
    const auto plan = run.plan();
    run.tree.add("out/00001.png", "mine");
    const auto matting = fakeMatting();
    QCOMPARE(totalsOf(done(run, plan, matting)).done, 2);
    QCOMPARE(stateOf(run).items[1].item.target.filename().string(), std::string("00001-2.png"));
    QCOMPARE(totalsOf(resumed(run, matting)).kept, 2);
}

void RunnerJournalTest::withoutItNothingIsWritten()
{
    const RunCase run(20);
    const auto plan = run.plan();
    std::atomic_bool full = false;
    Told told;
    const auto runner =
        journalled(plan, fakeMatting(20), journalOn(full, run, plan), {}, told.hooks());
    runner->start();
    QTRY_VERIFY(runner->stats().done >= 2);
    full = true;
    QTRY_COMPARE(told.paused().size(), std::size_t{1});
    QCOMPARE(told.paused().front().first.code, ErrorCode::DiskFull);
    QTRY_COMPARE(runner->stats().inWork, 0);
    const auto done = runner->stats().done;
    QCOMPARE(run.results().size(), static_cast<std::size_t>(done));
    QVERIFY(done < 20);
    full = false;
    runner->go();
    QCOMPARE(totalsOf(*runner->wait({})).done, 20);
    const auto state = stateOf(run);
    QCOMPARE(state.how, std::string("finished"));
    // Of one that ended while the disk was full the end may be missing; the sum is there.
    QVERIFY(countOf(state, JournalItem::Last::Done) >= 18);
    QCOMPARE(
        countOf(state, JournalItem::Last::Done) + countOf(state, JournalItem::Last::Writing), 20);
}

QTEST_GUILESS_MAIN(RunnerJournalTest)
#include "runner_journal_test.moc"
