#include "engine/weights/prepared_folder.h"
#include "tests/app/cli_runner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <filesystem>

using namespace inspyre::test;

namespace {

QString starterFile()
{
    return QString(INSPYRE_BUILD_DIR) + "/share/inspyre/models/starter/starter.pth";
}

/// Answers every connection on the loopback with `body`.
class OneFileServer : public QTcpServer
{
public:
    explicit OneFileServer(QByteArray body)
    {
        connect(this, &QTcpServer::newConnection, this, [this, body = std::move(body)] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, body] {
                if (socket->readAll().contains("\r\n\r\n")) {
                    socket->write(
                        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                        QByteArray::number(body.size()) + "\r\n\r\n" + body);
                    socket->disconnectFromHost();
                }
            });
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString url(const QString &name) const
    {
        return QString("http://127.0.0.1:%1/%2").arg(serverPort()).arg(name);
    }
};

/// Runs with this thread's event loop, for a server in it.
Ran runBesideServer(const CliRunner &cli, const QStringList &arguments)
{
    QProcess process;
    cli.start(process, arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 200'000)) {
        process.kill();
    }
    return CliRunner::finished(process);
}

} // namespace

class CliModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListTellsWhatIsHere();
    void aModelIsVerified();
    void aFileThatIsNoModelIsRefused_data();
    void aFileThatIsNoModelIsRefused();
    void aFileIsImportedUsedAndRemoved();
    void theChosenModelFolderIsUsed();
    void whatWasPreparedOfARemovedModelGoesToo();
    void onlyOwnModelsAreRemoved();
    void unknownNamesListTheKnown();
    void offlineOpensNoConnection();
    void aModelIsDownloaded();
    void aWrongChecksumLeavesNothing();
};

void CliModelsTest::theListTellsWhatIsHere()
{
    CliRunner cli;

    const auto table = cli.run({"models", "list"});
    const auto json = cli.run({"models", "list", "--json"});

    QVERIFY2(table.exit == 0 && json.exit == 0, json.all());
    QVERIFY2(table.out.startsWith("NAME"), table.all());
    QVERIFY2(table.out.contains("inspyre-cli models download base"), table.all());
    bool starter = false;
    bool base = false;
    for (const auto &event : Ran::events(json.out)) {
        if (event["name"] == "starter") {
            starter = true;
            QVERIFY(event["present"].toBool() && event["built_in"].toBool());
            QVERIFY(QFile::exists(event["file"].toString()));
        }
        if (event["name"] == "base") {
            base = true;
            QVERIFY(!event["present"].toBool());
            QCOMPARE(event["base_size"].toString(), "1024x1024");
            QCOMPARE(event["bytes"].toInteger(), 367'520'613);
        }
    }
    QVERIFY(starter && base);
}

void CliModelsTest::aModelIsVerified()
{
    CliRunner cli;
    QFile file(starterFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sha256 =
        QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();

    const auto text = cli.run({"models", "verify", "starter"});
    const auto json = cli.run({"models", "verify", starterFile(), "--json"});

    QVERIFY2(text.exit == 0 && json.exit == 0, text.all() + json.all());
    QVERIFY2(text.out.contains("all fit") && text.out.contains(sha256), text.all());
    const auto result = json.event("result");
    QCOMPARE(result["sha256"].toString().toLatin1(), sha256);
    QVERIFY(result["tensors"].toInt() > 500);
    QVERIFY(result["missing"].toArray().isEmpty());
    QVERIFY(result["architecture"].toString().contains("Res2Net"));
}

void CliModelsTest::aFileThatIsNoModelIsRefused_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("verify") << "verify";
    QTest::newRow("import") << "import";
}

