#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace inspyre::test;

class CliTargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWrittenAndSaidByWhom();
    void eventsAreLinesOfJson();
    void stdinAndStdoutGiveTheSameBytes();
    void eventsOfAPictureOnStdoutGoToStderr();
    void severalInputsGoToAFolder();
    void aBadOneDoesNotStopTheOthers();
    void twoInputsForOneFileAreRefused();
    void theOutputIsNeverTheInput_data();
    void theOutputIsNeverTheInput();
    void existingFilesAreHandledAsAsked_data();
    void existingFilesAreHandledAsAsked();
    void timelinesAreWritten();
    void timelinesOfAFailedStartAreWrittenToo();
};

void CliTargetTest::aFileIsWrittenAndSaidByWhom()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(48, 32));

    const auto ran = cli.run({"remove", "a.ppm", "-o", "x.png"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(cli.listing(), QStringList({"a.ppm", "x.png"}));
    QVERIFY(cli.read("x.png").startsWith("\x89PNG"));
    QVERIFY2(ran.out.startsWith("a.ppm -> x.png  48x32 in "), ran.all());
    QVERIFY2(ran.out.contains("made by starter at 384x384 fp32"), ran.all());
    QVERIFY2(ran.out.contains("libcuda.so.1 was not found"), ran.all());
    QVERIFY2(ran.err.isEmpty(), ran.all());
}

void CliTargetTest::eventsAreLinesOfJson()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(48, 32));

    const auto ran = cli.run({"remove", "a.ppm", "-o", "x.png", "--size", "64x32", "--json"});

    QVERIFY2(ran.exit == 0, ran.all());
    const auto result = ran.event("result");
    QCOMPARE(result["file"].toString(), "a.ppm");
    QCOMPARE(result["output"].toString(), "x.png");
    QCOMPARE(result["bytes"].toInteger(), cli.read("x.png").size());
    QCOMPARE(result["width"].toInt(), 48);
    QCOMPARE(result["height"].toInt(), 32);
    QCOMPARE(result["model"].toString(), "starter");
    QCOMPARE(result["device"].toString(), "cpu");
    QCOMPARE(result["precision"].toString(), "fp32");
    QCOMPARE(result["network_size"].toString(), "64x32");
    const auto ms = result["ms"].toObject();
    double sum = 0.0;
    for (const QString stage : {"decode", "prepare", "inference", "refine", "encode", "write"}) {
        QVERIFY2(ms.contains(stage) && ms[stage].toDouble() >= 0.0, qPrintable(stage));
        sum += ms[stage].toDouble();
    }
    QVERIFY(qAbs(sum - ms["total"].toDouble()) < 1e-6);
    QVERIFY(ran.event("phase").contains("begin_ms"));
    const auto done = ran.event("done");
    QCOMPARE(done["done"].toInt(), 1);
    QCOMPARE(done["failed"].toInt(), 0);
    QCOMPARE(done["exit"].toInt(), 0);
    double last = 0.0;
    for (const auto &event : Ran::events(ran.out)) {
        if (event["event"] == "progress") {
            QVERIFY2(event["fraction"].toDouble() >= last, ran.all());
            last = event["fraction"].toDouble();
        }
    }
    QVERIFY(last > 0.5 && last <= 1.0);
}

void CliTargetTest::stdinAndStdoutGiveTheSameBytes()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(48, 32));

    const auto file = cli.run({"remove", "a.ppm", "-o", "x.png"});
    const auto piped = cli.run({"remove", "-", "-o", "-"}, ppm(48, 32));
    const auto folder = cli.run({"remove", "-", "-o", "out/"}, ppm(48, 32));

    QVERIFY2(file.exit == 0 && piped.exit == 0 && folder.exit == 0, piped.all() + folder.all());
    QVERIFY(!piped.out.isEmpty());
    QVERIFY(piped.out == cli.read("x.png"));
    QVERIFY(piped.out == cli.read("out/stdin.png"));
    QVERIFY2(piped.err.startsWith("stdin -> stdout"), piped.err);
}

