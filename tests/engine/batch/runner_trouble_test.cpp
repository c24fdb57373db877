// What a run does where memory is short, disks vanish, devices fail and files come in between.
#include "tests/engine/batch/run_case.h"
#include "tests/support/patience.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <set>

using namespace inspyre;
using namespace inspyre::test;

namespace {

namespace fs = std::filesystem;

using std::chrono::milliseconds;

constexpr std::uint64_t kMegabyte = 1'000'000;

/// A matting whose matte fails as `before` says.
Matting faulty(FakeRemover::Before before)
{
    return mattingOf({std::make_shared<FakeRemover>(milliseconds(0), std::move(before))});
}

} // namespace

class RunnerTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryStaysWithinItsBudget_data();
    void memoryStaysWithinItsBudget();
    void lessMemoryFromNowOn();
    void shortMemoryIsTriedAlone();
    void shortMemoryAloneIsAFailure();
    void steppedDownInCompanyIsDoneAlone();
    void lostDevicePausesAndGoesOn();
    void nobodyToAskEndsTheRun();
    void aFewFailuresAreRows();
    void folderThatGoesPauses();
    void folderIsNotMadeAnewElsewhere();
    void filesInBetween_data();
    void filesInBetween();
    void changedWhileItWaited();
};

void RunnerTroubleTest::memoryStaysWithinItsBudget_data()
{
    QTest::addColumn<quint64>("budget");
    QTest::addColumn<int>("large"); ///< pixels a side of every tenth picture
    QTest::newRow("small ones") << quint64{100 * kMegabyte} << 20;
    QTest::newRow("one huge among many") << quint64{100 * kMegabyte} << 2600;
    QTest::newRow("large ones that fit") << quint64{100 * kMegabyte} << 1000;
}

void RunnerTroubleTest::memoryStaysWithinItsBudget()
{
    QFETCH(quint64, budget);
    QFETCH(int, large);
    RunCase run(30);
    run.recipe.output.pngCompression = 1;
    run.recipe.look.decontaminate = Decontaminate::Off; // minutes with sanitizers
    for (int i = 5; i < 30; i += 12) {
        run.add(i, large, large);
    }
    std::atomic_bool beyond = false;
    std::atomic<int> most = 0;
    BatchRunner *itself = nullptr;
    auto matting = faulty([&](const ImageView &) -> std::optional<Error> {
        const auto stats = itself->stats();
        beyond = beyond || (stats.workBytes > budget && stats.inWork > 1);
        most = std::max(most.load(), stats.inWork);
        return std::nullopt;
    });
    matting.memoryBytes = budget;
    const auto runner = runnerOf(run.plan(), matting, {.jobs = 4});
    itself = runner.get();
    runner->start();
    QCOMPARE(totalsOf(*runner->wait({})).done, 30);
    QVERIFY(!beyond);
    QVERIFY(most > 1);
    QCOMPARE(runner->stats().workBytes, std::uint64_t{0});
}

void RunnerTroubleTest::lessMemoryFromNowOn()
{
    const RunCase run(30);
    std::atomic<int> asked = 0;
    Hooks hooks;
    hooks.memoryBytes = [&] { return ++asked > 1 ? std::uint64_t{1} : std::uint64_t{0}; };
    auto matting = fakeMatting(100);
    matting.memoryBytes = 1000 * kMegabyte;
    const auto runner = runnerOf(run.plan(), matting, {.jobs = 2}, std::move(hooks));
    runner->start();
    QTRY_VERIFY(runner->stats().inWork > 1);
    QTRY_VERIFY(asked > 1);
    QTRY_COMPARE(runner->stats().inWork, 1); // each works alone from here on
    for (int i = 0; i < 20 && !runner->ended(); ++i) {
        QVERIFY(runner->stats().inWork <= 1);
        QTest::qWait(10);
    }
    QCOMPARE(totalsOf(*runner->wait({})).done, 30);
}

void RunnerTroubleTest::shortMemoryIsTriedAlone()
{
    const RunCase run(12);
    BatchRunner *itself = nullptr;
    std::atomic<int> failures = 0;
    const auto matting = faulty([&](const ImageView &rgb) -> std::optional<Error> {
        if (rgb.width == 21 && itself->stats().inWork > 1) {
            ++failures;
            return Error{ErrorCode::OutOfMemory, "no memory", {}};
        }
        return std::nullopt;
    });
    const auto runner = runnerOf(run.plan(), matting, {.jobs = 4});
    itself = runner.get();
    runner->start();
    QCOMPARE(totalsOf(*runner->wait({})).done, 12);
    QVERIFY(failures > 0);
}

