#include <inspyre/files.h>
#include <inspyre/recipe.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <set>

using namespace inspyre;

namespace {

/// Nothing in it is as in Recipe{}.
Recipe otherRecipe()
{
    Recipe recipe;
    recipe.look.refine = {
        .threshold = Threshold::Soft,
        .level = 0.1,
        .softness = 0.3,
        .edgeShift = -2.5,
        .feather = 1.0 / 3.0,
        .holes = 12,
        .specks = 1000000,
        .reverse = true};
    recipe.look.decontaminate = Decontaminate::Auto;
    recipe.look.background = {
        .kind = BackgroundKind::Picture,
        .colour = {1, 171, 205},
        .picture = "/tmp/näh \"e\".png",
        .cover = true,
        .blur = 33.3};
    recipe.look.shadow = {
        .opacity = 0.5, .dx = -3.25, .dy = 4.0, .blur = 0.0, .colour = {255, 0, 127}};
    recipe.look.frame = {
        .turn = Turn::Left,
        .flipX = true,
        .flipY = true,
        .crop = true,
        .margin = 0.05,
        .manual = {1, 2, 30, 40},
        .canvas = {2000, 1000},
        .fill = 0.85,
        .enlarge = true};
    recipe.output = {
        .content = Content::Mask,
        .format = FileFormat::OpenRaster,
        .depth = Depth::Sixteen,
        .quality = 1,
        .lossless = true,
        .tiff = TiffCompression::None,
        .pngCompression = 9,
        .profile = ProfilePolicy::Other,
        .profileFile = "p3.icc",
        .metadata = MetadataPolicy::None,
        .below = BelowAlpha::Bleed,
        .name = "{number} 你好",
        .collision = Collision::Fail};
    return recipe;
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

class RecipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasWritten_data();
    void comesBackAsItWasWritten();
    void saysAllInAFile();
    void theDifferenceSaysNothingElse();
    void everySettingIsInTheDifference();
    void whatIsNotThereIsAsUsual();
    void refusesWhatIsNoRecipe_data();
    void refusesWhatIsNoRecipe();
    void notesUnknownKeys();
    void findsPicturesBesideTheFile();
    void aFileThatIsNotThereIsAnError();
    void aPresetKeepsTurnAndEdge();
    void presetsHaveNamesOfTheirOwn();
};

void RecipeTest::comesBackAsItWasWritten_data()
{
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QByteArray>("picture");
    QTest::newRow("file") << true << QByteArray("/a/b.png");
    QTest::newRow("line") << false << QByteArray("/a/b.png");
    QTest::newRow("name that is not UTF-8") << true << QByteArray("/a/\xff\xfe.png");
    QTest::newRow("the same on a line") << false << QByteArray("/a/\xff\xfe.png");
}

void RecipeTest::comesBackAsItWasWritten()
{
    QFETCH(bool, whole);
    QFETCH(QByteArray, picture);
    Recipe recipe = otherRecipe();
    recipe.look.background.picture = picture.toStdString();

    const auto read = parseRecipe(whole ? recipeJson(recipe) : recipeDifference(recipe));

    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QVERIFY(read->recipe == recipe);
    QVERIFY(read->notes.empty());
}

void RecipeTest::saysAllInAFile()
{
    const auto json = bytes(recipeJson({}));
    const auto object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object["version"].toInt(), kRecipeVersion);
    QCOMPARE(object["look"]["background"]["colour"].toString(), "#ffffff");
    QCOMPARE(object["output"]["metadata"].toString(), "safe");
    QCOMPARE(object["output"]["name"].toString(), "{name}_{type}");
    QVERIFY(json.startsWith("{\n  \"version\": 1,\n  \"look\": {\n    \"refine\": {\n"));
    QVERIFY(json.endsWith("}\n"));
}

