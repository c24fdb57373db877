#include "ui/widgets/sign_label.h"

#include "ui/widgets/icons.h"

#include <QEvent>

namespace inspyre::ui {

SignLabel::SignLabel(int side, QWidget *parent)
    : QLabel(parent)
    , m_side(side)
{}

void SignLabel::setSign(const QString &name)
{
    m_name = name;
    draw();
}

void SignLabel::draw()
{
    setPixmap(icon(m_name).pixmap(QSize(m_side, m_side), devicePixelRatioF()));
}

void SignLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_name.isEmpty()) {
        draw();
    }
}

} // namespace inspyre::ui
