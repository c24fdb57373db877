#include "tests/app/cli_photos.h"
#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace inspyre::test;

class CliBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsDoneWithItsSubFolders();
    void theBytesAreThoseOfRemove_data();
    void theBytesAreThoseOfRemove();
    void patternsAndFilesAreDone();
    void namesComeFromALineList();
    void namesComeFromStdinWithZeroBytes();
    void aWrongCommandLineIsRefused_data();
    void aWrongCommandLineIsRefused();
    void aFolderWithoutAPictureIsToldApart();
    void existingResultsAreHandledAsAsked_data();
    void existingResultsAreHandledAsAsked();
    void linksToFoldersAreFollowedIfAsked();
    void theJournalGoesWhereItIsTold();
    void aFinishedRunMayBeRepeated();
};

void CliBatchTest::aFolderIsDoneWithItsSubFolders()
{
    CliRunner cli;
    makePhotos(cli);

    const auto ran = cli.run({"batch", "photos", "-o", "out"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(
        filesIn(cli, "out"), QStringList({"out/a.png", "out/sub/b.png", "out/sub/deep/c.png"}));
    QVERIFY2(ran.out.contains("photos/a.ppm -> out/a.png  48x32 in "), ran.all());
    QVERIFY2(ran.out.contains("3 pictures: 3 done"), ran.all());
    QVERIFY2(ran.err.isEmpty(), ran.all());
}

void CliBatchTest::theBytesAreThoseOfRemove_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("extension");
    QTest::newRow("plain") << QStringList{} << "png";
    QTest::newRow("white") << QStringList{"--type", "white", "--format", "jpg"} << "jpg";
    QTest::newRow("mask") << QStringList{"--type", "mask", "--threshold", "0.4"} << "png";
    QTest::newRow("shop") << QStringList{"--preset", "square-2000-white", "--format", "webp"}
                          << "webp";
    QTest::newRow("recipe")
        << QStringList{"--recipe", R"({"version":1,"output":{"name":"{name}","depth":"16"}})"}
        << "png";
    QTest::newRow("small network") << QStringList{"--size", "64x32"} << "png";
}

void CliBatchTest::theBytesAreThoseOfRemove()
{
    QFETCH(QStringList, options);
    QFETCH(QString, extension);
    CliRunner cli;
    makePhotos(cli);
    cli.write("photos/d.jpg", encoded(quadrants({120, 90}), "JPG"));

    const auto batch =
        cli.run(QStringList{"batch", "photos", "-o", "out", "--jobs", "3"} + options);
    const auto remove = cli.run(
        QStringList{
            "remove",
            "photos/a.ppm",
            "photos/sub/b.ppm",
            "photos/sub/deep/c.ppm",
            "photos/d.jpg",
            "-o",
            "one/"} +
        options);

    QVERIFY2(batch.exit == 0, batch.all());
    QVERIFY2(remove.exit == 0, remove.all());
    const QList<std::pair<QString, QString>> pairs = {
        {"out/a.", "one/a."},
        {"out/sub/b.", "one/b."},
        {"out/sub/deep/c.", "one/c."},
        {"out/d.", "one/d."}};
    for (const auto &[ours, theirs] : pairs) {
        QVERIFY2(!cli.read(ours + extension).isEmpty(), qPrintable(ours));
        QVERIFY2(cli.read(ours + extension) == cli.read(theirs + extension), qPrintable(ours));
    }
}

void CliBatchTest::patternsAndFilesAreDone()
{
    CliRunner cli;
    makePhotos(cli);

    const auto ran = cli.run({"batch", "photos/**/c.*", "photos/a.ppm", "-o", "out"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(filesIn(cli, "out"), QStringList({"out/a.png", "out/sub/deep/c.png"}));
}

void CliBatchTest::namesComeFromALineList()
{
    CliRunner cli;
    makePhotos(cli);
    cli.write("list", "photos/a.ppm\r\n\nphotos/sub/b.ppm\n");

    const auto ran = cli.run({"batch", "--from", "list", "-o", "out"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(filesIn(cli, "out"), QStringList({"out/a.png", "out/b.png"}));
}

void CliBatchTest::namesComeFromStdinWithZeroBytes()
{
    CliRunner cli;
    cli.write("odd\nname.ppm", ppm(8, 8));
    cli.write("b.ppm", ppm(8, 8));

    const auto ran =
        cli.run({"batch", "--from", "-", "-o", "out"}, QByteArray("odd\nname.ppm\0b.ppm\0", 19));

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(filesIn(cli, "out"), QStringList({"out/b.png", "out/odd\nname.png"}));
}

void CliBatchTest::aWrongCommandLineIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, const char *words) {
        QTest::newRow(name) << arguments << QByteArray(words);
    };
    row("no output", {"photos"}, "where to?");
    row("no input", {"-o", "out"}, "which pictures?");
    row("output is a file", {"photos", "-o", "photos/a.ppm"}, "this is a file");
    row("array", {"photos", "-o", "out", "--type", "alpha-npy"}, "'inspyre-cli remove'");
    row("format", {"photos", "-o", "out", "--format", "bmp"}, "none of png");
    row("transparent JPEG", {"photos", "-o", "out", "--format", "jpg"}, "transparen");
    row("shard", {"photos", "-o", "out", "--shard", "3/3"}, "numbered 0 to 2");
    row("shard's words", {"photos", "-o", "out", "--shard", "x"}, "K/N");
    row("no system", {"photos", "-o", "out", "--shard", "auto"}, "Kubernetes");
    row("report", {"photos", "-o", "out", "--report", "r.txt"}, ".json");
    row("remote", {"photos", "-o", "out", "--remote", "x"}, "https://");
    row("name", {"photos", "-o", "out", "--name", "{nmae}"}, "nmae");
    row("fresh and resume", {"photos", "-o", "out", "--fresh", "--resume"}, "--fresh");
    row("resume of nothing", {"--resume", "-o", "out"}, "no run to go on with");
    row("jobs", {"photos", "-o", "out", "--jobs", "-1"}, "--jobs");
    row("merge of no report", {"--merge-reports", "photos/a.ppm"}, "report");
}

void CliBatchTest::aWrongCommandLineIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    CliRunner cli;
    makePhotos(cli);
    const auto before = cli.listing();

    const auto ran = cli.run(QStringList{"batch"} + arguments);

    QVERIFY2(ran.exit == 2, ran.all());
    QVERIFY2(ran.err.contains(words), ran.all());
    QCOMPARE(cli.listing(), before);
}

void CliBatchTest::aFolderWithoutAPictureIsToldApart()
{
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkdir("empty"));
    cli.write("empty/notes.txt", "no picture");

    const auto ran = cli.run({"batch", "empty", "-o", "out"});

    QVERIFY2(ran.exit == 1, ran.all());
    QVERIFY2(ran.err.contains("there is no picture in it"), ran.all());
    QVERIFY(!QDir(cli.path("out")).exists());
}

void CliBatchTest::existingResultsAreHandledAsAsked_data()
{
    QTest::addColumn<QString>("collision");
    QTest::addColumn<int>("exit");
    QTest::addColumn<bool>("replaced");
    QTest::addColumn<bool>("numbered");
    QTest::newRow("nothing said") << "" << 3 << false << false;
    QTest::newRow("fail") << "fail" << 3 << false << false;
    QTest::newRow("overwrite") << "overwrite" << 0 << true << false;
    QTest::newRow("skip") << "skip" << 0 << false << false;
    QTest::newRow("number") << "number" << 0 << false << true;
}

void CliBatchTest::existingResultsAreHandledAsAsked()
{
    QFETCH(QString, collision);
    QFETCH(int, exit);
    QFETCH(bool, replaced);
    QFETCH(bool, numbered);
    CliRunner cli;
    makePhotos(cli);
    QVERIFY(QDir(cli.folder()).mkdir("out"));
    cli.write("out/a.png", "old");
    QStringList arguments = {"batch", "photos", "-o", "out"};
    if (!collision.isEmpty()) {
        arguments += {"--collision", collision};
    }

    const auto ran = cli.run(arguments);

    QVERIFY2(ran.exit == exit, ran.all());
    QCOMPARE(cli.read("out/a.png") != "old", replaced);
    QCOMPARE(QFile::exists(cli.path("out/a-2.png")), numbered);
    QVERIFY(QFile::exists(cli.path("out/sub/deep/c.png")));
    QCOMPARE(ran.all().contains("--collision overwrite, skip or number"), exit == 3);
}

void CliBatchTest::linksToFoldersAreFollowedIfAsked()
{
    CliRunner cli;
    makePhotos(cli);
    QVERIFY(QDir(cli.folder()).mkdir("more"));
    QVERIFY(QFile::link("../photos/sub", cli.path("more/link")));
    cli.write("more/d.ppm", ppm(8, 8));

    const auto without = cli.run({"batch", "more", "-o", "a"});
    const auto with = cli.run({"batch", "more", "-o", "b", "--follow-links"});

    QVERIFY2(without.exit == 0 && with.exit == 0, without.all() + with.all());
    QCOMPARE(filesIn(cli, "a"), QStringList{"a/d.png"});
    QCOMPARE(filesIn(cli, "b"), QStringList({"b/d.png", "b/link/b.png", "b/link/deep/c.png"}));
}

void CliBatchTest::theJournalGoesWhereItIsTold()
{
    CliRunner cli;
    makePhotos(cli);

    const auto ran = cli.run({"batch", "photos", "-o", "out", "--journal", "kept"});
    const auto other = cli.run({"batch", "photos", "-o", "two", "--journal", "kept", "--resume"});

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY(QFile::exists(cli.path("kept/journal.ndjson")));
    QVERIFY2(other.exit == 2, other.all());
    QVERIFY2(other.err.contains("this journal is of a run into"), other.all());
}

void CliBatchTest::aFinishedRunMayBeRepeated()
{
    CliRunner cli;
    makePhotos(cli);
    QVERIFY(cli.run({"batch", "photos", "-o", "out"}).exit == 0);
    const auto first = cli.read("out/a.png");
    cli.write("photos/new.ppm", ppm(16, 16));

    const auto same = cli.run({"batch", "photos", "-o", "out"});
    const auto anew = cli.run({"batch", "photos", "-o", "out", "--collision", "overwrite"});
    const auto onward = cli.run({"batch", "--resume", "-o", "out", "--json"});

    QVERIFY2(same.exit == 2, same.all());
    QVERIFY2(same.err.contains("3 of its 3 pictures are done: --resume"), same.all());
    QVERIFY2(anew.exit == 0, anew.all());
    QVERIFY(cli.read("out/a.png") == first);
    QVERIFY2(onward.exit == 0, onward.all());
    QCOMPARE(onward.event("run")["kept"].toInt(), 4);
    QVERIFY2(onward.event("result").isEmpty(), onward.all());
}

QTEST_GUILESS_MAIN(CliBatchTest)
#include "cli_batch_test.moc"