void RecipeTest::theDifferenceSaysNothingElse()
{
    QCOMPARE(bytes(recipeDifference({})), QByteArray("{\"version\":1}"));
    Recipe recipe;
    recipe.output.format = FileFormat::Jpeg;
    recipe.look.background = {.kind = BackgroundKind::Colour, .colour = {1, 2, 255}};
    QCOMPARE(
        bytes(recipeDifference(recipe)),
        QByteArray("{\"version\":1,\"look\":{\"background\":{\"kind\":\"colour\",\"colour\":"
                   "\"#0102ff\"}},\"output\":{\"format\":\"jpeg\"}}"));
}

void RecipeTest::everySettingIsInTheDifference()
{
    // So no member of the structs was forgotten in the list of settings.
    const auto all = QJsonDocument::fromJson(bytes(recipeJson({})));
    const auto changed = QJsonDocument::fromJson(bytes(recipeDifference(otherRecipe())));
    const std::function<QStringList(const QJsonObject &)> keys = [&](const QJsonObject &object) {
        QStringList found;
        for (auto it = object.begin(); it != object.end(); ++it) {
            found << it.key() << keys(it->toObject());
        }
        return found;
    };
    QCOMPARE(keys(changed.object()), keys(all.object()));
    QCOMPARE(keys(all.object()).size(), 48);
}

void RecipeTest::whatIsNotThereIsAsUsual()
{
    const auto read = parseRecipe(R"({"output": {"quality": 7}})");
    QVERIFY(read);
    Recipe wanted;
    wanted.output.quality = 7;
    QVERIFY(read->recipe == wanted);
    QVERIFY(parseRecipe("{}")->recipe == Recipe{});
}

void RecipeTest::refusesWhatIsNoRecipe_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QByteArray &json, const char *says) {
        QTest::newRow(name) << json << QByteArray(says);
    };
    row("empty", "", "JSON");
    row("cut off", "{\"version\":1", "JSON");
    row("list", "[]", "object");
    row("number", "7", "object");
    row("newer", "{\"version\":2}", "newer");
    row("version 0", "{\"version\":0}", "version");
    row("version as text", "{\"version\":\"1\"}", "version");
    row("look is a number", "{\"look\":3}", "look: must be an object");
    row("frame is a list", "{\"look\":{\"frame\":[]}}", "look.frame: must be an object");
    row("unknown word",
        "{\"output\":{\"format\":\"gif\"}}",
        "output.format: must be one of \"png\"");
    row("word as number", "{\"output\":{\"format\":0}}", "output.format");
    row("too much",
        "{\"output\":{\"quality\":101}}",
        "output.quality: must be a whole number from 1");
    row("too little",
        "{\"look\":{\"frame\":{\"fill\":0}}}",
        "look.frame.fill: must be a number from 0.05");
    row("fraction", "{\"output\":{\"quality\":9.5}}", "output.quality");
    row("huge", "{\"look\":{\"refine\":{\"holes\":1e300}}}", "look.refine.holes");
    row("negative", "{\"look\":{\"refine\":{\"holes\":-1}}}", "look.refine.holes");
    row("no bool", "{\"look\":{\"frame\":{\"crop\":1}}}", "look.frame.crop: must be true or false");
    row("no colour", "{\"look\":{\"shadow\":{\"colour\":\"#12345g\"}}}", "look.shadow.colour");
    row("short colour", "{\"look\":{\"shadow\":{\"colour\":\"#123\"}}}", "look.shadow.colour");
    row("sign as colour", "{\"look\":{\"shadow\":{\"colour\":\"#-12345\"}}}", "look.shadow.colour");
    row("three sides", "{\"look\":{\"frame\":{\"canvas\":[1,2,3]}}}", "look.frame.canvas");
    row("huge side", "{\"look\":{\"frame\":{\"canvas\":[1,99999]}}}", "look.frame.canvas");
    row("path with a zero byte", "{\"output\":{\"profile_file\":\"a\\u0000b\"}}", "zero byte");
    row("path of numbers", "{\"output\":{\"profile_file\":[300]}}", "output.profile_file");
    row("no text", "{\"output\":{\"name\":null}}", "output.name: must be text");
    row("deep", QByteArray(100, '['), "deeply");
    row("long", QByteArray((1 << 20) + 1, ' '), "1 MiB");
}

