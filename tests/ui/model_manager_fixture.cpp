#include "tests/ui/model_manager_fixture.h"

#include "tests/support/patience.h"
#include "ui/state/intake.h"

#include <inspyre/folders.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <utility>

namespace inspyre::test {

using namespace std::chrono_literals;

const std::string &starterBytes()
{
    static const auto bytes = [] {
        QFile file(ui::toQString(resourceFolder() / "models" / "starter" / "starter.pth"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }();
    return bytes;
}

ModelServer::ModelServer()
    : server([this](const auto &request, auto &connection) { answer(request, connection); })
{}

void ModelServer::answer(const HttpRequest &request, HttpConnection &connection)
{
    const auto &bytes = starterBytes();
    const auto begin = rangeBegin(request);
    lastBegin = begin;
    const auto range = "Content-Range: bytes " + std::to_string(begin) + "-" +
                       std::to_string(bytes.size() - 1) + "/" + std::to_string(bytes.size());
    connection.send(
        begin > 0 ? responseHead(206, bytes.size() - begin, {range, "ETag: \"v1\""})
                  : responseHead(200, bytes.size(), {"ETag: \"v1\""}));
    const auto half = bytes.size() / 2;
    if (begin < half) {
        connection.send(std::string_view(bytes).substr(begin, half - begin));
    }
    for (int tries = 0; !open && tries < 6000; ++tries) {
        connection.idle(10ms);
    }
    connection.send(std::string_view(bytes).substr(std::max(begin, half)));
}

ui::ModelLibrary::DownloadSource ModelServer::source() const
{
    const auto &bytes = starterBytes();
    const auto sum = QCryptographicHash::hash(
        QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
        QCryptographicHash::Sha256);
    return [url = server.url("/model.pth"), sha256 = sum.toHex().toStdString()](
               const KnownModel &) { return DownloadOptions{.url = url, .sha256 = sha256}; };
}

ManagerFixture::ManagerFixture(ui::ModelLibrary::DownloadSource source)
{
    qputenv("no_proxy", "127.0.0.1");
    qputenv("INSPYRE_DATA_DIR", data.path().toUtf8());
    speeds = std::make_unique<ui::SpeedLog>(
        *editor.session,
        editor.lanes.io,
        ui::toPath(editor.path(QStringLiteral("state/speeds.json"))));
    window = std::make_unique<ui::ModelManager>(
        *editor.session, *speeds, *editor.settings, editor.lanes.io, std::move(source));
    auto scripted = std::make_unique<ScriptedPrompter>();
    prompter = scripted.get();
    window->setPrompter(std::move(scripted));
}

ManagerFixture::~ManagerFixture()
{
    window.reset();
    speeds.reset();
}

void ManagerFixture::show(const QString &model)
{
    window->show();
    QTRY_VERIFY(library().rowCount() > 0);
    window->choose(model);
}

int ManagerFixture::row(const QString &model) const
{
    return library().rowOf(model);
}

ui::ModelState ManagerFixture::state(const QString &model) const
{
    return library().state(row(model));
}

QString ManagerFixture::stateText(const QString &model) const
{
    return library().index(row(model), ui::ModelLibrary::StateColumn).data().toString();
}

QPushButton *ManagerFixture::button(const QString &text) const
{
    for (auto *button : window->findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

bool ManagerFixture::says(const QString &text) const
{
    const auto labels = window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

QString ManagerFixture::modelPath(const QString &name) const
{
    return data.filePath(QStringLiteral("models/") + name);
}

void ManagerFixture::addModel(const QString &name, const std::string &bytes) const
{
    QVERIFY(QDir().mkpath(modelPath({})));
    QFile file(modelPath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto size = static_cast<qsizetype>(bytes.size());
    QCOMPARE(file.write(bytes.data(), size), size);
}

} // namespace inspyre::test
