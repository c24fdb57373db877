#include "tests/support/patience.h"
#include "tests/ui/batch_fixture.h"
#include "tests/ui/window_tour_tools.h"
#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/text/batch_text.h"
#include "ui/windows/batch_question.h"
#include "ui/windows/batch_table_view.h"

#include <QApplication>
#include <QTest>

using namespace inspyre::ui;

namespace inspyre::test {

namespace {

using State = BatchSession::State;

/// Results go where a name is none of the program's words.
void plan(const BatchFixture &fixture)
{
    fixture.session().setOutput(toPath(fixture.folder.filePath(QStringLiteral("cat_cutout"))));
    fixture.window->add({toPath(fixture.folder.filePath(QStringLiteral("pictures")))});
    QTRY_COMPARE(fixture.state(), State::Ready);
}

void tourRun(const Visit &visit)
{
    BatchFixture fixture;
    fixture.start();
    QTRY_COMPARE(fixture.editor.session->state(), EngineSession::State::FullSpeed);
    look(visit, QStringLiteral("batch, empty"), *fixture.window);
    fixture.addPicture(QStringLiteral("cat.png"));
    fixture.addPicture(QStringLiteral("dark.png"), 128);
    fixture.addFile(QStringLiteral("notes.jpg"), "no picture");
    plan(fixture);
    look(visit, QStringLiteral("batch, planned"), *fixture.window);
    fixture.session().check();
    QTRY_VERIFY(fixture.session().findings().has_value());
    look(visit, QStringLiteral("batch, tried out"), *fixture.window);
    fixture.session().start();
    QTRY_COMPARE(fixture.state(), State::Ended);
    fixture.window->view()->selectRow(0);
    look(visit, QStringLiteral("batch, done"), *fixture.window);
}

void tourWait(const Visit &visit)
{
    BatchFixture fixture;
    fixture.addPicture(QStringLiteral("cat.png"));
    fixture.addPicture(QStringLiteral("dark.png"), 128);
    fixture.start();
    QTRY_COMPARE(fixture.editor.session->state(), EngineSession::State::FullSpeed);
    plan(fixture);
    const BusyLane busy(fixture.editor.session->lane());
    fixture.session().start();
    QTRY_COMPARE(fixture.session().table().count(ItemState::Matting), 1);
    look(visit, QStringLiteral("batch, running"), *fixture.window);
    fixture.session().pause();
    fixture.window->close();
    look(visit, QStringLiteral("batch, closing"), *fixture.window);
    const auto words = [](const char *text) {
        return QApplication::translate("inspyre::ui::BatchWindow", text);
    };
    fixture.window->findChild<BatchQuestion *>()->ask(
        pauseText({ErrorCode::DiskFull, "no space", "cat.png"}, 3),
        {words("Go on"), words("Stop")});
    look(visit, QStringLiteral("batch, asking"), *fixture.window);
    fixture.session().stop();
    QTRY_COMPARE(fixture.state(), State::Ended);
    fixture.makeWindow();
    fixture.window->show();
    QTRY_VERIFY(fixture.says(QStringLiteral("cat_cutout")));
    look(visit, QStringLiteral("batch, unfinished one"), *fixture.window);
}

} // namespace

void tourBatch(const Visit &visit)
{
    tourRun(visit);
    tourWait(visit);
}

} // namespace inspyre::test
