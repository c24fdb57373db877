#include "ui/widgets/canvas_view.h"

#include "ui/widgets/split_handle.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace inspyre::ui {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kPanStep = 60.0;
constexpr double kWheelNotch = 120.0;
constexpr double kPaneGap = 2.0;

} // namespace

CanvasView::CanvasView(QWidget *parent)
    : QWidget(parent)
    , m_handle(new SplitHandle(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(
        tr("Zoom with Ctrl and plus or minus, move the picture with the arrow keys"));
    setMinimumSize(240, 200);
    m_handle->setValue(SplitHandle::kSteps / 2);
    connect(m_handle, &SplitHandle::valueChanged, this, &CanvasView::layOut);
    connect(m_handle, &SplitHandle::draggedTo, this, &CanvasView::dragSplit);
    layOut();
}

void CanvasView::setLayers(const Layer &picture, const Layer &result)
{
    m_picture = picture;
    m_result = result;
    if (!picture.isNull()) {
        m_viewport.setPicture(picture.size());
        if (std::exchange(m_forgetPlace, false)) {
            m_viewport.fit();
        }
    }
    viewChanged();
}

void CanvasView::forgetPlace()
{
    m_forgetPlace = true;
}

void CanvasView::setMode(CompareMode mode)
{
    m_mode = mode;
    m_viewport.setPane(pane(0).size(), devicePixelRatioF());
    viewChanged();
}

void CanvasView::setBackdrop(const Backdrop &backdrop)
{
    m_backdrop = backdrop;
    update();
}

void CanvasView::peekOriginal(bool on)
{
    m_peeking = on;
    layOut();
}

void CanvasView::zoomIn()
{
    m_viewport.zoomBy(kZoomStep, m_viewport.middle());
    viewChanged();
}

void CanvasView::zoomOut()
{
    m_viewport.zoomBy(1 / kZoomStep, m_viewport.middle());
    viewChanged();
}

void CanvasView::zoomFit()
{
    m_viewport.fit();
    viewChanged();
}

void CanvasView::zoomActual()
{
    m_viewport.zoomTo(1.0, m_viewport.middle());
    viewChanged();
}

CompareMode CanvasView::shownMode() const
{
    return m_peeking || m_result.isNull() ? CompareMode::Original : m_mode;
}

QRectF CanvasView::pane(int which) const
{
    // By the chosen mode, not the shown one: nothing moves when the result arrives.
    if (m_mode != CompareMode::SideBySide) {
        return rect();
    }
    const double half = (width() - kPaneGap) / 2;
    return {which == 0 ? 0.0 : half + kPaneGap, 0.0, half, static_cast<double>(height())};
}

QRectF CanvasView::seenPicture() const
{
    return m_viewport.target().intersected(rect());
}

double CanvasView::splitX() const
{
    const auto seen = seenPicture();
    return seen.left() + seen.width() * m_handle->value() / SplitHandle::kSteps;
}

void CanvasView::dragSplit(double x)
{
    const auto seen = seenPicture();
    if (seen.width() > 0) {
        m_handle->setValue(
            static_cast<int>(std::lround((x - seen.left()) / seen.width() * SplitHandle::kSteps)));
    }
}

void CanvasView::layOut()
{
    const bool split = shownMode() == CompareMode::Split && !m_picture.isNull();
    m_handle->setVisible(split);
    if (split) {
        const int x = static_cast<int>(std::lround(splitX())) - SplitHandle::kWidth / 2;
        m_handle->setGeometry(x, 0, SplitHandle::kWidth, height());
    }
    update();
}

void CanvasView::viewChanged()
{
    layOut();
    Q_EMIT zoomed(m_viewport.scale());
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    if (!qFuzzyCompare(m_viewport.devicePixelRatio(), devicePixelRatioF())) {
        // On a screen of another scale now; nothing else tells of it in every version of Qt.
        m_viewport.setPane(pane(0).size(), devicePixelRatioF());
        QMetaObject::invokeMethod(this, &CanvasView::viewChanged, Qt::QueuedConnection);
    }
    QPainter painter(this);
    painter.fillRect(event->rect(), themeColours(palette()).canvas);
    if (m_picture.isNull()) {
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto first = mirrored ? Content::Result : Content::Original;
    const auto second = mirrored ? Content::Original : Content::Result;
    const QRectF seen = event->rect();
    const auto text = [](Content content) {
        return content == Content::Original ? tr("Original") : tr("Result");
    };
    switch (shownMode()) {
    case CompareMode::Split: {
        const double x = std::round(splitX());
        const QRectF left(0, 0, x, height());
        const QRectF right(x, 0, width() - x, height());
        paintPane(painter, rect(), left.intersected(seen), first);
        paintPane(painter, rect(), right.intersected(seen), second);
        paintTag(painter, left, false, text(first));
        paintTag(painter, right, true, text(second));
        break;
    }
    case CompareMode::SideBySide:
        paintPane(painter, pane(0), pane(0).intersected(seen), first);
        paintPane(painter, pane(1), pane(1).intersected(seen), second);
        painter.fillRect(
            QRectF(pane(0).right(), 0, kPaneGap, height()), themeColours(palette()).border);
        paintTag(painter, pane(0), false, text(first));
        paintTag(painter, pane(1), true, text(second));
        break;
    case CompareMode::Result: paintPane(painter, rect(), seen, Content::Result); break;
    case CompareMode::Original: {
        const bool two = m_mode == CompareMode::SideBySide;
        paintPane(painter, pane(mirrored ? 1 : 0), seen, Content::Original);
        if (two) {
            paintPane(painter, pane(mirrored ? 0 : 1), seen, Content::Original);
        }
        break;
    }
    case CompareMode::Matte: paintPane(painter, rect(), seen, Content::Matte); break;
    }
    if (hasFocus() && m_reachedByKey) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void CanvasView::paintPane(
    QPainter &painter, const QRectF &pane, const QRectF &clip, Content content)
{
    const auto visible = pane.intersected(clip);
    if (visible.isEmpty()) {
        return;
    }
    const auto target = m_viewport.target().translated(pane.topLeft());
    painter.save();
    painter.setClipRect(visible);
    switch (content) {
    case Content::Original: m_picture.draw(painter, target, visible, m_viewport.scale()); break;
    case Content::Result:
        paintBackdrop(painter, target.intersected(visible), m_backdrop, isDark(palette()));
        m_result.draw(painter, target, visible, m_viewport.scale());
        break;
    case Content::Matte:
        m_result.draw(painter, target, visible, m_viewport.scale(), Layer::Channel::Alpha);
        break;
    }
    painter.restore();
}

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
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 22, 26, 170));
    painter.drawRoundedRect(tag, tag.height() / 2, tag.height() / 2);
    painter.setPen(Qt::white);
    painter.drawText(tag, Qt::AlignCenter, text);
    painter.restore();
}

