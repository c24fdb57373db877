#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/convert/images.h"
#include "ui/state/intake.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/film_strip.h"
#include "ui/widgets/message_card.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_pill.h"
#include "ui/widgets/subject_notice.h"
#include "ui/windows/brush_panel.h"
#include "ui/windows/look_panel.h"
#include "ui/windows/main_window.h"
#include "ui/windows/shortcuts_window.h"
#include "ui/windows/side_panel.h"
#include "ui/windows/stage_view.h"

#include <inspyre/files.h>
#include <inspyre/folders.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
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
        , window(std::make_unique<MainWindow>(
              *fixture.session,
              fixture.lanes,
              *fixture.settings,
              toPath(fixture.path(QStringLiteral("recipes")))))
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

    void dropGivesPreviewThenFull();
    void dropsAFolder();
    void saysWhyAFileIsRefused();
    void pastesAPicture();
    void pastesAFile();
    void saysThatTheClipboardHasNoPicture();
    void asksBeforeItFetches();
    void waitsForTheModelAndSaysSo();
    void saysThatTheModelDidNotStart();
    void offersTheSample();
    void theFieldsOfAllPanelsEndInOneLine_data();
    void theFieldsOfAllPanelsEndInOneLine();
    void survivesQuickSwitching();
    void closesWhileItWorks();
    void asksBeforeItStopsAnExport();
    void removesFromTheList();
    void stepsThroughThePictures();
    void remembersWhatItLookedLike();
    void everyActionHasNameTipAndPlace();
    void everyControlHasAName();
    void listsItsShortcuts();
    void panelChangesThePicture();
    void brushIsShownWhileItIsUsed();
    void flatPictureSaysNoSubject();
    void worksWithTheRealModel();
};

void MainWindowTest::dropGivesPreviewThenFull()
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
    QVERIFY(editor.enabled(ActionId::Export));
    QVERIFY(!editor.enabled(ActionId::CopyCommand));
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

void MainWindowTest::asksBeforeItFetches()
{
    Editor editor;
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("https://example.org/cat.jpg"))});
    editor.drop(mime);
    QTRY_COMPARE(editor.prompter->asked, QStringLiteral("example.org"));
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

void MainWindowTest::theFieldsOfAllPanelsEndInOneLine_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("height");
    QTest::newRow("scrolled") << Qt::LeftToRight << 700;
    QTest::newRow("scrolled, from the right") << Qt::RightToLeft << 700;
    QTest::newRow("all in sight") << Qt::LeftToRight << 2600;
}

/// Those of the brush are not scrolled with the others.
void MainWindowTest::theFieldsOfAllPanelsEndInOneLine()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, height);
    QGuiApplication::setLayoutDirection(direction);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    Editor editor;
    editor.window->resize(1280, height);
    editor.window->show();
    editor.drop({editor.fixture.addPicture(QStringLiteral("a.png"))});
    QTRY_VERIFY(editor.current() != nullptr);
    editor.trigger(ActionId::ToolKeep);
    auto *side = editor.window->side();
    const auto end = [side, direction](const QString &name) {
        const auto fields = side->findChildren<QDoubleSpinBox *>();
        for (const auto *field : fields) {
            if (field->accessibleName() == name && field->isVisible()) {
                const QRect place(field->mapTo(side, QPoint(0, 0)), field->size());
                return direction == Qt::LeftToRight ? place.right() : place.left();
            }
        }
        return -1;
    };
    QTRY_VERIFY(end(QStringLiteral("Brush size")) >= 0);
    QTRY_COMPARE(end(QStringLiteral("Brush size")), end(QStringLiteral("Feather")));
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
    editor.trigger(ActionId::QuickExport);
    QVERIFY(!editor.window->close());
    QVERIFY(editor.prompter->asked.contains(QStringLiteral("export")));
    editor.prompter->agrees = true;
    QVERIFY(editor.window->close());
    editor.window.reset();
    editor.fixture.lanes.io.waitForDone();
    // Cancelled or finished, never half.
    const auto file = editor.fixture.path(QStringLiteral("a_cutout.png"));
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
        QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
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
    auto *dialog = editor.window->findChild<ShortcutsWindow *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *tree = dialog->findChild<QTreeWidget *>();
    const auto rows = [tree] {
        int shown = 0;
        for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
            shown += (*it)->parent() != nullptr ? 1 : 0;
        }
        return shown;
    };
    QVERIFY(rows() > static_cast<int>(kActions));
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("ctrl+shift+e"));
    QCOMPARE(rows(), 1);
    dialog->close();
    editor.trigger(ActionId::About);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(editor.window->findChild<QDialog *>() != nullptr);
}

