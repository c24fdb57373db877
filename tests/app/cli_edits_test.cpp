#include "tests/app/cli_runner.h"
#include "tests/support/pictures.h"

#include <inspyre/edit_file.h>
#include <inspyre/recipe.h>

#include <QImage>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace inspyre;
using namespace inspyre::test;

namespace {

constexpr Size kPicture = {96, 64};

Image flatMap(Size size, float value)
{
    Pixels pixels(size.width, size.height, PixelFormat::GrayF32);
    for (int y = 0; y < size.height; ++y) {
        std::fill_n(pixels.rowF32(y), size.width, value);
    }
    return Image(std::move(pixels));
}

/// A stroke across the middle that keeps all below it.
StrokeLayer strokes(Size picture)
{
    StrokePainter painter(
        StrokeLayer(picture), {.mode = BrushMode::Keep, .radius = 8, .hardness = 1.0F});
    static_cast<void>(painter.extend(std::vector<StrokePoint>{{10, 32}, {86, 32}}));
    return painter.layer();
}

/// The alpha of what was written.
int alphaAt(const QByteArray &png, int x, int y)
{
    return qAlpha(QImage::fromData(png).pixel(x, y));
}

} // namespace

/// What a person has painted, done again by the command line.
class CliEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theMatteOfTheEditsIsUsedWithoutANetwork();
    void anotherModelOrSizeRunsAgain_data();
    void anotherModelOrSizeRunsAgain();
    void regionsAreRunAgain();
    void theRecipeOfTheEditsIsUsedUnlessAnotherIsGiven();
    void editsOfAnotherSizeAreRefused();
    void anotherPictureOfTheSameSizeIsSaid();
    void editsAreOfOnePicture();
    void damagedEditsAreSaid();
    void logitsHaveNoEdits();

private:
    void writeEditsFile(const EditFile &edits)
    {
        QVERIFY(writeEdits(m_cli->path("a.inspyre").toStdString(), edits, {}));
    }

    Ran remove(const QStringList &options)
    {
        return m_cli->run(
            QStringList{"remove", "a.ppm", "-o", "x.png", "--edits", "a.inspyre", "--json"} +
            options);
    }

    std::unique_ptr<CliRunner> m_cli;
    EditFile m_edits;
};

void CliEditsTest::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->write("a.ppm", ppm(kPicture.width, kPicture.height));
    const auto sum = sourceSum(m_cli->path("a.ppm").toStdString());
    QVERIFY(sum);
    m_edits = {
        .recipeJson = recipeJson({}),
        .strokes = strokes(kPicture),
        .source = m_cli->path("a.ppm").toStdString(),
        .picture = kPicture,
        .sourceSum = *sum,
        .model = "starter",
        .inputSize = "64x64",
        .prediction = flatMap({32, 32}, 0.25F)};
    writeEditsFile(m_edits);
}

void CliEditsTest::theMatteOfTheEditsIsUsedWithoutANetwork()
{
    m_cli->setVariable("INSPYRE_MODULE_DIR", "/nowhere");

    const auto ran = remove({});

    QVERIFY2(ran.exit == 0, ran.all());
    const auto png = m_cli->read("x.png");
    QCOMPARE(alphaAt(png, 48, 32), 255); // kept
    QCOMPARE(alphaAt(png, 48, 4), 63);   // as the edits' matte has it
    const auto result = ran.event("result");
    QCOMPARE(result["model"].toString(), "starter");
    QCOMPARE(result["network_size"].toString(), "32x32");
    QVERIFY(result["device_reason"].toString().contains("edits"));
    QVERIFY(result["notes"].toArray().isEmpty());
}

void CliEditsTest::anotherModelOrSizeRunsAgain_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("size");
    QTest::newRow("model") << QStringList{"--model", "starter"} << "64x64";
    QTest::newRow("size") << QStringList{"--size", "96x64"} << "96x64";
    QTest::newRow("both") << QStringList{"--model", "starter", "--size", "96x64"} << "96x64";
}

void CliEditsTest::anotherModelOrSizeRunsAgain()
{
    QFETCH(QStringList, options);
    QFETCH(QString, size);

    const auto ran = remove(options);

    QVERIFY2(ran.exit == 0, ran.all());
    const auto png = m_cli->read("x.png");
    QCOMPARE(alphaAt(png, 48, 32), 255); // the stroke is done to the new matte
    QCOMPARE(alphaAt(png, 48, 4), 128);  // the brightness, as the fake sees it
    QCOMPARE(ran.event("result")["network_size"].toString(), size);
}

