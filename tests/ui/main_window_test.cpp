#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/convert/images.h"
#include "ui/state/intake.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/film_strip.h"
#include "ui/widgets/message_card.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_pill.h"
#include "ui/windows/main_window.h"
#include "ui/windows/stage_view.h"

#include <inspyre/export.h>
#include <inspyre/files.h>
#include <inspyre/folders.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::EditorFixture;
using inspyre::test::FakeDelay;
using inspyre::test::ScriptedPrompter;
using State = inspyre::ui::Document::State;

namespace {

/// The editor with everything round it.
struct Editor
{
    explicit Editor(std::filesystem::path modules = INSPYRE_TEST_BACKENDS "/good")
        : fixture(std::move(modules))
        , window(std::make_unique<MainWindow>(*fixture.session, fixture.lanes, *fixture.settings))
    {
        auto answers = std::make_unique<ScriptedPrompter>();
        prompter = answers.get();
        window->setPrompter(std::move(answers));
    }

    void drop(const QMimeData &mime)
    {
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
    }

    void drop(const QStringList &files)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const auto &file : files) {
            urls << QUrl::fromLocalFile(file);
        }
        mime.setUrls(urls);
        drop(mime);
    }

    void trigger(ActionId id) { window->actionTable()[id]->trigger(); }

    [[nodiscard]] bool enabled(ActionId id) { return window->actionTable()[id]->isEnabled(); }

    [[nodiscard]] Document *current() { return window->workbench().current(); }

    [[nodiscard]] bool isDone()
    {
        return current() != nullptr && current()->state() == State::Done;
    }

    [[nodiscard]] QString notice() { return window->stage()->notices()->text(); }

    EditorFixture fixture;
    std::unique_ptr<MainWindow> window;
    ScriptedPrompter *prompter = nullptr;
};

/// As it is exported.
Image matteOf(const ExportSource &source)
{
    const auto field = MatteField::make(source.matte, nullptr, {});
    return field ? *field->whole({}) : Image();
}

QAbstractButton *button(QWidget *in, const QString &text)
{
    const auto all = in->findChildren<QAbstractButton *>();
    for (auto *candidate : all) {
        if (candidate->text() == text && candidate->isVisibleTo(in)) {
            return candidate;
        }
    }
    return nullptr;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void dropGivesPreviewThenFullThenExport();
    void dropsAFolder();
    void saysWhyAFileIsRefused();
    void pastesAPicture();
    void pastesAFile();
    void saysThatTheClipboardHasNoPicture();
    void refusesAddresses();
    void waitsForTheModelAndSaysSo();
    void saysThatTheModelDidNotStart();
    void offersTheSample();
    void copiesWithTransparency();
    void exportsAllWithoutReplacingAnything();
    void neverReplacesTheSource();
    void saysThatTheFolderIsMissing();
    void quickExportIsBesideThePicture();
    void survivesQuickSwitching();
    void closesWhileItWorks();
    void asksBeforeItStopsAnExport();
    void removesFromTheList();
    void stepsThroughThePictures();
    void remembersWhatItLookedLike();
    void everyActionHasNameTipAndPlace();
    void everyControlHasAName();
    void listsItsShortcuts();
    void worksWithTheRealModel();
};

void MainWindowTest::dropGivesPreviewThenFullThenExport()
{
    const FakeDelay delay(20);
    Editor editor;
    editor.fixture.startEngine();
    editor.window->show();
    QVERIFY(!editor.enabled(ActionId::Export));
    editor.drop({editor.fixture.addPicture(QStringLiteral("cat.png"), {301, 203}, 200)});
    QTRY_VERIFY(editor.current() != nullptr);
    QCOMPARE(editor.window->stage()->shown(), editor.window->stage()->canvas());
    QTRY_VERIFY(editor.isDone());
    QVERIFY(editor.enabled(ActionId::Export));

    const auto target = editor.fixture.path(QStringLiteral("out.png"));
    editor.prompter->saveName = target;
    editor.trigger(ActionId::Export);
    QTRY_VERIFY2(editor.notice().contains(QStringLiteral("out.png")), qPrintable(editor.notice()));
    QVERIFY(editor.prompter->asked.endsWith(QStringLiteral("cat_cutout.png")));

    // The same bytes as the engine gives to anybody.
    const auto source = editor.current()->exportSource();
    const auto alpha = matteOf(source);
    const auto bytes = encodeCutout(*source.picture, alpha.view(), {}, nullptr, {});
    const auto written = readFile(toPath(target));
    QVERIFY(bytes && written);
    QVERIFY(*bytes == *written);
    const QImage image(target);
    QCOMPARE(image.size(), QSize(301, 203));
    QVERIFY(qAbs(image.pixelColor(20, 100).alpha() - 200) <= 1);
    QCOMPARE(image.pixelColor(280, 100).alpha(), 0);

    auto *show = button(editor.window->stage(), QStringLiteral("Show in folder"));
    QVERIFY(show != nullptr);
    show->click();
    QCOMPARE(QDir(editor.prompter->shown), QDir(editor.fixture.path({})));
}

