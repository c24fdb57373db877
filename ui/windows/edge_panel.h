#pragma once

#include "ui/windows/look_panel.h"

class QCheckBox;
class QComboBox;

namespace inspyre::ui {

class SliderRow;

/// Threshold, shift, feather, holes, specks and the colours of the edge.
class EdgePanel final : public LookPanel
{
    Q_OBJECT

public:
    explicit EdgePanel(QWidget *parent = nullptr);

protected:
    void showLook(const Look &look) override;

private:
    void connectControls();

    QComboBox *m_threshold;
    SliderRow *m_level;
    SliderRow *m_softness;
    SliderRow *m_shift;
    SliderRow *m_feather;
    SliderRow *m_holes;
    SliderRow *m_specks;
    QComboBox *m_colours;
    QCheckBox *m_reverse;
};

} // namespace inspyre::ui
