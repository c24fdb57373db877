// How long it takes from a slider's or a brush's move until it is seen, with and without a model
// that works beside it: printed. What is required is that the work of a frame goes by what is seen
// of the picture, not by its size: times are those of a machine that does other things as well.
#include "tests/support/patience.h"
#include "tests/support/watchdog.h"
#include "tests/ui/scenes.h"
#include "tests/ui/whole_editor.h"
#include "ui/jobs/job.h"
#include "ui/state/editing.h"
#include "ui/widgets/canvas_view.h"

#include <inspyre/picture.h>

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

using namespace inspyre;
using namespace inspyre::ui;

namespace {

constexpr QSize kScreen{1600, 1000};
constexpr int kFrames = 60;
constexpr int kSteps = 30; ///< of a stroke
constexpr int kPatienceMs = 100'000;
/// Pixels touched for each of the screen: of the finest level that can be chosen, all that takes
/// time at once. The larger picture has 60 pixels for each, which would make it 700.
constexpr double kMostWork = 60.0;

/// A photograph's size, with something everywhere.
QImage busyPicture(QSize size)
{
    QImage image(size, QImage::Format_RGB888);
    for (int y = 0; y < size.height(); ++y) {
        auto *to = image.scanLine(y);
        for (int x = 0; x < size.width(); ++x, to += 3) {
            to[0] = static_cast<uchar>(x / 8);
            to[1] = static_cast<uchar>(y / 8);
            to[2] = static_cast<uchar>((x * y) >> 12);
        }
    }
    return image;
}

Image blobMap()
{
    return inspyre::test::mapOf({1024, 1024}, [](int x, int y) {
        const double wave = std::sin(x * 0.02) * std::cos(y * 0.017);
        return static_cast<float>(std::clamp(0.5 + 2.0 * wave, 0.0, 1.0));
    });
}

/// What is moved, by its name in the table.
void move(Look &look, const QString &slider, int frame)
{
    const double share = (frame % 40) / 40.0;
    auto &refine = look.refine;
    if (slider == QLatin1String("threshold")) {
        refine.threshold = Threshold::Soft;
        refine.level = share;
        return;
    }
    if (slider == QLatin1String("blur")) {
        look.background = {.kind = BackgroundKind::Blur, .blur = 5 + 100 * share};
        return;
    }
    refine.edgeShift = 20.0 - 2.0 * share;
    if (slider != QLatin1String("shift")) {
        refine.feather = 50.0 - 10.0 * share;
        refine.holes = 5000;
        refine.specks = static_cast<std::uint64_t>(frame) * 100;
    }
}

/// Picture after picture for as long as it lives.
class ModelAtWork
{
public:
    ModelAtWork()
        : m_fixture(inspyre::test::realModules())
    {
        m_fixture.startEngine();
    }

    /// Waits for the model, and sets it to work.
    [[nodiscard]] bool begin()
    {
        const auto &session = m_fixture.session;
        if (!inspyre::test::comes([&session] { return session->engine() != nullptr; })) {
            return false;
        }
        session->yieldWarmUp();
        m_job = std::make_unique<Job>(
            session->lane(),
            [engine = session->engine()](const JobControl &job) { return work(*engine, job); },
            [](const Status &) {});
        return true;
    }

private:
    static Status work(const Engine &engine, const JobControl &job)
    {
        const auto picture = readPicture(toPath(inspyre::test::samplePicture()), job);
        if (!picture) {
            return picture.error();
        }
        while (!job.cancelled()) {
            const auto matte =
                engine.remover->matte(picture->pixels.view(), {.alpha = false, .doubt = true}, job);
            if (!matte) {
                return matte.error();
            }
        }
        return Success{};
    }

    inspyre::test::EditorFixture m_fixture;
    std::unique_ptr<Job> m_job;
};

/// The value below which that share of `times` lies.
double quantile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    const auto last = static_cast<double>(times.size() - 1);
    return times[static_cast<std::size_t>(std::lround(share * last))];
}

} // namespace

class FrameTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase();

    void init() { inspyre::test::failOnWarnings(); }

    void aMovedSliderIsSeenSoon_data();
    void aMovedSliderIsSeenSoon();
    void aStrokeIsSeenSoon_data();
    void aStrokeIsSeenSoon();

    void cleanup() { m_model.reset(); }

private:
    static bool seesAnotherFrame(CanvasView &canvas, int before);

    std::shared_ptr<ViewScene> m_small;
    std::shared_ptr<ViewScene> m_large;
    std::unique_ptr<ModelAtWork> m_model;
};

/// Runs events as the program does, without sleeping between them.
bool FrameTimeTest::seesAnotherFrame(CanvasView &canvas, int before)
{
    QElapsedTimer patience;
    patience.start();
    while (canvas.frameLog().times().frames <= before && patience.elapsed() < kPatienceMs) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return canvas.frameLog().times().frames > before;
}

void FrameTimeTest::initTestCase()
{
    m_small = inspyre::test::sceneOf(busyPicture({4000, 3000}), blobMap());
    m_large = inspyre::test::sceneOf(busyPicture({11600, 8700}), blobMap());
    QVERIFY(!m_large->picture.empty());
}

