#include "tests/ui/window_tour.h"

#include "tests/support/patience.h"
#include "tests/ui/whole_editor.h"
#include "tests/ui/window_tour_tools.h"
#include "ui/state/intake.h"
#include "ui/state/start_log.h"
#include "ui/text/language.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/subject_notice.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/help_dialogs.h"
#include "ui/windows/shortcuts_window.h"
#include "ui/windows/splash.h"
#include "ui/windows/stage_view.h"
#include "ui/windows/start_failure.h"
#include "ui/windows/startup_timings_window.h"

#include <inspyre/formats.h>
#include <inspyre/models.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>

using namespace inspyre::ui;

namespace inspyre::test {

namespace {

constexpr QSize kPicture(301, 203);

void open(const WholeEditor &editor, const QString &name, int grey)
{
    editor.window->openFiles({editor.fixture.addPicture(name, kPicture, grey)});
    QTRY_VERIFY(editor.isDone() && editor.current()->name() == name);
    QTRY_VERIFY(editor.canvas()->isSettled());
}

void tourEmptyWindow(const Visit &visit)
{
    const WholeEditor editor;
    editor.window->show();
    look(visit, QStringLiteral("main window, empty"), *editor.window);
}

/// All that a side panel can show.
void showAllPanels(const WholeEditor &editor)
{
    Look all;
    all.refine.threshold = Threshold::Soft;
    all.background = {.kind = BackgroundKind::Picture, .picture = "/pictures/sky.png"};
    all.shadow.opacity = 0.5;
    all.frame.crop = true;
    all.frame.canvas = {1600, 1200};
    editor.current()->editing().setLook(all, QStringLiteral("label"));
    editor.trigger(ActionId::ToolErase);
}

void tourMainWindow(const Visit &visit)
{
    WholeEditor editor;
    editor.start();
    const auto &window = *editor.window;
    editor.window->openFiles({editor.fixture.addFile(QStringLiteral("notes.jpg"), "no picture")});
    QTRY_VERIFY(editor.current() && editor.current()->state() == Document::State::Failed);
    look(visit, QStringLiteral("main window, file refused"), *editor.window);
    open(editor, QStringLiteral("dark.png"), 0);
    QTRY_VERIFY(window.stage()->subjectNotice()->isVisible());
    look(visit, QStringLiteral("main window, no subject"), *editor.window);
    open(editor, QStringLiteral("cat.png"), 200);
    look(visit, QStringLiteral("main window, a picture"), *editor.window);
    window.stage()->notices()->showProgress(
        QApplication::translate("inspyre::ui::ExportDesk", "Exporting “%1”…")
            .arg(QStringLiteral("cat.png")),
        0.5,
        QApplication::translate("inspyre::ui::ExportDesk", "Cancel"));
    showAllPanels(editor);
    look(visit, QStringLiteral("main window, all panels"), *editor.window);
}

void tourWaiting(const Visit &visit)
{
    const WholeEditor editor;
    const BusyLane busy(editor.fixture.session->lane());
    editor.window->show();
    editor.window->openFiles({editor.fixture.addPicture(QStringLiteral("cat.png"), kPicture)});
    QTRY_VERIFY(editor.current() && editor.current()->state() == Document::State::WaitingForModel);
    look(visit, QStringLiteral("main window, waiting for the model"), *editor.window);
}

/// In whatever language.
void chooseFormat(const QWidget &dialog, FileFormat format)
{
    const auto boxes = dialog.findChildren<QComboBox *>();
    for (auto *box : boxes) {
        if (box->itemText(0).contains(QLatin1String("PNG"))) {
            box->setCurrentIndex(box->findData(static_cast<int>(format)));
            Q_EMIT box->activated(box->currentIndex());
        }
    }
}

void tourExport(const Visit &visit)
{
    WholeEditor editor;
    editor.start();
    open(editor, QStringLiteral("cat.png"), 200);
    auto *dialog = editor.openExport();
    QVERIFY(dialog != nullptr);
    look(visit, QStringLiteral("export"), *dialog);
    for (const auto &ability : writableFormats()) {
        if (ability.works) {
            chooseFormat(*dialog, ability.format);
            look(
                visit,
                QStringLiteral("export, format %1").arg(static_cast<int>(ability.format)),
                *dialog);
        }
    }
    chooseFormat(*dialog, FileFormat::Png);
    Q_EMIT dialog->exportRequested();
    QTRY_VERIFY(hasReceipt(dialog));
    look(visit, QStringLiteral("export, receipt"), *dialog);
    dialog->close();
}

void tourHelp(const Visit &visit)
{
    const WholeEditor editor;
    auto shortcuts = std::make_unique<ShortcutsWindow>(editor.window->actionTable());
    shortcuts->setAttribute(Qt::WA_DeleteOnClose, false);
    look(visit, QStringLiteral("shortcuts"), *shortcuts);
    const std::unique_ptr<QDialog> about(makeAboutDialog(nullptr));
    about->setAttribute(Qt::WA_DeleteOnClose, false);
    look(visit, QStringLiteral("about"), *about);
}

void tourStart(const Visit &visit)
{
    EditorFixture fixture;
    StartLog log(
        *fixture.session, fixture.lanes.io, toPath(fixture.path(QStringLiteral("starts"))));
    fixture.startEngine();
    QTRY_COMPARE(fixture.session->state(), EngineSession::State::FullSpeed);
    StartupTimingsWindow timings(*fixture.session, log, fixture.lanes.io);
    look(visit, QStringLiteral("start-up timings"), timings);
    timings.close();
    Splash splash(*fixture.session);
    look(visit, QStringLiteral("splash"), splash);
}

void tourFailedStart(const Visit &visit)
{
    EditorFixture fixture;
    Splash splash(*fixture.session);
    splash.show();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^start error=")));
    EngineOptions options;
    options.model = "/nowhere/weights.pth";
    options.modules = INSPYRE_TEST_BACKENDS "/good";
    fixture.session->start(options);
    QTRY_COMPARE(fixture.session->state(), EngineSession::State::Failed);
    QTRY_VERIFY(splash.findChild<StartFailure *>() != nullptr);
    const auto buttons = splash.findChildren<QAbstractButton *>();
    for (auto *button : buttons) {
        if (button->isCheckable()) {
            button->click(); // the details
        }
    }
    look(visit, QStringLiteral("splash, failed"), splash);
}

/// A dialog that asks and waits: visited as soon as it is there, and then refused.
void ask(
    const Visit &visit, const QString &name, const std::function<void(DialogPrompter &)> &question)
{
    QTimer arrival;
    arrival.setInterval(10);
    QObject::connect(&arrival, &QTimer::timeout, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog != nullptr && arrival.isActive()) {
            arrival.stop();
            look(visit, name, *dialog);
            dialog->reject();
        }
    });
    arrival.start();
    DialogPrompter prompter;
    question(prompter);
    QVERIFY2(!arrival.isActive(), qPrintable(name));
}

