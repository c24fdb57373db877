// What a person gives the real window that cannot work, and what goes wrong under its hands: it
// says what is the matter with which file, and goes on.
#include "tests/support/patience.h"
#include "tests/support/pictures.h"
#include "tests/ui/whole_editor.h"
#include "ui/state/intake.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/message_card.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/stage_view.h"

#include <inspyre/folders.h>

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::buttonOf;
using inspyre::test::controlOf;
using inspyre::test::FakeDelay;
using inspyre::test::hasReceipt;
using inspyre::test::problemOf;
using inspyre::test::WholeEditor;
using State = inspyre::ui::Document::State;

namespace {

constexpr int kMany = 200;

QByteArray photograph(const char *format)
{
    return test::encoded(test::quadrants({400, 300}), format);
}

/// A picture whose file is larger than what disk there is.
QImage noise(QSize size)
{
    return QImage::fromData(test::noisePpm(size.width(), size.height()), "PPM");
}

} // namespace

class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void refusedFilesSayWhy_data();
    void refusedFilesSayWhy();
    void filesThatCannotBeOpenedSayWhy_data();
    void filesThatCannotBeOpenedSayWhy();
    void aFolderWithoutPicturesIsSaid();
    void onePixelGoesAllTheWay();
    void manyFilesAtOnceAndAgain();
    void anotherModelWhileItWorks();
    void theModelsFileGoesWhileItWorks();
    void closesInAStrokeAndInARegion();
    void closesWhileItExports();
    void exportThatFailsSaysWhy_data();
    void exportThatFailsSaysWhy();
    void fullDiskLeavesNothingHalfWritten();

private:
    static void seesTheReason(const WholeEditor &editor, const QString &name, const QString &says);
    static void open(const WholeEditor &editor, const QString &file);
};

/// The picture is refused in its place, with a way out, and the next one works.
void BadInputTest::seesTheReason(
    const WholeEditor &editor, const QString &name, const QString &says)
{
    QTRY_VERIFY(editor.current() != nullptr && editor.current()->state() == State::Failed);
    auto *card = editor.window->findChild<MessageCard *>();
    QCOMPARE(editor.window->stage()->shown(), card);
    const auto text = card->accessibleDescription();
    QVERIFY2(text.contains(name), qPrintable(text));
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(!editor.enabled(ActionId::Export));
    QVERIFY(buttonOf(card, QStringLiteral("Try again")) != nullptr);
    open(editor, editor.fixture.addPicture(QStringLiteral("good.png")));
    editor.trigger(ActionId::Previous);
    buttonOf(card, QStringLiteral("Remove from list"))->click();
    QTRY_COMPARE(editor.window->catalogue().count(), 1);
    QVERIFY(editor.isDone());
}

void BadInputTest::open(const WholeEditor &editor, const QString &file)
{
    editor.drop({file});
    const auto name = QFileInfo(file).fileName();
    QTRY_VERIFY(editor.isDone() && editor.current()->name() == name);
}

void BadInputTest::refusedFilesSayWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto jpeg = photograph("JPEG");
    const auto png = photograph("PNG");
    const auto damaged = QStringLiteral("damaged");
    const auto unknown = QStringLiteral("not a picture");
    QTest::newRow("half a JPEG") << "half.jpg" << jpeg.left(jpeg.size() / 2) << damaged;
    QTest::newRow("half a PNG") << "half.png" << png.left(png.size() / 2) << damaged;
    QTest::newRow("a text") << "text.png" << QByteArray("no picture at all") << unknown;
    QTest::newRow("nothing") << "empty.jpg" << QByteArray() << unknown;
    QTest::newRow("a size that is not there")
        << "bomb.png" << test::withClaimedSize(png, 60'000, 60'000) << QStringLiteral("too large");
}

void BadInputTest::refusedFilesSayWhy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    WholeEditor editor;
    editor.start();
    editor.drop({editor.fixture.addFile(name, bytes)});
    seesTheReason(editor, name, says);
}

void BadInputTest::filesThatCannotBeOpenedSayWhy_data()
{
    QTest::addColumn<bool>("vanished");
    QTest::newRow("vanished") << true;
    QTest::newRow("not allowed") << false;
}

void BadInputTest::filesThatCannotBeOpenedSayWhy()
{
    QFETCH(bool, vanished);
    if (!vanished && geteuid() == 0) {
        QSKIP("root may read everything");
    }
    WholeEditor editor;
    editor.start();
    const auto file = editor.fixture.addPicture(QStringLiteral("secret.png"));
    if (vanished) {
        QVERIFY(QFile::remove(file));
    } else {
        QVERIFY(QFile::setPermissions(file, {}));
    }
    editor.drop({file});
    seesTheReason(
        editor,
        QStringLiteral("secret.png"),
        vanished ? QStringLiteral("does not exist") : QStringLiteral("permission"));
}

