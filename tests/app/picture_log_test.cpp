#include "app/log_file.h"
#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/catalogue.h"
#include "ui/state/intake.h"
#include "ui/state/workbench.h"

#include <inspyre/log.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace inspyre;
using inspyre::test::EditorFixture;

/// What pictures are called is nobody's business: not in the log as it usually is.
class PictureLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesThatFailAreNotNamed();
    void theEnginesWarningsAreInTheLog();

private:
    [[nodiscard]] static QByteArray content(const EditorFixture &editor)
    {
        QFile file(editor.path(QStringLiteral("inspyre.log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void PictureLogTest::picturesThatFailAreNotNamed()
{
    app::LogFile log;
    EditorFixture editor;
    log.open(editor.lanes.io, ui::toPath(editor.path(QStringLiteral("inspyre.log"))));
    ui::Catalogue catalogue(*editor.session, editor.lanes);
    ui::Workbench workbench(catalogue, *editor.session);
    const auto whole = editor.addPicture(QStringLiteral("secret whole.png"), {200, 100});
    QFile picture(whole);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    const auto bytes = picture.readAll();
    QList<std::filesystem::path> files = {
        ui::toPath(whole),
        ui::toPath(editor.addFile(QStringLiteral("secret text.png"), "no picture")),
        ui::toPath(editor.addFile(QStringLiteral("secret cut.png"), bytes.first(bytes.size() / 2))),
        ui::toPath(
            editor.addFile(QStringLiteral("secret head.jpg"), QByteArray("\xff\xd8\xff\xe0")))};

    editor.startEngine();
    catalogue.add(files);
    QTRY_COMPARE(catalogue.count(), 4);
    QTRY_COMPARE(workbench.waiting(), 0);

    const auto text = content(editor);
    QVERIFY2(text.contains("inspyre.ui.document: failed code="), text);
    QVERIFY2(!text.contains("secret"), text);
    QVERIFY2(!text.contains(QDir::tempPath().toUtf8()), text);
}

void PictureLogTest::theEnginesWarningsAreInTheLog()
{
    app::LogFile file;
    EditorFixture editor;
    file.open(editor.lanes.io, ui::toPath(editor.path(QStringLiteral("inspyre.log"))));
    editor.lanes.io.waitForDone();

    log(LogLevel::Info, "it=tells much");
    log(LogLevel::Warning, "it=warns");

    QVERIFY2(content(editor).endsWith(" warning inspyre.engine: it=warns\n"), content(editor));
    QVERIFY(!content(editor).contains("tells much"));
    QCOMPARE(file.problems().size(), 1);
}

QTEST_MAIN(PictureLogTest)
#include "picture_log_test.moc"
