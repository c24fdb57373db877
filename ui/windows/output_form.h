#pragma once

#include <inspyre/formats.h>
#include <inspyre/recipe.h>

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;

namespace inspyre::ui {

class Prompter;
class SliderRow;

/// What kind of file a result becomes: format, depth, profile, metadata. All but the name.
class OutputForm final : public QWidget
{
    Q_OBJECT

public:
    OutputForm(
        const std::vector<FormatAbility> &abilities,
        const std::unique_ptr<Prompter> &prompter,
        QWidget *parent = nullptr);

    void setOutput(const Output &output);

    /// As it was set and changed here.
    [[nodiscard]] const Output &output() const { return m_output; }

    /// Of the format that is chosen.
    [[nodiscard]] const FormatAbility &ability() const;

Q_SIGNALS:
    void changed();

private:
    void makeChoiceBoxes();
    void fillFormats();
    void layOut();
    void connectControls();
    void read();
    void showAbility();
    void chooseProfile();

    const std::vector<FormatAbility> m_abilities;
    const std::unique_ptr<Prompter> &m_prompter;
    Output m_output;
    QComboBox *m_content = nullptr; ///< this and what follows is made once
    QComboBox *m_format = nullptr;
    SliderRow *m_quality = nullptr;
    QCheckBox *m_lossless = nullptr;
    SliderRow *m_png = nullptr;
    QWidget *m_strength = nullptr; ///< holds the three before it
    QComboBox *m_tiff = nullptr;
    QComboBox *m_depth = nullptr;
    QComboBox *m_profile = nullptr;
    QPushButton *m_profileFile = nullptr;
    QComboBox *m_metadata = nullptr;
    QComboBox *m_below = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace inspyre::ui
