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

double alphaAt(const Document &document, int x, int y)
{
    return static_cast<double>(document.keepsake().alpha.view().rowF32(y)[x]);
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
    QVERIFY(!document->resultLayer().isNull());
    QVERIFY2(document->thumbnail().hasAlphaChannel(), "the thumbnail shows the cut-out");
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
        resultBeforeFull |=
            document->state() == State::Matting && !document->resultLayer().isNull();
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
    QVERIFY(!document->pictureLayer().isNull());
    QVERIFY(document->resultLayer().isNull());
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
    QCOMPARE(document->keepsake().prediction.width(), 384);
    QSignalSpy changed(document, &Document::changed);
    bench.workbench.setSize({InputSize::Kind::Static, {128, 96}});
    QTRY_COMPARE(document->keepsake().prediction.width(), 128);
    QVERIFY2(changed.count() >= 2, "it was at work in between");
}

void DocumentTest::givesBackDroppedPixels()
{
    EditorFixture fixture;
    fixture.startEngine();
    Bench bench(fixture);
    auto *document = bench.open(fixture.addPicture(QStringLiteral("a.png"), {321, 123}));
    QTRY_COMPARE(document->state(), State::Done);
    const auto before = document->keepsake().alpha;
    bench.workbench.setCurrent(nullptr);
    document->dropPixels();
    QCOMPARE(document->pixelBytes(), 0);
    QVERIFY(document->keepsake().alpha.empty());

    document->show();

    QTRY_VERIFY(!document->resultLayer().isNull());
    const auto again = document->keepsake().alpha;
    QVERIFY(again.size() == before.size());
    for (int y = 0; y < before.height(); ++y) {
        QVERIFY2(
            std::equal(
                before.view().rowF32(y),
                before.view().rowF32(y) + before.width(),
                again.view().rowF32(y)),
            "the matte made again is the same to the last bit");
    }
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

QTEST_MAIN(DocumentTest)
#include "document_test.moc"
