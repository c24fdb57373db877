#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <inspyre/command.h>
#include <inspyre/recipe.h>

#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace inspyre;
using namespace inspyre::test;

namespace {

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// Something of everything that the options below can say, too.
Recipe shopRecipe()
{
    Recipe recipe;
    recipe.look.decontaminate = Decontaminate::Off;
    recipe.look.refine.reverse = true;
    recipe.look.frame.crop = true;
    recipe.look.frame.margin = 0.1;
    recipe.look.frame.canvas = {60, 50};
    recipe.output.depth = Depth::Sixteen;
    recipe.output.metadata = MetadataPolicy::None;
    recipe.output.below = BelowAlpha::Bleed;
    return recipe;
}

const QStringList kShopOptions = {
    "--decontaminate",
    "off",
    "--reverse",
    "--crop=0.1",
    "--canvas",
    "60x50",
    "--bits",
    "16",
    "--metadata",
    "none",
    "--transparent-colours",
    "bleed"};

QString inlined(const Recipe &recipe)
{
    return QString::fromStdString(recipeDifference(recipe));
}

} // namespace

/// Recipes on the command line: as files, as text, as options.
class CliRecipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileTextAndOptionsGiveTheSameBytes();
    void optionsGoOverTheRecipe();
    void theOldBytesCanBeHad_data();
    void theOldBytesCanBeHad();
    void shortWordsMeanTheSame_data();
    void shortWordsMeanTheSame();
    void aCopiedCommandGivesTheSameBytes();
    void presetsMakeShopPictures();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void namesFollowTheTemplate();
    void namesKnowTheUprightSize();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void aRecipeThatCannotBeReadIsSaid();
    void unknownKeysAreSaid();
    void saysThatThereIsNoSubject();
};

void CliRecipeTest::fileTextAndOptionsGiveTheSameBytes()
{
    CliRunner cli;
    cli.write("a.ppm", noisePpm(48, 32));
    cli.write("shop.json", QByteArray::fromStdString(recipeJson(shopRecipe())));

    const auto file = cli.run({"remove", "a.ppm", "-o", "file.png", "--recipe", "shop.json"});
    const auto text =
        cli.run({"remove", "a.ppm", "-o", "text.png", "--recipe", inlined(shopRecipe())});
    const auto options =
        cli.run(QStringList{"remove", "a.ppm", "-o", "options.png"} + kShopOptions);

    QVERIFY2(file.exit == 0, file.all());
    QVERIFY2(text.exit == 0, text.all());
    QVERIFY2(options.exit == 0, options.all());
    const auto image = QImage::fromData(cli.read("file.png"));
    QCOMPARE(image.size(), QSize(60, 50));
    QCOMPARE(image.depth(), 64);
    QCOMPARE(cli.read("text.png"), cli.read("file.png"));
    QCOMPARE(cli.read("options.png"), cli.read("file.png"));
}

void CliRecipeTest::optionsGoOverTheRecipe()
{
    CliRunner cli;
    cli.write("a.ppm", noisePpm(48, 32));

    const auto ran = cli.run(
        {"remove",
         "a.ppm",
         "-o",
         "x.png",
         "--recipe",
         inlined(shopRecipe()),
         "--canvas",
         "70x20",
         "--bits",
         "8",
         "--type",
         "white"});

    QVERIFY2(ran.exit == 0, ran.all());
    const auto image = QImage::fromData(cli.read("x.png"));
    QCOMPARE(image.size(), QSize(70, 20));
    QVERIFY(!image.hasAlphaChannel());
    QVERIFY(image.depth() <= 32);
}

