#include "ui/widgets/region_tool.h"

#include "ui/state/editing.h"

#include <QPainter>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <utility>

namespace inspyre::ui {

namespace {

constexpr double kLeastDrag = 4.0; ///< picture pixels: less is a click

void drawFrame(QPainter &painter, const QPolygonF &frame, Qt::PenStyle style)
{
    for (const auto &[colour, width] :
         {std::pair(QColor(0, 0, 0, 150), 3.0), std::pair(QColor(255, 255, 255, 230), 1.2)}) {
        painter.setPen(QPen(colour, width, style));
        painter.drawPolygon(frame);
    }
}

QRectF rectOf(const Rect &place)
{
    return QRectF(place.x, place.y, place.width, place.height);
}

} // namespace

RegionTool::RegionTool(QObject *parent)
    : QObject(parent)
{}

RegionTool::~RegionTool() = default;

void RegionTool::setEditing(Editing *editing)
{
    cancel();
    m_editing = editing;
}

bool RegionTool::press(const Pointer &pointer)
{
    if (m_editing == nullptr) {
        return false;
    }
    if (pointer.keys.testFlag(Qt::ShiftModifier)) {
        const auto &regions = m_editing->state().regions;
        const auto found =
            std::find_if(regions.rbegin(), regions.rend(), [&pointer](const MapPatch &region) {
                return rectOf(region.place).contains(pointer.picture);
            });
        if (found != regions.rend()) {
            m_editing->removeRegion(found->id);
        }
        return true;
    }
    m_from = pointer.picture;
    m_to = pointer.picture;
    return true;
}

void RegionTool::move(const Pointer &pointer)
{
    m_to = pointer.picture;
}

void RegionTool::release(const Pointer &pointer)
{
    move(pointer);
    const auto from = std::exchange(m_from, std::nullopt);
    if (!from || m_editing == nullptr) {
        return;
    }
    const QRectF drawn = QRectF(*from, m_to).normalized();
    if (std::max(drawn.width(), drawn.height()) < kLeastDrag) {
        return;
    }
    const QRect place = drawn.toAlignedRect();
    m_editing->addRegion(
        {.x = place.x(), .y = place.y(), .width = place.width(), .height = place.height()});
}

void RegionTool::cancel()
{
    m_from.reset();
}

void RegionTool::paint(QPainter &painter, const QTransform &widgetFromPicture)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    if (m_editing != nullptr) {
        for (const auto &region : m_editing->state().regions) {
            drawFrame(painter, widgetFromPicture.map(QPolygonF(rectOf(region.place))), Qt::DotLine);
        }
    }
    if (m_from) {
        const QRectF drawn = QRectF(*m_from, m_to).normalized();
        drawFrame(painter, widgetFromPicture.map(QPolygonF(drawn)), Qt::SolidLine);
    }
    painter.restore();
}

QCursor RegionTool::cursor() const
{
    return Qt::CrossCursor;
}

} // namespace inspyre::ui
