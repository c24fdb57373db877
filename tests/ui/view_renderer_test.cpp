#include "tests/ui/editor_fixture.h"
#include "tests/ui/scenes.h"
#include "ui/state/frame_log.h"
#include "ui/state/picture_loader.h"
#include "ui/state/view_renderer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

using namespace inspyre;
using namespace inspyre::ui;
using inspyre::test::BusyLane;
using inspyre::test::EditorFixture;
using inspyre::test::plainMap;
using inspyre::test::plainPicture;
using inspyre::test::sceneOf;

namespace {

ViewShot wholeShot(ViewContent content)
{
    return {.content = content, .size = {100, 80}, .pictureFromShot = {.xx = 2.5, .yy = 2.5}};
}

ViewOrder orderOf(const std::shared_ptr<const ViewScene> &scene, quint64 stamp)
{
    return {
        .scene = scene,
        .shots = {wholeShot(ViewContent::Original), wholeShot(ViewContent::Result)},
        .wholes = {wholeShot(ViewContent::Result)},
        .stamp = stamp};
}

/// A renderer and all that it has told.
struct Watched
{
    Watched()
    {
        lane.setMaxThreadCount(1);
        renderer = std::make_unique<ViewRenderer>(lane);
        QObject::connect(
            renderer.get(),
            &ViewRenderer::rendered,
            renderer.get(),
            [this](const ViewFrames &made) { frames.push_back(made); });
        QObject::connect(
            renderer.get(), &ViewRenderer::failed, renderer.get(), [this](const Error &why) {
                error = why;
            });
    }

    QThreadPool lane;
    std::unique_ptr<ViewRenderer> renderer;
    std::vector<ViewFrames> frames;
    std::optional<Error> error;
};

std::shared_ptr<ViewScene> someScene()
{
    return sceneOf(plainPicture({250, 200}, Qt::blue), plainMap(1.0F));
}

} // namespace

class ViewRendererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void aQuickFrameComesFirstAndAFinalOneAtRest();
    void theNewestOrderWins();
    void theLastOrderIsNeverLost();
    void whatIsSeenAlreadyIsNotMadeAgain();
    void anotherSceneIsMadeAnew();
    void coloursOfTheForegroundComeAtRest();
    void withoutASceneNothingIsMade();
    void whatCannotBeMadeIsTold();
    void canBeDestroyedWhileItWorks();
    void slowFramesBecomeCoarserAndQuickOnesFiner();
    void framesAreTimedFromTheirChange();
    void picturesAreLoadedAndTheNewestWins();
    void aFileThatIsNoPictureIsTold();
};

void ViewRendererTest::aQuickFrameComesFirstAndAFinalOneAtRest()
{
    Watched watched;
    watched.renderer->show(orderOf(someScene(), 7));
    QVERIFY(watched.renderer->busy());
    QTRY_VERIFY(!watched.renderer->busy());
    QVERIFY(watched.frames.size() >= 2);
    QVERIFY(!watched.frames.front().final);
    const auto &last = watched.frames.back();
    QVERIFY(last.final);
    QCOMPARE(last.stamp, 7U);
    QCOMPARE(last.frames.size(), std::size_t{2});
    QCOMPARE(last.wholes.size(), std::size_t{1});
    for (const auto &frame : last.frames) {
        QCOMPARE(frame.shot.coarser, 0);
        QCOMPARE(frame.image.size(), QSize(100, 80));
        QCOMPARE(frame.image.pixelColor(50, 40), QColor(Qt::blue));
    }
}

void ViewRendererTest::theNewestOrderWins()
{
    Watched watched;
    auto busy = std::make_unique<BusyLane>(watched.lane);
    for (quint64 stamp = 1; stamp <= 20; ++stamp) {
        auto scene = someScene();
        scene->look.refine.feather = static_cast<double>(stamp);
        watched.renderer->show(orderOf(scene, stamp));
    }
    busy.reset();
    QTRY_VERIFY(!watched.renderer->busy());
    for (const auto &made : watched.frames) {
        QVERIFY(made.stamp == 1 || made.stamp == 20);
    }
    QCOMPARE(watched.frames.back().scene->look.refine.feather, 20.0);
}

