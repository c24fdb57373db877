#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/state/intake.h"
#include "ui/state/recipe_store.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/receipt_card.h"
#include "ui/windows/export_desk.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/main_window.h"
#include "ui/windows/output_form.h"
#include "ui/windows/stage_view.h"

#include <inspyre/files.h>
#include <inspyre/finish.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::EditorFixture;
using inspyre::test::ScriptedPrompter;

namespace {

/// The editor with a finished picture, and its export dialog.
struct Editor
{
    Editor()
        : window(std::make_unique<MainWindow>(
              *fixture.session,
              fixture.lanes,
              *fixture.settings,
              toPath(fixture.path(QStringLiteral("recipes")))))
    {
        auto answers = std::make_unique<ScriptedPrompter>();
        prompter = answers.get();
        window->setPrompter(std::move(answers));
        fixture.settings->change(
            [this](Preferences &values) { values.exportFolder = fixture.path({}); });
        fixture.startEngine();
        window->show();
    }

    void open(const QStringList &names)
    {
        QStringList files;
        for (const auto &name : names) {
            files << fixture.addPicture(name, {301, 203}, 200);
        }
        window->openFiles(files);
        [&] { QTRY_COMPARE(window->catalogue().count(), static_cast<int>(names.size())); }();
        [&] { QTRY_COMPARE(window->workbench().waiting(), 0); }();
    }

    void trigger(ActionId id) { window->actionTable()[id]->trigger(); }

    ExportDialog *openDialog(ActionId id = ActionId::Export)
    {
        trigger(id);
        ExportDialog *dialog = nullptr;
        [&] { QTRY_VERIFY((dialog = window->findChild<ExportDialog *>()) != nullptr); }();
        return dialog;
    }

    [[nodiscard]] QString notice() { return window->stage()->notices()->text(); }

    [[nodiscard]] bool exists(const QString &name) const
    {
        return QFile::exists(fixture.path(name));
    }

