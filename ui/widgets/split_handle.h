#pragma once

#include <QAbstractSlider>

namespace inspyre::ui {

/// The line between original and result, with a grip: dragged, or moved by the arrow keys. Its
/// value is in thousandths of the way from left to right. The owner places it.
class SplitHandle final : public QAbstractSlider
{
    Q_OBJECT

public:
    static constexpr int kSteps = 1000;
    static constexpr int kWidth = 44;

    explicit SplitHandle(QWidget *parent = nullptr);

Q_SIGNALS:
    /// While it is dragged: the pointer's place in the parent's coordinates.
    void draggedTo(double x);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double m_grabbedAt = 0.0; ///< from the middle of the handle
};

} // namespace inspyre::ui