void CliRecipeTest::theOldBytesCanBeHad_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("hash");
    const auto row = [](const QStringList &options, const char *hash) {
        QTest::newRow(qPrintable(options.join(' '))) << options << QByteArray(hash);
    };
    row({"--type", "rgba"}, "f972201a5807f8fbd48e8909b6cdf253a8f06e196bd5c7559ba337701e46cb1d");
    row({"--threshold", "0.5"}, "eb81162d7c5b8a582652bcb7dcdb9cfa1e096e7eaa56643c5d7c0b9d1929dfc9");
    row({"--no-refine"}, "c51f5e2d6b8be1f3b40101696c88f6fc8ebfe408238c144b99a591872d3f3d0c");
    row({"--reverse"}, "b055ae6aa840ec584f98077daffecc1b7c58137bda4cbed5e95f4a27d1bdb64f");
    row({"--type", "map"}, "379a41e65290b55aef82eac14eff6831703aa53b74c6cdbaf7f8725f2453ba6e");
    row({"--type", "blur"}, "f860e6fc4cda2981429944f3e4c5ff13307e9fb899054886149618963273d173");
    row({"--type", "overlay"}, "23aefe3b1c3e9f21b687c3f77e6e1701b694461bd5bea8b873dcedf7b2c5d9bd");
    row({"--type", "green"}, "dbc057f26da97be42b427c2ade8a648a13f5480296c93d642f379d2f2d86fbed");
    row({"--type", "white", "--threshold", "0.3", "--reverse"},
        "cb6634f9852e35d92ca903f1c100a43af53837180ccc50e004e194e9708979f3");
}

/// Those that the program wrote before it had recipes, but for the colours under transparency and
/// the metadata.
void CliRecipeTest::theOldBytesCanBeHad()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, hash);
    CliRunner cli;
    cli.write("a.ppm", noisePpm(48, 32));

    const auto ran = cli.run(
        QStringList{"remove", "a.ppm", "-o", "x.png", "--transparent-colours", "keep"} + options +
        QStringList{"--metadata", "all"});

    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(hashOf(cli.read("x.png")), hash);
}

void CliRecipeTest::shortWordsMeanTheSame_data()
{
    QTest::addColumn<QStringList>("shortly");
    QTest::addColumn<QStringList>("fully");
    QTest::newRow("--no-refine") << QStringList{"--no-refine"}
                                 << QStringList{"--decontaminate", "off"};
    QTest::newRow("--strip-metadata")
        << QStringList{"--strip-metadata"} << QStringList{"--metadata", "none"};
    QTest::newRow("--threshold")
        << QStringList{"--threshold", "0.25"}
        << QStringList{
               "--recipe",
               R"({"version":1,"look":{"refine":{"threshold":"hard","level":0.25}}})",
               "--decontaminate",
               "auto"};
    QTest::newRow("--type white") << QStringList{"--type", "white"}
                                  << QStringList{"--type", "#ffffff"};
    QTest::newRow("--crop") << QStringList{"--crop"} << QStringList{"--crop=0"};
    QTest::newRow("--crop by hand")
        << QStringList{"--crop=10,5,30x20"}
        << QStringList{
               "--recipe",
               R"({"version":1,"look":{"frame":{"manual":[10,5,30,20]}}})",
               "--decontaminate",
               "auto"};
}

void CliRecipeTest::shortWordsMeanTheSame()
{
    QFETCH(QStringList, shortly);
    QFETCH(QStringList, fully);
    CliRunner cli;
    cli.write("a.ppm", noisePpm(48, 32));

    const auto one = cli.run(QStringList{"remove", "a.ppm", "-o", "1.png"} + shortly);
    const auto other = cli.run(QStringList{"remove", "a.ppm", "-o", "2.png"} + fully);

    QVERIFY2(one.exit == 0, one.all());
    QVERIFY2(other.exit == 0, other.all());
    QCOMPARE(cli.read("1.png"), cli.read("2.png"));
}

