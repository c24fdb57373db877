#pragma once

#include <inspyre/formats.h>
#include <inspyre/recipe.h>

#include <QDialog>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;

namespace inspyre::ui {

class OutputForm;
class Prompter;

/// Asks what kind of file results become, where they are not exported at once.
class OutputDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param recipe    what is set at first; its look says which formats can hold the results
    /// @param prompter  may be another later; outlives the dialog
    OutputDialog(
        const Recipe &recipe,
        const std::vector<FormatAbility> &abilities,
        const std::unique_ptr<Prompter> &prompter,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const inspyre::Output &output);

private:
    void check();

    Recipe m_recipe;
    OutputForm *m_form;
    QLabel *m_problem;
    QPushButton *m_use;
};

} // namespace inspyre::ui