void ViewRendererTest::theLastOrderIsNeverLost()
{
    Watched watched;
    const auto scene = someScene();
    for (quint64 stamp = 1; stamp <= 30; ++stamp) {
        auto order = orderOf(scene, stamp);
        order.shots.front().pictureFromShot.x0 = static_cast<double>(stamp);
        watched.renderer->show(order);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!watched.renderer->busy());
    QCOMPARE(watched.frames.back().stamp, 30U);
    QVERIFY(watched.frames.back().final);
    QCOMPARE(watched.frames.back().frames.front().shot.pictureFromShot.x0, 30.0);
}

void ViewRendererTest::whatIsSeenAlreadyIsNotMadeAgain()
{
    Watched watched;
    auto order = orderOf(someScene(), 1);
    watched.renderer->show(order);
    QTRY_VERIFY(!watched.renderer->busy());
    const auto before = watched.frames.back();
    order.stamp = 2;
    order.loupe = true;
    order.shots.push_back(
        {.size = {20, 20}, .pictureFromShot = {.xx = 0.5, .x0 = 9.0, .yy = 0.5, .y0 = 9.0}});
    watched.renderer->show(order);
    QTRY_VERIFY(!watched.renderer->busy());
    const auto &after = watched.frames.back();
    QVERIFY(after.loupe);
    QCOMPARE(after.frames.size(), std::size_t{3});
    QCOMPARE(after.frames[0].image.cacheKey(), before.frames[0].image.cacheKey());
    QCOMPARE(after.frames[1].image.cacheKey(), before.frames[1].image.cacheKey());
    QCOMPARE(after.wholes[0].image.cacheKey(), before.wholes[0].image.cacheKey());
}

void ViewRendererTest::anotherSceneIsMadeAnew()
{
    Watched watched;
    watched.renderer->show(orderOf(someScene(), 1));
    QTRY_VERIFY(!watched.renderer->busy());
    auto scene = someScene();
    scene->look.background = {.kind = BackgroundKind::Colour, .colour = {255, 0, 0}};
    scene->look.refine.reverse = true;
    watched.renderer->show(orderOf(scene, 2));
    QTRY_VERIFY(!watched.renderer->busy());
    QCOMPARE(watched.frames.back().frames[1].image.pixelColor(5, 5), QColor(Qt::red));
    QCOMPARE(watched.frames.back().frames[0].image.pixelColor(5, 5), QColor(Qt::blue));
    QCOMPARE(watched.frames.back().wholes[0].image.pixelColor(5, 5), QColor(Qt::red));
}

void ViewRendererTest::coloursOfTheForegroundComeAtRest()
{
    Watched watched;
    QImage picture = plainPicture({250, 200}, QColor(130, 130, 130));
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 250; ++x) {
            picture.setPixelColor(
                x, y, x < 80 ? Qt::white : (x < 160 ? QColor(128, 128, 128) : Qt::black));
        }
    }
    auto scene = sceneOf(picture, inspyre::test::mapOf({250, 200}, [](int x, int) {
                             return x < 80 ? 1.0F : (x < 160 ? 0.5F : 0.0F);
                         }));
    scene->look.decontaminate = Decontaminate::On;
    watched.renderer->show(orderOf(scene, 1));
    QTRY_VERIFY(!watched.renderer->busy());
    const auto grey = [&watched](std::size_t index) {
        const auto word = watched.frames.at(index).frames[1].image.pixelColor(48, 40);
        return word.red(); // not premultiplied
    };
    QVERIFY(grey(0) < 140);
    QVERIFY(grey(watched.frames.size() - 1) > 200);
}

void ViewRendererTest::withoutASceneNothingIsMade()
{
    Watched watched;
    watched.renderer->show({});
    QVERIFY(!watched.renderer->busy());
    watched.renderer->show(orderOf(someScene(), 1));
    watched.renderer->show({});
    QTRY_VERIFY(!watched.renderer->busy());
    for (const auto &made : watched.frames) {
        QVERIFY(!made.final);
    }
}

