#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "ui/convert/images.h"
#include "ui/state/catalogue.h"
#include "ui/state/exporter.h"
#include "ui/state/workbench.h"

#include <inspyre/files.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::BusyLane;
using inspyre::test::EditorFixture;
using inspyre::test::FakeDelay;
using State = inspyre::ui::Document::State;

namespace {

/// Pictures and the one that decides who works.
struct Bench
{
    explicit Bench(EditorFixture &fixture)
        : catalogue(*fixture.session, fixture.lanes)
        , workbench(catalogue, *fixture.session)
    {}

    /// Adds a file and shows it.
    Document *open(const QString &file)
    {
        QSignalSpy added(&catalogue, &Catalogue::added);
        catalogue.add({toPath(file)});
        if (!added.wait(inspyre::test::kPatienceMs)) {
            return nullptr;
        }
        auto *document = added.front().front().value<Document *>();
        workbench.setCurrent(document);
        return document;
    }

    Catalogue catalogue;
    Workbench workbench;
};

/// The matte as it is exported.
Image matteOf(const Document &document)
{
    const auto field = MatteField::make(document.exportSource().matte, nullptr, {});
    return field ? *field->whole({}) : Image();
}

double alphaAt(const Document &document, int x, int y)
{
    const auto matte = matteOf(document);
    return matte.empty() ? -1.0 : static_cast<double>(matte.view().rowF32(y)[x]);
}

bool same(const Image &a, const Image &b)
{
    for (int y = 0; y < a.height(); ++y) {
        if (a.size() != b.size() ||
            !std::equal(a.view().rowF32(y), a.view().rowF32(y) + a.width(), b.view().rowF32(y))) {
            return false;
        }
    }
    return !a.empty();
}

/// Erases round (10, 20), which is foreground for the fake.
void erase(Document &document)
{
    auto &editing = document.editing();
    editing.beginStroke(
        {.mode = BrushMode::Erase, .radius = 8.0F, .hardness = 0.5F}, {.x = 8.0F, .y = 20.0F});
    const StrokePoint end{.x = 12.0F, .y = 20.0F};
    editing.extendStroke({&end, 1});
    editing.endStroke();
}

bool isDone(const Document *document)
{
    return document != nullptr && document->state() == State::Done;
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void goesFromQueuedToDone();
    void showsAQuickPassFirst();
    void readsBeforeTheModelIsThere();
    void takesImageDataAndBarePixels();
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void triesAgain();
    void cutsOutOnePixel();
    void doesTheOthersInTheBackground();
    void newestPictureWins();
    void anotherSizeMakesItAgain();
    void givesBackDroppedPixels();
    void saysWhenTheFileHasChanged();
    void saysThatThereIsNoSubject();
    void strokesLieOnWhateverTheModelSays();
    void undoGoesAcrossAnotherRun();
    void looksCloserAtARegion();
    void doesRegionsAgainForAnotherModel();
    void bringsBackWhatARegionSaidWithRedo();
    void readsThePictureOfTheBackground();
    void editsWithoutAModel();
    void goesInTheMiddleOfAStroke();
};

void DocumentTest::goesFromQueuedToDone()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png")));
    QTRY_COMPARE(document->state(), State::Done);

    QCOMPARE(document->size(), QSize(60, 40));
    QCOMPARE(document->model(), QStringLiteral("starter"));
    QVERIFY2(alphaAt(*document, 5, 20) > 0.99, "white is foreground for the fake");
    QVERIFY2(alphaAt(*document, 55, 20) < 0.01, "black is background");
    QVERIFY(document->times().decode > 0.0);
    QVERIFY(document->scene() != nullptr);
    QVERIFY(!document->scene()->maps.prediction.empty());
    QVERIFY(!document->scene()->doubt.empty());
    QVERIFY(document->subject());
    QTRY_VERIFY2(
        document->thumbnail().hasAlphaChannel() &&
            document->thumbnail().pixelColor(55, 20).alpha() == 0,
        "the thumbnail shows the cut-out");
}

void DocumentTest::showsAQuickPassFirst()
{
    const FakeDelay delay(30);
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png")));
    QList<State> states;
    bool resultBeforeFull = false;
    connect(document, &Document::changed, this, [&] {
        if (states.isEmpty() || states.last() != document->state()) {
            states << document->state();
        }
        resultBeforeFull |= document->state() == State::Matting && document->scene() != nullptr &&
                            !document->scene()->maps.prediction.empty();
    });
    QTRY_COMPARE(document->state(), State::Done);
    QVERIFY(resultBeforeFull);
    QVERIFY(states.indexOf(State::Previewing) >= 0);
    QVERIFY(states.indexOf(State::Previewing) < states.indexOf(State::Matting));
}

