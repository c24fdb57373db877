// From a dropped photograph to files, through the real window, the real model and the real
// command-line program: both give the same bytes.
#include "tests/support/patience.h"
#include "tests/ui/whole_editor.h"
#include "ui/state/intake.h"
#include "ui/widgets/colour_button.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/side_panel.h"

#include <inspyre/files.h>
#include <inspyre/formats.h>
#include <inspyre/picture.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::buttonOf;
using inspyre::test::comes;
using inspyre::test::controlOf;
using inspyre::test::hasReceipt;
using inspyre::test::problemOf;
using inspyre::test::WholeEditor;

namespace {

constexpr int kCommandMs = 120'000;

QByteArray bytesOf(const QString &file)
{
    const auto bytes = readFile(toPath(file));
    return bytes ? QByteArray(
                       reinterpret_cast<const char *>(bytes->data()),
                       static_cast<qsizetype>(bytes->size()))
                 : QByteArray();
}

bool canWrite(FileFormat format)
{
    const auto &all = writableFormats();
    return std::any_of(all.begin(), all.end(), [format](const FormatAbility &one) {
        return one.format == format && one.works;
    });
}

/// Chooses a value of an enum in a combo box.
void chooseValue(const QWidget *in, const QString &name, int value)
{
    auto *box = controlOf<QComboBox>(in, name);
    QVERIFY2(box != nullptr, qPrintable(name));
    QVERIFY2(box->findData(value) >= 0, qPrintable(name));
    box->setCurrentIndex(box->findData(value));
    Q_EMIT box->activated(box->currentIndex());
}

/// What a shell says to `command` in a folder; nothing if all went well.
QString trouble(const QString &command, const QString &folder)
{
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        QStringLiteral("PATH"),
        QStringLiteral(INSPYRE_BUILD_DIR "/bin:") + environment.value(QStringLiteral("PATH")));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(folder);
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
    if (!shell.waitForFinished(kCommandMs)) {
        return command + QStringLiteral(": ") + shell.errorString();
    }
    return shell.exitCode() == 0
               ? QString()
               : command + QLatin1Char('\n') + QString::fromUtf8(shell.readAllStandardError());
}

} // namespace

class EndToEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { inspyre::test::failOnWarnings(); }

    void plainCommandMakesTheUntouchedExport();
    void commandMakesTheSameFile_data();
    void commandMakesTheSameFile();
    void undoingAllGivesTheUntouchedExport();
    void sixteenBitsStay();

private:
    void edit();
    [[nodiscard]] QString exported(FileFormat format);
    [[nodiscard]] QString commanded();
    [[nodiscard]] QString folder(const QString &name) const;
    void openDialog(FileFormat format);

    std::optional<WholeEditor> m_editor;
    QPointer<ExportDialog> m_dialog;
    QByteArray m_untouched; ///< the file of a picture that nobody edited
    bool m_edited = false;
};

void EndToEndTest::initTestCase()
{
    if (test::realModules().empty()) {
        QSKIP("built without the torch module");
    }
    m_editor.emplace(test::realModules());
    auto &editor = *m_editor;
    for (const auto *name : {"window", "shell"}) {
        QVERIFY(QDir().mkpath(folder(QLatin1String(name))));
    }
    editor.start();
    editor.drop({test::samplePicture()});
    QTRY_VERIFY_WITH_TIMEOUT(editor.isDone(), 2 * test::kPatienceMs);
    m_untouched = bytesOf(exported(FileFormat::Png));
    QVERIFY(!m_untouched.isEmpty());
}

QString EndToEndTest::folder(const QString &name) const
{
    return m_editor->fixture.path(name);
}

/// The one dialog of an export, with that format chosen.
void EndToEndTest::openDialog(FileFormat format)
{
    if (m_dialog != nullptr) {
        m_dialog->close();
    }
    m_dialog = m_editor->openExport();
    QVERIFY(m_dialog != nullptr);
    chooseValue(m_dialog, QStringLiteral("Format"), static_cast<int>(format));
}

/// Exports by the dialog, and gives the file's name; empty if that failed.
QString EndToEndTest::exported(FileFormat format)
{
    openDialog(format);
    const auto place = folder(QStringLiteral("window"));
    chooseValue(m_dialog, QStringLiteral("If it is there"), static_cast<int>(Collision::Overwrite));
    controlOf<QLineEdit>(m_dialog, QStringLiteral("Folder"))->setText(place);
    buttonOf(m_dialog, QStringLiteral("Export"))->click();
    const bool ended =
        comes([this] { return hasReceipt(m_dialog) || !problemOf(m_dialog).isEmpty(); });
    if (!ended || !hasReceipt(m_dialog)) {
        qWarning("no receipt; %s", qPrintable(problemOf(m_dialog)));
        return {};
    }
    const auto files = QDir(place).entryInfoList(QDir::Files, QDir::Time);
    return files.isEmpty() ? QString() : files.front().absoluteFilePath();
}

/// The command of the same dialog, run from somewhere else into another folder.
QString EndToEndTest::commanded()
{
    const auto place = folder(QStringLiteral("shell"));
    controlOf<QLineEdit>(m_dialog, QStringLiteral("Folder"))->setText(place);
    QGuiApplication::clipboard()->clear();
    buttonOf(m_dialog, QStringLiteral("Copy as command"))->click();
    const auto text = [] { return QGuiApplication::clipboard()->text(); };
    if (!comes([&text] { return !text().isEmpty(); })) {
        return {};
    }
    const auto problem = trouble(text(), QDir::rootPath());
    if (!problem.isEmpty()) {
        qWarning("%s", qPrintable(problem));
    }
    const auto files = QDir(place).entryInfoList(QDir::Files, QDir::Time);
    return files.isEmpty() ? QString() : files.front().absoluteFilePath();
}

