#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/intake.h"
#include "ui/state/recent.h"
#include "ui/windows/recent_menu.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::EditorFixture;

namespace {

QStringList names(const Recent &recent)
{
    QStringList list;
    for (const auto &file : recent.files()) {
        list << toQString(file.path.filename());
    }
    return list;
}

QList<std::filesystem::path> paths(const EditorFixture &fixture, const QStringList &names)
{
    QList<std::filesystem::path> list;
    for (const auto &name : names) {
        list << toPath(fixture.addFile(name, "x"));
    }
    return list;
}

const QString kA = QStringLiteral("a.png");
const QString kB = QStringLiteral("b & c.png");
const QString kC = QStringLiteral("ä.png");

} // namespace

class RecentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void newestIsFirstAndNoneIsThereTwice();
    void keepsAsManyAsTheSettingsSay();
    void whatDoesNotExistIsNotAdded();
    void vanishedOnesStayButCannotBeChosen();
    void clearedListStaysCleared();
    void clearingForgetsWhatIsOnItsWay();
    void menuShowsNamesAndOpensThem();
};

void RecentTest::newestIsFirstAndNoneIsThereTwice()
{
    EditorFixture fixture;
    Recent recent(*fixture.settings, fixture.lanes.io);
    QVERIFY(recent.files().isEmpty());
    recent.add(paths(fixture, {kA, kB}));
    recent.add(paths(fixture, {kC})); // while it looks at the others
    QTRY_COMPARE(names(recent), (QStringList{kC, kA, kB}));
    recent.add(paths(fixture, {kB}));
    QTRY_COMPARE(names(recent), (QStringList{kB, kC, kA}));
}

void RecentTest::keepsAsManyAsTheSettingsSay()
{
    EditorFixture fixture;
    fixture.settings->change([](Preferences &values) { values.recentMax = 2; });
    Recent recent(*fixture.settings, fixture.lanes.io);
    recent.add(paths(fixture, {kA, kB, kC}));
    QTRY_COMPARE(names(recent), (QStringList{kA, kB}));
    fixture.settings->change([](Preferences &values) { values.recentMax = 0; });
    QVERIFY(recent.files().isEmpty());
    recent.add(paths(fixture, {kC}));
    QTRY_VERIFY(fixture.settings->values().recentFiles.isEmpty());
}

void RecentTest::whatDoesNotExistIsNotAdded()
{
    EditorFixture fixture;
    Recent recent(*fixture.settings, fixture.lanes.io);
    auto list = paths(fixture, {kA});
    list.prepend(toPath(fixture.path(QStringLiteral("typo.png"))));
    recent.add(list);
    QTRY_COMPARE(names(recent), QStringList{kA});
}

void RecentTest::vanishedOnesStayButCannotBeChosen()
{
    EditorFixture fixture;
    Recent recent(*fixture.settings, fixture.lanes.io);
    const RecentMenu menu(recent);
    QVERIFY(QDir(fixture.path({})).mkdir(QStringLiteral("in")));
    recent.add(paths(fixture, {kA, kC}) << toPath(fixture.path(QStringLiteral("in"))));
    QTRY_COMPARE(recent.files().size(), 3);
    QVERIFY(recent.files().at(2).folder);

    QVERIFY(QFile::remove(fixture.path(kA)));
    recent.refresh();
    QTRY_VERIFY(!recent.files().front().exists);
    QVERIFY(recent.files().at(1).exists);
    QVERIFY(!menu.actions().at(0)->isEnabled());
    QVERIFY(menu.actions().at(0)->text() != menu.actions().at(0)->text().left(kA.size()));
    QVERIFY(menu.actions().at(1)->isEnabled());
}

void RecentTest::clearedListStaysCleared()
{
    EditorFixture fixture;
    {
        Recent recent(*fixture.settings, fixture.lanes.io);
        const RecentMenu menu(recent);
        QVERIFY(!menu.isEnabled());
        recent.add(paths(fixture, {kA}));
        QTRY_VERIFY(menu.isEnabled());
        menu.actions().back()->trigger();
        QTRY_VERIFY(recent.files().isEmpty());
        QVERIFY(!menu.isEnabled());
    }
    fixture.settings->flush();
    const Settings again(toPath(fixture.path(QStringLiteral("inspyre.ini"))));
    QVERIFY(again.values().recentFiles.isEmpty());
}

void RecentTest::clearingForgetsWhatIsOnItsWay()
{
    EditorFixture fixture;
    Recent recent(*fixture.settings, fixture.lanes.io);
    recent.add(paths(fixture, {kA}));
    recent.clear();
    fixture.lanes.io.waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(recent.files().isEmpty());
}

void RecentTest::menuShowsNamesAndOpensThem()
{
    EditorFixture fixture;
    Recent recent(*fixture.settings, fixture.lanes.io);
    RecentMenu menu(recent);
    QSignalSpy chosen(&menu, &RecentMenu::chosen);
    recent.add(paths(fixture, {kB}));
    QTRY_COMPARE(recent.files().size(), 1);
    auto *first = menu.actions().front();
    QCOMPARE(first->text(), QStringLiteral("b && c.png"));
    QCOMPARE(first->toolTip(), fixture.path(kB));
    first->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(toQString(chosen.front().front().value<std::filesystem::path>()), fixture.path(kB));
}

QTEST_MAIN(RecentTest)
#include "recent_test.moc"