    EditorFixture fixture;
    std::unique_ptr<MainWindow> window;
    ScriptedPrompter *prompter = nullptr;
};

QAbstractButton *button(QWidget *in, const QString &text)
{
    const auto all = in->findChildren<QAbstractButton *>();
    for (auto *candidate : all) {
        if (candidate->text() == text) {
            return candidate;
        }
    }
    return nullptr;
}

template<typename Control>
Control *named(QWidget *in, const QString &name)
{
    const auto all = in->findChildren<Control *>();
    for (auto *control : all) {
        if (control->accessibleName() == name) {
            return control;
        }
    }
    return nullptr;
}

void choose(QWidget *in, const QString &name, const QString &text)
{
    auto *box = named<QComboBox>(in, name);
    QVERIFY(box != nullptr);
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setCurrentIndex(box->findText(text));
    Q_EMIT box->activated(box->currentIndex());
}

QString problem(const ExportDialog *dialog)
{
    const auto labels = dialog->findChildren<QLabel *>();
    for (const auto *label : labels) {
        if (label->property("problem").toBool() && label->isVisibleTo(dialog)) {
            return label->text();
        }
    }
    return {};
}

bool hasReceipt(const ExportDialog *dialog)
{
    return dialog->findChild<ReceiptCard *>()->isVisibleTo(dialog);
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void dialogOffersWhatCanBeWritten();
    void dialogWritesAndShowsTheReceipt();
    void dialogStaysOpenWhenItFails();
    void dialogRefusesTransparencyInJpeg();
    void dialogShowsTheNameThatWillCome();
    void dialogAsksAboutWhatIsThere_data();
    void dialogAsksAboutWhatIsThere();
    void exportsAllWithNumbers();
    void neverReplacesTheSource();
    void quickExportIsAsTheLastTime();
    void quickExportNumbers();
    void recipesAreSavedAndChosen();
    void copyHasTransparency();
    void commandNamesThePicture();
    void commandIsNotForPastedPictures();
    void cancelledWhileItIsWritten();
};

void ExportTest::dialogOffersWhatCanBeWritten()
{
    Editor editor;
    editor.open({QStringLiteral("cat.png")});
    auto *dialog = editor.openDialog();
    const auto *formats = named<QComboBox>(dialog, QStringLiteral("Format"));
    const auto &abilities = writableFormats();
    QCOMPARE(formats->count(), static_cast<int>(abilities.size()));
    const auto *model = qobject_cast<QStandardItemModel *>(formats->model());
    for (int i = 0; i < formats->count(); ++i) {
        const auto &ability = abilities[static_cast<std::size_t>(i)];
        QCOMPARE(formats->itemData(i).toInt(), static_cast<int>(ability.format));
        QCOMPARE(model->item(i)->isEnabled(), ability.works);
        QCOMPARE(model->item(i)->toolTip().isEmpty(), ability.works);
    }
}

void ExportTest::dialogWritesAndShowsTheReceipt()
{
    Editor editor;
    editor.open({QStringLiteral("cat.png")});
    auto *dialog = editor.openDialog();
    button(dialog, QStringLiteral("Export"))->click();
    QTRY_VERIFY(hasReceipt(dialog));
    const QImage image(editor.fixture.path(QStringLiteral("cat_cutout.png")));
    QCOMPARE(image.size(), QSize(301, 203));
    QVERIFY(qAbs(image.pixelColor(20, 100).alpha() - 200) <= 1);
    QCOMPARE(image.pixelColor(280, 100).alpha(), 0);

    // The same bytes as the engine gives to anybody.
    const auto source = editor.window->workbench().current()->exportSource();
    const auto matte = MatteField::make(source.matte, nullptr, {});
    const auto bytes = encodeResult(*source.picture, *matte, {}, {}, nullptr, {});
    const auto written = readFile(toPath(editor.fixture.path(QStringLiteral("cat_cutout.png"))));
    QVERIFY(bytes && written);
    QVERIFY(bytes->data == *written);

    button(dialog, QStringLiteral("Show in folder"))->click();
    QCOMPARE(QDir(editor.prompter->shown), QDir(editor.fixture.path({})));
}

void ExportTest::dialogStaysOpenWhenItFails()
{
    Editor editor;
    editor.open({QStringLiteral("cat.png")});
    auto *dialog = editor.openDialog();
    auto *folder = named<QLineEdit>(dialog, QStringLiteral("Folder"));
    folder->setText(editor.fixture.path(QStringLiteral("gone")));
    button(dialog, QStringLiteral("Export"))->click();
    QTRY_VERIFY2(problem(dialog).contains(QStringLiteral("gone")), qPrintable(problem(dialog)));
    QVERIFY(dialog->isVisible());
    QDir(editor.fixture.path({})).mkdir(QStringLiteral("gone"));
    button(dialog, QStringLiteral("Export"))->click();
    QTRY_VERIFY(hasReceipt(dialog));
    QVERIFY(editor.exists(QStringLiteral("gone/cat_cutout.png")));
}

void ExportTest::dialogRefusesTransparencyInJpeg()
{
    Editor editor;
    editor.open({QStringLiteral("cat.png")});
    auto *dialog = editor.openDialog();
    choose(dialog, QStringLiteral("Format"), QStringLiteral("JPEG"));
    QVERIFY(problem(dialog).contains(QStringLiteral("transparency")));
    QVERIFY(!button(dialog, QStringLiteral("Export"))->isEnabled());
    choose(dialog, QStringLiteral("Content"), QStringLiteral("Mask"));
    QVERIFY(problem(dialog).isEmpty());
    button(dialog, QStringLiteral("Export"))->click();
    QTRY_VERIFY(hasReceipt(dialog));
    QVERIFY(editor.exists(QStringLiteral("cat_mask.jpg")));
}

void ExportTest::dialogShowsTheNameThatWillCome()
{
    Editor editor;
    editor.open({QStringLiteral("cat.png")});
    auto *dialog = editor.openDialog();
    auto *name = named<QLineEdit>(dialog, QStringLiteral("Name"));
    name->setText(QStringLiteral("{name} {width}x{height}"));
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QStringLiteral("cat 301x203.png");
    }));
    name->setText(QStringLiteral("{nobody}"));
    QVERIFY(!button(dialog, QStringLiteral("Export"))->isEnabled());
}

