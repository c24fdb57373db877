#include "ui/widgets/canvas_tool.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

namespace inspyre::ui {

namespace {

constexpr float kPlateOpacity = 0.8F;
constexpr double kPlaceholderMargin = 24.0;

} // namespace

void CanvasView::paintEvent(QPaintEvent *event)
{
    if (!qFuzzyCompare(m_viewport.devicePixelRatio(), devicePixelRatioF())) {
        // On a screen of another scale now; nothing else tells of it in every version of Qt.
        m_viewport.setPane(pane(0).size(), devicePixelRatioF());
        QMetaObject::invokeMethod(this, &CanvasView::viewChanged, Qt::QueuedConnection);
    }
    QPainter painter(this);
    painter.fillRect(event->rect(), themeColours(palette()).canvas);
    if (m_scene == nullptr) {
        paintPlaceholder(painter);
        return;
    }
    paintPanes(painter, event->rect());
    if (m_tool != nullptr) {
        for (const auto &pane : panes()) {
            painter.save();
            painter.setClipRect(pane.visible);
            m_tool->paint(painter, widgetFromPicture(pane.area));
            painter.restore();
        }
    }
    if (loupeShows()) {
        paintLoupe(painter);
    }
    if (hasFocus() && m_reachedByKey) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    m_log.painted(m_frames.stamp(), m_frames.work());
}

void CanvasView::paintPanes(QPainter &painter, const QRectF &seen)
{
    const auto all = panes();
    for (const auto &pane : all) {
        paintPane(painter, pane, seen);
    }
    if (m_mode == CompareMode::SideBySide) {
        const auto first = pane(0);
        const auto second = pane(1);
        painter.fillRect(
            QRectF(first.right(), 0, second.left() - first.right(), height()),
            themeColours(palette()).border);
    }
    if (all.size() == 2 && all[0].content != all[1].content) {
        paintTags(painter, all);
    }
}

void CanvasView::paintPane(QPainter &painter, const Pane &pane, const QRectF &seen)
{
    const auto area = areaOf(pane);
    const auto visible = area.intersected(pane.visible).intersected(seen);
    if (!visible.isEmpty()) {
        painter.save();
        painter.setClipRect(pane.visible.intersected(seen));
        if (pane.content == ViewContent::Result) {
            paintBackdrop(painter, visible, area.topLeft(), m_backdrop, isDark(palette()));
        }
        m_frames.draw(painter, pane.content, widgetFromPicture(pane.area), visible);
        painter.restore();
    }
    paintOutline(painter, pane);
}

/// What the result will show, where more than that is seen.
void CanvasView::paintOutline(QPainter &painter, const Pane &pane) const
{
    if (pane.content == ViewContent::Result || m_peeking || !hasResult()) {
        return;
    }
    const auto size = m_scene->picture.size();
    const auto shown = canvasInPicture(m_frame);
    if (shown == QRectF(0, 0, size.width, size.height)) {
        return;
    }
    painter.save();
    painter.setClipRect(pane.visible);
    const auto outline = widgetFromPicture(pane.area).mapRect(shown);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 1));
    painter.drawRect(outline);
    painter.setPen(QPen(Qt::white, 1, Qt::DashLine));
    painter.drawRect(outline);
    painter.restore();
}

void CanvasView::paintPlaceholder(QPainter &painter) const
{
    if (m_placeholder.isNull()) {
        return;
    }
    const auto room = QRectF(rect()).adjusted(
        kPlaceholderMargin, kPlaceholderMargin, -kPlaceholderMargin, -kPlaceholderMargin);
    QRectF place(QPointF(), QSizeF(m_placeholder.size()).scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_placeholder);
}

void CanvasView::paintTags(QPainter &painter, const std::vector<Pane> &panes) const
{
    const auto text = [](ViewContent content) {
        return content == ViewContent::Original ? tr("Original") : tr("Result");
    };
    paintTag(painter, panes[0].visible, false, text(panes[0].content));
    paintTag(painter, panes[1].visible, true, text(panes[1].content));
}

/// On a plate of its own, so that it is read on any picture and on the canvas.
void CanvasView::paintTag(
    QPainter &painter, const QRectF &area, bool atRight, const QString &text) const
{
    const QFontMetricsF metrics(font());
    const QSizeF size(
        metrics.horizontalAdvance(text) + 2.0 * (kSpace + 2), metrics.height() + kSpace);
    QRectF tag(QPointF(area.left() + kSpaceLarge, kSpaceLarge), size);
    if (atRight) {
        tag.moveRight(area.right() - kSpaceLarge);
    }
    if (tag.left() < area.left() + kSpace || tag.right() > area.right() - kSpace) {
        return;
    }
    auto plate = palette().color(QPalette::Button);
    plate.setAlphaF(kPlateOpacity);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColours(palette()).border, 1));
    painter.setBrush(plate);
    painter.drawRoundedRect(tag.adjusted(0.5, 0.5, -0.5, -0.5), tag.height() / 2, tag.height() / 2);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(tag, Qt::AlignCenter, text);
    painter.restore();
}

void CanvasView::paintLoupe(QPainter &painter) const
{
    auto image = m_frames.loupe();
    if (image.isNull()) {
        return;
    }
    image.setDevicePixelRatio(m_viewport.devicePixelRatio());
    QRectF circle(0, 0, kLoupeSide, kLoupeSide);
    circle.moveCenter(m_pointer);
    QPainterPath path;
    path.addEllipse(circle);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(path);
    painter.fillRect(circle, themeColours(palette()).canvas);
    paintBackdrop(painter, circle, circle.topLeft(), m_backdrop, isDark(palette()));
    painter.drawImage(circle.topLeft(), image);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 90), 4));
    painter.drawEllipse(circle);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawEllipse(circle);
    painter.restore();
}

} // namespace inspyre::ui
