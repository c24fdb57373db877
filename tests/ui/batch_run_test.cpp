// Batches through their window, with a model that is at once there: from a folder that is added to
// results, a report, and a run that goes on another day.
#include "tests/support/patience.h"
#include "tests/ui/batch_fixture.h"
#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/widgets/notice_bar.h"
#include "ui/windows/batch_offers.h"
#include "ui/windows/batch_question.h"
#include "ui/windows/batch_table_view.h"
#include "ui/windows/output_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <sys/mount.h>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::BatchFixture;
using inspyre::test::BusyLane;
using inspyre::test::FakeDelay;
using State = inspyre::ui::BatchSession::State;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file that a delay of the fake waits for.
class Gate
{
public:
    explicit Gate(const QString &file)
        : m_file(file)
    {
        qputenv("INSPYRE_FAKE_DELAY_MS", file.toUtf8());
    }

    ~Gate()
    {
        open();
        qunsetenv("INSPYRE_FAKE_DELAY_MS");
    }

    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;

    void open() const
    {
        QFile file(m_file);
        static_cast<void>(file.open(QIODevice::WriteOnly));
    }

private:
    QString m_file;
};

void drop(QWidget &window, const QStringList &files)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const auto &file : files) {
        urls << QUrl::fromLocalFile(file);
    }
    mime.setUrls(urls);
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(200, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

QString questionOf(const BatchFixture &fixture)
{
    return fixture.window->findChild<BatchQuestion *>()->text();
}

} // namespace

class BatchRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void aFolderIsDoneWithItsFolders();
    void picturesThatCannotBeDoneSaySo();
    void failedOnesAreTriedAgain();
    void oneFailedOneIsTriedAgain();
    void flawsAreShownBeforeTheStart();
    void whatCannotBeIsNotStarted();
    void aDryRunWritesNothing();
    void whatIsRemovedIsNotDone();
    void picturesCanBeDroppedWhileItRuns();
    void picturesCanBeAddedAfterwards();
    void picturesCanBeTakenOffWhileItRuns();
    void nothingIsBegunWhileItIsPaused();
    void stoppingTakesNoTimeAndCanGoOn();
    void anUnfinishedBatchIsOffered();
    void anOfferCanBeForgotten();
    void allUnfinishedBatchesAreOffered();
    void theKindOfFileIsChosen();
    void anUnfinishedBatchInTheWayIsAskedAbout();
    void theEditorGoesFirst();
    void itWaitsForTheModel();
    void aFullDiskPausesAndAsks();
    void closingAsksWhileItRuns();
    void theReportIsSaved();
    void goesAwayWhileItRuns();
};

void BatchRunTest::aFolderIsDoneWithItsFolders()
{
    BatchFixture fixture;
    fixture.addPicture(QStringLiteral("cat.png"));
    fixture.addPicture(QStringLiteral("summer/cat.png"));
    fixture.addPicture(QStringLiteral("summer/sea/dog.png"), 128); // the fake is not sure
    fixture.start();
    fixture.plan();
    QCOMPARE(fixture.session().table().rowCount(), 3);
    const QSignalSpy ended(&fixture.session(), &BatchSession::ended);
    fixture.click(QStringLiteral("Start"));
    QTRY_COMPARE(fixture.state(), State::Ended);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(
        fixture.resultNames(),
        (QStringList{
            QStringLiteral("cat_cutout.png"),
            QStringLiteral("summer/cat_cutout.png"),
            QStringLiteral("summer/sea/dog_cutout.png")}));
    QCOMPARE(fixture.stateOf(QStringLiteral("summer/cat.png")), ItemState::Done);
    QCOMPARE(fixture.stateOf(QStringLiteral("dog.png")), ItemState::Doubtful);
    const auto &stats = fixture.session().stats();
    QCOMPARE(stats.total, 3);
    QCOMPARE(stats.done, 3);
    QCOMPARE(stats.doubtful, 1);
    QVERIFY(fixture.session().report()->how == "finished");
    QVERIFY(fixture.says(QStringLiteral("3 of 3 done, 1 doubtful")));
    QVERIFY(fixture.button(QStringLiteral("Doubtful: 1")) != nullptr);
    // The same bytes, whatever else was in the batch.
    QCOMPARE(
        bytesOf(fixture.results(QStringLiteral("cat_cutout.png"))),
        bytesOf(fixture.results(QStringLiteral("summer/cat_cutout.png"))));
}

