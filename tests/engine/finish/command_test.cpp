#include <inspyre/command.h>

#include <QProcess>
#include <QTest>

#include <cstring>

using namespace inspyre;

namespace {

/// The words that a shell makes of `line`, without the first two.
QList<QByteArray> wordsOf(const std::string &line)
{
    constexpr const char *kStart = "inspyre-cli remove ";
    if (!line.starts_with(kStart)) {
        return {};
    }
    QProcess shell;
    const auto rest = QByteArray::fromStdString(line.substr(std::strlen(kStart)));
    shell.start("/bin/sh", {"-c", QString::fromUtf8("printf '%s\\0' " + rest)});
    if (!shell.waitForFinished() || shell.exitCode() != 0) {
        return {};
    }
    auto words = shell.readAllStandardOutput().split('\0');
    words.removeLast();
    return words;
}

} // namespace

class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesPlainWordsAlone();
    void theShellGetsEachWordAsItIs_data();
    void theShellGetsEachWordAsItIs();
    void saysAllParts();
    void theRecipeSurvivesTheShell();
};

void CommandTest::leavesPlainWordsAlone()
{
    QCOMPARE(
        QByteArray::fromStdString(
            commandLine({.input = "/a/cat.jpg", .output = "/b/cat_cutout.png", .model = "base"})),
        QByteArray("inspyre-cli remove /a/cat.jpg -o /b/cat_cutout.png --model base --recipe "
                   "'{\"version\":1}'"));
}

void CommandTest::theShellGetsEachWordAsItIs_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *kind, const char *name) {
        QTest::newRow(kind) << QByteArray(name) << QByteArray(name);
    };
    row("space", "/a b.png");
    row("quote", "/it's.png");
    row("quotes alone", "/''.png");
    row("dollars and backticks", "/\"$HOME\" `id` $(id).png");
    row("new line and tab", "/a\nb\tc.png");
    row("backslash", "/back\\slash.png");
    row("patterns and operators", "/*?[a-z]{1,2}~!#&|;<>().png");
    row("Unicode", "/märchen 你好.png");
    row("tilde", "~/a.png");
    QTest::newRow("dash") << QByteArray("-x.png") << QByteArray("./-x.png");
    QTest::newRow("dash alone") << QByteArray("-") << QByteArray("./-");
}

void CommandTest::theShellGetsEachWordAsItIs()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, wanted);
    const auto words =
        wordsOf(commandLine({.input = name.toStdString(), .output = name.toStdString()}));
    QCOMPARE(words.size(), 5);
    QCOMPARE(words[0], wanted);
    QCOMPARE(words[1], QByteArray("-o"));
    QCOMPARE(words[2], wanted);
}

void CommandTest::saysAllParts()
{
    const auto words = wordsOf(commandLine(
        {.input = "in.jpg",
         .output = "out.png",
         .edits = "my edits.inspyre",
         .model = "my model",
         .size = "1024x1024",
         .device = "cuda:0",
         .precision = "bf16"}));
    QCOMPARE(
        words,
        (QList<QByteArray>{
            "in.jpg",
            "-o",
            "out.png",
            "--edits",
            "my edits.inspyre",
            "--model",
            "my model",
            "--size",
            "1024x1024",
            "--device",
            "cuda:0",
            "--precision",
            "bf16",
            "--recipe",
            "{\"version\":1}"}));
}

void CommandTest::theRecipeSurvivesTheShell()
{
    Recipe recipe;
    recipe.look.background.picture = "/it's \"here\" $x.png";
    recipe.output.name = "{name}'s\\{type}";
    const auto words = wordsOf(commandLine({.input = "a", .output = "b", .recipe = recipe}));
    QCOMPARE(words.size(), 5);
    const auto read = parseRecipe(words.last().toStdString());
    QVERIFY(read);
    QVERIFY(read->recipe == recipe);
}

QTEST_GUILESS_MAIN(CommandTest)
#include "command_test.moc"