void MainWindowTest::dropsAFolder()
{
    Editor editor;
    QDir(editor.fixture.path({})).mkpath(QStringLiteral("in/deep"));
    editor.fixture.addPicture(QStringLiteral("in/a.png"));
    editor.fixture.addPicture(QStringLiteral("in/deep/b.png"));
    editor.fixture.addFile(QStringLiteral("in/c.txt"), "text");
    editor.drop({editor.fixture.path(QStringLiteral("in"))});
    QTRY_COMPARE(editor.window->catalogue().count(), 2);
    editor.drop({editor.fixture.path(QStringLiteral("in"))});
    QTest::qWait(50);
    QCOMPARE(editor.window->catalogue().count(), 2);
}

void MainWindowTest::saysWhyAFileIsRefused()
{
    Editor editor;
    editor.window->show();
    editor.drop({editor.fixture.addFile(QStringLiteral("notes.jpg"), "no picture")});
    QTRY_VERIFY(editor.current() != nullptr && editor.current()->state() == State::Failed);
    auto *card = editor.window->findChild<MessageCard *>();
    QCOMPARE(editor.window->stage()->shown(), card);
    QVERIFY(card->accessibleDescription().contains(QStringLiteral("notes.jpg")));
    auto *remove = button(card, QStringLiteral("Remove from list"));
    QVERIFY(remove != nullptr);
    remove->click();
    QTRY_COMPARE(editor.window->catalogue().count(), 0);
}

void MainWindowTest::pastesAPicture()
{
    Editor editor;
    editor.fixture.startEngine();
    QGuiApplication::clipboard()->setImage(inspyre::test::halfPicture({50, 30}));
    editor.trigger(ActionId::Paste);
    QTRY_VERIFY(editor.isDone());
    QCOMPARE(editor.current()->size(), QSize(50, 30));
    editor.prompter->saveName = editor.fixture.path(QStringLiteral("pasted.png"));
    editor.trigger(ActionId::Export);
    QTRY_VERIFY(QFile::exists(editor.fixture.path(QStringLiteral("pasted.png"))));
    QTRY_VERIFY(editor.enabled(ActionId::Export));
}

void MainWindowTest::pastesAFile()
{
    Editor editor;
    auto *mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(editor.fixture.addPicture(QStringLiteral("a b.png")))});
    QGuiApplication::clipboard()->setMimeData(mime);
    editor.trigger(ActionId::Paste);
    QTRY_COMPARE(editor.window->catalogue().count(), 1);
}

void MainWindowTest::saysThatTheClipboardHasNoPicture()
{
    Editor editor;
    QGuiApplication::clipboard()->setText(QStringLiteral("just words"));
    editor.trigger(ActionId::Paste);
    QVERIFY(editor.notice().contains(QStringLiteral("clipboard")));
    QCOMPARE(editor.window->catalogue().count(), 0);
}

void MainWindowTest::refusesAddresses()
{
    Editor editor;
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("https://example.org/cat.jpg"))});
    editor.drop(mime);
    QVERIFY(editor.notice().contains(QStringLiteral("example.org")));
    QCOMPARE(editor.window->catalogue().count(), 0);
}

void MainWindowTest::waitsForTheModelAndSaysSo()
{
    Editor editor;
    editor.window->show();
    editor.drop({editor.fixture.addPicture(QStringLiteral("a.png"))});
    QTRY_VERIFY(editor.current() != nullptr && editor.current()->state() == State::WaitingForModel);
    QVERIFY(editor.window->stage()->pill()->isVisible());
    QVERIFY(editor.current()->scene() != nullptr);
    editor.fixture.startEngine();
    QTRY_VERIFY(editor.isDone());
    QTRY_VERIFY(!editor.window->stage()->pill()->isVisible());
}

