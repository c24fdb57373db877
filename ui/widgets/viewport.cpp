#include "ui/widgets/viewport.h"

#include <algorithm>
#include <cmath>

namespace inspyre::ui {

namespace {

constexpr double kMargin = 24.0; ///< round a fitted picture
/// A picture smaller than this is enlarged when it is fitted: one pixel alone cannot be seen.
constexpr double kSmallestFit = 256.0;

/// Keeps a picture that is larger than the pane from leaving it, and centres a smaller one.
double inside(double origin, double extent, double pane)
{
    if (extent <= pane) {
        return (pane - extent) / 2;
    }
    return std::clamp(origin, pane - extent, 0.0);
}

} // namespace

void Viewport::setPicture(QSize size)
{
    if (size != m_picture) {
        m_picture = size;
        fit();
    }
}

void Viewport::setPane(QSizeF size, double devicePixelRatio)
{
    const auto before = middle();
    m_pane = size;
    m_ratio = devicePixelRatio;
    if (m_fitted) {
        fit();
    } else {
        m_origin += middle() - before;
        keepInside();
    }
}

double Viewport::fittingScale() const
{
    if (m_picture.isEmpty() || m_pane.isEmpty()) {
        return 1.0;
    }
    const double across = std::max(16.0, m_pane.width() - 2 * kMargin) / m_picture.width();
    const double down = std::max(16.0, m_pane.height() - 2 * kMargin) / m_picture.height();
    const double longest = std::max(m_picture.width(), m_picture.height());
    const double most = std::max(1.0, kSmallestFit / longest);
    return std::min({across, down, most}) * m_ratio;
}

QSizeF Viewport::extent() const
{
    return QSizeF(m_picture) * (m_scale / m_ratio);
}

QRectF Viewport::target() const
{
    const auto snap = [this](double value) { return std::round(value * m_ratio) / m_ratio; };
    return {QPointF(snap(m_origin.x()), snap(m_origin.y())), extent()};
}

void Viewport::fit()
{
    m_fitted = true;
    m_scale = fittingScale();
    keepInside();
}

void Viewport::zoomTo(double scale, QPointF anchor)
{
    const double smallest = std::min(fittingScale(), 0.05);
    const double largest = std::max(fittingScale(), kLargestScale);
    const double wanted = std::clamp(scale, smallest, largest);
    m_origin = anchor - (anchor - m_origin) * (wanted / m_scale);
    m_scale = wanted;
    m_fitted = false;
    keepInside();
}

void Viewport::panBy(QPointF distance)
{
    m_origin += distance;
    keepInside();
}

void Viewport::keepInside()
{
    const auto size = extent();
    m_origin = {
        inside(m_origin.x(), size.width(), m_pane.width()),
        inside(m_origin.y(), size.height(), m_pane.height())};
}

} // namespace inspyre::ui
