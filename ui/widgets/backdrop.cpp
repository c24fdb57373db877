#include "ui/widgets/backdrop.h"

#include <QBrush>
#include <QPainter>
#include <QPixmap>

namespace inspyre::ui {

namespace {

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
    return {name.startsWith(QLatin1Char('#')) ? QColor(name) : QColor()};
}

QString backdropName(const Backdrop &backdrop)
{
    return backdrop.colour.isValid() ? backdrop.colour.name() : QStringLiteral("checker");
}

void paintBackdrop(QPainter &painter, const QRectF &area, const Backdrop &backdrop, bool dark)
{
    if (backdrop.colour.isValid()) {
        painter.fillRect(area, backdrop.colour);
        return;
    }
    painter.save();
    painter.setBrushOrigin(area.topLeft());
    painter.fillRect(area, QBrush(checker(dark, painter.device()->devicePixelRatioF())));
    painter.restore();
}

} // namespace inspyre::ui