void BadInputTest::aFolderWithoutPicturesIsSaid()
{
    WholeEditor editor;
    editor.start();
    QVERIFY(QDir(editor.fixture.path({})).mkpath(QStringLiteral("letters/deep")));
    editor.fixture.addFile(QStringLiteral("letters/deep/a.txt"), "text");
    editor.drop({editor.fixture.path(QStringLiteral("letters"))});
    QTRY_VERIFY2(editor.notice().contains(QStringLiteral("letters")), qPrintable(editor.notice()));
    QCOMPARE(editor.window->catalogue().count(), 0);
}

void BadInputTest::onePixelGoesAllTheWay()
{
    WholeEditor editor;
    editor.start();
    open(editor, editor.fixture.addPicture(QStringLiteral("dot.png"), {1, 1}));
    QTRY_VERIFY(editor.canvas()->isSettled());
    editor.trigger(ActionId::ToolErase);
    editor.drag(QPointF(0.2, 0.2), QPointF(0.8, 0.8));
    editor.trigger(ActionId::CropToSubject);
    editor.trigger(ActionId::Undo);
    editor.trigger(ActionId::QuickExport);
    const auto file = editor.fixture.path(QStringLiteral("dot_cutout.png"));
    QTRY_VERIFY2(QFile::exists(file), qPrintable(editor.notice()));
    QTRY_VERIFY(editor.enabled(ActionId::QuickExport));
    QCOMPARE(QImage(file).size(), QSize(1, 1));
}

void BadInputTest::manyFilesAtOnceAndAgain()
{
    WholeEditor editor;
    editor.start();
    QStringList files;
    for (int i = 0; i < kMany; ++i) {
        files << editor.fixture.addPicture(QStringLiteral("%1.png").arg(i), {40, 30}, i);
    }
    files << files.front() << editor.fixture.path(QStringLiteral("./1.png"));
    // By their names: what is dropped from a folder of temporary files is copied each time.
    editor.window->openFiles(files);
    auto &catalogue = editor.window->catalogue();
    QTRY_COMPARE(catalogue.count(), kMany);
    editor.window->openFiles(files);
    QTRY_COMPARE(editor.window->workbench().waiting(), 0);
    QCOMPARE(catalogue.count(), kMany);
    for (const auto *document : catalogue.documents()) {
        QCOMPARE(document->state(), State::Done);
    }
}

void BadInputTest::anotherModelWhileItWorks()
{
    const FakeDelay delay(100);
    WholeEditor editor;
    editor.start();
    QStringList files;
    for (int i = 0; i < 6; ++i) {
        files << editor.fixture.addPicture(QStringLiteral("%1.png").arg(i), {200, 150});
    }
    editor.drop(files);
    QTRY_VERIFY(editor.current() != nullptr && editor.current()->busy());
    for (int i = 0; i < 3; ++i) {
        const auto before = editor.fixture.session->engine();
        editor.fixture.startEngine();
        QTRY_VERIFY(editor.fixture.session->engine() != before);
    }
    QTRY_COMPARE(editor.window->workbench().waiting(), 0);
    for (const auto *document : editor.window->catalogue().documents()) {
        QCOMPARE(document->state(), State::Done);
    }
}

void BadInputTest::theModelsFileGoesWhileItWorks()
{
    const FakeDelay delay(300);
    WholeEditor editor;
    const auto weights = editor.fixture.path(QStringLiteral("mine.pth"));
    QVERIFY(
        QFile::copy(toQString(resourceFolder() / "models" / "starter" / "starter.pth"), weights));
    EngineOptions options;
    options.model = toPath(weights).string();
    options.modules = INSPYRE_TEST_BACKENDS "/good";
    editor.fixture.session->start(options);
    editor.window->show();
    editor.drop({editor.fixture.addPicture(QStringLiteral("a.png"), {200, 150})});
    QTRY_VERIFY(editor.current() != nullptr && editor.current()->busy());
    QVERIFY(QFile::remove(weights));
    QTRY_VERIFY(editor.isDone());
    // What is loaded works on; what is to be loaded again says that its file is gone.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^start error=")));
    editor.fixture.session->start(options);
    QTRY_COMPARE(editor.fixture.session->state(), EngineSession::State::Failed);
    QTRY_VERIFY2(editor.notice().contains(QStringLiteral("mine.pth")), qPrintable(editor.notice()));
    QVERIFY(editor.isDone() && editor.enabled(ActionId::Export));
}

void BadInputTest::closesInAStrokeAndInARegion()
{
    WholeEditor editor;
    editor.start();
    open(editor, editor.fixture.addPicture(QStringLiteral("a.png"), {600, 400}));
    const FakeDelay delay(3'600'000);
    editor.trigger(ActionId::ToolRegion);
    editor.drag(QPointF(100, 100), QPointF(400, 300));
    QTRY_COMPARE(editor.current()->state(), State::Detailing);
    editor.trigger(ActionId::ToolKeep);
    auto &editing = editor.current()->editing();
    editing.beginStroke({}, {.x = 10, .y = 10});
    QVERIFY(editing.drawing());
    QVERIFY(editor.window->close());
    editor.window.reset();
}