void BatchRunTest::picturesThatCannotBeDoneSaySo()
{
    BatchFixture fixture;
    fixture.addPictures(2);
    fixture.addFile(QStringLiteral("notes.jpg"), "no picture");
    fixture.start();
    fixture.planAndStart();
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.stateOf(QStringLiteral("notes.jpg")), ItemState::Failed);
    QCOMPARE(fixture.session().stats().failed, 1);
    QCOMPARE(fixture.resultNames().size(), 2);
    fixture.click(QStringLiteral("Failed: 1"));
    QCOMPARE(fixture.session().table().rowCount(), 1);
    const auto message =
        fixture.session().table().index(0, BatchTable::MessageColumn).data().toString();
    QVERIFY2(message.contains(QLatin1String("not a picture")), qPrintable(message));
}

void BatchRunTest::failedOnesAreTriedAgain()
{
    BatchFixture fixture;
    fixture.addPictures(2);
    fixture.addFile(QStringLiteral("late.png"), "not written yet");
    fixture.start();
    QVERIFY(fixture.button(QStringLiteral("Try failed again")) == nullptr);
    fixture.planAndStart();
    QTRY_COMPARE(fixture.state(), State::Ended);
    const auto first = fixture.results(QStringLiteral("000_cutout.png"));
    const auto written = QFileInfo(first).lastModified();
    fixture.addPicture(QStringLiteral("late.png"));
    fixture.click(QStringLiteral("Try failed again"));
    QTRY_COMPARE(fixture.stateOf(QStringLiteral("late.png")), ItemState::Done);
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.resultNames().size(), 3);
    QCOMPARE(QFileInfo(first).lastModified(), written); // the others are left as they are
    QCOMPARE(fixture.session().table().count(ItemState::Done), 3);
    QTRY_VERIFY(fixture.button(QStringLiteral("Try failed again")) == nullptr);
}

void BatchRunTest::oneFailedOneIsTriedAgain()
{
    BatchFixture fixture;
    fixture.addFile(QStringLiteral("one.png"), "not written yet");
    fixture.addFile(QStringLiteral("two.png"), "not written yet");
    fixture.start();
    fixture.planAndStart();
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.session().table().count(ItemState::Failed), 2);
    fixture.addPicture(QStringLiteral("two.png"));
    fixture.session().retry({fixture.numberOf(QStringLiteral("two.png"))});
    QTRY_COMPARE(fixture.stateOf(QStringLiteral("two.png")), ItemState::Done);
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.stateOf(QStringLiteral("one.png")), ItemState::Failed);
}

void BatchRunTest::flawsAreShownBeforeTheStart()
{
    BatchFixture fixture;
    fixture.addPicture(QStringLiteral("cat.png"));
    fixture.addPicture(QStringLiteral("cat.jpg"));
    fixture.start();
    Recipe recipe;
    recipe.output.collision = Collision::Fail;
    fixture.window->setRecipe(recipe);
    fixture.plan();
    QVERIFY(fixture.session().table().flawed() > 0);
    QVERIFY(fixture.says(QStringLiteral("would become the same file")));
    recipe.output.collision = Collision::Number;
    fixture.window->setRecipe(recipe);
    QTRY_COMPARE(fixture.session().table().flawed(), 0);
    QTRY_VERIFY(!fixture.says(QStringLiteral("would become the same file")));
    fixture.session().start();
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.resultNames().size(), 2);
}

/// Where the results are to go is a file: nothing is written to where they were to go before.
void BatchRunTest::whatCannotBeIsNotStarted()
{
    BatchFixture fixture;
    const auto file = fixture.addPicture(QStringLiteral("cat.png"));
    fixture.start();
    fixture.plan();
    QVERIFY(fixture.session().canStart());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^error=")));
    fixture.session().setOutput(toPath(file));
    QVERIFY(!fixture.session().canStart());
    QTRY_COMPARE(fixture.state(), State::Ready);
    QVERIFY(!fixture.session().canStart());
    QVERIFY(!fixture.button(QStringLiteral("Start"))->isEnabled());
    QVERIFY(fixture.says(QStringLiteral("does not work")));
    fixture.session().setOutput(toPath(fixture.results()));
    QTRY_VERIFY(fixture.session().canStart());
}

