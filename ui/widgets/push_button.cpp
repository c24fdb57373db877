#include "ui/widgets/push_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace inspyre::ui {

namespace {

constexpr int kGap = 6; ///< between icon and text
constexpr QChar kOwnWay(0x2068);
constexpr QChar kEnd(0x2069);

} // namespace

QSize PushButton::sizeHint() const
{
    const auto size = QPushButton::sizeHint();
    return icon().isNull() ? size : size + QSize(kGap, 0);
}

/// Frame and arrow are the style's; icon and text are put side by side into what they leave free.
void PushButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    auto room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    if ((option.features & QStyleOptionButton::HasMenu) != 0) {
        const int arrow = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
        room.adjust(isRightToLeft() ? arrow : 0, 0, isRightToLeft() ? 0 : -arrow, 0);
    }
    const QSize sign = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int before = sign.isEmpty() ? 0 : sign.width() + kGap;
    const bool underlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    const auto widthOf = [this, underlined](const QString &words) {
        const auto flag = underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        return fontMetrics().size(flag, words).width();
    };
    // What elides measures another way, and may find too long what just fits.
    const int most = room.width() - before;
    const auto text =
        widthOf(option.text) <= most
            ? option.text
            : fontMetrics().elidedText(option.text, Qt::ElideRight, most, Qt::TextShowMnemonic);
    const int width = widthOf(text);
    const int left = room.x() + (room.width() - before - width) / 2;
    const QRect signAt(QPoint(left, room.center().y() - sign.height() / 2), sign);
    const QRect textAt(left + before, room.y(), width, room.height());

    const auto mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    const auto state = isChecked() ? QIcon::On : QIcon::Off;
    if (!sign.isEmpty()) {
        option.icon.paint(
            &painter,
            QStyle::visualRect(layoutDirection(), room, signAt),
            Qt::AlignCenter,
            mode,
            state);
    }
    option.rect = QStyle::visualRect(layoutDirection(), room, textAt).adjusted(-1, 0, 1, 0);
    option.icon = {};
    option.features &= ~QStyleOptionButton::HasMenu;
    // The rectangle is the text's own, so nothing is to be aligned; the words run their own way.
    option.direction = Qt::LeftToRight;
    painter.setLayoutDirection(Qt::LeftToRight);
    option.text = isRightToLeft() ? kOwnWay + text + kEnd : text;
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
}

} // namespace inspyre::ui
