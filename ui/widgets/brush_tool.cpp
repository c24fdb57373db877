#include "ui/widgets/brush_tool.h"

#include "ui/state/editing.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace inspyre::ui {

namespace {

constexpr float kLeastRadius = 0.5F;
constexpr float kMostRadius = 10'000.0F;
constexpr double kNotch = 1.15;
constexpr float kHarder = 0.1F;
constexpr double kHardnessDrag = 250.0; ///< of the widget's pixels, from quite soft to quite hard
constexpr double kSmallestCircle = 2.0; ///< on the screen, so that it is seen at all

StrokePoint pointOf(const Pointer &pointer)
{
    return {
        .x = static_cast<float>(pointer.picture.x()),
        .y = static_cast<float>(pointer.picture.y()),
        .pressure = static_cast<float>(pointer.pressure)};
}

/// Seen on anything: light in dark.
void drawCircle(QPainter &painter, QPointF middle, double radius, Qt::PenStyle style)
{
    for (const auto &[colour, width] :
         {std::pair(QColor(0, 0, 0, 150), 3.0), std::pair(QColor(255, 255, 255, 230), 1.2)}) {
        painter.setPen(QPen(colour, width, style));
        painter.drawEllipse(middle, radius, radius);
    }
}

} // namespace

BrushTool::BrushTool(QObject *parent)
    : QObject(parent)
{}

BrushTool::~BrushTool() = default;

void BrushTool::setEditing(Editing *editing)
{
    cancel();
    m_editing = editing;
}

void BrushTool::setBrush(const Brush &brush)
{
    m_brush = brush;
    m_brush.radius = std::clamp(brush.radius, kLeastRadius, kMostRadius);
    m_brush.hardness = std::clamp(brush.hardness, 0.0F, 1.0F);
    m_brush.opacity = std::clamp(brush.opacity, 0.0F, 1.0F);
    Q_EMIT brushChanged(m_brush);
}

void BrushTool::grow(int steps)
{
    auto brush = m_brush;
    brush.radius *= static_cast<float>(std::pow(kNotch, steps));
    setBrush(brush);
}

void BrushTool::harden(int steps)
{
    auto brush = m_brush;
    brush.hardness += kHarder * static_cast<float>(steps);
    setBrush(brush);
}

bool BrushTool::press(const Pointer &pointer)
{
    m_at = pointer.picture;
    if (m_editing == nullptr) {
        return false;
    }
    auto brush = m_brush;
    if (pointer.eraser) {
        brush.mode = BrushMode::Erase;
    }
    m_drawing = true;
    m_editing->beginStroke(brush, pointOf(pointer));
    return true;
}

void BrushTool::move(const Pointer &pointer)
{
    m_at = pointer.picture;
    if (m_drawing && m_editing != nullptr) {
        const auto point = pointOf(pointer);
        m_editing->extendStroke({&point, 1});
    }
}

void BrushTool::release(const Pointer &pointer)
{
    move(pointer);
    if (std::exchange(m_drawing, false) && m_editing != nullptr) {
        m_editing->endStroke();
    }
}

void BrushTool::cancel()
{
    if (std::exchange(m_drawing, false) && m_editing != nullptr) {
        m_editing->cancelStroke();
    }
    if (const auto before = std::exchange(m_adjusted, std::nullopt)) {
        setBrush(before->brush);
    }
}

bool BrushTool::beginAdjusting(const Pointer &pointer)
{
    m_at = pointer.picture;
    m_adjusted = {m_brush, pointer.pixel};
    return true;
}

void BrushTool::adjust(QPointF moved)
{
    if (!m_adjusted) {
        return;
    }
    auto brush = m_adjusted->brush;
    brush.mode = m_brush.mode;
    brush.radius += static_cast<float>(moved.x() * m_adjusted->pixel);
    brush.hardness -= static_cast<float>(moved.y() / kHardnessDrag);
    setBrush(brush);
}

void BrushTool::endAdjusting()
{
    m_adjusted.reset();
}

void BrushTool::paint(QPainter &painter, const QTransform &widgetFromPicture)
{
    if (!m_at) {
        return;
    }
    const auto scale = std::sqrt(std::abs(widgetFromPicture.determinant()));
    const auto middle = widgetFromPicture.map(*m_at);
    const double outer = std::max(kSmallestCircle, static_cast<double>(m_brush.radius) * scale);
    const double inner = outer * static_cast<double>(m_brush.hardness);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    drawCircle(painter, middle, outer, Qt::SolidLine);
    if (inner > 2.0 * kSmallestCircle && outer - inner > kSmallestCircle) {
        drawCircle(painter, middle, inner, Qt::DotLine);
    }
    painter.restore();
}

QCursor BrushTool::cursor() const
{
    return Qt::CrossCursor;
}

} // namespace inspyre::ui