void ViewRendererTest::whatCannotBeMadeIsTold()
{
    Watched watched;
    auto scene = someScene();
    scene->maps.picture = {3, 3};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("failed message=")));
    watched.renderer->show(orderOf(scene, 1));
    QTRY_VERIFY(watched.error.has_value());
    QCOMPARE(watched.error->code, ErrorCode::InvalidArgument);
    QVERIFY(!watched.renderer->busy());
    watched.renderer->show(orderOf(someScene(), 2));
    QTRY_VERIFY(!watched.renderer->busy());
    QCOMPARE(watched.frames.back().stamp, 2U);
}

void ViewRendererTest::canBeDestroyedWhileItWorks()
{
    Watched watched;
    watched.renderer->show(orderOf(someScene(), 1));
    watched.renderer.reset();
    watched.lane.waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(watched.frames.empty());
}

void ViewRendererTest::slowFramesBecomeCoarserAndQuickOnesFiner()
{
    auto scene = sceneOf(plainPicture({2000, 1500}, Qt::blue), plainMap(0.5F));
    scene->look.refine.feather = 20.0;
    const auto view = View::make(*scene, nullptr, {});
    QVERIFY(view);
    const std::vector<ViewShot> shots = {
        {.size = {1300, 1000}, .pictureFromShot = {.xx = 1.5, .yy = 1.5}}};
    ViewPace pace;
    const double work = view->work(shots.front());
    pace.took(work, 1000.0);
    const int slow = pace.coarser(*view, shots);
    QVERIFY(slow >= 2);
    QVERIFY(view->work(madeCoarser(shots, slow).front()) < work / 4);
    for (int i = 0; i < 200; ++i) {
        pace.took(work, 1.0);
    }
    QCOMPARE(pace.coarser(*view, shots), 0);
    const double rate = pace.coarser(*view, shots);
    pace.took(3.0, 1000.0); // too little to tell
    QCOMPARE(pace.coarser(*view, shots), static_cast<int>(rate));
}

void ViewRendererTest::framesAreTimedFromTheirChange()
{
    FrameLog log;
    QCOMPARE(log.times().frames, 0);
    log.changed(1);
    log.changed(2);
    log.changed(3);
    log.painted(2, 10.0 * 2);
    QCOMPARE(log.times().frames, 1);
    log.painted(2, 10.0 * 2);
    log.painted(1, 10.0 * 1);
    QCOMPARE(log.times().frames, 1);
    log.painted(3, 10.0 * 3);
    const auto times = log.times();
    QCOMPARE(times.frames, 2);
    QVERIFY(times.p50 >= 0.0);
    QVERIFY(times.p50 <= times.p95);
    QVERIFY(times.p95 <= times.max);
    QCOMPARE(times.work, 30.0);
    log.clear();
    QCOMPARE(log.times().frames, 0);
}

void ViewRendererTest::picturesAreLoadedAndTheNewestWins()
{
    EditorFixture editor;
    const auto first = editor.addPicture(QStringLiteral("first.png"), {30, 20});
    const auto second = editor.addPicture(QStringLiteral("second.png"), {50, 40});
    PictureLoader loader(editor.lanes.io);
    QStringList files;
    QSize size;
    connect(&loader, &PictureLoader::loaded, this, [&](const QString &file, const auto &picture) {
        files << file;
        size = {picture.size().width, picture.size().height};
    });
    loader.load(first);
    loader.load(second);
    QTRY_COMPARE(files, QStringList{second});
    QCOMPARE(size, QSize(50, 40));
    loader.load(first);
    loader.stop();
    editor.lanes.io.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(files.size(), 1);
}

void ViewRendererTest::aFileThatIsNoPictureIsTold()
{
    EditorFixture editor;
    PictureLoader loader(editor.lanes.io);
    QSignalSpy failed(&loader, &PictureLoader::failed);
    loader.load(editor.addFile(QStringLiteral("words.txt"), "no picture"));
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_MAIN(ViewRendererTest)
#include "view_renderer_test.moc"