void ExportTest::dialogAsksAboutWhatIsThere_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<bool>("replaced");
    const QStringList one{QStringLiteral("cat_cutout.png")};
    const QStringList two{QStringLiteral("cat_cutout-2.png"), QStringLiteral("cat_cutout.png")};
    QTest::newRow("keep both") << static_cast<int>(Collision::Number) << two << false;
    QTest::newRow("replace") << static_cast<int>(Collision::Overwrite) << one << true;
    QTest::newRow("skip") << static_cast<int>(Collision::Skip) << one << false;
    QTest::newRow("cancel") << -1 << one << false;
}

void ExportTest::dialogAsksAboutWhatIsThere()
{
    QFETCH(int, answer);
    QFETCH(QStringList, files);
    QFETCH(bool, replaced);
    Editor editor;
    editor.open({QStringLiteral("cat.png")});
    editor.fixture.addFile(QStringLiteral("cat_cutout.png"), "mine");
    editor.prompter->collision.reset();
    if (answer >= 0) {
        editor.prompter->collision = CollisionAnswer{static_cast<Collision>(answer), false};
    }
    auto *dialog = editor.openDialog();
    button(dialog, QStringLiteral("Export"))->click();
    QTRY_VERIFY(hasReceipt(dialog) || !problem(dialog).isEmpty());
    QCOMPARE(editor.prompter->asked, QStringLiteral("cat_cutout.png"));
    const auto found = QDir(editor.fixture.path({})).entryList({QStringLiteral("cat_*")});
    QCOMPARE(found, files);
    QFile mine(editor.fixture.path(QStringLiteral("cat_cutout.png")));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll() != "mine", replaced);
}

void ExportTest::exportsAllWithNumbers()
{
    Editor editor;
    editor.open({QStringLiteral("a.png"), QStringLiteral("b.png"), QStringLiteral("c.png")});
    auto *dialog = editor.openDialog(ActionId::ExportAll);
    QVERIFY(dialog->windowTitle().contains(QLatin1Char('3')));
    QVERIFY(!button(dialog, QStringLiteral("Copy as command"))->isEnabled());
    named<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral("{number}-{name}"));
    button(dialog, QStringLiteral("Export"))->click();
    QTRY_VERIFY(problem(dialog).contains(QLatin1Char('3')));
    QVERIFY(editor.exists(QStringLiteral("1-a.png")));
    QVERIFY(editor.exists(QStringLiteral("2-b.png")));
    QVERIFY(editor.exists(QStringLiteral("3-c.png")));
}

void ExportTest::neverReplacesTheSource()
{
    Editor editor;
    editor.open({QStringLiteral("cat.png")});
    const auto file = toPath(editor.fixture.path(QStringLiteral("cat.png")));
    const auto before = readFile(file);
    editor.prompter->collision = CollisionAnswer{Collision::Overwrite, false};
    auto *dialog = editor.openDialog();
    named<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral("{name}"));
    button(dialog, QStringLiteral("Export"))->click();
    QTRY_VERIFY2(
        problem(dialog).contains(QStringLiteral("picture itself")), qPrintable(problem(dialog)));
    QVERIFY(*readFile(file) == *before);
}

void ExportTest::quickExportIsAsTheLastTime()
{
    Editor editor;
    editor.open({QStringLiteral("cat.png")});
    auto recipe = editor.window->recipes().last();
    recipe.output.format = FileFormat::Tiff;
    recipe.output.name = "last {name}";
    editor.window->recipes().setLast(recipe);
    editor.trigger(ActionId::QuickExport);
    QTRY_VERIFY(editor.notice().contains(QStringLiteral("last cat.tif")));
    QVERIFY(editor.exists(QStringLiteral("last cat.tif")));
}

void ExportTest::quickExportNumbers()
{
    Editor editor;
    editor.open({QStringLiteral("cat.png")});
    editor.trigger(ActionId::QuickExport);
    QTRY_VERIFY(editor.notice().contains(QStringLiteral("cat_cutout.png")));
    editor.trigger(ActionId::QuickExport);
    QTRY_VERIFY(editor.notice().contains(QStringLiteral("cat_cutout-2.png")));
}