void BatchRunTest::aDryRunWritesNothing()
{
    BatchFixture fixture;
    fixture.addPictures(3);
    fixture.addFile(QStringLiteral("notes.jpg"), "no picture");
    fixture.start();
    QTRY_VERIFY(fixture.editor.session->engine() != nullptr);
    fixture.plan();
    QVERIFY(!fixture.session().findings());
    fixture.click(QStringLiteral("Try it out"));
    QTRY_VERIFY(fixture.session().findings().has_value());
    QCOMPARE(fixture.state(), State::Ready);
    QVERIFY(fixture.session().findings()->estimate.has_value());
    QVERIFY(fixture.session().findings()->estimate->measured > 0);
    QVERIFY(fixture.says(QStringLiteral("Nothing was written")));
    QVERIFY(fixture.says(QStringLiteral("are free where the results go")));
    QCOMPARE(fixture.session().table().flawed(), 1);
    QVERIFY(fixture.resultNames().isEmpty());
    QVERIFY(!QDir(fixture.results()).exists());
}

void BatchRunTest::whatIsRemovedIsNotDone()
{
    BatchFixture fixture;
    fixture.addPictures(3);
    fixture.start();
    fixture.plan();
    fixture.window->view()->choose({fixture.numberOf(QStringLiteral("001.png"))});
    QTRY_VERIFY(fixture.button(QStringLiteral("Remove"))->isEnabled());
    QTest::keyClick(fixture.window->view(), Qt::Key_Delete);
    QTRY_COMPARE(fixture.state(), State::Ready);
    QCOMPARE(fixture.session().table().rowCount(), 2);
    fixture.session().start();
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(
        fixture.resultNames(),
        (QStringList{QStringLiteral("000_cutout.png"), QStringLiteral("002_cutout.png")}));
}

void BatchRunTest::picturesCanBeDroppedWhileItRuns()
{
    BatchFixture fixture;
    const Gate gate(fixture.folder.filePath(QStringLiteral("gate")));
    fixture.addPictures(2);
    fixture.start();
    fixture.planAndStart();
    const auto more = fixture.editor.addPicture(QStringLiteral("more.png"));
    drop(*fixture.window, {more});
    QTRY_COMPARE(fixture.session().table().rowCount(), 3);
    QVERIFY(fixture.session().active());
    gate.open();
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.session().stats().done, 3);
    QVERIFY(fixture.resultNames().contains(QStringLiteral("more_cutout.png")));
}

void BatchRunTest::picturesCanBeAddedAfterwards()
{
    BatchFixture fixture;
    fixture.addPictures(1);
    fixture.start();
    fixture.planAndStart();
    QTRY_COMPARE(fixture.state(), State::Ended);
    QVERIFY(!fixture.session().canGoOn());
    drop(*fixture.window, {fixture.editor.addPicture(QStringLiteral("more.png"))});
    QTRY_VERIFY(fixture.session().canGoOn());
    fixture.click(QStringLiteral("Go on"));
    QTRY_COMPARE(fixture.resultNames().size(), 2);
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.session().table().count(ItemState::Done), 2);
}

void BatchRunTest::picturesCanBeTakenOffWhileItRuns()
{
    BatchFixture fixture;
    const Gate gate(fixture.folder.filePath(QStringLiteral("gate")));
    fixture.addPictures(6);
    fixture.start();
    fixture.planAndStart();
    fixture.session().remove({fixture.numberOf(QStringLiteral("005.png"))});
    QTRY_COMPARE(fixture.stateOf(QStringLiteral("005.png")), ItemState::Skipped);
    gate.open();
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.resultNames().size(), 5);
}

void BatchRunTest::nothingIsBegunWhileItIsPaused()
{
    BatchFixture fixture;
    const FakeDelay slow(60);
    fixture.addPictures(30);
    fixture.start();
    fixture.planAndStart();
    QTRY_VERIFY(fixture.session().stats().done > 0);
    fixture.click(QStringLiteral("Pause"));
    QCOMPARE(fixture.state(), State::Paused);
    QTRY_COMPARE(fixture.session().stats().inWork, 0); // what had begun is finished
    const auto done = fixture.resultNames().size();
    QVERIFY(done < 30);
    QTest::qWait(300);
    QCOMPARE(fixture.resultNames().size(), done);
    fixture.click(QStringLiteral("Go on"));
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.resultNames().size(), 30);
}

