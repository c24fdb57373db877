#include "tests/app/cli_runner.h"
#include "tests/support/cold_service.h"
#include "tests/support/pictures.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace inspyre::test;

namespace {

ColdProfile quickProfile()
{
    auto profile = inspyre::test::scaled(coldProfile("tuned"), 0.01);
    profile.delays = {};
    profile.rules.clear();
    return profile;
}

QString urlOf(const ColdService &server)
{
    return QString::fromStdString(server.url());
}

} // namespace

class CliRemoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warmTellsWhereTheTimeWent();
    void failuresEndWithTheirSentence_data();
    void failuresEndWithTheirSentence();
    void compareKeepsColdAndWarmApart();
    void removeTakesTheMatteFromAService();
    void batchTakesItsMattesFromAService();
};

void CliRemoteTest::warmTellsWhereTheTimeWent()
{
    ColdService server(coldProfile("tuned"), {.timeScale = 0.1});
    CliRunner cli;
    const auto ran = cli.run(
        {"warm", urlOf(server), "--json", "--explain", "--history", "h.ndjson", "--har", "a.har"});
    QVERIFY2(ran.exit == 0, ran.all().constData());
    const auto result = ran.event("result");
    QCOMPARE(result.value("class").toString(), QString("cold"));
    QVERIFY(result.value("split_ms").toObject().value("platform").toDouble() > 0.0);
    QVERIFY(result.value("explained").toArray().size() >= 3);
    QVERIFY(result.value("timings").toObject().contains("total"));
    QVERIFY(!ran.event("phase").isEmpty());
    QVERIFY(!ran.event("part").isEmpty());
    const auto line = QJsonDocument::fromJson(cli.read("h.ndjson")).object();
    QCOMPARE(line.value("kind").toString(), QString("wake"));
    QVERIFY(line.value("failed").isNull());
    const auto har = QJsonDocument::fromJson(cli.read("a.har")).object();
    QCOMPARE(har.value("log").toObject().value("entries").toArray().size(), 1);

    const auto again = cli.run({"warm", urlOf(server), "--history", "h.ndjson"});
    QVERIFY2(again.exit == 0, again.all().constData());
    QVERIFY(again.out.contains("warm"));
    QVERIFY(again.out.contains("wait"));
    QCOMPARE(cli.read("h.ndjson").count('\n'), 2);
}

void CliRemoteTest::failuresEndWithTheirSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("words");
    const auto row =
        [](const char *name, const QStringList &arguments, int exit, const char *words) {
            QTest::newRow(name) << arguments << exit << QByteArray(words);
        };
    row("no address", {"warm", "a.run.app"}, 2, "https://");
    row("nothing there", {"warm", "http://127.0.0.1:1", "--attempts", "1"}, 1, "Nothing answers");
    row("offline", {"warm", "http://127.0.0.1:1", "--offline"}, 1, "Offline mode");
    row("token", {"warm", "http://a.run.app", "--token", "s3cret"}, 2, "over http");
    row("command", {"warm", "http://127.0.0.1:1", "--token-command", "false"}, 1, "token failed");
    row("no picture", {"compare", "http://127.0.0.1:1", "none.jpg"}, 1, "none.jpg");
    row("missing", {"warm"}, 2, "URL");
    row("logits",
        {"remove",
         "a.png",
         "-o",
         "a.npy",
         "--type",
         "logits-npy",
         "--remote",
         "http://127.0.0.1:1"},
        2,
        "logits");
}

void CliRemoteTest::failuresEndWithTheirSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QByteArray, words);
    CliRunner cli;
    cli.write("a.png", encoded(quadrants({64, 64}), "PNG"));
    const auto ran = cli.run(arguments);
    QVERIFY2(ran.exit == exit, ran.all().constData());
    QVERIFY2(ran.err.contains(words), ran.all().constData());
    QVERIFY2(!ran.err.contains("s3cret"), ran.all().constData());
    QVERIFY2(!ran.err.contains("what has arrived is kept"), ran.all().constData());
}

void CliRemoteTest::compareKeepsColdAndWarmApart()
{
    ColdService server(quickProfile());
    CliRunner cli;
    cli.write("a.png", encoded(quadrants({96, 64}), "PNG"));
    const auto ran =
        cli.run({"compare", urlOf(server), "a.png", "-k", "3", "--json", "--history", "h.ndjson"});
    QVERIFY2(ran.exit == 0, ran.all().constData());
    const auto result = ran.event("result");
    QCOMPARE(result.value("local").toObject().value("runs").toInt(), 3);
    const int cold = result.value("cold").toObject().value("runs").toInt();
    const int warm = result.value("warm").toObject().value("runs").toInt();
    QCOMPARE(cold, 1);
    QVERIFY(warm >= 1);
    QVERIFY(result.value("bytes_up").toDouble() > 0.0);
    QVERIFY(result.value("message").isString());
    QCOMPARE(cli.read("h.ndjson").count('\n'), 3);
    const auto shown = cli.run({"compare", urlOf(server), "a.png", "-k", "1", "--no-history"});
    QVERIFY2(shown.out.contains("service, warm"), shown.all().constData());
}

void CliRemoteTest::removeTakesTheMatteFromAService()
{
    ColdService server(quickProfile());
    CliRunner cli;
    cli.write("a.png", encoded(quadrants({96, 64}), "PNG"));
    const auto there = cli.run({"remove", "a.png", "-o", "there.png", "--remote", urlOf(server)});
    QVERIFY2(there.exit == 0, there.all().constData());
    QVERIFY(there.out.contains("by the service at"));
    const auto image = QImage::fromData(cli.read("there.png"));
    QCOMPARE(image.size(), QSize(96, 64));
    QVERIFY(image.hasAlphaChannel());
    QVERIFY(qAlpha(image.pixel(10, 10)) < qAlpha(image.pixel(80, 50)));
}

void CliRemoteTest::batchTakesItsMattesFromAService()
{
    ColdService server(quickProfile());
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in"));
    for (int i = 0; i < 4; ++i) {
        cli.write(QString("in/%1.png").arg(i), encoded(quadrants({96 + i, 64}), "PNG"));
    }
    const auto ran = cli.run({"batch", "in", "-o", "out", "--remote", urlOf(server)});
    QVERIFY2(ran.exit == 0, ran.all().constData());
    QCOMPARE(cli.listing().filter("out/").filter(".png").size(), 4);
    const auto again = cli.run({"batch", "--resume", "-o", "out", "--remote", urlOf(server)});
    QVERIFY2(again.exit == 0, again.all().constData());
    QVERIFY2(again.out.contains("4 are done already"), again.all().constData());
}

QTEST_GUILESS_MAIN(CliRemoteTest)
#include "cli_remote_test.moc"
