#pragma once

#include "ui/state/format_abilities.h"

#include <inspyre/recipe.h>

#include <QWidget>

#include <filesystem>
#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace inspyre::ui {

class Prompter;
class RecipeRow;
class RecipeStore;

/// Where the results of a batch go, what they look like, and what is done if they are there.
class BatchSetup final : public QWidget
{
    Q_OBJECT

public:
    /// @param prompter  may be another later; outlives this, as `store` and `io` do
    BatchSetup(
        RecipeStore &store,
        QThreadPool &io,
        const std::unique_ptr<Prompter> &prompter,
        QWidget *parent = nullptr);

    // These are not told by the signals.

    void setOutput(const std::filesystem::path &folder);
    /// Nobody is asked for each picture of a batch: Collision::Ask becomes Number.
    void setRecipe(const Recipe &recipe);

    [[nodiscard]] const Recipe &recipe() const { return m_recipe; }

Q_SIGNALS:
    void outputChosen(const std::filesystem::path &folder);
    void recipeChosen(const inspyre::Recipe &recipe);
    void told(const QString &sentence);

private:
    [[nodiscard]] QWidget *makeFiles();
    void askForFiles(const std::vector<FormatAbility> &abilities);
    void chooseFolder();

    const std::unique_ptr<Prompter> &m_prompter;
    FormatAbilities m_abilities;
    Recipe m_recipe;
    QLineEdit *m_folder;
    QComboBox *m_collision;
    RecipeRow *m_recipes;
    QLabel *m_summary;
};

} // namespace inspyre::ui