void DocumentTest::readsBeforeTheModelIsThere()
{
    EditorFixture fixture;
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png")));
    QTRY_COMPARE(document->state(), State::WaitingForModel);
    QVERIFY(document->scene() != nullptr);
    QVERIFY(document->scene()->maps.prediction.empty());
    fixture.startEngine();
    QTRY_COMPARE(document->state(), State::Done);
}

void DocumentTest::takesImageDataAndBarePixels()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    PictureSource bare;
    bare.image = inspyre::test::halfPicture({30, 20});
    bare.name = QStringLiteral("Pasted picture");
    PictureSource encoded;
    QFile file(fixture.addPicture(QStringLiteral("a.png"), {50, 50}));
    QVERIFY(file.open(QIODevice::ReadOnly));
    encoded.data = file.readAll();

    auto *first = bench.catalogue.addPicture(bare);
    auto *second = bench.catalogue.addPicture(encoded);

    QTRY_COMPARE(first->state(), State::Done);
    QTRY_COMPARE(second->state(), State::Done);
    QCOMPARE(first->size(), QSize(30, 20));
    QCOMPARE(second->size(), QSize(50, 50));
    QVERIFY(alphaAt(*first, 2, 2) > 0.99);
    QVERIFY(!first->thumbnail().isNull());
}

void DocumentTest::refusesWithTheReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto code = [](ErrorCode value) { return static_cast<int>(value); };
    QByteArray cut;
    {
        QImage image(200, 200, QImage::Format_RGB888);
        image.fill(Qt::red);
        QTemporaryDir folder;
        const auto name = folder.filePath(QStringLiteral("a.jpg"));
        image.save(name);
        QFile file(name);
        if (file.open(QIODevice::ReadOnly)) {
            cut = file.readAll();
        }
        cut.truncate(cut.size() / 2);
    }
    QTest::newRow("text") << QByteArray("this is no picture") << code(ErrorCode::NotAnImage);
    QTest::newRow("empty") << QByteArray() << code(ErrorCode::NotAnImage);
    QTest::newRow("cut off") << cut << code(ErrorCode::DamagedImage);
}

void DocumentTest::refusesWithTheReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    EditorFixture fixture;
    Bench bench(fixture);
    auto *document = bench.open(fixture.addFile(QStringLiteral("a.jpg"), bytes));
    QTRY_COMPARE(document->state(), State::Failed);
    QCOMPARE(static_cast<int>(document->error().code), code);
    QCOMPARE(bench.catalogue.count(), 1);
    const auto reason = bench.catalogue.data(bench.catalogue.index(0), Catalogue::ErrorTextRole);
    QVERIFY(!reason.toString().isEmpty());

    PictureSource copy; // the same as it comes from a browser
    copy.data = bytes;
    copy.name = QStringLiteral("copy.jpg");
    auto *other = bench.catalogue.addPicture(copy);
    bench.workbench.setCurrent(other);
    QTRY_COMPARE(other->state(), State::Failed);
    QCOMPARE(static_cast<int>(other->error().code), code);
    QCOMPARE(other->error().subject, std::string("copy.jpg"));
}

void DocumentTest::triesAgain()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.path(QStringLiteral("later.png")));
    QTRY_COMPARE(document->state(), State::Failed);
    QCOMPARE(document->error().code, ErrorCode::FileNotFound);
    fixture.addPicture(QStringLiteral("later.png"));
    bench.workbench.retry(document);
    QTRY_COMPARE(document->state(), State::Done);
}

void DocumentTest::cutsOutOnePixel()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("one.png"), {1, 1}));
    QTRY_COMPARE(document->state(), State::Done);
    QCOMPARE(document->size(), QSize(1, 1));
}

void DocumentTest::doesTheOthersInTheBackground()
{
    EditorFixture fixture;
    Bench bench(fixture);
    for (int i = 0; i < 5; ++i) {
        bench.open(fixture.addPicture(QStringLiteral("%1.png").arg(i)));
    }
    QCOMPARE(bench.workbench.waiting(), 5);
    fixture.startEngine();
    QTRY_COMPARE(bench.workbench.waiting(), 0);
    for (auto *document : bench.catalogue.documents()) {
        QCOMPARE(document->state(), State::Done);
    }
}