void CliTargetTest::eventsOfAPictureOnStdoutGoToStderr()
{
    CliRunner cli;

    const auto good = cli.run({"remove", "-", "-o", "-", "--json"}, ppm(48, 32));
    const auto bad = cli.run({"remove", "-", "-o", "-", "--json"}, "no picture");

    QVERIFY2(good.exit == 0, good.err);
    QVERIFY(good.out.startsWith("\x89PNG"));
    QVERIFY(!Ran::events(good.err).isEmpty());
    QVERIFY2(good.err.contains("\"event\":\"result\""), good.err);
    QVERIFY2(bad.exit == 1 && bad.out.isEmpty(), bad.all());
    const auto events = Ran::events(bad.err);
    QCOMPARE(events.value(events.size() - 1)["failed"].toInt(), 1);
}

void CliTargetTest::severalInputsGoToAFolder()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(48, 32));
    cli.write("b.ppm", ppm(16, 16));

    const auto ran = cli.run(
        {"remove", "a.ppm", "b.ppm", "-o", "new/sub/", "--type", "white", "--format", "jpg"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(
        cli.listing(),
        QStringList({"a.ppm", "b.ppm", "new", "new/sub", "new/sub/a.jpg", "new/sub/b.jpg"}));
    QVERIFY(cli.read("new/sub/a.jpg").startsWith("\xff\xd8"));
}

void CliTargetTest::aBadOneDoesNotStopTheOthers()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(48, 32));
    cli.write("b.jpg", "this is text");
    cli.write("c.ppm", ppm(16, 16));

    const auto some =
        cli.run({"remove", "a.ppm", "b.jpg", "absent.png", "c.ppm", "-o", "out/", "--json"});
    const auto none = cli.run({"remove", "b.jpg", "absent.png", "-o", "none/"});

    QVERIFY2(some.exit == 3, some.all());
    QCOMPARE(some.event("done")["done"].toInt(), 2);
    QCOMPARE(some.event("done")["failed"].toInt(), 2);
    QCOMPARE(some.event("error")["file"].toString(), "absent.png");
    QCOMPARE(some.event("error")["code"].toString(), "file-not-found");
    QVERIFY2(some.err.contains("inspyre-cli: b.jpg: "), some.all());
    QVERIFY2(none.exit == 1, none.all());
    QCOMPARE(
        cli.listing(), QStringList({"a.ppm", "b.jpg", "c.ppm", "out", "out/a.png", "out/c.png"}));
}

void CliTargetTest::twoInputsForOneFileAreRefused()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkdir("s"));
    cli.write("a.ppm", ppm(8, 8));
    cli.write("s/a.ppm", ppm(8, 8));
    const auto before = cli.listing();

    const auto refused = cli.run({"remove", "a.ppm", "s/a.ppm", "-o", "out/"});

    QVERIFY2(refused.exit == 2, refused.all());
    QVERIFY2(refused.err.contains("both a.ppm and s/a.ppm"), refused.all());
    QCOMPARE(cli.listing(), before);

    const auto numbered =
        cli.run({"remove", "a.ppm", "s/a.ppm", "-o", "out/", "--collision", "number"});

    QVERIFY2(numbered.exit == 0, numbered.all());
    QVERIFY(!cli.read("out/a.png").isEmpty());
    QVERIFY(!cli.read("out/a-2.png").isEmpty());
}

void CliTargetTest::theOutputIsNeverTheInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("same name") << QStringList{"a.png", "-o", "a.png"};
    QTest::newRow("another way to it") << QStringList{"a.png", "-o", "./s/../a.png"};
    QTest::newRow("symbolic link") << QStringList{"a.png", "-o", "soft.png"};
    QTest::newRow("hard link") << QStringList{"a.png", "-o", "hard.png"};
    QTest::newRow("through the input's link") << QStringList{"soft.png", "-o", "a.png"};
    QTest::newRow("its own folder") << QStringList{"a.png", "-o", "."};
    QTest::newRow("another input's") << QStringList{"s/hard.png", "a.png", "-o", "./"};
    QTest::newRow("background") << QStringList{"b.png", "-o", "a.png", "--type", "a.png"};
}

