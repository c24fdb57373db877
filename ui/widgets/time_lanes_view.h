#pragma once

#include "ui/state/time_lanes.h"

#include <QFont>
#include <QWidget>

#include <optional>
#include <vector>

namespace inspyre::ui {

/// Draws lanes on one time axis that runs from the left in every language: a heading for each, and
/// beneath it bars that carry their names, with their parts below them. The arrow keys, Home and
/// End walk over the bars; each is read out.
class TimeLanesView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLanesView(QWidget *parent = nullptr);

    void setLanes(std::vector<TimeLane> lanes);

    [[nodiscard]] const std::vector<TimeLane> &lanes() const { return m_lanes; }

    /// The axis reaches at least this far.
    void setLeastRange(double ms);

    /// What is shown, a line each bar.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The bar under the keyboard's mark, in words.
    void currentChanged(const QString &barText);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// A bar's place on the widget.
    struct Shape
    {
        QRectF rect = {};
        const LaneBar *bar = nullptr;
    };

    struct LanePlace
    {
        double top = 0.0;
        double barsTop = 0.0;
        double bottom = 0.0;
    };

    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double axisHeight() const;
    [[nodiscard]] double x(double ms) const;
    [[nodiscard]] double rangeMs() const;
    [[nodiscard]] LanePlace place(std::size_t lane) const;
    [[nodiscard]] std::vector<Shape> shapes() const;
    [[nodiscard]] std::vector<Shape> shapes(std::size_t lane) const;
    [[nodiscard]] int shapeAt(const QPointF &position) const;
    void setCurrent(int bar);
    void paintAxis(QPainter &painter) const;
    void paintHeading(QPainter &painter, std::size_t lane) const;
    void paintBar(QPainter &painter, const Shape &shape) const;
    void paintLeftOver(QPainter &painter, std::size_t lane) const;

    std::vector<TimeLane> m_lanes;
    double m_leastRange = 0.0;
    int m_current = -1;
};

} // namespace inspyre::ui
