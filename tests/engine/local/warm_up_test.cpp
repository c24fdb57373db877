#include <inspyre/engine.h>

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace inspyre;

namespace {

Result<Engine> start()
{
    EngineOptions options;
    options.modules = std::filesystem::path(INSPYRE_TEST_BACKENDS) / "good";
    return startEngine(options, std::make_shared<Timeline>(Timeline::Clock::now()), {});
}

} // namespace

class WarmUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsUntilTwoRunsAgree_data();
    void runsUntilTwoRunsAgree();
    void takesEachSize();
    void canBeCancelledAtOnce();
};

void WarmUpTest::init()
{
    qunsetenv("INSPYRE_FAKE_DELAY_MS");
    qunsetenv("INSPYRE_FAKE_GPU");
}

void WarmUpTest::runsUntilTwoRunsAgree_data()
{
    QTest::addColumn<QByteArray>("gpu");
    QTest::addColumn<QByteArray>("times");
    QTest::newRow("steady at once") << QByteArray() << QByteArray("300");
    QTest::newRow("slow first run") << QByteArray() << QByteArray("900,300");
    QTest::newRow("never steady") << QByteArray() << QByteArray("50,500,50,500,50");
    QTest::newRow("GPU") << QByteArray("good") << QByteArray("900,300");
}

void WarmUpTest::runsUntilTwoRunsAgree()
{
    QFETCH(QByteArray, gpu);
    QFETCH(QByteArray, times);
    qputenv("INSPYRE_FAKE_GPU", gpu);
    qputenv("INSPYRE_FAKE_DELAY_MS", times);
    auto engine = start();
    QVERIFY(engine);
    QCOMPARE(engine->networkInfo.device, std::string(gpu.isEmpty() ? "cpu" : "cuda:0"));
    Timeline timeline(Timeline::Clock::now());
    std::vector<double> seen;

    QVERIFY(warmUp(*engine, {{64, 64}}, timeline, JobControl({}, [&](const Progress &p) {
        seen.push_back(p.fraction);
    })));

    // By the times that the runs took, for a busy machine adds its own to them.
    const auto spans = timeline.snapshot();
    const auto apart = [&](std::size_t run) {
        const auto [less, more] = std::minmax(
            {spans[run - 1].endMs - spans[run - 1].beginMs, spans[run].endMs - spans[run].beginMs});
        return more / less;
    };
    QVERIFY(spans.size() >= 2 && spans.size() <= 5);
    for (std::size_t run = 1; run + 1 < spans.size(); ++run) {
        QVERIFY2(apart(run) > 1.05, qPrintable(QString::number(run)));
    }
    QVERIFY(spans.size() == 5 || apart(spans.size() - 1) < 1.5);
    QCOMPARE(spans[0].part, std::string("run 1 of 64x64"));
    QCOMPARE(spans[1].part, std::string("run 2 of 64x64"));
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), 1.0);
}

void WarmUpTest::takesEachSize()
{
    auto engine = start();
    QVERIFY(engine);
    Timeline timeline(Timeline::Clock::now());

    QVERIFY(warmUp(*engine, {{64, 64}, {96, 32}}, timeline, {}));

    QStringList runs;
    for (const auto &span : timeline.snapshot()) {
        runs << QString::fromStdString(span.part);
    }
    QVERIFY2(runs.contains("run 2 of 64x64"), qPrintable(runs.join(", ")));
    QVERIFY2(runs.contains("run 2 of 96x32"), qPrintable(runs.join(", ")));
}

void WarmUpTest::canBeCancelledAtOnce()
{
    qputenv("INSPYRE_FAKE_DELAY_MS", "60000");
    auto engine = start();
    QVERIFY(engine);
    Timeline timeline(Timeline::Clock::now());
    QElapsedTimer timer;
    timer.start();

    const auto warm = warmUp(
        *engine, {{64, 64}}, timeline, JobControl([&] { return !timeline.snapshot().empty(); }));

    QVERIFY(!warm);
    QCOMPARE(warm.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 30'000);
    QVERIFY(!timeline.snapshot().back().running());
}

QTEST_APPLESS_MAIN(WarmUpTest)
#include "warm_up_test.moc"