void MainWindowTest::saysThatTheModelDidNotStart()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^start error=")));
    Editor editor(INSPYRE_TEST_BACKENDS "/absent");
    editor.window->show();
    editor.drop({editor.fixture.addPicture(QStringLiteral("a.png"))});
    editor.fixture.startEngine();
    QTRY_COMPARE(editor.fixture.session->state(), EngineSession::State::Failed);
    QTRY_VERIFY(editor.current() != nullptr && editor.current()->state() == State::WaitingForModel);
    QVERIFY(editor.notice().contains(QStringLiteral("did not start")));
    const QSignalSpy wished(editor.window.get(), &MainWindow::startupTimingsRequested);
    auto *details = button(editor.window->stage()->pill(), QStringLiteral("Details…"));
    QVERIFY(details != nullptr);
    details->click();
    QCOMPARE(wished.count(), 1);
}

void MainWindowTest::offersTheSample()
{
    Editor editor;
    editor.window->show();
    auto *sample = button(editor.window->stage(), QStringLiteral("Try the sample picture"));
    QVERIFY(sample != nullptr);
    sample->click();
    QTRY_VERIFY(editor.current() != nullptr && editor.current()->state() == State::WaitingForModel);
}

void MainWindowTest::copiesWithTransparency()
{
    Editor editor;
    editor.fixture.startEngine();
    editor.drop({editor.fixture.addPicture(QStringLiteral("a.png"), {40, 40})});
    QTRY_VERIFY(editor.isDone());
    editor.trigger(ActionId::Copy);
    QTRY_VERIFY(editor.notice().contains(QStringLiteral("clipboard")));
    const auto *mime = QGuiApplication::clipboard()->mimeData();
    const auto png = QImage::fromData(mime->data(QStringLiteral("image/png")), "PNG");
    QCOMPARE(png.size(), QSize(40, 40));
    QCOMPARE(png.pixelColor(35, 20).alpha(), 0);
    QVERIFY(mime->hasImage());
}

void MainWindowTest::exportsAllWithoutReplacingAnything()
{
    Editor editor;
    editor.fixture.startEngine();
    QDir(editor.fixture.path({})).mkpath(QStringLiteral("x"));
    QDir(editor.fixture.path({})).mkpath(QStringLiteral("y"));
    QDir(editor.fixture.path({})).mkpath(QStringLiteral("out"));
    editor.fixture.addFile(QStringLiteral("out/a_cutout.png"), "mine");
    editor.drop(
        {editor.fixture.addPicture(QStringLiteral("x/a.png"), {20, 20}),
         editor.fixture.addPicture(QStringLiteral("y/a.png"), {30, 30}),
         editor.fixture.addFile(QStringLiteral("y/no.png"), "no picture")});
    QTRY_COMPARE(editor.window->catalogue().count(), 3);
    QTRY_COMPARE(editor.window->workbench().waiting(), 0);
    editor.prompter->folder = editor.fixture.path(QStringLiteral("out"));
    editor.trigger(ActionId::ExportAll);
    QTRY_VERIFY(editor.notice().contains(QStringLiteral("2 picture(s) exported")));
    QFile mine(editor.fixture.path(QStringLiteral("out/a_cutout.png")));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    QCOMPARE(QImage(editor.fixture.path(QStringLiteral("out/a_cutout_2.png"))).width(), 20);
    QCOMPARE(QImage(editor.fixture.path(QStringLiteral("out/a_cutout_3.png"))).width(), 30);
}

void MainWindowTest::neverReplacesTheSource()
{
    Editor editor;
    editor.fixture.startEngine();
    const auto file = editor.fixture.addPicture(QStringLiteral("a.png"));
    const auto before = readFile(toPath(file));
    editor.drop({file});
    QTRY_VERIFY(editor.isDone());
    editor.prompter->saveName = file;
    editor.trigger(ActionId::Export);
    QTRY_VERIFY(editor.notice().contains(QStringLiteral("picture itself")));
    QVERIFY(*readFile(toPath(file)) == *before);
}

void MainWindowTest::saysThatTheFolderIsMissing()
{
    Editor editor;
    editor.fixture.startEngine();
    editor.drop({editor.fixture.addPicture(QStringLiteral("a.png"))});
    QTRY_VERIFY(editor.isDone());
    editor.prompter->saveName = editor.fixture.path(QStringLiteral("gone/a.png"));
    editor.trigger(ActionId::Export);
    QTRY_VERIFY2(editor.notice().contains(QStringLiteral("gone")), qPrintable(editor.notice()));
    QTRY_VERIFY(editor.enabled(ActionId::Export));
}

