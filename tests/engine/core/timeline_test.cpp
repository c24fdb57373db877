#include <inspyre/timeline.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdlib>
#include <set>
#include <string>
#include <thread>

using namespace inspyre;

namespace {

Span ended(Phase phase, double begin, double end, std::string part = {})
{
    Span span;
    span.phase = phase;
    span.part = std::move(part);
    span.beginMs = begin;
    span.endMs = end;
    return span;
}

QJsonObject parsed(const std::string &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansRunUntilTheyAreEnded();
    void whatEndedAlreadyKeepsItsEnd();
    void scopedSpansEndThemselves();
    void takesSpansFromManyThreads();
    void overlapsCountOnceForAPhase_data();
    void overlapsCountOnceForAPhase();
    void totalsNameTheSlowestPhase();
    void jsonHoldsEverySpan();
    void jsonSurvivesOddText();
    void chromeTracePutsOverlapsOnSeparateRows();
    void processStartTakesTheCallersWord();
    void processStartFallsBackToTheKernel_data();
    void processStartFallsBackToTheKernel();
};

void TimelineTest::spansRunUntilTheyAreEnded()
{
    Timeline timeline(Timeline::Clock::now());
    const auto id = timeline.begin(Phase::Weights, "stem", 100);
    timeline.progress(id, 40);
    auto span = timeline.snapshot().front();
    QVERIFY(span.running());
    QCOMPARE(span.bytesDone, 40U);
    QCOMPARE(span.bytesTotal, 100U);

    timeline.end(id, "done");

    span = timeline.snapshot().front();
    QVERIFY(!span.running());
    QVERIFY(span.endMs >= span.beginMs);
    QCOMPARE(span.note, std::string("done"));
}

void TimelineTest::whatEndedAlreadyKeepsItsEnd()
{
    Timeline timeline(Timeline::Clock::now());
    const auto first = timeline.begin(Phase::Library);
    const auto second = timeline.begin(Phase::Device);
    timeline.end(first, "opened");
    timeline.endAll("cancelled");
    const auto stopped = timeline.snapshot();

    timeline.end(second, "found late");

    const auto after = timeline.snapshot();
    QCOMPARE(after[0].note, std::string("opened"));
    QCOMPARE(after[1].note, std::string("cancelled"));
    QCOMPARE(after[1].endMs, stopped[1].endMs);
}

void TimelineTest::scopedSpansEndThemselves()
{
    Timeline timeline(Timeline::Clock::now());
    {
        ScopedSpan span(timeline, Phase::WarmUp, "run 1 of 384x384", 7);
        span.progress(7);
        span.note("fast");
        QVERIFY(timeline.snapshot().front().running());
    }
    const auto span = timeline.snapshot().front();
    QVERIFY(!span.running());
    QCOMPARE(span.note, std::string("fast"));
    QCOMPARE(span.bytesDone, 7U);
}

void TimelineTest::takesSpansFromManyThreads()
{
    Timeline timeline(Timeline::Clock::now());
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&timeline] {
            for (int n = 0; n < 100; ++n) {
                const ScopedSpan span(timeline, Phase::Weights);
                static_cast<void>(timeline.snapshot());
            }
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
    const auto spans = timeline.snapshot();
    QCOMPARE(spans.size(), 400U);
    QVERIFY(std::none_of(spans.begin(), spans.end(), [](const Span &s) { return s.running(); }));
}

void TimelineTest::overlapsCountOnceForAPhase_data()
{
    QTest::addColumn<QVector<double>>("edges");
    QTest::addColumn<double>("ms");
    QTest::newRow("none") << QVector<double>{} << 0.0;
    QTest::newRow("one") << QVector<double>{10, 30} << 20.0;
    QTest::newRow("apart") << QVector<double>{10, 20, 50, 60} << 20.0;
    QTest::newRow("overlapping") << QVector<double>{10, 30, 20, 40} << 30.0;
    QTest::newRow("inside") << QVector<double>{10, 50, 20, 30} << 40.0;
    QTest::newRow("not in order") << QVector<double>{20, 40, 0, 10, 5, 25} << 40.0;
}

void TimelineTest::overlapsCountOnceForAPhase()
{
    QFETCH(QVector<double>, edges);
    QFETCH(double, ms);
    std::vector<Span> spans = {ended(Phase::Library, 0, 1000)};
    for (qsizetype i = 0; i + 1 < edges.size(); i += 2) {
        spans.push_back(ended(Phase::Weights, edges[i], edges[i + 1]));
    }
    QCOMPARE(phaseMs(spans, Phase::Weights), ms);
}

void TimelineTest::totalsNameTheSlowestPhase()
{
    const auto all = totals(
        {ended(Phase::Program, 0, 10),
         ended(Phase::Library, 10, 110),
         ended(Phase::Weights, 20, 60),
         ended(Phase::Weights, 40, 90)});

    QCOMPARE(all.wallMs, 110.0);
    QCOMPARE(all.sumMs, 10.0 + 100.0 + 70.0);
    QCOMPARE(all.slowest, Phase::Library);
    QCOMPARE(all.slowestMs, 100.0);
    QCOMPARE(totals({}).wallMs, 0.0);
}

void TimelineTest::jsonHoldsEverySpan()
{
    auto running = ended(Phase::WarmUp, 50.12345, -1);
    auto weights = ended(Phase::Weights, 1.5, 20.25, "stage 3");
    weights.note = "mapped";
    weights.bytesTotal = 5'000'000'000;

    const auto file = parsed(timelineJson({weights, running}));

    QCOMPARE(file["version"].toInt(), 1);
    const auto spans = file["spans"].toArray();
    QCOMPARE(spans.size(), 2);
    const auto first = spans[0].toObject();
    QCOMPARE(first["phase"].toString(), QString("weights"));
    QCOMPARE(first["part"].toString(), QString("stage 3"));
    QCOMPARE(first["note"].toString(), QString("mapped"));
    QCOMPARE(first["begin_ms"].toDouble(), 1.5);
    QCOMPARE(first["end_ms"].toDouble(), 20.25);
    QCOMPARE(first["bytes"].toInteger(), 5'000'000'000);
    QVERIFY(spans[1].toObject()["end_ms"].isNull());
    QCOMPARE(spans[1].toObject()["begin_ms"].toDouble(), 50.123);
}

void TimelineTest::jsonSurvivesOddText()
{
    auto span = ended(Phase::Device, 0, 1, "a \"quoted\"\n\x01 part");
    span.note = "not UTF-8: \xff\xfe";

    const auto row = parsed(timelineJson({span}))["spans"].toArray()[0].toObject();

    QCOMPARE(row["part"].toString(), QString("a \"quoted\"\n\x01 part"));
    QVERIFY(row["note"].toString().startsWith("not UTF-8: "));
}

void TimelineTest::chromeTracePutsOverlapsOnSeparateRows()
{
    const std::vector<Span> spans = {
        ended(Phase::Library, 10, 110),
        ended(Phase::Weights, 20, 60, "stem"),
        ended(Phase::Weights, 60, 70, "stage 1"),
        ended(Phase::WarmUp, 120, -1)};

    const auto events = parsed(chromeTraceJson(spans))["traceEvents"].toArray();

    QCOMPARE(events.size(), 3); // what still runs has no duration yet
    std::set<int> rows;
    for (const auto &value : events) {
        const auto event = value.toObject();
        QCOMPARE(event["ph"].toString(), QString("X"));
        rows.insert(event["tid"].toInt());
    }
    QCOMPARE(rows.size(), 2U);
    const auto stem = events[1].toObject();
    QCOMPARE(stem["name"].toString(), QString("weights: stem"));
    QCOMPARE(stem["ts"].toDouble(), 20'000.0);
    QCOMPARE(stem["dur"].toDouble(), 40'000.0);
    QCOMPARE(stem["tid"].toInt(), events[2].toObject()["tid"].toInt());
}

void TimelineTest::processStartTakesTheCallersWord()
{
    const auto told = Timeline::Clock::now() - std::chrono::milliseconds(250);
    const auto nanoseconds =
        std::chrono::duration_cast<std::chrono::nanoseconds>(told.time_since_epoch()).count();
    qputenv("INSPYRE_T0", QByteArray::number(qlonglong(nanoseconds)));
    const auto forget = qScopeGuard([] { qunsetenv("INSPYRE_T0"); });

    QVERIFY(processStart() == told);
}

void TimelineTest::processStartFallsBackToTheKernel_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("not set") << QByteArray();
    QTest::newRow("not a number") << QByteArray("yesterday");
    QTest::newRow("inherited long ago") << QByteArray("1");
    QTest::newRow("in the future") << QByteArray("9000000000000000000");
}

void TimelineTest::processStartFallsBackToTheKernel()
{
    QFETCH(QByteArray, told);
    qputenv("INSPYRE_T0", told);
    const auto forget = qScopeGuard([] { qunsetenv("INSPYRE_T0"); });

    const auto age = Timeline::Clock::now() - processStart();

    QVERIFY(age >= std::chrono::seconds(0));
    QVERIFY(age < std::chrono::minutes(5));
}

QTEST_APPLESS_MAIN(TimelineTest)
#include "timeline_test.moc"