void BatchRunTest::stoppingTakesNoTimeAndCanGoOn()
{
    BatchFixture fixture;
    auto gate = std::make_unique<Gate>(fixture.folder.filePath(QStringLiteral("gate")));
    fixture.addPictures(5);
    fixture.start();
    fixture.planAndStart();
    QTRY_COMPARE(fixture.session().table().count(ItemState::Matting), 1);
    QElapsedTimer clock;
    clock.start();
    fixture.click(QStringLiteral("Stop"));
    QTRY_COMPARE(fixture.state(), State::Ended);
    qInfo("stopped after ms=%lld", static_cast<long long>(clock.elapsed()));
    QVERIFY(fixture.session().report()->how == "stopped");
    QVERIFY(fixture.resultNames().isEmpty());
    QCOMPARE(fixture.session().table().count(ItemState::Waiting), 5);
    gate->open();
    fixture.click(QStringLiteral("Go on"));
    QTRY_COMPARE(fixture.resultNames().size(), 5);
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.session().table().count(ItemState::Done), 5);
}

void BatchRunTest::anUnfinishedBatchIsOffered()
{
    BatchFixture fixture;
    const FakeDelay slow(60);
    fixture.addPictures(20);
    fixture.start();
    fixture.planAndStart();
    QTRY_VERIFY(fixture.session().stats().done >= 2);
    fixture.makeWindow(); // another day
    const auto before = fixture.resultNames();
    QVERIFY(!before.isEmpty() && before.size() < 20);
    const auto first = fixture.results(before.front());
    const auto written = QFileInfo(first).lastModified();
    fixture.window->show();
    QTRY_VERIFY(fixture.button(QStringLiteral("Go on with it")) != nullptr);
    fixture.click(QStringLiteral("Go on with it"));
    QTRY_COMPARE(fixture.resultNames().size(), 20);
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.session().table().rowCount(), 20);
    QCOMPARE(fixture.session().table().count(ItemState::Done), 20);
    QCOMPARE(QFileInfo(first).lastModified(), written);
    fixture.makeWindow();
    fixture.window->show();
    const QSignalSpy looked(&fixture.session(), &BatchSession::unfinishedFound);
    QTRY_COMPARE(looked.count(), 1);
    QVERIFY(fixture.button(QStringLiteral("Go on with it")) == nullptr);
}

void BatchRunTest::anOfferCanBeForgotten()
{
    BatchFixture fixture;
    fixture.addPictures(3);
    {
        const Gate gate(fixture.folder.filePath(QStringLiteral("gate")));
        fixture.start();
        fixture.planAndStart();
        fixture.session().stop();
        QTRY_COMPARE(fixture.state(), State::Ended);
    }
    fixture.makeWindow();
    fixture.window->show();
    QTRY_VERIFY(fixture.button(QStringLiteral("Forget it")) != nullptr);
    fixture.click(QStringLiteral("Forget it"));
    QTRY_VERIFY(unfinishedBatches().empty());
    QVERIFY(fixture.button(QStringLiteral("Forget it")) == nullptr);
}

void BatchRunTest::allUnfinishedBatchesAreOffered()
{
    BatchFixture fixture;
    fixture.addPictures(3);
    const QStringList places{QStringLiteral("first"), QStringLiteral("second")};
    fixture.start();
    for (const auto &place : places) {
        const Gate gate(fixture.folder.filePath(place + QStringLiteral("-gate")));
        fixture.makeWindow();
        fixture.window->show();
        fixture.session().setOutput(toPath(fixture.folder.filePath(place)));
        fixture.window->add({toPath(fixture.pictures())});
        QTRY_COMPARE(fixture.state(), State::Ready);
        fixture.session().start();
        QTRY_VERIFY(fixture.session().active());
        fixture.session().stop();
        QTRY_COMPARE(fixture.state(), State::Ended);
    }
    fixture.makeWindow();
    fixture.window->show();
    auto *offers = fixture.window->findChild<BatchOffers *>();
    QTRY_COMPARE(offers->journals().size(), std::size_t{2});
    for (const auto &place : places) {
        QVERIFY(fixture.says(place));
    }
    QVERIFY(fixture.says(QStringLiteral("0 of 3 pictures are done")));

    fixture.click(QStringLiteral("Forget it")); // the newest is the first
    QTRY_COMPARE(offers->journals().size(), std::size_t{1});
    QVERIFY(fixture.says(places.front()) && !fixture.says(places.back()));
    fixture.click(QStringLiteral("Go on with it"));
    QTRY_COMPARE(fixture.state(), State::Ended);
    QVERIFY(!offers->isVisible());
    QCOMPARE(QDir(fixture.folder.filePath(places.front())).entryList(QDir::Files).size(), 3);
    QVERIFY(
        !QFileInfo::exists(fixture.folder.filePath(places.back() + QStringLiteral("/000.png"))));
}