void DocumentTest::newestPictureWins()
{
    EditorFixture fixture;
    fixture.startEngine();
    QTRY_COMPARE(fixture.session->state(), EngineSession::State::FullSpeed);
    std::optional<BusyLane> busy(fixture.lanes.gpu); // so that none is done before all are there
    Bench bench(fixture);
    for (int i = 0; i < 6; ++i) {
        bench.open(fixture.addPicture(QStringLiteral("%1.png").arg(i)));
    }
    QList<Document *> order;
    connect(&bench.catalogue, &Catalogue::documentChanged, this, [&](Document *document) {
        if (document->state() == State::Done && !order.contains(document)) {
            order << document;
        }
    });
    for (auto *document : bench.catalogue.documents()) {
        bench.workbench.setCurrent(document);
        QTest::qWait(5);
    }
    busy.reset();
    QTRY_COMPARE(order.size(), 6);
    QCOMPARE(order.front(), bench.catalogue.at(5));
}

void DocumentTest::anotherSizeMakesItAgain()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png")));
    QTRY_COMPARE(document->state(), State::Done);
    QCOMPARE(document->exportSource().matte.maps.prediction.width(), 384);
    QSignalSpy changed(document, &Document::changed);
    bench.workbench.setSize({InputSize::Kind::Static, {128, 96}});
    QTRY_COMPARE(document->exportSource().matte.maps.prediction.width(), 128);
    QVERIFY2(changed.count() >= 2, "it was at work in between");
}

void DocumentTest::givesBackDroppedPixels()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png"), {321, 123}));
    QTRY_COMPARE(document->state(), State::Done);
    erase(*document);
    QTRY_VERIFY(document->editing().edited());
    const auto before = matteOf(*document);
    bench.workbench.setCurrent(nullptr);
    document->dropPixels();
    QCOMPARE(document->pixelBytes(), 0);
    QVERIFY(document->scene() == nullptr);
    QVERIFY(document->exportSource().picture == nullptr);

    document->show();

    QTRY_VERIFY(document->scene() != nullptr);
    QVERIFY(document->exportSource().picture != nullptr);
    QVERIFY2(same(matteOf(*document), before), "the matte is the same to the last bit");
}

void DocumentTest::saysWhenTheFileHasChanged()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png")));
    QTRY_COMPARE(document->state(), State::Done);
    bench.workbench.setCurrent(nullptr);
    document->dropPixels();
    fixture.addPicture(QStringLiteral("a.png"), {10, 10});
    document->show();
    QTRY_COMPARE(document->state(), State::Failed);
    bench.workbench.retry(document);
    QTRY_COMPARE(document->state(), State::Done);
    QCOMPARE(document->size(), QSize(10, 10));
}

void DocumentTest::saysThatThereIsNoSubject()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("black.png"), {60, 40}, 0));
    QTRY_VERIFY(isDone(document));
    QVERIFY(!document->subject());
}

void DocumentTest::strokesLieOnWhateverTheModelSays()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *before = bench.open(fixture.addPicture(QStringLiteral("a.png")));
    QTRY_VERIFY(isDone(before));
    erase(*before);
    QTRY_VERIFY(before->editing().edited());
    QVERIFY(alphaAt(*before, 10, 20) < 0.01);
    bench.workbench.setSize({InputSize::Kind::Static, {128, 96}});
    QTRY_COMPARE(before->exportSource().matte.maps.prediction.width(), 128);
    QTRY_VERIFY(isDone(before));

    auto *after = bench.open(fixture.addPicture(QStringLiteral("b.png")));
    QTRY_VERIFY(isDone(after));
    erase(*after);
    QTRY_VERIFY(after->editing().edited());
    QCOMPARE(after->exportSource().matte.maps.prediction.width(), 128);
    QVERIFY(same(matteOf(*before), matteOf(*after)));
}

void DocumentTest::undoGoesAcrossAnotherRun()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png")));
    QTRY_VERIFY(isDone(document));
    erase(*document);
    QTRY_VERIFY(document->editing().undoStack().canUndo());
    bench.workbench.setSize({InputSize::Kind::Static, {128, 96}});
    QTRY_COMPARE(document->exportSource().matte.maps.prediction.width(), 128);
    QTRY_VERIFY(isDone(document));
    document->editing().undo();
    QVERIFY2(alphaAt(*document, 10, 20) > 0.99, "the stroke is gone");
    QVERIFY2(
        document->exportSource().matte.maps.prediction.width() == 128,
        "what the model says is not");
    document->editing().redo();
    QVERIFY(alphaAt(*document, 10, 20) < 0.01);
}

