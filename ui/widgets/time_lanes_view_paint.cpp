#include "ui/state/waterfall.h"
#include "ui/text/text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/time_lanes_view.h"
#include "ui/widgets/tones.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inspyre::ui {

namespace {

constexpr double kRadiusOfBar = 4.0;
constexpr double kInset = 6.0; ///< of words in a bar

/// As many of its words as a bar holds: name and time, or one of them; empty if none.
QString wordsIn(const LaneBar &bar, double width, const QFontMetricsF &metrics)
{
    const auto time = durationText(bar.endMs - bar.beginMs);
    const auto both = TimeLanesView::tr("%1  %2", "a phase, its time").arg(bar.label, time);
    for (const auto &words : {both, bar.label, time}) {
        // In the rows of parts a time without a name says little; it is told beside the bars.
        const bool nameless = bar.row > 0 && words == time;
        if (!nameless && metrics.horizontalAdvance(words) + 2.0 * kInset <= width) {
            return words;
        }
    }
    return {};
}

/// The widest stretch of a row without a bar.
struct Gap
{
    double left = 0.0;
    double right = 0.0;
};

Gap widestGap(std::vector<QRectF> taken, double left, double right)
{
    std::ranges::sort(taken, {}, [](const QRectF &rect) { return rect.left(); });
    Gap widest;
    double at = left;
    const auto see = [&](double begin, double end) {
        if (end - begin > widest.right - widest.left) {
            widest = {begin, end};
        }
    };
    for (const auto &rect : taken) {
        see(at, rect.left());
        at = std::max(at, rect.right());
    }
    // What follows the bars is read first.
    if (right - at > 0.3 * (right - left)) {
        return {at, right};
    }
    see(at, right);
    return widest;
}

} // namespace

void TimeLanesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_lanes.empty()) {
        painter.setPen(themeColours(palette()).muted);
        painter.drawText(
            rect().adjusted(kSpaceLarge, 0, -kSpaceLarge, 0),
            Qt::AlignCenter | Qt::TextWordWrap,
            tr("Here the service and this computer are drawn on one time axis."));
    } else {
        paintAxis(painter);
    }
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        paintHeading(painter, lane);
        for (const auto &shape : shapes(lane)) {
            paintBar(painter, shape);
        }
        paintLeftOver(painter, lane);
    }
    const auto all = shapes();
    if (hasFocus() && all.empty()) {
        painter.setPen(QPen(themeColours(palette()).accent, 1.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    }
    if (hasFocus() && m_current >= 0 && m_current < static_cast<int>(all.size())) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            all[static_cast<std::size_t>(m_current)].rect.adjusted(-1.5, -1.5, 1.5, 1.5),
            kRadiusOfBar + 1.0,
            kRadiusOfBar + 1.0);
    }
}

