// How long it takes from a slider's move until it is seen: printed. What is required is that the
// work of a frame goes by what is seen of the picture, not by its size: times are those of a
// machine that does other things as well.
#include "tests/ui/editor_fixture.h"
#include "tests/ui/scenes.h"
#include "ui/widgets/canvas_view.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <memory>

using namespace inspyre;
using namespace inspyre::ui;

namespace {

constexpr QSize kScreen{1600, 1000};
constexpr int kFrames = 60;
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

} // namespace

class FrameTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase();

    void init() { inspyre::test::failOnWarnings(); }

    void aMovedSliderIsSeenSoon_data();
    void aMovedSliderIsSeenSoon();

private:
    std::shared_ptr<ViewScene> m_small;
    std::shared_ptr<ViewScene> m_large;
};

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
    for (const bool large : {false, true}) {
        for (const auto *slider : {"threshold", "shift", "all of the edge", "blur"}) {
            for (const double zoom : {0.0, 1.0}) {
                const auto mode = zoom > 0.0 ? CompareMode::Result : CompareMode::Split;
                QTest::addRow(
                    "%s MP, %s, %s", large ? "100" : "12", slider, zoom > 0.0 ? "1:1" : "fitted")
                    << large << QString::fromLatin1(slider) << zoom << static_cast<int>(mode);
            }
        }
    }
}

void FrameTimeTest::aMovedSliderIsSeenSoon()
{
    QFETCH(bool, large);
    QFETCH(QString, slider);
    QFETCH(double, zoom);
    QFETCH(int, mode);
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
    QElapsedTimer patience;
    patience.start();
    for (int i = 0; i < kFrames; ++i) {
        auto moved = std::make_shared<ViewScene>(*scene);
        move(moved->look, slider, i);
        const int before = canvas.frameLog().times().frames;
        canvas.setScene(moved);
        const auto isSeen = [&] { return canvas.frameLog().times().frames > before; };
        while (!isSeen() && patience.elapsed() < kPatienceMs) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
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

QTEST_MAIN(FrameTimeTest)
#include "frame_time_test.moc"
