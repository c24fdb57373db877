#include "ui/windows/output_dialog.h"

#include "ui/text/recipe_text.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/output_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kWidth = 460;

} // namespace

OutputDialog::OutputDialog(
    const Recipe &recipe,
    const std::vector<FormatAbility> &abilities,
    const std::unique_ptr<Prompter> &prompter,
    QWidget *parent)
    : QDialog(parent)
    , m_recipe(recipe)
    , m_form(new OutputForm(abilities, prompter))
    , m_problem(makeNote())
    , m_use(new QPushButton(tr("Use for all")))
{
    setWindowTitle(tr("Files of the results"));
    m_problem->setProperty("problem", true);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpace + kSpaceSmall);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addStretch();
    column->addLayout(buttons);
    column->addStrut(kWidth - 2 * kSpaceLarge);
    alignLabels(*this);
    m_form->setOutput(recipe.output);
    connect(m_form, &OutputForm::changed, this, &OutputDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT chosen(m_recipe.output);
    });
    m_use->setDefault(true);
    check();
}

void OutputDialog::check()
{
    m_recipe.output = m_form->output();
    const auto problem = recipeProblem(m_recipe, m_form->ability());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_use->setEnabled(problem.isEmpty());
}

} // namespace inspyre::ui