void CliTargetTest::theOutputIsNeverTheInput()
{
    QFETCH(QStringList, arguments);
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkdir("s"));
    const auto content = ppm(8, 8);
    cli.write("a.png", content);
    cli.write("b.png", content);
    cli.write("s/hard.png", content);
    QVERIFY(QFile::link("a.png", cli.path("soft.png")));
    QCOMPARE(::link(qPrintable(cli.path("a.png")), qPrintable(cli.path("hard.png"))), 0);
    const auto before = cli.listing();

    const auto ran =
        cli.run(QStringList{"remove"} + arguments + QStringList{"--collision", "overwrite"});

    QVERIFY2(ran.exit == 2, ran.all());
    QVERIFY2(ran.err.contains("the output is the "), ran.all());
    QCOMPARE(cli.listing(), before);
    QCOMPARE(cli.read("a.png"), content);
    QCOMPARE(cli.read("s/hard.png"), content);
}

void CliTargetTest::existingFilesAreHandledAsAsked_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("collision");
    QTest::addColumn<int>("exit");
    QTest::addColumn<bool>("replaced");
    QTest::addColumn<QStringList>("more");
    const QStringList none;
    QTest::newRow("file") << "out/a.png"
                          << "" << 0 << true << none;
    QTest::newRow("folder") << "out/"
                            << "" << 1 << false << none;
    QTest::newRow("fail") << "out/a.png"
                          << "fail" << 1 << false << none;
    QTest::newRow("overwrite") << "out/"
                               << "overwrite" << 0 << true << none;
    QTest::newRow("skip") << "out/"
                          << "skip" << 0 << false << none;
    QTest::newRow("number") << "out/"
                            << "number" << 0 << false << QStringList{"out/a-3.png"};
}

void CliTargetTest::existingFilesAreHandledAsAsked()
{
    QFETCH(QString, output);
    QFETCH(QString, collision);
    QFETCH(int, exit);
    QFETCH(bool, replaced);
    QFETCH(QStringList, more);
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkdir("out"));
    cli.write("a.ppm", ppm(8, 8));
    cli.write("out/a.png", "old");
    cli.write("out/a-2.png", "older");
    auto expected = cli.listing() + more;
    expected.sort();
    QStringList arguments = {"remove", "a.ppm", "-o", output};
    if (!collision.isEmpty()) {
        arguments += {"--collision", collision};
    }

    const auto ran = cli.run(arguments);

    QVERIFY2(ran.exit == exit, ran.all());
    QCOMPARE(cli.listing(), expected);
    QCOMPARE(cli.read("out/a.png") != "old", replaced);
    QCOMPARE(cli.read("out/a-2.png"), QByteArray("older"));
}

void CliTargetTest::timelinesAreWritten()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(48, 32));

    const auto ran = cli.run(
        {"remove",
         "a.ppm",
         "-o",
         "x.png",
         "--dump-phases",
         "t.json",
         "--dump-phases",
         "t.trace.json"});

    QVERIFY2(ran.exit == 0, ran.all());
    const auto timeline = QJsonDocument::fromJson(cli.read("t.json")).object();
    QCOMPARE(timeline["version"].toInt(), 1);
    QStringList phases;
    for (const auto &value : timeline["spans"].toArray()) {
        const auto span = value.toObject();
        QVERIFY(span["end_ms"].toDouble() >= span["begin_ms"].toDouble());
        phases.push_back(span["phase"].toString());
    }
    for (const QString phase :
         {"program",
          "library",
          "device",
          "weights",
          "decode",
          "prepare",
          "inference",
          "refine",
          "encode"}) {
        QVERIFY2(phases.contains(phase), qPrintable(phase + " is not in " + phases.join(", ")));
    }
    QCOMPARE(phases.first(), "program");
    const auto trace = QJsonDocument::fromJson(cli.read("t.trace.json"));
    const auto events = trace.isArray() ? trace.array() : trace.object()["traceEvents"].toArray();
    QVERIFY(events.size() >= phases.size());
    QVERIFY(events.first().toObject().contains("ph"));
}

void CliTargetTest::timelinesOfAFailedStartAreWrittenToo()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(48, 32));
    cli.setVariable("INSPYRE_MODULE_DIR", QString(INSPYRE_BUILD_DIR) + "/tests/backends/broken");

    const auto ran =
        cli.run({"remove", "a.ppm", "-o", "x.png", "--json", "--dump-phases", "t.json"});

    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), "backend-missing");
    QCOMPARE(cli.listing(), QStringList({"a.ppm", "t.json"}));
    const auto timeline = QJsonDocument::fromJson(cli.read("t.json")).object();
    QVERIFY(!timeline["spans"].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(CliTargetTest)
#include "cli_target_test.moc"
