#include "ui/windows/batch_setup.h"

#include "ui/state/intake.h"
#include "ui/text/recipe_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/prompter.h"
#include "ui/windows/recipe_row.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace inspyre::ui {

BatchSetup::BatchSetup(
    RecipeStore &store, const std::unique_ptr<Prompter> &prompter, QWidget *parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_folder(new QLineEdit)
    , m_collision(makeChoices(
          tr("If it is there"),
          tr("What is done if there is a file of that name already"),
          {{tr("Add a number"), static_cast<int>(Collision::Number)},
           {tr("Skip the picture"), static_cast<int>(Collision::Skip)},
           {tr("Replace the file"), static_cast<int>(Collision::Overwrite)},
           {tr("Count as failed"), static_cast<int>(Collision::Fail)}}))
    , m_recipes(new RecipeRow(store, prompter))
    , m_summary(makeNote())
{
    auto *places = makeForm();
    addRow(places, tr("Folder of the results"), makeFolder());
    addRow(places, tr("If it is there"), m_collision);
    auto *looks = makeForm();
    addRow(looks, tr("Recipe"), m_recipes);
    looks->addRow(QString(), m_summary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceHuge);
    row->addLayout(places, 1);
    row->addLayout(looks, 1);
    connect(m_folder, &QLineEdit::textEdited, this, [this](const QString &text) {
        Q_EMIT outputChosen(toPath(text));
    });
    connect(m_collision, &QComboBox::activated, this, [this] {
        m_recipe.output.collision = choiceOf<Collision>(m_collision);
        m_recipes->setRecipe(m_recipe);
        Q_EMIT recipeChosen(m_recipe);
    });
    connect(m_recipes, &RecipeRow::chosen, this, [this](const Recipe &recipe) {
        setRecipe(recipe);
        Q_EMIT recipeChosen(m_recipe);
    });
    connect(m_recipes, &RecipeRow::told, this, &BatchSetup::told);
}

QWidget *BatchSetup::makeFolder()
{
    m_folder->setAccessibleName(tr("Folder of the results"));
    m_folder->setToolTip(tr("Folders within those that were added are made here, too"));
    auto *browse = new QToolButton;
    browse->setIcon(icon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose another folder"));
    browse->setAccessibleName(tr("Choose another folder"));
    browse->setFocusPolicy(Qt::StrongFocus);
    browse->setProperty("framed", true);
    connect(browse, &QToolButton::clicked, this, &BatchSetup::chooseFolder);
    auto *folder = new QWidget;
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceSmall);
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    folder->setFocusProxy(m_folder);
    return folder;
}

void BatchSetup::chooseFolder()
{
    const auto folder =
        m_prompter->chooseFolder(this, tr("Folder of the results"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folder->setText(folder);
        Q_EMIT outputChosen(toPath(folder));
    }
}

void BatchSetup::setOutput(const std::filesystem::path &folder)
{
    if (toPath(m_folder->text()) != folder) {
        m_folder->setText(toQString(folder));
    }
}

void BatchSetup::setRecipe(const Recipe &recipe)
{
    m_recipe = recipe;
    if (m_recipe.output.collision == Collision::Ask) {
        m_recipe.output.collision = Collision::Number;
    }
    setChoice(m_collision, static_cast<int>(m_recipe.output.collision));
    m_recipes->setRecipe(m_recipe);
    m_summary->setText(outputText(m_recipe.output));
}

} // namespace inspyre::ui