void MainWindowTest::panelChangesThePicture()
{
    Editor editor;
    editor.fixture.startEngine();
    editor.window->show();
    editor.drop({editor.fixture.addPicture(QStringLiteral("a.png"))});
    QTRY_VERIFY(editor.isDone());
    auto *panel = editor.window->side()->edge();
    auto look = editor.current()->edits().look;
    look.refine.feather = 3.0;
    Q_EMIT panel->changed(look, QStringLiteral("Feather"), 1);
    QVERIFY(editor.current()->edits().look == look);
    QVERIFY(editor.enabled(ActionId::Undo));
    editor.trigger(ActionId::CropToSubject);
    QVERIFY(editor.current()->edits().look.frame.crop);
    editor.trigger(ActionId::TurnRight);
    QCOMPARE(editor.current()->edits().look.frame.turn, Turn::Right);
    editor.trigger(ActionId::Undo);
    editor.trigger(ActionId::Undo);
    QVERIFY(!editor.window->actionTable()[ActionId::CropToSubject]->isChecked());
    editor.trigger(ActionId::ResetLook);
    QVERIFY(editor.current()->edits().look == Look{});
    QVERIFY(!editor.enabled(ActionId::ResetLook));
}

void MainWindowTest::brushIsShownWhileItIsUsed()
{
    Editor editor;
    editor.fixture.startEngine();
    editor.window->show();
    auto *brush = editor.window->side()->brush();
    editor.drop({editor.fixture.addPicture(QStringLiteral("a.png"))});
    QTRY_VERIFY(editor.isDone());
    QVERIFY(!brush->isVisible());
    editor.trigger(ActionId::ToolErase);
    QVERIFY(brush->isVisible());
    auto *size = brush->findChild<QDoubleSpinBox *>();
    const double before = size->value();
    editor.trigger(ActionId::BrushLarger);
    QVERIFY(size->value() > before);
    editor.trigger(ActionId::ToolRegion);
    QVERIFY(!brush->isVisible());
    editor.trigger(ActionId::SidePanel);
    QVERIFY(!editor.window->side()->isVisible());
}

void MainWindowTest::flatPictureSaysNoSubject()
{
    Editor editor;
    editor.fixture.startEngine();
    editor.window->show();
    editor.drop({editor.fixture.addPicture(QStringLiteral("a.png"), {60, 40}, 0)});
    QTRY_VERIFY(editor.isDone());
    auto *notice = editor.window->stage()->subjectNotice();
    QTRY_VERIFY(notice->isVisible());
    button(notice, QStringLiteral("Try a region"))->click();
    QVERIFY(editor.window->actionTable()[ActionId::ToolRegion]->isChecked());
    button(notice, QStringLiteral("Keep it so"))->click();
    QVERIFY(!notice->isVisible());
    editor.drop({editor.fixture.addPicture(QStringLiteral("b.png"))});
    QTRY_VERIFY(editor.isDone() && editor.current()->name() == QStringLiteral("b.png"));
    QVERIFY(!notice->isVisible());
    editor.trigger(ActionId::Previous);
    QVERIFY(!notice->isVisible());
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
