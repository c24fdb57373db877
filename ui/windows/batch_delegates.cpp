#include "ui/windows/batch_delegates.h"

#include "ui/state/batch_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace inspyre::ui {

namespace {

constexpr QSize kPicture(48, 34);
constexpr int kStateSign = kIconSize - 4;

struct Sign
{
    const char *icon;
    QColor ThemeColours::*colour;
};

Sign signOf(ItemState state)
{
    switch (state) {
    case ItemState::Waiting: return {"clock", &ThemeColours::muted};
    case ItemState::Reading: return {"image", &ThemeColours::accent};
    case ItemState::Matting: return {"sparkle", &ThemeColours::accent};
    case ItemState::Writing: return {"save", &ThemeColours::accent};
    case ItemState::Done: return {"check", &ThemeColours::good};
    case ItemState::Doubtful: return {"doubt", &ThemeColours::warning};
    case ItemState::Failed: return {"error", &ThemeColours::bad};
    case ItemState::Skipped: return {"minus", &ThemeColours::muted};
    }
    return {"clock", &ThemeColours::muted};
}

void paintPicture(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QImage &image)
{
    if (image.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::AlternateBase));
        painter.drawRoundedRect(place, kSpaceSmall, kSpaceSmall);
        return;
    }
    const auto size = image.size().scaled(place.size(), Qt::KeepAspectRatio);
    QRect target(QPoint(0, 0), size);
    target.moveCenter(place.center());
    painter.drawImage(target, image);
}

} // namespace

void BatchPictureDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto bare = option;
    initStyleOption(&bare, index);
    const auto text = bare.text;
    bare.text.clear();
    bare.icon = {};
    bare.features &= ~QStyleOptionViewItem::HasDecoration;
    const auto *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);

    const auto room = option.rect.adjusted(kSpace, 0, -kSpace, 0);
    const QRect left(QPoint(room.x(), room.center().y() - kPicture.height() / 2 + 1), kPicture);
    const auto place = QStyle::visualRect(option.direction, room, left);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintPicture(*painter, option, place, index.data(Qt::DecorationRole).value<QImage>());
    painter->restore();

    const auto words = QStyle::visualRect(
        option.direction, room, room.adjusted(kPicture.width() + kSpace, 0, 0, 0));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(
        words,
        static_cast<int>(
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) |
            Qt::TextSingleLine,
        option.fontMetrics.elidedText(text, Qt::ElideMiddle, words.width()));
}

void BatchStateDelegate::initStyleOption(
    QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool flawed = index.data(BatchTable::FlawedRole).toBool();
    const auto sign =
        flawed ? Sign{"warning", &ThemeColours::bad}
               : signOf(static_cast<ItemState>(index.data(BatchTable::StateRole).toInt()));
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(kStateSign, kStateSign);
    option->icon = icon(QLatin1String(sign.icon));
    option->palette.setColor(QPalette::Text, themeColours(option->palette).*sign.colour);
}

} // namespace inspyre::ui
