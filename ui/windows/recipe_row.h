#pragma once

#include <inspyre/recipe.h>

#include <QWidget>

#include <memory>

class QComboBox;
class QMenu;

namespace inspyre::ui {

class Prompter;
class RecipeStore;

/// The saved recipes: choose one, save what is set as another, share it as a file, delete it.
class RecipeRow final : public QWidget
{
    Q_OBJECT

public:
    /// @param prompter  may be another later; outlives this, as `store` does
    RecipeRow(
        RecipeStore &store, const std::unique_ptr<Prompter> &prompter, QWidget *parent = nullptr);

    /// What is saved from now on.
    void setRecipe(const Recipe &recipe) { m_recipe = recipe; }

Q_SIGNALS:
    void chosen(const inspyre::Recipe &recipe, const QString &name);
    /// Something to tell: what was not understood, or why it did not work.
    void told(const QString &sentence);

private:
    void fill();
    void choose(int row);
    void take(const Result<ReadRecipe> &read, const QString &name);
    void save();
    void openFile();
    void writeFile();
    void remove();

    RecipeStore &m_store;
    const std::unique_ptr<Prompter> &m_prompter;
    Recipe m_recipe;
    QComboBox *m_names;
    QMenu *m_menu;
};

} // namespace inspyre::ui
