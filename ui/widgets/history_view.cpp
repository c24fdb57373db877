#include "ui/widgets/history_view.h"

#include "ui/text/text.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tones.h"
#include "ui/widgets/waterfall_layout.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace inspyre::ui {

namespace {

constexpr int kHours = 24;
constexpr int kHourStep = 6;
constexpr double kDiamond = 7.0;
constexpr double kDot = 4.0;
constexpr double kReach = 9.0; ///< of the pointer
constexpr double kShareHeight = 6.0;

QString hourText(int hour)
{
    return QLocale().toString(QTime(hour % kHours, 0), QLocale::ShortFormat);
}

} // namespace

void drawMark(QPainter &painter, CallMark mark, const QPointF &centre, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto edge = palette.color(QPalette::Base);
    painter.setPen(QPen(edge, 1.0));
    switch (mark) {
    case CallMark::Cold:
        painter.setBrush(toneColour(LaneTone::Platform, dark));
        painter.drawPolygon(QPolygonF(
            {centre + QPointF(0, -kDiamond),
             centre + QPointF(kDiamond, 0),
             centre + QPointF(0, kDiamond),
             centre + QPointF(-kDiamond, 0)}));
        return;
    case CallMark::Warming:
        painter.setBrush(toneColour(LaneTone::StartUp, dark));
        painter.drawPolygon(QPolygonF(
            {centre + QPointF(0, -kDot - 1),
             centre + QPointF(kDot + 1.5, kDot),
             centre + QPointF(-kDot - 1.5, kDot)}));
        return;
    case CallMark::Warm:
        painter.setBrush(toneColour(LaneTone::Work, dark));
        painter.drawEllipse(centre, kDot, kDot);
        return;
    case CallMark::Failed:
        painter.setPen(QPen(themeColours(palette).bad, 2.0));
        painter.drawLine(centre + QPointF(-kDot, -kDot), centre + QPointF(kDot, kDot));
        painter.drawLine(centre + QPointF(-kDot, kDot), centre + QPointF(kDot, -kDot));
        return;
    }
}

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Calls by day and time of the day"));
}

void HistoryView::setMarks(std::vector<HistoryMark> marks, std::vector<HistoryDay> days)
{
    m_days = std::move(days);
    m_marks.clear();
    for (auto &mark : marks) {
        if (!m_days.empty() && mark.when.date() >= m_days.front().date &&
            mark.when.date() <= m_days.back().date) {
            m_marks.push_back(std::move(mark));
        }
    }
    m_current = -1;
    update();
}

QSize HistoryView::sizeHint() const
{
    return {720, 360};
}

QSize HistoryView::minimumSizeHint() const
{
    return {360, 220};
}

QRectF HistoryView::grid() const
{
    const QFontMetricsF metrics(smaller(font()));
    double left = 0.0;
    for (int hour = 0; hour < kHours; hour += kHourStep) {
        left = std::max(left, metrics.horizontalAdvance(hourText(hour)) + 2.0);
    }
    const double top = metrics.height() + kSpace;
    const double below = 2.0 * metrics.height() + kShareHeight + 2.0 * kSpace;
    return {
        left + kSpace,
        top,
        std::max(10.0, width() - left - 2.0 * kSpace),
        std::max(10.0, height() - top - below)};
}

double HistoryView::columnWidth() const
{
    return grid().width() / static_cast<double>(std::max<std::size_t>(1, m_days.size()));
}

QPointF HistoryView::spot(const HistoryMark &mark) const
{
    const auto area = grid();
    const auto column = static_cast<double>(m_days.front().date.daysTo(mark.when.date()));
    const double day = QTime(0, 0).secsTo(mark.when.time()) / 86'400.0;
    return {area.left() + (column + 0.5) * columnWidth(), area.top() + day * area.height()};
}

