#include "tests/app/cli_photos.h"
#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace inspyre::test;

/// What a run says: to people, to scripts, before it begins and when it has ended.
class CliBatchWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDryRunTellsAllAndWritesNothing();
    void aDryRunOfFlawedPicturesEndsWith3();
    void eventsAreLinesOfJson();
    void reportsAreWritten();
    void doubtfulResultsAreNamed();
    void aTerminalHasOneLineThatIsRedrawn();
};

void CliBatchWordsTest::aDryRunTellsAllAndWritesNothing()
{
    CliRunner cli;
    makePhotos(cli);
    const auto before = cli.listing();

    const auto people = cli.run({"batch", "photos", "-o", "out", "--dry-run"});
    const auto script = cli.run({"batch", "photos", "-o", "out", "--dry-run", "--json"});

    QVERIFY2(people.exit == 0, people.all());
    QVERIFY2(people.out.contains("photos/sub/b.ppm -> out/sub/b.png  40x30, "), people.all());
    QVERIFY2(people.out.contains("3 pictures: 3 to do, 0 done already"), people.all());
    QVERIFY2(people.out.contains(" free"), people.all());
    QVERIFY2(people.out.contains("a picture, by 3 of them"), people.all());
    QVERIFY2(script.exit == 0, script.all());
    const auto done = script.event("done");
    QCOMPARE(done["to_do"].toInt(), 3);
    QCOMPARE(done["cannot"].toInt(), 0);
    QVERIFY(done["free_bytes"].toDouble() > 0.0);
    QCOMPARE(done["estimate"].toObject()["measured"].toInt(), 3);
    QCOMPARE(script.event("plan")["output"].toString(), cli.path("out/a.png"));
    QCOMPARE(cli.listing(), before);
    const auto real = cli.run({"batch", "photos", "-o", "out"});
    QVERIFY2(real.exit == 0, real.all());
}

void CliBatchWordsTest::aDryRunOfFlawedPicturesEndsWith3()
{
    CliRunner cli;
    makePhotos(cli);
    cli.write("photos/a.jpg", encoded(quadrants({20, 10}), "JPG")); // the target of a.ppm
    cli.write("photos/broken.png", "no picture");
    QVERIFY(QDir(cli.folder()).mkpath("out/sub"));
    cli.write("out/sub/b.png", "mine");

    const auto ran = cli.run({"batch", "photos", "absent.png", "-o", "out", "--dry-run", "--json"});
    const auto people = cli.run({"batch", "photos", "absent.png", "-o", "out", "--dry-run"});

    QVERIFY2(ran.exit == 3, ran.all());
    const auto flaws = ran.event("done")["flaws"].toObject();
    QCOMPARE(flaws["same-target"].toInt(), 1);
    QCOMPARE(flaws["not-a-picture"].toInt(), 1);
    QCOMPARE(flaws["exists"].toInt(), 1);
    QCOMPARE(flaws["unreadable"].toInt(), 1);
    QCOMPARE(ran.event("done")["to_do"].toInt(), 2);
    QVERIFY2(people.exit == 3, people.all());
    QVERIFY2(people.out.contains("CANNOT: it exists already"), people.all());
    QVERIFY2(people.out.contains("4 cannot be done"), people.all());
}