void CliModelsTest::aFileThatIsNoModelIsRefused()
{
    QFETCH(QString, verb);
    CliRunner cli;
    QFile starter(starterFile());
    QVERIFY(starter.open(QIODevice::ReadOnly));
    cli.write("cut.pth", starter.read(100'000));
    cli.write("text.pth", "this is text");

    for (const QString name : {"cut.pth", "text.pth"}) {
        const auto ran = cli.run({"models", verb, name, "--json"});
        QVERIFY2(ran.exit == 1, ran.all());
        QCOMPARE(ran.event("error")["code"].toString(), "bad-model");
        QVERIFY2(ran.err.contains(name.toUtf8()), ran.all());
    }
    const auto absent = cli.run({"models", verb, "absent.pth", "--json"});
    QCOMPARE(absent.event("error")["code"].toString(), "file-not-found");
    QVERIFY(QDir(cli.dataFolder() + "/models").isEmpty());
}

void CliModelsTest::aFileIsImportedUsedAndRemoved()
{
    CliRunner cli;
    QVERIFY(QFile::copy(starterFile(), cli.path("mine.pth")));

    const auto imported = cli.run({"models", "import", "mine.pth"});
    const auto again = cli.run({"models", "import", "mine.pth"});
    const auto replaced = cli.run({"models", "import", "mine.pth", "--replace"});
    const auto verified = cli.run({"models", "verify", "mine"});
    const QString file = cli.dataFolder() + "/models/mine.pth";

    QVERIFY2(imported.exit == 0 && imported.out.contains("--model mine"), imported.all());
    QVERIFY2(again.exit == 1 && again.err.contains("mine.pth"), again.all());
    QVERIFY2(replaced.exit == 0, replaced.all());
    QVERIFY2(verified.exit == 0, verified.all());
    QVERIFY(QFile::exists(file) && QFile::exists(cli.path("mine.pth")));

    const auto removed = cli.run({"models", "remove", "mine", "--json"});

    QVERIFY2(removed.exit == 0, removed.all());
    QVERIFY(!QFile::exists(file) && QFile::exists(cli.path("mine.pth")));
}

/// The one that was chosen in the window's preferences, and that of the environment before it.
void CliModelsTest::theChosenModelFolderIsUsed()
{
    CliRunner cli;
    QVERIFY(QFile::copy(starterFile(), cli.path("mine.pth")));
    const QString config = cli.path("config");
    QVERIFY(QDir().mkpath(config));
    cli.setVariable("INSPYRE_CONFIG_DIR", config);
    cli.write("config/folders.ini", "[folders]\nmodels=" + cli.path("größer").toUtf8() + "\n");

    const auto imported = cli.run({"models", "import", "mine.pth"});
    const auto listed = cli.run({"models", "list"});

    QVERIFY2(imported.exit == 0, imported.all());
    QVERIFY(QFile::exists(cli.path("größer/mine.pth")));
    QVERIFY(!QFile::exists(cli.dataFolder() + "/models/mine.pth"));
    QVERIFY2(listed.out.contains(cli.path("größer/mine.pth").toUtf8()), listed.all());

    cli.setVariable("INSPYRE_MODELS_DIR", cli.path("given"));
    const auto elsewhere = cli.run({"models", "remove", "mine"});
    const auto given = cli.run({"models", "import", "mine.pth"});

    QVERIFY2(elsewhere.exit == 1, elsewhere.all());
    QVERIFY2(given.exit == 0 && QFile::exists(cli.path("given/mine.pth")), given.all());
    QVERIFY(QFile::exists(cli.path("größer/mine.pth")));
}

void CliModelsTest::whatWasPreparedOfARemovedModelGoesToo()
{
    CliRunner cli;
    cli.setVariable("INSPYRE_CACHE_DIR", cli.path("cache"));
    QVERIFY(QFile::copy(starterFile(), cli.path("mine.pth")));
    QVERIFY(cli.run({"models", "import", "mine.pth"}).exit == 0);
    const std::filesystem::path folder = cli.path("cache/prepared").toStdString();
    const auto mine =
        inspyre::openCheckpoint((cli.dataFolder() + "/models/mine.pth").toStdString(), {});
    QVERIFY(mine && inspyre::makeRoomForPrepared(folder, 0));
    QVERIFY(inspyre::rememberContent(folder, **mine, 42));
    const auto prepared = inspyre::preparedPath(folder, {42, "fp32"});
    const auto another = inspyre::preparedPath(folder, {43, "fp32"});
    QVERIFY(inspyre::writePreparedFile(prepared, {42, "fp32"}, {}, {}));
    QVERIFY(inspyre::writePreparedFile(another, {43, "fp32"}, {}, {}));

    const auto removed = cli.run({"models", "remove", "mine"});

    QVERIFY2(removed.exit == 0, removed.all());
    QVERIFY(!std::filesystem::exists(prepared) && std::filesystem::exists(another));
}

void CliModelsTest::onlyOwnModelsAreRemoved()
{
    CliRunner cli;
    QVERIFY(QFile::copy(starterFile(), cli.path("mine.pth")));

    const auto builtIn = cli.run({"models", "remove", "starter"});
    const auto elsewhere = cli.run({"models", "remove", "mine.pth"});

    QVERIFY2(builtIn.exit == 1 && builtIn.err.contains("ships with"), builtIn.all());
    QVERIFY2(elsewhere.exit == 1 && elsewhere.err.contains("not in the model"), elsewhere.all());
    QVERIFY(QFile::exists(starterFile()) && QFile::exists(cli.path("mine.pth")));
}

void CliModelsTest::unknownNamesListTheKnown()
{
    CliRunner cli;
    cli.write("a.ppm", "P6 1 1 255\n   ");

    const auto remove =
        cli.run({"remove", "a.ppm", "-o", "x.png", "--model", "nonesuch", "--json"});
    const auto download = cli.run({"models", "download", "nonesuch"});

    QVERIFY2(remove.exit == 1, remove.all());
    QCOMPARE(remove.event("error")["code"].toString(), "unknown-model");
    QVERIFY2(remove.err.contains("starter") && remove.err.contains("base-nightly"), remove.all());
    QVERIFY2(download.exit == 1 && download.err.contains("base-nightly"), download.all());
}

void CliModelsTest::offlineOpensNoConnection()
{
    CliRunner cli;
    OneFileServer server("never asked for");
    QSignalSpy asked(&server, &QTcpServer::newConnection);

    const auto ran = runBesideServer(
        cli, {"models", "download", "fast", "--offline", "--json", "--url", server.url("f.pth")});

    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), "offline");
    QCOMPARE(asked.count(), 0);
}

