// A batch that goes on with what comes into its folders, through its window.
#include "tests/support/patience.h"
#include "tests/ui/batch_fixture.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::BatchFixture;
using State = inspyre::ui::BatchSession::State;

namespace {

QAbstractButton &waitBox(const BatchFixture &fixture)
{
    return *fixture.button(QStringLiteral("Wait for new pictures"));
}

QStringList names(const std::vector<const char *> &pictures)
{
    QStringList results;
    for (const auto *picture : pictures) {
        results << QLatin1String(picture) + QLatin1String("_cutout.png");
    }
    return results;
}

/// One picture is done, and others are waited for.
void watchOnePicture(BatchFixture &fixture)
{
    fixture.start();
    fixture.addPicture(QStringLiteral("a.png"));
    fixture.plan();
    waitBox(fixture).click();
    fixture.click(QStringLiteral("Start"));
    QTRY_COMPARE(fixture.state(), State::Ended);
}

} // namespace

class BatchWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void onlyFoldersAreWatched();
    void picturesThatComeAreDone();
    void nothingIsDoneTwice();
    void stoppingEndsTheWait();
    void turnedOffItWatchesNoMore();
    void aFolderThatVanishesIsTold();
};

void BatchWatchTest::onlyFoldersAreWatched()
{
    BatchFixture fixture;
    fixture.start();
    QVERIFY(fixture.button(QStringLiteral("Wait for new pictures")) == nullptr);

    fixture.addPicture(QStringLiteral("a.png"));
    fixture.plan();

    QVERIFY(fixture.button(QStringLiteral("Wait for new pictures")) != nullptr);
    QVERIFY(!waitBox(fixture).isChecked());
}

void BatchWatchTest::picturesThatComeAreDone()
{
    BatchFixture fixture;
    fixture.start();
    fixture.addPicture(QStringLiteral("a.png"));
    fixture.plan();
    waitBox(fixture).click();
    QVERIFY(!fixture.window->watching()); // there is nothing yet to go on with

    fixture.click(QStringLiteral("Start"));
    QTRY_COMPARE(fixture.state(), State::Ended);
    QVERIFY(fixture.window->watching());
    QVERIFY(fixture.says(QStringLiteral("Waiting for new pictures")));
    fixture.addPicture(QStringLiteral("later.png"));
    QDir(fixture.pictures()).mkdir(QStringLiteral("below"));
    fixture.addPicture(QStringLiteral("below/b.png"));

    QTRY_COMPARE(fixture.resultNames(), names({"a", "below/b", "later"}));
    QTRY_COMPARE(fixture.state(), State::Ended);
    QVERIFY(fixture.window->watching());
}

void BatchWatchTest::nothingIsDoneTwice()
{
    BatchFixture fixture;
    fixture.start();
    fixture.addPictures(3);
    fixture.plan();
    waitBox(fixture).click();
    fixture.click(QStringLiteral("Start"));
    QTRY_COMPARE(fixture.state(), State::Ended);

    fixture.addPicture(QStringLiteral("new.png"));
    QTRY_COMPARE(fixture.resultNames().size(), 4);
    QTRY_COMPARE(fixture.state(), State::Ended);

    QCOMPARE(fixture.session().table().rows().size(), std::size_t(4));
}

void BatchWatchTest::stoppingEndsTheWait()
{
    BatchFixture fixture;
    watchOnePicture(fixture);

    fixture.click(QStringLiteral("Stop"));

    QVERIFY(!fixture.window->watching());
    QVERIFY(!waitBox(fixture).isChecked());
    QVERIFY(fixture.says(QStringLiteral("Finished")));
}

void BatchWatchTest::turnedOffItWatchesNoMore()
{
    BatchFixture fixture;
    watchOnePicture(fixture);
    waitBox(fixture).click();
    QVERIFY(!fixture.window->watching());

    fixture.addPicture(QStringLiteral("later.png"));
    QTest::qWait(2000); // longer than a file has to stay the same

    QCOMPARE(fixture.resultNames(), names({"a"}));
}

void BatchWatchTest::aFolderThatVanishesIsTold()
{
    BatchFixture fixture;
    watchOnePicture(fixture);

    const auto folder = QDir::cleanPath(fixture.pictures());
    const auto away = folder + QStringLiteral("-away");
    QVERIFY(QDir().rename(folder, away));
    QTRY_VERIFY(fixture.says(QStringLiteral("is not there any more")));
    QVERIFY(QDir().rename(away, folder));
    fixture.addPicture(QStringLiteral("back.png"));

    QTRY_COMPARE(fixture.resultNames(), names({"a", "back"}));
}

QTEST_MAIN(BatchWatchTest)
#include "batch_watch_test.moc"
