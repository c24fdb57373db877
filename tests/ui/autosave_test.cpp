#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/autosave.h"
#include "ui/state/catalogue.h"
#include "ui/state/workbench.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cstdio>
#include <memory>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::EditorFixture;

namespace {

constexpr auto kChild = "INSPYRE_AUTOSAVE_CHILD"; ///< the folder of a run that is to be killed
constexpr Autosave::Pace kSoon{std::chrono::milliseconds(1), std::chrono::milliseconds(50)};
constexpr Autosave::Pace kNever{std::chrono::hours(1), std::chrono::hours(1)};

/// Waits for what a run leaves to its lane.
struct Ended
{
    QThreadPool &io;

    ~Ended() { io.waitForDone(); }
};

/// One run of the program, as far as edits go.
struct Run
{
    Run(EditorFixture &fixture, const QString &folder, Autosave::Pace pace = kSoon)
        : ended{fixture.lanes.io}
        , catalogue(*fixture.session, fixture.lanes)
        , workbench(catalogue, *fixture.session)
        , autosave(catalogue, fixture.lanes.io, toPath(folder), pace)
    {}

    /// A document whose picture was read.
    Document *open(const PictureSource &source)
    {
        auto *document = catalogue.addPicture(source);
        workbench.setCurrent(document);
        [&] { QTRY_VERIFY(document->scene() != nullptr); }();
        return document;
    }

    Ended ended; ///< the last to go
    Catalogue catalogue;
    Workbench workbench;
    Autosave autosave;
};

void edit(Document &document)
{
    auto &editing = document.editing();
    auto look = editing.state().look;
    look.refine.edgeShift = -3.5;
    look.background.kind = BackgroundKind::Colour;
    look.background.colour = {1, 2, 3};
    editing.setLook(look, QStringLiteral("Look"));
    editing.beginStroke({.mode = BrushMode::Erase, .radius = 6.0F}, {.x = 10.0F, .y = 10.0F});
    const std::array<StrokePoint, 2> points = {
        {{.x = 30.0F, .y = 12.0F}, {.x = 50.0F, .y = 35.0F}}};
    editing.extendStroke(points);
    editing.endStroke();
    editing.addRegion({.x = 5, .y = 4, .width = 40, .height = 33});
}

/// Whether `edits` are those that edit() makes.
void verifyEdited(const EditState &edits)
{
    QCOMPARE(edits.look.refine.edgeShift, -3.5);
    QVERIFY((edits.look.background.colour == Rgb{1, 2, 3}));
    QCOMPARE(edits.regions.size(), std::size_t{1});
    QVERIFY((edits.regions.front().place == Rect{.x = 5, .y = 4, .width = 40, .height = 33}));
    StrokePainter painter(StrokeLayer({60, 40}), {.mode = BrushMode::Erase, .radius = 6.0F});
    const std::array<StrokePoint, 3> points = {
        {{.x = 10.0F, .y = 10.0F}, {.x = 30.0F, .y = 12.0F}, {.x = 50.0F, .y = 35.0F}}};
    painter.extend(points);
    const auto *mine = edits.strokes.tile(0, 0);
    const auto *wanted = painter.layer().tile(0, 0);
    QVERIFY(mine != nullptr && wanted != nullptr);
    QVERIFY(mine->stays == wanted->stays);
    QVERIFY(mine->added == wanted->added);
}

PictureSource bare()
{
    PictureSource source;
    source.image = inspyre::test::halfPicture({60, 40});
    source.name = QStringLiteral("Pasted picture");
    return source;
}

QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList files;
    QDirIterator all(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        files << all.next();
    }
    return files;
}

/// A run with a picture of a file and a pasted one, which tells when all is saved and goes on.
int runChild(const QString &folder)
{
    EditorFixture fixture;
    Run run(fixture, folder + QStringLiteral("/autosave"));
    auto *file = run.open(PictureSource::fromFile(toPath(folder + QStringLiteral("/a.png"))));
    auto *pasted = run.open(bare());
    edit(*file);
    edit(*pasted);
    QObject::connect(&run.autosave, &Autosave::saved, &run.autosave, [] {
        std::puts("saved");
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}

} // namespace

class AutosaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void bringsBackWhatAKilledRunHadEdited();
    void aCleanEndLeavesNothing();
    void aRunningProgramIsLeftAlone();
    void whatIsUndoneIsNotKept();
    void aRemovedPictureIsNotKept();
    void discardsOnlyWhenAsked();
    void saysThatThePictureHasChanged();
    void keepsWhatItCannotUnderstand();
    void tellsOnceThatItCannotSaveAndGoesOn();

private:
    /// Leaves the edits of one picture as a killed run does. @return  the folder
    static QString leave(EditorFixture &fixture, const PictureSource &source);
};