void RecipeTest::refusesWhatIsNoRecipe()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, says);
    const auto read = parseRecipe(json.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(bytes(read.error().message).contains(says), read.error().message.c_str());
}

void RecipeTest::notesUnknownKeys()
{
    const auto read = parseRecipe(
        R"({"version":1,"mood":2,"look":{"frame":{"tilt":5,"fill":0.5},"haze":{"a":1}}})");
    QVERIFY(read);
    QCOMPARE(read->recipe.look.frame.fill, 0.5);
    QCOMPARE(read->notes.size(), 3U);
    QStringList notes;
    for (const auto &note : read->notes) {
        notes << QString::fromStdString(note).section(' ', 0, 0);
    }
    notes.sort();
    QCOMPARE(notes, (QStringList{"look.frame.tilt", "look.haze", "mood"}));
}

void RecipeTest::findsPicturesBesideTheFile()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    const auto file = root / "shop.json";
    Recipe recipe = otherRecipe();
    recipe.look.background.picture = root / "pictures" / "wood.jpg";
    recipe.output.profileFile = "/elsewhere/p3.icc";

    QVERIFY(writeRecipe(file, recipe, {}));

    const auto written = *readFile(file);
    const auto text =
        QByteArray(reinterpret_cast<const char *>(written.data()), qsizetype(written.size()));
    QVERIFY(text.contains("\"pictures/wood.jpg\""));
    QVERIFY(text.contains("\"/elsewhere/p3.icc\""));
    const auto read = readRecipe(file);
    QVERIFY(read);
    QVERIFY(read->recipe == recipe);

    std::filesystem::create_directory(root / "moved");
    std::filesystem::rename(file, root / "moved" / "shop.json");
    const auto moved = readRecipe(root / "moved" / "shop.json");
    QVERIFY(moved);
    QCOMPARE(moved->recipe.look.background.picture, root / "moved" / "pictures" / "wood.jpg");
}

void RecipeTest::aFileThatIsNotThereIsAnError()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    QCOMPARE(readRecipe(root / "absent.json").error().code, ErrorCode::FileNotFound);
    QVERIFY(writeFileAtomically(root / "wrong.json", {}, {}));
    const auto wrong = readRecipe(root / "wrong.json");
    QCOMPARE(wrong.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(wrong.error().subject, (root / "wrong.json").string());
    QCOMPARE(writeRecipe(root / "no" / "a.json", {}, {}).error().code, ErrorCode::FileNotFound);
}

void RecipeTest::aPresetKeepsTurnAndEdge()
{
    const Look look = otherRecipe().look;
    const auto &preset = shopPresets().front();
    const Look made = withPreset(look, preset);
    QVERIFY(made.refine == look.refine);
    QVERIFY(made.shadow == look.shadow);
    QCOMPARE(made.frame.turn, Turn::Left);
    QVERIFY(made.frame.flipX);
    QVERIFY(made.frame.manual.empty());
    QVERIFY(made.frame.crop);
    QCOMPARE(made.frame.canvas, (Size{2000, 2000}));
    QCOMPARE(made.frame.fill, 0.85);
    QCOMPARE(made.background.kind, BackgroundKind::Colour);
    QVERIFY(made.background.colour == (Rgb{255, 255, 255}));
}

void RecipeTest::presetsHaveNamesOfTheirOwn()
{
    std::set<std::string_view> ids;
    for (const auto &preset : shopPresets()) {
        ids.insert(preset.id);
        Recipe recipe;
        recipe.look = withPreset({}, preset);
        QVERIFY(parseRecipe(recipeJson(recipe))->recipe == recipe);
    }
    QCOMPARE(ids.size(), shopPresets().size());
}

QTEST_APPLESS_MAIN(RecipeTest)
#include "recipe_test.moc"
