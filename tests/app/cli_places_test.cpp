#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace inspyre::test;

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

} // namespace

/// Names that are hard for parsers and terminals, and places that cannot be written.
class CliPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfAllKinds_data();
    void namesOfAllKinds();
    void namesThatAreNotUnicode();
    void placesThatCannotBe_data();
    void placesThatCannotBe();
    void foldersOfOthersAreNotWrittenTo();
    void aFullDiskLeavesNothing();
    void aFullStdoutIsAnError();
};

void CliPlacesTest::namesOfAllKinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Unicode") << "Grüße an die 猫 🐈";
    QTest::newRow("right to left") << "صورة";
    QTest::newRow("quotes") << "it's \"so\" `nice` $HOME";
    QTest::newRow("leading dash") << "-o";
    QTest::newRow("two dashes") << "--help";
    QTest::newRow("newline") << "two\nlines";
    QTest::newRow("a list to the parser") << "[a,b]";
    QTest::newRow("an empty list to the parser") << "{}";
    QTest::newRow("percent") << "%%";
    QTest::newRow("a command") << "bench";
    QTest::newRow("255 bytes") << QString(255 - 4, 'x');
}

void CliPlacesTest::namesOfAllKinds()
{
    QFETCH(QString, name);
    CliRunner cli;
    // Without an extension: the shortest name that is hard for the parser.
    const QString input = name.size() > 200 ? name + ".ppm" : name;
    const auto output = "out/" + name.left(240) + ".png"; // a number must fit behind
    cli.write(input, ppm(8, 8));

    const auto ran = cli.run({"remove", "-o", "out/", "--json", "--", input});

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY2(!cli.read(output).isEmpty(), qPrintable(cli.listing().join(", ")));
    const auto file = ran.event("result")["file"].toString();
    QCOMPARE(file.startsWith("./") ? file.mid(2) : file, input);

    const auto people = cli.run({"remove", "-o", "out/", "--collision", "overwrite", "--", input});

    QCOMPARE(people.out.count('\n'), 1);
}

void CliPlacesTest::namesThatAreNotUnicode()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(8, 8));

    const auto ran = cli.runProgram(
        "/bin/sh",
        {"-c",
         R"(n=$(printf 'gr\374n.ppm'); mv a.ppm "$n" && "$0" remove "$n" -o out/ --json)",
         CliRunner::program()});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(ran.event("result")["file"].toString(), QString("gr\ufffdn.ppm"));
    // Removed here, for Qt cannot name them.
    QCOMPARE(::unlink((cli.path("out/").toLocal8Bit() + "gr\374n.png").constData()), 0);
    QCOMPARE(::unlink((cli.folder().toLocal8Bit() + "/gr\374n.ppm").constData()), 0);
}

void CliPlacesTest::placesThatCannotBe_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("folder is missing") << "no/x.png" << 1 << QByteArray("no such folder");
    QTest::newRow("folder is a file") << "a.ppm/x.png" << 1 << QByteArray("a.ppm: it is a file");
    QTest::newRow("folder is a file, by its slash")
        << "./a.ppm/" << 1 << QByteArray("./a.ppm: it is a file");
    QTest::newRow("folder would be in a file")
        << "a.ppm/new/" << 1 << QByteArray("a.ppm: it is a file");
    QTest::newRow("file would be in a folder in a file")
        << "a.ppm/new/x.png" << 1 << QByteArray("a.ppm: it is a file");
    QTest::newRow("folder is a link to a file")
        << "link/x.png" << 1 << QByteArray("link: it is a file");
    QTest::newRow("it is a pipe") << "pipe.png" << 2 << QByteArray("use -o -");
    QTest::newRow("name is too long") << QString(252, 'x') + ".png" << 1 << QByteArray("too long");
}

void CliPlacesTest::placesThatCannotBe()
{
    QFETCH(QString, output);
    QFETCH(int, exit);
    QFETCH(QByteArray, words);
    CliRunner cli;
    cli.write("a.ppm", ppm(8, 8));
    QCOMPARE(::mkfifo(qPrintable(cli.path("pipe.png")), 0600), 0);
    QVERIFY(QFile::link("a.ppm", cli.path("link")));
    const auto before = cli.listing();

    const auto ran = cli.run({"remove", "a.ppm", "-o", output});

    QVERIFY2(ran.exit == exit, ran.all());
    QVERIFY2(ran.err.contains(words), ran.all());
    QCOMPARE(cli.listing(), before);
}

void CliPlacesTest::foldersOfOthersAreNotWrittenTo()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(8, 8));
    QVERIFY(QDir(cli.folder()).mkdir("out"));
    QCOMPARE(::chmod(qPrintable(cli.path("out")), 0555), 0);
    QCOMPARE(::chmod(qPrintable(cli.folder()), 0755), 0);
    cli.setChildModifier(becomeNobody);
    const auto before = cli.listing();

    const auto version = cli.run({"--version"});
    if (version.exit != 0) {
        QSKIP("the program cannot be run by another user here");
    }
    const auto ran = cli.run({"remove", "a.ppm", "-o", "out/x.png", "--json"});

    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), "permission-denied");
    QCOMPARE(cli.listing(), before);
}

void CliPlacesTest::aFullDiskLeavesNothing()
{
    CliRunner cli;
    cli.write("a.ppm", noisePpm(200, 200));
    QVERIFY(QDir(cli.folder()).mkdir("small"));
    // A disk of 64 kB in a mount namespace of its own.
    const QString script =
        "mount -t tmpfs -o size=64k tmpfs small || exit 77; echo old > small/x.png;"
        "\"$0\" remove a.ppm -o small/x.png --json; code=$?; ls -A small >&2; cat small/x.png >&2;"
        "exit $code";
    QStringList arguments = {"-m", "/bin/sh", "-c", script, CliRunner::program()};
    if (!isRoot()) {
        arguments.prepend("-r");
    }

    const auto ran = cli.runProgram("unshare", arguments);

    if (ran.exit == -1 || ran.exit == 77 || ran.err.startsWith("unshare: ")) {
        QSKIP("a small disk cannot be mounted here");
    }
    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), "disk-full");
    QVERIFY2(ran.err.endsWith("x.png\nold\n"), ran.all());
}

void CliPlacesTest::aFullStdoutIsAnError()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(48, 32));
    const auto run = [&](const QString &command) {
        return cli.runProgram("/bin/sh", {"-c", command, CliRunner::program()});
    };

    const auto picture = run("\"$0\" remove a.ppm -o - > /dev/full");
    const auto events = run("\"$0\" remove a.ppm -o x.png --json > /dev/full");

    QVERIFY2(picture.exit == 1, picture.all());
    QVERIFY2(picture.err.contains("stdout: No space left on device"), picture.all());
    QVERIFY2(events.exit == 4, events.all());
    QVERIFY2(events.err.contains("stdout: No space left on device"), events.all());
    QCOMPARE(cli.listing(), QStringList{"a.ppm"});
}

QTEST_GUILESS_MAIN(CliPlacesTest)
#include "cli_places_test.moc"
