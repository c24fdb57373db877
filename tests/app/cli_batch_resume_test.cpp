#include "tests/app/cli_photos.h"
#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace inspyre::test;

/// Runs that end before they have done all, and what goes on with them.
///
/// INSPYRE_KILLS and INSPYRE_KILL_FILES make the killing longer: tests/bench/kill_batch.sh.
class CliBatchResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnfinishedRunNamesBothWaysOut();
    void aFreshRunBeginsAnew();
    void ctrlCStopsAndTellsHowToGoOn();
    void aSecondSignalEndsAtOnce();
    void aRunThatHadNotBegunIsBegun();
    void killedAtAnyMomentNothingIsLostOrLeft();
    void failedOnesAreTriedAgainIfAsked();
    void aChangedSourceIsDoneAgain();
    void anotherRecipeDoesAllAgain();
    void otherNamesAreAnotherRun();
    void verifyFindsADamagedResult();
    void aResultThatAPersonChangedStays();
    void newPicturesOfTheFolderAreDoneToo();
    void twoProcessesDoNotShareARun();
};

namespace {

const QString kForever = "3600000";
constexpr int kPatienceMs = 60'000;

/// Starts a run whose second forward pass does not end, and kills it when the first picture is
/// done.
void killAfterOne(CliRunner &cli, const QStringList &more = {})
{
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "1," + kForever);
    QProcess process;
    cli.start(process, QStringList{"batch", "photos", "-o", "out", "--json"} + more);
    readUntil(process, "\"event\":\"result\"");
    process.kill();
    QVERIFY(process.waitForFinished(kPatienceMs));
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "");
}

int number(const char *variable, int usual)
{
    bool right = false;
    const int value = qEnvironmentVariableIntValue(variable, &right);
    return right ? value : usual;
}

} // namespace

void CliBatchResumeTest::anUnfinishedRunNamesBothWaysOut()
{
    CliRunner cli;
    makePhotos(cli);
    killAfterOne(cli);
    const auto before = contentOf(cli, "out");

    const auto refused = cli.run({"batch", "photos", "-o", "out"});
    const auto dry = cli.run({"batch", "photos", "-o", "out", "--dry-run", "--resume", "--json"});
    const auto onward = cli.run({"batch", "photos", "-o", "out", "--resume", "--json"});

    QVERIFY2(refused.exit == 2, refused.all());
    QVERIFY2(refused.err.contains("has not ended, 1 of its 3 pictures"), refused.all());
    QVERIFY2(refused.err.contains("--resume") && refused.err.contains("--fresh"), refused.all());
    QCOMPARE(before.size(), 1);
    QVERIFY2(dry.exit == 0, dry.all());
    QCOMPARE(dry.event("done")["kept"].toInt(), 1);
    QCOMPARE(dry.event("done")["to_do"].toInt(), 2);
    QVERIFY2(onward.exit == 0, onward.all());
    QCOMPARE(onward.event("run")["kept"].toInt(), 1);
    QCOMPARE(onward.event("done")["done"].toInt(), 3);
    QCOMPARE(
        filesIn(cli, "out"), QStringList({"out/a.png", "out/sub/b.png", "out/sub/deep/c.png"}));
}

void CliBatchResumeTest::aFreshRunBeginsAnew()
{
    CliRunner cli;
    makePhotos(cli);
    killAfterOne(cli);

    const auto ran =
        cli.run({"batch", "photos", "-o", "out", "--fresh", "--collision", "overwrite", "--json"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(ran.event("run")["kept"].toInt(), 0);
    QCOMPARE(ran.event("done")["done"].toInt(), 3);
    QCOMPARE(
        filesIn(cli, "out"), QStringList({"out/a.png", "out/sub/b.png", "out/sub/deep/c.png"}));
}

void CliBatchResumeTest::ctrlCStopsAndTellsHowToGoOn()
{
    CliRunner cli;
    makePhotos(cli);
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "1," + kForever);
    QProcess process;
    cli.start(process, {"batch", "photos", "-o", "out", "--report", "r.json"});
    const auto seen = readUntil(process, " -> out/");

    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    auto ran = CliRunner::finished(process);
    ran.out = seen + ran.out;

    QVERIFY2(ran.exit == 130, ran.all());
    QVERIFY2(ran.err.contains("stopped, nothing half-written is left"), ran.all());
    QVERIFY2(ran.out.contains("go on: inspyre-cli batch --resume -o "), ran.all());
    QVERIFY2(cli.read("r.json").contains("stopped"), cli.read("r.json"));
    QCOMPARE(filesIn(cli, "out").size(), 1);
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "");
    const auto onward = cli.run({"batch", "--resume", "-o", "out"});
    QVERIFY2(onward.exit == 0, onward.all());
    QCOMPARE(contentOf(cli, "out").size(), 3);
}

