#include "tests/ui/small_editor.h"
#include "ui/state/edit_files.h"
#include "ui/widgets/notice_bar.h"

#include <inspyre/edit_file.h>

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::SmallEditor;
using State = inspyre::ui::Document::State;

namespace {

constexpr QSize kPicture(60, 40);

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

struct Editor : SmallEditor
{
    /// A stroke and another look.
    void edit()
    {
        auto &editing = current()->editing();
        editing.beginStroke({.radius = 5.0F}, {.x = 50.0F, .y = 20.0F});
        editing.endStroke();
        Look look;
        look.refine.feather = 3.0;
        editing.setLook(look, QStringLiteral("Feather"));
        [&] { QTRY_VERIFY(isEdited()); }();
    }

    [[nodiscard]] bool isEdited() const
    {
        const auto &edits = current()->edits();
        return !edits.strokes.empty() && edits.look.refine.feather == 3.0;
    }

    /// And waits until it is there.
    void save(const QString &file)
    {
        prompter->saveName = file;
        trigger(ActionId::SaveEdits);
        [&] { QTRY_VERIFY(QFile::exists(file)); }();
        [&] { QTRY_VERIFY(enabled(ActionId::SaveEdits)); }();
    }

    [[nodiscard]] bool done() const
    {
        return current() != nullptr && current()->state() == State::Done;
    }

    [[nodiscard]] QString notice() const { return window->stage()->notices()->text(); }

    [[nodiscard]] NoticeBar *offer() const { return window->stage()->sideCar(); }

    [[nodiscard]] bool isOffered() const { return offer()->isVisibleTo(window.get()); }
};

/// A picture in a folder, and its edits beside it, as an earlier run has left them.
struct Earlier
{
    explicit Earlier(bool withModel = false)
    {
        picture = first.fixture.addPicture(QStringLiteral("a.png"), kPicture);
        edits = picture + QStringLiteral(".inspyre");
        if (withModel) {
            first.fixture.startEngine();
        }
        first.open(picture);
        if (withModel) {
            [this] { QTRY_VERIFY(first.done()); }();
        }
        first.edit();
        first.save(edits);
    }

    /// To another folder, both or one of them.
    static QString move(const QString &file)
    {
        const QFileInfo info(file);
        QDir(info.path()).mkpath(QStringLiteral("elsewhere"));
        const auto to = info.path() + QStringLiteral("/elsewhere/") + info.fileName();
        return QFile::rename(file, to) ? to : QString();
    }

    Editor first;
    QString picture;
    QString edits;
};

} // namespace

class SideCarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void suggestsAFileBesideThePicture();
    void thereIsNothingToSaveWithoutEdits();
    void tellsWhenItCannotBeSaved();
    void opensThePictureWithItsEdits();
    void findsThePictureBesideTheFile();
    void asksWhereThePictureIs();
    void withoutAPictureNothingIsOpened();
    void saysThatThePictureIsAnother();
    void saysWhatIsNoFileOfEdits();
    void openingThemForWhatIsHereIsOneStep();
    void offersWhatLiesBeside();
    void offersTheShortNameToItsOwnPicture();
    void whatWasDeclinedIsNotOfferedAgain();
    void theSavedResultNeedsNoRun();
    void theSavedResultIsShownBeforeTheModelIsThere();
    void anotherSizeRunsTheModel();
    void tryAgainRunsTheModel();
    void ofAnotherPictureTheResultIsNotUsed();
    void doubtIsToldOfTheSavedResult();
};

void SideCarTest::suggestsAFileBesideThePicture()
{
    Editor editor;
    const auto picture = editor.fixture.addPicture(QStringLiteral("a.png"), kPicture);
    editor.open(picture);
    editor.edit();
    editor.trigger(ActionId::SaveEdits);
    QCOMPARE(editor.prompter->asked, picture + QStringLiteral(".inspyre"));
    QVERIFY2(!QFile::exists(editor.prompter->asked), "nobody has agreed");

    editor.prompter->saveName = editor.fixture.path(QStringLiteral("mine")); // gets its extension
    editor.trigger(ActionId::SaveEdits);
    const auto file = editor.fixture.path(QStringLiteral("mine.inspyre"));
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(editor.notice().contains(QStringLiteral("mine.inspyre")));
    const auto read = readEdits(toPath(file), {});
    QVERIFY(read);
    QCOMPARE(read->source, toPath(picture));
    QVERIFY(!read->strokes.empty());
    QVERIFY(read->recipeJson.find("feather") != std::string::npos);
}

void SideCarTest::thereIsNothingToSaveWithoutEdits()
{
    Editor editor;
    QVERIFY(!editor.enabled(ActionId::SaveEdits));
    editor.open(QStringLiteral("a.png"), kPicture);
    QVERIFY(!editor.enabled(ActionId::SaveEdits));
    editor.edit();
    QVERIFY(editor.enabled(ActionId::SaveEdits));
}

