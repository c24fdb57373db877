#include "ui/widgets/backdrop.h"

#include <QBrush>
#include <QPainter>
#include <QPixmap>

namespace inspyre::ui {

namespace {

constexpr QLatin1String kPicture("picture:");
constexpr int kCell = 10; ///< side of a square of the checkerboard

QPixmap checker(bool dark, double ratio)
{
    const int cell = qRound(kCell * ratio);
    QPixmap tile(2 * cell, 2 * cell);
    tile.fill(dark ? QColor(0x3a, 0x3d, 0x42) : QColor(0xff, 0xff, 0xff));
    QPainter painter(&tile);
    const QColor other = dark ? QColor(0x2c, 0x2f, 0x33) : QColor(0xe3, 0xe5, 0xe8);
    painter.fillRect(0, 0, cell, cell, other);
    painter.fillRect(cell, cell, cell, cell, other);
    painter.end();
    tile.setDevicePixelRatio(ratio);
    return tile;
}

} // namespace

Backdrop backdrop(const QString &name)
{
    if (name == QLatin1String("blurred")) {
        return {.blurred = true};
    }
    if (name.startsWith(kPicture)) {
        return {.picture = name.mid(kPicture.size())};
    }
    return {.colour = name.startsWith(QLatin1Char('#')) ? QColor(name) : QColor()};
}

QString backdropName(const Backdrop &backdrop)
{
    if (backdrop.colour.isValid()) {
        return backdrop.colour.name();
    }
    if (backdrop.blurred) {
        return QStringLiteral("blurred");
    }
    return backdrop.picture.isEmpty() ? QStringLiteral("checker") : kPicture + backdrop.picture;
}

void paintBackdrop(
    QPainter &painter, const QRectF &area, QPointF origin, const Backdrop &backdrop, bool dark)
{
    if (backdrop.colour.isValid()) {
        painter.fillRect(area, backdrop.colour);
        return;
    }
    painter.save();
    painter.setBrushOrigin(origin);
    painter.fillRect(area, QBrush(checker(dark, painter.device()->devicePixelRatioF())));
    painter.restore();
}

} // namespace inspyre::ui