void AutosaveTest::bringsBackWhatAKilledRunHadEdited()
{
    EditorFixture fixture;
    fixture.addPicture(QStringLiteral("a.png"));
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kChild), fixture.path({}));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::SeparateChannels);
    child.start(QCoreApplication::applicationFilePath(), {});
    QByteArray said;
    QTRY_VERIFY((said += child.readAllStandardOutput()).contains("saved"));
    QTRY_COMPARE(filesIn(fixture.path({}), QStringLiteral("*.inspyre")).size(), 2);
    child.kill(); // SIGKILL
    QVERIFY(child.waitForFinished(inspyre::test::kPatienceMs));

    Run run(fixture, fixture.path(QStringLiteral("autosave")), kNever);
    QSignalSpy found(&run.autosave, &Autosave::found);
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.front().front().toInt(), 2);
    QSignalSpy restored(&run.autosave, &Autosave::restored);
    run.autosave.restore();
    QTRY_COMPARE(restored.count(), 1);
    QVERIFY(restored.front().at(1).toStringList().isEmpty());
    QCOMPARE(run.catalogue.count(), 2);
    for (auto *document : run.catalogue.documents()) {
        verifyEdited(document->edits());
        run.workbench.setCurrent(document);
        QTRY_VERIFY(document->scene() != nullptr);
        QCOMPARE(document->size(), QSize(60, 40));
        verifyEdited(document->edits());
    }
    QVERIFY2(
        filesIn(fixture.path({}), QStringLiteral("*.inspyre")).size() == 2,
        "and if this run is killed, too");
}

QString AutosaveTest::leave(EditorFixture &fixture, const PictureSource &source)
{
    const auto folder = fixture.path(QStringLiteral("autosave"));
    Run run(fixture, folder + QStringLiteral("-of-a-run"));
    edit(*run.open(source));
    QSignalSpy saved(&run.autosave, &Autosave::saved);
    [&] { QTRY_VERIFY(saved.count() > 0); }();
    [&] { QTRY_COMPARE(filesIn(fixture.path({}), QStringLiteral("*.inspyre")).size(), 1); }();
    // The same without the lock, as if nobody lived.
    const auto file = filesIn(fixture.path({}), QStringLiteral("*.inspyre")).front();
    QDir().mkpath(folder + QStringLiteral("/killed"));
    QFile::copy(file, folder + QStringLiteral("/killed/x.inspyre"));
    const auto pasted = filesIn(fixture.path({}), QStringLiteral("*.picture"));
    if (!pasted.isEmpty()) {
        QFile::copy(pasted.front(), folder + QStringLiteral("/killed/x.picture"));
    }
    return folder;
}

void AutosaveTest::aCleanEndLeavesNothing()
{
    EditorFixture fixture;
    const auto folder = fixture.path(QStringLiteral("autosave"));
    {
        Run run(fixture, folder);
        edit(*run.open(bare()));
        QTRY_COMPARE(filesIn(folder, QStringLiteral("*.inspyre")).size(), 1);
        QCOMPARE(filesIn(folder, QStringLiteral("*.picture")).size(), 1);
    }
    fixture.lanes.io.waitForDone();
    QVERIFY(QDir(folder).isEmpty());
}

void AutosaveTest::aRunningProgramIsLeftAlone()
{
    EditorFixture fixture;
    const auto folder = fixture.path(QStringLiteral("autosave"));
    Run first(fixture, folder);
    edit(*first.open(bare()));
    QTRY_COMPARE(filesIn(folder, QStringLiteral("*.inspyre")).size(), 1);
    {
        Run second(fixture, folder);
        const QSignalSpy found(&second.autosave, &Autosave::found);
        edit(*second.open(bare()));
        QTRY_COMPARE(filesIn(folder, QStringLiteral("*.inspyre")).size(), 2);
        QCOMPARE(found.count(), 0);
    }
    fixture.lanes.io.waitForDone();
    QCOMPARE(filesIn(folder, QStringLiteral("*.inspyre")).size(), 1);
}