void SideCarTest::tellsWhenItCannotBeSaved()
{
    Editor editor;
    editor.open(QStringLiteral("a.png"), kPicture);
    editor.edit();
    editor.prompter->saveName = editor.fixture.path(QStringLiteral("nowhere/a.inspyre"));
    editor.trigger(ActionId::SaveEdits);
    QTRY_VERIFY(editor.notice().startsWith(QStringLiteral("The edits could not be saved")));
    QVERIFY(editor.isEdited());
    QVERIFY2(editor.enabled(ActionId::SaveEdits), "elsewhere, perhaps");
}

void SideCarTest::opensThePictureWithItsEdits()
{
    Earlier earlier;
    Editor editor;
    editor.window->openFiles({earlier.edits});
    QTRY_VERIFY(editor.current() != nullptr && editor.current()->scene() != nullptr);
    QCOMPARE(editor.current()->source().file, toPath(earlier.picture));
    QVERIFY(editor.isEdited());
    QCOMPARE(editor.window->catalogue().count(), 1);
    QVERIFY(editor.notice().isEmpty());
    QVERIFY(!editor.isOffered());
}

void SideCarTest::findsThePictureBesideTheFile()
{
    Earlier earlier;
    const auto picture = Earlier::move(earlier.picture);
    const auto edits = Earlier::move(earlier.edits);
    Editor editor;
    editor.window->openFiles({edits});
    QTRY_VERIFY(editor.current() != nullptr);
    QCOMPARE(editor.current()->source().file, toPath(picture));
    QVERIFY(editor.isEdited());
    QVERIFY(editor.notice().isEmpty());
}

void SideCarTest::asksWhereThePictureIs()
{
    Earlier earlier;
    const auto picture = Earlier::move(earlier.picture);
    Editor editor;
    editor.prompter->files = QStringList{picture};
    editor.window->openFiles({earlier.edits});
    QTRY_VERIFY(editor.current() != nullptr);
    QCOMPARE(editor.current()->source().file, toPath(picture));
    QVERIFY(editor.isEdited());
    QVERIFY(editor.notice().isEmpty());
}

void SideCarTest::withoutAPictureNothingIsOpened()
{
    Earlier earlier;
    QVERIFY(!Earlier::move(earlier.picture).isEmpty());
    Editor editor;
    editor.window->openFiles({earlier.edits});
    QTRY_VERIFY(editor.notice().contains(QStringLiteral("was not opened")));
    QCOMPARE(editor.window->catalogue().count(), 0);
}

void SideCarTest::saysThatThePictureIsAnother()
{
    Earlier earlier;
    earlier.first.fixture.addPicture(QStringLiteral("a.png"), kPicture, 90);
    Editor editor;
    editor.window->openFiles({earlier.edits});
    QTRY_VERIFY(editor.current() != nullptr);
    QTRY_VERIFY(editor.notice().contains(QStringLiteral("is not the file that was edited")));
    QVERIFY2(editor.isEdited(), "it has the same size");
}

void SideCarTest::saysWhatIsNoFileOfEdits()
{
    Editor editor;
    editor.window->openFiles({editor.fixture.addFile(QStringLiteral("b.inspyre"), "no edits")});
    QTRY_VERIFY(editor.notice().contains(QStringLiteral("b.inspyre")));
    QCOMPARE(editor.window->catalogue().count(), 0);
}

void SideCarTest::openingThemForWhatIsHereIsOneStep()
{
    Earlier earlier;
    Editor editor;
    editor.open(earlier.picture);
    Look look;
    look.refine.edgeShift = 2.0;
    editor.current()->editing().setLook(look, QStringLiteral("Edge"));
    editor.window->openFiles({earlier.edits});
    QTRY_VERIFY(editor.isEdited());
    QCOMPARE(editor.window->catalogue().count(), 1);
    editor.trigger(ActionId::Undo);
    QCOMPARE(editor.current()->edits().look, look);
    QVERIFY(editor.current()->edits().strokes.empty());
    editor.trigger(ActionId::Redo);
    QVERIFY(editor.isEdited());
}

void SideCarTest::offersWhatLiesBeside()
{
    Earlier earlier;
    Editor editor;
    editor.open(earlier.picture);
    QTRY_VERIFY(editor.isOffered());
    QVERIFY(editor.offer()->text().contains(QStringLiteral("a.png")));
    QVERIFY(!editor.current()->editing().edited());
    editor.open(QStringLiteral("b.png"), kPicture);
    QVERIFY2(!editor.isOffered(), "they are not this one's");
    editor.trigger(ActionId::Previous);
    QVERIFY(editor.isOffered());
    button(editor.offer(), QStringLiteral("Use them"))->click();
    QTRY_VERIFY(editor.isEdited());
    QVERIFY(!editor.isOffered());
    editor.trigger(ActionId::Undo);
    QVERIFY(!editor.current()->editing().edited());
}

void SideCarTest::offersTheShortNameToItsOwnPicture()
{
    Earlier earlier;
    const auto shortly = QFileInfo(earlier.picture).path() + QStringLiteral("/a.inspyre");
    QVERIFY(QFile::rename(earlier.edits, shortly));
    QVERIFY(
        QFile::copy(earlier.picture, QFileInfo(earlier.picture).path() + QStringLiteral("/a.PNG")));
    const auto other = QFileInfo(earlier.picture).path() + QStringLiteral("/a.PNG");
    QCOMPARE(*editsBeside(toPath(other), {}), std::filesystem::path());
    QCOMPARE(*editsBeside(toPath(earlier.picture), {}), toPath(shortly));
}

