#include "tests/app/cli_photos.h"
#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <array>

using namespace inspyre::test;

/// Runs in parts, each a process of its own, and their reports as one.
class CliBatchShardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightPartsAreTheWholeThoughOneWasKilled();
    void anEmptyPartIsNoFailure();
    void systemsAreRecognised_data();
    void systemsAreRecognised();
    void aMissingPartIsTold();
};

namespace {

constexpr int kParts = 8;
constexpr int kFiles = 64;
constexpr int kPatienceMs = 60'000;

QStringList partOf(int part, int parts)
{
    return {
        "batch",
        "photos",
        "-o",
        "out",
        "--shard",
        QString::number(part) + "/" + QString::number(parts),
        "--journal",
        "run",
        "--report",
        "run/{shard}.json",
        "--resume",
        "--json"};
}

QStringList reports(int parts)
{
    QStringList files;
    for (int part = 0; part < parts; ++part) {
        files.push_back("run/" + QString::number(part) + "-of-" + QString::number(parts) + ".json");
    }
    return files;
}

} // namespace

void CliBatchShardTest::eightPartsAreTheWholeThoughOneWasKilled()
{
    CliRunner cli;
    makeManyPhotos(cli, kFiles);
    const auto clean = cli.run({"batch", "photos", "-o", "clean", "--report", "clean.json"});
    QVERIFY2(clean.exit == 0, clean.all());
    cli.setVariable("INSPYRE_FAKE_DELAY_MS", "30");

    std::array<QProcess, kParts> processes;
    for (int part = 0; part < kParts; ++part) {
        cli.start(processes[static_cast<std::size_t>(part)], partOf(part, kParts));
    }
    readUntil(processes[3], "\"event\":\"result\"");
    processes[3].kill();
    for (auto &process : processes) {
        QVERIFY(process.waitForFinished(kPatienceMs));
    }
    const auto again = cli.run(partOf(3, kParts));
    const auto merged = cli.run(
        QStringList{"batch", "--merge-reports"} + reports(kParts) +
        QStringList{"--report", "whole.json", "--report", "whole.csv", "--json"});

    QVERIFY2(again.exit == 0, again.all());
    QVERIFY(again.event("run")["kept"].toInt() > 0);
    QVERIFY2(merged.exit == 0, merged.all());
    QCOMPARE(merged.event("done")["done"].toInt(), kFiles);
    QVERIFY(merged.event("done")["missing"].toArray().isEmpty());
    QCOMPARE(cli.read("whole.csv").count('\n'), kFiles + 1);
    const auto whole = contentOf(cli, "clean");
    const auto pieces = contentOf(cli, "out");
    QCOMPARE(pieces.keys(), whole.keys());
    QVERIFY(pieces == whole);
}

void CliBatchShardTest::anEmptyPartIsNoFailure()
{
    CliRunner cli;
    makePhotos(cli);
    int total = 0;

    for (int part = 0; part < kParts; ++part) {
        const auto ran = cli.run(partOf(part, kParts));
        QVERIFY2(ran.exit == 0, ran.all());
        total += ran.event("done")["total"].toInt();
    }

    QCOMPARE(total, 3);
    const auto merged =
        cli.run(QStringList{"batch", "--merge-reports"} + reports(kParts) + QStringList{"--json"});
    QVERIFY2(merged.exit == 0, merged.all());
    QCOMPARE(merged.event("done")["done"].toInt(), 3);
}

void CliBatchShardTest::systemsAreRecognised_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("Cloud Run") << QStringList{"CLOUD_RUN_TASK_INDEX=1", "CLOUD_RUN_TASK_COUNT=3"}
                               << QByteArray("part 1/3 (Cloud Run)");
    QTest::newRow("Kubernetes") << QStringList{"JOB_COMPLETION_INDEX=2", "INSPYRE_SHARD_COUNT=3"}
                                << QByteArray("part 2/3 (Kubernetes)");
    QTest::newRow("Slurm")
        << QStringList{"SLURM_ARRAY_TASK_ID=5", "SLURM_ARRAY_TASK_MIN=4", "SLURM_ARRAY_TASK_MAX=6", "SLURM_ARRAY_TASK_STEP=1", "SLURM_ARRAY_TASK_COUNT=3"}
        << QByteArray("part 1/3 (Slurm)");
}

void CliBatchShardTest::systemsAreRecognised()
{
    QFETCH(QStringList, variables);
    QFETCH(QByteArray, words);
    CliRunner cli;
    makePhotos(cli);
    for (const auto &variable : variables) {
        cli.setVariable(variable.section('=', 0, 0), variable.section('=', 1));
    }

    const auto ran = cli.run({"batch", "photos", "-o", "out", "--shard", "auto"});

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY2(ran.out.contains(words), ran.all());
}

void CliBatchShardTest::aMissingPartIsTold()
{
    CliRunner cli;
    makePhotos(cli);
    for (const int part : {0, 2}) {
        QVERIFY(cli.run(partOf(part, 3)).exit == 0);
    }

    const auto merged =
        cli.run({"batch", "--merge-reports", "run/0-of-3.json", "run/2-of-3.json", "--json"});

    QVERIFY2(merged.exit == 3 || merged.exit == 1, merged.all());
    QCOMPARE(merged.event("done")["missing"].toArray(), QJsonArray{1});
    QVERIFY2(merged.err.contains("no report of these parts: 1"), merged.all());
}

QTEST_GUILESS_MAIN(CliBatchShardTest)
#include "cli_batch_shard_test.moc"
