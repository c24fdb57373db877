#include "tests/support/patience.h"
#include "tests/ui/screenshot.h"
#include "ui/state/engine_session.h"
#include "ui/state/start_log.h"
#include "ui/windows/splash.h"
#include "ui/windows/startup_timings_window.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <map>

using namespace inspyre;
using inspyre::test::shoot;
using inspyre::ui::EngineSession;

namespace {

constexpr double kHalfway = 262.0;

/// A start with a large model: what runs when. Ends after kHalfway have not come yet.
std::vector<Span> plan()
{
    std::vector<Span> spans = {
        {.phase = Phase::Program, .beginMs = 0, .endMs = 42},
        {.phase = Phase::Library, .beginMs = 44, .endMs = 198},
        {.phase = Phase::Device, .beginMs = 44, .endMs = 231},
        {.phase = Phase::Network, .beginMs = 61, .endMs = 74},
        {.phase = Phase::Weights, .part = "stem", .beginMs = 74, .endMs = 92},
        {.phase = Phase::Weights, .part = "stage 1", .beginMs = 92, .endMs = 140},
        {.phase = Phase::Weights, .part = "stage 2", .beginMs = 140, .endMs = 205},
        {.phase = Phase::Weights, .part = "stage 3", .beginMs = 205, .endMs = 340},
        {.phase = Phase::Optimise, .beginMs = 216, .endMs = 372}};
    spans[2].note = "AMD EPYC 9B45, 2 cores, 23 GB";
    for (std::size_t i = 4; i < 8; ++i) {
        spans[i].bytesTotal =
            std::array{4'100'000U, 31'000'000U, 101'000'000U, 231'000'000U}[i - 4];
    }
    return spans;
}

/// Does in real time what `spans` tell, up to `untilMs`.
void play(Timeline &timeline, const std::vector<Span> &spans, double untilMs)
{
    std::vector<Timeline::Id> ids(spans.size());
    std::multimap<double, std::function<void()>> events;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        events.emplace(spans[i].beginMs, [&, i] {
            ids[i] = timeline.begin(spans[i].phase, spans[i].part, spans[i].bytesTotal);
            timeline.progress(ids[i], spans[i].bytesTotal / 5);
        });
        events.emplace(spans[i].endMs, [&, i] { timeline.end(ids[i], spans[i].note); });
    }
    for (const auto &[time, action] : events) {
        if (time > untilMs) {
            break;
        }
        QTest::qSleep(std::max(0, static_cast<int>(time - timeline.nowMs())));
        action();
    }
}

/// An earlier start, `factor` as slow as the plan.
StartRecord earlier(int day, double factor)
{
    StartRecord record{
        .when = "2026-11-0" + std::to_string(day) + "T09:3" + std::to_string(day) + ":00Z",
        .model = "base",
        .device = "AMD EPYC 9B45",
        .spans = plan()};
    for (auto &span : record.spans) {
        span.beginMs *= factor;
        span.endMs *= factor;
    }
    return record;
}

} // namespace

/// Pictures for a person to look at; see screenshot.h.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void splashRunning();
    void splashFailed();
    void splashReady();
    void startupTimings();

private:
    /// A session with a timeline that begins now.
    EngineSession &newSession();
    void startAndWait(EngineSession &session, const std::string &model, EngineSession::State state);

    QTemporaryDir m_folder;
    QThreadPool m_lane;
    QThreadPool m_io;
    std::shared_ptr<Timeline> m_timeline;
    std::unique_ptr<EngineSession> m_session;
};

void ScreenshotsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    qputenv("INSPYRE_MODULE_DIR", INSPYRE_TEST_BACKENDS "/good");
    QCoreApplication::setApplicationName(QStringLiteral("inspyre"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    m_lane.setMaxThreadCount(1);
}

void ScreenshotsTest::cleanup()
{
    m_session.reset();
}

EngineSession &ScreenshotsTest::newSession()
{
    m_timeline = std::make_shared<Timeline>(Timeline::Clock::now());
    m_session = std::make_unique<EngineSession>(m_lane, m_timeline);
    return *m_session;
}

void ScreenshotsTest::startAndWait(
    EngineSession &session, const std::string &model, EngineSession::State state)
{
    session.start({.model = model, .device = "cpu"});
    QTRY_COMPARE(session.state(), state);
}

void ScreenshotsTest::splashRunning()
{
    QSemaphore busy;
    m_lane.start([&busy] { busy.acquire(); }); // so that the start does not get its turn
    shoot(QStringLiteral("splash-running"), [this] {
        auto &session = newSession();
        session.start({});
        play(*m_timeline, plan(), kHalfway);
        return std::make_unique<ui::Splash>(session);
    });
    busy.release();
    m_session.reset();
    m_lane.waitForDone();
}

void ScreenshotsTest::splashFailed()
{
    const auto model = m_folder.filePath(QStringLiteral("ckpt_base.pth"));
    QFile file(model);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("PK\x03\x04", 4) + QByteArray(4000, 'x'));
    file.close();
    shoot(QStringLiteral("splash-failed"), [&]() -> std::unique_ptr<QWidget> {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^start error=")));
        auto &session = newSession();
        play(*m_timeline, plan(), 43.0);
        startAndWait(session, model.toStdString(), EngineSession::State::Failed);
        return std::make_unique<ui::Splash>(session);
    });
}

void ScreenshotsTest::splashReady()
{
    shoot(QStringLiteral("splash-ready"), [this]() -> std::unique_ptr<QWidget> {
        auto &session = newSession();
        play(*m_timeline, plan(), 400.0);
        startAndWait(session, {}, EngineSession::State::FullSpeed);
        return std::make_unique<ui::Splash>(session);
    });
}

void ScreenshotsTest::startupTimings()
{
    const std::filesystem::path history = m_folder.filePath(QStringLiteral("s.json")).toStdString();
    for (int day = 1; day <= 6; ++day) {
        QVERIFY(saveStart(history, earlier(day, 1.0 + 0.08 * day)).has_value());
    }
    std::unique_ptr<ui::StartLog> log;
    shoot(QStringLiteral("startup-timings"), [&]() -> std::unique_ptr<QWidget> {
        log.reset();
        auto &session = newSession();
        play(*m_timeline, plan(), 400.0);
        startAndWait(session, {}, EngineSession::State::FullSpeed);
        log = std::make_unique<ui::StartLog>(session, m_io, history);
        return std::make_unique<ui::StartupTimingsWindow>(session, *log, m_io);
    });
}

QTEST_MAIN(ScreenshotsTest)
#include "screenshots_test.moc"
