#pragma once

#include "ui/state/remote_days.h"

#include <QWidget>

#include <vector>

namespace inspyre::ui {

/// Days from left to right in every language, hours from top to bottom, and a mark for each call:
/// cold ones are large diamonds, warm ones small dots, failed ones crosses. Below each day, how
/// many were cold. The arrow keys, Home and End walk over the marks.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    /// @param days  oldest first
    void setMarks(std::vector<HistoryMark> marks, std::vector<HistoryDay> days);

    [[nodiscard]] const std::vector<HistoryDay> &days() const { return m_days; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The mark under the keyboard's frame, in words.
    void currentChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF grid() const;
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] QPointF spot(const HistoryMark &mark) const;
    [[nodiscard]] int markAt(const QPointF &position) const;
    void setCurrent(int mark);
    void paintGrid(QPainter &painter) const;
    void paintDays(QPainter &painter) const;

    std::vector<HistoryMark> m_marks; ///< of these days alone
    std::vector<HistoryDay> m_days;
    int m_current = -1;
};

/// Draws the sign of a mark around `centre`; for a legend, too.
void drawMark(QPainter &painter, CallMark mark, const QPointF &centre, const QPalette &palette);

} // namespace inspyre::ui