void BatchRunTest::theKindOfFileIsChosen()
{
    BatchFixture fixture;
    fixture.addPictures(2);
    fixture.start();
    fixture.plan();
    fixture.click(QStringLiteral("Change…"));
    const auto dialogOf = [&fixture] { return fixture.window->findChild<OutputDialog *>(); };
    QTRY_VERIFY(dialogOf() != nullptr);
    const QPointer<OutputDialog> dialog = dialogOf();
    const auto choose = [&dialog](const QString &format) {
        const auto boxes = dialog->findChildren<QComboBox *>();
        for (auto *box : boxes) {
            if (box->accessibleName() == QLatin1String("Format")) {
                box->setCurrentText(format);
                Q_EMIT box->activated(box->currentIndex());
            }
        }
    };
    QPushButton *use = nullptr;
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (auto *button : buttons) {
        use = button->text() == QLatin1String("Use for all") ? button : use;
    }
    QVERIFY(use != nullptr && use->isEnabled());
    choose(QStringLiteral("JPEG")); // cannot hold what is transparent
    QVERIFY(!use->isEnabled());
    choose(QStringLiteral("WebP"));
    QVERIFY(use->isEnabled());
    use->click();
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(fixture.session().wish().recipe.output.format == FileFormat::WebP);
    QVERIFY(fixture.says(QStringLiteral("WebP")));
    QTRY_COMPARE(fixture.state(), State::Ready);
    fixture.session().start();
    QTRY_COMPARE(fixture.state(), State::Ended);
    const auto names = fixture.resultNames();
    QCOMPARE(names.size(), 2);
    for (const auto &name : names) {
        QVERIFY(name.endsWith(QLatin1String(".webp")));
        QVERIFY(bytesOf(fixture.results(name)).startsWith("RIFF"));
    }
}

void BatchRunTest::anUnfinishedBatchInTheWayIsAskedAbout()
{
    BatchFixture fixture;
    fixture.addPictures(3);
    {
        const Gate gate(fixture.folder.filePath(QStringLiteral("gate")));
        fixture.start();
        fixture.planAndStart();
        fixture.session().stop();
        QTRY_COMPARE(fixture.state(), State::Ended);
    }
    fixture.makeWindow();
    fixture.window->show();
    fixture.plan();
    fixture.session().start();
    QTRY_VERIFY(questionOf(fixture).contains(QLatin1String("not finished")));
    QCOMPARE(fixture.state(), State::Ready);
    fixture.click(QStringLiteral("Start anew"));
    QTRY_COMPARE(fixture.resultNames().size(), 3);
    QTRY_COMPARE(fixture.state(), State::Ended);
}

void BatchRunTest::theEditorGoesFirst()
{
    BatchFixture fixture;
    fixture.addPictures(4);
    fixture.start();
    QTRY_VERIFY(fixture.editor.session->engine() != nullptr);
    fixture.session().setEditorBusy(true);
    fixture.planAndStart();
    QTest::qWait(600);
    QVERIFY(fixture.resultNames().isEmpty());
    QCOMPARE(fixture.state(), State::Running);
    fixture.session().setEditorBusy(false);
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.resultNames().size(), 4);
}

void BatchRunTest::itWaitsForTheModel()
{
    BatchFixture fixture;
    fixture.addPictures(1);
    fixture.window->show();
    fixture.plan();
    fixture.session().start();
    QCOMPARE(fixture.state(), State::Starting);
    QVERIFY(fixture.says(QStringLiteral("Waiting for the model")));
    fixture.editor.startEngine();
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.resultNames().size(), 1);
}

