#include "ui/widgets/canvas_tool.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/split_handle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTabletEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kPanStep = 60.0;
constexpr int kWheelNotch = 120;

bool isEraser(const QTabletEvent &event)
{
    return event.pointerType() == QPointingDevice::PointerType::Eraser;
}

} // namespace

Pointer CanvasView::pointerAt(QPointF at, Qt::KeyboardModifiers keys) const
{
    return {
        .picture = widgetFromPicture(at).inverted().map(at),
        .pixel = m_viewport.devicePixelRatio() / m_viewport.scale(),
        .keys = keys};
}

void CanvasView::updateCursor()
{
    if (m_drag == Drag::Pan) {
        setCursor(Qt::ClosedHandCursor);
    } else if (m_spacePans) {
        setCursor(Qt::OpenHandCursor);
    } else if (m_tool != nullptr) {
        if (const auto wanted = m_tool->cursor(); wanted.shape() != cursor().shape()) {
            setCursor(wanted);
        }
    } else {
        unsetCursor();
    }
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    if (m_scene == nullptr) {
        event->ignore();
        return;
    }
    const int turned = event->angleDelta().y();
    if (m_tool != nullptr && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_wheel += turned;
        const int notches = m_wheel / kWheelNotch;
        m_wheel -= notches * kWheelNotch;
        if (notches != 0) {
            Q_EMIT brushSizeWheel(notches);
        }
        return;
    }
    auto anchor = event->position();
    if (m_mode == CompareMode::SideBySide && pane(1).contains(anchor)) {
        anchor -= pane(1).topLeft();
    }
    m_viewport.zoomBy(std::pow(kZoomStep, 1.0 * turned / kWheelNotch), anchor);
    viewChanged();
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None) {
        beginDrag(*event);
    }
    if (m_drag == Drag::None) {
        event->ignore();
        return;
    }
    updateCursor();
    update();
}

void CanvasView::beginDrag(const QMouseEvent &event)
{
    m_dragFrom = event.position();
    m_dragButton = event.button();
    const auto pointer = pointerAt(event.position(), event.modifiers());
    const bool toolWorks = m_tool != nullptr && m_scene != nullptr && !m_spacePans;
    switch (event.button()) {
    case Qt::LeftButton: {
        const bool out = isFitted() || event.modifiers().testFlag(Qt::ControlModifier);
        if (toolWorks) {
            m_drag = m_tool->press(pointer) ? Drag::Tool : Drag::Pan;
        } else {
            m_drag = out && hasResult() && !m_spacePans ? Drag::Out : Drag::Pan;
        }
        return;
    }
    case Qt::MiddleButton: m_drag = Drag::Pan; return;
    case Qt::RightButton:
        if (toolWorks && m_tool->beginAdjusting(pointer)) {
            m_drag = Drag::Adjust;
        }
        return;
    default: return;
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    m_pointerInside = rect().contains(m_pointer.toPoint());
    switch (m_drag) {
    case Drag::Pan:
        m_viewport.panBy(event->position() - m_dragFrom);
        m_dragFrom = event->position();
        viewChanged();
        return;
    case Drag::Out:
        if ((event->position() - m_dragFrom).manhattanLength() >=
            QApplication::startDragDistance()) {
            endDrag();
            Q_EMIT dragOutRequested();
        }
        return;
    case Drag::Adjust:
        m_tool->adjust(event->position() - m_dragFrom);
        update();
        return;
    case Drag::Tool:
    case Drag::None: break;
    }
    if (m_tool != nullptr && m_scene != nullptr) {
        m_tool->move(pointerAt(event->position(), event->modifiers()));
        updateCursor();
        update();
    }
    if (loupeShows()) {
        order();
        update();
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != m_dragButton) {
        return;
    }
    if (m_drag == Drag::Tool) {
        m_tool->release(pointerAt(event->position(), event->modifiers()));
    } else if (m_drag == Drag::Adjust) {
        m_tool->endAdjusting();
    }
    endDrag();
}

void CanvasView::cancelTool()
{
    if (m_drag == Drag::Tool || m_drag == Drag::Adjust) {
        m_tool->cancel();
        endDrag();
    }
}

void CanvasView::endDrag()
{
    m_drag = Drag::None;
    updateCursor();
    update();
}

void CanvasView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_pointerInside = false;
    update();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_tool != nullptr) {
        mousePressEvent(event);
        return;
    }
    if (m_viewport.isFitted()) {
        m_viewport.zoomTo(1.0, event->position());
    } else {
        m_viewport.fit();
    }
    viewChanged();
}

/// Without a tool a pen is a mouse: the event is ignored, and comes again as one.
void CanvasView::tabletEvent(QTabletEvent *event)
{
    if (m_tool == nullptr || m_scene == nullptr || m_spacePans ||
        (m_drag != Drag::None && m_drag != Drag::Tool)) {
        event->ignore();
        return;
    }
    auto pointer = pointerAt(event->position(), event->modifiers());
    pointer.pressure = event->pressure();
    pointer.eraser = isEraser(*event);
    m_pointer = event->position();
    switch (event->type()) {
    case QEvent::TabletPress:
        if (event->button() != Qt::LeftButton || !m_tool->press(pointer)) {
            event->ignore();
            return;
        }
        m_drag = Drag::Tool;
        break;
    case QEvent::TabletMove: m_tool->move(pointer); break;
    case QEvent::TabletRelease:
        if (m_drag == Drag::Tool) {
            m_tool->release(pointer);
            endDrag();
        }
        break;
    default: event->ignore(); return;
    }
    event->accept();
    update();
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (m_tool != nullptr && m_drag == Drag::None && m_tool->key(*event)) {
        update();
        return;
    }
    QPointF distance;
    switch (event->key()) {
    case Qt::Key_Left: distance = {kPanStep, 0}; break;
    case Qt::Key_Right: distance = {-kPanStep, 0}; break;
    case Qt::Key_Up: distance = {0, kPanStep}; break;
    case Qt::Key_Down: distance = {0, -kPanStep}; break;
    case Qt::Key_O: peekOriginal(true); return;
    case Qt::Key_Space:
        m_spacePans = true;
        updateCursor();
        return;
    case Qt::Key_Escape:
        if (m_drag == Drag::Tool || m_drag == Drag::Adjust) {
            cancelTool();
            return;
        }
        [[fallthrough]];
    default: QWidget::keyPressEvent(event); return;
    }
    m_viewport.panBy(distance);
    viewChanged();
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_O && !event->isAutoRepeat()) {
        peekOriginal(false);
    } else if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spacePans = false;
        updateCursor();
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
    peekOriginal(false); // the keys may be released elsewhere
    m_spacePans = false;
    updateCursor();
    QWidget::focusOutEvent(event);
}

} // namespace inspyre::ui
