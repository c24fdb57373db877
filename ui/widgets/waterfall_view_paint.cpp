#include "ui/state/lane_tone.h"
#include "ui/text/text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tones.h"
#include "ui/widgets/waterfall_layout.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <vector>

namespace inspyre::ui {

namespace {

constexpr double kBarRadius = 3.0;
constexpr double kComparisonHeight = 3.0;

/// The absolute side and the middle, as QPainter::drawText() takes it.
int sideFlags(bool left)
{
    return Qt::AlignVCenter | Qt::AlignAbsolute | (left ? Qt::AlignLeft : Qt::AlignRight);
}

/// `note`, or as many of its clauses as `width` holds, or what it holds of the first.
QString shortened(const QString &note, const QFontMetricsF &metrics, double width)
{
    static const QRegularExpression kEndOfClause(QStringLiteral("[;,:] | – "));
    if (metrics.horizontalAdvance(note) <= width) {
        return note;
    }
    for (auto end = note.lastIndexOf(kEndOfClause); end > 0;
         end = note.lastIndexOf(kEndOfClause, end - 1)) {
        const auto part = note.left(end) + QChar(0x2026);
        if (metrics.horizontalAdvance(part) <= width) {
            return part;
        }
    }
    return metrics.elidedText(note, Qt::ElideRight, width);
}

/// Room for words in a row, as if written from left to right.
struct Place
{
    double x = 0.0;
    double width = 0.0;
    bool leading = true; ///< the words begin at its left end, behind a bar
};

/// Behind the last bar, before the first or between two: the first that is `wanted` wide, or the
/// widest.
Place placeOfNote(const WaterfallView::Layout &layout, const WaterfallRow &row, double wanted)
{
    double end = 0.0; // of the bars so far
    std::vector<Place> places = {{layout.barsLeft, layout.x(row.bars.front().beginMs), false}};
    for (const auto &bar : row.bars) {
        if (end > 0.0) {
            places.push_back({layout.x(end), layout.x(bar.beginMs)});
        }
        end = std::max(end, bar.endMs);
    }
    places.insert(places.begin(), {layout.x(end), layout.valueLeft - kSpaceLarge + kSpace});
    for (auto &place : places) {
        const double left = place.leading ? place.x + kSpace : place.x;
        place = {left, place.width - kSpace - left, place.leading};
        if (place.width >= wanted) {
            return place;
        }
    }
    return *std::max_element(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return a.width < b.width;
    });
}

} // namespace

QRectF WaterfallView::mirrored(const QRectF &rect) const
{
    if (layoutDirection() == Qt::LeftToRight) {
        return rect;
    }
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void WaterfallView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto layout = layoutFor(width());
    paintAxis(painter, layout);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        paintRow(painter, layout, i);
    }
}