void ExportTest::recipesAreSavedAndChosen()
{
    Editor editor;
    editor.open({QStringLiteral("cat.png")});
    Recipe shop;
    shop.look.background.kind = BackgroundKind::Colour;
    shop.look.refine.feather = 2.0;
    shop.output.format = FileFormat::Jpeg;
    QVERIFY(editor.window->recipes().save(QStringLiteral("Shop"), shop));
    auto *dialog = editor.openDialog();
    choose(dialog, QStringLiteral("Recipe"), QStringLiteral("Shop"));
    QVERIFY(dialog->recipe() == shop);
    QVERIFY(problem(dialog).isEmpty());
    // The picture itself looks like it, and that can be undone.
    auto *document = editor.window->workbench().current();
    QVERIFY(document->edits().look == shop.look);
    editor.trigger(ActionId::Undo);
    QVERIFY(document->edits().look == Look{});
}

void ExportTest::copyHasTransparency()
{
    Editor editor;
    editor.open({QStringLiteral("cat.png")});
    editor.trigger(ActionId::Copy);
    QTRY_VERIFY(editor.notice().contains(QStringLiteral("clipboard")));
    const auto *mime = QGuiApplication::clipboard()->mimeData();
    const auto png = QImage::fromData(mime->data(QStringLiteral("image/png")), "PNG");
    QCOMPARE(png.size(), QSize(301, 203));
    QCOMPARE(png.pixelColor(280, 100).alpha(), 0);
    const auto image = qvariant_cast<QImage>(mime->imageData());
    QCOMPARE(image.pixelColor(20, 100), png.pixelColor(20, 100));
}

void ExportTest::commandNamesThePicture()
{
    Editor editor;
    editor.open({QStringLiteral("the cat.png")});
    QGuiApplication::clipboard()->clear();
    editor.trigger(ActionId::CopyCommand);
    QTRY_VERIFY(editor.notice().contains(QStringLiteral("command")));
    const auto words = QProcess::splitCommand(
        QGuiApplication::clipboard()->text().replace(QLatin1Char('\''), QLatin1Char('"')));
    QCOMPARE(words.value(0), QStringLiteral("inspyre-cli"));
    QCOMPARE(words.value(1), QStringLiteral("remove"));
    QVERIFY(words.contains(editor.fixture.path(QStringLiteral("the cat.png"))));
    QVERIFY(words.contains(editor.fixture.path(QStringLiteral("the cat_cutout.png"))));
}

void ExportTest::commandIsNotForPastedPictures()
{
    Editor editor;
    QGuiApplication::clipboard()->setImage(inspyre::test::halfPicture({50, 30}));
    editor.trigger(ActionId::Paste);
    QTRY_COMPARE(editor.window->workbench().waiting(), 0);
    QTRY_VERIFY(editor.window->actionTable()[ActionId::Export]->isEnabled());
    QVERIFY(!editor.window->actionTable()[ActionId::CopyCommand]->isEnabled());
    auto *dialog = editor.openDialog();
    auto *command = button(dialog, QStringLiteral("Copy as command"));
    QVERIFY(!command->isEnabled());
    QVERIFY(command->toolTip().contains(QStringLiteral("file")));
}

void ExportTest::cancelledWhileItIsWritten()
{
    Editor editor;
    editor.open({QStringLiteral("cat.png")});
    auto *dialog = editor.openDialog();
    button(dialog, QStringLiteral("Export"))->click();
    auto *cancel = button(dialog, QStringLiteral("Cancel"));
    QVERIFY(cancel != nullptr);
    cancel->click();
    QTRY_VERIFY(hasReceipt(dialog) || problem(dialog).contains(QStringLiteral("cancelled")));
    QVERIFY(dialog->isVisible());
    QVERIFY(button(dialog, QStringLiteral("Export"))->isEnabled());
}

QTEST_MAIN(ExportTest)
#include "export_test.moc"
