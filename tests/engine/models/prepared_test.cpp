#include "engine/weights/prepared_folder.h"

#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/models.h>
#include <inspyre/synthetic.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <set>

using namespace inspyre;

namespace {

namespace fs = std::filesystem;

std::set<fs::path> filesUnder(const fs::path &folder)
{
    std::set<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        files.insert(entry.path());
    }
    return files;
}

std::set<fs::path> difference(const std::set<fs::path> &a, const std::set<fs::path> &b)
{
    std::set<fs::path> only;
    std::ranges::set_difference(a, b, std::inserter(only, only.end()));
    return only;
}

void write(const fs::path &file, const std::vector<std::byte> &bytes)
{
    QVERIFY(writeFileAtomically(file, bytes, {}));
}

} // namespace

class PreparedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasMadeOfTheModelGoesAndNothingElse_data();
    void whatWasMadeOfTheModelGoesAndNothingElse();
    void nothingGoesForAModelThatWasNeverUsed_data();
    void nothingGoesForAModelThatWasNeverUsed();
    void aCacheThatIsNotThereStaysSo();

private:
    [[nodiscard]] fs::path root() const { return m_folder->path().toStdString(); }

    /// A model of the user's, and prepared files of it for two precisions. Returns what lies in the
    /// cache for it.
    std::set<fs::path> makePrepared(const std::string &name, std::uint64_t content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PreparedTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("INSPYRE_DATA_DIR", m_folder->filePath("data").toUtf8());
    qputenv("INSPYRE_CACHE_DIR", m_folder->filePath("cache").toUtf8());
    fs::create_directories(root() / "data/models");
    for (const auto *name : {"mine", "never used"}) {
        const auto file = root() / "data/models" / (std::string(name) + ".safetensors");
        write(file, safetensorsFile(*makeSyntheticCheckpoint(*namedArchitecture("starter"))));
    }
}

std::set<fs::path> PreparedTest::makePrepared(const std::string &name, std::uint64_t content) const
{
    const auto before = filesUnder(root());
    const auto file = findModel(name)->file;
    [&] {
        QVERIFY(makeRoomForPrepared(preparedFolder(), 0));
        QVERIFY(rememberContent(preparedFolder(), **openCheckpoint(file, {}), content));
    }();
    for (const auto *maker : {"fp32", "bf16"}) {
        write(preparedPath(preparedFolder(), {content, maker}), {});
    }
    auto made = difference(filesUnder(root()), before);
    made.erase(preparedFolder());
    made.erase(cacheFolder());
    return made;
}

void PreparedTest::whatWasMadeOfTheModelGoesAndNothingElse_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("by name") << "mine";
    QTest::newRow("by path") << "%1/data/models/mine.safetensors";
    QTest::newRow("by another path") << "%1/data/../data/models/mine.safetensors";
}

void PreparedTest::whatWasMadeOfTheModelGoesAndNothingElse()
{
    QFETCH(QString, model);
    const auto mine = makePrepared("mine", 42);
    QCOMPARE(mine.size(), 3U); // the third remembers the content
    QCOMPARE(makePrepared("starter", 43).size(), 3U);
    write(cacheFolder() / "other", {});
    write(preparedFolder() / "notes.txt", {});
    const auto before = filesUnder(root());

    forgetPrepared(*findModel(model.replace("%1", m_folder->path()).toStdString()));

    QVERIFY(difference(before, filesUnder(root())) == mine);
    QVERIFY(difference(filesUnder(root()), before).empty());
}

void PreparedTest::nothingGoesForAModelThatWasNeverUsed_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("present") << "never used";
    QTest::newRow("not downloaded") << "base";
}

void PreparedTest::nothingGoesForAModelThatWasNeverUsed()
{
    QFETCH(QString, model);
    QCOMPARE(makePrepared("mine", 42).size(), 3U);
    const auto before = filesUnder(root());
    const auto models = listModels();
    const auto entry = std::ranges::find(models, model.toStdString(), &ModelEntry::name);
    QVERIFY(entry != models.end());

    forgetPrepared(*entry);

    QVERIFY(filesUnder(root()) == before);
}

void PreparedTest::aCacheThatIsNotThereStaysSo()
{
    forgetPrepared(*findModel("mine"));

    QVERIFY(!fs::exists(cacheFolder()));
}

QTEST_APPLESS_MAIN(PreparedTest)
#include "prepared_test.moc"
