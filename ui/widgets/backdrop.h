#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace inspyre::ui {

/// What is seen through a cut-out that has no background of its own: the first of these that is
/// there, or a checkerboard.
struct Backdrop
{
    QColor colour = {};   ///< if it is valid
    bool blurred = false; ///< the picture itself, blurred
    QString picture = {}; ///< a file

    bool operator==(const Backdrop &) const = default;
};

/// "checker", "#rrggbb", "blurred" or "picture:" and a file, and back. Anything else is the
/// checkerboard.
[[nodiscard]] Backdrop backdrop(const QString &name);
[[nodiscard]] QString backdropName(const Backdrop &backdrop);

/// The colour, or else the checkerboard.
/// @param origin  where a square of the checkerboard has its corner
/// @param dark    chooses the checkerboard's greys
void paintBackdrop(
    QPainter &painter, const QRectF &area, QPointF origin, const Backdrop &backdrop, bool dark);

} // namespace inspyre::ui