void WaterfallView::paintAxis(QPainter &painter, const Layout &layout) const
{
    const auto colours = themeColours(palette());
    const auto font = smaller(this->font());
    const QFontMetricsF metrics(font);
    const double tickWidth = metrics.horizontalAdvance(durationText(8'888.0)) + 2 * kSpaceLarge;
    const auto ticks =
        axisTicks(layout.rangeMs, std::max(1, static_cast<int>(layout.barsWidth / tickWidth)));
    const auto bottom = layout.row(m_rows.size()).top();
    painter.setFont(font);
    for (const double ms : ticks) {
        const double x = layout.x(ms);
        auto line = colours.border;
        line.setAlphaF(0.6F);
        painter.fillRect(
            mirrored({std::round(x), layout.axisHeight, 1.0, bottom - layout.axisHeight}), line);
        const auto label = durationText(ms);
        const double half = metrics.horizontalAdvance(label) / 2.0 + 1.0;
        painter.setPen(colours.muted);
        painter.drawText(
            mirrored({x - half, 0.0, 2.0 * half, layout.axisHeight}), Qt::AlignCenter, label);
    }
    painter.setFont(this->font());
}

void WaterfallView::paintRow(QPainter &painter, const Layout &layout, std::size_t index) const
{
    const auto &row = m_rows[index];
    const auto colours = themeColours(palette());
    const auto rect = layout.row(index);
    if (hasFocus() && static_cast<int>(index) == m_current) {
        painter.setPen(QPen(colours.accent, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 1.5, -0.5, -1.5), kRadius, kRadius);
    }
    const bool failed = m_failed == row.phase;
    const bool begun = !row.bars.empty();
    const auto ink = palette().color(QPalette::WindowText);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;

    painter.setPen(failed ? colours.bad : begun ? ink : colours.muted);
    painter.drawText(
        mirrored({kSpaceSmall + 2.0, rect.top(), layout.labelWidth, rect.height()}),
        sideFlags(leftToRight),
        row.label);

    const auto value = failed ? tr("failed") : begun ? durationText(row.ms) : QStringLiteral("–");
    painter.setPen(failed ? colours.bad : row.running ? colours.accent : colours.muted);
    painter.drawText(
        mirrored(
            {layout.valueLeft - kSpaceLarge,
             rect.top(),
             layout.valueWidth + kSpaceLarge - 2.0,
             rect.height()}),
        sideFlags(!leftToRight),
        value);
    if (begun) {
        paintBars(painter, layout, index);
        paintNote(painter, layout, index);
    }
}

void WaterfallView::paintBars(QPainter &painter, const Layout &layout, std::size_t index) const
{
    const auto &row = m_rows[index];
    const auto rect = layout.row(index);
    const bool dark = isDark(palette());
    const double height = rect.height() * 0.5;
    const double top = rect.center().y() - height / 2.0;
    const double laneHeight = height / row.lanes;
    auto colour = m_failed == row.phase ? themeColours(palette()).bad
                                        : toneColour(phaseTone(row.phase), dark);
    painter.setPen(Qt::NoPen);
    for (const auto &bar : row.bars) {
        const double begin = layout.x(bar.beginMs);
        // A hair of space tells neighbours apart; the shortest span still shows.
        const double barWidth = std::max(2.0, layout.x(bar.endMs) - begin - 0.75);
        const QRectF shape(
            begin,
            top + bar.lane * laneHeight,
            barWidth,
            laneHeight - (row.lanes > 1 ? 0.75 : 0.0));
        const double radius = std::min({kBarRadius, barWidth / 2.0, shape.height() / 2.0});
        painter.setBrush(colour);
        painter.drawRoundedRect(mirrored(shape), radius, radius);
        if (bar.running) {
            // The growing end, so that "running" shows without colour or movement.
            painter.setBrush(palette().color(QPalette::WindowText));
            painter.drawRect(
                mirrored({shape.right() - 2.0, shape.top() - 2.0, 2.0, laneHeight + 4.0}));
        }
    }
    if (index < m_comparison.size() && m_comparison[index].phase == row.phase) {
        auto quiet = colour;
        quiet.setAlphaF(0.55F);
        painter.setBrush(quiet);
        for (const auto &bar : m_comparison[index].bars) {
            const double begin = layout.x(bar.beginMs);
            painter.drawRect(mirrored(
                {begin,
                 top + height + 2.0,
                 std::max(2.0, layout.x(bar.endMs) - begin),
                 kComparisonHeight}));
        }
    }
}

void WaterfallView::paintNote(QPainter &painter, const Layout &layout, std::size_t index) const
{
    const auto &row = m_rows[index];
    if (row.note.isEmpty()) {
        return;
    }
    const auto font = smaller(this->font());
    const QFontMetricsF metrics(font);
    const auto rect = layout.row(index);
    const auto place = placeOfNote(layout, row, metrics.horizontalAdvance(row.note) + 1.0);
    if (place.width < metrics.averageCharWidth() * 4) {
        return;
    }
    const bool atLeft = place.leading == (layoutDirection() == Qt::LeftToRight);
    painter.setFont(font);
    painter.setPen(themeColours(palette()).muted);
    painter.drawText(
        mirrored({place.x, rect.top(), place.width, rect.height()}),
        sideFlags(atLeft),
        isolated(shortened(row.note, metrics, place.width)));
    painter.setFont(this->font());
}

} // namespace inspyre::ui
