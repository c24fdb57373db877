// The editor's pictures by another way: by the service, or by whoever is ready first; and what the
// window says of it.
#include "tests/support/cold_service.h"
#include "tests/support/patience.h"
#include "tests/ui/whole_editor.h"
#include "ui/state/remote_session.h"
#include "ui/state/settings.h"
#include "ui/windows/actions.h"
#include "ui/windows/consent_view.h"
#include "ui/windows/remote_desk.h"
#include "ui/windows/remote_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStatusBar>
#include <QTemporaryDir>

#include <memory>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::ColdService;
using inspyre::test::WholeEditor;

namespace {

constexpr auto kHost = "at 127.0.0.1";

int picturesSent(const ColdService &service)
{
    const auto requests = service.requests();
    return static_cast<int>(std::ranges::count_if(requests, [](const test::ColdRequest &request) {
        return request.method == "POST" && request.path != "/warmup";
    }));
}

bool statusSays(const WholeEditor &editor, const QString &words)
{
    const auto labels = editor.window->statusBar()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return !label->isHidden() && label->text().contains(words);
    });
}

} // namespace

class RemoteEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        test::failOnWarnings();
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("INSPYRE_STATE_DIR", m_state->path().toUtf8());
        m_service = std::make_unique<ColdService>(
            test::coldProfile("tuned"), test::ColdOptions{.timeScale = 0.05});
    }

    void theMenuOpensTheWindow();
    void routeIsTakenOnceItIsAllowed();
    void refusingLeavesAllAsItWas();
    void serviceBridgesTheStartOfTheEngine();
    void offlineModeGoesOnHere();
    void aFailedServiceIsSaidOfThePicture();

private:
    /// The service's address, and the way; with consent unless it is to be asked for.
    void set(const WholeEditor &editor, const char *route, bool allowed) const;
    void open(const WholeEditor &editor) const;

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<ColdService> m_service;
};

void RemoteEditorTest::set(const WholeEditor &editor, const char *route, bool allowed) const
{
    const auto url = QString::fromStdString(m_service->url());
    editor.fixture.settings->change([&](Preferences &p) {
        p.remote.url = url;
        p.remote.route = QLatin1String(route);
        p.remote.consents = allowed ? QStringList{url} : QStringList();
    });
    static_cast<void>(editor.window->remote().session());
}

void RemoteEditorTest::open(const WholeEditor &editor) const
{
    editor.window->openFiles({editor.fixture.addPicture(QStringLiteral("a.png"), {120, 80})});
    QTRY_VERIFY(editor.current() != nullptr);
}

void RemoteEditorTest::theMenuOpensTheWindow()
{
    WholeEditor editor;
    editor.start();
    QVERIFY(editor.window->remote().window() == nullptr);
    editor.trigger(ActionId::Service);
    QVERIFY(editor.window->remote().window()->isVisible());
    QVERIFY(!editor.enabled(ActionId::WakeService)); // there is no address
    set(editor, "local", false);
    QVERIFY(editor.enabled(ActionId::WakeService));
    editor.trigger(ActionId::WakeService);
    QTRY_VERIFY(editor.window->remote().session().call().has_value());
    QTRY_VERIFY(statusSays(editor, QStringLiteral("Service: cold")));
    QVERIFY(editor.window->remote().session().call()->good());
}

void RemoteEditorTest::routeIsTakenOnceItIsAllowed()
{
    WholeEditor editor;
    editor.start();
    QTRY_COMPARE(editor.fixture.session->state(), EngineSession::State::FullSpeed);
    set(editor, "local", false);
    open(editor);
    QTRY_VERIFY(editor.isDone());
    QVERIFY(!editor.current()->madeBy().contains(QLatin1String(kHost)));
    editor.trigger(ActionId::RouteRemote);
    auto *window = editor.window->remote().window();
    QTRY_VERIFY(window->asking());
    QCOMPARE(picturesSent(*m_service), 0);
    Q_EMIT window->consent()->allowed();
    QCOMPARE(editor.fixture.settings->values().remote.route, QStringLiteral("remote"));
    editor.window->openFiles({editor.fixture.addPicture(QStringLiteral("b.png"), {90, 120})});
    QTRY_VERIFY(editor.current()->name() == QLatin1String("b.png") && editor.isDone());
    QVERIFY2(
        editor.current()->madeBy().contains(QLatin1String(kHost)),
        qPrintable(editor.current()->madeBy()));
    QVERIFY(picturesSent(*m_service) >= 1);
    editor.trigger(ActionId::RouteLocal);
    editor.window->openFiles({editor.fixture.addPicture(QStringLiteral("c.png"), {90, 90})});
    QTRY_VERIFY(editor.current()->name() == QLatin1String("c.png") && editor.isDone());
    QVERIFY(!editor.current()->madeBy().contains(QLatin1String(kHost)));
}

void RemoteEditorTest::refusingLeavesAllAsItWas()
{
    WholeEditor editor;
    editor.start();
    set(editor, "local", false);
    editor.trigger(ActionId::RouteFirstReady);
    auto *window = editor.window->remote().window();
    QTRY_VERIFY(window->asking());
    Q_EMIT window->consent()->refused();
    QCOMPARE(editor.fixture.settings->values().remote.route, QStringLiteral("local"));
    QVERIFY(editor.window->actionTable()[ActionId::RouteLocal]->isChecked());
    open(editor);
    QTRY_VERIFY(editor.isDone());
    QCOMPARE(picturesSent(*m_service), 0);
}

void RemoteEditorTest::serviceBridgesTheStartOfTheEngine()
{
    WholeEditor editor;
    editor.window->show(); // and no engine
    set(editor, "first-ready", true);
    open(editor);
    QTRY_VERIFY(editor.isDone());
    QVERIFY(editor.current()->madeBy().contains(QLatin1String(kHost)));
    const int sent = picturesSent(*m_service);
    editor.fixture.startEngine();
    QTRY_COMPARE(editor.fixture.session->state(), EngineSession::State::FullSpeed);
    QVERIFY(editor.isDone()); // what is made stays
    QVERIFY(editor.current()->madeBy().contains(QLatin1String(kHost)));
    editor.window->openFiles({editor.fixture.addPicture(QStringLiteral("b.png"), {90, 120})});
    QTRY_VERIFY(editor.current()->name() == QLatin1String("b.png") && editor.isDone());
    QVERIFY(!editor.current()->madeBy().contains(QLatin1String(kHost)));
    QCOMPARE(picturesSent(*m_service), sent);
}

void RemoteEditorTest::offlineModeGoesOnHere()
{
    WholeEditor editor;
    editor.start();
    editor.fixture.settings->change([](Preferences &p) { p.offline = true; });
    set(editor, "remote", true);
    open(editor);
    QTRY_VERIFY(editor.isDone());
    QVERIFY(!editor.current()->madeBy().contains(QLatin1String(kHost)));
    QVERIFY(statusSays(editor, QStringLiteral("offline mode")));
    QCOMPARE(m_service->connections(), 0);
}

void RemoteEditorTest::aFailedServiceIsSaidOfThePicture()
{
    WholeEditor editor;
    editor.start();
    set(editor, "remote", true);
    m_service.reset();
    open(editor);
    QTRY_COMPARE_WITH_TIMEOUT(editor.current()->state(), Document::State::Failed, 30'000);
    QVERIFY(editor.enabled(ActionId::Retry));
    editor.trigger(ActionId::RouteLocal);
    editor.trigger(ActionId::Retry);
    QTRY_VERIFY(editor.isDone());
}

QTEST_MAIN(RemoteEditorTest)
#include "remote_editor_test.moc"