void SideCarTest::whatWasDeclinedIsNotOfferedAgain()
{
    Earlier earlier;
    Editor editor;
    editor.open(earlier.picture);
    QTRY_VERIFY(editor.isOffered());
    button(editor.offer(), QStringLiteral("Not now"))->click();
    QVERIFY(!editor.isOffered());
    editor.open(QStringLiteral("b.png"), kPicture);
    editor.trigger(ActionId::Previous);
    QVERIFY(!editor.isOffered());
    QVERIFY(QFile::exists(earlier.edits));
}

void SideCarTest::theSavedResultNeedsNoRun()
{
    Earlier earlier(true);
    const auto before = earlier.first.current()->exportSource();
    Editor editor;
    editor.fixture.startEngine();
    bool ran = false;
    connect(&editor.window->catalogue(), &Catalogue::documentChanged, this, [&](Document *one) {
        ran = ran || one->state() == State::Matting || one->state() == State::Previewing;
    });
    editor.window->openFiles({earlier.edits});
    QTRY_VERIFY(editor.done());
    QVERIFY(!ran);
    QVERIFY(editor.current()->restored());
    QCOMPARE(stateText(*editor.current()), QStringLiteral("Restored"));
    const auto after = editor.current()->exportSource();
    QCOMPARE(after.model, before.model);
    QCOMPARE(after.inputSize, before.inputSize);
    QCOMPARE(after.range, before.range);
    const auto &a = before.matte.maps.prediction.view();
    const auto &b = after.matte.maps.prediction.view();
    QCOMPARE(b.size(), a.size());
    QCOMPARE(b.rowF32(0)[0], a.rowF32(0)[0]);
    QVERIFY(editor.enabled(ActionId::Export));
}

void SideCarTest::theSavedResultIsShownBeforeTheModelIsThere()
{
    Earlier earlier(true);
    Editor editor;
    editor.window->openFiles({earlier.edits});
    QTRY_VERIFY(editor.current() != nullptr && editor.current()->scene() != nullptr);
    QCOMPARE(editor.current()->state(), State::WaitingForModel);
    QVERIFY(!editor.current()->scene()->maps.prediction.empty());
    editor.fixture.startEngine();
    QTRY_VERIFY(editor.done());
    QVERIFY(editor.current()->restored());
}

/// The saved result was made at another size than the model is to see now.
void SideCarTest::anotherSizeRunsTheModel()
{
    Earlier earlier(true);
    const auto saved = readEdits(toPath(earlier.edits), {});
    QVERIFY(saved);
    auto other = *saved;
    other.inputSize = "96x64";
    QVERIFY(writeEdits(toPath(earlier.edits), other, {}));
    Editor editor;
    editor.fixture.startEngine();
    editor.window->openFiles({earlier.edits});
    QTRY_VERIFY(editor.done());
    QVERIFY(!editor.current()->restored());
    QVERIFY(editor.current()->exportSource().inputSize != "96x64");
    QVERIFY(editor.isEdited());
}

void SideCarTest::tryAgainRunsTheModel()
{
    Earlier earlier(true);
    Editor editor;
    editor.fixture.startEngine();
    editor.window->openFiles({earlier.edits});
    QTRY_VERIFY(editor.done());
    QVERIFY(editor.current()->restored());
    QVERIFY(editor.enabled(ActionId::Retry));
    editor.trigger(ActionId::Retry);
    QTRY_VERIFY(editor.done() && !editor.current()->restored());
    QVERIFY(!editor.enabled(ActionId::Retry));
    QVERIFY(editor.isEdited());
}

void SideCarTest::ofAnotherPictureTheResultIsNotUsed()
{
    Earlier earlier(true);
    earlier.first.fixture.addPicture(QStringLiteral("a.png"), kPicture, 90);
    Editor editor;
    editor.fixture.startEngine();
    editor.window->openFiles({earlier.edits});
    QTRY_VERIFY(editor.done());
    QVERIFY(!editor.current()->restored());
}

void SideCarTest::doubtIsToldOfTheSavedResult()
{
    Pixels half(40, 20, PixelFormat::GrayF32);
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 40; ++x) {
            half.rowF32(y)[x] = x < 20 ? 1.0F : 0.5F;
        }
    }
    const auto pass = savedPassOf(
        {.picture = {400, 200},
         .model = "some",
         .prediction = Image(std::move(half)),
         .range = {.low = 0.0F, .high = 1.0F}});
    QVERIFY(pass.doubt.view().rowF32(3)[5] < 0.01F);
    QVERIFY(pass.doubt.view().rowF32(3)[35] > 0.99F);
    QVERIFY(pass.doubtScore > 0.9);
    QVERIFY(pass.subject);
    const EditFile nothing;
    QVERIFY(savedPassOf(nothing).prediction.empty());
}

QTEST_MAIN(SideCarTest)
#include "side_car_test.moc"
