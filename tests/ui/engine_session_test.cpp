#include "tests/support/patience.h"
#include "ui/state/engine_session.h"
#include "ui/state/start_log.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

using namespace inspyre;
using inspyre::ui::EngineSession;
using inspyre::ui::StartLog;
using State = EngineSession::State;

namespace {

constexpr int kAtOnceMs = 20'000; // of a busy machine; what goes on lasts far longer

const QByteArray kForever = "3600000";

std::string module(const char *kind)
{
    return std::string(INSPYRE_TEST_BACKENDS "/") + kind;
}

bool warmUpRuns(const EngineSession &session)
{
    const auto spans = session.timeline()->snapshot();
    return std::any_of(spans.begin(), spans.end(), [](const Span &span) {
        return span.phase == Phase::WarmUp && span.running();
    });
}

} // namespace

class EngineSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void statesComeInOrder();
    void failureSaysWhy_data();
    void failureSaysWhy();
    void startsAgainAfterAFailure();
    void oldEngineWorksUntilTheNewOneIsUsable();
    void failedRestartKeepsTheOldEngine();
    void newestStartWins();
    void cancelIsHeardAtOnce();
    void warmUpGivesWayAndGoesOn();
    void destroyedAtAnyMoment();
    void eventLoopIsNotHeldUp();
    void historyHoldsEachFinishedStart();
    void historyHoldsAStartThatWasOnlyUsable();

private:
    [[nodiscard]] static std::shared_ptr<Timeline> timeline();

    [[nodiscard]] static EngineOptions good()
    {
        return {.device = "cpu", .modules = module("good")};
    }

    QThreadPool m_lane;
    QThreadPool m_io;
    QTemporaryDir m_folder;
};

void EngineSessionTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_lane.setMaxThreadCount(1);
    m_lane.setExpiryTimeout(-1);
}

void EngineSessionTest::cleanup()
{
    m_lane.waitForDone(); // what works there reads the environment
    qunsetenv("INSPYRE_FAKE_DELAY_MS");
    qunsetenv("INSPYRE_FAKE_DEVICES_MS");
}

std::shared_ptr<Timeline> EngineSessionTest::timeline()
{
    return std::make_shared<Timeline>(Timeline::Clock::now());
}

void EngineSessionTest::statesComeInOrder()
{
    EngineSession session(m_lane, timeline());
    QList<State> states;
    bool engineCameWithUsable = false;
    connect(&session, &EngineSession::stateChanged, this, [&](State state) {
        states << state;
        engineCameWithUsable =
            engineCameWithUsable || (state == State::Usable && session.engine() != nullptr);
    });
    QCOMPARE(session.state(), State::Idle);

    session.start(good());
    QVERIFY(session.engine() == nullptr);

    QTRY_COMPARE(session.state(), State::FullSpeed);
    QCOMPARE(states, (QList{State::Starting, State::Usable, State::FullSpeed}));
    QVERIFY(engineCameWithUsable);
    QCOMPARE(session.engine()->backendVersion, std::string("fake"));
    const auto spans = session.timeline()->snapshot();
    for (const auto phase : {Phase::Library, Phase::Weights, Phase::WarmUp}) {
        QVERIFY2(
            std::any_of(
                spans.begin(), spans.end(), [phase](const Span &s) { return s.phase == phase; }),
            phaseName(phase));
    }
    QVERIFY(std::none_of(spans.begin(), spans.end(), [](const Span &s) { return s.running(); }));
}

void EngineSessionTest::failureSaysWhy_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("model");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no module") << "absent"
                               << "" << ErrorCode::BackendMissing;
    QTest::newRow("module without its library") << "broken"
                                                << "" << ErrorCode::BackendMissing;
    QTest::newRow("module of another version") << "outdated"
                                               << "" << ErrorCode::BackendVersion;
    QTest::newRow("no such model") << "good"
                                   << "never-heard-of" << ErrorCode::UnknownModel;
    QTest::newRow("no such file") << "good"
                                  << "/nowhere/x.pth" << ErrorCode::FileNotFound;
}

void EngineSessionTest::failureSaysWhy()
{
    QFETCH(QString, kind);
    QFETCH(QString, model);
    QFETCH(ErrorCode, code);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^start error=.+")));
    EngineSession session(m_lane, timeline());

    session.start(
        {.model = model.toStdString(), .device = "cpu", .modules = module(qPrintable(kind))});

    QTRY_COMPARE(session.state(), State::Failed);
    QCOMPARE(session.error().code, code);
    QVERIFY(!session.error().message.empty());
    QVERIFY(session.engine() == nullptr);
    const auto spans = session.timeline()->snapshot();
    QVERIFY(std::none_of(spans.begin(), spans.end(), [](const Span &s) { return s.running(); }));
}

void EngineSessionTest::startsAgainAfterAFailure()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^start error=")));
    EngineSession session(m_lane, timeline());
    session.start({.device = "cpu", .modules = module("absent")});
    QTRY_COMPARE(session.state(), State::Failed);
    const auto first = session.timeline();

    session.start(good());

    QTRY_COMPARE(session.state(), State::FullSpeed);
    QVERIFY(session.timeline() != first);
}

