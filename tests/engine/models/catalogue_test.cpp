#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/models.h>
#include <inspyre/synthetic.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace inspyre;

namespace {

/// A small checkpoint of the user's own, with or without a base size in its metadata.
std::vector<std::byte> checkpointFile(const char *architecture, const char *baseSize)
{
    auto made = *makeSyntheticCheckpoint(*namedArchitecture(architecture));
    if (baseSize != nullptr) {
        made.metadata["base_size"] = baseSize;
    }
    return safetensorsFile(made);
}

const ModelEntry *named(const std::vector<ModelEntry> &models, const std::string &name)
{
    const auto found = std::find_if(
        models.begin(), models.end(), [&](const ModelEntry &m) { return m.name == name; });
    return found != models.end() ? &*found : nullptr;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsKnownModelsAndTheUsersFiles();
    void theDefaultIsTheStarter();
    void findsByNameStemAndPath_data();
    void findsByNameStemAndPath();
    void tellsHowToGetAKnownModel_data();
    void tellsHowToGetAKnownModel();
    void unknownNamesAreAnsweredWithTheKnownOnes();
    void aPathToNothingIsSaidSo_data();
    void aPathToNothingIsSaidSo();
    void aFileOfAPublishedNameIsThatModel();
    void baseSizeComesFromRowMetadataOrArchitecture_data();
    void baseSizeComesFromRowMetadataOrArchitecture();
    void aDamagedFileIsListedAllTheSame();

private:
    void add(const char *name, const std::vector<std::byte> &data) const
    {
        QVERIFY(writeFileAtomically(dataFolder() / "models" / name, data, {}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CatalogueTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath("data/models"));
    qputenv("INSPYRE_DATA_DIR", m_folder->filePath("data").toUtf8());
}

void CatalogueTest::listsKnownModelsAndTheUsersFiles()
{
    add("mine.safetensors", checkpointFile("starter", nullptr));
    add("notes.txt", {});

    const auto models = listModels();

    QCOMPARE(models.size(), knownModels().size() + 1);
    const auto *starter = named(models, "starter");
    QVERIFY(starter != nullptr);
    QVERIFY(starter->builtIn);
    QVERIFY(!starter->file.empty());
    QCOMPARE(starter->bytes, std::uint64_t(knownModel("starter")->bytes));
    const auto *base = named(models, "base");
    QVERIFY(base != nullptr && base->file.empty() && !base->builtIn);
    QCOMPARE(base->bytes, 367520613U);
    QCOMPARE(base->base, (Size{1024, 1024}));
    const auto *mine = named(models, "mine");
    QVERIFY(mine != nullptr && mine->known == nullptr && !mine->builtIn);
    QCOMPARE(mine->file, dataFolder() / "models" / "mine.safetensors");
}

void CatalogueTest::theDefaultIsTheStarter()
{
    const auto model = findModel("");
    QVERIFY(model);
    QCOMPARE(model->name, std::string("starter"));
    QCOMPARE(model->file, resourceFolder() / "models/starter/starter.pth");
    QCOMPARE(model->base, (Size{384, 384}));
}

void CatalogueTest::findsByNameStemAndPath_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("stem") << "mïne";
    QTest::newRow("path") << "%1/data/models/mïne.safetensors";
    QTest::newRow("odd path") << "%1/data/../data/models/mïne.safetensors";
}

void CatalogueTest::findsByNameStemAndPath()
{
    QFETCH(QString, text);
    add("mïne.safetensors", checkpointFile("starter", nullptr));

    const auto model = findModel(text.replace("%1", m_folder->path()).toStdString());

    QVERIFY2(model, model ? "" : model.error().message.c_str());
    QCOMPARE(model->name, std::string("mïne"));
    QVERIFY(sameFile(model->file, dataFolder() / "models" / "mïne.safetensors"));
}

void CatalogueTest::tellsHowToGetAKnownModel_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("to be downloaded") << "fast"
                                      << "models download fast";
    QTest::newRow("by hand") << "plus-ultra"
                             << "import it";
}

void CatalogueTest::tellsHowToGetAKnownModel()
{
    QFETCH(QString, name);
    QFETCH(QString, words);

    const auto model = findModel(name.toStdString());

    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::FileNotFound);
    QCOMPARE(model.error().subject, name.toStdString());
    QVERIFY(QString::fromStdString(model.error().message).contains(words));
}

void CatalogueTest::unknownNamesAreAnsweredWithTheKnownOnes()
{
    add("mine.safetensors", checkpointFile("starter", nullptr));

    const auto model = findModel("bse");

    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::UnknownModel);
    const auto message = QString::fromStdString(model.error().message);
    QVERIFY(message.contains("starter, base, fast"));
    QVERIFY(message.contains("mine"));
}

void CatalogueTest::aPathToNothingIsSaidSo_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("absolute") << "/absent/model.pth";
    QTest::newRow("relative") << "./absent";
    QTest::newRow("by its ending") << "absent.safetensors";
}

void CatalogueTest::aPathToNothingIsSaidSo()
{
    QFETCH(QString, path);
    const auto model = findModel(path.toStdString());
    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::FileNotFound);
    QCOMPARE(model.error().subject, path.toStdString());
}

void CatalogueTest::aFileOfAPublishedNameIsThatModel()
{
    add("ckpt_base.pth", checkpointFile("starter", nullptr));
    add("Plus_Ultra_LR.pth", checkpointFile("starter", nullptr));

    const auto base = findModel("base");
    QVERIFY(base);
    QCOMPARE(base->known, knownModel("base"));
    QVERIFY(!base->file.empty());
    const auto ultra = findModel((dataFolder() / "models/Plus_Ultra_LR.pth").string());
    QVERIFY(ultra);
    QCOMPARE(ultra->name, std::string("plus-ultra-lr"));
    QCOMPARE(ultra->blendThreshold, 512);
    QCOMPARE(listModels().size(), knownModels().size());
}

void CatalogueTest::baseSizeComesFromRowMetadataOrArchitecture_data()
{
    QTest::addColumn<QByteArray>("architecture");
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("Res2Net") << QByteArray("starter") << QByteArray() << 384 << 384;
    QTest::newRow("Swin") << QByteArray("swin-t") << QByteArray() << 1024 << 1024;
    QTest::newRow("metadata") << QByteArray("starter") << QByteArray("640x480") << 640 << 480;
    QTest::newRow("odd metadata") << QByteArray("starter") << QByteArray("big") << 384 << 384;
    QTest::newRow("negative") << QByteArray("starter") << QByteArray("-1x5") << 384 << 384;
}

void CatalogueTest::baseSizeComesFromRowMetadataOrArchitecture()
{
    QFETCH(QByteArray, architecture);
    QFETCH(QByteArray, metadata);
    QFETCH(int, width);
    QFETCH(int, height);
    add("own.safetensors",
        checkpointFile(
            architecture.constData(), metadata.isEmpty() ? nullptr : metadata.constData()));

    const auto model = findModel("own");

    QVERIFY(model);
    QCOMPARE(model->base, (Size{width, height}));
}

void CatalogueTest::aDamagedFileIsListedAllTheSame()
{
    add("broken.pth", {std::byte{1}, std::byte{2}});

    const auto models = listModels();
    const auto *broken = named(models, "broken");
    QVERIFY(broken != nullptr);
    QCOMPARE(broken->bytes, 2U);
}

QTEST_APPLESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