void MainWindowTest::quickExportIsBesideThePicture()
{
    Editor editor;
    editor.fixture.startEngine();
    editor.drop({editor.fixture.addPicture(QStringLiteral("a.png"))});
    QTRY_VERIFY(editor.isDone());
    editor.trigger(ActionId::QuickExport);
    QTRY_VERIFY(QFile::exists(editor.fixture.path(QStringLiteral("a_cutout.png"))));
    QTRY_VERIFY(editor.enabled(ActionId::QuickExport));
    editor.trigger(ActionId::QuickExport);
    QTRY_VERIFY(QFile::exists(editor.fixture.path(QStringLiteral("a_cutout_2.png"))));
    QTRY_VERIFY(editor.enabled(ActionId::QuickExport));
}

void MainWindowTest::survivesQuickSwitching()
{
    const FakeDelay delay(15);
    Editor editor;
    editor.fixture.startEngine();
    editor.window->show();
    QStringList files;
    for (int i = 0; i < 12; ++i) {
        files << editor.fixture.addPicture(QStringLiteral("%1.png").arg(i), {200, 150});
    }
    editor.drop(files);
    QTRY_COMPARE(editor.window->catalogue().count(), 12);
    for (int i = 0; i < 60; ++i) {
        editor.trigger(i % 12 == 11 ? ActionId::Previous : ActionId::Next);
        QCoreApplication::processEvents();
    }
    editor.window->workbench().setCurrent(editor.window->catalogue().at(7));
    QTRY_VERIFY(editor.isDone());
    QCOMPARE(editor.current()->name(), QStringLiteral("7.png"));
    QTRY_COMPARE(editor.window->workbench().waiting(), 0);
}

void MainWindowTest::closesWhileItWorks()
{
    const FakeDelay delay(3'600'000);
    Editor editor;
    editor.fixture.startEngine();
    editor.window->show();
    editor.drop(
        {editor.fixture.addPicture(QStringLiteral("a.png")),
         editor.fixture.addPicture(QStringLiteral("b.png"))});
    QTRY_VERIFY(editor.current() != nullptr && editor.current()->state() == State::Previewing);
    QVERIFY(editor.window->close());
    editor.window.reset();
    QTest::qWait(50);
}

void MainWindowTest::asksBeforeItStopsAnExport()
{
    Editor editor;
    editor.fixture.startEngine();
    editor.window->show();
    editor.drop({editor.fixture.addPicture(QStringLiteral("a.png"), {900, 700})});
    QTRY_VERIFY(editor.isDone());
    editor.prompter->saveName = editor.fixture.path(QStringLiteral("out.png"));
    editor.trigger(ActionId::Export);
    QVERIFY(!editor.window->close());
    QVERIFY(editor.prompter->asked.contains(QStringLiteral("export")));
    editor.prompter->agrees = true;
    QVERIFY(editor.window->close());
    editor.window.reset();
    editor.fixture.lanes.io.waitForDone();
    // Cancelled or finished, never half.
    const auto file = editor.fixture.path(QStringLiteral("out.png"));
    QVERIFY(!QFile::exists(file) || QImage(file).size() == QSize(900, 700));
}

void MainWindowTest::removesFromTheList()
{
    Editor editor;
    editor.drop(
        {editor.fixture.addPicture(QStringLiteral("a.png")),
         editor.fixture.addPicture(QStringLiteral("b.png"))});
    QTRY_COMPARE(editor.window->catalogue().count(), 2);
    QCOMPARE(editor.current()->name(), QStringLiteral("a.png"));
    editor.trigger(ActionId::Remove);
    QCOMPARE(editor.current()->name(), QStringLiteral("b.png"));
    editor.trigger(ActionId::Remove);
    QCOMPARE(editor.current(), nullptr);
    QVERIFY(!editor.enabled(ActionId::Remove));
    QVERIFY(QFile::exists(editor.fixture.path(QStringLiteral("a.png"))));
}