/// Through a shell, as a person pastes it.
void CliRecipeTest::aCopiedCommandGivesTheSameBytes()
{
    CliRunner cli;
    cli.write("it's a $HOME.ppm", noisePpm(48, 32));
    auto recipe = shopRecipe();
    recipe.output.name = "{name}'s \"best\" $(rm -rf)";
    const auto program = QFileInfo(CliRunner::program()).absolutePath();
    cli.setVariable("PATH", program + ":/usr/bin:/bin");
    const auto command = commandLine(
        {.input = "it's a $HOME.ppm",
         .output = "-copied.png",
         .model = "starter",
         .size = "64x64",
         .device = "cpu",
         .precision = "fp32",
         .recipe = recipe});

    const auto copied = cli.runProgram("/bin/sh", {"-c", QString::fromStdString(command)});
    const auto direct = cli.run(
        {"remove",
         "it's a $HOME.ppm",
         "-o",
         "x.png",
         "--size",
         "64x64",
         "--recipe",
         inlined(recipe)});

    QVERIFY2(copied.exit == 0, QByteArray::fromStdString(command) + copied.all());
    QVERIFY2(direct.exit == 0, direct.all());
    QVERIFY(!cli.read("x.png").isEmpty());
    QCOMPARE(cli.read("-copied.png"), cli.read("x.png"));
}

void CliRecipeTest::presetsMakeShopPictures()
{
    CliRunner cli;
    cli.write("a.png", encoded(quadrants({48, 32}), "PNG"));

    const auto ran = cli.run({"remove", "a.png", "-o", "x.jpg", "--preset", "square-1600-white"});

    QVERIFY2(ran.exit == 0, ran.all());
    const auto image = QImage::fromData(cli.read("x.jpg"));
    QCOMPARE(image.size(), QSize(1600, 1600));
    QVERIFY(qGray(image.pixel(2, 2)) > 250);
}

void CliRecipeTest::writesEveryFormat_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("png") << "png" << QByteArray("\x89PNG");
    QTest::newRow("webp") << "webp" << QByteArray("RIFF");
    QTest::newRow("tif") << "tif" << QByteArray("II*");
    QTest::newRow("ora") << "ora" << QByteArray("PK");
}

void CliRecipeTest::writesEveryFormat()
{
    QFETCH(QString, extension);
    QFETCH(QByteArray, begin);
    CliRunner cli;
    cli.write("a.ppm", noisePpm(48, 32));

    const auto named = cli.run({"remove", "a.ppm", "-o", "x." + extension});
    const auto asked = cli.run({"remove", "a.ppm", "-o", "-", "--format", extension});

    QVERIFY2(named.exit == 0, named.all());
    QVERIFY2(cli.read("x." + extension).startsWith(begin), cli.read("x." + extension).left(8));
    QVERIFY2(asked.exit == 0, asked.err);
    QCOMPARE(asked.out, cli.read("x." + extension));
}

void CliRecipeTest::namesFollowTheTemplate()
{
    CliRunner cli;
    cli.write("a.ppm", noisePpm(48, 32));
    cli.write("b.ppm", noisePpm(16, 8));

    const auto ran = cli.run(
        {"remove",
         "a.ppm",
         "b.ppm",
         "-o",
         "out/",
         "--name",
         "{number} {name}_{type} {size} {model}",
         "--type",
         "white"});
    const auto recipe = cli.run({"remove", "a.ppm", "-o", "out/", "--recipe", inlined({})});

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY2(recipe.exit == 0, recipe.all());
    QVERIFY(cli.listing().contains("out/1 a_white 48x32 starter.png"));
    QVERIFY(cli.listing().contains("out/2 b_white 16x8 starter.png"));
    QVERIFY(cli.listing().contains("out/a_cutout.png"));
}

void CliRecipeTest::namesKnowTheUprightSize()
{
    CliRunner cli;
    cli.write("a.jpg", withMetadata(encoded(quadrants({48, 32}), "JPG"), 6));

    const auto ran = cli.run({"remove", "a.jpg", "-o", "out/", "--name", "{width} by {height}"});
    const auto piped = cli.run({"remove", "-", "-o", "out/", "--name", "{size}"}, noisePpm(48, 32));

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY(cli.listing().contains("out/32 by 48.png"));
    QVERIFY2(piped.exit == 2, piped.all());
}

