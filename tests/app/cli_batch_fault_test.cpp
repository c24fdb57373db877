#include "tests/app/cli_photos.h"
#include "tests/app/cli_runner.h"
#include "tests/support/broken_files.h"
#include "tests/support/pictures.h"

#include <inspyre/error.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <set>
#include <sys/stat.h>
#include <unistd.h>

using namespace inspyre::test;

/// Broken pictures among good ones, and disks that cannot be written to.
class CliBatchFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBrokenPictureHasItsReason();
    void aFolderThatCannotBeWrittenToIsToldBeforeTheStart();
    void aRunStopsItselfWhereNothingCanBeWritten();
    void aFullDiskStopsTheRunAndNothingHalfIsLeft();
    void aReaderThatGoesStopsTheRun();
    void aBackendThatIsMissingIsTold();
    void aJournalThatCannotBeWrittenIsToldWithTheWayOut();
};

namespace {

bool isRoot()
{
    return ::geteuid() == 0;
}

/// Leaves root's rights, which no permission stops.
void becomeNobody()
{
    constexpr unsigned kNobody = 65534;
    if (isRoot() && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) {
        ::_exit(126);
    }
}

QString named(const std::filesystem::path &file)
{
    return QString::fromStdString(file.string());
}

} // namespace

void CliBatchFaultTest::everyBrokenPictureHasItsReason()
{
    // More of them take minutes: INSPYRE_MIXED_FILES says how many.
    const int files = std::max(400, qEnvironmentVariableIntValue("INSPYRE_MIXED_FILES"));
    const int kinds = static_cast<int>(brokenFiles().size());
    QVERIFY(kinds >= 20);
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkdir("mixed"));
    const auto mixed = makeMixedFolder(cli.path("mixed").toStdString(), files, kinds);
    QByteArray list; // of names, for a folder passes over what is no picture
    for (const auto &file : mixed.good) {
        list += named(file).toUtf8() + '\0';
    }
    for (const auto &[file, broken] : mixed.broken) {
        list += named(file).toUtf8() + '\0';
    }

    const auto ran = cli.run({"batch", "--from", "-", "-o", "out", "--json"}, list);

    QVERIFY2(ran.exit == 3, ran.all());
    const auto done = ran.event("done");
    QCOMPARE(done["done"].toInt(), files - kinds);
    QCOMPARE(done["failed"].toInt(), kinds);
    QMap<QString, QJsonObject> errors;
    for (const auto &event : Ran::events(ran.out)) {
        if (event["event"] == "error") {
            errors[event["file"].toString()] = event;
        }
    }
    QCOMPARE(errors.size(), kinds);
    for (const auto &[file, broken] : mixed.broken) {
        const auto error = errors[named(file)];
        const auto message = error["message"].toString();
        QVERIFY2(
            error["code"].toString() == inspyre::errorCodeName(broken->code),
            qPrintable(named(file) + ": " + error["code"].toString() + ", " + message));
        QVERIFY2(
            message.contains(QString::fromStdString(broken->word)),
            qPrintable(named(file) + ": " + message));
    }
    QCOMPARE(filesIn(cli, "out").size(), files - kinds);
}

void CliBatchFaultTest::aFolderThatCannotBeWrittenToIsToldBeforeTheStart()
{
    CliRunner cli;
    makePhotos(cli);
    QVERIFY(QDir(cli.folder()).mkpath("out"));
    QCOMPARE(::chmod(qPrintable(cli.path("out")), 0555), 0);
    QCOMPARE(::chmod(qPrintable(cli.folder()), 0755), 0);
    cli.setChildModifier(becomeNobody);
    if (cli.run({"--version"}).exit != 0) {
        QSKIP("the program cannot be run by another user here");
    }
    const auto before = cli.listing();

    const auto ran = cli.run({"batch", "photos", "-o", "out", "--json"});

    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), "permission-denied");
    QVERIFY2(ran.event("phase").isEmpty(), ran.all());
    QCOMPARE(cli.listing(), before);
}