void CanvasView::resizeEvent(QResizeEvent *)
{
    m_viewport.setPane(pane(0).size(), devicePixelRatioF());
    viewChanged();
}

void CanvasView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        update();
    }
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    if (m_picture.isNull()) {
        event->ignore();
        return;
    }
    auto anchor = event->position();
    if (m_mode == CompareMode::SideBySide && pane(1).contains(anchor)) {
        anchor -= pane(1).topLeft();
    }
    m_viewport.zoomBy(std::pow(kZoomStep, event->angleDelta().y() / kWheelNotch), anchor);
    viewChanged();
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) {
        m_panning = true;
        m_panFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
    } else {
        event->ignore();
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panning) {
        m_viewport.panBy(event->position() - m_panFrom);
        m_panFrom = event->position();
        layOut();
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent *)
{
    m_panning = false;
    unsetCursor();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        if (m_viewport.isFitted()) {
            m_viewport.zoomTo(1.0, event->position());
        } else {
            m_viewport.fit();
        }
        viewChanged();
    }
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    QPointF distance;
    switch (event->key()) {
    case Qt::Key_Left: distance = {kPanStep, 0}; break;
    case Qt::Key_Right: distance = {-kPanStep, 0}; break;
    case Qt::Key_Up: distance = {0, kPanStep}; break;
    case Qt::Key_Down: distance = {0, -kPanStep}; break;
    case Qt::Key_O: peekOriginal(true); return;
    default: QWidget::keyPressEvent(event); return;
    }
    m_viewport.panBy(distance);
    layOut();
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_O && !event->isAutoRepeat()) {
        peekOriginal(false);
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    m_reachedByKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    peekOriginal(false); // the key may be released elsewhere
    QWidget::focusOutEvent(event);
}

} // namespace inspyre::ui
