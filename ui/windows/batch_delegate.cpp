#include "ui/windows/batch_delegate.h"

#include "ui/state/batch_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace inspyre::ui {

namespace {

constexpr QSize kPicture(48, 34);
constexpr QSize kSign(kIconSize - 4, kIconSize - 4);

struct Sign
{
    const char *icon;
    QColor ThemeColours::*colour;
};

Sign signOf(const QModelIndex &index)
{
    if (index.data(BatchTable::FlawedRole).toBool()) {
        return {"warning", &ThemeColours::bad};
    }
    switch (static_cast<ItemState>(index.data(BatchTable::StateRole).toInt())) {
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
    QPainter &painter, const QPalette &palette, const QRect &place, const QImage &image)
{
    if (image.isNull()) {
        painter.fillRect(place, palette.color(QPalette::AlternateBase));
        return;
    }
    QRect target(QPoint(0, 0), image.size().scaled(place.size(), Qt::KeepAspectRatio));
    target.moveCenter(place.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, image);
}

/// Where the row's own way of reading begins.
QRect leadingPart(const QStyleOptionViewItem &option, const QRect &room, const QSize &size)
{
    const QRect left(QPoint(room.x(), room.center().y() - size.height() / 2), size);
    return QStyle::visualRect(option.direction, room, left);
}

} // namespace

void BatchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto &palette = option.palette;
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, palette.color(QPalette::Midlight));
    }
    auto colour = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    auto room = option.rect.adjusted(kSpace, 0, -kSpace, 0);
    const auto narrow = [&room, &option](int by) {
        const bool fromRight = option.direction == Qt::RightToLeft;
        room.adjust(fromRight ? 0 : by, 0, fromRight ? -by : 0, 0);
    };
    if (index.column() == BatchTable::PictureColumn) {
        const auto image = index.data(Qt::DecorationRole).value<QImage>();
        paintPicture(*painter, palette, leadingPart(option, room, kPicture), image);
        narrow(kPicture.width() + kSpace);
    } else if (index.column() == BatchTable::StateColumn) {
        const auto sign = signOf(index);
        icon(QLatin1String(sign.icon))
            .paint(
                painter,
                leadingPart(option, room, kSign),
                Qt::AlignCenter,
                selected ? QIcon::Selected : QIcon::Normal);
        narrow(kSign.width() + kSpace);
        if (!selected) {
            colour = themeColours(palette).*sign.colour;
        }
    }
    painter->setPen(colour);
    const bool isPath = index.column() <= BatchTable::TargetColumn;
    const auto text = option.fontMetrics.elidedText(
        index.data().toString(), isPath ? Qt::ElideMiddle : Qt::ElideRight, room.width());
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(selected ? colour : themeColours(palette).accent);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace inspyre::ui
