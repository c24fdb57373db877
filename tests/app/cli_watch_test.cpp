#include "tests/app/cli_photos.h"
#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace inspyre::test;

class CliWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereAndWhatComesIsDone();
    void theBytesAreThoseOfRemove();
    void aRestartDoesNothingTwice();
    void killedAndStartedAgainItGoesOn();
    void resultsThatWereTakenAwayAreNotMadeAgain();
    void aPictureThatChangesIsDoneAgain();
    void aRenamedPictureIsANewOne();
    void aPictureThatGoesBeforeItIsDoneIsForgotten();
    void aBurstIsDoneWhole();
    void theOutputMayLieInside();
    void brokenPicturesDoNotStopIt();
    void onceEndsWhenAllIsDone();
    void aFolderThatComesLaterIsWatched();
    void onceDoesNotWaitForAFolder();
    void aWrongCommandLineIsRefused_data();
    void aWrongCommandLineIsRefused();
};

namespace {

constexpr int kPatienceMs = 60'000;
const QStringList kOnce = {"watch", "in", "-o", "out", "--settle", "50", "--once", "--json"};

/// A watch that is running, with what it has said so far.
class Watch
{
public:
    explicit Watch(CliRunner &cli, const QStringList &more = {})
    {
        cli.start(
            m_process, QStringList{"watch", "in", "-o", "out", "--settle", "50", "--json"} + more);
        saidUntil("\"what\":\"ready\"");
    }

    ~Watch()
    {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }

    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void saidUntil(const QByteArray &words)
    {
        if (!m_said.contains(words)) {
            m_said += readUntil(m_process, words);
        }
    }

    /// Reads on until `count` results have been told in all.
    void results(int count)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_said.count("\"event\":\"result\"") < count && timer.elapsed() < kPatienceMs &&
               m_process.state() == QProcess::Running) {
            m_process.waitForReadyRead(50);
            m_said += m_process.readAllStandardOutput();
        }
        QVERIFY2(m_said.count("\"event\":\"result\"") >= count, m_said.right(3000));
    }

    Ran stop(int signal = SIGINT)
    {
        if (m_process.processId() > 0) {
            ::kill(static_cast<pid_t>(m_process.processId()), signal);
        }
        auto ran = CliRunner::finished(m_process);
        ran.out = m_said + ran.out;
        return ran;
    }

    void kill()
    {
        m_process.kill();
        QVERIFY(m_process.waitForFinished(kPatienceMs));
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

int resultsIn(const Ran &ran)
{
    return static_cast<int>(ran.out.count("\"event\":\"result\""));
}

} // namespace

void CliWatchTest::whatIsThereAndWhatComesIsDone()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in/sub"));
    cli.write("in/a.ppm", ppm(48, 32));
    Watch watch(cli);
    watch.results(1);

    cli.write("in/sub/b.ppm", ppm(40, 30));
    watch.results(2);
    const auto ran = watch.stop();

    QVERIFY2(ran.exit == 130, ran.all());
    QCOMPARE(filesIn(cli, "out"), QStringList({"out/a.png", "out/sub/b.png"}));
    QCOMPARE(ran.event("done")["done"].toInt(), 2);
    QVERIFY2(ran.err.contains("stopped, nothing half-written is left"), ran.all());
}

void CliWatchTest::theBytesAreThoseOfRemove()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in"));
    cli.write("in/a.ppm", ppm(48, 32, '\x60'));

    const auto watched = cli.run(
        {"watch",
         "in",
         "-o",
         "out",
         "--settle",
         "50",
         "--once",
         "--type",
         "white",
         "--format",
         "jpg"});
    const auto removed =
        cli.run({"remove", "in/a.ppm", "-o", "one/", "--type", "white", "--format", "jpg"});

    QVERIFY2(watched.exit == 0 && removed.exit == 0, watched.all() + removed.all());
    QVERIFY(!cli.read("out/a.jpg").isEmpty());
    QVERIFY(cli.read("out/a.jpg") == cli.read("one/a.jpg"));
}

void CliWatchTest::aRestartDoesNothingTwice()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in"));
    cli.write("in/a.ppm", ppm(48, 32));
    const auto first = cli.run(kOnce);
    QVERIFY2(first.exit == 0 && resultsIn(first) == 1, first.all());
    cli.write("in/b.ppm", ppm(20, 20));

    const auto second = cli.run(kOnce);
    const auto third = cli.run(kOnce);

    QVERIFY2(second.exit == 0 && resultsIn(second) == 1, second.all());
    QVERIFY2(second.event("result")["file"].toString().endsWith("b.ppm"), second.all());
    QVERIFY2(third.exit == 0 && resultsIn(third) == 0, third.all());
}

