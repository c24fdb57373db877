#include "tests/support/patience.h"
#include "tests/ui/model_manager_fixture.h"
#include "ui/state/intake.h"
#include "ui/widgets/notice_bar.h"

#include <inspyre/files.h>

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <sys/mount.h>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::HttpServer;
using inspyre::test::ManagerFixture;
using inspyre::test::ModelServer;
using inspyre::test::starterBytes;

namespace {

const QString kFast = QStringLiteral("fast");
const QString kStarter = QStringLiteral("starter");
const QString kMine = QStringLiteral("mine");

std::string fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class ModelManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void theTableTellsWhatIsKnownAndHere();
    void theDetailsTellHowToGetWhatCannotBeDownloaded();
    void theSpeedHereIsSaidOfWhatWasUsed();
    void aModelIsDownloadedWithProgress();
    void aCancelledDownloadIsResumed();
    void downloadsGoOneAfterTheOther();
    void aWrongChecksumIsSaid();
    void aFolderThatCannotBeMadeIsSaid();
    void aFullDiskIsSaid();
    void offlineRefusesAndSaysSo();
    void goingOfflineStopsADownload();
    void aGoodFileIsImportedAndUsed();
    void aBadFileIsRefused();
    void replacingIsAskedFirst();
    void aGoodFileIsVerified();
    void aDamagedFileIsFoundOut();
    void theBuiltInModelStays();
    void deletingIsAskedFirst();
    void aModelInUseCanBeDeleted();
    void filesThatAppearAreSeen();
    void keysDoWhatButtonsDo();
    void oneIsChosenFromRightToLeftToo();
    void theChosenOneStaysInSight();
    void goesAwayWhileItWorks();
};

void ModelManagerTest::theTableTellsWhatIsKnownAndHere()
{
    const ManagerFixture fixture;
    fixture.window->show();
    QTRY_VERIFY(fixture.library().rowCount() > 0);

    QCOMPARE(fixture.library().rowCount(), static_cast<int>(knownModels().size()));
    QCOMPARE(fixture.stateText(kStarter), QStringLiteral("Built in"));
    QCOMPARE(fixture.stateText(kFast), QStringLiteral("Not downloaded"));
    QCOMPARE(fixture.stateText(QStringLiteral("plus-ultra")), QStringLiteral("Not here"));
    const auto cell = [&](int column) {
        return fixture.library().index(fixture.row(kFast), column).data().toString();
    };
    QCOMPARE(cell(ModelLibrary::TitleColumn), QStringLiteral("InSPyReNet SwinB fast (384)"));
    QCOMPARE(cell(ModelLibrary::SizeColumn), QStringLiteral("368 MB"));
    QCOMPARE(cell(ModelLibrary::LicenceColumn), QStringLiteral("MIT"));
    QCOMPARE(cell(ModelLibrary::SpeedColumn), QStringLiteral("Not used yet"));
    // One is chosen from the start, so that the keyboard has a place to begin.
    QVERIFY(fixture.window->findChild<QTableView *>()->currentIndex().isValid());
    QVERIFY(fixture.says(QStringLiteral("Small built-in model")));
}

void ModelManagerTest::theDetailsTellHowToGetWhatCannotBeDownloaded()
{
    ManagerFixture fixture;
    fixture.show(QStringLiteral("plus-ultra"));

    QVERIFY(fixture.says(QStringLiteral("Plus_Ultra.pth")));
    QVERIFY(fixture.says(QStringLiteral("github.com/plemeri/InSPyReNet")));
    QVERIFY(!fixture.button(QStringLiteral("Download"))->isEnabled());
    QVERIFY(!fixture.button(QStringLiteral("Use"))->isEnabled());
    QVERIFY(fixture.button(QStringLiteral("Import…"))->isEnabled());
}

void ModelManagerTest::theSpeedHereIsSaidOfWhatWasUsed()
{
    ManagerFixture fixture;
    fixture.show();
    QVERIFY(fixture.says(QStringLiteral("Not used on this computer yet")));
    for (const double ms : {900.0, 100.0, 200.0}) {
        fixture.editor.session->tellPass(
            {.model = "starter",
             .device = "cpu",
             .precision = "fp32",
             .networkSize = {384, 384},
             .inferenceMs = ms});
    }

    const auto cell = [&] {
        return fixture.library()
            .index(fixture.row(kStarter), ModelLibrary::SpeedColumn)
            .data()
            .toString();
    };
    QTRY_COMPARE(cell(), QStringLiteral("200 ms"));
    QVERIFY(fixture.says(QStringLiteral("384 × 384")));
    QVERIFY(fixture.says(QStringLiteral("median of 3 pass")));
}

