#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

namespace inspyre::ui {

/// Where a picture lies in a pane: zoom and position, in device-independent pixels of the pane.
class Viewport
{
public:
    static constexpr double kLargestScale = 32.0;

    /// A new picture is fitted; one of the same size keeps its place.
    void setPicture(QSize size);
    void setPane(QSizeF size, double devicePixelRatio);

    [[nodiscard]] QSize picture() const { return m_picture; }

    /// Device pixels per picture pixel.
    [[nodiscard]] double scale() const { return m_scale; }

    [[nodiscard]] double devicePixelRatio() const { return m_ratio; }

    [[nodiscard]] bool isFitted() const { return m_fitted; }

    /// The whole picture, at whole device pixels.
    [[nodiscard]] QRectF target() const;

    void fit();
    /// Keeps the picture's point under `anchor` where it is.
    void zoomTo(double scale, QPointF anchor);

    void zoomBy(double factor, QPointF anchor) { zoomTo(m_scale * factor, anchor); }

    void panBy(QPointF distance);

    [[nodiscard]] QPointF middle() const { return {m_pane.width() / 2, m_pane.height() / 2}; }

private:
    [[nodiscard]] double fittingScale() const;
    [[nodiscard]] QSizeF extent() const;
    void keepInside();

    QSize m_picture;
    QSizeF m_pane;
    double m_ratio = 1.0;
    double m_scale = 1.0;
    QPointF m_origin; ///< of the picture in the pane
    bool m_fitted = true;
};

} // namespace inspyre::ui
