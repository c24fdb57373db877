#include "tests/ui/window_tour_tools.h"

#include "tests/support/patience.h"
#include "tests/ui/model_manager_fixture.h"
#include "tests/ui/whole_editor.h"
#include "ui/state/intake.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/notice_bar.h"
#include "ui/windows/diagnostics_window.h"
#include "ui/windows/preferences_window.h"
#include "ui/windows/recent_menu.h"
#include "ui/windows/stage_view.h"

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QTest>

#include <algorithm>

using namespace inspyre::ui;

namespace inspyre::test {

namespace {

constexpr QSize kPicture(301, 203);

void open(const WholeEditor &editor, const QString &name)
{
    editor.window->openFiles({editor.fixture.addPicture(name, kPicture, 200)});
    QTRY_VERIFY(editor.current() && editor.current()->name() == name && editor.isDone());
    QTRY_VERIFY(editor.canvas()->isSettled());
}

} // namespace

void look(const Visit &visit, const QString &name, QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY2(QTest::qWaitForWindowActive(&window), qPrintable(name));
    QTest::qWait(20); // layouts that were asked for meanwhile
    visit(name, window);
}

void tourPreferences(const Visit &visit)
{
    WholeEditor editor;
    editor.start();
    QTRY_COMPARE(editor.fixture.session->state(), EngineSession::State::FullSpeed);
    editor.fixture.settings->change([](Preferences &values) {
        values.webHosts = {QStringLiteral("pictures.example")};
        values.shortcuts = {QStringLiteral("OpenFolder=Ctrl+Alt+J")};
        values.recentFiles = {QStringLiteral("/pictures/cat.png")};
        values.offline = true;
    });
    editor.trigger(ActionId::Preferences);
    auto *window = editor.window->findChild<PreferencesWindow *>();
    QVERIFY(window != nullptr);
    auto *pages = window->findChild<QListWidget *>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        pages->setFocus();
        look(visit, QStringLiteral("preferences, page %1").arg(page), *window);
    }
    window->close();
    look(visit, QStringLiteral("main window, offline"), *editor.window);
}

void tourModels(const Visit &visit)
{
    ModelServer server;
    server.open = false;
    {
        ManagerFixture manager(server.source());
        const auto mine = QStringLiteral("mine");
        const auto fast = QStringLiteral("fast");
        manager.addModel(QStringLiteral("mine.pth"), starterBytes().substr(0, 100'000));
        manager.editor.startEngine();
        manager.show();
        QTRY_COMPARE(manager.editor.session->state(), EngineSession::State::FullSpeed);
        look(visit, QStringLiteral("models"), *manager.window);
        manager.show(mine);
        manager.library().verify(manager.row(mine));
        QTRY_COMPARE(manager.state(mine), ModelState::Damaged);
        look(visit, QStringLiteral("models, damaged"), *manager.window);
        manager.show(fast);
        manager.library().download(manager.row(fast));
        QTRY_VERIFY(manager.library().fraction(manager.row(fast)) > 0.4);
        look(visit, QStringLiteral("models, fetching"), *manager.window);
        manager.library().importFile(
            toPath(manager.editor.addFile(QStringLiteral("notes.pth"), "no weights")), false);
        QTRY_VERIFY(!manager.library().importing());
        look(visit, QStringLiteral("models, import refused"), *manager.window);
    }
    server.open = true;
}

void tourDiagnostics(const Visit &visit)
{
    EditorFixture fixture;
    fixture.startEngine();
    QTRY_COMPARE(fixture.session->state(), EngineSession::State::FullSpeed);
    DiagnosticsWindow window(
        *fixture.session, *fixture.settings, fixture.lanes.io, toPath(fixture.path({})));
    window.show();
    QTRY_VERIFY(!window.report().isEmpty());
    look(visit, QStringLiteral("diagnostics"), window);
}

void tourNotices(const Visit &visit)
{
    WholeEditor editor;
    editor.start();
    open(editor, QStringLiteral("dark.png"));
    open(editor, QStringLiteral("cat.png"));
    QVERIFY(QFile::remove(editor.fixture.path(QStringLiteral("dark.png"))));
    auto *recent = editor.window->findChild<RecentMenu *>();
    QVERIFY(recent != nullptr);
    Q_EMIT recent->aboutToShow();
    QTRY_VERIFY(std::ranges::any_of(
        recent->actions(), [](const QAction *one) { return !one->isEnabled(); }));
    Look edited;
    edited.refine.feather = 2.0;
    editor.current()->editing().setLook(edited, QStringLiteral("label"));
    QTRY_VERIFY(editor.enabled(ActionId::SaveEdits));
    editor.prompter->saveName = editor.fixture.path(QStringLiteral("cat.png.inspyre"));
    editor.trigger(ActionId::SaveEdits);
    QTRY_VERIFY(editor.window->stage()->notices()->isVisible());
    look(visit, QStringLiteral("main window, edits saved"), *editor.window);
    const WholeEditor next;
    next.window->show();
    next.window->openFiles({editor.fixture.path(QStringLiteral("cat.png"))});
    QTRY_VERIFY(next.window->stage()->sideCar()->isVisible());
    const auto *desk = "inspyre::ui::EditDesk";
    next.window->stage()->offer()->showNotice(
        NoticeBar::Kind::Information,
        QApplication::translate(
            desk,
            "The program ended before the edits of %Ln picture(s) were finished.",
            nullptr,
            3),
        QApplication::translate(desk, "Restore"),
        QApplication::translate(desk, "Discard"));
    next.window->stage()->incoming()->showProgress(
        QApplication::translate("inspyre::ui::IntakeDesk", "Fetching a picture from %1…")
            .arg(QStringLiteral("pictures.example")),
        0.4,
        QApplication::translate("inspyre::ui::IntakeDesk", "Cancel"));
    look(visit, QStringLiteral("main window, offers"), *next.window);
}

void tourCanvasTools(const Visit &visit)
{
    const WholeEditor editor;
    editor.window->show();
    editor.window->openFiles({editor.fixture.addPicture(QStringLiteral("cat.png"), kPicture)});
    QTRY_VERIFY(editor.current() != nullptr && editor.current()->scene() != nullptr);
    for (const auto tool :
         {ActionId::ToolKeep, ActionId::ToolRestore, ActionId::ToolRegion, ActionId::ToolCrop}) {
        editor.trigger(tool);
        look(visit, QStringLiteral("main window, ") + actionName(tool), *editor.window);
    }
}

} // namespace inspyre::test
