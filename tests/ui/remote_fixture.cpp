#include "tests/ui/remote_fixture.h"

#include "ui/state/intake.h"
#include "ui/windows/measure_page.h"

#include <inspyre/folders.h>

#include <QAbstractButton>
#include <QDateTime>
#include <QTest>

namespace inspyre::test {

using namespace inspyre::ui;

RemoteFixture::RemoteFixture(const std::string &profile, ColdOptions options)
    : answers(std::make_unique<ScriptedPrompter>())
{
    prompter = static_cast<ScriptedPrompter *>(answers.get());
    picture = toQString(resourceFolder() / "samples" / "sample.jpg");
    if (!profile.empty()) {
        service = std::make_unique<ColdService>(coldProfile(profile), std::move(options));
        editor.settings->change(
            [this](Preferences &p) { p.remote.url = QString::fromStdString(service->url()); });
    }
    tokens = std::make_unique<TokenStore>();
    session = std::make_unique<RemoteSession>(RemoteSession::Surroundings{
        *editor.settings,
        *editor.session,
        editor.lanes,
        *tokens,
        toPath(folder.filePath(QStringLiteral("history.ndjson")))});
    window = std::make_unique<RemoteWindow>(
        RemoteWindow::Surroundings{
            *editor.settings,
            *editor.session,
            *tokens,
            *session,
            editor.lanes.io,
            [this] {
                return RemoteWindow::Subject{PictureSource::fromFile(toPath(picture)), {}};
            }},
        answers);
}

RemoteFixture::~RemoteFixture()
{
    window.reset();
    session.reset();
    editor.lanes.calls.waitForDone(); // it may still hold a connection of the service
}

void RemoteFixture::startEngine()
{
    editor.startEngine();
    QTRY_COMPARE(editor.session->state(), EngineSession::State::FullSpeed);
}

void RemoteFixture::allowUpload()
{
    session->allowUpload(true);
}

void RemoteFixture::waitUntilIdle(int ms)
{
    QTRY_COMPARE_WITH_TIMEOUT(session->activity(), RemoteSession::Activity::None, ms);
    editor.lanes.io.waitForDone(); // the history is read
    QCoreApplication::processEvents();
}

QAbstractButton *RemoteFixture::button(const QString &text) const
{
    const auto plain = [](QString words) { return words.remove(QLatin1Char('&')); };
    const auto english = QByteArray("&") + text.toUtf8();
    const auto here = QCoreApplication::translate("inspyre::ui::MeasurePage", english.constData());
    for (auto *one : window->findChildren<QAbstractButton *>()) {
        const auto words = plain(one->text());
        if ((words == text || words == plain(here)) && one->isVisibleTo(window.get())) {
            return one;
        }
    }
    return nullptr;
}

void RemoteFixture::click(const QString &text) const
{
    auto *found = button(text);
    QVERIFY2(found != nullptr, qPrintable(text));
    QVERIFY2(found->isEnabled(), qPrintable(text));
    found->click();
}

QString RemoteFixture::sentence() const
{
    return window->measure()->sentence();
}

int RemoteFixture::picturesSent() const
{
    const auto requests = service->requests();
    return static_cast<int>(std::ranges::count_if(requests, [](const ColdRequest &request) {
        return request.method == "POST" && request.path != "/warmup";
    }));
}

void RemoteFixture::remember(int days) const
{
    const auto file = toPath(folder.filePath(QStringLiteral("history.ndjson")));
    const auto add = [&](const QDateTime &when, StartClass start, double ms) {
        RemoteRecord record;
        record.when = when.toUTC().toString(Qt::ISODate).toStdString();
        record.url = editor.settings->values().remote.url.toStdString();
        record.kind = "picture";
        record.start = start;
        record.pictureMs = ms;
        record.bytesUp = 685'000;
        record.bytesDown = 41'000;
        if (start == StartClass::Cold) {
            record.platformMs = 0.68 * ms;
            record.startupMs = 0.3 * ms;
        }
        if (start == StartClass::Unknown) {
            record.failed = "unavailable";
        }
        QVERIFY(appendRemoteRecord(file, record));
    };
    const auto today = QDate::currentDate();
    for (int day = days; day > 0; --day) {
        const auto date = today.addDays(-day);
        if (date.dayOfWeek() > 5) {
            continue;
        }
        const int minute = (day * 17) % 50;
        add(QDateTime(date, QTime(8, minute)), StartClass::Cold, 58'000.0 + 400.0 * day);
        add(QDateTime(date, QTime(8, minute + 2)), StartClass::Warming, 9'000.0);
        for (int call = 0; call < 4; ++call) {
            add(QDateTime(date, QTime(9 + call, (minute * call) % 60)),
                StartClass::Warm,
                900.0 + 20.0 * call);
        }
        add(QDateTime(date, QTime(14, minute)),
            day % 3 == 0 ? StartClass::Cold : StartClass::Warm,
            day % 3 == 0 ? 57'000.0 : 950.0);
        if (day % 4 == 0) {
            add(QDateTime(date, QTime(17, minute)), StartClass::Unknown, 0.0);
        }
    }
}

} // namespace inspyre::test