void TimeLanesView::paintAxis(QPainter &painter) const
{
    const auto colours = themeColours(palette());
    const QFontMetricsF metrics(smallFont());
    const double tickWidth = metrics.horizontalAdvance(durationText(88'888.0)) + 2 * kSpaceLarge;
    const auto ticks = axisTicks(rangeMs(), std::max(1, static_cast<int>(width() / tickWidth)));
    painter.setFont(smallFont());
    for (const double ms : ticks) {
        const double at = std::round(x(ms));
        auto line = colours.border;
        line.setAlphaF(0.6F);
        painter.fillRect(QRectF(at, axisHeight(), 1.0, height() - axisHeight()), line);
        const auto label = durationText(ms);
        const double wide = metrics.horizontalAdvance(label) + 2.0;
        const double left = std::clamp(at - wide / 2.0, 0.0, std::max(0.0, width() - wide));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(left, 0.0, wide, axisHeight()), Qt::AlignCenter, label);
    }
    painter.setFont(font());
}

void TimeLanesView::paintHeading(QPainter &painter, std::size_t index) const
{
    const auto &lane = m_lanes[index];
    const auto colours = themeColours(palette());
    const auto spot = place(index);
    const bool fromLeft = layoutDirection() == Qt::LeftToRight;
    const auto side = [](bool left) {
        return Qt::AlignVCenter | Qt::AlignAbsolute | (left ? Qt::AlignLeft : Qt::AlignRight);
    };
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const double room = width() - 2.0 * kSpaceSmall;
    const QRectF line(kSpaceSmall, spot.top, room, metrics.height());
    // The bars' grid is not to run through words.
    painter.fillRect(
        QRectF(0.0, spot.top, width(), spot.barsTop - spot.top - 2.0),
        palette().color(backgroundRole()));
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(line, side(fromLeft), lane.title);
    const double left = room - metrics.horizontalAdvance(lane.title) - kSpaceLarge;
    painter.drawText(line, side(!fromLeft), metrics.elidedText(lane.summary, Qt::ElideRight, left));
    if (!lane.detail.isEmpty()) {
        const QFontMetricsF small(smallFont());
        painter.setFont(smallFont());
        painter.setPen(colours.muted);
        painter.drawText(
            QRectF(kSpaceSmall, line.bottom(), room, small.height() + kSpaceSmall),
            side(fromLeft),
            small.elidedText(lane.detail, Qt::ElideRight, room));
    }
    painter.setFont(font());
}

void TimeLanesView::paintBar(QPainter &painter, const Shape &shape) const
{
    const auto &bar = *shape.bar;
    const auto colour = toneColour(bar.tone, isDark(palette()));
    const double radius = std::min(kRadiusOfBar, shape.rect.width() / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(shape.rect, radius, radius);
    if (bar.running) {
        // The growing end, so that "running" shows without colour or movement.
        painter.setBrush(palette().color(QPalette::WindowText));
        painter.drawRect(
            QRectF(shape.rect.right() - 2.0, shape.rect.top() - 1.0, 2.0, rowHeight() + 2.0));
    }
    const auto words = wordsIn(bar, shape.rect.width(), QFontMetricsF(font()));
    if (!words.isEmpty()) {
        painter.setPen(inkOn(colour));
        painter.drawText(shape.rect, Qt::AlignCenter, isolated(words));
    }
}

/// Beside the bars of each row, the names of those that hold none.
void TimeLanesView::paintLeftOver(QPainter &painter, std::size_t index) const
{
    const QFontMetricsF metrics(font());
    const QFontMetricsF small(smallFont());
    const auto all = shapes(index);
    painter.setFont(smallFont());
    painter.setPen(themeColours(palette()).muted);
    // The first row's are in the line above it.
    for (int row = m_lanes[index].detail.isEmpty() ? 0 : 1; row < m_lanes[index].rows(); ++row) {
        QStringList names;
        std::vector<QRectF> taken;
        for (const auto &[rect, bar] : all) {
            if (bar->row != row) {
                continue;
            }
            taken.push_back(rect);
            if (wordsIn(*bar, rect.width(), metrics).isEmpty()) {
                names << tr("%1 %2", "a phase, its time")
                             .arg(bar->label, durationText(bar->endMs - bar->beginMs));
            }
        }
        if (names.isEmpty()) {
            continue;
        }
        const auto [left, right] = widestGap(taken, 0.0, width());
        const auto words = names.join(tr(" · ", "between phases"));
        const double room = right - left - 2.0 * kInset;
        if (room < small.averageCharWidth() * 6) {
            continue;
        }
        const bool before = right < width() - 1.0 && left < 1.0;
        painter.drawText(
            QRectF(left + kInset, taken.front().top(), room, rowHeight()),
            Qt::AlignVCenter | Qt::AlignAbsolute | (before ? Qt::AlignRight : Qt::AlignLeft),
            isolated(small.elidedText(words, Qt::ElideRight, room)));
    }
    painter.setFont(font());
}

} // namespace inspyre::ui