void BatchRunTest::aFullDiskPausesAndAsks()
{
    BatchFixture fixture;
    const auto disk = fixture.folder.filePath(QStringLiteral("results"));
    QVERIFY(QDir().mkpath(disk));
    if (::mount("tmpfs", disk.toUtf8().constData(), "tmpfs", 0, "size=1m") != 0) {
        QSKIP("a small disk cannot be mounted here");
    }
    const auto unmount = qScopeGuard([&disk] { ::umount2(disk.toUtf8().constData(), MNT_DETACH); });
    for (const auto *name : {"a.png", "b.png", "c.png"}) {
        fixture.addPicture(QLatin1String(name), 200, {1200, 900});
    }
    QFile filler(fixture.results(QStringLiteral("filler")));
    QVERIFY(filler.open(QIODevice::WriteOnly));
    filler.write(QByteArray(1020 * 1024, 'x')); // all but a page
    filler.close();
    fixture.start();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^paused error=")));
    fixture.planAndStart();
    QTRY_COMPARE(fixture.state(), State::Asking);
    QCOMPARE(fixture.session().why().code, ErrorCode::DiskFull);
    QVERIFY(questionOf(fixture).contains(QLatin1String("disk is full")));
    QCOMPARE(fixture.session().table().count(ItemState::Failed), 0);
    QVERIFY(filler.remove());
    fixture.click(QStringLiteral("Go on"));
    QTRY_COMPARE(fixture.state(), State::Ended);
    QCOMPARE(fixture.session().stats().done, 3);
    QCOMPARE(questionOf(fixture), QString());
}

void BatchRunTest::closingAsksWhileItRuns()
{
    BatchFixture fixture;
    const Gate gate(fixture.folder.filePath(QStringLiteral("gate")));
    fixture.addPictures(3);
    fixture.start();
    fixture.planAndStart();
    QTest::keyClick(fixture.window.get(), Qt::Key_Escape);
    QVERIFY(fixture.window->isVisible());
    QVERIFY(questionOf(fixture).contains(QLatin1String("in the background")));
    fixture.click(QStringLiteral("Keep this window"));
    QVERIFY(fixture.window->isVisible() && questionOf(fixture).isEmpty());
    fixture.window->close();
    fixture.click(QStringLiteral("Run on in the background"));
    QVERIFY(!fixture.window->isVisible());
    QVERIFY(fixture.session().active());
    fixture.window->show();
    fixture.window->close();
    fixture.click(QStringLiteral("Stop the batch"));
    QVERIFY(!fixture.window->isVisible());
    QTRY_COMPARE(fixture.state(), State::Ended);
    fixture.window->show();
    fixture.window->close();
    QVERIFY(!fixture.window->isVisible()); // nothing is asked any more
}

void BatchRunTest::theReportIsSaved()
{
    BatchFixture fixture;
    fixture.addPictures(2);
    fixture.start();
    QVERIFY(!fixture.button(QStringLiteral("Save report…"))->isEnabled());
    fixture.planAndStart();
    QTRY_COMPARE(fixture.state(), State::Ended);
    for (const auto *name : {"report.csv", "report.json"}) {
        const auto file = fixture.folder.filePath(QLatin1String(name));
        const QSignalSpy saved(&fixture.session(), &BatchSession::saved);
        fixture.prompter->saveName = file;
        fixture.click(QStringLiteral("Save report…"));
        QTRY_COMPARE(saved.count(), 1);
        const auto bytes = bytesOf(file);
        QVERIFY2(bytes.contains("000.png") && bytes.contains("done"), bytes.constData());
    }
    const auto read = readReport(toPath(fixture.folder.filePath(QStringLiteral("report.json"))));
    QVERIFY(read);
    QCOMPARE(totalsOf(*read).done, 2);
    QVERIFY(read->program.find(QCoreApplication::applicationName().toStdString()) == 0);
}

void BatchRunTest::goesAwayWhileItRuns()
{
    BatchFixture fixture;
    const FakeDelay slow(50);
    fixture.addPictures(10);
    fixture.start();
    fixture.planAndStart();
    QTRY_VERIFY(fixture.session().stats().done > 0);
    fixture.window.reset();
    const auto names = fixture.resultNames(); // whole ones alone
    for (const auto &name : names) {
        QVERIFY2(name.endsWith(QLatin1String("_cutout.png")), qPrintable(name));
        QVERIFY(!QImage(fixture.results(name)).isNull());
    }
}

QTEST_MAIN(BatchRunTest)
#include "batch_run_test.moc"