void CliWatchTest::killedAndStartedAgainItGoesOn()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in"));
    for (int i = 0; i < 6; ++i) {
        cli.write("in/" + QString::number(i) + ".ppm", ppm(20 + i, 20));
    }
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "1,1,3600000");
    {
        Watch watch(cli);
        watch.results(2);
        watch.kill();
    }
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "");

    const auto ran = cli.run(kOnce);

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(resultsIn(ran), 4);
    QCOMPARE(filesIn(cli, "out").size(), 6);
}

void CliWatchTest::resultsThatWereTakenAwayAreNotMadeAgain()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in"));
    cli.write("in/a.ppm", ppm(48, 32));
    cli.write("in/b.ppm", ppm(48, 32));
    QVERIFY(cli.run(kOnce).exit == 0);
    QFile::remove(cli.path("out/a.png"));
    QFile::remove(cli.path("out/b.png"));

    const auto ran = cli.run(kOnce);

    QVERIFY2(ran.exit == 0 && resultsIn(ran) == 0, ran.all());
    QVERIFY(filesIn(cli, "out").isEmpty());
}

void CliWatchTest::aPictureThatChangesIsDoneAgain()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in"));
    cli.write("in/a.ppm", ppm(48, 32, '\x20'));
    cli.write("in/b.ppm", ppm(48, 32, '\x20'));
    {
        Watch watch(cli);
        watch.results(2);
        const auto first = cli.read("out/a.png");
        cli.write("in/a.ppm", ppm(50, 34, '\xf0'));
        watch.results(3);
        QVERIFY(cli.read("out/a.png") != first);
        const auto ran = watch.stop();
        QVERIFY2(ran.exit == 130, ran.all());
    }
    const auto same = cli.run(kOnce);
    cli.write("in/b.ppm", ppm(52, 34, '\xf0')); // while nobody watches
    const auto changed = cli.run(kOnce);

    QVERIFY2(same.exit == 0 && resultsIn(same) == 0, same.all());
    QVERIFY2(changed.exit == 0 && resultsIn(changed) == 1, changed.all());
    QCOMPARE(filesIn(cli, "out"), QStringList({"out/a.png", "out/b.png"}));
}

void CliWatchTest::aRenamedPictureIsANewOne()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in"));
    cli.write("in/a.ppm", ppm(48, 32));
    Watch watch(cli);
    watch.results(1);

    QVERIFY(QFile::rename(cli.path("in/a.ppm"), cli.path("in/b.ppm")));
    watch.results(2);
    const auto ran = watch.stop(SIGTERM);

    QVERIFY2(ran.exit == 130, ran.all());
    QCOMPARE(filesIn(cli, "out"), QStringList({"out/a.png", "out/b.png"}));
}

void CliWatchTest::aPictureThatGoesBeforeItIsDoneIsForgotten()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in"));
    for (int i = 0; i < 30; ++i) {
        cli.write("in/" + QString::number(i + 10) + ".ppm", ppm(20, 20));
    }
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "1," + cli.path("go"));
    Watch watch(cli);
    watch.results(1);

    QVERIFY(QFile::remove(cli.path("in/39.ppm"))); // the last one, which is far from its turn
    watch.saidUntil("\"what\":\"gone\"");
    cli.write("go", "");
    watch.results(30); // one of them as skipped
    cli.write("in/39.ppm", ppm(22, 22));
    watch.results(31);
    const auto ran = watch.stop();

    QVERIFY2(ran.exit == 130, ran.all());
    QCOMPARE(ran.event("done")["failed"].toInt(), 0);
    QCOMPARE(filesIn(cli, "out").size(), 30);
}

void CliWatchTest::aBurstIsDoneWhole()
{
    constexpr int kFiles = 150;
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in"));
    Watch watch(cli);

    for (int i = 0; i < kFiles; ++i) {
        const auto name = "in/" + QString::number(i) + ".ppm";
        cli.write(name + ".part", ppm(16 + i % 7, 16));
        QVERIFY(QFile::rename(cli.path(name + ".part"), cli.path(name)));
    }
    watch.results(kFiles);
    const auto ran = watch.stop();

    QVERIFY2(ran.exit == 130, ran.all());
    QCOMPARE(resultsIn(ran), kFiles);
    QCOMPARE(filesIn(cli, "out").size(), kFiles);
}