void AutosaveTest::whatIsUndoneIsNotKept()
{
    EditorFixture fixture;
    const auto folder = fixture.path(QStringLiteral("autosave"));
    Run run(fixture, folder);
    auto *document = run.open(bare());
    edit(*document);
    QTRY_COMPARE(filesIn(folder, QStringLiteral("*.inspyre")).size(), 1);
    QTRY_COMPARE(document->edits().regions.size(), std::size_t{1});
    for (int i = 0; i < 3; ++i) {
        document->editing().undo();
    }
    QVERIFY(!document->editing().edited());
    QTRY_COMPARE(filesIn(folder, QStringLiteral("*.inspyre")).size(), 0);
    document->editing().redo();
    QTRY_COMPARE(filesIn(folder, QStringLiteral("*.inspyre")).size(), 1);
    QCOMPARE(filesIn(folder, QStringLiteral("*.picture")).size(), 1);
}

void AutosaveTest::aRemovedPictureIsNotKept()
{
    EditorFixture fixture;
    const auto folder = fixture.path(QStringLiteral("autosave"));
    Run run(fixture, folder);
    auto *document = run.open(bare());
    edit(*document);
    QTRY_COMPARE(filesIn(folder, QStringLiteral("*.inspyre")).size(), 1);
    run.catalogue.remove(document);
    QTRY_COMPARE(filesIn(folder, QStringLiteral("*.inspyre")).size(), 0);
    QCOMPARE(filesIn(folder, QStringLiteral("*.picture")).size(), 0);
}

void AutosaveTest::discardsOnlyWhenAsked()
{
    EditorFixture fixture;
    const auto folder = leave(fixture, bare());
    for (const bool discards : {false, true}) {
        Run run(fixture, folder);
        const QSignalSpy found(&run.autosave, &Autosave::found);
        QTRY_COMPARE(found.count(), 1);
        if (discards) {
            run.autosave.discard();
        }
    }
    fixture.lanes.io.waitForDone();
    QVERIFY(QDir(folder).isEmpty());
}

void AutosaveTest::saysThatThePictureHasChanged()
{
    EditorFixture fixture;
    const auto file = fixture.addPicture(QStringLiteral("a.png"));
    const auto folder = leave(fixture, PictureSource::fromFile(toPath(file)));
    fixture.addPicture(QStringLiteral("a.png"), {60, 40}, 90);
    Run run(fixture, folder);
    const QSignalSpy found(&run.autosave, &Autosave::found);
    QTRY_COMPARE(found.count(), 1);
    QSignalSpy restored(&run.autosave, &Autosave::restored);
    run.autosave.restore();
    QTRY_COMPARE(restored.count(), 1);
    QCOMPARE(restored.front().at(1).toStringList(), QStringList{QStringLiteral("a.png")});
    auto *document = restored.front().front().value<Document *>();
    run.workbench.setCurrent(document);
    QTRY_VERIFY(document->scene() != nullptr);
    verifyEdited(document->edits()); // it is as large as it was
}

void AutosaveTest::keepsWhatItCannotUnderstand()
{
    EditorFixture fixture;
    const auto folder = leave(fixture, bare());
    QFile file(filesIn(folder, QStringLiteral("*.inspyre")).front());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    {
        Run run(fixture, folder);
        const QSignalSpy found(&run.autosave, &Autosave::found);
        QTRY_COMPARE(found.count(), 1);
        QSignalSpy failed(&run.autosave, &Autosave::failed);
        run.autosave.restore();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::DamagedImage);
        QCOMPARE(run.catalogue.count(), 0);
    }
    fixture.lanes.io.waitForDone();
    QCOMPARE(filesIn(folder, QStringLiteral("*.damaged")).size(), 1);
    Run run(fixture, folder);
    const QSignalSpy found(&run.autosave, &Autosave::found);
    fixture.lanes.io.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(found.count(), 0);
}

void AutosaveTest::tellsOnceThatItCannotSaveAndGoesOn()
{
    EditorFixture fixture;
    const auto folder = fixture.addFile(QStringLiteral("autosave"), "in its way");
    Run run(fixture, folder);
    const QSignalSpy failed(&run.autosave, &Autosave::failed);
    const QSignalSpy saved(&run.autosave, &Autosave::saved);
    auto *document = run.open(bare());
    edit(*document);
    QTRY_COMPARE(failed.count(), 1);
    document->editing().undo();
    fixture.lanes.io.waitForDone();
    QVERIFY(QFile::remove(folder));
    QTRY_VERIFY(saved.count() > 0);
    QCOMPARE(failed.count(), 1);
    QTRY_COMPARE(filesIn(folder, QStringLiteral("*.inspyre")).size(), 1);
}

int main(int count, char **arguments)
{
    const QApplication application(count, arguments);
    if (qEnvironmentVariableIsSet(kChild)) {
        return runChild(qEnvironmentVariable(kChild));
    }
    AutosaveTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "autosave_test.moc"
