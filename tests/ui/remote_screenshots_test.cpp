// Pictures of the window of the remote service for a person to look at: screenshots/remote-* in the
// build folder.
#include "tests/support/patience.h"
#include "tests/ui/remote_calls.h"
#include "tests/ui/remote_fixture.h"
#include "tests/ui/screenshot.h"
#include "ui/state/remote_lane.h"
#include "ui/state/settings.h"
#include "ui/text/remote_text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/time_lanes_view.h"
#include "ui/windows/advisor_page.h"
#include "ui/windows/measure_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include <vector>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::RemoteFixture;

class RemoteScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void cleanup() { m_fixtures.clear(); }

    void sixtySeconds();
    void empty();
    void seed();
    void tuned();
    void flaky();
    void waking();
    void consent();
    void offline();
    void history();
    void advisor();

private:
    RemoteFixture &makeFixture(const std::string &profile, double scale);
    void shootCompared(const QString &name, const std::string &profile, double scale);
    /// The window; what it needs lives until the test is over.
    static std::unique_ptr<QWidget> windowOf(RemoteFixture &fixture);

    std::vector<std::unique_ptr<RemoteFixture>> m_fixtures;
};

RemoteFixture &RemoteScreenshotsTest::makeFixture(const std::string &profile, double scale)
{
    return *m_fixtures.emplace_back(
        std::make_unique<RemoteFixture>(profile, test::ColdOptions{.timeScale = scale}));
}

std::unique_ptr<QWidget> RemoteScreenshotsTest::windowOf(RemoteFixture &fixture)
{
    return std::move(fixture.window);
}

/// The lanes of a call of the length that was observed, beside this computer's and both guesses.
void RemoteScreenshotsTest::sixtySeconds()
{
    test::shoot(QStringLiteral("remote-sixty-seconds"), [] {
        auto window = std::make_unique<QWidget>();
        auto *sentence = new QLabel(explainText(test::coldCall()));
        sentence->setWordWrap(true);
        auto *lanes = new TimeLanesView;
        lanes->setLanes(
            {remoteLane(test::coldCall()),
             localLane(test::localStart(), test::localRun()),
             assumedLane(AssumedTimeline::ByCause),
             assumedLane(AssumedTimeline::ByEvent)});
        auto *column = new QVBoxLayout(window.get());
        column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
        column->addWidget(sentence);
        column->addWidget(lanes);
        column->addStretch(1);
        window->resize(1000, 560);
        return window;
    });
}

void RemoteScreenshotsTest::empty()
{
    test::shoot(QStringLiteral("remote-empty"), [this] { return windowOf(makeFixture("", 1.0)); });
}

void RemoteScreenshotsTest::shootCompared(
    const QString &name, const std::string &profile, double scale)
{
    test::shoot(name, [&] {
        auto &fixture = makeFixture(profile, scale);
        fixture.remember(6);
        fixture.startEngine();
        fixture.allowUpload();
        fixture.editor.settings->change([](Preferences &p) { p.remote.runs = 1; });
        fixture.window->show();
        fixture.click(QStringLiteral("Compare"));
        fixture.waitUntilIdle();
        return windowOf(fixture);
    });
}

void RemoteScreenshotsTest::seed()
{
    shootCompared(QStringLiteral("remote-seed"), "seed-60.7s", 0.05);
}

void RemoteScreenshotsTest::tuned()
{
    shootCompared(QStringLiteral("remote-tuned"), "tuned", 0.3);
}

void RemoteScreenshotsTest::flaky()
{
    shootCompared(QStringLiteral("remote-flaky"), "flaky", 0.1);
}

void RemoteScreenshotsTest::waking()
{
    test::shoot(QStringLiteral("remote-waking"), [this] {
        auto &fixture = makeFixture("seed-60.7s", 0.1);
        fixture.window->show();
        fixture.window->measure()->openExample(AssumedTimeline::ByCause);
        fixture.click(QStringLiteral("Wake"));
        QTest::qWait(4'000);
        return windowOf(fixture);
    });
}

void RemoteScreenshotsTest::consent()
{
    test::shoot(QStringLiteral("remote-consent"), [this] {
        auto &fixture = makeFixture("tuned", 0.05);
        fixture.startEngine();
        fixture.window->show();
        fixture.click(QStringLiteral("Compare"));
        [&] { QTRY_VERIFY(fixture.window->asking()); }();
        return windowOf(fixture);
    });
}

void RemoteScreenshotsTest::offline()
{
    test::shoot(QStringLiteral("remote-offline"), [this] {
        auto &fixture = makeFixture("tuned", 1.0);
        fixture.editor.settings->change([](Preferences &p) {
            p.offline = true;
            p.remote.token = QStringLiteral("command");
        });
        return windowOf(fixture);
    });
}

void RemoteScreenshotsTest::history()
{
    test::shoot(QStringLiteral("remote-history"), [this] {
        auto &fixture = makeFixture("tuned", 1.0);
        fixture.remember(13);
        fixture.window->showPage(1);
        // Another address and back: it is read again.
        const auto url = fixture.editor.settings->values().remote.url;
        for (const auto &one : {QString(), url}) {
            fixture.editor.settings->change([&one](Preferences &p) { p.remote.url = one; });
        }
        [&] { QTRY_VERIFY(!fixture.session->records().empty()); }();
        return windowOf(fixture);
    });
}

void RemoteScreenshotsTest::advisor()
{
    test::shoot(QStringLiteral("remote-advisor"), [this] {
        auto &fixture = makeFixture("", 1.0);
        fixture.window->showPage(2);
        return windowOf(fixture);
    });
}

QTEST_MAIN(RemoteScreenshotsTest)
#include "remote_screenshots_test.moc"
