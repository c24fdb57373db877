#pragma once

#include <inspyre/image.h>

#include <QPointF>
#include <QRectF>
#include <QSize>

#include <optional>

namespace inspyre::ui {

// How a crop follows a hand. All in pixels of one picture; a crop never leaves it, and is at least
// one pixel wide and high.

/// What a crop is held by: -1 is its left or upper side, 1 its right or lower one, 0 neither. Both
/// 0: all of it, to be moved.
struct CropGrip
{
    int x = 0;
    int y = 0;

    bool operator==(const CropGrip &) const = default;
};

/// What is held at `at`; none outside. @param reach  how near a side counts
[[nodiscard]] std::optional<CropGrip> gripAt(const QRectF &crop, QPointF at, double reach);

/// `crop` after what is held of it has moved; the other side stays.
/// @param aspect  width by height, which is kept; 0: free
[[nodiscard]] QRectF draggedCrop(
    const QRectF &crop, CropGrip grip, QPointF moved, double aspect, QSize picture);

/// A crop between two corners. @param from  in the picture, and kept
[[nodiscard]] QRectF drawnCrop(QPointF from, QPointF to, double aspect, QSize picture);

/// The largest of this aspect in the middle of `crop`; `crop` itself if 0.
[[nodiscard]] QRectF shapedCrop(const QRectF &crop, double aspect);

/// Whole pixels inside of the picture.
[[nodiscard]] Rect wholePixels(const QRectF &crop, QSize picture);

} // namespace inspyre::ui
