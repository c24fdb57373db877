#pragma once

#include "ui/windows/look_panel.h"

#include <QList>

class QAction;
class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;

namespace inspyre::ui {

class CropPanel;
class SliderRow;

/// Crop, canvas, turns and flips of the result, and how shops want it.
class FramePanel final : public LookPanel
{
    Q_OBJECT

public:
    explicit FramePanel(QWidget *parent = nullptr);

    /// A quarter to the right, or to the left.
    void turn(bool right);
    void flip(bool horizontally);
    void setCrop(bool crop);

    /// The crop by hand.
    [[nodiscard]] CropPanel &crop() { return *m_byHand; }

protected:
    void showLook(const Look &look) override;

private:
    QWidget *makeTurns();
    QWidget *makeCanvas();
    void connectControls();
    void applyPreset(int row);
    void changeCanvas();

    QComboBox *m_preset;
    QCheckBox *m_crop;
    SliderRow *m_margin;
    CropPanel *m_byHand;
    QCheckBox *m_ownCanvas;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QWidget *m_canvas;
    SliderRow *m_fill;
    QCheckBox *m_enlarge;
};

/// The turn and flips that follow if what is seen is turned a quarter or flipped once more.
void turnFrame(Frame &frame, bool right);
void flipFrame(Frame &frame, bool horizontally);

} // namespace inspyre::ui