/// What is put into the questions is what their callers translate.
void tourQuestions(const Visit &visit)
{
    QWidget parent;
    parent.show();
    ask(visit, QStringLiteral("name"), [&](DialogPrompter &prompter) {
        static_cast<void>(prompter.askName(
            &parent,
            QApplication::translate("inspyre::ui::RecipeRow", "Save the recipe"),
            QApplication::translate("inspyre::ui::RecipeRow", "Name"),
            {}));
    });
    ask(visit, QStringLiteral("collision"), [&](DialogPrompter &prompter) {
        static_cast<void>(prompter.askCollision(&parent, QStringLiteral("cat.png"), true));
    });
    for (const int pictures : {1, 12}) {
        ask(visit, QStringLiteral("web, %1").arg(pictures), [&](DialogPrompter &prompter) {
            static_cast<void>(
                prompter.askWeb(&parent, QStringLiteral("pictures.example"), pictures));
        });
    }
    const auto quit = QApplication::translate("inspyre::ui::MainWindow", "Quit");
    ask(visit, QStringLiteral("question"), [&](DialogPrompter &prompter) {
        static_cast<void>(prompter.confirm(&parent, quit, quit, quit));
    });
}

} // namespace

void tourWindows(const Visit &visit)
{
    tourEmptyWindow(visit);
    tourMainWindow(visit);
    tourWaiting(visit);
    tourCanvasTools(visit);
    tourNotices(visit);
    tourExport(visit);
    tourBatch(visit);
    tourRemote(visit);
    tourHelp(visit);
    tourPreferences(visit);
    tourModels(visit);
    tourDiagnostics(visit);
    tourStart(visit);
    tourFailedStart(visit);
    tourQuestions(visit);
}

QStringList namesInTour()
{
    QStringList names;
    for (const auto &model : knownModels()) {
        for (const auto part : {model.title, model.name, model.licence}) {
            names << QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
        }
    }
    for (const auto &language : languages()) {
        names << languageName(language);
    }
    names << QStringList{
        QStringLiteral("notes.jpg"),
        QStringLiteral("dark.png"),
        QStringLiteral("cat.png"),
        QStringLiteral("cat_cutout"),
        QStringLiteral("dark_cutout"),  // of a batch
        QStringLiteral("notes_cutout"), // of a batch
        QStringLiteral("cat.png.inspyre"),
        QStringLiteral("pictures.example"),
        QStringLiteral("sky.png"),
        QStringLiteral("/nowhere/weights.pth"),
        QStringLiteral("weights.pth"),
        QStringLiteral("label"),
        QStringLiteral("mine"),
        QStringLiteral("Fake")};
    // So that none takes a part of another away.
    std::ranges::sort(names, std::ranges::greater(), &QString::size);
    return names;
}

} // namespace inspyre::test