void FrameTimeTest::aMovedSliderIsSeenSoon_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<QString>("slider");
    QTest::addColumn<double>("zoom"); ///< 0: fitted
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("working"); ///< a model beside it
    for (const bool large : {false, true}) {
        for (const auto *slider : {"threshold", "shift", "all of the edge", "blur"}) {
            for (const double zoom : {0.0, 1.0}) {
                const auto mode = zoom > 0.0 ? CompareMode::Result : CompareMode::Split;
                QTest::addRow(
                    "%s MP, %s, %s", large ? "100" : "12", slider, zoom > 0.0 ? "1:1" : "fitted")
                    << large << QString::fromLatin1(slider) << zoom << static_cast<int>(mode)
                    << false;
            }
        }
        for (const auto *slider : {"shift", "blur"}) {
            QTest::addRow("%s MP, %s, a model at work", large ? "100" : "12", slider)
                << large << QString::fromLatin1(slider) << 0.0
                << static_cast<int>(CompareMode::Result) << true;
        }
    }
}

void FrameTimeTest::aMovedSliderIsSeenSoon()
{
    QFETCH(bool, large);
    QFETCH(QString, slider);
    QFETCH(double, zoom);
    QFETCH(int, mode);
    QFETCH(bool, working);
    if (working) {
        if (inspyre::test::realModules().empty()) {
            QSKIP("built without the torch module");
        }
        m_model = std::make_unique<ModelAtWork>();
        QVERIFY(m_model->begin());
    }
    Lanes lanes;
    CanvasView canvas(lanes.view, lanes.io);
    canvas.resize(kScreen);
    canvas.setMode(static_cast<CompareMode>(mode));
    canvas.show();
    auto scene = std::make_shared<ViewScene>(large ? *m_large : *m_small);
    canvas.setScene(scene);
    if (zoom > 0.0) {
        canvas.zoomActual();
    }
    QTRY_VERIFY(canvas.isSettled());
    canvas.frameLog().clear();
    for (int i = 0; i < kFrames; ++i) {
        auto moved = std::make_shared<ViewScene>(*scene);
        move(moved->look, slider, i);
        const int before = canvas.frameLog().times().frames;
        canvas.setScene(moved);
        QVERIFY(seesAnotherFrame(canvas, before));
        QCOMPARE(canvas.frameLog().times().frames, before + 1);
    }
    const auto times = canvas.frameLog().times();
    const double screen = 1.0 * kScreen.width() * kScreen.height();
    qInfo(
        "%s: change to paint ms p50=%.1f p95=%.1f max=%.1f work=%.1f pixels a pixel",
        QTest::currentDataTag(),
        times.p50,
        times.p95,
        times.max,
        times.work / screen);
    QVERIFY2(times.work <= kMostWork * screen, qPrintable(QString::number(times.work / screen)));
}

void FrameTimeTest::aStrokeIsSeenSoon_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<int>("width");
    for (const bool large : {false, true}) {
        for (const int width : {40, 400, 4000}) {
            QTest::addRow("%s MP, a brush of %d pixels", large ? "100" : "12", width)
                << large << width;
        }
    }
}

/// The thread of the window is not held up by a stroke, however wide.
void FrameTimeTest::aStrokeIsSeenSoon()
{
    QFETCH(bool, large);
    QFETCH(int, width);
    Lanes lanes;
    CanvasView canvas(lanes.view, lanes.io);
    canvas.resize(kScreen);
    canvas.show();
    const auto scene = large ? m_large : m_small;
    canvas.setScene(scene);
    QTRY_VERIFY(canvas.isSettled());
    const auto size = scene->picture.size();
    Editing editing(lanes.view);
    editing.setPicture(size);
    connect(&editing, &Editing::changed, &canvas, [&] {
        auto painted = std::make_shared<ViewScene>(*scene);
        painted->strokes = editing.state().strokes;
        canvas.setScene(painted);
    });
    inspyre::test::Watchdog dog;
    dog.begin();
    std::vector<double> times;
    for (int i = 0; i < kSteps; ++i) {
        const StrokePoint point{
            .x = static_cast<float>(size.width) * (0.2F + 0.6F * static_cast<float>(i) / kSteps),
            .y = static_cast<float>(size.height) * 0.5F};
        const int before = canvas.frameLog().times().frames;
        QElapsedTimer clock;
        clock.start();
        if (i == 0) {
            editing.beginStroke({.radius = static_cast<float>(width) / 2.0F}, point);
        } else {
            editing.extendStroke({&point, 1});
        }
        QVERIFY(seesAnotherFrame(canvas, before));
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    editing.endStroke();
    QVERIFY(!editing.state().strokes.empty());
    const auto held = dog.takePhase({});
    qInfo(
        "%s: move to paint ms first=%.1f p50=%.1f p95=%.1f; the window's thread cpu=%.1f "
        "blocked=%.1f",
        QTest::currentDataTag(),
        times.front(),
        quantile(times, 0.5),
        quantile(times, 0.95),
        held.busiest.cpu,
        held.mostBlocked.blocked());
}

QTEST_MAIN(FrameTimeTest)
#include "frame_time_test.moc"
