// A batch beside the editor: opened from it, with its pictures and its model, and the same bytes as
// by the command line.
#include "tests/support/patience.h"
#include "tests/ui/whole_editor.h"
#include "ui/state/intake.h"
#include "ui/windows/batch_desk.h"
#include "ui/windows/batch_window.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::FakeDelay;
using inspyre::test::WholeEditor;
using State = inspyre::ui::BatchSession::State;

namespace {

constexpr int kCommandMs = 120'000;

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the command line says to `arguments`; nothing if all went well.
QString commandTrouble(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(INSPYRE_BUILD_DIR "/bin/inspyre-cli"), arguments);
    if (!process.waitForFinished(kCommandMs)) {
        return process.errorString();
    }
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
}

} // namespace

class BatchEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        inspyre::test::failOnWarnings();
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("INSPYRE_STATE_DIR", m_state->path().toUtf8());
    }

    void theMenuOpensIt();
    void theStripBecomesABatch();
    void editingGoesOnMeanwhile();
    void aDoubtfulOneIsOpenedInTheEditor();
    void quittingAsksWhileItRuns();
    void theBytesAreThoseOfTheCommandLine();

private:
    /// The batch's window, with its results in the editor's folder.
    static BatchWindow *openBatch(const WholeEditor &editor, ActionId by);

    std::unique_ptr<QTemporaryDir> m_state;
};

BatchWindow *BatchEditorTest::openBatch(const WholeEditor &editor, ActionId by)
{
    editor.trigger(by);
    auto *window = editor.window->batch().window();
    window->session().setOutput(toPath(editor.fixture.path(QStringLiteral("results"))));
    return window;
}

void BatchEditorTest::theMenuOpensIt()
{
    const WholeEditor editor;
    editor.window->show();
    QVERIFY(editor.window->batch().window() == nullptr);
    QVERIFY(!editor.enabled(ActionId::BatchStrip));
    editor.trigger(ActionId::Batch);
    auto *window = editor.window->batch().window();
    QVERIFY(window != nullptr && window->isVisible() && !window->isModal());
    window->close();
    QVERIFY(!window->isVisible());
    editor.trigger(ActionId::Batch);
    QVERIFY(editor.window->batch().window() == window && window->isVisible());
}

void BatchEditorTest::theStripBecomesABatch()
{
    WholeEditor editor;
    editor.start();
    const auto cat = editor.fixture.addPicture(QStringLiteral("cat.png"));
    const auto dog = editor.fixture.addPicture(QStringLiteral("dog.png"));
    editor.window->openFiles({cat, dog});
    QTRY_VERIFY(editor.enabled(ActionId::BatchStrip));
    QTRY_COMPARE(editor.window->catalogue().count(), 2);
    auto *window = openBatch(editor, ActionId::BatchStrip);
    QTRY_COMPARE(window->session().table().rowCount(), 2);
    QTRY_COMPARE(window->session().state(), State::Ready);
    window->session().start();
    QTRY_COMPARE(window->session().state(), State::Ended);
    QVERIFY(QFile::exists(editor.fixture.path(QStringLiteral("results/dog_cutout.png"))));
}

void BatchEditorTest::editingGoesOnMeanwhile()
{
    const FakeDelay slow(60);
    WholeEditor editor;
    editor.start();
    QVERIFY(QDir().mkpath(editor.fixture.path(QStringLiteral("many"))));
    for (int i = 0; i < 30; ++i) {
        editor.fixture.addPicture(QStringLiteral("many/%1.png").arg(i));
    }
    auto *window = openBatch(editor, ActionId::Batch);
    auto &session = window->session();
    window->add({toPath(editor.fixture.path(QStringLiteral("many")))});
    QTRY_COMPARE(session.state(), State::Ready);
    session.start();
    QTRY_VERIFY(session.stats().done > 1);
    editor.window->openFiles({editor.fixture.addPicture(QStringLiteral("mine.png"))});
    QTRY_VERIFY(editor.isDone() && editor.current()->name() == QStringLiteral("mine.png"));
    QVERIFY2(session.active(), "the batch was over before the editor's picture was");
    QTRY_COMPARE(session.state(), State::Ended);
    QCOMPARE(session.stats().done, 30);
}

void BatchEditorTest::aDoubtfulOneIsOpenedInTheEditor()
{
    WholeEditor editor;
    editor.start();
    auto *window = openBatch(editor, ActionId::Batch);
    auto &session = window->session();
    const auto file = editor.fixture.addPicture(QStringLiteral("grey.png"), {60, 40}, 128);
    window->add({toPath(file)});
    QTRY_COMPARE(session.state(), State::Ready);
    session.start();
    QTRY_COMPARE(session.table().count(ItemState::Doubtful), 1);
    Q_EMIT window->openRequested({file});
    QTRY_VERIFY(editor.current() != nullptr && editor.current()->source().file == toPath(file));
}

void BatchEditorTest::quittingAsksWhileItRuns()
{
    const FakeDelay slow(100);
    WholeEditor editor;
    editor.start();
    auto *window = openBatch(editor, ActionId::Batch);
    auto &session = window->session();
    for (int i = 0; i < 10; ++i) {
        window->add({toPath(editor.fixture.addPicture(QStringLiteral("%1.png").arg(i)))});
    }
    QTRY_COMPARE(session.state(), State::Ready);
    QTRY_COMPARE(session.table().rowCount(), 10);
    session.start();
    QTRY_VERIFY(session.active());
    editor.prompter->agrees = false;
    QVERIFY(!editor.window->close());
    QVERIFY(editor.prompter->asked.contains(QLatin1String("batch is not finished")));
    QVERIFY(session.active());
    editor.prompter->agrees = true;
    QVERIFY(editor.window->close());
}

void BatchEditorTest::theBytesAreThoseOfTheCommandLine()
{
    if (test::realModules().empty()) {
        QSKIP("built without the torch module");
    }
    WholeEditor editor(test::realModules());
    editor.start();
    const QImage sample(test::samplePicture());
    QStringList files;
    for (const int side : {480, 300, 201}) {
        files << editor.fixture.path(QStringLiteral("%1.png").arg(side));
        QVERIFY(sample.scaled(side, side, Qt::KeepAspectRatio).save(files.back()));
    }
    auto *window = openBatch(editor, ActionId::Batch);
    auto &session = window->session();
    QList<std::filesystem::path> paths;
    for (const auto &file : files) {
        paths << toPath(file);
    }
    window->add(paths);
    QTRY_COMPARE(session.state(), State::Ready);
    session.start();
    QTRY_COMPARE(session.state(), State::Ended);
    QCOMPARE(session.stats().done, 3);
    for (const auto &file : files) {
        const auto stem = QFileInfo(file).completeBaseName();
        const auto alone = editor.fixture.path(stem + QStringLiteral("-alone.png"));
        const auto trouble =
            commandTrouble({QStringLiteral("remove"), file, QStringLiteral("-o"), alone});
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const auto ours =
            bytesOf(editor.fixture.path(QStringLiteral("results/%1_cutout.png").arg(stem)));
        QVERIFY(!ours.isEmpty());
        QVERIFY2(ours == bytesOf(alone), "the batch and the command made different files");
    }
}

QTEST_MAIN(BatchEditorTest)
#include "batch_editor_test.moc"
