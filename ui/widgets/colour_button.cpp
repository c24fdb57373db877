#include "ui/widgets/colour_button.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPixmap>

namespace inspyre::ui {

ColourButton::ColourButton(const QString &name, const QString &tip, QWidget *parent)
    : QToolButton(parent)
{
    setAccessibleName(name);
    setToolTip(tip);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(kIconSize, kIconSize));
    setProperty("framed", true);
}

void ColourButton::setColour(const QColor &colour)
{
    m_colour = colour;
    setIcon(swatch(colour, themeColours(palette()).muted));
    setText(colour.name());
    setAccessibleDescription(colour.name());
}

void ColourButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_colour.isValid()) {
        setIcon(swatch(m_colour, themeColours(palette()).muted));
    }
}

QIcon swatch(const QColor &colour, const QColor &border)
{
    QPixmap pixmap(2 * kIconSize, 2 * kIconSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 2));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(pixmap.rect()).adjusted(6, 6, -6, -6), 6, 6);
    painter.end();
    pixmap.setDevicePixelRatio(2.0);
    return QIcon(pixmap);
}

} // namespace inspyre::ui
