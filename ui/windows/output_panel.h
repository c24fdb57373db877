#pragma once

#include <inspyre/recipe.h>

#include <QWidget>

#include <memory>

class QAction;
class QLabel;

namespace inspyre::ui {

class Actions;
class Prompter;
class RecipeRow;
class RecipeStore;

/// The recipes, and what kind of file comes of the next export.
class OutputPanel final : public QWidget
{
    Q_OBJECT

public:
    OutputPanel(
        RecipeStore &store,
        const std::unique_ptr<Prompter> &prompter,
        const Actions &actions,
        QWidget *parent = nullptr);

    /// Of the current picture: what a recipe is saved with.
    void setLook(const Look &look);
    /// What the store says of the next export.
    void showOutput();

Q_SIGNALS:
    void recipeChosen(const inspyre::Recipe &recipe, const QString &name);
    void told(const QString &sentence);

private:
    QWidget *makeButton(QAction *action);

    RecipeStore &m_store;
    Look m_look;
    RecipeRow *m_recipes;
    QLabel *m_summary;
};

} // namespace inspyre::ui
