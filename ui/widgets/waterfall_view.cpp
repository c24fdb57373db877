#include "ui/widgets/waterfall_view.h"

#include "ui/text/text.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/waterfall_layout.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace inspyre::ui {

namespace {

/// Between the end of the last bar and the end of the axis.
constexpr double kHeadroom = 1.06;

} // namespace

WaterfallView::WaterfallView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Phases of the start"));
    setSpans({}, 0.0);
}

void WaterfallView::setSpans(const std::vector<Span> &spans, double nowMs)
{
    const auto before = m_rows.size();
    m_rows = waterfallRows(spans, nowMs);
    if (m_rows.size() != before) {
        m_current = std::min(m_current, static_cast<int>(m_rows.size()) - 1);
        updateGeometry();
    }
    update();
}

void WaterfallView::setComparison(const std::vector<Span> &spans)
{
    m_comparison = spans.empty() ? std::vector<WaterfallRow>{} : waterfallRows(spans, 0.0);
    update();
}

void WaterfallView::setFailed(std::optional<Phase> phase)
{
    m_failed = phase;
    update();
}

void WaterfallView::setLeastRange(double ms)
{
    m_leastRange = ms;
    update();
}

QString WaterfallView::text() const
{
    return waterfallText(m_rows);
}

QSize WaterfallView::sizeHint() const
{
    const auto layout = layoutFor(560);
    const auto height = layout.row(m_rows.size()).top() + kSpaceSmall;
    return {560, static_cast<int>(std::ceil(height))};
}

QSize WaterfallView::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

WaterfallView::Layout WaterfallView::layoutFor(int width) const
{
    const QFontMetricsF metrics(font());
    Layout layout;
    for (const auto &row : m_rows) {
        layout.labelWidth = std::max(layout.labelWidth, metrics.horizontalAdvance(row.label));
    }
    layout.labelWidth += kSpace;
    layout.valueWidth = std::max(
        metrics.horizontalAdvance(durationText(888.0)),
        metrics.horizontalAdvance(durationText(88'888.0)));
    if (m_failed) {
        layout.valueWidth = std::max(layout.valueWidth, metrics.horizontalAdvance(tr("failed")));
    }
    layout.barsLeft = kSpaceSmall + layout.labelWidth + kSpace;
    layout.valueLeft = width - layout.valueWidth - kSpaceSmall;
    layout.barsWidth = std::max(20.0, layout.valueLeft - kSpaceLarge - layout.barsLeft);
    layout.axisHeight = QFontMetricsF(smaller(font())).height() + kSpace;
    layout.rowHeight = metrics.height() + kSpaceLarge - 2;
    layout.width = width;
    layout.rangeMs = std::max(
        {1.0,
         m_leastRange,
         waterfallEnd(m_rows) * kHeadroom,
         waterfallEnd(m_comparison) * kHeadroom});
    return layout;
}

int WaterfallView::rowAt(const QPoint &position) const
{
    const auto layout = layoutFor(width());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (layout.row(i).contains(position)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void WaterfallView::setCurrent(int row)
{
    if (m_rows.empty()) {
        return;
    }
    m_current = std::clamp(row, 0, static_cast<int>(m_rows.size()) - 1);
    const auto text = rowText(m_rows[static_cast<std::size_t>(m_current)]);
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT currentChanged(text);
}

void WaterfallView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(m_current - 1); break;
    case Qt::Key_Down: setCurrent(m_current + 1); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(static_cast<int>(m_rows.size()) - 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void WaterfallView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0) {
        setCurrent(row);
    }
}

void WaterfallView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Only who walks here by keyboard looks for the mark.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        setCurrent(std::max(0, m_current));
    }
}

bool WaterfallView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row < 0) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const auto index = static_cast<std::size_t>(row);
    auto text = rowText(m_rows[index]);
    if (index < m_comparison.size() && !m_comparison[index].bars.empty()) {
        text += QLatin1Char('\n') + tr("Compared with: %1").arg(rowText(m_comparison[index]));
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace inspyre::ui
