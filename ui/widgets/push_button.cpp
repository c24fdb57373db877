#include "ui/widgets/push_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace inspyre::ui {

namespace {

constexpr QChar kGap(0x2005);          // a space of a quarter of the font's size
constexpr QChar kFromTheRight(0x2067); // an isolate
constexpr QChar kEnd(0x2069);

} // namespace

QSize PushButton::sizeHint() const
{
    const auto size = QPushButton::sizeHint();
    return icon().isNull() ? size : size + QSize(fontMetrics().horizontalAdvance(kGap), 0);
}

void PushButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (!option.icon.isNull()) {
        option.text.prepend(kGap);
        if (isRightToLeft()) {
            // The style aligns the text to the icon as if from the left, and the painter would
            // turn that round again. The text itself still runs its own way.
            painter.setLayoutDirection(Qt::LeftToRight);
            option.text = kFromTheRight + option.text + kEnd;
        }
    }
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace inspyre::ui
