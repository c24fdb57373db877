#include "tests/engine/batch/run_case.h"
#include "tests/support/broken_files.h"
#include "tests/support/patience.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <set>

using namespace inspyre;
using namespace inspyre::test;

namespace {

namespace fs = std::filesystem;

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// The results that one picture after the other gives.
std::map<std::string, std::vector<std::byte>> singles(const RunCase &run, const BatchPlan &plan)
{
    std::map<std::string, std::vector<std::byte>> results;
    for (const auto &item : plan.items) {
        results[item.target.lexically_relative(plan.wish.output).string()] = run.single(item);
    }
    return results;
}

/// A Remover that lets each of its calls in by itself.
class Gate
{
public:
    [[nodiscard]] FakeRemover::Before before()
    {
        return [this](const ImageView &) -> std::optional<Error> {
            ++m_waiting;
            while (m_open <= m_passed) {
                std::this_thread::sleep_for(milliseconds(1));
            }
            ++m_passed;
            return std::nullopt;
        };
    }

    void open(int more) { m_open += more; }

    [[nodiscard]] int waiting() const { return m_waiting; }

private:
    std::atomic<int> m_open = 0;
    std::atomic<int> m_passed = 0;
    std::atomic<int> m_waiting = 0;
};

} // namespace

class RunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBytesAsOneByOne_data();
    void sameBytesAsOneByOne();
    void aBadFileIsARow();
    void flawsAndSkipsAreTold();
    void tellsAllOnce();
    void doubtfulOnesAreMarked();
    void stopsWithinASecond();
    void stopsWithinASecondWhileALargePictureIsMade_data();
    void stopsWithinASecondWhileALargePictureIsMade();
    void cancelsOne();
    void pausesAndGoesOn();
    void holdsWhileItMayNot();
    void takesMoreWhileItRuns();
    void retriesFromTheFileAsItIsNow();
    void severalRemovers();
    void nothingToDo();
    void refusesNonsense();
    void destroyedWhileItWorks();
    void progressRisesAndCancelIsHeard();
};

void RunnerTest::sameBytesAsOneByOne_data()
{
    QTest::addColumn<int>("jobs");
    QTest::addColumn<int>("removers");
    QTest::addColumn<quint64>("memory");
    QTest::newRow("one of each") << 1 << 1 << quint64{0};
    QTest::newRow("two") << 2 << 1 << quint64{0};
    QTest::newRow("many") << 6 << 3 << quint64{0};
    QTest::newRow("each alone") << 4 << 2 << quint64{1};
}

void RunnerTest::sameBytesAsOneByOne()
{
    QFETCH(int, jobs);
    QFETCH(int, removers);
    QFETCH(quint64, memory);
    RunCase run(30);
    run.recipe.look.refine.feather = 1.5;
    const auto plan = run.plan();
    auto matting = mattingOf({});
    matting.memoryBytes = memory;
    for (int i = 0; i < removers; ++i) {
        matting.removers.push_back(std::make_shared<FakeRemover>(milliseconds(i)));
    }
    const auto report = reportOf(plan, matting, {.jobs = jobs});
    QCOMPARE(report.how, std::string("finished"));
    QCOMPARE(report.rows.size(), std::size_t{30});
    for (const auto &row : report.rows) {
        QCOMPARE(row.state, ItemState::Done);
        QCOMPARE(row.facts.outputBytes, fs::file_size(row.target));
        QCOMPARE(row.facts.outputSum, contentSum(*readFile(row.target)));
        QVERIFY(row.facts.size.width >= 20);
    }
    QVERIFY(run.results() == singles(run, plan));
}