void CliBatchResumeTest::aSecondSignalEndsAtOnce()
{
    CliRunner cli;
    makePhotos(cli);
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "1," + kForever);
    QProcess process;
    cli.start(process, {"batch", "photos", "-o", "out", "--json"});
    readUntil(process, "\"event\":\"result\"");

    const auto pid = static_cast<pid_t>(process.processId());
    QElapsedTimer timer;
    timer.start();
    while (process.state() == QProcess::Running && timer.elapsed() < kPatienceMs) {
        ::kill(pid, SIGINT);
        process.waitForFinished(1);
    }
    const auto ran = CliRunner::finished(process);

    // Both ends have this code: the first signal may have been answered before the second came.
    QVERIFY2(ran.exit == 128 + SIGINT, ran.all());
    QCOMPARE(filesIn(cli, "out").size(), 1);
}

void CliBatchResumeTest::aRunThatHadNotBegunIsBegun()
{
    CliRunner cli;
    makePhotos(cli);
    killAfterOne(cli, {"--journal", "kept"});
    const QDir journals(cli.path("kept"));
    const auto names = journals.entryList({"*.ndjson"}, QDir::Files);
    QCOMPARE(names.size(), 1);
    QFile journal(journals.filePath(names.first()));
    QVERIFY(journal.open(QIODevice::ReadOnly));
    const auto firstLine = journal.readLine();
    journal.close();
    // As a kill leaves it just after the file was made, and before the first session.
    for (const auto &left : {QByteArray(), firstLine.left(20), firstLine}) {
        QVERIFY(QDir(cli.path("out")).removeRecursively());
        cli.write("kept/" + names.first(), left);

        const auto ran =
            cli.run({"batch", "photos", "-o", "out", "--resume", "--json", "--journal", "kept"});

        QVERIFY2(ran.exit == 0, ran.all());
        QCOMPARE(ran.event("done")["done"].toInt(), 3);
    }
}