void CliRecipeTest::wrongValuesAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const QStringList &options, const char *words) {
        QTest::newRow(qPrintable(options.join(' '))) << options << QByteArray(words);
    };
    row({"--recipe", "{"}, "--recipe");
    row({"--recipe", R"({"version":2})"}, "--recipe");
    row({"--recipe", R"({"version":1,"look":{"refine":{"feather":51}}})"}, "feather");
    row({"--recipe", R"({"version":1,"output":{"format":3}})"}, "format");
    row({"--decontaminate", "maybe"}, "--decontaminate");
    row({"--bits", "12"}, "--bits");
    row({"--quality", "101"}, "--quality");
    row({"--quality", "good"}, "--quality");
    row({"--tiff-compression", "zip"}, "--tiff-compression");
    row({"--metadata", "some"}, "--metadata");
    row({"--transparent-colours", "blue"}, "--transparent-colours");
    row({"--crop=2"}, "--crop");
    row({"--crop=much"}, "--crop");
    row({"--crop=10,20,30"}, "--crop");
    row({"--crop=10,20,30xmuch"}, "--crop");
    row({"--crop=-1,20,30x40"}, "--crop");
    row({"--canvas", "800"}, "--canvas");
    row({"--canvas", "800x99999"}, "--canvas");
    row({"--canvas", "800x"}, "--canvas");
    row({"--preset", "round"}, "square-2000-white");
    row({"--profile", "nowhere.icc"}, "nowhere.icc");
    row({"--type", "mask", "--format", "ora"}, "contradicts");
    row({"--edits", "nowhere.inspyre"}, "nowhere.inspyre");
}

void CliRecipeTest::wrongValuesAreRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, words);
    CliRunner cli;
    cli.write("a.ppm", ppm(8, 8));
    const bool missing = words.startsWith("nowhere"); // right usage, but nothing is there

    const auto ran = cli.run(QStringList{"remove", "a.ppm", "-o", "x.png"} + options);

    QVERIFY2(ran.exit == (missing ? 1 : 2), ran.all());
    QVERIFY2(ran.err.startsWith("inspyre-cli: "), ran.all());
    QVERIFY2(ran.err.contains(words), ran.all());
    QCOMPARE(cli.listing(), QStringList{"a.ppm"});
}

void CliRecipeTest::aRecipeThatCannotBeReadIsSaid()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(8, 8));
    cli.write("shop.json", "not JSON");

    const auto damaged = cli.run({"remove", "a.ppm", "-o", "x.png", "--recipe", "shop.json"});
    const auto absent = cli.run({"remove", "a.ppm", "-o", "x.png", "--recipe", "none.json"});

    QVERIFY2(damaged.exit == 2 && damaged.err.contains("shop.json"), damaged.all());
    QVERIFY2(absent.exit == 1 && absent.err.contains("none.json"), absent.all());
}

void CliRecipeTest::unknownKeysAreSaid()
{
    CliRunner cli;
    cli.write("a.ppm", ppm(8, 8));
    const QString recipe = R"({"version":1,"look":{"sparkle":true}})";

    const auto ran = cli.run({"remove", "a.ppm", "-o", "x.png", "--recipe", recipe});
    const auto events = cli.run({"remove", "a.ppm", "-o", "x.png", "--recipe", recipe, "--json"});

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY2(ran.out.contains("note: ") && ran.out.contains("sparkle"), ran.all());
    QVERIFY(events.event("note")["message"].toString().contains("sparkle"));
}

void CliRecipeTest::saysThatThereIsNoSubject()
{
    CliRunner cli;
    cli.write("dark.ppm", ppm(32, 32, '\x10'));
    cli.write("some.ppm", noisePpm(32, 32));

    const auto dark = cli.run({"remove", "dark.ppm", "-o", "x.png", "--json"});
    const auto some = cli.run({"remove", "some.ppm", "-o", "y.png", "--json"});

    QVERIFY2(dark.exit == 0, dark.all());
    QCOMPARE(dark.event("result")["subject"].toBool(true), false);
    QVERIFY(dark.event("result")["notes"].toArray().contains("no subject was found"));
    QCOMPARE(some.event("result")["subject"].toBool(false), true);
}

QTEST_GUILESS_MAIN(CliRecipeTest)
#include "cli_recipe_test.moc"
