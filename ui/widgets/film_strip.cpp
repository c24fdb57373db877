#include "ui/widgets/film_strip.h"

#include "ui/state/catalogue.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace inspyre::ui {

namespace {

constexpr int kPicture = 104; ///< height of the picture's place
constexpr int kItemWidth = 152;
constexpr int kSign = 16;

struct Sign
{
    const char *icon;
    QColor ThemeColours::*colour;
};

Sign signOf(Document::State state)
{
    switch (state) {
    case Document::State::Queued: return {"clock", &ThemeColours::muted};
    case Document::State::Reading: return {"image", &ThemeColours::accent};
    case Document::State::WaitingForModel: return {"hourglass", &ThemeColours::muted};
    case Document::State::Previewing:
    case Document::State::Matting:
    case Document::State::Detailing: return {"sparkle", &ThemeColours::accent};
    case Document::State::Done: return {"check", &ThemeColours::good};
    case Document::State::Failed: return {"warning", &ThemeColours::bad};
    }
    return {"clock", &ThemeColours::muted};
}

class Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {kItemWidth, kPicture + 2 * option.fontMetrics.height() + 4 * kSpace};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override
    {
        const auto *document = index.data(Catalogue::DocumentRole).value<Document *>();
        if (document == nullptr) {
            return;
        }
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const auto card = QRectF(option.rect).adjusted(3, 2, -3, -2);
        paintCard(*painter, option, card);
        const QRectF place = card.adjusted(kSpace, kSpace, -kSpace, 0);
        paintPicture(
            *painter, option, QRectF(place.topLeft(), QSizeF(place.width(), kPicture)), *document);
        paintWords(
            *painter,
            option,
            place.adjusted(0, kPicture + kSpace, 0, -kSpaceSmall),
            *document,
            selected);
        painter->restore();
    }

private:
    static void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &card)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (selected || hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(
                option.palette.color(selected ? QPalette::Highlight : QPalette::Midlight));
            painter.drawRoundedRect(card, kRadius + 2, kRadius + 2);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(themeColours(option.palette).accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), kRadius + 2, kRadius + 2);
        }
    }

    static void paintPicture(
        QPainter &painter,
        const QStyleOptionViewItem &option,
        const QRectF &place,
        const Document &document)
    {
        const auto &image = document.thumbnail();
        if (image.isNull()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(option.palette.color(QPalette::AlternateBase));
            painter.drawRoundedRect(place, kRadius, kRadius);
            const bool failed = document.state() == Document::State::Failed;
            const QRectF sign(place.center() - QPointF(16, 16), QSizeF(32, 32));
            icon(failed ? QStringLiteral("error") : QStringLiteral("image"))
                .paint(&painter, sign.toRect(), Qt::AlignCenter, QIcon::Disabled);
            return;
        }
        const auto size = QSizeF(image.size()).scaled(place.size(), Qt::KeepAspectRatio);
        QRectF target(QPointF(0, 0), size);
        target.moveCenter(place.center());
        painter.save();
        QPainterPath outline;
        outline.addRoundedRect(target, kSpaceSmall, kSpaceSmall);
        painter.setClipPath(outline);
        if (image.hasAlphaChannel()) {
            paintBackdrop(painter, target, target.topLeft(), {}, isDark(option.palette));
        }
        painter.drawImage(target, image);
        painter.restore();
    }

    static void paintWords(
        QPainter &painter,
        const QStyleOptionViewItem &option,
        const QRectF &place,
        const Document &document,
        bool selected)
    {
        const int line = option.fontMetrics.height();
        const auto name = option.fontMetrics.elidedText(
            document.name(), Qt::ElideMiddle, static_cast<int>(place.width()));
        const auto text = selected ? QPalette::HighlightedText : QPalette::Text;
        painter.setPen(option.palette.color(text));
        painter.drawText(
            QRectF(place.topLeft(), QSizeF(place.width(), line)), Qt::AlignCenter, name);

        const auto word = stateText(document);
        const auto sign = signOf(document.state());
        const double wide = kSign + kSpaceSmall + option.fontMetrics.horizontalAdvance(word);
        QRectF row(0, 0, qMin(wide, place.width()), line);
        row.moveTopLeft({place.center().x() - row.width() / 2, place.top() + line + 2});
        const QRectF signPlace(row.left(), row.center().y() - kSign / 2.0, kSign, kSign);
        QRectF wordPlace = row.adjusted(kSign + kSpaceSmall, 0, 0, 0);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const auto visible = [&](const QRectF &area) {
            return mirrored ? QRectF(
                                  row.left() + row.right() - area.right(),
                                  area.y(),
                                  area.width(),
                                  area.height())
                            : area;
        };
        icon(QLatin1String(sign.icon))
            .paint(
                &painter,
                visible(signPlace).toRect(),
                Qt::AlignCenter,
                selected ? QIcon::Selected : QIcon::Normal);
        painter.setPen(
            selected ? option.palette.color(QPalette::HighlightedText)
                     : themeColours(option.palette).*sign.colour);
        painter.drawText(visible(wordPlace), Qt::AlignVCenter | Qt::AlignLeft, word);
    }
};

} // namespace

FilmStrip::FilmStrip(Catalogue &catalogue, QWidget *parent)
    : QListView(parent)
    , m_catalogue(catalogue)
{
    setModel(&catalogue);
    setItemDelegate(new Delegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    // The theme gives lists a frame; this one is a whole side of the window.
    setStyleSheet(QStringLiteral("QListView { border: none; border-radius: 0; }"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAccessibleName(tr("Pictures"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMinimumWidth(kItemWidth + kSpaceLarge);
}

QSize FilmStrip::sizeHint() const
{
    return {kItemWidth + 2 * kSpaceLarge, 400};
}

void FilmStrip::setCurrentDocument(const Document *document)
{
    const int row = document != nullptr ? m_catalogue.rowOf(document) : -1;
    if (row != currentIndex().row()) {
        setCurrentIndex(m_catalogue.index(row));
    }
}

void FilmStrip::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosen(current.data(Catalogue::DocumentRole).value<Document *>());
}

} // namespace inspyre::ui