void MainWindowTest::stepsThroughThePictures()
{
    Editor editor;
    editor.drop(
        {editor.fixture.addPicture(QStringLiteral("a.png")),
         editor.fixture.addPicture(QStringLiteral("b.png"))});
    QTRY_COMPARE(editor.window->catalogue().count(), 2);
    auto *strip = editor.window->findChild<FilmStrip *>();
    QCOMPARE(strip->currentIndex().row(), 0);
    QVERIFY(!editor.enabled(ActionId::Previous));
    editor.trigger(ActionId::Next);
    QCOMPARE(strip->currentIndex().row(), 1);
    QVERIFY(!editor.enabled(ActionId::Next));
    QTest::keyClick(strip, Qt::Key_Up);
    QCOMPARE(editor.current()->name(), QStringLiteral("a.png"));
}

void MainWindowTest::remembersWhatItLookedLike()
{
    EditorFixture fixture;
    {
        MainWindow window(*fixture.session, fixture.lanes, *fixture.settings);
        window.show();
        window.actionTable()[ActionId::CompareSideBySide]->trigger();
        window.actionTable()[ActionId::BackdropBlack]->trigger();
        window.close();
    }
    const MainWindow window(*fixture.session, fixture.lanes, *fixture.settings);
    QCOMPARE(window.stage()->canvas()->mode(), CompareMode::SideBySide);
    QCOMPARE(window.stage()->canvas()->backdrop().colour, QColor(Qt::black));
    QVERIFY(window.actionTable()[ActionId::CompareSideBySide]->isChecked());
    QVERIFY(window.actionTable()[ActionId::BackdropBlack]->isChecked());
}

void MainWindowTest::everyActionHasNameTipAndPlace()
{
    Editor editor;
    QList<QAction *> inMenus;
    const std::function<void(const QList<QAction *> &)> collect = [&](const auto &actions) {
        for (auto *action : actions) {
            inMenus << action;
            if (action->menu() != nullptr) {
                collect(action->menu()->actions());
            }
        }
    };
    collect(editor.window->menuBar()->actions());
    QStringList keys;
    for (std::size_t i = 0; i < kActions; ++i) {
        auto *action = editor.window->actionTable()[static_cast<ActionId>(i)];
        QVERIFY(!action->text().isEmpty());
        QVERIFY(!action->statusTip().isEmpty());
        QVERIFY(!action->toolTip().isEmpty());
        QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
        const auto shortcuts = action->shortcuts();
        for (const auto &key : shortcuts) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys << key.toString();
        }
    }
}

void MainWindowTest::everyControlHasAName()
{
    Editor editor;
    editor.window->show();
    editor.drop({editor.fixture.addPicture(QStringLiteral("a.png"))});
    QTRY_VERIFY(editor.current() != nullptr);
    const auto all = editor.window->findChildren<QWidget *>();
    for (auto *widget : all) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            !widget->objectName().startsWith(QLatin1String("qt_")) == false) {
            continue;
        }
        auto *pressed = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() ||
                           (pressed != nullptr && !pressed->text().isEmpty()) ||
                           qobject_cast<QMenuBar *>(widget) != nullptr ||
                           qobject_cast<QLabel *>(widget) != nullptr;
        QVERIFY2(named, widget->metaObject()->className());
    }
}

void MainWindowTest::listsItsShortcuts()
{
    Editor editor;
    editor.window->show();
    editor.trigger(ActionId::Shortcuts);
    auto *dialog = editor.window->findChild<QDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->close();
    editor.trigger(ActionId::About);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(editor.window->findChild<QDialog *>() != nullptr);
}

void MainWindowTest::worksWithTheRealModel()
{
    if (!std::filesystem::exists(moduleFolder() / "inspyre_torch.so")) {
        QSKIP("built without the torch module");
    }
    Editor editor(moduleFolder());
    editor.fixture.startEngine();
    editor.window->show();
    editor.window->openFiles({toQString(resourceFolder() / "samples" / "sample.jpg")});
    QTRY_VERIFY_WITH_TIMEOUT(editor.isDone(), 100'000);
    const auto alpha = matteOf(editor.current()->exportSource());
    double sum = 0.0;
    for (int y = 0; y < alpha.height(); ++y) {
        for (int x = 0; x < alpha.width(); ++x) {
            sum += static_cast<double>(alpha.view().rowF32(y)[x]);
        }
    }
    const double share = sum / alpha.width() / alpha.height();
    qInfo(
        "sample: share of foreground %.2f, model ms=%.0f", share, editor.current()->times().model);
    QVERIFY2(share > 0.05 && share < 0.9, "something is kept and something goes");
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
