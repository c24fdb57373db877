#pragma once

#include <inspyre/strokes.h>

#include <QWidget>

class QCheckBox;

namespace inspyre::ui {

class Actions;
class SliderRow;

/// Size, hardness and opacity of the brush.
class BrushPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @param actions  whose keys are named; they outlive this.
    explicit BrushPanel(const Actions &actions, QWidget *parent = nullptr);

    void setBrush(const Brush &brush);
    /// Pixels that are left free at the end of the lines: as wide as the scroll bar of what is
    /// below, so that the fields of both end in one line.
    void setTrailingRoom(int room);

Q_SIGNALS:
    void changed(const inspyre::Brush &brush);

private:
    void showKeys();

    const Actions &m_actions;
    Brush m_brush;
    SliderRow *m_size;
    SliderRow *m_hardness;
    SliderRow *m_opacity;
    QCheckBox *m_pressureSize;
    QCheckBox *m_pressureOpacity;
};

} // namespace inspyre::ui
