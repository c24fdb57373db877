// Pictures of the canvas in each of its modes for a person to look at: screenshots/canvas-*.png in
// the build folder.
#include "tests/ui/editor_fixture.h"
#include "tests/ui/scenes.h"
#include "tests/ui/screenshot.h"
#include "ui/jobs/lanes.h"
#include "ui/widgets/canvas_view.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

using namespace inspyre;
using namespace inspyre::ui;

namespace {

constexpr QSize kPicture{1500, 1100};

/// Where the vase is: above 0 inside, in picture pixels from its border.
double inside(double x, double y)
{
    const double belly = 330.0 - std::hypot(x - 750.0, (y - 640.0) * 0.9);
    const double neck = std::min(90.0 - std::abs(x - 750.0), std::min(y - 130.0, 500.0 - y));
    return std::max(belly, neck);
}

QImage vase()
{
    QImage image(kPicture, QImage::Format_RGB888);
    QPainter painter(&image);
    QLinearGradient wall(0, 0, kPicture.width(), kPicture.height());
    wall.setColorAt(0, QColor(206, 190, 168));
    wall.setColorAt(1, QColor(120, 104, 96));
    painter.fillRect(image.rect(), wall);
    painter.fillRect(0, 880, kPicture.width(), 220, QColor(92, 70, 58));
    painter.end();
    for (int y = 0; y < kPicture.height(); ++y) {
        for (int x = 0; x < kPicture.width(); ++x) {
            const double share = std::clamp(inside(x, y) / 3.0 + 0.5, 0.0, 1.0);
            if (share > 0.0) {
                const double light = 0.55 + 0.45 * std::cos((x - 640.0) / 380.0);
                const auto wave = std::sin(y / 34.0) > 0.6 ? 0.8 : 1.0;
                const QColor before = image.pixelColor(x, y);
                const auto mix = [&](int from, double to) {
                    return static_cast<int>(from + (to * light * wave - from) * share);
                };
                image.setPixelColor(
                    x,
                    y,
                    QColor(
                        mix(before.red(), 58), mix(before.green(), 132), mix(before.blue(), 190)));
            }
        }
    }
    return image;
}

std::shared_ptr<ViewScene> vaseScene()
{
    static const auto scene = [] {
        const QSize size = kPicture / 2;
        auto made = inspyre::test::sceneOf(
            vase(), inspyre::test::mapOf(size, [](int x, int y) {
                return static_cast<float>(std::clamp(inside(2 * x, 2 * y) / 6.0 + 0.5, 0.0, 1.0));
            }));
        made->doubt = inspyre::test::mapOf(size, [](int x, int y) {
            const double at = inside(2 * x, 2 * y);
            const double shadow = y > 430 && at < 0 && at > -120 ? 0.5 : 0.0;
            return static_cast<float>(std::max(std::exp(-at * at / 200.0), shadow));
        });
        made->look.decontaminate = Decontaminate::On;
        return made;
    }();
    return std::make_shared<ViewScene>(*scene);
}

struct Shot
{
    CompareMode mode = CompareMode::Split;
    Look look = {};
    Backdrop backdrop = {};
    double zoom = 0.0;
    bool loupe = false;
};

} // namespace

class CanvasScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { inspyre::test::failOnWarnings(); }

    void modes_data();
    void modes();

private:
    std::unique_ptr<QWidget> make(const Shot &shot);

    Lanes m_lanes;
    std::vector<Shot> m_shots;
};

void CanvasScreenshotsTest::modes_data()
{
    QTest::addColumn<int>("index");
    const auto row = [this](const char *name, const Shot &shot) {
        QTest::newRow(name) << static_cast<int>(m_shots.size());
        m_shots.push_back(shot);
    };
    Look shop;
    shop.background = {.kind = BackgroundKind::Colour, .colour = {244, 240, 232}};
    shop.shadow = {.opacity = 0.5, .dx = 30, .dy = 40, .blur = 40};
    shop.frame = {.crop = true, .margin = 0.1, .canvas = {1200, 1200}, .fill = 0.85};
    Look framed = shop;
    framed.background = {};
    row("split", {});
    row("side-by-side", {.mode = CompareMode::SideBySide});
    row("result", {.mode = CompareMode::Result});
    row("result-shop", {.mode = CompareMode::Result, .look = shop});
    row("original-framed", {.mode = CompareMode::Original, .look = framed});
    row("split-framed", {.look = framed});
    row("matte", {.mode = CompareMode::Matte});
    row("overlay", {.mode = CompareMode::Overlay});
    row("doubt", {.mode = CompareMode::Doubt});
    row("blurred", {.mode = CompareMode::Result, .backdrop = {.blurred = true}});
    row("loupe", {.loupe = true});
    row("pixels", {.mode = CompareMode::Result, .zoom = 8.0});
}

std::unique_ptr<QWidget> CanvasScreenshotsTest::make(const Shot &shot)
{
    auto canvas = std::make_unique<CanvasView>(m_lanes.view, m_lanes.io);
    canvas->resize(960, 640);
    canvas->setMode(shot.mode);
    canvas->setBackdrop(shot.backdrop);
    auto scene = vaseScene();
    scene->look = shot.look;
    canvas->setScene(scene);
    canvas->show();
    canvas->zoomFit();
    while (canvas->scale() < shot.zoom) {
        canvas->zoomIn();
    }
    if (shot.loupe) {
        canvas->setLoupe(true);
        const QTransform map = canvas->widgetFromPicture(QPointF(1, 1));
        QTest::mouseMove(canvas.get(), map.map(QPointF(900, 400)).toPoint());
        QTest::mouseMove(canvas.get(), map.map(QPointF(970, 420)).toPoint());
    }
    [&] { QTRY_VERIFY(canvas->isSettled()); }();
    return canvas;
}

void CanvasScreenshotsTest::modes()
{
    QFETCH(int, index);
    const auto shot = m_shots.at(static_cast<std::size_t>(index));
    inspyre::test::shoot(
        QStringLiteral("canvas-") + QLatin1String(QTest::currentDataTag()),
        [this, &shot] { return make(shot); });
}

QTEST_MAIN(CanvasScreenshotsTest)
#include "canvas_screenshots_test.moc"
