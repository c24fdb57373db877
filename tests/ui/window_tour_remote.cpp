#include "tests/support/patience.h"
#include "tests/ui/remote_fixture.h"
#include "tests/ui/window_tour_tools.h"
#include "ui/state/settings.h"
#include "ui/windows/measure_page.h"

#include <QTest>

using namespace inspyre::ui;

namespace inspyre::test {

namespace {

void tourMeasured(const Visit &visit)
{
    RemoteFixture fixture("tuned", {.timeScale = 0.05});
    fixture.remember(5);
    fixture.startEngine();
    fixture.window->show();
    look(visit, QStringLiteral("service, nothing measured"), *fixture.window);
    fixture.session->wake();
    fixture.waitUntilIdle();
    fixture.window->measure()->openExample(AssumedTimeline::ByEvent);
    look(visit, QStringLiteral("service, woken"), *fixture.window);
    fixture.window->showPage(1);
    look(visit, QStringLiteral("service, history"), *fixture.window);
    fixture.window->showPage(2);
    look(visit, QStringLiteral("service, advisor"), *fixture.window);
    fixture.window->askConsent([] {});
    QTRY_VERIFY(fixture.window->asking());
    look(visit, QStringLiteral("service, consent"), *fixture.window);
}

void tourTokens(const Visit &visit)
{
    RemoteFixture fixture("");
    for (const char *token : {"keychain", "command"}) {
        fixture.editor.settings->change([token](Preferences &p) {
            p.remote.url = QStringLiteral("https://pictures.example");
            p.remote.token = QLatin1String(token);
            p.offline = true;
        });
        look(
            visit,
            QStringLiteral("service, offline, token by %1").arg(QLatin1String(token)),
            *fixture.window);
    }
}

} // namespace

void tourRemote(const Visit &visit)
{
    tourMeasured(visit);
    tourTokens(visit);
}

} // namespace inspyre::test
