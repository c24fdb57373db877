#include <inspyre/remote_call.h>

#include <QTest>

using namespace inspyre;

namespace {

constexpr double kNone = -1.0;

std::optional<double> known(double value)
{
    return value == kNone ? std::nullopt : std::optional(value);
}

RemoteCall sampleCall()
{
    RemoteCall call;
    call.kind = CallKind::Picture;
    call.elapsedMs = 500.0;
    call.beginMs = 100.0;
    call.phases = {.dns = 5.0, .tcp = 10.0, .upload = 20.0, .wait = 300.0, .download = 15.0};
    call.earlier = {
        {.beginMs = 0.0, .endMs = 40.0, .status = 503, .problem = CallProblem::Unavailable}};
    call.split = {.told = true, .platform = 60.0, .startUp = 200.0, .work = 40.0};
    call.server = {
        {.name = "weights", .beginMs = -50.0, .endMs = 210.0},
        {.name = "device", .beginMs = 150.0, .endMs = 220.0},
        {.name = "library", .beginMs = 215.0, .endMs = 230.0}};
    return call;
}

} // namespace

class CallClassTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coldOrWarmIsToldWithoutAClock_data();
    void coldOrWarmIsToldWithoutAClock();
    void aGuessNeedsALongWait();
    void namesAreFound();
    void phasesAddUp();
    void barsLieOnOneAxis();
    void everyProblemHasASentence();
};

void CallClassTest::coldOrWarmIsToldWithoutAClock_data()
{
    QTest::addColumn<double>("e");
    QTest::addColumn<double>("w");
    QTest::addColumn<double>("u");
    QTest::addColumn<double>("r");
    QTest::addColumn<double>("s");
    QTest::addColumn<bool>("met");
    QTest::addColumn<int>("start");
    QTest::addColumn<double>("platform");
    QTest::addColumn<double>("startUp");
    QTest::addColumn<double>("work");
    const auto row = [](const char *name,
                        double e,
                        double w,
                        double u,
                        double r,
                        double s,
                        bool met,
                        StartClass start,
                        double platform,
                        double startUp,
                        double work) {
        QTest::newRow(name) << e << w << u << r << s << met << static_cast<int>(start) << platform
                            << startUp << work;
    };
    row("cold", 9010, 8900, 6500, 400, kNone, false, StartClass::Cold, 2400, 6100, 400);
    row("warming", 2110, 2000, 45'000, 900, kNone, true, StartClass::Warming, 0, 1100, 900);
    row("warm", 460, 350, 600'000, 590'000, 310, true, StartClass::Warm, 40, 0, 310);
    row("new", 460, 350, 20'000, 15'000, 310, false, StartClass::WarmNewInstance, 40, 0, 310);
    row("not ready yet", 100, 90, 5000, kNone, kNone, false, StartClass::Warming, 0, 90, 0);
    row("cold and not ready", 900, 800, 300, kNone, kNone, false, StartClass::Cold, 500, 300, 0);
}

void CallClassTest::coldOrWarmIsToldWithoutAClock()
{
    QFETCH(double, e);
    QFETCH(double, w);
    QFETCH(double, u);
    QFETCH(double, r);
    QFETCH(double, s);
    QFETCH(bool, met);
    QFETCH(int, start);
    const StartFacts facts{
        .sinceBegin = e,
        .wait = w,
        .uptime = u,
        .ready = known(r),
        .serverWork = known(s),
        .instanceKnown = met,
        .told = true,
        .status = 200};
    const auto found = classify(facts);
    QCOMPARE(static_cast<int>(found), start);
    const auto split = splitWait(found, facts);
    QVERIFY(split.told);
    QTEST(split.platform, "platform");
    QTEST(split.startUp, "startUp");
    QTEST(split.work, "work");
}

void CallClassTest::aGuessNeedsALongWait()
{
    StartFacts facts{.sinceBegin = 61'100, .wait = 61'000, .status = 200, .usualWait = 900};
    QVERIFY(classify(facts) == StartClass::ColdGuessed);
    QVERIFY(!splitWait(StartClass::ColdGuessed, facts).told);
    facts.wait = 4900; // five times the usual, but not five seconds
    QVERIFY(classify(facts) == StartClass::Warm);
    facts = {.wait = 6000, .status = 200, .usualWait = 2000};
    QVERIFY(classify(facts) == StartClass::Warm);
    QVERIFY(classify({.wait = 20, .status = 429}) == StartClass::Refused);
    QVERIFY(classify({.wait = 20, .status = 500}) == StartClass::Unknown);
    QVERIFY(classify({}) == StartClass::Unknown);
}

void CallClassTest::namesAreFound()
{
    for (const auto start :
         {StartClass::Unknown,
          StartClass::Cold,
          StartClass::ColdGuessed,
          StartClass::Warming,
          StartClass::Warm,
          StartClass::WarmNewInstance,
          StartClass::Refused}) {
        QVERIFY(startClassNamed(startClassName(start)) == start);
    }
    QVERIFY(startClassNamed("lukewarm") == StartClass::Unknown);
}

void CallClassTest::phasesAddUp()
{
    CallPhases phases;
    double sum = 0.0;
    for (const auto part : kCallParts) {
        sum += 1.5;
        phases.of(part) = 1.5;
    }
    QCOMPARE(phases.total(), sum);
}

void CallClassTest::barsLieOnOneAxis()
{
    const auto bars = callBars(sampleCall());
    const auto bar = [&](const std::string &text) {
        return *std::ranges::find(bars, text, &CallBar::text);
    };
    QCOMPARE(bar("attempt 1").endMs, 40.0);
    QCOMPARE(bar("pause").endMs, 100.0);
    QCOMPARE(bar("dns").beginMs, 100.0);
    QCOMPARE(bar("wait").beginMs, 135.0);
    QCOMPARE(bar("wait").endMs, 435.0);
    QCOMPARE(bar("platform").beginMs, 135.0);
    QCOMPARE(bar("work").endMs, 435.0);
    QCOMPARE(bar("weights").beginMs, 0.0);
    QCOMPARE(bar("weights").row, 2);
    QCOMPARE(bar("device").row, 3); // beside the weights
    QCOMPARE(bar("library").row, 2);
    QVERIFY(std::ranges::none_of(bars, [](const CallBar &one) { return one.text == "tls"; }));
}

void CallClassTest::everyProblemHasASentence()
{
    for (int i = 1; i <= static_cast<int>(CallProblem::BreakerOpen); ++i) {
        const auto problem = static_cast<CallProblem>(i);
        const auto text = callProblemText(problem);
        QVERIFY2(text.size() > 5 && text.ends_with('.'), callProblemName(problem));
        for (int j = 0; j < i; ++j) {
            QVERIFY(
                std::string(callProblemName(problem)) !=
                callProblemName(static_cast<CallProblem>(j)));
        }
    }
}

QTEST_APPLESS_MAIN(CallClassTest)
#include "call_class_test.moc"
