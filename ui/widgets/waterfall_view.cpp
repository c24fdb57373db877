#include "ui/widgets/waterfall_view.h"

#include "ui/text/text.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace inspyre::ui {

namespace {

constexpr double kBarRadius = 3.0;
constexpr double kComparisonHeight = 3.0;
/// Between the end of the last bar and the end of the axis.
constexpr double kHeadroom = 1.06;

struct Tones
{
    QRgb light;
    QRgb dark;
};

/// By group: the program's own, the library, the device, the network, the weights, the warm-up.
QColor phaseColour(Phase phase, bool dark)
{
    static constexpr Tones kOwn{0xFF6B7785, 0xFF8A95A3};
    static constexpr Tones kLibrary{0xFF7A5AC8, 0xFFA88CF0};
    static constexpr Tones kDevice{0xFF0F8A8A, 0xFF45BDBD};
    static constexpr Tones kNetwork{0xFFB26A00, 0xFFE0A040};
    static constexpr Tones kWeights{0xFF2A5BD7, 0xFF6F9BFF};
    static constexpr Tones kWarmUp{0xFF26864F, 0xFF58BF85};
    const auto tones = [phase] {
        switch (phase) {
        case Phase::Program:
        case Phase::Decode:
        case Phase::Encode: return kOwn;
        case Phase::Library: return kLibrary;
        case Phase::Device: return kDevice;
        case Phase::Network:
        case Phase::Optimise:
        case Phase::Prepare:
        case Phase::Refine: return kNetwork;
        case Phase::Weights: return kWeights;
        case Phase::WarmUp:
        case Phase::Inference: return kWarmUp;
        }
        return kOwn;
    }();
    return QColor::fromRgb(dark ? tones.dark : tones.light);
}

/// The absolute side and the middle, as QPainter::drawText() takes it.
int sideFlags(bool left)
{
    return Qt::AlignVCenter | Qt::AlignAbsolute | (left ? Qt::AlignLeft : Qt::AlignRight);
}

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * 0.88);
    }
    return font;
}

} // namespace

/// Where things are, as if written from left to right.
struct WaterfallView::Layout
{
    double labelWidth = 0.0;
    double barsLeft = 0.0;
    double barsWidth = 0.0;
    double valueLeft = 0.0;
    double valueWidth = 0.0;
    double axisHeight = 0.0;
    double rowHeight = 0.0;
    double width = 0.0;
    double rangeMs = 1.0;

    [[nodiscard]] double x(double ms) const { return barsLeft + ms / rangeMs * barsWidth; }

    [[nodiscard]] QRectF row(std::size_t index) const
    {
        return {0.0, axisHeight + static_cast<double>(index) * rowHeight, width, rowHeight};
    }
};

WaterfallView::WaterfallView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
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
    auto colour =
        m_failed == row.phase ? themeColours(palette()).bad : phaseColour(row.phase, dark);
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
    const auto rect = layout.row(index);
    const auto font = smaller(this->font());
    const QFontMetricsF metrics(font);
    double last = 0.0;
    for (const auto &bar : row.bars) {
        last = std::max(last, bar.endMs);
    }
    const double after = layout.x(last) + kSpace;
    const double before = layout.x(row.bars.front().beginMs) - kSpace;
    const double roomAfter = layout.valueLeft - kSpaceLarge - after;
    const double roomBefore = before - layout.barsLeft;
    const bool behind =
        roomAfter >= roomBefore || roomAfter >= metrics.horizontalAdvance(row.note) + 1.0;
    const double room = behind ? roomAfter : roomBefore;
    if (room < metrics.averageCharWidth() * 4) {
        return;
    }
    const auto text = metrics.elidedText(row.note, Qt::ElideRight, room);
    const bool atLeft = behind == (layoutDirection() == Qt::LeftToRight);
    painter.setFont(font);
    painter.setPen(themeColours(palette()).muted);
    painter.drawText(
        mirrored({behind ? after : layout.barsLeft, rect.top(), room, rect.height()}),
        sideFlags(atLeft),
        text);
    painter.setFont(this->font());
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