void CliBatchFaultTest::aRunStopsItselfWhereNothingCanBeWritten()
{
    CliRunner cli;
    makeManyPhotos(cli, 24);
    for (const QString folder : {"out", "out/0", "out/1", "out/2", "out/3", "journal"}) {
        QVERIFY(QDir(cli.folder()).mkpath(folder));
        const bool closed = folder.contains('/');
        QCOMPARE(::chmod(qPrintable(cli.path(folder)), closed ? 0555 : 0777), 0);
    }
    QCOMPARE(::chmod(qPrintable(cli.folder()), 0755), 0);
    cli.setChildModifier(becomeNobody);
    if (cli.run({"--version"}).exit != 0) {
        QSKIP("the program cannot be run by another user here");
    }
    const QStringList run = {
        "batch", "photos", "-o", "out", "--journal", "journal", "--stop-after"};

    const auto ran = cli.run(run + QStringList{"2"});
    const auto events = cli.run(run + QStringList{"2", "--resume", "--json"});

    QVERIFY2(ran.exit == 3, ran.all());
    QVERIFY2(ran.err.contains("2 failures of this kind in a row"), ran.all());
    QVERIFY2(ran.out.contains("inspyre-cli batch --resume -o "), ran.all());
    QVERIFY2(ran.out.contains("--journal "), ran.all());
    QVERIFY2(events.exit == 3, events.all());
    QCOMPARE(events.event("paused")["in_a_row"].toInt(), 2);
    QCOMPARE(events.event("done")["failed"].toInt(), 0);
    QCOMPARE(events.event("done")["waiting"].toInt(), 24);
    for (const QString folder : {"0", "1", "2", "3"}) {
        QCOMPARE(::chmod(qPrintable(cli.path("out/" + folder)), 0777), 0);
    }
    const auto onward = cli.run(run + QStringList{"2", "--resume"});
    QVERIFY2(onward.exit == 0, onward.all());
    QCOMPARE(contentOf(cli, "out").size(), 24);
}

void CliBatchFaultTest::aFullDiskStopsTheRunAndNothingHalfIsLeft()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath("photos"));
    for (int i = 0; i < 8; ++i) {
        cli.write("photos/" + QString::number(i) + ".ppm", noisePpm(120, 120));
    }
    QVERIFY(QDir(cli.folder()).mkdir("small"));
    // A disk of 128 kB in a mount namespace of its own, where two or three of the results fit.
    const QString script =
        "mount -t tmpfs -o size=128k tmpfs small || exit 77;"
        "\"$0\" batch photos -o small --json; code=$?; ls -A small >&2;"
        "mount -o remount,size=8m small; \"$0\" batch --resume -o small >&2 || exit 78;"
        "echo again: $(ls -A small) >&2; exit $code";
    QStringList arguments = {"-m", "/bin/sh", "-c", script, CliRunner::program()};
    if (!isRoot()) {
        arguments.prepend("-r");
    }

    const auto ran = cli.runProgram("unshare", arguments);

    if (ran.exit == -1 || ran.exit == 77 || ran.err.startsWith("unshare: ")) {
        QSKIP("a small disk cannot be mounted here");
    }
    QVERIFY2(ran.exit == 3, ran.all());
    QCOMPARE(ran.event("paused").isEmpty(), false);
    QVERIFY2(ran.out.contains("\"code\":\"disk-full\""), ran.all());
    QVERIFY2(!ran.err.contains(".part"), ran.all());
    QVERIFY2(
        ran.err.endsWith("again: 0.png 1.png 2.png 3.png 4.png 5.png 6.png 7.png\n"), ran.all());
}

void CliBatchFaultTest::aReaderThatGoesStopsTheRun()
{
    CliRunner cli;
    makePhotos(cli);
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", cli.path("gone")); // until the reader has gone

    const auto ran = cli.runProgram(
        "/bin/bash",
        {"-c",
         R"("$0" batch photos -o out --json | { read -r; exec <&-; touch gone; };)"
         " exit ${PIPESTATUS[0]}",
         CliRunner::program()});

    QVERIFY2(ran.exit == 4, ran.all());
}

void CliBatchFaultTest::aBackendThatIsMissingIsTold()
{
    CliRunner cli;
    makePhotos(cli);
    cli.setVariable("INSPYRE_MODULE_DIR", QString(INSPYRE_BUILD_DIR) + "/tests/backends/broken");

    const auto ran = cli.run({"batch", "photos", "-o", "out", "--json"});

    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), "backend-missing");
    QVERIFY(filesIn(cli, "out").isEmpty());
}

void CliBatchFaultTest::aJournalThatCannotBeWrittenIsToldWithTheWayOut()
{
    CliRunner cli;
    makePhotos(cli);
    cli.setVariable("INSPYRE_STATE_DIR", "/proc/nowhere");

    const auto ran = cli.run({"batch", "photos", "-o", "out"});
    const auto elsewhere = cli.run({"batch", "photos", "-o", "out", "--journal", "journal"});

    QVERIFY2(ran.exit == 1, ran.all());
    QVERIFY2(ran.err.contains("--journal DIR"), ran.all());
    QVERIFY2(elsewhere.exit == 0, elsewhere.all());
}

QTEST_GUILESS_MAIN(CliBatchFaultTest)
#include "cli_batch_fault_test.moc"
