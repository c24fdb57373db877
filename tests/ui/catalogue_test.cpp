#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/catalogue.h"
#include "ui/state/intake.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <ctime>
#include <filesystem>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::EditorFixture;

namespace {

/// Time of the processor that this thread has had.
double threadMs()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void findsPicturesInFoldersAndPassesOverTheRest();
    void endsWhereLinksMakeALoop();
    void keepsWhatIsNamedWhateverItIs();
    void addsAFileOnce();
    void saysWhichFolderHasNoPictures();
    void staysFluidWithTwoHundredFiles();
    void removesWhileThumbnailsAreRead();
};

void CatalogueTest::findsPicturesInFoldersAndPassesOverTheRest()
{
    EditorFixture fixture;
    QDir(fixture.path({})).mkpath(QStringLiteral("deep/deeper"));
    QDir(fixture.path({})).mkpath(QStringLiteral(".hidden"));
    fixture.addPicture(QStringLiteral("deep/10.png"));
    fixture.addPicture(QStringLiteral("deep/9.PNG"));
    fixture.addPicture(QStringLiteral("deep/deeper/ü “x”.jpg"));
    fixture.addPicture(QStringLiteral("deep/.secret.png"));
    fixture.addPicture(QStringLiteral(".hidden/x.png"));
    fixture.addFile(QStringLiteral("deep/notes.txt"), "text");

    const auto found = findFiles({toPath(fixture.path(QStringLiteral("deep")))}, {});

    QVERIFY(found);
    QStringList names;
    for (const auto &file : found->files) {
        names << toQString(file.filename());
    }
    QCOMPARE(
        names,
        (QStringList{
            QStringLiteral("9.PNG"), QStringLiteral("10.png"), QStringLiteral("ü “x”.jpg")}));
}

void CatalogueTest::endsWhereLinksMakeALoop()
{
    EditorFixture fixture;
    QDir(fixture.path({})).mkpath(QStringLiteral("a/b"));
    const auto top = toPath(fixture.path(QStringLiteral("a")));
    std::filesystem::create_directory_symlink(top, top / "b" / "back");
    fixture.addPicture(QStringLiteral("a/b/1.png"));
    const auto found = findFiles({top}, {});
    QVERIFY(found);
    QCOMPARE(found->files.size(), std::size_t{1});
}

void CatalogueTest::keepsWhatIsNamedWhateverItIs()
{
    EditorFixture fixture;
    const auto text = toPath(fixture.addFile(QStringLiteral("notes.txt"), "text"));
    const auto found = findFiles({text, "/nowhere/at/all.png"}, {});
    QVERIFY(found);
    QCOMPARE(found->files.size(), std::size_t{2});
}

void CatalogueTest::addsAFileOnce()
{
    EditorFixture fixture;
    Catalogue catalogue(*fixture.session, fixture.lanes);
    const QAbstractItemModelTester tester(&catalogue);
    QSignalSpy added(&catalogue, &Catalogue::added);
    const auto file = toPath(fixture.addPicture(QStringLiteral("a.png")));
    const auto roundabout = file.parent_path() / "." / "a.png";

    catalogue.add({file, file, roundabout});
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(catalogue.count(), 1);
    catalogue.add({roundabout});
    QTRY_COMPARE(added.count(), 2);
    QCOMPARE(catalogue.count(), 1);
    QCOMPARE(added.at(1).front().value<Document *>(), catalogue.at(0));
}

void CatalogueTest::saysWhichFolderHasNoPictures()
{
    EditorFixture fixture;
    QDir(fixture.path({})).mkpath(QStringLiteral("bare"));
    Catalogue catalogue(*fixture.session, fixture.lanes);
    QSignalSpy added(&catalogue, &Catalogue::added);
    const auto folder = fixture.path(QStringLiteral("bare"));
    catalogue.add({toPath(folder)});
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(added.front().at(0).value<Document *>(), nullptr);
    QCOMPARE(added.front().at(1).toStringList(), QStringList{folder});
}

void CatalogueTest::staysFluidWithTwoHundredFiles()
{
    EditorFixture fixture;
    for (int i = 0; i < 200; ++i) {
        fixture.addPicture(QStringLiteral("%1.png").arg(i), {40, 30}, i);
    }
    Catalogue catalogue(*fixture.session, fixture.lanes);
    const QAbstractItemModelTester tester(&catalogue);
    // What this thread itself works from one beat of a timer to the next holds the event loop up;
    // what it waits for the processor, on a busy machine, does not count.
    auto before = threadMs();
    double longest = 0.0;
    QTimer tick;
    tick.setInterval(5);
    connect(&tick, &QTimer::timeout, this, [&] {
        const auto now = threadMs();
        longest = qMax(longest, now - before);
        before = now;
    });
    tick.start();
    catalogue.add({toPath(fixture.path({}))});
    const auto thumbnails = [&catalogue] {
        const auto &all = catalogue.documents();
        return std::count_if(all.begin(), all.end(), [](const Document *document) {
            return !document->thumbnail().isNull();
        });
    };
    QTRY_COMPARE(thumbnails(), 200);
    QCOMPARE(catalogue.count(), 200);
    qInfo("200 files: longest stop of the event loop ms=%.1f", longest);
    QVERIFY2(longest < 1000.0, qPrintable(QString::number(longest)));
}

void CatalogueTest::removesWhileThumbnailsAreRead()
{
    EditorFixture fixture;
    for (int i = 0; i < 20; ++i) {
        fixture.addPicture(QStringLiteral("%1.png").arg(i));
    }
    Catalogue catalogue(*fixture.session, fixture.lanes);
    const QAbstractItemModelTester tester(&catalogue);
    QSignalSpy added(&catalogue, &Catalogue::added);
    catalogue.add({toPath(fixture.path({}))});
    QTRY_COMPARE(added.count(), 1);
    while (catalogue.count() > 3) {
        catalogue.remove(catalogue.at(0));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!catalogue.at(0)->thumbnail().isNull() && !catalogue.at(2)->thumbnail().isNull());
}

QTEST_MAIN(CatalogueTest)
#include "catalogue_test.moc"
