#include "tests/support/patience.h"
#include "ui/state/engine_session.h"
#include "ui/widgets/waterfall_view.h"
#include "ui/windows/splash.h"
#include "ui/windows/start_failure.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace inspyre;
using inspyre::ui::EngineSession;
using inspyre::ui::Splash;
using inspyre::ui::StartFailure;
using State = EngineSession::State;

class SplashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void paintsBeforeTheEngineStarts();
    void closesSoonAfterUsable();
    void closingItDoesNotStopTheStart();
    void showsTheFailureAndItsWaysOut_data();
    void showsTheFailureAndItsWaysOut();
    void retryGoesBackToThePhases();
    void destroyedAtAnyMoment();

private:
    [[nodiscard]] static EngineOptions options(const char *kind, const char *model = "");

    QThreadPool m_lane;
};

void SplashTest::init()
{
    // Every warning but the offscreen platform's own.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_lane.setMaxThreadCount(1);
}

void SplashTest::cleanup()
{
    m_lane.waitForDone(); // what works there reads the environment
    qunsetenv("INSPYRE_FAKE_DELAY_MS");
}

EngineOptions SplashTest::options(const char *kind, const char *model)
{
    return {
        .model = model, .device = "cpu", .modules = std::string(INSPYRE_TEST_BACKENDS "/") + kind};
}

void SplashTest::paintsBeforeTheEngineStarts()
{
    const auto timeline = std::make_shared<Timeline>(Timeline::Clock::now());
    EngineSession session(m_lane, timeline);
    Splash splash(session);
    State atFirstFrame = State::Failed;
    connect(&splash, &Splash::firstFrameShown, this, [&] {
        atFirstFrame = session.state();
        session.start(options("good"));
    });
    const QSignalSpy shown(&splash, &Splash::firstFrameShown);

    splash.show();

    QTRY_COMPARE(session.state(), State::FullSpeed);
    QCOMPARE(atFirstFrame, State::Idle);
    QCOMPARE(shown.count(), 1);
    QVERIFY(!splash.accessibleDescription().isEmpty());
}

void SplashTest::closesSoonAfterUsable()
{
    EngineSession session(m_lane, std::make_shared<Timeline>(Timeline::Clock::now()));
    Splash splash(session);
    const QSignalSpy closed(&splash, &Splash::closed);
    splash.show();
    QVERIFY(QTest::qWaitForWindowExposed(&splash));
    bool visibleWhenUsable = false;
    connect(&session, &EngineSession::stateChanged, this, [&](State state) {
        visibleWhenUsable |= state == State::Usable && splash.isVisible();
    });
    session.start(options("good"));

    QTRY_VERIFY(!splash.isVisible());
    QVERIFY(visibleWhenUsable);
    QCOMPARE(closed.count(), 1);
}

void SplashTest::closingItDoesNotStopTheStart()
{
    qputenv("INSPYRE_FAKE_DELAY_MS", "20");
    EngineSession session(m_lane, std::make_shared<Timeline>(Timeline::Clock::now()));
    Splash splash(session);
    splash.show();
    QVERIFY(QTest::qWaitForWindowExposed(&splash));
    session.start(options("good"));

    QTest::keyClick(&splash, Qt::Key_Escape);

    QVERIFY(!splash.isVisible());
    QTRY_COMPARE(session.state(), State::FullSpeed);
}

void SplashTest::showsTheFailureAndItsWaysOut_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("modelHelps");
    QTest::newRow("no library") << "absent"
                                << "" << false;
    QTest::newRow("no weights") << "good"
                                << "/nowhere/weights.pth" << true;
}

void SplashTest::showsTheFailureAndItsWaysOut()
{
    QFETCH(QString, kind);
    QFETCH(QString, model);
    QFETCH(bool, modelHelps);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^start error=")));
    EngineSession session(m_lane, std::make_shared<Timeline>(Timeline::Clock::now()));
    Splash splash(session);
    splash.show();
    session.start(options(qPrintable(kind), qPrintable(model)));
    QTRY_COMPARE(session.state(), State::Failed);

    QTest::qWait(800); // longer than a splash stays after success
    QVERIFY(splash.isVisible());
    auto *failure = splash.findChild<StartFailure *>();
    QVERIFY(failure->isVisible());
    QString words;
    for (const auto *label : failure->findChildren<QLabel *>()) {
        words += label->text();
    }
    QVERIFY2(words.contains(modelHelps ? model : kind), qPrintable(words));

    const QSignalSpy retry(&splash, &Splash::retryRequested);
    const QSignalSpy choose(&splash, &Splash::chooseModelRequested);
    const QSignalSpy starter(&splash, &Splash::useStarterRequested);
    int shown = 0;
    for (auto *button : failure->findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            ++shown;
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(shown, modelHelps ? 4 : 2);
    QCOMPARE(retry.count(), 1);
    QCOMPARE(choose.count(), modelHelps ? 1 : 0);
    QCOMPARE(starter.count(), modelHelps ? 1 : 0);
}

void SplashTest::retryGoesBackToThePhases()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^start error=")));
    EngineSession session(m_lane, std::make_shared<Timeline>(Timeline::Clock::now()));
    Splash splash(session);
    splash.show();
    session.start(options("absent"));
    QTRY_COMPARE(session.state(), State::Failed);

    session.start(options("good"));

    QVERIFY(!splash.findChild<StartFailure *>()->isVisible());
    QTRY_VERIFY(!splash.isVisible()); // it went well this time
}

void SplashTest::destroyedAtAnyMoment()
{
    qputenv("INSPYRE_FAKE_DELAY_MS", "20");
    EngineSession session(m_lane, std::make_shared<Timeline>(Timeline::Clock::now()));
    for (int ms = 0; ms < 60; ms += 6) {
        Splash splash(session);
        splash.show();
        session.start(options("good"));
        QTest::qWait(ms);
    }
    QTRY_COMPARE(session.state(), State::FullSpeed);
}

QTEST_MAIN(SplashTest)
#include "splash_test.moc"
