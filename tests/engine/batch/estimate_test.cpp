#include "tests/engine/batch/run_case.h"

#include <QTest>

#include <chrono>

using namespace inspyre;
using namespace inspyre::test;

namespace {

using std::chrono::milliseconds;

} // namespace

class EstimateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresFiveAndWritesNothing();
    void fewPictures();
    void noneCanBeRead();
    void leavesOutWhatIsNotDone();
    void severalRemoversShareTheWork();
    void isCancelled();
    void workMemory();
};

void EstimateTest::measuresFiveAndWritesNothing()
{
    const RunCase run(40);
    const auto remover = std::make_shared<FakeRemover>(milliseconds(20));
    double last = 0.0;
    bool fell = false;
    const JobControl job(
        [] { return false; },
        [&](const Progress &progress) {
            fell = fell || progress.fraction < last;
            last = progress.fraction;
        });
    const auto estimate = estimateBatch(run.plan(), mattingOf({remover}), job);
    QVERIFY(estimate);
    QCOMPARE(estimate->measured, 5);
    QCOMPARE(remover->calls(), 5);
    QVERIFY(estimate->matteMs >= 20.0);
    QVERIFY(estimate->seconds >= 40 * 0.020);
    QVERIFY(estimate->outputBytes > 40 * 100);
    QVERIFY(run.results().empty());
    QVERIFY(!fell);
    QCOMPARE(last, 1.0);
}

void EstimateTest::fewPictures()
{
    for (const int count : {1, 2, 5}) {
        const RunCase run(count);
        QCOMPARE(estimateBatch(run.plan(), fakeMatting(), {})->measured, count);
    }
    auto none = RunCase(1).plan();
    none.items.clear();
    QCOMPARE(estimateBatch(none, fakeMatting(), {})->measured, 0);
}

void EstimateTest::noneCanBeRead()
{
    const RunCase run;
    run.tree.add("in/a.png", "no picture");
    const auto estimate = estimateBatch(run.plan(), fakeMatting(), {});
    QVERIFY(estimate);
    QCOMPARE(estimate->measured, 0);
    QCOMPARE(estimate->seconds, 0.0);
}

void EstimateTest::leavesOutWhatIsNotDone()
{
    const RunCase run(3);
    auto plan = run.plan();
    plan.items[0].skipped = true;
    plan.items[1].flaw = Flaw::Exists;
    QCOMPARE(estimateBatch(plan, fakeMatting(), {})->measured, 1);
}

void EstimateTest::severalRemoversShareTheWork()
{
    const RunCase run(5);
    const auto slow = [] { return std::make_shared<FakeRemover>(milliseconds(100)); };
    const auto one = estimateBatch(run.plan(), mattingOf({slow()}), {});
    const auto four = estimateBatch(run.plan(), mattingOf({slow(), slow(), slow(), slow()}), {});
    QVERIFY(four->seconds < one->seconds / 2);
}

void EstimateTest::isCancelled()
{
    const RunCase run(5);
    int questions = 0;
    const JobControl job([&] { return ++questions > 10; });
    const auto estimate = estimateBatch(run.plan(), fakeMatting(10'000), job);
    QVERIFY(!estimate);
    QCOMPARE(estimate.error().code, ErrorCode::Cancelled);
}

void EstimateTest::workMemory()
{
    constexpr std::uint64_t kMega = 1U << 20U;
    QCOMPARE(defaultWorkBytes({1000 * kMega, 300 * kMega, 200 * kMega}), 500 * kMega);
    QCOMPARE(defaultWorkBytes({1000 * kMega, 900 * kMega, 200 * kMega}), 64 * kMega);
    const auto usual = defaultWorkBytes({});
    QVERIFY(usual >= 64 * kMega && usual <= 2048 * kMega);
}

QTEST_GUILESS_MAIN(EstimateTest)
#include "estimate_test.moc"
