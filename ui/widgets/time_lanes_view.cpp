#include "ui/widgets/time_lanes_view.h"

#include "ui/text/text.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/waterfall_layout.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace inspyre::ui {

namespace {

/// Between the end of the last bar and the end of the axis.
constexpr double kHeadroom = 1.02;
constexpr double kLaneGap = 14.0;
constexpr double kRowGap = 2.0;
constexpr double kLeastBar = 2.0;
constexpr int kWidth = 640;

} // namespace

TimeLanesView::TimeLanesView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Where the time went"));
}

void TimeLanesView::setLanes(std::vector<TimeLane> lanes)
{
    const auto before = sizeHint();
    m_lanes = std::move(lanes);
    m_current = std::min(m_current, static_cast<int>(shapes().size()) - 1);
    if (sizeHint() != before) {
        updateGeometry();
    }
    update();
}

void TimeLanesView::setLeastRange(double ms)
{
    m_leastRange = ms;
    update();
}

QString TimeLanesView::text() const
{
    return lanesText(m_lanes);
}

QSize TimeLanesView::sizeHint() const
{
    const double bottom = m_lanes.empty() ? axisHeight() : place(m_lanes.size() - 1).bottom;
    return {kWidth, static_cast<int>(std::ceil(bottom)) + kSpace};
}

QSize TimeLanesView::minimumSizeHint() const
{
    return {kWidth / 2, sizeHint().height()};
}

QFont TimeLanesView::smallFont() const
{
    return smaller(font());
}

double TimeLanesView::rowHeight() const
{
    return QFontMetricsF(font()).height() + kSpace;
}

double TimeLanesView::axisHeight() const
{
    return QFontMetricsF(smallFont()).height() + kSpace;
}

double TimeLanesView::rangeMs() const
{
    double range = std::max(1.0, m_leastRange);
    for (const auto &lane : m_lanes) {
        range = std::max(range, lane.endMs() * kHeadroom);
    }
    return range;
}

double TimeLanesView::x(double ms) const
{
    return kSpaceSmall + ms / rangeMs() * (width() - 2.0 * kSpaceSmall);
}

TimeLanesView::LanePlace TimeLanesView::place(std::size_t lane) const
{
    const double heading = QFontMetricsF(font()).height() + kSpaceSmall;
    const double detail = QFontMetricsF(smallFont()).height() + kSpaceSmall;
    LanePlace place;
    double top = axisHeight();
    for (std::size_t i = 0; i <= lane; ++i) {
        place.top = top + kLaneGap / 2.0;
        place.barsTop = place.top + heading + (m_lanes[i].detail.isEmpty() ? 0.0 : detail);
        place.bottom = place.barsTop + std::max(1, m_lanes[i].rows()) * (rowHeight() + kRowGap);
        top = place.bottom + kLaneGap / 2.0;
    }
    return place;
}

std::vector<TimeLanesView::Shape> TimeLanesView::shapes(std::size_t lane) const
{
    std::vector<Shape> shapes;
    const double top = place(lane).barsTop;
    for (const auto &bar : m_lanes[lane].bars) {
        const double left = x(std::max(0.0, bar.beginMs));
        // A hair of space tells neighbours apart; the shortest bar still shows.
        const double right = std::max(left + kLeastBar, x(bar.endMs) - 0.75);
        shapes.push_back(
            {{left, top + bar.row * (rowHeight() + kRowGap), right - left, rowHeight()}, &bar});
    }
    return shapes;
}

std::vector<TimeLanesView::Shape> TimeLanesView::shapes() const
{
    std::vector<Shape> all;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const auto own = shapes(lane);
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

/// The last that is hit: narrow ones lie over their neighbours. -1: none.
int TimeLanesView::shapeAt(const QPointF &position) const
{
    const auto all = shapes();
    for (auto i = all.size(); i-- > 0;) {
        if (all[i].rect.adjusted(-1.0, 0.0, 1.0, 0.0).contains(position)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void TimeLanesView::setCurrent(int bar)
{
    const auto all = shapes();
    if (all.empty()) {
        return;
    }
    m_current = std::clamp(bar, 0, static_cast<int>(all.size()) - 1);
    const auto text = barText(*all[static_cast<std::size_t>(m_current)].bar);
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT currentChanged(text);
}

void TimeLanesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left: setCurrent(m_current - 1); break;
    case Qt::Key_Down:
    case Qt::Key_Right: setCurrent(m_current + 1); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(static_cast<int>(shapes().size()) - 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void TimeLanesView::mousePressEvent(QMouseEvent *event)
{
    const int bar = shapeAt(event->position());
    if (bar >= 0) {
        setCurrent(bar);
    }
}

void TimeLanesView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Only who walks here by keyboard looks for the mark.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        setCurrent(std::max(0, m_current));
    }
}

bool TimeLanesView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = shapeAt(help->pos());
    if (bar < 0) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QToolTip::showText(
            help->globalPos(), barText(*shapes()[static_cast<std::size_t>(bar)].bar), this);
    }
    return true;
}

} // namespace inspyre::ui