void CliWatchTest::theOutputMayLieInside()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in"));
    cli.write("in/a.ppm", ppm(48, 32));

    const QStringList once = {"watch", "in", "-o", "in/done", "--settle", "50", "--once", "--json"};
    const auto ran = cli.run(once);
    const auto again = cli.run(once);

    QVERIFY2(ran.exit == 0 && resultsIn(ran) == 1, ran.all());
    QVERIFY2(again.exit == 0 && resultsIn(again) == 0, again.all());
    QCOMPARE(filesIn(cli, "in"), QStringList({"in/a.ppm", "in/done/a.png"}));
}

void CliWatchTest::brokenPicturesDoNotStopIt()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in"));
    cli.write("in/a.jpg", "no picture");
    cli.write("in/b.ppm", ppm(48, 32));

    const auto ran = cli.run(kOnce);
    const auto again = cli.run(kOnce);
    cli.write("in/a.jpg", encoded(quadrants({40, 30}), "JPG"));
    const auto mended = cli.run(kOnce);

    QVERIFY2(ran.exit == 3, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), "not-an-image");
    QVERIFY2(again.exit == 0 && again.event("error").isEmpty(), again.all());
    QVERIFY2(mended.exit == 0 && resultsIn(mended) == 1, mended.all());
    QCOMPARE(filesIn(cli, "out"), QStringList({"out/a.png", "out/b.png"}));
}

void CliWatchTest::onceEndsWhenAllIsDone()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in/sub"));
    for (int i = 0; i < 20; ++i) {
        cli.write("in/sub/" + QString::number(i) + ".ppm", ppm(20, 20));
    }
    cli.write("in/coming.ppm.part", ppm(20, 20)); // waits for its name, for which nobody waits

    const auto ran =
        cli.run({"watch", "in", "-o", "out", "--once", "--report", "r.csv", "--settle", "50"});

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY2(ran.out.contains("20 pictures done, 0 failed"), ran.all());
    QCOMPARE(filesIn(cli, "out").size(), 20);
    QCOMPARE(cli.read("r.csv").count('\n'), 21);
}

void CliWatchTest::aFolderThatComesLaterIsWatched()
{
    CliRunner cli;
    Watch watch(cli);
    watch.saidUntil("\"what\":\"lost\"");

    QVERIFY(QDir(cli.folder()).mkpath("in"));
    cli.write("in/a.ppm", ppm(48, 32));
    watch.results(1);
    const auto ran = watch.stop();

    QVERIFY2(ran.exit == 130, ran.all());
    QVERIFY2(ran.out.contains("\"what\":\"back\""), ran.all());
    QCOMPARE(filesIn(cli, "out"), QStringList{"out/a.png"});
}

void CliWatchTest::onceDoesNotWaitForAFolder()
{
    CliRunner cli;

    const auto ran = cli.run({"watch", "absent", "-o", "out", "--once", "--settle", "50"});

    QVERIFY2(ran.exit == 1, ran.all());
    QVERIFY2(ran.err.contains("the folder is not there"), ran.all());
}

void CliWatchTest::aWrongCommandLineIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no folder") << QStringList{"-o", "out"} << QByteArray("DIR");
    QTest::newRow("no output") << QStringList{"in"} << QByteArray("where to?");
    QTest::newRow("a file") << QStringList{"a.ppm", "-o", "out"} << QByteArray("a.ppm");
    QTest::newRow("array") << QStringList{"in", "-o", "out", "--type", "alpha-npy"}
                           << QByteArray("remove");
    QTest::newRow("settle") << QStringList{"in", "-o", "out", "--settle", "x"}
                            << QByteArray("--settle");
}

void CliWatchTest::aWrongCommandLineIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("in"));
    cli.write("a.ppm", ppm(8, 8));

    const auto ran = cli.run(QStringList{"watch"} + arguments);

    QVERIFY2(ran.exit == 2, ran.all());
    QVERIFY2(ran.err.contains(words), ran.all());
}

QTEST_GUILESS_MAIN(CliWatchTest)
#include "cli_watch_test.moc"
