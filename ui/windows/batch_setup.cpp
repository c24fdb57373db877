#include "ui/windows/batch_setup.h"

#include "ui/state/intake.h"
#include "ui/text/recipe_text.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/output_dialog.h"
#include "ui/windows/prompter.h"
#include "ui/windows/recipe_row.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace inspyre::ui {

BatchSetup::BatchSetup(
    RecipeStore &store, QThreadPool &io, const std::unique_ptr<Prompter> &prompter, QWidget *parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_abilities(io)
    , m_folder(new QLineEdit)
    , m_collision(makeCollisions(
          {{tr("Add a number"), static_cast<int>(Collision::Number)},
           {tr("Skip the picture"), static_cast<int>(Collision::Skip)},
           {tr("Replace the file"), static_cast<int>(Collision::Overwrite)},
           {tr("Count as failed"), static_cast<int>(Collision::Fail)}}))
    , m_recipes(new RecipeRow(store, prompter))
    , m_summary(makeNote())
{
    auto *places = makeForm();
    const auto folder = makeFolderField(
        m_folder,
        tr("Folder of the results"),
        tr("Folders within those that were added are made here, too"));
    connect(folder.browse, &QAbstractButton::clicked, this, &BatchSetup::chooseFolder);
    addRow(places, tr("Folder of the results"), folder.whole);
    addRow(places, tr("If it is there"), m_collision);
    auto *looks = makeForm();
    addRow(looks, tr("Recipe"), m_recipes);
    addRow(looks, tr("Files"), makeFiles());
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

/// What kind of file comes of each picture, and the way to another.
QWidget *BatchSetup::makeFiles()
{
    auto *change = new QPushButton(tr("Change…"));
    change->setToolTip(tr("Format, depth, colour profile and metadata of the results"));
    change->setAccessibleName(tr("Change the files of the results"));
    auto *files = new QWidget;
    auto *row = new QHBoxLayout(files);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceSmall);
    row->addWidget(m_summary, 1);
    row->addWidget(change, 0, Qt::AlignTop);
    files->setFocusProxy(change);
    connect(change, &QPushButton::clicked, this, [this] {
        m_abilities.ask(
            [this](const std::vector<FormatAbility> &abilities) { askForFiles(abilities); });
    });
    return files;
}

void BatchSetup::askForFiles(const std::vector<FormatAbility> &abilities)
{
    auto *dialog = new OutputDialog(m_recipe, abilities, m_prompter, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OutputDialog::chosen, this, [this](const Output &output) {
        auto recipe = m_recipe;
        recipe.output = output;
        setRecipe(recipe);
        Q_EMIT recipeChosen(m_recipe);
    });
    dialog->open();
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
