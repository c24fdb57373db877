#include "tests/support/pictures.h"

#include <inspyre/files.h>
#include <inspyre/names.h>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <span>

using namespace inspyre;

namespace fs = std::filesystem;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expandsPatterns_data();
    void expandsPatterns();
    void refusesPatterns_data();
    void refusesPatterns();
    void cutsLongNamesAfterAWholeCharacter();
    void hasAWordForEachType_data();
    void hasAWordForEachType();
    void findsAFreeTarget_data();
    void findsAFreeTarget();
    void aBrokenLinkIsNotFree();
    void goesOnNumberingWhereItWas();
    void numbersWithoutAskingTheDisk();
    void fillsInWhatAResultsNameLacks();
    void readsTheSizeForANameThatAsksForIt();
    void knowsWhatAFormatCannotHold_data();
    void knowsWhatAFormatCannotHold();
};

void NamesTest::expandsPatterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("usual") << QByteArray("{name}_{type}") << QByteArray("cat 1_cutout");
    QTest::newRow("all") << QByteArray("{number} {date} {model} {width}x{height} {size}")
                         << QByteArray("7 2026-03-14 my-model 800x600 800x600");
    QTest::newRow("no key") << QByteArray("plain") << QByteArray("plain");
    QTest::newRow("same key twice") << QByteArray("{name}{name}") << QByteArray("cat 1cat 1");
    QTest::newRow("closing brace alone") << QByteArray("a}b") << QByteArray("a}b");
    QTest::newRow("Unicode") << QByteArray("übér {type} 你") << QByteArray("übér cutout 你");
    QTest::newRow("dots") << QByteArray(".{name}") << QByteArray(".cat 1");
}

void NamesTest::expandsPatterns()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, wanted);
    const auto name = expandName(
        pattern.toStdString(),
        {.name = "cat 1",
         .type = "cutout",
         .model = "my/model",
         .date = "2026-03-14",
         .size = {800, 600},
         .number = 7});
    QVERIFY2(name, name ? "" : name.error().message.c_str());
    QCOMPARE(QByteArray::fromStdString(*name), wanted);
}

void NamesTest::refusesPatterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *pattern :
         {"", "a/b", "../{name}", "{size", "{colour}", "{}", "{ name}", "{model}", "..", "."}) {
        QTest::newRow(*pattern == '\0' ? "empty" : pattern) << QByteArray(pattern);
    }
    QTest::newRow("zero byte") << QByteArray("a\0b", 3);
    QTest::newRow("two dots of values") << QByteArray(".{date}");
}

void NamesTest::refusesPatterns()
{
    QFETCH(QByteArray, pattern);
    const auto name = expandName(pattern.toStdString(), {.name = "cat", .date = "."});
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::InvalidArgument);
}

void NamesTest::cutsLongNamesAfterAWholeCharacter()
{
    std::string name = "x";
    for (int i = 0; i < 100; ++i) {
        name += "你"; // three bytes
    }
    const auto cut = expandName("{name}", {.name = name});
    QVERIFY(cut);
    QCOMPARE(cut->size(), 238U); // 1 + 79 * 3
    QVERIFY(name.starts_with(*cut));
    QCOMPARE(expandName("{name}", {.name = std::string(300, 'a')})->size(), 240U);
    QCOMPARE(expandName("{name}", {.name = std::string(300, '\x80')})->size(), 240U);
}

void NamesTest::hasAWordForEachType_data()
{
    QTest::addColumn<Content>("content");
    QTest::addColumn<BackgroundKind>("kind");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](Content content, BackgroundKind kind, const char *word) {
        QTest::newRow(word) << content << kind << QByteArray(word);
    };
    row(Content::CutOut, BackgroundKind::None, "cutout");
    row(Content::CutOut, BackgroundKind::Colour, "white");
    row(Content::CutOut, BackgroundKind::Picture, "picture");
    row(Content::CutOut, BackgroundKind::Blur, "blur");
    row(Content::Mask, BackgroundKind::Blur, "mask");
    row(Content::Map, BackgroundKind::None, "map");
    row(Content::Overlay, BackgroundKind::None, "overlay");
}

void NamesTest::hasAWordForEachType()
{
    QFETCH(Content, content);
    QFETCH(BackgroundKind, kind);
    QFETCH(QByteArray, word);
    Recipe recipe;
    recipe.output.content = content;
    recipe.look.background.kind = kind;
    QCOMPARE(QByteArray::fromStdString(typeWord(recipe)), word);
    recipe.look.background.colour = {1, 2, 3};
    const bool isColour = content == Content::CutOut && kind == BackgroundKind::Colour;
    QCOMPARE(QByteArray::fromStdString(typeWord(recipe)), isColour ? QByteArray("colour") : word);
}

void NamesTest::findsAFreeTarget_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Collision>("collision");
    QTest::addColumn<QByteArray>("wanted"); ///< empty: skipped; "!": an error
    const auto row = [](const char *name, Collision collision, const char *wanted) {
        QTest::addRow("%s %d", name, int(collision))
            << QByteArray(name) << collision << QByteArray(wanted);
    };
    for (const auto collision :
         {Collision::Ask,
          Collision::Number,
          Collision::Skip,
          Collision::Overwrite,
          Collision::Fail}) {
        row("free.png", collision, "free.png");
    }
    row("there.tar.png", Collision::Ask, "!");
    row("there.tar.png", Collision::Fail, "!");
    row("there.tar.png", Collision::Skip, "");
    row("there.tar.png", Collision::Overwrite, "there.tar.png");
    row("there.tar.png", Collision::Number, "there.tar-3.png");
    row("taken.png", Collision::Overwrite, "!");
    row("taken.png", Collision::Skip, "");
    row("taken.png", Collision::Number, "taken-3.png");
    row("bare", Collision::Number, "bare-2");
}

