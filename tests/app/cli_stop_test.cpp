#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace inspyre::test;

class CliStopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalsStopARunAndLeaveNothing_data();
    void signalsStopARunAndLeaveNothing();
    void aBenchIsStoppedWithWords();
    void aSecondSignalEndsAtOnce();
    void waitingForStdinCanBeStopped();
    void finishedPicturesStay();
    void aReaderThatGoesStopsTheRun();
    void aTerminalSeesProgressAndNoPicture();
};

namespace {

const QString kForever = "3600000";
constexpr int kPatienceMs = 60'000;

/// Starts a run whose forward pass does not end and waits until that has begun.
void startInferring(CliRunner &cli, QProcess &process, const QStringList &inputs)
{
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", kForever);
    cli.start(process, QStringList{"remove"} + inputs + QStringList{"-o", "out/", "--json"});
    QVERIFY(process.waitForStarted());
    QByteArray seen;
    QElapsedTimer timer;
    timer.start();
    while (!seen.contains("\"inferring\"") && timer.elapsed() < kPatienceMs) {
        process.waitForReadyRead(100);
        seen += process.readAllStandardOutput();
    }
    QVERIFY2(seen.contains("\"inferring\""), seen);
}

} // namespace

void CliStopTest::signalsStopARunAndLeaveNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void CliStopTest::signalsStopARunAndLeaveNothing()
{
    QFETCH(int, signal);
    CliRunner cli;
    cli.write("a.ppm", ppm(48, 32));
    QProcess process;
    startInferring(cli, process, {"a.ppm"});
    QElapsedTimer timer;
    timer.start();

    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    const auto ran = CliRunner::finished(process);

    QVERIFY2(ran.exit == 130, ran.all());
    QVERIFY2(timer.elapsed() < kPatienceMs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(ran.event("done")["exit"].toInt(), 130);
    QCOMPARE(ran.event("error")["code"].toString(), "cancelled");
    QCOMPARE(cli.listing(), QStringList{"a.ppm"});
}

void CliStopTest::aBenchIsStoppedWithWords()
{
    CliRunner cli;
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", kForever);
    QProcess process;
    cli.start(process, {"bench", "--json"});
    QByteArray seen;
    while (!seen.contains("\"stem\"") && process.waitForReadyRead(kPatienceMs)) {
        seen += process.readAllStandardOutput();
    }

    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    const auto ran = CliRunner::finished(process);

    QVERIFY2(ran.exit == 130, ran.all() + seen);
    QVERIFY2(ran.err.contains("inspyre-cli: stopped"), ran.all());
}

void CliStopTest::aSecondSignalEndsAtOnce()
{
    CliRunner cli;
    QProcess process;
    cli.write("a.ppm", ppm(48, 32));
    startInferring(cli, process, {"a.ppm"});

    // The second may only arrive once the first has been handled, so it is sent until it ends.
    const auto pid = static_cast<pid_t>(process.processId());
    QElapsedTimer timer;
    timer.start();
    while (process.state() == QProcess::Running && timer.elapsed() < kPatienceMs) {
        ::kill(pid, SIGINT);
        process.waitForFinished(1);
    }
    const auto ran = CliRunner::finished(process);

    QVERIFY2(ran.exit == 128 + SIGINT, ran.all());
    QCOMPARE(cli.listing(), QStringList{"a.ppm"});
}

void CliStopTest::waitingForStdinCanBeStopped()
{
    CliRunner cli;
    QProcess process;
    cli.start(process, {"remove", "-", "-o", "x.png", "--json"});
    QVERIFY(process.waitForReadyRead(kPatienceMs));

    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    const auto ran = CliRunner::finished(process);

    QVERIFY2(ran.exit == 130, ran.all());
    QVERIFY(cli.listing().isEmpty());
}

void CliStopTest::finishedPicturesStay()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(48, 32));
    cli.write("b.ppm", ppm(48, 32));
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "10," + kForever); // the second does not end
    QProcess process;
    cli.start(process, {"remove", "a.ppm", "b.ppm", "-o", "out/", "--json"});
    QByteArray seen;
    while (!seen.contains("\"result\"") && process.waitForReadyRead(kPatienceMs)) {
        seen += process.readAllStandardOutput();
    }

    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    const auto ran = CliRunner::finished(process);

    QVERIFY2(ran.exit == 130, ran.all());
    QCOMPARE(ran.event("done")["done"].toInt(), 1);
    QCOMPARE(cli.listing(), QStringList({"a.ppm", "b.ppm", "out", "out/a.png"}));
}

void CliStopTest::aReaderThatGoesStopsTheRun()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(48, 32));
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", cli.path("gone")); // until the reader has gone

    const auto ran = cli.runProgram(
        "/bin/bash",
        {"-c",
         R"("$0" remove a.ppm -o x.png --json | { read -r; exec <&-; touch gone; };)"
         " exit ${PIPESTATUS[0]}",
         CliRunner::program()});

    QVERIFY2(ran.exit == 4, ran.all());
    QCOMPARE(cli.listing(), QStringList({"a.ppm", "gone"}));
}

void CliStopTest::aTerminalSeesProgressAndNoPicture()
{
    if (QStandardPaths::findExecutable("script").isEmpty()) {
        QSKIP("the program 'script', which makes a terminal, is not here");
    }
    CliRunner cli;
    cli.write("a.ppm", ppm(48, 32));
    const auto onTerminal = [&](const QString &arguments) {
        const auto command = "'" + CliRunner::program() + "' " + arguments;
        return cli.runProgram("script", {"-q", "-e", "-c", command, "/dev/null"});
    };

    const auto shown = onTerminal("remove a.ppm -o x.png");
    const auto quiet = onTerminal("remove a.ppm -o x.png -q");
    const auto refused = onTerminal("remove a.ppm -o -");

    QVERIFY2(shown.exit == 0, shown.all());
    QVERIFY2(shown.out.contains("inferring a.ppm"), shown.all());
    const auto last = shown.out.lastIndexOf("\r\x1b[K");
    QVERIFY2(last > 0 && shown.out.indexOf("a.ppm -> x.png") > last, shown.all());
    QVERIFY2(quiet.exit == 0 && quiet.out.isEmpty(), quiet.all());
    QVERIFY2(refused.exit == 2 && refused.out.contains("redirect it"), refused.all());
}

QTEST_GUILESS_MAIN(CliStopTest)
#include "cli_stop_test.moc"
