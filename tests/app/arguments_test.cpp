#include "app/arguments.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using inspyre::Precision;
using inspyre::app::absoluteFiles;
using inspyre::app::Arguments;
using inspyre::app::fitsAnyWindow;
using inspyre::app::parseArguments;
using inspyre::app::precisionOf;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void filesAndOptionsInAnyOrder();
    void leadingDashesAfterTwoDashes();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void helpAndVersionAreNotAnError();
    void precisionByName();
    void filesForAnotherProcess();
    void optionsWantAWindowOfTheirOwn();
};

void ArgumentsTest::filesAndOptionsInAnyOrder()
{
    const auto parsed = parseArguments(
        {QStringLiteral("inspyre"),
         QStringLiteral("a b.jpg"),
         QStringLiteral("--device"),
         QStringLiteral("cuda:1"),
         QStringLiteral("--theme=dark"),
         QStringLiteral("ü.png"),
         QStringLiteral("--no-splash"),
         QStringLiteral("--model"),
         QStringLiteral("base"),
         QStringLiteral("--precision=bf16"),
         QStringLiteral("--language=de")});
    QVERIFY(parsed.arguments);
    const auto &arguments = *parsed.arguments;
    QCOMPARE(arguments.files, (QStringList{QStringLiteral("a b.jpg"), QStringLiteral("ü.png")}));
    QCOMPARE(arguments.device, QStringLiteral("cuda:1"));
    QCOMPARE(arguments.theme, QStringLiteral("dark"));
    QCOMPARE(arguments.model, QStringLiteral("base"));
    QCOMPARE(arguments.precision, QStringLiteral("bf16"));
    QCOMPARE(arguments.language, QStringLiteral("de"));
    QVERIFY(arguments.noSplash);
    QVERIFY(!arguments.quitAfterStart);
}

void ArgumentsTest::leadingDashesAfterTwoDashes()
{
    const auto parsed = parseArguments(
        {QStringLiteral("inspyre"), QStringLiteral("--"), QStringLiteral("--no-splash")});
    QVERIFY(parsed.arguments);
    QCOMPARE(parsed.arguments->files, QStringList{QStringLiteral("--no-splash")});
    QVERIFY(!parsed.arguments->noSplash);
}

void ArgumentsTest::wrongUsageIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << "--nonsense"
                                    << "nonsense";
    QTest::newRow("device") << "--device gpu"
                            << "cuda";
    QTest::newRow("device with a tail") << "--device cuda:1x"
                                        << "cuda";
    QTest::newRow("precision") << "--precision fp64"
                               << "fp16";
    QTest::newRow("theme") << "--theme blue"
                           << "dark";
    QTest::newRow("no value") << "--model"
                              << "model";
}

void ArgumentsTest::wrongUsageIsRefused()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const auto parsed =
        parseArguments(QStringList{QStringLiteral("inspyre")} + words.split(QLatin1Char(' ')));
    QVERIFY(!parsed.arguments);
    QCOMPARE(parsed.exitCode, 2);
    QVERIFY2(parsed.text.contains(named), qPrintable(parsed.text));
}

void ArgumentsTest::helpAndVersionAreNotAnError()
{
    QCoreApplication::setApplicationName(QStringLiteral("inspyre"));
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    const auto version = parseArguments({QStringLiteral("inspyre"), QStringLiteral("--version")});
    QVERIFY(!version.arguments);
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.text, QStringLiteral("inspyre 1.2.3\n"));
    const auto help = parseArguments({QStringLiteral("inspyre"), QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    for (const auto *option : {"--model", "--device", "--quit-after-start", "Example:"}) {
        QVERIFY2(help.text.contains(QLatin1String(option)), option);
    }
}

void ArgumentsTest::precisionByName()
{
    QVERIFY(precisionOf(QStringLiteral("bf16")) == Precision::Bf16);
    QVERIFY(!precisionOf(QStringLiteral("auto")));
}

void ArgumentsTest::filesForAnotherProcess()
{
    const auto here = QDir::currentPath() + QLatin1Char('/');
    QCOMPARE(
        absoluteFiles(
            {QStringLiteral("a b.png"),
             QStringLiteral("/c.png"),
             QStringLiteral("file:///d%20e.png"),
             QStringLiteral("https://example.org/f.png"),
             QStringLiteral("-g:h.png")}),
        (QStringList{
            here + QStringLiteral("a b.png"),
            QStringLiteral("/c.png"),
            QStringLiteral("/d e.png"),
            QStringLiteral("https://example.org/f.png"),
            here + QStringLiteral("-g:h.png")}));
}

void ArgumentsTest::optionsWantAWindowOfTheirOwn()
{
    const auto parsed = parseArguments({QStringLiteral("inspyre"), QStringLiteral("--new-window")});
    QVERIFY(parsed.arguments && parsed.arguments->newWindow);
    QVERIFY(!fitsAnyWindow(*parsed.arguments));
    QVERIFY(fitsAnyWindow({.files = {QStringLiteral("a.png")}, .noSplash = true}));
    QVERIFY(!fitsAnyWindow({.model = QStringLiteral("base")}));
    QVERIFY(!fitsAnyWindow({.language = QStringLiteral("de")}));
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