void CliModelsTest::aModelIsDownloaded()
{
    CliRunner cli;
    QFile file(starterFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto content = file.readAll();
    const auto sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    OneFileServer server(content);

    const auto ran = runBesideServer(
        cli,
        {"models",
         "download",
         "fast",
         "--json",
         "--url",
         server.url("ckpt_fast.pth"),
         "--sha256",
         QString(sha256)});

    QVERIFY2(ran.exit == 0, ran.all());
    const auto result = ran.event("result");
    QCOMPARE(result["name"].toString(), "fast");
    QFile here(result["file"].toString());
    QVERIFY(here.open(QIODevice::ReadOnly));
    QVERIFY(here.readAll() == content);
    QCOMPARE(ran.event("progress")["stage"].toString(), "downloading");
    QCOMPARE(QDir(cli.dataFolder() + "/models").entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void CliModelsTest::aWrongChecksumLeavesNothing()
{
    CliRunner cli;
    OneFileServer server(QByteArray(100'000, 'x'));

    const auto ran = runBesideServer(
        cli,
        {"models",
         "download",
         "fast",
         "--json",
         "--url",
         server.url("ckpt_fast.pth"),
         "--sha256",
         QString(64, '0')});

    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), "wrong-checksum");
    QVERIFY(QDir(cli.dataFolder() + "/models").entryList(QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_GUILESS_MAIN(CliModelsTest)
#include "cli_models_test.moc"
