#include "ui/widgets/crop_geometry.h"

#include <algorithm>
#include <cmath>

namespace inspyre::ui {

namespace {

constexpr double kLeast = 1.0; ///< pixels a side

/// One of the two axes of a crop that is held.
struct Axis
{
    double begin = 0.0;
    double length = 0.0;
    double most = 0.0; ///< of the picture
    int grip = 0;

    /// How long it can be without its other side, or its middle, moving.
    [[nodiscard]] double room() const
    {
        const double end = begin + length;
        if (grip != 0) {
            return grip > 0 ? most - begin : end;
        }
        const double middle = begin + length / 2;
        return 2 * std::min(middle, most - middle);
    }

    [[nodiscard]] double beginOf(double changed) const
    {
        if (grip > 0) {
            return begin;
        }
        return begin + (grip < 0 ? length - changed : (length - changed) / 2);
    }
};

int sideAt(double begin, double end, double at, double reach)
{
    const double toBegin = std::abs(at - begin);
    const double toEnd = std::abs(at - end);
    if (std::min(toBegin, toEnd) > reach) {
        return 0;
    }
    return toBegin < toEnd ? -1 : 1;
}

QRectF movedCrop(const QRectF &crop, QPointF moved, QSize picture)
{
    const double x = std::clamp(crop.x() + moved.x(), 0.0, picture.width() - crop.width());
    const double y = std::clamp(crop.y() + moved.y(), 0.0, picture.height() - crop.height());
    return {QPointF(x, y), crop.size()};
}

double limited(double length, double least, double most)
{
    return std::max(std::min(length, most), std::min(least, most));
}

} // namespace

std::optional<CropGrip> gripAt(const QRectF &crop, QPointF at, double reach)
{
    if (!crop.adjusted(-reach, -reach, reach, reach).contains(at)) {
        return std::nullopt;
    }
    return CropGrip{
        sideAt(crop.left(), crop.right(), at.x(), reach),
        sideAt(crop.top(), crop.bottom(), at.y(), reach)};
}

QRectF draggedCrop(const QRectF &crop, CropGrip grip, QPointF moved, double aspect, QSize picture)
{
    if (grip == CropGrip{}) {
        return movedCrop(crop, moved, picture);
    }
    const Axis across{crop.x(), crop.width(), 1.0 * picture.width(), grip.x};
    const Axis down{crop.y(), crop.height(), 1.0 * picture.height(), grip.y};
    double width = crop.width() + grip.x * moved.x();
    double height = crop.height() + grip.y * moved.y();
    if (aspect > 0) {
        const double fromHeight = height * aspect;
        const double wanted = grip.y == 0 ? width : fromHeight;
        const double most = std::min(across.room(), down.room() * aspect);
        width = grip.x != 0 && grip.y != 0 ? std::max(width, fromHeight) : wanted;
        width = limited(width, std::max(kLeast, kLeast * aspect), most);
        height = width / aspect;
    } else {
        width = grip.x == 0 ? crop.width() : limited(width, kLeast, across.room());
        height = grip.y == 0 ? crop.height() : limited(height, kLeast, down.room());
    }
    return {across.beginOf(width), down.beginOf(height), width, height};
}

QRectF drawnCrop(QPointF from, QPointF to, double aspect, QSize picture)
{
    const CropGrip grip{to.x() < from.x() ? -1 : 1, to.y() < from.y() ? -1 : 1};
    return draggedCrop(QRectF(from, QSizeF(0, 0)), grip, to - from, aspect, picture);
}

QRectF shapedCrop(const QRectF &crop, double aspect)
{
    if (aspect <= 0) {
        return crop;
    }
    const double width = std::min(crop.width(), crop.height() * aspect);
    QRectF shaped(QPointF(), QSizeF(width, width / aspect));
    shaped.moveCenter(crop.center());
    return shaped;
}

Rect wholePixels(const QRectF &crop, QSize picture)
{
    const auto length = [](double wanted, int most) {
        return std::clamp(static_cast<int>(std::lround(wanted)), 1, most);
    };
    const int width = length(crop.width(), picture.width());
    const int height = length(crop.height(), picture.height());
    const auto begin = [](double wanted, int most) {
        return std::clamp(static_cast<int>(std::lround(wanted)), 0, most);
    };
    return {
        .x = begin(crop.x(), picture.width() - width),
        .y = begin(crop.y(), picture.height() - height),
        .width = width,
        .height = height};
}

} // namespace inspyre::ui
