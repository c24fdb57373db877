#pragma once

#include "ui/state/waterfall.h"

#include <inspyre/timeline.h>

#include <QWidget>

#include <optional>
#include <vector>

namespace inspyre::ui {

/// Draws the phases of a start as bars on one time axis: one row a phase, overlapping phases
/// overlapping, running bars growing with each setSpans(). A second start can be drawn thinly
/// beneath it for comparison. Up, Down, Home and End move over the rows; each is read out.
class WaterfallView final : public QWidget
{
    Q_OBJECT

public:
    struct Layout; ///< where things are, while it paints

    explicit WaterfallView(QWidget *parent = nullptr);

    /// What is shown; bars that run end at `nowMs`.
    void setSpans(const std::vector<Span> &spans, double nowMs);
    /// Another start, or nothing.
    void setComparison(const std::vector<Span> &spans);
    /// Marks the phase that failed by colour, sign and word.
    void setFailed(std::optional<Phase> phase);
    /// The axis reaches at least this far, so that a start does not begin with one huge bar.
    void setLeastRange(double ms);

    /// All rows as lines of text.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The row under the keyboard's mark, in words.
    void currentChanged(const QString &rowText);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] Layout layoutFor(int width) const;
    [[nodiscard]] int rowAt(const QPoint &position) const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    void setCurrent(int row);
    void paintAxis(QPainter &painter, const Layout &layout) const;
    void paintRow(QPainter &painter, const Layout &layout, std::size_t index) const;
    void paintBars(QPainter &painter, const Layout &layout, std::size_t index) const;
    void paintNote(QPainter &painter, const Layout &layout, std::size_t index) const;

    std::vector<WaterfallRow> m_rows;
    std::vector<WaterfallRow> m_comparison;
    std::optional<Phase> m_failed;
    double m_leastRange = 0.0;
    int m_current = -1;
};

} // namespace inspyre::ui
