#include <inspyre/files.h>
#include <inspyre/names.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace inspyre;

namespace fs = std::filesystem;

class NameRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreOneWhereCaseIsFolded_data();
    void namesAreOneWhereCaseIsFolded();
    void numbersWhereCaseIsFolded();
    void makesNamesPortable_data();
    void makesNamesPortable();
    void aFolderOfLinuxHasNoRules();
    void asksTheNearestFolderThatIsThere();
    void writesNothing();
    void knowsAFileSystemOfWindows();
};

void NameRulesTest::namesAreOneWhereCaseIsFolded_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *one, const char *other, bool same) {
        QTest::newRow(one) << QByteArray(one) << QByteArray(other) << same;
    };
    row("/a/Cat.PNG", "/A/cat.png", true);
    row("/ÄÖÜ É.png", "/äöü é.png", true);
    row("/ΣΖ.png", "/σζ.png", true);
    row("/Ж.png", "/ж.png", true);
    row("/猫.png", "/犬.png", false);
    row("/ä.png", "/a.png", false);
    row("/\xff\xfe"
        "A.png",
        "/\xff\xfe"
        "a.png",
        true);
    row("/\xc3", "/\xc4", false); // both cut off after the first byte of a character
    row("/b/./a.png", "/b/A.png", true);
}

void NameRulesTest::namesAreOneWhereCaseIsFolded()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    TakenNames folding({.foldsCase = true});
    folding.insert(one.toStdString());
    QVERIFY(folding.contains(one.toStdString()));
    QCOMPARE(folding.contains(other.toStdString()), same);

    TakenNames exact;
    exact.insert(one.toStdString());
    QVERIFY(exact.contains(one.toStdString()));
    QVERIFY(!exact.contains(other.toStdString()));
}

void NameRulesTest::numbersWhereCaseIsFolded()
{
    TakenNames taken({.foldsCase = true});
    taken.insert("/a/Cat.png");
    taken.insert("/a/CAT-2.png");
    QCOMPARE(taken.numbered("/a/cat.png", false), fs::path("/a/cat-3.png"));
}

void NameRulesTest::makesNamesPortable_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *wanted) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(wanted);
    };
    row("cat.png", "cat.png");
    row("10:30?.png", "10-30-.png");
    row("a\\b/c*d\"e<f>g|h", "a-b-c-d-e-f-g-h");
    row("a\tb.png", "a-b.png");
    row("CON", "CON_");
    row("con.png", "con_.png");
    row("Lpt9.tar.gz", "Lpt9_.tar.gz");
    row("COM0.png", "COM0.png");
    row("COM10.png", "COM10.png");
    row("console.png", "console.png");
    row("a. . ", "a");
    row(" a.png", " a.png");
    row("...", "_");
    row(".hidden", ".hidden");
    row("übér 你.png", "übér 你.png");
}

void NameRulesTest::makesNamesPortable()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, wanted);
    const auto portable = portableName(name.toStdString());
    QCOMPARE(QByteArray::fromStdString(portable), wanted);
    QCOMPARE(portableName(portable), portable);
}

void NameRulesTest::aFolderOfLinuxHasNoRules()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    QCOMPARE(nameRules(root), NameRules());
    QVERIFY(writeFileAtomically(root / "1.234", {}, {})); // no letter: tells nothing
    QVERIFY(writeFileAtomically(root / "a.png", {}, {}));
    QVERIFY(writeFileAtomically(root / "A.PNG", {}, {}));
    QCOMPARE(nameRules(root), NameRules());
}

void NameRulesTest::asksTheNearestFolderThatIsThere()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    QCOMPARE(nameRules(root / "not" / "yet"), NameRules());
    QVERIFY(writeFileAtomically(root / "file", {}, {}));
    QCOMPARE(nameRules(root / "file" / "below"), NameRules());
}

void NameRulesTest::writesNothing()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    QVERIFY(writeFileAtomically(root / "a", {}, {}));
    const auto before = fs::last_write_time(root);
    QVERIFY(!nameRules(root / "new").windows);
    QCOMPARE(std::distance(fs::directory_iterator(root), {}), std::ptrdiff_t{1});
    QCOMPARE(fs::last_write_time(root), before);
}

void NameRulesTest::knowsAFileSystemOfWindows()
{
    const QTemporaryDir folder;
    const auto image = folder.filePath(QStringLiteral("fat.img"));
    const auto place = folder.filePath(QStringLiteral("fat"));
    const auto done = [](const QString &program, const QStringList &arguments) {
        return QProcess::execute(program, arguments) == 0;
    };
    QFile file(image);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1 << 20));
    file.close();
    QVERIFY(QDir().mkdir(place));
    if (!done(QStringLiteral("mkfs.vfat"), {image}) ||
        !done(
            QStringLiteral("mount"),
            {QStringLiteral("-o"), QStringLiteral("loop"), image, place})) {
        QSKIP("no FAT image can be made and mounted here");
    }
    const auto empty = nameRules(place.toStdString());
    const auto written = writeFileAtomically(place.toStdString() + "/Cat.png", {}, {});
    const auto rules = nameRules(place.toStdString());
    QVERIFY(done(QStringLiteral("umount"), {place}));
    QVERIFY(written);
    QCOMPARE(empty, (NameRules{.foldsCase = true, .windows = true}));
    QCOMPARE(rules, empty);
}

QTEST_GUILESS_MAIN(NameRulesTest)
#include "name_rules_test.moc"
