#include "ui/widgets/crop_tool.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <cmath>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr double kReach = 9.0;      ///< of the widget's pixels, on either side of an edge
constexpr double kLeastDrag = 4.0;  ///< of the widget's pixels: less is a click
constexpr double kHandle = 9.0;     ///< of the widget's pixels a side
constexpr double kManyHandles = 48; ///< a side of less has handles at its ends alone
constexpr double kLeap = 10.0;      ///< picture pixels, with Shift

QRectF toRectF(const Rect &rect)
{
    return QRectF(rect.x, rect.y, rect.width, rect.height);
}

void drawThirds(QPainter &painter, const QRectF &area)
{
    painter.setPen(QPen(QColor(255, 255, 255, 110), 1));
    for (const double share : {1.0 / 3, 2.0 / 3}) {
        const double x = area.left() + area.width() * share;
        const double y = area.top() + area.height() * share;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

void drawHandles(QPainter &painter, const QRectF &area)
{
    painter.setPen(QPen(QColor(0, 0, 0, 190), 1));
    painter.setBrush(Qt::white);
    const bool across = area.width() >= kManyHandles;
    const bool down = area.height() >= kManyHandles;
    for (int y = -1; y <= 1; ++y) {
        for (int x = -1; x <= 1; ++x) {
            const bool corner = x != 0 && y != 0;
            const bool edge = (x != 0 && y == 0 && down) || (y != 0 && x == 0 && across);
            if (corner || edge) {
                QRectF handle(0, 0, kHandle, kHandle);
                handle.moveCenter(
                    area.center() + QPointF(x * area.width() / 2, y * area.height() / 2));
                painter.drawRect(handle);
            }
        }
    }
}

} // namespace

CropTool::CropTool(QObject *parent)
    : QObject(parent)
{}

CropTool::~CropTool() = default;

void CropTool::start(Size picture, const Frame &frame, const Rect &crop)
{
    m_drag.reset();
    m_hovered.reset();
    m_picture = {picture.width, picture.height};
    m_world = pictureWorld(picture, frame);
    m_crop = wholePixels(toRectF(crop), m_picture);
    m_first = m_crop;
    Q_EMIT cropChanged();
}

void CropTool::stop()
{
    m_drag.reset();
    m_hovered.reset();
    m_picture = {};
}

void CropTool::setFrame(const Frame &frame)
{
    const auto world = pictureWorld({m_picture.width(), m_picture.height()}, frame);
    if (started() && world != m_world) {
        cancel();
        m_world = world;
        Q_EMIT cropChanged();
    }
}

bool CropTool::isWhole() const
{
    return m_crop == Rect{.width = m_picture.width(), .height = m_picture.height()};
}

QRect CropTool::seenCrop() const
{
    return m_world.pictureFromWorld.inverted().mapRect(toRectF(m_crop)).toAlignedRect();
}

void CropTool::setSeenCrop(const QRect &crop)
{
    if (started()) {
        set(m_world.pictureFromWorld.mapRect(QRectF(crop)));
    }
}

void CropTool::setWhole()
{
    if (started()) {
        set(shapedCrop(QRectF(QPointF(), QSizeF(m_picture)), pictureAspect()));
    }
}

void CropTool::setAspect(double aspect)
{
    m_aspect = aspect;
    if (started()) {
        set(shapedCrop(toRectF(m_crop), pictureAspect()));
    }
}

/// A quarter turn makes what is wide high.
double CropTool::pictureAspect() const
{
    const bool turned = m_world.pictureFromWorld.m11() == 0;
    return turned && m_aspect > 0 ? 1 / m_aspect : m_aspect;
}

void CropTool::set(const QRectF &crop)
{
    const auto pixels = wholePixels(crop, m_picture);
    if (pixels != m_crop) {
        m_crop = pixels;
        Q_EMIT cropChanged();
    }
}

/// None: a new crop would be drawn. All of a picture cannot be moved.
std::optional<CropGrip> CropTool::gripUnder(const Pointer &pointer) const
{
    const auto grip = gripAt(toRectF(m_crop), pointer.picture, kReach * pointer.pixel);
    return grip == CropGrip{} && isWhole() ? std::nullopt : grip;
}

bool CropTool::press(const Pointer &pointer)
{
    const auto grip = started() ? gripUnder(pointer) : std::nullopt;
    const bool inside = QRectF(QPointF(), QSizeF(m_picture)).contains(pointer.picture);
    if (!started() || (!grip && !inside)) {
        return false;
    }
    m_drag = {grip, pointer.picture, toRectF(m_crop), pointer.pixel};
    return true;
}

void CropTool::move(const Pointer &pointer)
{
    if (!started()) {
        return;
    }
    if (!m_drag) {
        m_hovered = gripUnder(pointer);
        return;
    }
    const auto moved = pointer.picture - m_drag->from;
    if (m_drag->grip) {
        set(draggedCrop(m_drag->before, *m_drag->grip, moved, pictureAspect(), m_picture));
    } else if (moved.manhattanLength() >= kLeastDrag * m_drag->pixel) {
        set(drawnCrop(m_drag->from, pointer.picture, pictureAspect(), m_picture));
    } else {
        set(m_drag->before);
    }
}

void CropTool::release(const Pointer &pointer)
{
    move(pointer);
    m_drag.reset();
    move(pointer); // hovers now
}

void CropTool::cancel()
{
    if (const auto drag = std::exchange(m_drag, std::nullopt)) {
        set(drag->before);
    }
}

QPointF CropTool::pictureVector(double right, double down) const
{
    const auto &map = m_world.pictureFromWorld;
    return map.map(QPointF(right, down)) - map.map(QPointF());
}

bool CropTool::nudge(double right, double down, bool resize)
{
    CropGrip grip;
    if (resize) { // at the right and at the lower side, as seen
        const auto side = pictureVector(right != 0 ? 1 : 0, down != 0 ? 1 : 0);
        grip = {static_cast<int>(std::lround(side.x())), static_cast<int>(std::lround(side.y()))};
    }
    const auto moved = pictureVector(right, down);
    set(draggedCrop(toRectF(m_crop), grip, moved, pictureAspect(), m_picture));
    return true;
}

bool CropTool::key(const QKeyEvent &event)
{
    if (!started()) {
        return false;
    }
    const bool resize = event.modifiers().testFlag(Qt::AltModifier);
    const double step = event.modifiers().testFlag(Qt::ShiftModifier) ? kLeap : 1.0;
    switch (event.key()) {
    case Qt::Key_Left: return nudge(-step, 0, resize);
    case Qt::Key_Right: return nudge(step, 0, resize);
    case Qt::Key_Up: return nudge(0, -step, resize);
    case Qt::Key_Down: return nudge(0, step, resize);
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT accepted(); return true;
    case Qt::Key_Escape: Q_EMIT rejected(); return true;
    default: return false;
    }
}

void CropTool::paint(QPainter &painter, const QTransform &widgetFromPicture)
{
    if (!started()) {
        return;
    }
    const auto all = widgetFromPicture.mapRect(QRectF(QPointF(), QSizeF(m_picture)));
    const auto area = widgetFromPicture.mapRect(toRectF(m_crop));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outside; // odd-even: the crop is a hole in it
    outside.addRect(all.adjusted(-1, -1, 1, 1));
    outside.addRect(area);
    painter.fillPath(outside, QColor(0, 0, 0, 140));
    if (m_drag) {
        drawThirds(painter, area);
    }
    painter.setBrush(Qt::NoBrush);
    for (const auto &[colour, width] :
         {std::pair(QColor(0, 0, 0, 150), 3.0), std::pair(QColor(255, 255, 255, 230), 1.2)}) {
        painter.setPen(QPen(colour, width));
        painter.drawRect(area);
    }
    drawHandles(painter, area);
    painter.restore();
}

QCursor CropTool::cursor() const
{
    const auto held = m_drag ? m_drag->grip : m_hovered;
    if (!started() || !held) {
        return Qt::CrossCursor;
    }
    if (*held == CropGrip{}) {
        return m_drag ? Qt::ClosedHandCursor : Qt::SizeAllCursor;
    }
    const auto worldFromPicture = m_world.pictureFromWorld.inverted();
    const auto seen =
        worldFromPicture.map(QPointF(held->x, held->y)) - worldFromPicture.map(QPointF());
    if (std::abs(seen.y()) < 0.5) {
        return Qt::SizeHorCursor;
    }
    if (std::abs(seen.x()) < 0.5) {
        return Qt::SizeVerCursor;
    }
    return seen.x() * seen.y() > 0 ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

} // namespace inspyre::ui