void RunnerTest::aBadFileIsARow()
{
    RunCase run;
    fs::create_directories(run.tree.path("in"));
    const auto mixed = makeMixedFolder(run.tree.path("in"), 60, 20);
    const auto report = reportOf(run.plan(), fakeMatting());
    std::map<fs::path, const ReportRow *> rows;
    for (const auto &row : report.rows) {
        rows[row.source] = &row;
    }
    for (const auto &file : mixed.good) {
        QCOMPARE(rows.at(file)->state, ItemState::Done);
    }
    int found = 0;
    for (const auto &[file, broken] : mixed.broken) {
        if (rows.contains(file)) { // what is no file is not found by the scan
            const auto &row = *rows.at(file);
            QCOMPARE(row.state, ItemState::Failed);
            QCOMPARE(row.stage, std::string("read"));
            QCOMPARE(row.error.code, broken->code);
            ++found;
        }
    }
    QVERIFY(found > 10);
    QCOMPARE(report.how, std::string("finished"));
    QCOMPARE(run.results().size(), mixed.good.size());
}

void RunnerTest::flawsAndSkipsAreTold()
{
    RunCase run(3);
    run.recipe.output.name = "{name}";
    run.tree.add("out/00001.png", "mine");
    Told told;
    auto report = reportOf(run.plan(), fakeMatting(), {}, told.hooks());
    QCOMPARE(report.rows[1].state, ItemState::Failed);
    QCOMPARE(report.rows[1].error.code, ErrorCode::CannotWrite);
    QCOMPARE(told.count(ItemState::Failed), 1);
    QCOMPARE(told.count(ItemState::Done), 2);

    run.recipe.output.collision = Collision::Skip;
    report = reportOf(run.plan(), fakeMatting());
    QCOMPARE(totalsOf(report).skipped, 3);
    QVERIFY(!report.rows[1].error.message.empty());
    QCOMPARE(run.results().at("00001.png").size(), std::size_t{4});
}

void RunnerTest::tellsAllOnce()
{
    const RunCase run(200);
    Told told;
    const auto report = reportOf(run.plan(), fakeMatting(), {}, told.hooks());
    QCOMPARE(told.last().size(), std::size_t{200});
    QCOMPARE(told.count(ItemState::Done), 200);
    QCOMPARE(told.stats().done, 200);
    QCOMPARE(told.stats().workBytes, std::uint64_t{0});
    QVERIFY2(
        told.calls() <= static_cast<int>(20 * report.seconds) + 3,
        qPrintable(QString("%1 in %2 s").arg(told.calls()).arg(report.seconds)));
    QVERIFY(told.stats().networkIdle <= 1.0);
}

void RunnerTest::doubtfulOnesAreMarked()
{
    RunCase run;
    run.tree.add("in/white.ppm", "P6\n8 8\n255\n" + std::string(192, '\xff'));
    run.add(1, 8, 8);
    const auto report = reportOf(run.plan(), fakeMatting());
    QCOMPARE(totalsOf(report).done, 2);
    QCOMPARE(totalsOf(report).doubtful, 1);
    const auto &white = report.rows[1];
    QCOMPARE(white.state, ItemState::Doubtful);
    QCOMPARE(white.facts.doubt, 1.0);
}

