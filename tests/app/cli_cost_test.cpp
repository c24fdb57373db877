#include "tests/app/cli_runner.h"

#include <QJsonArray>
#include <QTest>

using namespace inspyre::test;

class CliCostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachWay();
    void advises();
    void pricesComeFromAFileAndFromOptions();
    void printedPricesAreRead();
    void checksTheFilesOfServices();
    void refuses_data();
    void refuses();
};

namespace {

QJsonObject wayOf(const Ran &ran, const QString &name)
{
    for (const auto &event : Ran::events(ran.out)) {
        if (event.value(QStringLiteral("way")) == name) {
            return event;
        }
    }
    return {};
}

} // namespace

void CliCostTest::tellsEachWay()
{
    CliRunner cli;
    const auto ran = cli.run({"cost", "--images", "20", "--json"});
    QCOMPARE(ran.exit, 0);
    const auto today = wayOf(ran, "scale-to-zero");
    QVERIFY2(qAbs(today["usd_per_day"].toDouble() - 4.8344) < 5e-5, ran.all());
    QVERIFY2(qAbs(today["cold_share"].toDouble() - .8703) < 5e-5, ran.all());
    QVERIFY2(qAbs(wayOf(ran, "keep-1")["usd_per_day"].toDouble() - 34.1021) < 5e-5, ran.all());
    QVERIFY(wayOf(ran, "local-gpu").isEmpty());
    const auto table = cli.run({"cost", "--images", "20"});
    for (const auto *text : {"$4.83", "$34.10", "87 %", "2026-09-30", "https://"}) {
        QVERIFY2(table.out.contains(text), table.all());
    }
}

void CliCostTest::advises()
{
    CliRunner cli;
    const auto ran = cli.run({"cost", "--images=20", "--cold=60.7", "--local=2.2", "--json"});
    const auto said = ran.event("advice");
    QVERIFY2(said["message"].toString().contains("87 %"), ran.all());
    QVERIFY2(said["message"].toString().contains("this computer takes 2.2 s"), ran.all());
    QVERIFY2(said["series"].toString().contains("51 images"), ran.all());
}

void CliCostTest::pricesComeFromAFileAndFromOptions()
{
    CliRunner cli;
    cli.write("mine.json", R"({"region":"moon-1","prices":{"l4":1,"g2_standard_8":2}})");
    const auto ran =
        cli.run({"cost", "--prices", "mine.json", "--price", "g2_standard_8=3", "--json"});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(wayOf(ran, "virtual-machine")["usd_per_day"].toDouble(), 72.0);
    QVERIFY(wayOf(ran, "keep-1")["usd_per_day"].toDouble() > 86'400.0);
    const auto table = cli.run({"cost", "--prices", "mine.json"});
    QVERIFY2(table.out.contains("moon-1") && table.out.contains("set by you"), table.all());
}

void CliCostTest::printedPricesAreRead()
{
    CliRunner cli;
    const auto printed = cli.run({"cost", "--print-prices"});
    QCOMPARE(printed.exit, 0);
    cli.write("prices.json", printed.out);
    const auto again = cli.run({"cost", "--prices", "prices.json", "--print-prices"});
    QCOMPARE(again.out, printed.out);
}

void CliCostTest::checksTheFilesOfServices()
{
    CliRunner cli;
    cli.write("bad.yaml", "apiVersion: serving.knative.dev/v1\nkind: Job\n");
    const auto ran = cli.run({"cost", "--check", "bad.yaml"});
    QCOMPARE(ran.exit, 3);
    QVERIFY2(ran.out.contains("bad.yaml: kind: There is no service"), ran.all());
    cli.write("wrong.yaml", "a: [1,\nb: }\n");
    const auto said = cli.run({"cost", "--check", "wrong.yaml", "--json"});
    QCOMPARE(said.exit, 3);
    QVERIFY2(said.event("finding")["line"].toInt() > 0, said.all());
    QCOMPARE(cli.run({"cost", "--check", "gone.yaml"}).exit, 2);
}

void CliCostTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no such file") << QStringList{"--prices", "gone.json"}
                                  << QByteArray("gone.json");
    QTest::newRow("no table") << QStringList{"--prices", "bad.json"} << QByteArray("bad.json");
    QTest::newRow("unknown price") << QStringList{"--price", "t4=1"} << QByteArray("t4");
    QTest::newRow("no number") << QStringList{"--price", "l4=much"} << QByteArray("l4=much");
    QTest::newRow("negative") << QStringList{"--price", "l4=-1"} << QByteArray("l4");
    QTest::newRow("no images") << QStringList{"--images", "-1"} << QByteArray("--images");
    QTest::newRow("other GPU") << QStringList{"--gpu", "t4"} << QByteArray("--gpu");
}

void CliCostTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    CliRunner cli;
    cli.write("bad.json", "{\"prices\":[]}");
    const auto ran = cli.run(QStringList{"cost"} + arguments);
    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.contains(words) && ran.out.isEmpty(), ran.all());
}

QTEST_GUILESS_MAIN(CliCostTest)
#include "cli_cost_test.moc"
