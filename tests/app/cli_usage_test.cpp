#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <QTest>

using namespace inspyre::test;

class CliUsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionIsTold();
    void helpNeedsNoModule_data();
    void helpNeedsNoModule();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void quietSaysNothing();
    void logsGoToStderr();
};

void CliUsageTest::versionIsTold()
{
    CliRunner cli;

    const auto ran = cli.run({"--version"});

    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.startsWith("inspyre-cli 0."), ran.all());
    QVERIFY2(ran.err.isEmpty(), ran.all());
}

void CliUsageTest::helpNeedsNoModule_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("program") << QStringList{};
    for (const QString name :
         {"remove", "batch", "watch", "bench", "cost", "selfcheck", "serve", "models"}) {
        QTest::newRow(qPrintable(name)) << QStringList{name};
    }
    for (const QString name : {"list", "verify", "import", "download", "remove"}) {
        QTest::newRow(qPrintable("models " + name)) << QStringList{"models", name};
    }
}

void CliUsageTest::helpNeedsNoModule()
{
    QFETCH(QStringList, command);
    CliRunner cli;
    cli.setVariable("INSPYRE_MODULE_DIR", "/nowhere");
    cli.setVariable("LD_DEBUG", "libs");
    cli.setVariable("LD_DEBUG_OUTPUT", cli.path("libraries"));

    const auto ran = cli.run(command + QStringList{"--help"});

    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains("Usage: inspyre-cli"), ran.all());
    const auto example = ran.out.lastIndexOf("Example");
    QVERIFY2(example > 0 && ran.out.indexOf("inspyre-cli ", example) > 0, ran.all());
    const auto logs = cli.listing();
    QCOMPARE(logs.size(), 1);
    const auto libraries = cli.read(logs.first());
    QVERIFY(libraries.contains("calling init"));
    QVERIFY2(!libraries.contains("libtorch"), "a library of the backend was opened");
}

void CliUsageTest::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, const char *words) {
        QTest::newRow(name) << arguments << QByteArray(words);
    };
    row("nothing", {}, "subcommand is required");
    row("no such command", {"improve"}, "--help");
    row("no such option", {"remove", "a.ppm", "--bigger"}, "'inspyre-cli remove --help'");
    row("no input", {"remove", "-o", "x.png"}, "INPUT is required");
    row("no output", {"remove", "a.ppm"}, "Give -o FILE.png, -o FOLDER/ or -o -");
    row("unknown type", {"remove", "a.ppm", "-o", "x.png", "--type", "rgb"}, "rgb is neither rgba");
    row("not a colour", {"remove", "a.ppm", "-o", "x.png", "--type", "#12345"}, "such as #20a0ff");
    row("colour with a sign", {"remove", "a.ppm", "-o", "x.png", "--type", "#-12345"}, "#20a0ff");
    row("transparent JPEG", {"remove", "a.ppm", "-o", "x.jpg"}, "JPEG cannot hold transparency");
    row("transparent JPEG on stdout",
        {"remove", "a.ppm", "-o", "-", "--format", "jpg"},
        "JPEG cannot hold transparency");
    row("unknown extension", {"remove", "a.ppm", "-o", "x.doc"}, "x.doc: the extension does not");
    row("no extension", {"remove", "a.ppm", "-o", "x"}, "the extension does not");
    row("unknown format", {"remove", "a.ppm", "-o", "x/", "--format", "doc"}, "--format doc");
    row("contradiction", {"remove", "a.ppm", "-o", "x.png", "--format", "webp"}, "contradicts");
    row("array with another name",
        {"remove", "a.ppm", "-o", "x.png", "--type", "alpha-npy"},
        "ends with .npy");
    row("logits have no threshold",
        {"remove", "a.ppm", "-o", "x.npy", "--type", "logits-npy", "--reverse"},
        "logits have none");
    row("two for one file", {"remove", "a.ppm", "b.ppm", "-o", "x.png"}, "need a folder");
    row("stdin twice", {"remove", "-", "-", "-o", "x/"}, "only once");
    row("device", {"remove", "a.ppm", "-o", "x.png", "--device", "tpu"}, "auto, cpu, cuda");
    row("device number", {"remove", "a.ppm", "-o", "x.png", "--device", "cuda:x"}, "cuda:N");
    row("precision", {"remove", "a.ppm", "-o", "x.png", "--precision", "fp8"}, "fp32, bf16");
    row("size", {"remove", "a.ppm", "-o", "x.png", "--size", "12"}, "--size");
    row("size of a bench", {"bench", "--size", "huge"}, "huge");
    row("threshold", {"remove", "a.ppm", "-o", "x.png", "--threshold", "2"}, "--threshold");
    row("quality", {"remove", "a.ppm", "-o", "x.webp", "--quality", "0"}, "--quality");
    row("memory", {"remove", "a.ppm", "-o", "x.png", "--memory-limit", "lots"}, "800MB or 2GB");
    row("negative memory", {"remove", "a.ppm", "-o", "x.png", "--memory-limit", "-2GB"}, "2GB");
    row("threads", {"remove", "a.ppm", "-o", "x.png", "--threads", "-1"}, "--threads");
    row("timeline's name",
        {"remove", "a.ppm", "-o", "x.png", "--dump-phases", "a.ppm"},
        "does not end with .json");
    row("quiet and verbose", {"remove", "a.ppm", "-o", "x.png", "-q", "-v"}, "excludes");
    row("collision", {"remove", "a.ppm", "-o", "x.png", "--collision", "maybe"}, "--collision");
    row("models without a verb", {"models"}, "subcommand is required");
    row("verify what", {"models", "verify"}, "NAME|FILE is required");
}

void CliUsageTest::wrongUsageIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    CliRunner cli;
    cli.write("a.ppm", ppm(8, 8));
    cli.write("b.ppm", ppm(8, 8));
    const auto before = cli.listing();

    const auto ran = cli.run(arguments);

    QVERIFY2(ran.exit == 2, ran.all());
    QVERIFY2(ran.err.startsWith("inspyre-cli: "), ran.all());
    QVERIFY2(ran.err.contains(words), ran.all());
    QVERIFY2(ran.out.isEmpty(), ran.all());
    QCOMPARE(cli.listing(), before);
}

void CliUsageTest::quietSaysNothing()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(8, 8));

    const auto ran = cli.run({"remove", "a.ppm", "-o", "x.png", "-q"});

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY2(ran.out.isEmpty() && ran.err.isEmpty(), ran.all());
    QVERIFY(cli.read("x.png").startsWith("\x89PNG"));
}

void CliUsageTest::logsGoToStderr()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(8, 8));

    const auto ran = cli.run({"remove", "a.ppm", "-o", "x.png", "-v", "--json"});

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY2(ran.err.contains("engine started model=starter"), ran.all());
    QVERIFY(!Ran::events(ran.out).isEmpty());
}

QTEST_GUILESS_MAIN(CliUsageTest)
#include "cli_usage_test.moc"