void RunnerTroubleTest::shortMemoryAloneIsAFailure()
{
    const RunCase run(12);
    std::atomic<int> tries = 0;
    const auto matting = faulty([&](const ImageView &rgb) -> std::optional<Error> {
        if (rgb.width != 21) {
            return std::nullopt;
        }
        ++tries;
        return Error{ErrorCode::OutOfMemory, "no memory", {}};
    });
    const auto report = reportOf(run.plan(), matting, {.jobs = 4});
    QCOMPARE(totalsOf(report).failed, 2); // numbers 1 and 8
    QCOMPARE(report.rows[1].error.code, ErrorCode::OutOfMemory);
    QVERIFY(tries <= 4);
}

/// Makes one picture smaller, as a network does that finds too little memory.
class SteppingRemover final : public Remover
{
public:
    [[nodiscard]] std::string model() const override { return "stepping"; }

    [[nodiscard]] Result<Matte> matte(
        const ImageView &rgb, const MatteOptions &options, const JobControl &job) override
    {
        auto matte = m_fake.matte(rgb, options, job);
        if (matte && rgb.width == 21 && runner->stats().inWork > 1) {
            ++steps;
            (*matte).stepDown = StepDown{.from = {64, 64}, .to = {32, 32}};
        }
        return matte;
    }

    BatchRunner *runner = nullptr;
    std::atomic<int> steps = 0;

private:
    FakeRemover m_fake;
};

void RunnerTroubleTest::steppedDownInCompanyIsDoneAlone()
{
    const RunCase run(12);
    const auto remover = std::make_shared<SteppingRemover>();
    const auto runner = runnerOf(run.plan(), mattingOf({remover}), {.jobs = 4});
    remover->runner = runner.get();
    runner->start();
    const auto report = runner->wait({});
    QCOMPARE(totalsOf(*report).done, 12);
    QVERIFY(remover->steps > 0);
    for (const auto &row : report->rows) {
        QVERIFY(row.facts.notes.empty()); // none was made smaller
    }
}

void RunnerTroubleTest::lostDevicePausesAndGoesOn()
{
    const RunCase run(20);
    std::atomic_bool lost = true;
    std::atomic<int> calls = 0;
    const auto matting = faulty([&](const ImageView &) -> std::optional<Error> {
        if (++calls > 5 && lost) {
            return Error{ErrorCode::Device, "it has fallen off the bus", {}};
        }
        return std::nullopt;
    });
    Told told;
    const auto runner = runnerOf(run.plan(), matting, {}, told.hooks());
    runner->start();
    QTRY_COMPARE(told.paused().size(), std::size_t{1});
    QCOMPARE(told.paused().front().first.code, ErrorCode::Device);
    QCOMPARE(told.paused().front().second, 3);
    QTRY_COMPARE(runner->stats().inWork, 0);
    QCOMPARE(runner->stats().failed, 0);
    QCOMPARE(runner->stats().done, 5);
    QVERIFY(!runner->ended());
    lost = false;
    runner->go();
    const auto report = runner->wait({});
    QCOMPARE(totalsOf(*report).done, 20);
    QCOMPARE(report->how, std::string("finished"));
    QCOMPARE(told.paused().size(), std::size_t{1});
}

void RunnerTroubleTest::nobodyToAskEndsTheRun()
{
    const RunCase run(20);
    const auto lost = [](const ImageView &) -> std::optional<Error> {
        return Error{ErrorCode::Device, "it has fallen off the bus", {}};
    };
    Told told;
    const auto report = reportOf(run.plan(), faulty(lost), {}, told.hooks());
    QCOMPARE(report.how, std::string("paused"));
    QCOMPARE(report.why.code, ErrorCode::Device);
    QCOMPARE(totalsOf(report).waiting, 20);
    QCOMPARE(told.paused().size(), std::size_t{1});

    const auto runner = runnerOf(run.plan(), faulty(lost));
    runner->start();
    QCOMPARE(runner->wait({})->how, std::string("paused"));
}