void CliBatchWordsTest::eventsAreLinesOfJson()
{
    CliRunner cli;
    makePhotos(cli);
    cli.write("photos/broken.png", "no picture");
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "300");

    const auto ran = cli.run({"batch", "photos", "-o", "out", "--json"});

    QVERIFY2(ran.exit == 3, ran.all());
    QCOMPARE(ran.event("run")["total"].toInt(), 4);
    QVERIFY(QFile::exists(ran.event("run")["journal"].toString()));
    QVERIFY(ran.event("phase").contains("begin_ms"));
    // In whatever order they are done.
    const auto events = Ran::events(ran.out);
    const auto first = std::find_if(events.begin(), events.end(), [&](const auto &event) {
        return event["event"] == "result" && event["file"] == cli.path("photos/a.ppm");
    });
    QVERIFY2(first != events.end(), ran.all());
    const auto &result = *first;
    QCOMPARE(result["output"].toString(), cli.path("out/a.png"));
    QCOMPARE(result["bytes"].toInteger(), cli.read("out/a.png").size());
    QCOMPARE(result["width"].toInt(), 48);
    QVERIFY(result["ms"].toObject()["matte"].toDouble() >= 300.0);
    QCOMPARE(ran.event("error")["file"].toString(), cli.path("photos/broken.png"));
    QCOMPARE(ran.event("error")["code"].toString(), "not-an-image");
    double last = 0.0;
    bool rated = false;
    for (const auto &event : events) {
        if (event["event"] == "progress" && event.contains("per_second")) {
            QVERIFY2(event["fraction"].toDouble() >= last, ran.all());
            last = event["fraction"].toDouble();
            rated = rated || event["per_second"].toDouble() > 0.0;
            QVERIFY(event.contains("seconds_left") && event.contains("bottleneck"));
        }
    }
    QVERIFY2(rated, ran.all());
    const auto done = ran.event("done");
    QCOMPARE(done["done"].toInt(), 3);
    QCOMPARE(done["failed"].toInt(), 1);
    QCOMPARE(done["exit"].toInt(), 3);
    QCOMPARE(done["how"].toString(), "finished");
}

void CliBatchWordsTest::reportsAreWritten()
{
    CliRunner cli;
    makePhotos(cli);
    cli.write("photos/broken.png", "no picture");

    const auto ran =
        cli.run({"batch", "photos", "-o", "out", "--report", "made/r.json", "--report", "r.csv"});

    QVERIFY2(ran.exit == 3, ran.all());
    const auto report = QJsonDocument::fromJson(cli.read("made/r.json")).object();
    QVERIFY2(!report.isEmpty(), cli.read("made/r.json").left(300));
    QVERIFY(cli.read("made/r.json").contains("inspyre-cli"));
    const auto rows = cli.read("r.csv").split('\n');
    QCOMPARE(rows.size(), 6); // names, four pictures, nothing after the last line's end
    const auto merged = cli.run({"batch", "--merge-reports", "made/r.json", "--json"});
    QVERIFY2(merged.exit == 3, merged.all());
    QCOMPARE(merged.event("done")["done"].toInt(), 3);
    QCOMPARE(merged.event("error")["code"].toString(), "not-an-image");
}

void CliBatchWordsTest::doubtfulResultsAreNamed()
{
    CliRunner cli;
    cli.write("sure.ppm", ppm(48, 32, '\xff'));
    cli.write("grey.ppm", ppm(48, 32, '\x80')); // the fake's matte is its brightness: neither

    const auto all = cli.run({"batch", "grey.ppm", "-o", "a", "--doubtful", "0", "--json"});
    const auto none = cli.run({"batch", "sure.ppm", "-o", "b", "--doubtful", "1", "--json"});
    const auto people = cli.run({"batch", "grey.ppm", "-o", "c", "--doubtful", "0"});

    QVERIFY2(all.exit == 0 && none.exit == 0, all.all() + none.all());
    QCOMPARE(all.event("done")["doubtful"].toInt(), 1);
    QCOMPARE(none.event("done")["doubtful"].toInt(), 0);
    QVERIFY2(people.out.contains("look at c/grey.png"), people.all());
}

void CliBatchWordsTest::aTerminalHasOneLineThatIsRedrawn()
{
    if (QStandardPaths::findExecutable("script").isEmpty()) {
        QSKIP("the program 'script', which makes a terminal, is not here");
    }
    CliRunner cli;
    for (const QString name : {"a", "b", "c"}) { // all subject: nothing to be looked at
        cli.write(name + ".ppm", ppm(48, 32, '\xff'));
    }
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "400");
    const auto command = "'" + CliRunner::program() + "' batch *.ppm -o out";

    const auto shown = cli.runProgram("script", {"-q", "-e", "-c", command, "/dev/null"});

    QVERIFY2(shown.exit == 0, shown.all());
    QVERIFY2(
        shown.out.contains("\r\x1b[K################ 3/3") || shown.out.contains("2/3"),
        shown.all());
    QVERIFY2(shown.out.contains("/s, "), shown.all());
    QVERIFY2(!shown.out.contains("a.ppm -> "), shown.all());
    QVERIFY2(shown.out.contains("3 pictures: 3 done"), shown.all());
}

QTEST_GUILESS_MAIN(CliBatchWordsTest)
#include "cli_batch_words_test.moc"