void EngineSessionTest::oldEngineWorksUntilTheNewOneIsUsable()
{
    EngineSession session(m_lane, timeline());
    session.start(good());
    QTRY_COMPARE(session.state(), State::FullSpeed);
    const auto old = session.engine();

    auto options = good();
    options.threads = 1;
    session.start(options);

    QCOMPARE(session.state(), State::Starting);
    QCOMPARE(session.engine(), old);
    QTRY_COMPARE(session.state(), State::FullSpeed);
    QVERIFY(session.engine() != old);
    QCOMPARE(session.options().threads, 1);
}

void EngineSessionTest::failedRestartKeepsTheOldEngine()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^start error=")));
    EngineSession session(m_lane, timeline());
    session.start(good());
    QTRY_COMPARE(session.state(), State::FullSpeed);

    session.start({.model = "never-heard-of", .device = "cpu", .modules = module("good")});

    QTRY_COMPARE(session.state(), State::Failed);
    QVERIFY(session.engine() != nullptr);
}

void EngineSessionTest::newestStartWins()
{
    EngineSession session(m_lane, timeline());
    int usable = 0;
    connect(&session, &EngineSession::stateChanged, this, [&](State state) {
        usable += state == State::Usable ? 1 : 0;
    });
    for (int threads = 1; threads <= 5; ++threads) {
        auto options = good();
        options.threads = threads;
        session.start(options);
    }

    QTRY_COMPARE(session.state(), State::FullSpeed);
    QCOMPARE(usable, 1);
    QCOMPARE(session.options().threads, 5);
}

void EngineSessionTest::cancelIsHeardAtOnce()
{
    EngineSession session(m_lane, timeline());
    session.start(good());
    session.cancel();
    QCOMPARE(session.state(), State::Idle);
    QVERIFY(m_lane.waitForDone(kAtOnceMs));

    qputenv("INSPYRE_FAKE_DELAY_MS", kForever);
    session.start(good());
    QTRY_VERIFY(warmUpRuns(session));
    session.cancel();
    QVERIFY(m_lane.waitForDone(kAtOnceMs));
    QCOMPARE(session.state(), State::Usable); // only the warm-up was given up
}

void EngineSessionTest::warmUpGivesWayAndGoesOn()
{
    qputenv("INSPYRE_FAKE_DELAY_MS", kForever + ",10"); // only the pass that gives way
    EngineSession session(m_lane, timeline());
    session.start(good());
    QTRY_VERIFY(warmUpRuns(session));

    session.yieldWarmUp();
    std::atomic_bool pictureRan = false;
    m_lane.start([&pictureRan] { pictureRan = true; });

    QTRY_VERIFY(pictureRan);
    QTRY_COMPARE(session.state(), State::FullSpeed);
}

void EngineSessionTest::destroyedAtAnyMoment()
{
    qputenv("INSPYRE_FAKE_DELAY_MS", "20");
    for (int ms = 0; ms < 60; ms += 3) {
        EngineSession session(m_lane, timeline());
        session.start(good());
        QTest::qWait(ms);
    }
    m_lane.waitForDone();
    QCoreApplication::processEvents();
}

void EngineSessionTest::eventLoopIsNotHeldUp()
{
    constexpr qint64 kStartMs = 4000;
    qputenv("INSPYRE_FAKE_DEVICES_MS", QByteArray::number(kStartMs));
    EngineSession session(m_lane, timeline());
    QElapsedTimer gap;
    qint64 longest = 0;
    QTimer watchdog;
    connect(&watchdog, &QTimer::timeout, this, [&] { longest = std::max(longest, gap.restart()); });
    watchdog.start(5);
    gap.start();

    session.start(good());

    QTRY_COMPARE(session.state(), State::FullSpeed);
    QVERIFY2(longest < kStartMs / 2, qPrintable(QString::number(longest)));
}

void EngineSessionTest::historyHoldsEachFinishedStart()
{
    const std::filesystem::path file =
        m_folder.filePath(QStringLiteral("new/folder/starts.json")).toStdString();
    EngineSession session(m_lane, timeline());
    StartLog log(session, m_io, file);
    const QSignalSpy written(&log, &StartLog::written);

    session.start(good());
    QTRY_COMPARE(written.count(), 1);
    session.start(good());
    QTRY_COMPARE(written.count(), 2);

    const auto records = loadStarts(file);
    QVERIFY(records.has_value());
    QCOMPARE(records->size(), std::size_t{2});
    QCOMPARE(records->back().model, std::string("starter"));
    QCOMPARE(records->back().device, std::string("Fake CPU"));
    QVERIFY(phaseMs(records->back().spans, Phase::Library) > 0.0);
    QVERIFY(ui::usableMs(records->back().spans) > 0.0);
}

void EngineSessionTest::historyHoldsAStartThatWasOnlyUsable()
{
    const std::filesystem::path file =
        m_folder.filePath(QStringLiteral("usable.json")).toStdString();
    qputenv("INSPYRE_FAKE_DELAY_MS", kForever);
    {
        EngineSession session(m_lane, timeline());
        StartLog log(session, m_io, file);
        session.start(good());
        QTRY_COMPARE(session.state(), State::Usable);
    }
    const auto records = loadStarts(file);
    QVERIFY(records.has_value());
    QCOMPARE(records->size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(EngineSessionTest)
#include "engine_session_test.moc"
