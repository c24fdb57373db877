// What has to be made for the canvas, and what becomes of it.
#include "ui/state/view_renderer.h"
#include "ui/widgets/canvas_view.h"

#include <algorithm>
#include <cmath>

namespace inspyre::ui {

namespace {

constexpr double kWholeSide = 640.0; ///< of what is shown where a part comes into sight
constexpr double kLoupeZoom = 4.0;
constexpr double kLeastLoupeScale = 2.0;

} // namespace

/// Where the pane's content lies, in this widget's coordinates; perhaps beyond the pane.
QRectF CanvasView::areaOf(const Pane &pane) const
{
    const auto size = m_scene->picture.size();
    const auto inPicture = pane.content == ViewContent::Result
                               ? canvasInPicture(m_frame)
                               : QRectF(0, 0, size.width, size.height);
    return widgetFromPicture(pane.area).mapRect(inPicture);
}

/// All that is seen of the pane's area, at the screen's pixels.
std::optional<ViewShot> CanvasView::shotOf(const Pane &pane) const
{
    const double ratio = m_viewport.devicePixelRatio();
    const auto seen = areaOf(pane).intersected(pane.area);
    const auto device =
        QRectF(seen.topLeft() * ratio, seen.size() * ratio).adjusted(-0.01, -0.01, 0.01, 0.01);
    const QRect pixels = device.toAlignedRect();
    if (seen.isEmpty() || pixels.isEmpty()) {
        return std::nullopt;
    }
    const auto widgetFromShot = QTransform::fromTranslate(pixels.x(), pixels.y()) *
                                QTransform::fromScale(1 / ratio, 1 / ratio);
    return ViewShot{
        .content = pane.content,
        .size = {pixels.width(), pixels.height()},
        .pictureFromShot = toViewMap(widgetFromShot * widgetFromPicture(pane.area).inverted())};
}

ViewShot CanvasView::wholeOf(ViewContent content) const
{
    const auto size = m_scene->picture.size();
    const auto area = content == ViewContent::Result ? canvasInPicture(m_frame)
                                                     : QRectF(0, 0, size.width, size.height);
    const double scale = std::max({area.width() / kWholeSide, area.height() / kWholeSide, 1.0});
    const auto pixels = [scale](double side) {
        return std::max(1, static_cast<int>(side / scale));
    };
    return {
        .content = content,
        .size = {pixels(area.width()), pixels(area.height())},
        .pictureFromShot = {
            .xx = area.width() / pixels(area.width()),
            .x0 = area.x(),
            .yy = area.height() / pixels(area.height()),
            .y0 = area.y()}};
}

ViewShot CanvasView::loupeShot() const
{
    const double ratio = m_viewport.devicePixelRatio();
    const int side = static_cast<int>(std::lround(kLoupeSide * ratio));
    const double zoom = std::max(kLoupeZoom, kLeastLoupeScale / m_viewport.scale());
    const auto all = panes();
    const auto under = std::find_if(all.begin(), all.end(), [this](const Pane &pane) {
        return pane.visible.contains(m_pointer);
    });
    const auto &pane = under != all.end() ? *under : all.front();
    const auto widgetFromShot = QTransform::fromTranslate(-side / 2.0, -side / 2.0) *
                                QTransform::fromScale(1 / (ratio * zoom), 1 / (ratio * zoom)) *
                                QTransform::fromTranslate(m_pointer.x(), m_pointer.y());
    return {
        .content = pane.content,
        .size = {side, side},
        .pictureFromShot = toViewMap(widgetFromShot * widgetFromPicture(pane.area).inverted())};
}

bool CanvasView::loupeShows() const
{
    return m_loupe && m_pointerInside && m_scene != nullptr && m_drag == Drag::None;
}

void CanvasView::order()
{
    ViewOrder order{.scene = m_shown, .stamp = ++m_stamp};
    if (m_scene != nullptr && !size().isEmpty()) {
        std::vector<ViewContent> contents;
        for (const auto &pane : panes()) {
            const bool twice =
                std::find(contents.begin(), contents.end(), pane.content) != contents.end();
            if (const auto shot = shotOf(pane); shot && !twice) {
                order.shots.push_back(*shot);
                order.wholes.push_back(wholeOf(pane.content));
                contents.push_back(pane.content);
            }
        }
        if (loupeShows()) {
            order.loupe = true;
            order.shots.push_back(loupeShot());
        }
        m_log.changed(m_stamp);
    }
    m_renderer->show(order);
}

void CanvasView::takeFrames(const ViewFrames &frames)
{
    if (!CanvasFrames::samePicture(frames.scene.get(), m_scene.get())) {
        return;
    }
    m_late.stop();
    m_frames.take(frames);
    update();
    if (frames.scene == m_shown && frames.frame != m_frame) {
        m_frame = frames.frame;
        updateWorld();
        viewChanged();
    }
}

} // namespace inspyre::ui