void CliBatchResumeTest::killedAtAnyMomentNothingIsLostOrLeft()
{
    const int kills = number("INSPYRE_KILLS", 20);
    const int files = number("INSPYRE_KILL_FILES", 60);
    CliRunner cli;
    makeManyPhotos(cli, files);
    const QStringList run = {"batch", "photos", "--json", "--jobs", "3", "-o"};
    const auto clean = cli.run(run + QStringList{"clean"});
    QVERIFY2(clean.exit == 0, clean.all());
    // So slow that about as many kills as are wanted come before the end.
    constexpr int kLongestMs = 400;
    cli.setVariable(
        "INSPYRE_FAKE_DELAY_MS", QString::number(std::max(1, kLongestMs * kills / files / 3)));
    QRandomGenerator random(7);
    int interrupted = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        cli.start(process, run + QStringList{"out", "--resume"});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(random.bounded(20, kLongestMs));
        interrupted += process.state() == QProcess::Running ? 1 : 0;
        process.kill();
        process.waitForFinished(kPatienceMs);
    }

    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "");
    const auto ran = cli.run(run + QStringList{"out", "--resume"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(ran.event("done")["done"].toInt(), files);
    QVERIFY2(interrupted > kills / 2, qPrintable(QString::number(interrupted)));
    const auto whole = contentOf(cli, "clean");
    const auto pieces = contentOf(cli, "out");
    QCOMPARE(pieces.keys(), whole.keys());
    QVERIFY(pieces == whole);
    qInfo("killed %d times in work", interrupted);
}

void CliBatchResumeTest::failedOnesAreTriedAgainIfAsked()
{
    CliRunner cli;
    makePhotos(cli);
    cli.write("photos/d.ppm", "no picture");
    const auto first = cli.run({"batch", "photos", "-o", "out"});
    QVERIFY2(first.exit == 3, first.all());
    QVERIFY2(first.out.contains("inspyre-cli batch --retry-failed -o "), first.all());

    const auto told = cli.run({"batch", "--resume", "-o", "out", "--json"});
    cli.write("photos/d.ppm", ppm(20, 20));
    const auto again = cli.run({"batch", "--retry-failed", "-o", "out", "--json"});

    QVERIFY2(told.exit == 3, told.all());
    QCOMPARE(told.event("error")["code"].toString(), "not-an-image");
    QVERIFY2(again.exit == 0, again.all());
    QCOMPARE(again.event("run")["kept"].toInt(), 3);
    QCOMPARE(again.event("done")["done"].toInt(), 4);
    QVERIFY(QFile::exists(cli.path("out/d.png")));
}

void CliBatchResumeTest::aChangedSourceIsDoneAgain()
{
    CliRunner cli;
    makePhotos(cli);
    QVERIFY(cli.run({"batch", "photos", "-o", "out"}).exit == 0);
    const auto before = contentOf(cli, "out");
    cli.write("photos/a.ppm", ppm(50, 34, '\x90'));

    const auto ran = cli.run({"batch", "--resume", "-o", "out", "--json"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(ran.event("run")["kept"].toInt(), 2);
    const auto after = contentOf(cli, "out");
    QCOMPARE(after.keys(), before.keys());
    QVERIFY(after["a.png"] != before["a.png"]);
    QVERIFY(after["sub/b.png"] == before["sub/b.png"]);
}

void CliBatchResumeTest::anotherRecipeDoesAllAgain()
{
    CliRunner cli;
    makePhotos(cli);
    QVERIFY(cli.run({"batch", "photos", "-o", "out"}).exit == 0);
    QVERIFY(cli.run({"batch", "photos", "-o", "white", "--type", "white"}).exit == 0);

    const auto ran = cli.run({"batch", "--resume", "-o", "out", "--type", "white", "--json"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(ran.event("run")["kept"].toInt(), 0);
    QVERIFY(contentOf(cli, "out") == contentOf(cli, "white"));
}

void CliBatchResumeTest::otherNamesAreAnotherRun()
{
    CliRunner cli;
    makePhotos(cli);
    killAfterOne(cli);

    const auto ran = cli.run({"batch", "photos", "-o", "out", "--resume", "--format", "webp"});

    QVERIFY2(ran.exit == 2, ran.all());
    QVERIFY2(ran.err.contains("another format: --fresh"), ran.all());
    QCOMPARE(filesIn(cli, "out").size(), 1);
}

void CliBatchResumeTest::verifyFindsADamagedResult()
{
    CliRunner cli;
    makePhotos(cli);
    QVERIFY(cli.run({"batch", "photos", "-o", "out"}).exit == 0);
    const auto before = contentOf(cli, "out");
    QFile::remove(cli.path("out/sub/b.png"));

    const auto ran = cli.run({"batch", "--verify", "-o", "out", "--json"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(ran.event("run")["kept"].toInt(), 2);
    QVERIFY(contentOf(cli, "out") == before);
}

void CliBatchResumeTest::aResultThatAPersonChangedStays()
{
    CliRunner cli;
    makePhotos(cli);
    QVERIFY(cli.run({"batch", "photos", "-o", "out"}).exit == 0);
    cli.write("out/a.png", "retouched by hand");

    const auto ran = cli.run({"batch", "--resume", "-o", "out", "--json"});

    QVERIFY2(ran.exit == 0 || ran.exit == 3, ran.all());
    QCOMPARE(cli.read("out/a.png"), QByteArray("retouched by hand"));
}

void CliBatchResumeTest::newPicturesOfTheFolderAreDoneToo()
{
    CliRunner cli;
    makePhotos(cli);
    killAfterOne(cli);
    cli.write("photos/sub/new.ppm", ppm(20, 20));

    const auto ran = cli.run({"batch", "--resume", "-o", "out", "--json"});
    const auto again = cli.run({"batch", "--resume", "-o", "out", "--json"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(ran.event("done")["total"].toInt(), 4);
    QVERIFY(QFile::exists(cli.path("out/sub/new.png")));
    QVERIFY2(again.exit == 0, again.all());
    QCOMPARE(again.event("run")["kept"].toInt(), 4);
}

void CliBatchResumeTest::twoProcessesDoNotShareARun()
{
    CliRunner cli;
    makePhotos(cli);
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "1," + kForever);
    QProcess process;
    cli.start(process, {"batch", "photos", "-o", "out", "--json"});
    readUntil(process, "\"event\":\"result\"");

    const auto second = cli.run({"batch", "--resume", "-o", "out"});

    QVERIFY2(second.exit == 2, second.all());
    QVERIFY2(second.err.contains("process"), second.all());
    process.kill();
    process.waitForFinished(kPatienceMs);
    QCOMPARE(filesIn(cli, "out").size(), 1);
}

QTEST_GUILESS_MAIN(CliBatchResumeTest)
#include "cli_batch_resume_test.moc"