void DocumentTest::looksCloserAtARegion()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png"), {600, 400}));
    QTRY_VERIFY(isDone(document));
    const auto revision = document->scene()->maps.revision;
    QList<State> states;
    connect(document, &Document::changed, this, [&] { states << document->state(); });
    document->editing().addRegion({.x = 250, .y = 100, .width = 100, .height = 100});
    QTRY_VERIFY(states.contains(State::Detailing));
    QTRY_VERIFY(isDone(document));
    const auto &region = document->edits().regions.front();
    QVERIFY(!region.values.empty());
    QCOMPARE(document->scene()->maps.regions.size(), std::size_t{1});
    QVERIFY(document->scene()->maps.revision != revision);
    QVERIFY2(alphaAt(*document, 285, 150) > 0.99, "white is foreground in it");
    QVERIFY2(alphaAt(*document, 315, 150) < 0.01, "and black is not");
}

void DocumentTest::doesRegionsAgainForAnotherModel()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png"), {600, 400}));
    QTRY_VERIFY(isDone(document));
    document->editing().addRegion({.x = 250, .y = 100, .width = 100, .height = 100});
    QTRY_VERIFY(!document->edits().regions.front().values.empty());
    QCOMPARE(document->edits().regions.front().values.width(), 384);
    QTRY_VERIFY(isDone(document));
    bench.workbench.setSize({InputSize::Kind::Static, {128, 96}});
    QTRY_COMPARE(document->edits().regions.front().values.width(), 128);
    QTRY_VERIFY(isDone(document));
}

void DocumentTest::bringsBackWhatARegionSaidWithRedo()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png"), {600, 400}));
    QTRY_VERIFY(isDone(document));
    document->editing().addRegion({.x = 250, .y = 100, .width = 100, .height = 100});
    erase(*document); // a step that was there before the region had been looked at
    QTRY_VERIFY(!document->edits().strokes.empty());
    QTRY_VERIFY(!document->edits().regions.front().values.empty());
    QTRY_VERIFY(isDone(document));
    document->editing().undo();
    QVERIFY(!document->edits().regions.front().values.empty());
    document->editing().undo();
    QVERIFY(document->edits().regions.empty());
    document->editing().redo();
    QVERIFY(!document->edits().regions.front().values.empty());
    QVERIFY2(isDone(document), "nothing has to be done again");
}

void DocumentTest::readsThePictureOfTheBackground()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png")));
    QTRY_VERIFY(isDone(document));
    auto look = document->edits().look;
    look.background.kind = BackgroundKind::Picture;
    look.background.picture = toPath(fixture.addPicture(QStringLiteral("ground.png"), {30, 20}));
    document->editing().setLook(look, {});
    QTRY_VERIFY(!document->scene()->background.empty());
    const auto ground = document->scene()->background.size();
    QCOMPARE(QSize(ground.width, ground.height), QSize(30, 20));

    QSignalSpy troubled(document, &Document::troubled);
    look.background.picture = toPath(fixture.path(QStringLiteral("gone.png")));
    document->editing().setLook(look, {});
    QVERIFY(document->scene()->background.empty());
    QTRY_COMPARE(troubled.count(), 1);
    QCOMPARE(troubled.front().front().value<Error>().code, ErrorCode::FileNotFound);
    QVERIFY(isDone(document));
}

void DocumentTest::editsWithoutAModel()
{
    EditorFixture fixture;
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png")));
    QTRY_COMPARE(document->state(), State::WaitingForModel);
    document->editing().beginStroke({.radius = 8.0F}, {.x = 50.0F, .y = 20.0F});
    document->editing().endStroke();
    QTRY_VERIFY(document->editing().edited());
    QVERIFY(!document->scene()->strokes.empty());
    fixture.startEngine();
    QTRY_VERIFY(isDone(document));
    QVERIFY2(alphaAt(*document, 50, 20) > 0.99, "black, but painted");
    QVERIFY(alphaAt(*document, 5, 20) > 0.99);
}

void DocumentTest::goesInTheMiddleOfAStroke()
{
    EditorFixture fixture;
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png")));
    QTRY_VERIFY(document->scene() != nullptr);
    {
        const BusyLane busy(fixture.lanes.view);
        erase(*document);
        document->editing().undo();
        bench.catalogue.remove(document);
    }
    fixture.lanes.view.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(bench.catalogue.count(), 0);
}

QTEST_MAIN(DocumentTest)
#include "document_test.moc"
