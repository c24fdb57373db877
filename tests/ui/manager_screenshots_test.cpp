// Pictures of the model manager and the diagnostics for a person to look at: screenshots/models-*
// and screenshots/diagnostics-* in the build folder.
#include "tests/support/patience.h"
#include "tests/ui/model_manager_fixture.h"
#include "tests/ui/screenshot.h"
#include "ui/state/intake.h"
#include "ui/windows/diagnostics_window.h"

#include <QPushButton>
#include <QTest>

#include <memory>
#include <vector>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::ManagerFixture;
using inspyre::test::ModelServer;
using inspyre::test::starterBytes;

class ManagerScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void models();
    void downloading();
    void problems();
    void diagnostics();

private:
    ManagerFixture &makeFixture(ModelLibrary::DownloadSource source = {});
    /// The window; what it needs lives until the test is over.
    static std::unique_ptr<QWidget> windowOf(ManagerFixture &fixture);

    std::vector<std::unique_ptr<ManagerFixture>> m_fixtures;
};

ManagerFixture &ManagerScreenshotsTest::makeFixture(ModelLibrary::DownloadSource source)
{
    return *m_fixtures.emplace_back(std::make_unique<ManagerFixture>(std::move(source)));
}

std::unique_ptr<QWidget> ManagerScreenshotsTest::windowOf(ManagerFixture &fixture)
{
    return std::move(fixture.window);
}

void ManagerScreenshotsTest::models()
{
    test::shoot(QStringLiteral("models"), [this] {
        auto &fixture = makeFixture();
        fixture.addModel(QStringLiteral("ckpt_fast.pth"), starterBytes());
        fixture.addModel(QStringLiteral("portraits of mine.pth"), starterBytes());
        fixture.editor.startEngine();
        fixture.show();
        for (const double ms : {4100.0, 3900.0, 4000.0}) {
            fixture.editor.session->tellPass(
                {.model = "fast",
                 .device = "cpu",
                 .precision = "bf16",
                 .networkSize = {384, 384},
                 .inferenceMs = ms / 8});
            fixture.editor.session->tellPass(
                {.model = "starter",
                 .device = "cpu",
                 .precision = "fp32",
                 .networkSize = {384, 384},
                 .inferenceMs = ms / 100});
        }
        [&] { QTRY_COMPARE(fixture.editor.session->state(), EngineSession::State::FullSpeed); }();
        fixture.library().verify(fixture.row(QStringLiteral("starter")));
        [&] {
            QTRY_VERIFY(
                fixture.library().report(fixture.row(QStringLiteral("starter"))) != nullptr);
        }();
        return windowOf(fixture);
    });
}

void ManagerScreenshotsTest::downloading()
{
    std::vector<std::unique_ptr<ModelServer>> servers;
    test::shoot(QStringLiteral("models-downloading"), [&] {
        auto &server = *servers.emplace_back(std::make_unique<ModelServer>());
        server.open = false;
        auto &fixture = makeFixture(server.source());
        const auto fast = QStringLiteral("fast");
        fixture.show(fast);
        fixture.library().download(fixture.row(fast));
        fixture.library().download(fixture.row(QStringLiteral("base")));
        [&] { QTRY_VERIFY(fixture.library().fraction(fixture.row(fast)) > 0.4); }();
        return windowOf(fixture);
    });
    m_fixtures.clear();
}

/// A damaged file, a refused import, and offline mode.
void ManagerScreenshotsTest::problems()
{
    test::shoot(QStringLiteral("models-problems"), [this] {
        auto &fixture = makeFixture();
        fixture.addModel(QStringLiteral("portraits.pth"), starterBytes().substr(0, 100'000));
        fixture.editor.settings->change([](Preferences &values) { values.offline = true; });
        const auto portraits = QStringLiteral("portraits");
        fixture.show(portraits);
        fixture.library().verify(fixture.row(portraits));
        [&] { QTRY_COMPARE(fixture.state(portraits), ModelState::Damaged); }();
        fixture.library().importFile(
            toPath(fixture.editor.addFile(QStringLiteral("holiday.pth"), "no weights")), false);
        [&] { QTRY_VERIFY(!fixture.library().importing()); }();
        return windowOf(fixture);
    });
}

void ManagerScreenshotsTest::diagnostics()
{
    test::shoot(QStringLiteral("diagnostics"), [this] {
        auto &fixture = makeFixture();
        fixture.editor.startEngine();
        [&] { QTRY_COMPARE(fixture.editor.session->state(), EngineSession::State::FullSpeed); }();
        auto window = std::make_unique<DiagnosticsWindow>(
            *fixture.editor.session,
            *fixture.editor.settings,
            fixture.editor.lanes.io,
            std::filesystem::path());
        window->show();
        [&] { QTRY_VERIFY(!window->report().isEmpty()); }();
        return window;
    });
}

QTEST_MAIN(ManagerScreenshotsTest)
#include "manager_screenshots_test.moc"