int HistoryView::markAt(const QPointF &position) const
{
    int nearest = -1;
    double least = kReach;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const auto away = spot(m_marks[i]) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void HistoryView::setCurrent(int mark)
{
    if (m_marks.empty()) {
        return;
    }
    m_current = std::clamp(mark, 0, static_cast<int>(m_marks.size()) - 1);
    const auto &text = m_marks[static_cast<std::size_t>(m_current)].text;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT currentChanged(text);
}

void HistoryView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_days.empty()) {
        return;
    }
    paintGrid(painter);
    paintDays(painter);
    // Cold ones last: they are what is looked for.
    for (const auto kind : {CallMark::Warm, CallMark::Warming, CallMark::Failed, CallMark::Cold}) {
        for (const auto &mark : m_marks) {
            if (mark.mark == kind) {
                drawMark(painter, kind, spot(mark), palette());
            }
        }
    }
    if (hasFocus() && m_marks.empty()) {
        painter.setPen(QPen(themeColours(palette()).accent, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(grid(), kRadius, kRadius);
    }
    if (hasFocus() && m_current >= 0) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(
            spot(m_marks[static_cast<std::size_t>(m_current)]), kDiamond + 3.0, kDiamond + 3.0);
    }
}

void HistoryView::paintGrid(QPainter &painter) const
{
    const auto area = grid();
    const auto colours = themeColours(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(area, kRadius, kRadius);
    painter.setFont(smaller(font()));
    const QFontMetricsF metrics(painter.font());
    for (int hour = 0; hour <= kHours; hour += kHourStep) {
        const double y = area.top() + area.height() * hour / kHours;
        painter.fillRect(QRectF(area.left(), y, area.width(), 1.0), colours.border);
        const auto text = hourText(hour);
        painter.setPen(colours.muted);
        painter.drawText(
            QRectF(0.0, y - metrics.height() / 2.0, area.left() - kSpace, metrics.height()),
            Qt::AlignVCenter | Qt::AlignAbsolute | Qt::AlignRight,
            text);
    }
    painter.setFont(font());
}

/// Their dates, and below each how many of its calls were cold: a bar and numbers.
void HistoryView::paintDays(QPainter &painter) const
{
    const auto area = grid();
    const auto colours = themeColours(palette());
    const bool dark = isDark(palette());
    painter.setFont(smaller(font()));
    const QFontMetricsF metrics(painter.font());
    const double wide = columnWidth();
    const QLocale locale;
    const double textWidth =
        metrics.horizontalAdvance(locale.toString(QDate(2026, 12, 28), QStringLiteral("d MMM"))) +
        kSpace;
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(textWidth / wide)));
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const auto &day = m_days[i];
        const double left = area.left() + static_cast<double>(i) * wide;
        painter.fillRect(QRectF(left, area.top(), 1.0, area.height()), colours.border);
        // Counted from today, which always has its date.
        if ((m_days.size() - 1 - i) % every == 0) {
            painter.setPen(colours.muted);
            const double room = std::max(wide, textWidth);
            painter.drawText(
                QRectF(left + wide / 2.0 - room / 2.0, 0.0, room, area.top()),
                Qt::AlignCenter,
                locale.toString(day.date, QStringLiteral("d MMM")));
        }
        if (day.calls == 0) {
            continue;
        }
        const QRectF bar(left + 3.0, area.bottom() + kSpace, wide - 6.0, kShareHeight);
        painter.fillRect(bar, toneColour(LaneTone::Work, dark));
        auto cold = bar;
        cold.setWidth(bar.width() * day.cold / day.calls);
        painter.fillRect(cold, toneColour(LaneTone::Platform, dark));
        const auto words = tr("%1 of %2", "cold calls, calls")
                               .arg(locale.toString(day.cold), locale.toString(day.calls));
        if (metrics.horizontalAdvance(words) <= wide) {
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(
                QRectF(left, bar.bottom() + 2.0, wide, metrics.height()), Qt::AlignCenter, words);
        }
    }
    painter.setPen(colours.muted);
    painter.drawText(
        QRectF(area.left(), height() - metrics.height(), area.width(), metrics.height()),
        Qt::AlignCenter,
        tr("Cold of all calls of the day"));
    painter.setFont(font());
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left: setCurrent(m_current - 1); break;
    case Qt::Key_Down:
    case Qt::Key_Right: setCurrent(m_current + 1); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(static_cast<int>(m_marks.size()) - 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void HistoryView::mousePressEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark >= 0) {
        setCurrent(mark);
    }
}

void HistoryView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        // The newest is what one comes for.
        setCurrent(m_current >= 0 ? m_current : static_cast<int>(m_marks.size()) - 1);
    }
}

bool HistoryView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    if (mark < 0) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QToolTip::showText(help->globalPos(), m_marks[static_cast<std::size_t>(mark)].text, this);
    }
    return true;
}

} // namespace inspyre::ui