void CliEditsTest::regionsAreRunAgain()
{
    // Bright below on the right, where a region of the edits says 0: that shows whose it is.
    m_cli->write("a.ppm", encoded(quadrants({96, 64}), "PNG"));
    m_edits.strokes = {};
    m_edits.regions = {{.id = 1, .values = flatMap({32, 32}, 0.0F), .place = {0, 0, 96, 64}}};
    writeEditsFile(m_edits);

    QCOMPARE(remove({}).exit, 0);
    QCOMPARE(alphaAt(m_cli->read("x.png"), 80, 54), 0);

    m_edits.regions.front().values = {}; // not run yet
    writeEditsFile(m_edits);
    const auto ran = remove({});
    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY(alphaAt(m_cli->read("x.png"), 80, 54) > 240);
    QCOMPARE(ran.event("result")["network_size"].toString(), "64x64");
}

void CliEditsTest::theRecipeOfTheEditsIsUsedUnlessAnotherIsGiven()
{
    Recipe small;
    small.look.frame.canvas = {30, 20};
    m_edits.recipeJson = recipeJson(small);
    writeEditsFile(m_edits);

    QCOMPARE(remove({}).exit, 0);
    QCOMPARE(QImage::fromData(m_cli->read("x.png")).size(), QSize(30, 20));

    QCOMPARE(remove({"--recipe", R"({"version":1})"}).exit, 0);
    QCOMPARE(QImage::fromData(m_cli->read("x.png")).size(), QSize(96, 64));

    QCOMPARE(remove({"--canvas", "40x40"}).exit, 0);
    QCOMPARE(QImage::fromData(m_cli->read("x.png")).size(), QSize(40, 40));
}

void CliEditsTest::editsOfAnotherSizeAreRefused()
{
    m_cli->write("a.ppm", ppm(64, 96));

    const auto ran = remove({});

    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), "invalid-argument");
    QVERIFY(ran.event("error")["message"].toString().contains("96x64"));
    QVERIFY(!m_cli->listing().contains("x.png"));
}

void CliEditsTest::anotherPictureOfTheSameSizeIsSaid()
{
    m_cli->write("a.ppm", noisePpm(kPicture.width, kPicture.height));

    const auto ran = remove({});

    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY(ran.event("result")["notes"].toArray().first().toString().contains("another picture"));
}

void CliEditsTest::editsAreOfOnePicture()
{
    m_cli->write("b.ppm", ppm(96, 64));

    const auto ran = m_cli->run({"remove", "a.ppm", "b.ppm", "-o", "out/", "--edits", "a.inspyre"});

    QVERIFY2(ran.exit == 2, ran.all());
    QVERIFY2(ran.err.contains("one input"), ran.all());
}

void CliEditsTest::damagedEditsAreSaid()
{
    auto content = m_cli->read("a.inspyre");
    content.chop(content.size() / 2);
    m_cli->write("a.inspyre", content);

    const auto ran = remove({});

    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(ran.event("error")["code"].toString(), "damaged-image");
    QVERIFY(!m_cli->listing().contains("x.png"));
}

void CliEditsTest::logitsHaveNoEdits()
{
    const auto alpha = m_cli->run(
        {"remove", "a.ppm", "-o", "x.npy", "--edits", "a.inspyre", "--type", "alpha-npy"});
    const auto logits = m_cli->run(
        {"remove", "a.ppm", "-o", "y.npy", "--edits", "a.inspyre", "--type", "logits-npy"});

    QVERIFY2(alpha.exit == 0, alpha.all());
    const auto array = m_cli->read("x.npy");
    QCOMPARE(array.size(), 128 + 96 * 64 * 4);
    float middle = 0.0F;
    std::memcpy(&middle, array.constData() + 128 + (32 * 96 + 48) * 4, sizeof(middle));
    QCOMPARE(middle, 1.0F);
    QVERIFY2(logits.exit == 2, logits.all());
}

QTEST_GUILESS_MAIN(CliEditsTest)
#include "cli_edits_test.moc"