void ModelManagerTest::aModelIsDownloadedWithProgress()
{
    ModelServer server;
    server.open = false;
    ManagerFixture fixture(server.source());
    fixture.show(kFast);

    fixture.button(QStringLiteral("Download"))->click();

    QTRY_VERIFY(fixture.stateText(kFast).startsWith(QLatin1String("Downloading: 4")));
    QVERIFY(!fixture.button(QStringLiteral("Use"))->isEnabled());
    server.open = true;
    QTRY_COMPARE(fixture.state(kFast), ModelState::Here);
    QCOMPARE(fixture.stateText(kFast), QStringLiteral("On this computer"));
    QVERIFY(fileBytes(fixture.modelPath(QStringLiteral("ckpt_fast.pth"))) == starterBytes());
    QVERIFY(fixture.button(QStringLiteral("Use"))->isEnabled());
    QCOMPARE(QDir(fixture.modelPath({})).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ModelManagerTest::aCancelledDownloadIsResumed()
{
    ModelServer server;
    server.open = false;
    ManagerFixture fixture(server.source());
    fixture.show(kFast);
    fixture.button(QStringLiteral("Download"))->click();
    QTRY_VERIFY(fixture.stateText(kFast).startsWith(QLatin1String("Downloading: 4")));

    fixture.button(QStringLiteral("Cancel"))->click();

    QTRY_COMPARE(fixture.state(kFast), ModelState::Interrupted);
    QVERIFY(QFile::exists(fixture.modelPath(QStringLiteral("ckpt_fast.pth.part"))));
    QVERIFY(fixture.says(QStringLiteral("are here already")));
    QVERIFY(fixture.library().problem(fixture.row(kFast)) == nullptr);

    server.open = true;
    fixture.button(QStringLiteral("Resume download"))->click();
    QTRY_COMPARE(fixture.state(kFast), ModelState::Here);
    QVERIFY(server.lastBegin > 0);
}

void ModelManagerTest::downloadsGoOneAfterTheOther()
{
    ModelServer server;
    server.open = false;
    ManagerFixture fixture(server.source());
    fixture.show(kFast);
    const auto base = QStringLiteral("base");
    const auto nightly = QStringLiteral("base-nightly");
    fixture.library().download(fixture.row(kFast));
    fixture.library().download(fixture.row(base));
    fixture.library().download(fixture.row(nightly));

    QCOMPARE(fixture.stateText(base), QStringLiteral("Waiting"));
    fixture.library().cancel(fixture.row(nightly)); // it has not begun
    QCOMPARE(fixture.state(nightly), ModelState::Absent);
    server.open = true;
    QTRY_COMPARE(fixture.state(base), ModelState::Here);
    QCOMPARE(fixture.state(kFast), ModelState::Here);
    QCOMPARE(server.server.connections(), 2);
}

void ModelManagerTest::aWrongChecksumIsSaid()
{
    const HttpServer server([](const auto &, auto &connection) {
        connection.send(inspyre::test::responseHead(200, 5) + "hello");
    });
    ManagerFixture fixture([&server](const KnownModel &) {
        return DownloadOptions{.url = server.url("/x"), .sha256 = std::string(64, '0')};
    });
    fixture.show(kFast);

    fixture.button(QStringLiteral("Download"))->click();

    QTRY_COMPARE(fixture.state(kFast), ModelState::Failed);
    QTRY_VERIFY(fixture.says(QStringLiteral("The checksum of")));
    QVERIFY(fixture.says(QStringLiteral("ckpt_fast.pth")));
    QVERIFY(QDir(fixture.modelPath({})).isEmpty());
    QVERIFY(fixture.button(QStringLiteral("Download"))->isEnabled()); // again
}

void ModelManagerTest::aFolderThatCannotBeMadeIsSaid()
{
    const ModelServer server;
    ManagerFixture fixture(server.source());
    QFile inTheWay(fixture.data.filePath(QStringLiteral("models")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    fixture.show(kFast);

    fixture.button(QStringLiteral("Download"))->click();

    QTRY_COMPARE(fixture.state(kFast), ModelState::Failed);
    QTRY_VERIFY(fixture.says(fixture.data.filePath(QStringLiteral("models"))));
    QCOMPARE(server.server.connections(), 0);
    fixture.button(QStringLiteral("Open folder"))->click();
    QVERIFY(fixture.says(QStringLiteral("cannot be made")));
    QVERIFY(fixture.prompter->shown.isEmpty());
}

void ModelManagerTest::aFullDiskIsSaid()
{
    const QTemporaryDir small;
    const auto folder = small.path().toUtf8();
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=1m") != 0) {
        QSKIP("a small disk cannot be mounted here");
    }
    const auto unmount = qScopeGuard([&] { ::umount2(folder.constData(), MNT_DETACH); });
    const ModelServer server;
    ManagerFixture fixture(
        [source = server.source(), folder = folder.toStdString()](const KnownModel &model) {
            auto options = source(model);
            options.folder = folder;
            return options;
        });
    fixture.show(kFast);

    fixture.button(QStringLiteral("Download"))->click();

    QTRY_COMPARE(fixture.state(kFast), ModelState::Failed);
    QCOMPARE(fixture.library().problem(fixture.row(kFast))->code, ErrorCode::DiskFull);
    QTRY_VERIFY(fixture.says(QStringLiteral("the disk is full")));
}

void ModelManagerTest::offlineRefusesAndSaysSo()
{
    const ModelServer server;
    ManagerFixture fixture(server.source());
    fixture.show(kFast);
    QVERIFY(!fixture.says(QStringLiteral("Offline mode is on")));

    fixture.editor.settings->change([](Preferences &values) { values.offline = true; });

    QVERIFY(fixture.says(QStringLiteral("Offline mode is on")));
    QVERIFY(!fixture.button(QStringLiteral("Download"))->isEnabled());
    fixture.library().download(fixture.row(kFast)); // whoever asks all the same
    QTRY_COMPARE(fixture.state(kFast), ModelState::Failed);
    QCOMPARE(fixture.library().problem(fixture.row(kFast))->code, ErrorCode::Offline);
    QCOMPARE(server.server.connections(), 0);
}

void ModelManagerTest::goingOfflineStopsADownload()
{
    ModelServer server;
    server.open = false;
    ManagerFixture fixture(server.source());
    fixture.show(kFast);
    fixture.library().download(fixture.row(kFast));
    fixture.library().download(fixture.row(QStringLiteral("base")));
    QTRY_VERIFY(fixture.stateText(kFast).startsWith(QLatin1String("Downloading: 4")));

    fixture.editor.settings->change([](Preferences &values) { values.offline = true; });

    QTRY_COMPARE(fixture.state(kFast), ModelState::Interrupted);
    QCOMPARE(fixture.state(QStringLiteral("base")), ModelState::Absent);
    QCOMPARE(server.server.connections(), 1);
}

void ModelManagerTest::aGoodFileIsImportedAndUsed()
{
    ManagerFixture fixture;
    fixture.show();
    const auto file = fixture.editor.addFile(
        QStringLiteral("mine.pth"), QByteArray::fromStdString(starterBytes()));
    fixture.prompter->files = QStringList{file};

    fixture.button(QStringLiteral("Import…"))->click();

    QTRY_VERIFY(fixture.says(QStringLiteral("was imported and verified")));
    QVERIFY(QFile::exists(file));
    QVERIFY(fileBytes(fixture.modelPath(QStringLiteral("mine.pth"))) == starterBytes());
    QCOMPARE(fixture.state(kMine), ModelState::Here);
    fixture.editor.startEngine();
    fixture.button(QStringLiteral("Use it"))->click();
    QTRY_COMPARE(fixture.stateText(kMine), QStringLiteral("In use"));
    QCOMPARE(fixture.stateText(kStarter), QStringLiteral("Built in"));
    QVERIFY(!fixture.button(QStringLiteral("Use"))->isEnabled());
}

void ModelManagerTest::aBadFileIsRefused()
{
    ManagerFixture fixture;
    fixture.show();
    fixture.prompter->files =
        QStringList{fixture.editor.addFile(QStringLiteral("text.pth"), "this is text")};

    fixture.button(QStringLiteral("Import…"))->click();

    QTRY_VERIFY(fixture.says(QStringLiteral("text.pth")));
    QVERIFY(fixture.says(QStringLiteral("is damaged or is not a weights file")));
    QVERIFY(!QFile::exists(fixture.modelPath(QStringLiteral("text.pth"))));
    const auto good = fixture.editor.addFile(
        QStringLiteral("mine.pth"), QByteArray::fromStdString(starterBytes()));
    fixture.prompter->files = QStringList{good};
    fixture.button(QStringLiteral("Choose another file…"))->click();
    QTRY_VERIFY(fixture.row(kMine) >= 0);
}

void ModelManagerTest::replacingIsAskedFirst()
{
    ManagerFixture fixture;
    fixture.addModel(QStringLiteral("mine.pth"), "an old one");
    fixture.show(kMine);
    const auto file = fixture.editor.addFile(
        QStringLiteral("mine.pth"), QByteArray::fromStdString(starterBytes()));

    fixture.prompter->files = QStringList{file};
    fixture.button(QStringLiteral("Import…"))->click();
    QVERIFY(fixture.prompter->asked.contains(QLatin1String("mine.pth")));
    QVERIFY(!fixture.library().importing());
    QCOMPARE(fileBytes(fixture.modelPath(QStringLiteral("mine.pth"))), std::string("an old one"));

    fixture.prompter->agrees = true;
    fixture.prompter->files = QStringList{file};
    fixture.button(QStringLiteral("Import…"))->click();
    QTRY_VERIFY(fixture.says(QStringLiteral("was imported and verified")));
    QVERIFY(fileBytes(fixture.modelPath(QStringLiteral("mine.pth"))) == starterBytes());
}

void ModelManagerTest::aGoodFileIsVerified()
{
    ManagerFixture fixture;
    fixture.show();
    QVERIFY(fixture.says(QStringLiteral("not compared yet")));

    fixture.button(QStringLiteral("Verify"))->click();

    QTRY_VERIFY(fixture.says(QStringLiteral("as published")));
    QVERIFY(fixture.says(QStringLiteral("Res2Net")));
    QVERIFY(fixture.says(QStringLiteral("all of them fit")));
    QCOMPARE(fixture.state(kStarter), ModelState::BuiltIn);
}

void ModelManagerTest::aDamagedFileIsFoundOut()
{
    ManagerFixture fixture;
    fixture.addModel(QStringLiteral("mine.pth"), starterBytes().substr(0, 100'000));
    fixture.addModel(QStringLiteral("ckpt_fast.pth"), starterBytes());
    fixture.show(kMine);

    fixture.button(QStringLiteral("Verify"))->click();
    QTRY_COMPARE(fixture.stateText(kMine), QStringLiteral("Damaged"));
    QTRY_VERIFY(fixture.says(QStringLiteral("mine.pth")));
    QVERIFY(fixture.says(QStringLiteral("is damaged or is not a weights file")));

    // A whole one, but another than was published: it can be fetched anew.
    fixture.window->choose(kFast);
    QVERIFY(!fixture.button(QStringLiteral("Download"))->isEnabled());
    fixture.button(QStringLiteral("Verify"))->click();
    QTRY_COMPARE(fixture.state(kFast), ModelState::Damaged);
    QTRY_VERIFY(fixture.says(QStringLiteral("The checksum of")));
    QVERIFY(fixture.button(QStringLiteral("Download"))->isEnabled());
}

void ModelManagerTest::theBuiltInModelStays()
{
    ManagerFixture fixture;
    fixture.show();
    fixture.prompter->agrees = true;

    QVERIFY(!fixture.button(QStringLiteral("Delete…"))->isEnabled());
    QTest::keyClick(fixture.window->findChild<QTableView *>(), Qt::Key_Delete);

    QVERIFY(fixture.prompter->asked.isEmpty());
    QCOMPARE(fixture.state(kStarter), ModelState::BuiltIn);
}

void ModelManagerTest::deletingIsAskedFirst()
{
    ManagerFixture fixture;
    fixture.addModel(QStringLiteral("mine.pth"), starterBytes());
    fixture.show(kMine);

    fixture.button(QStringLiteral("Delete…"))->click();
    QVERIFY(fixture.prompter->asked.contains(QLatin1String("mine.pth")));
    QVERIFY(!fixture.prompter->asked.contains(QLatin1String("in use")));
    QCOMPARE(fixture.state(kMine), ModelState::Here);

    fixture.prompter->agrees = true;
    fixture.button(QStringLiteral("Delete…"))->click();
    QTRY_COMPARE(fixture.row(kMine), -1);
    QVERIFY(!QFile::exists(fixture.modelPath(QStringLiteral("mine.pth"))));
    QVERIFY(fixture.window->findChild<QTableView *>()->currentIndex().isValid());
}

void ModelManagerTest::aModelInUseCanBeDeleted()
{
    ManagerFixture fixture;
    fixture.addModel(QStringLiteral("ckpt_fast.pth"), starterBytes());
    fixture.editor.settings->change([](Preferences &values) { values.model = kFast; });
    fixture.editor.startEngine();
    fixture.show(kFast);
    fixture.button(QStringLiteral("Use"))->click();
    QTRY_COMPARE(fixture.stateText(kFast), QStringLiteral("In use"));
    fixture.prompter->agrees = true;

    fixture.button(QStringLiteral("Delete…"))->click();

    QVERIFY(fixture.prompter->asked.contains(QLatin1String("in use")));
    QTRY_COMPARE(fixture.stateText(kFast), QStringLiteral("Deleted, still in use"));
    QVERIFY(!QFile::exists(fixture.modelPath(QStringLiteral("ckpt_fast.pth"))));
    QVERIFY(fixture.editor.settings->values().model.isEmpty());
    // Pictures go on.
    const Pixels pixels(64, 64, PixelFormat::Rgb8);
    const auto engine = fixture.editor.session->engine();
    QVERIFY(engine->remover->matte(pixels.view(), {}, {}));
}

void ModelManagerTest::filesThatAppearAreSeen()
{
    ManagerFixture fixture;
    fixture.show();
    fixture.button(QStringLiteral("Open folder"))->click();
    QCOMPARE(fixture.prompter->shown, fixture.data.filePath(QStringLiteral("models")));
    fixture.addModel(QStringLiteral("mine.pth"), starterBytes());

    QTest::keyClick(fixture.window.get(), Qt::Key_F5);

    QTRY_VERIFY(fixture.row(kMine) >= 0);
    QCOMPARE(fixture.state(kMine), ModelState::Here);
}

void ModelManagerTest::keysDoWhatButtonsDo()
{
    ManagerFixture fixture;
    fixture.addModel(QStringLiteral("mine.pth"), starterBytes());
    fixture.show(kMine);
    fixture.editor.startEngine();
    auto *table = fixture.window->findChild<QTableView *>();

    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(fixture.prompter->asked.contains(QLatin1String("mine.pth")));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(fixture.stateText(kMine), QStringLiteral("In use"));
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!fixture.window->isVisible());
}

void ModelManagerTest::oneIsChosenFromRightToLeftToo()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    ManagerFixture fixture;
    fixture.addModel(QStringLiteral("mine.pth"), starterBytes());
    fixture.show(kMine);

    auto *table = fixture.window->findChild<QTableView *>();
    QCOMPARE(table->currentIndex().row(), fixture.row(kMine));
    QVERIFY(table->selectionModel()->isRowSelected(fixture.row(kMine)));
    QVERIFY(fixture.button(QStringLiteral("Use"))->isEnabled());
    fixture.addModel(QStringLiteral("other.pth"), starterBytes());
    fixture.library().refresh(); // the list is another
    QTRY_VERIFY(fixture.row(QStringLiteral("other")) >= 0);
    QCOMPARE(table->currentIndex().row(), fixture.row(kMine));
}

void ModelManagerTest::theChosenOneStaysInSight()
{
    const ManagerFixture fixture;
    fixture.window->show();
    QTRY_VERIFY(fixture.library().rowCount() > 0);
    auto *table = fixture.window->findChild<QTableView *>();
    const auto inSight = [table] {
        return table->viewport()->rect().contains(
            table->visualRect(table->currentIndex()).center());
    };
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    QTRY_VERIFY(inSight());

    fixture.window->resize(fixture.window->width(), fixture.window->height() - 120);

    QTRY_VERIFY(inSight());
}

void ModelManagerTest::goesAwayWhileItWorks()
{
    ModelServer server;
    server.open = false;
    for (int i = 0; i < 5; ++i) {
        ManagerFixture fixture(server.source());
        fixture.show(kFast);
        fixture.library().download(fixture.row(kFast));
        fixture.library().verify(fixture.row(kStarter));
        fixture.library().refresh();
    }
    QVERIFY(server.server.connections() <= 5);
}

QTEST_MAIN(ModelManagerTest)
#include "model_manager_test.moc"