void BadInputTest::closesWhileItExports()
{
    WholeEditor editor;
    editor.start();
    const auto file = editor.fixture.path(QStringLiteral("noise.png"));
    QVERIFY(noise({1500, 1000}).save(file));
    open(editor, file);
    auto *dialog = editor.openExport();
    QVERIFY(dialog != nullptr);
    buttonOf(dialog, QStringLiteral("Export"))->click();
    editor.prompter->agrees = true;
    QVERIFY(editor.window->close());
    editor.window.reset();
    editor.fixture.lanes.io.waitForDone();
    // Cancelled or finished, never half.
    const auto written = editor.fixture.path(QStringLiteral("noise_cutout.png"));
    QVERIFY(!QFile::exists(written) || QImage(written).size() == QSize(1500, 1000));
    const auto left = QDir(editor.fixture.path({}))
                          .entryList({QStringLiteral("*noise*")}, QDir::Files | QDir::Hidden);
    QVERIFY2(left.size() <= 2, qPrintable(left.join(QLatin1Char(' '))));
}

void BadInputTest::exportThatFailsSaysWhy_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("says");
    QTest::newRow("vanished folder") << "gone"
                                     << "does not exist";
    QTest::newRow("a file where the folder should be") << "plain.txt"
                                                       << "a file, not a folder";
    QTest::newRow("not allowed") << "locked"
                                 << "permission";
}

void BadInputTest::exportThatFailsSaysWhy()
{
    QFETCH(QString, folder);
    QFETCH(QString, says);
    const bool locked = folder == QLatin1String("locked");
    if (locked && geteuid() == 0) {
        QSKIP("root may write everywhere");
    }
    WholeEditor editor;
    editor.start();
    open(editor, editor.fixture.addPicture(QStringLiteral("cat.png"), {301, 203}, 200));
    editor.fixture.addFile(QStringLiteral("plain.txt"), "a letter");
    const QDir home(editor.fixture.path({}));
    if (locked) {
        QVERIFY(home.mkdir(folder));
        QVERIFY(QFile::setPermissions(home.filePath(folder), QFile::ReadOwner | QFile::ExeOwner));
    }
    auto *dialog = editor.openExport();
    auto *place = controlOf<QLineEdit>(dialog, QStringLiteral("Folder"));
    place->setText(home.filePath(folder));
    buttonOf(dialog, QStringLiteral("Export"))->click();
    QTRY_VERIFY(!problemOf(dialog).isEmpty());
    const auto problem = problemOf(dialog);
    QVERIFY2(problem.contains(folder), qPrintable(problem));
    QVERIFY2(problem.contains(says), qPrintable(problem));
    QVERIFY(dialog->isVisible() && !hasReceipt(dialog));
    QCOMPARE(QFileInfo(home.filePath(QStringLiteral("plain.txt"))).size(), 8);
    // The same dialog writes as soon as the place is another.
    place->setText(home.path());
    buttonOf(dialog, QStringLiteral("Export"))->click();
    QTRY_VERIFY(hasReceipt(dialog));
}

void BadInputTest::fullDiskLeavesNothingHalfWritten()
{
    WholeEditor editor;
    editor.start();
    const auto file = editor.fixture.path(QStringLiteral("noise.png"));
    QVERIFY(noise({300, 200}).save(file));
    open(editor, file);
    const QDir home(editor.fixture.path({}));
    QVERIFY(home.mkdir(QStringLiteral("disk")));
    const QDir disk(home.filePath(QStringLiteral("disk")));
    const auto place = toPath(disk.path());
    if (::mount("tmpfs", place.c_str(), "tmpfs", 0, "size=64k") != 0) {
        QSKIP("a small disk cannot be mounted here");
    }
    const auto unmount = qScopeGuard([&place] { ::umount2(place.c_str(), MNT_DETACH); });
    auto *dialog = editor.openExport();
    auto *folder = controlOf<QLineEdit>(dialog, QStringLiteral("Folder"));
    folder->setText(disk.path());
    buttonOf(dialog, QStringLiteral("Export"))->click();
    QTRY_VERIFY(!problemOf(dialog).isEmpty() || hasReceipt(dialog));
    const auto problem = problemOf(dialog);
    QVERIFY2(problem.contains(QStringLiteral("noise_cutout.png")), qPrintable(problem));
    QVERIFY2(problem.contains(QStringLiteral("disk is full")), qPrintable(problem));
    QVERIFY2(problem.contains(QStringLiteral("another place")), qPrintable(problem));
    QVERIFY(dialog->isVisible());
    QCOMPARE(disk.entryList(QDir::Files | QDir::Hidden | QDir::System), QStringList());
    folder->setText(home.path());
    buttonOf(dialog, QStringLiteral("Export"))->click();
    QTRY_VERIFY(hasReceipt(dialog));
}

QTEST_MAIN(BadInputTest)
#include "bad_input_test.moc"
