#include "tests/support/patience.h"
#include "ui/state/recipe_store.h"

#include <inspyre/files.h>

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <unistd.h>

using namespace inspyre;
using inspyre::ui::RecipeStore;

namespace {

Recipe recipeOf(int quality)
{
    Recipe recipe;
    recipe.output.quality = quality;
    recipe.look.background = {.kind = BackgroundKind::Picture, .picture = "/a/näh.png"};
    return recipe;
}

} // namespace

class RecipeStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyWithoutAFolder();
    void recipesComeBackByName_data();
    void recipesComeBackByName();
    void namesAreInOrder();
    void savesInPlaceOfTheOld();
    void removes();
    void refusesNoName();
    void aDamagedFileIsAnError();
    void theLastRecipeIsKnownToTheNextRun();
    void theNewestLastRecipeWins();
    void aDamagedLastRecipeIsTheUsualOne();
    void saysWhatCannotBeWritten();

private:
    [[nodiscard]] std::filesystem::path folder() const
    {
        return m_folder->filePath(QStringLiteral("config/recipes")).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QThreadPool m_io;
};

void RecipeStoreTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void RecipeStoreTest::isEmptyWithoutAFolder()
{
    const RecipeStore store(folder(), m_io);
    QVERIFY(store.names().isEmpty());
    QVERIFY(store.last() == Recipe{});
    QCOMPARE(store.load(QStringLiteral("shop")).error().code, ErrorCode::FileNotFound);
}

void RecipeStoreTest::recipesComeBackByName_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name :
         {u"shop",
          u"Größe 1/2",
          u"..",
          u".hidden",
          u"50 % off",
          u"%2F",
          u"last",
          u".last",
          u"你好",
          u" ",
          u"a\nb"}) {
        const auto text = QString::fromUtf16(name);
        QTest::newRow(text.toUtf8().toPercentEncoding().constData()) << text;
    }
}

void RecipeStoreTest::recipesComeBackByName()
{
    QFETCH(QString, name);
    {
        RecipeStore store(folder(), m_io);
        const QSignalSpy changed(&store, &RecipeStore::changed);
        store.setLast(recipeOf(1));
        QVERIFY(store.save(name, recipeOf(7)));
        QCOMPARE(changed.size(), 1);
    }
    const RecipeStore store(folder(), m_io);
    QCOMPARE(store.names(), QStringList{name});
    const auto read = store.load(name);
    QVERIFY(read);
    QVERIFY(read->recipe == recipeOf(7));
    QVERIFY(store.last() == recipeOf(1));
}

void RecipeStoreTest::namesAreInOrder()
{
    RecipeStore store(folder(), m_io);
    for (const auto *name : {"c", "a", "b"}) {
        QVERIFY(store.save(QString::fromLatin1(name), {}));
    }
    QVERIFY(writeFileAtomically(folder() / "notes.txt", {}, {}));
    QCOMPARE(store.names().join(QLatin1Char(' ')), QStringLiteral("a b c"));
}

void RecipeStoreTest::savesInPlaceOfTheOld()
{
    RecipeStore store(folder(), m_io);
    QVERIFY(store.save(QStringLiteral("shop"), recipeOf(1)));
    QVERIFY(store.save(QStringLiteral("shop"), recipeOf(2)));
    QCOMPARE(store.names().size(), 1);
    QVERIFY(store.load(QStringLiteral("shop"))->recipe == recipeOf(2));
}

void RecipeStoreTest::removes()
{
    RecipeStore store(folder(), m_io);
    QVERIFY(store.save(QStringLiteral("shop"), {}));
    const QSignalSpy changed(&store, &RecipeStore::changed);
    QVERIFY(store.remove(QStringLiteral("shop")));
    QVERIFY(store.names().isEmpty());
    QCOMPARE(changed.size(), 1);
    const auto again = store.remove(QStringLiteral("shop"));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::FileNotFound);
}

void RecipeStoreTest::refusesNoName()
{
    RecipeStore store(folder(), m_io);
    QCOMPARE(store.save({}, {}).error().code, ErrorCode::InvalidArgument);
    QVERIFY(store.names().isEmpty());
}

void RecipeStoreTest::aDamagedFileIsAnError()
{
    RecipeStore store(folder(), m_io);
    QVERIFY(store.save(QStringLiteral("shop"), {}));
    QVERIFY(writeFileAtomically(folder() / "shop.json", {}, {}));
    QCOMPARE(store.load(QStringLiteral("shop")).error().code, ErrorCode::InvalidArgument);
}

void RecipeStoreTest::theLastRecipeIsKnownToTheNextRun()
{
    RecipeStore store(folder(), m_io);
    store.setLast(recipeOf(5));
    QVERIFY(store.last() == recipeOf(5));
    QTRY_VERIFY(RecipeStore(folder(), m_io).last() == recipeOf(5));
    QVERIFY(store.names().isEmpty());
}

void RecipeStoreTest::theNewestLastRecipeWins()
{
    {
        RecipeStore store(folder(), m_io);
        for (int quality = 1; quality <= 30; ++quality) {
            store.setLast(recipeOf(quality));
        }
    }
    QVERIFY(RecipeStore(folder(), m_io).last() == recipeOf(30));
}

void RecipeStoreTest::aDamagedLastRecipeIsTheUsualOne()
{
    std::filesystem::create_directories(folder());
    QVERIFY(writeFileAtomically(folder() / ".last.json", {}, {}));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("last recipe not read")));
    RecipeStore store(folder(), m_io);
    QVERIFY(store.last() == Recipe{});
    store.setLast(recipeOf(3));
    QTRY_VERIFY(readRecipe(folder() / ".last.json"));
}

void RecipeStoreTest::saysWhatCannotBeWritten()
{
    std::filesystem::create_directories(folder().parent_path());
    QVERIFY(writeFileAtomically(folder(), {}, {})); // a file where the folder should be
    RecipeStore store(folder(), m_io);
    const QSignalSpy changed(&store, &RecipeStore::changed);
    QVERIFY(!store.save(QStringLiteral("shop"), {}));
    QCOMPARE(changed.size(), 0);
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(QStringLiteral("last recipe not written")));
    store.setLast(recipeOf(3));
    QVERIFY(store.last() == recipeOf(3)); // for this run
    QVERIFY(m_io.waitForDone(inspyre::test::kPatienceMs));
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(RecipeStoreTest)
#include "recipe_store_test.moc"
