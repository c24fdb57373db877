#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

namespace inspyre::ui {

/// What is seen through a cut-out: a checkerboard, or one colour.
struct Backdrop
{
    QColor colour = {}; ///< invalid: the checkerboard

    bool operator==(const Backdrop &) const = default;
};

/// "checker" or "#rrggbb", and back. Anything else is the checkerboard.
[[nodiscard]] Backdrop backdrop(const QString &name);
[[nodiscard]] QString backdropName(const Backdrop &backdrop);

/// `dark` chooses the checkerboard's greys.
void paintBackdrop(QPainter &painter, const QRectF &area, const Backdrop &backdrop, bool dark);

} // namespace inspyre::ui
