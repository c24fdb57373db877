#include "ui/widgets/split_handle.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

namespace inspyre::ui {

namespace {

constexpr double kGrip = 16.0; ///< radius

} // namespace

SplitHandle::SplitHandle(QWidget *parent)
    : QAbstractSlider(parent)
{
    setRange(0, kSteps);
    setSingleStep(20);
    setPageStep(100);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    setAccessibleName(tr("Divider between original and result"));
    setToolTip(tr("Drag, or use the arrow keys, to compare original and result"));
}

void SplitHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = width() / 2.0;
    const QPointF middle(x, height() / 2.0);
    painter.setPen(QPen(QColor(0, 0, 0, 70), 4));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setPen(QPen(Qt::white, 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));

    painter.setPen(QPen(QColor(0, 0, 0, 60), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(middle, kGrip, kGrip);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, kGrip + 2, kGrip + 2);
    }
    painter.setPen(QPen(QColor(0x33, 0x38, 0x40), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const double side : {-1.0, 1.0}) {
        QPainterPath arrow(middle + QPointF(side * 4, -4));
        arrow.lineTo(middle + QPointF(side * 8, 0));
        arrow.lineTo(middle + QPointF(side * 4, 4));
        painter.drawPath(arrow);
    }
}

void SplitHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_grabbedAt = event->position().x() - width() / 2.0;
    setSliderDown(true);
}

void SplitHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        Q_EMIT draggedTo(mapToParent(event->position()).x() - m_grabbedAt);
    }
}

void SplitHandle::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void SplitHandle::keyPressEvent(QKeyEvent *event)
{
    // Left is left in every language: the handle moves over a picture, which is not mirrored.
    switch (event->key()) {
    case Qt::Key_Left: setValue(value() - singleStep()); break;
    case Qt::Key_Right: setValue(value() + singleStep()); break;
    default: QAbstractSlider::keyPressEvent(event);
    }
}

void SplitHandle::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the canvas zooms
}

} // namespace inspyre::ui