void NamesTest::findsAFreeTarget()
{
    QFETCH(QByteArray, name);
    QFETCH(Collision, collision);
    QFETCH(QByteArray, wanted);
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    for (const char *there : {"there.tar.png", "there.tar-2.png", "bare"}) {
        QVERIFY(writeFileAtomically(root / there, {}, {}));
    }
    TakenNames taken;
    taken.insert(root / "taken.png");
    taken.insert(root / "." / "taken-2.png");

    const auto target = freeTarget(root / name.toStdString(), collision, taken);

    if (wanted == "!") {
        QVERIFY(!target);
        QCOMPARE(target.error().code, ErrorCode::CannotWrite);
        return;
    }
    QVERIFY(target);
    QCOMPARE(target->has_value(), !wanted.isEmpty());
    if (target->has_value()) {
        QCOMPARE(**target, root / wanted.toStdString());
    }
}

void NamesTest::aBrokenLinkIsNotFree()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    fs::create_symlink("nowhere", root / "a.png");
    const auto target = freeTarget(root / "a.png", Collision::Number, TakenNames());
    QVERIFY(target && *target);
    QCOMPARE(**target, root / "a-2.png");
}

void NamesTest::goesOnNumberingWhereItWas()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    TakenNames taken;
    std::set<fs::path> all;
    for (int i = 0; i < 5000; ++i) {
        const auto target = freeTarget(root / "a.png", Collision::Number, taken);
        QVERIFY(target && *target);
        QVERIFY(all.insert(**target).second);
        taken.insert(**target);
    }
    QVERIFY(all.contains(root / "a.png") && all.contains(root / "a-5000.png"));
}

void NamesTest::numbersWithoutAskingTheDisk()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    QVERIFY(writeFileAtomically(root / "a.png", {}, {}));
    TakenNames taken;
    QCOMPARE(taken.numbered(root / "a.png", false), root / "a.png");
    QCOMPARE(taken.numbered(root / "a.png", true), root / "a-2.png");
    taken.insert(root / "a.png");
    QCOMPARE(taken.numbered(root / "a.png", false), root / "a-2.png");
}

void NamesTest::fillsInWhatAResultsNameLacks()
{
    Recipe recipe;
    recipe.output.name = "{name} {type} {model} {number} {date}";
    recipe.output.content = Content::Mask;
    recipe.output.format = FileFormat::Tiff;
    const auto given = resultName(
        recipe, "/a/b.c.jpg", {.name = "n", .type = "t", .model = "m", .date = "d", .number = 3});
    QVERIFY(given);
    QCOMPARE(*given, std::string("n t m 3 d.tif"));

    const auto filled = resultName(recipe, "/a/b.c.jpg", {.model = "m"}, ".npy");
    QVERIFY(filled);
    const QRegularExpression wanted(
        QStringLiteral("^b\\.c mask m 1 20\\d\\d-\\d\\d-\\d\\d\\.npy$"));
    QVERIFY2(wanted.match(QString::fromStdString(*filled)).hasMatch(), filled->c_str());

    recipe.output.name = "{colour}";
    QCOMPARE(resultName(recipe, "/a/b.jpg", {}).error().code, ErrorCode::InvalidArgument);
}

void NamesTest::readsTheSizeForANameThatAsksForIt()
{
    const QTemporaryDir folder;
    const fs::path file = fs::path(folder.path().toStdString()) / "lying.jpg";
    const auto lying = test::withMetadata(test::encoded(test::quadrants({40, 24}), "jpeg"), 6);
    QVERIFY(writeFileAtomically(file, std::as_bytes(std::span(lying.data(), lying.size())), {}));
    Recipe recipe;
    recipe.output.name = "{size}";
    QCOMPARE(*resultName(recipe, file, {}), std::string("24x40.png"));
    QCOMPARE(*resultName(recipe, "/not/there.png", {}), std::string("0x0.png"));
    QCOMPARE(*resultName(recipe, file, {.size = {1, 2}}), std::string("1x2.png"));
}

void NamesTest::knowsWhatAFormatCannotHold_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<Content>("content");
    QTest::addColumn<BackgroundKind>("kind");
    QTest::addColumn<bool>("holds");
    const auto row =
        [](const char *name, FileFormat format, Content content, BackgroundKind kind, bool holds) {
            QTest::newRow(name) << format << content << kind << holds;
        };
    using enum Content;
    row("JPEG, transparent", FileFormat::Jpeg, CutOut, BackgroundKind::None, false);
    row("JPEG, on a colour", FileFormat::Jpeg, CutOut, BackgroundKind::Colour, true);
    row("JPEG, mask", FileFormat::Jpeg, Mask, BackgroundKind::None, true);
    row("PNG, transparent", FileFormat::Png, CutOut, BackgroundKind::None, true);
    row("OpenRaster, transparent", FileFormat::OpenRaster, CutOut, BackgroundKind::None, true);
    row("OpenRaster, map", FileFormat::OpenRaster, Map, BackgroundKind::None, false);
}

void NamesTest::knowsWhatAFormatCannotHold()
{
    QFETCH(FileFormat, format);
    QFETCH(Content, content);
    QFETCH(BackgroundKind, kind);
    Recipe recipe;
    recipe.output.content = content;
    recipe.look.background.kind = kind;
    const auto holds = checkContent(recipe, format);
    QTEST(bool(holds), "holds");
    QVERIFY(holds || holds.error().code == ErrorCode::InvalidArgument);
}

QTEST_APPLESS_MAIN(NamesTest)
#include "names_test.moc"