/// What a person does in a minute: sliders, strokes, a region, a background, a shadow, a crop. It
/// is done once, and without waiting for any of it to be painted.
void EndToEndTest::edit()
{
    auto &editor = *m_editor;
    if (m_edited) {
        return;
    }
    QVERIFY2(!editor.enabled(ActionId::Undo), "an edit went wrong before");
    auto *side = editor.window->side();
    auto *feather = controlOf<QSlider>(side, QStringLiteral("Feather"));
    feather->setSliderDown(true);
    for (int step = 10; step <= 50; step += 10) {
        feather->setSliderPosition(step);
        QCoreApplication::processEvents();
    }
    feather->setSliderDown(false);
    QTest::keyClick(controlOf<QSlider>(side, QStringLiteral("Edge")), Qt::Key_Right);
    const QSize size = editor.current()->size();
    const auto at = [size](double x, double y) {
        return QPointF(x * size.width(), y * size.height());
    };
    editor.trigger(ActionId::ToolKeep);
    editor.drag(at(0.1, 0.2), at(0.3, 0.25));
    editor.trigger(ActionId::ToolErase);
    editor.drag(at(0.5, 0.4), at(0.6, 0.6));
    editor.trigger(ActionId::ToolRegion);
    editor.drag(at(0.4, 0.4), at(0.8, 0.9));
    editor.trigger(ActionId::ToolHand);
    test::choose(side, QStringLiteral("Background"), QStringLiteral("Colour"));
    editor.prompter->colour = QColor(200, 40, 90);
    controlOf<ColourButton>(side, QStringLiteral("Colour of the background"))->click();
    controlOf<QDoubleSpinBox>(side, QStringLiteral("Shadow"))->setValue(60.0);
    editor.trigger(ActionId::CropToSubject);
    const auto &edits = editor.current()->edits();
    QTRY_VERIFY2(edits.look.frame.crop, "the last of all this");
    QTRY_COMPARE(edits.regions.size(), std::size_t{1});
    QTRY_VERIFY(editor.isDone() && !edits.regions.front().values.empty());
    QVERIFY(!edits.strokes.empty());
    QCOMPARE(edits.look.shadow.opacity, 0.6);
    QVERIFY(edits.look.refine.feather > 0.0 && edits.look.refine.edgeShift != 0.0);
    QVERIFY((edits.look.background.colour == Rgb{200, 40, 90}));
    m_edited = true;
}

void EndToEndTest::plainCommandMakesTheUntouchedExport()
{
    const auto file = folder(QStringLiteral("plain.png"));
    const auto problem = trouble(
        QStringLiteral("inspyre-cli remove '%1' -o '%2'").arg(test::samplePicture(), file),
        QDir::rootPath());
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2(bytesOf(file) == m_untouched, "the window and the command made different files");
}

void EndToEndTest::commandMakesTheSameFile_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::newRow("PNG") << FileFormat::Png;
    QTest::newRow("WebP") << FileFormat::WebP;
    QTest::newRow("TIFF") << FileFormat::Tiff;
    QTest::newRow("JPEG") << FileFormat::Jpeg;
    QTest::newRow("OpenRaster") << FileFormat::OpenRaster;
}

void EndToEndTest::commandMakesTheSameFile()
{
    QFETCH(FileFormat, format);
    if (!canWrite(format)) {
        QSKIP("this format cannot be written here");
    }
    edit();
    if (QTest::currentTestFailed()) {
        return;
    }
    const auto ours = exported(format);
    const auto theirs = commanded();
    QVERIFY(!ours.isEmpty() && !theirs.isEmpty());
    QCOMPARE(QFileInfo(theirs).fileName(), QFileInfo(ours).fileName());
    const auto bytes = bytesOf(ours);
    QVERIFY(!bytes.isEmpty() && bytes != m_untouched);
    QVERIFY2(bytes == bytesOf(theirs), "the window and the command made different files");
}

void EndToEndTest::undoingAllGivesTheUntouchedExport()
{
    edit();
    if (QTest::currentTestFailed()) {
        return;
    }
    for (int i = 0; i < 100 && m_editor->enabled(ActionId::Undo); ++i) {
        m_editor->trigger(ActionId::Undo);
    }
    m_edited = false;
    QVERIFY(!m_editor->current()->editing().edited());
    QTRY_VERIFY(m_editor->isDone());
    QVERIFY(bytesOf(exported(FileFormat::Png)) == m_untouched);
}

void EndToEndTest::sixteenBitsStay()
{
    auto &editor = *m_editor;
    const auto file = folder(QStringLiteral("deep.png"));
    const auto deep = QImage(test::samplePicture()).scaled(400, 300);
    QVERIFY(deep.convertToFormat(QImage::Format_RGBX64).save(file));
    editor.window->openFiles({file}); // dropped, it would be a copy of no name, and no command
    QTRY_COMPARE(editor.current()->name(), QStringLiteral("deep.png"));
    QTRY_VERIFY(editor.isDone());
    const auto ours = exported(FileFormat::Tiff);
    const auto theirs = commanded();
    QVERIFY(!ours.isEmpty() && !theirs.isEmpty());
    const auto header = readPictureHeader(toPath(ours));
    QVERIFY(header);
    QCOMPARE(header->bits, 16);
    const auto bytes = bytesOf(ours);
    QVERIFY(!bytes.isEmpty());
    QVERIFY2(bytes == bytesOf(theirs), "the window and the command made different files");
}

QTEST_MAIN(EndToEndTest)
#include "end_to_end_test.moc"
