#pragma once

#include "ui/windows/look_panel.h"

#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace inspyre::ui {

class ColourButton;
class Prompter;
class SliderRow;

/// What lies behind the subject, and its shadow.
class BackgroundPanel final : public LookPanel
{
    Q_OBJECT

public:
    /// @param prompter  may be another later; outlives this
    explicit BackgroundPanel(const std::unique_ptr<Prompter> &prompter, QWidget *parent = nullptr);

protected:
    void showLook(const Look &look) override;

private:
    void layOut();
    void connectControls();
    void askForPicture();
    void chooseKind();

    const std::unique_ptr<Prompter> &m_prompter;
    QComboBox *m_kind;
    ColourButton *m_colour;
    QPushButton *m_picture;
    QComboBox *m_fit;
    SliderRow *m_blur;
    QFormLayout *m_form;
    SliderRow *m_opacity;
    SliderRow *m_right;
    SliderRow *m_down;
    SliderRow *m_softness;
    ColourButton *m_shadowColour;
    QFormLayout *m_shadowForm;
};

} // namespace inspyre::ui