void RunnerTroubleTest::aFewFailuresAreRows()
{
    const RunCase run(20);
    std::atomic<int> calls = 0;
    const auto matting = faulty([&](const ImageView &) -> std::optional<Error> {
        if (++calls % 3 != 0) { // two in a row
            return Error{ErrorCode::Device, "it stutters", {}};
        }
        return std::nullopt;
    });
    auto report = reportOf(run.plan(), matting);
    QCOMPARE(report.how, std::string("finished"));
    QCOMPARE(totalsOf(report).done, 6);
    QCOMPARE(totalsOf(report).failed, 14);

    fs::remove_all(run.tree.path("out"));
    report = reportOf(
        run.plan(),
        faulty([](const ImageView &) {
            return Error{ErrorCode::Device, "lost", {}};
        }),
        {.stopAfter = 0});
    QCOMPARE(totalsOf(report).failed, 20);
    QCOMPARE(report.how, std::string("finished"));
}

void RunnerTroubleTest::folderThatGoesPauses()
{
    const RunCase run(20);
    const auto out = run.tree.path("out");
    Told told;
    const auto runner = runnerOf(run.plan(), fakeMatting(20), {}, told.hooks());
    runner->start();
    QTRY_VERIFY(runner->stats().done >= 2);
    fs::rename(out, run.tree.path("away"));
    QTRY_COMPARE(told.paused().size(), std::size_t{1});
    QCOMPARE(told.paused().front().first.code, ErrorCode::FileNotFound);
    QTRY_COMPARE(runner->stats().inWork, 0);
    QVERIFY(!fs::exists(out));
    fs::rename(run.tree.path("away"), out);
    runner->go();
    QCOMPARE(totalsOf(*runner->wait({})).done, 20);
    QCOMPARE(run.results().size(), std::size_t{20});
}

void RunnerTroubleTest::folderIsNotMadeAnewElsewhere()
{
    const RunCase run(20);
    const auto out = run.tree.path("out");
    Told told;
    const auto runner = runnerOf(run.plan(), fakeMatting(20), {}, told.hooks());
    runner->start();
    QTRY_VERIFY(runner->stats().done >= 2);
    fs::rename(out, run.tree.path("away"));
    fs::create_directory(out); // such as what lies below a mount point
    QTRY_COMPARE(told.paused().size(), std::size_t{1});
    QTRY_COMPARE(runner->stats().inWork, 0);
    QVERIFY(run.results().size() <= 1); // one may have been on its way
    runner->stop(StopHow::Cancel);
    QCOMPARE(runner->wait({})->how, std::string("paused"));
}

void RunnerTroubleTest::filesInBetween_data()
{
    QTest::addColumn<int>("collision");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("overwritten");
    const auto row = [](const char *name, Collision collision, ItemState state, bool overwritten) {
        QTest::newRow(name) << static_cast<int>(collision) << static_cast<int>(state)
                            << overwritten;
    };
    row("ask", Collision::Ask, ItemState::Failed, false);
    row("fail", Collision::Fail, ItemState::Failed, false);
    row("skip", Collision::Skip, ItemState::Skipped, false);
    row("number", Collision::Number, ItemState::Done, false);
    row("overwrite", Collision::Overwrite, ItemState::Done, true);
}

/// Somebody's file that has come since the plan was made.
void RunnerTroubleTest::filesInBetween()
{
    QFETCH(int, collision);
    QFETCH(int, state);
    QFETCH(bool, overwritten);
    RunCase run(3);
    run.recipe.output.name = "{name}";
    run.recipe.output.collision = static_cast<Collision>(collision);
    const auto plan = run.plan();
    run.tree.add("out/00001.png", "mine");
    run.tree.add("out/00001-2.png", "mine, too");
    Told told;
    const auto report = reportOf(plan, fakeMatting(), {}, told.hooks());
    QCOMPARE(static_cast<int>(report.rows[1].state), state);
    QCOMPARE(run.results().at("00001.png").size() == 4, !overwritten);
    QCOMPARE(totalsOf(report).done, static_cast<ItemState>(state) == ItemState::Done ? 3 : 2);
    if (report.rows[1].state == ItemState::Done && !overwritten) {
        QCOMPARE(report.rows[1].target.filename().string(), std::string("00001-3.png"));
        QVERIFY(told.last().at(1).item->target == report.rows[1].target);
        QVERIFY(run.results().at("00001-3.png") == run.single(plan.items[1]));
    }
}

void RunnerTroubleTest::changedWhileItWaited()
{
    const RunCase run(2);
    const auto plan = run.plan();
    run.add(1, 77, 55); // it is done as it is, and told as it is
    const auto report = reportOf(plan, fakeMatting());
    QCOMPARE(report.rows[1].facts.size, (Size{77, 55}));
    QCOMPARE(report.rows[1].facts.source.bytes, fs::file_size(report.rows[1].source));
}

QTEST_GUILESS_MAIN(RunnerTroubleTest)
#include "runner_trouble_test.moc"
