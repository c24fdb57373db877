#include "ui/windows/output_panel.h"

#include "ui/state/recipe_store.h"
#include "ui/text/recipe_text.h"
#include "ui/widgets/theme.h"
#include "ui/windows/actions.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/prompter.h"
#include "ui/windows/recipe_row.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace inspyre::ui {

OutputPanel::OutputPanel(
    RecipeStore &store,
    const std::unique_ptr<Prompter> &prompter,
    const Actions &actions,
    QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_recipes(new RecipeRow(store, prompter))
    , m_summary(makeNote())
{
    m_summary->setAccessibleName(tr("The next export"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_recipes);
    column->addWidget(m_summary);
    column->addWidget(makeButton(actions[ActionId::Export]));
    column->addWidget(makeButton(actions[ActionId::QuickExport]));
    column->addWidget(makeButton(actions[ActionId::CopyCommand]));
    connect(&store, &RecipeStore::changed, this, &OutputPanel::showOutput);
    connect(m_recipes, &RecipeRow::chosen, this, &OutputPanel::recipeChosen);
    connect(m_recipes, &RecipeRow::told, this, &OutputPanel::told);
    showOutput();
}

QWidget *OutputPanel::makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(kIconSize, kIconSize));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("framed", true);
    return button;
}

void OutputPanel::setLook(const Look &look)
{
    m_look = look;
    showOutput();
}

void OutputPanel::showOutput()
{
    const auto output = m_store.last().output;
    m_recipes->setRecipe({m_look, output});
    m_summary->setText(outputText(output));
}

} // namespace inspyre::ui