void RunnerTest::stopsWithinASecond()
{
    const RunCase run(40);
    const auto runner = runnerOf(run.plan(), fakeMatting(20'000), {.jobs = 3});
    runner->start();
    QTRY_VERIFY(runner->stats().inWork >= 3);
    const auto begin = Clock::now();
    runner->stop(StopHow::Cancel);
    const auto report = runner->wait({});
    QVERIFY(Clock::now() - begin < milliseconds(1000));
    QVERIFY(runner->ended());
    QCOMPARE(report->how, std::string("stopped"));
    QCOMPARE(totalsOf(*report).waiting, 40);
    QVERIFY(run.results().empty()); // no temporary file, either
}

void RunnerTest::stopsWithinASecondWhileALargePictureIsMade_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<int>("afterMs");
    for (const int afterMs : {50, 600, 1500}) { // composed, and then encoded
        QTest::addRow("avif, %d ms", afterMs) << FileFormat::Avif << afterMs;
        QTest::addRow("webp, %d ms", afterMs) << FileFormat::WebP << afterMs;
    }
}

void RunnerTest::stopsWithinASecondWhileALargePictureIsMade()
{
    QFETCH(FileFormat, format);
    QFETCH(int, afterMs);
    RunCase run;
    run.recipe.output.format = format;
    run.add(0, 5000, 3600);
    Told told;
    const auto runner = runnerOf(run.plan(), fakeMatting(), {}, told.hooks());
    runner->start();
    QTRY_COMPARE(told.count(ItemState::Writing), 1);
    std::this_thread::sleep_for(milliseconds(afterMs));
    const auto begin = Clock::now();
    runner->stop(StopHow::Cancel);
    const auto report = runner->wait({});
    QVERIFY(Clock::now() - begin < milliseconds(1000));
    QCOMPARE(totalsOf(*report).waiting, 1);
    QVERIFY(run.results().empty());
}

void RunnerTest::cancelsOne()
{
    const RunCase run(3);
    Told told;
    const auto runner = runnerOf(run.plan(), fakeMatting(300), {}, told.hooks());
    runner->start();
    QTRY_COMPARE(told.count(ItemState::Matting), 1);
    const auto begin = Clock::now();
    const std::array<std::uint32_t, 2> numbers = {0, 2};
    runner->cancel(numbers);
    QTRY_COMPARE(told.count(ItemState::Skipped), 2);
    QVERIFY(Clock::now() - begin < milliseconds(1000));
    const auto report = runner->wait({});
    QCOMPARE(totalsOf(*report).skipped, 2);
    QCOMPARE(report->rows[1].state, ItemState::Done);
    QCOMPARE(report->rows[0].error.code, ErrorCode::Cancelled);
    QCOMPARE(report->how, std::string("finished"));
}

void RunnerTest::pausesAndGoesOn()
{
    const RunCase run(30);
    const auto runner = runnerOf(run.plan(), fakeMatting(10));
    runner->start();
    QTRY_VERIFY(runner->stats().done >= 3);
    runner->pause();
    QTRY_COMPARE(runner->stats().inWork, 0);
    const auto done = runner->stats().done;
    QVERIFY(done < 30);
    QTest::qWait(100);
    QCOMPARE(runner->stats().done, done);
    QVERIFY(!runner->ended());
    runner->go();
    QCOMPARE(totalsOf(*runner->wait({})).done, 30);
}

void RunnerTest::holdsWhileItMayNot()
{
    const RunCase run(5);
    std::atomic_bool may = false;
    std::atomic<int> asked = 0;
    Hooks hooks;
    hooks.mayBegin = [&] {
        ++asked;
        return may.load();
    };
    const auto runner = runnerOf(run.plan(), fakeMatting(), {}, std::move(hooks));
    runner->start();
    QTRY_VERIFY(asked >= 3);
    QCOMPARE(runner->stats().done + runner->stats().inWork, 0);
    may = true;
    QCOMPARE(totalsOf(*runner->wait({})).done, 5);
}

void RunnerTest::takesMoreWhileItRuns()
{
    const RunCase run(5);
    const auto plan = run.plan();
    Told told;
    const auto runner = runnerOf(plan, fakeMatting(5), {.endWhenDone = false}, told.hooks());
    runner->start();
    QTRY_COMPARE(runner->stats().done, 5);
    QVERIFY(!runner->ended());
    run.add(50, 30, 20);
    run.add(51, 20, 30);
    const std::array<fs::path, 2> more = {
        run.tree.path(RunCase::name(50)), run.tree.path(RunCase::name(51))};
    runner->add(*planMore(plan, more, {}));
    QTRY_COMPARE(runner->stats().done, 7);
    runner->stop(StopHow::Finish);
    const auto report = runner->wait({});
    QCOMPARE(report->how, std::string("finished"));
    QCOMPARE(report->rows.size(), std::size_t{7});
    QCOMPARE(run.results().size(), std::size_t{7});
    QVERIFY(told.last().at(5).item);
    QCOMPARE(told.last().at(5).state, ItemState::Done);
}

void RunnerTest::retriesFromTheFileAsItIsNow()
{
    const RunCase run(2);
    run.tree.add(RunCase::name(1), "no picture");
    const auto runner = runnerOf(run.plan(), fakeMatting(), {.endWhenDone = false});
    runner->start();
    QTRY_COMPARE(runner->stats().failed, 1);
    QTRY_COMPARE(runner->stats().done, 1);
    run.add(1, 64, 48);
    runner->retry({});
    QTRY_COMPARE(runner->stats().done, 2);
    QCOMPARE(runner->stats().failed, 0);
    runner->stop(StopHow::Finish);
    const auto report = runner->wait({});
    QCOMPARE(report->rows[1].facts.size, (Size{64, 48}));
    QCOMPARE(report->rows[1].facts.source.bytes, fs::file_size(report->rows[1].source));
}

void RunnerTest::severalRemovers()
{
    const RunCase run(12);
    std::atomic<int> at = 0;
    std::atomic<int> most = 0;
    const FakeRemover::Before before = [&](const ImageView &) -> std::optional<Error> {
        const int now = ++at;
        most = std::max(most.load(), now);
        std::this_thread::sleep_for(milliseconds(50));
        --at;
        return std::nullopt;
    };
    std::vector<std::shared_ptr<Remover>> removers;
    for (int i = 0; i < 4; ++i) {
        removers.push_back(std::make_shared<FakeRemover>(milliseconds(0), before));
    }
    QCOMPARE(totalsOf(reportOf(run.plan(), mattingOf(removers))).done, 12);
    QVERIFY(most >= 3);
}

void RunnerTest::nothingToDo()
{
    auto plan = RunCase(1).plan();
    plan.items.clear();
    const auto report = reportOf(plan, fakeMatting());
    QCOMPARE(report.how, std::string("finished"));
    QVERIFY(report.rows.empty());
}

void RunnerTest::refusesNonsense()
{
    const RunCase run(2);
    const auto made = [&](BatchPlan plan, Matting matting) {
        return BatchRunner::make(std::move(plan), {}, std::move(matting), nullptr, {}, {});
    };
    QCOMPARE(made(run.plan(), {}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(made(run.plan(), mattingOf({nullptr})).error().code, ErrorCode::InvalidArgument);
    auto twice = run.plan();
    twice.items[1].number = 0;
    QCOMPARE(made(twice, fakeMatting()).error().code, ErrorCode::InvalidArgument);
    auto lacks = run.plan();
    lacks.wish.recipe.look.background.kind = BackgroundKind::Picture;
    QVERIFY(!made(lacks, fakeMatting()));
}

void RunnerTest::destroyedWhileItWorks()
{
    const RunCase run(10);
    auto runner = runnerOf(run.plan(), fakeMatting(20'000));
    runner->start();
    QTRY_VERIFY(runner->stats().inWork >= 1);
    const auto begin = Clock::now();
    runner.reset();
    QVERIFY(Clock::now() - begin < milliseconds(1000));
    runner = runnerOf(run.plan(), fakeMatting());
    runner.reset(); // never started
}

void RunnerTest::progressRisesAndCancelIsHeard()
{
    const RunCase run(20);
    double last = 0.0;
    bool fell = false;
    const JobControl shown(
        [] { return false; },
        [&](const Progress &progress) {
            fell = fell || progress.fraction < last;
            last = progress.fraction;
        });
    const auto matting = fakeMatting(5);
    QVERIFY(runBatch(run.plan(), {}, matting, nullptr, {}, {}, shown));
    QVERIFY(!fell);
    QCOMPARE(last, 1.0);

    fs::remove_all(run.tree.path("out"));
    std::atomic<int> questions = 0;
    const JobControl cancelled([&] { return ++questions > 2; });
    const auto report = runBatch(run.plan(), {}, fakeMatting(500), nullptr, {}, {}, cancelled);
    QCOMPARE(report->how, std::string("stopped"));
    QVERIFY(totalsOf(*report).waiting > 10);
}

QTEST_GUILESS_MAIN(RunnerTest)
#include "runner_test.moc"
