#include "ui/windows/export_dialog.h"

#include "ui/state/recipe_store.h"
#include "ui/text/recipe_text.h"
#include "ui/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/receipt_card.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/outcome_text.h"
#include "ui/windows/output_form.h"
#include "ui/windows/prompter.h"
#include "ui/windows/recipe_row.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kBarSteps = 1000;
constexpr int kWidth = 560;

} // namespace

ExportDialog::ExportDialog(
    const QList<ExportSource> &sources,
    const Recipe &recipe,
    const QString &folder,
    const std::vector<FormatAbility> &abilities,
    RecipeStore &store,
    const std::unique_ptr<Prompter> &prompter,
    QWidget *parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_look(recipe.look)
    , m_prompter(prompter)
    , m_form(new OutputForm(abilities, prompter))
    , m_name(new QLineEdit(QString::fromStdString(recipe.output.name)))
    , m_collision(makeCollisions(
          {{tr("Ask"), static_cast<int>(Collision::Ask)},
           {tr("Add a number"), static_cast<int>(Collision::Number)},
           {tr("Skip"), static_cast<int>(Collision::Skip)},
           {tr("Replace"), static_cast<int>(Collision::Overwrite)},
           {tr("Stop"), static_cast<int>(Collision::Fail)}}))
    , m_place(new QLineEdit(folder))
    , m_example(makeNote())
{
    setWindowTitle(
        sources.size() == 1
            ? tr("Export “%1”").arg(isolated(sources.front().source.name))
            : tr("Export %Ln picture(s)", nullptr, static_cast<int>(sources.size())));
    m_form->setOutput(recipe.output);
    setChoice(m_collision, static_cast<int>(recipe.output.collision));
    layOut(store);
    connect(m_form, &OutputForm::changed, this, &ExportDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_place, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_collision, &QComboBox::activated, this, &ExportDialog::check);
    check();
    m_export->setDefault(true); // now that it is in the dialog, which would choose another
    m_export->setFocus();
}

void ExportDialog::layOut(RecipeStore &store)
{
    m_recipes = new RecipeRow(store, m_prompter);
    connect(m_recipes, &RecipeRow::chosen, this, &ExportDialog::choose);
    connect(m_recipes, &RecipeRow::told, this, &ExportDialog::showProblem);
    auto *top = makeForm();
    addRow(top, tr("Recipe"), m_recipes);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setProperty("line", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpace + kSpaceSmall);
    column->addLayout(top);
    column->addWidget(m_form);
    column->addWidget(line);
    column->addWidget(makePlace());
    column->addWidget(makeResult());
    column->addStretch();
    column->addWidget(makeButtons());
    column->addStrut(kWidth - 2 * kSpaceLarge);
    alignLabels(*this);
}

QWidget *ExportDialog::makePlace()
{
    m_name->setToolTip(tr("{name}, {type}, {model}, {date}, {width}, {height}, {size} and "
                          "{number} are filled in"));
    const auto folder =
        makeFolderField(m_place, tr("Folder"), tr("The folder that the file is written into"));
    connect(folder.browse, &QAbstractButton::clicked, this, &ExportDialog::chooseFolder);
    auto *place = new QWidget;
    auto *form = makeForm();
    place->setLayout(form);
    addRow(form, tr("Folder"), folder.whole);
    addRow(form, tr("Name"), m_name);
    form->addRow(QString(), m_example);
    addRow(form, tr("If it is there"), m_collision);
    return place;
}

QWidget *ExportDialog::makeResult()
{
    auto *result = new QWidget;
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setProperty("problem", true);
    m_progress = new QProgressBar;
    m_progress->setRange(0, kBarSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_receipt = new ReceiptCard;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addWidget(m_receipt);
    m_progress->hide();
    hideResult();
    return result;
}

QWidget *ExportDialog::makeButtons()
{
    auto *buttons = new QWidget;
    m_command = new PushButton(icon(QStringLiteral("command")), tr("Copy as command"));
    m_command->setToolTip(tr("Copy the command line that makes the same file"));
    m_show = new QPushButton(tr("Show in folder"));
    m_close = new QPushButton(tr("Close"));
    m_export = new QPushButton(tr("Export"));
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    row->addWidget(m_command);
    row->addStretch();
    row->addWidget(m_show);
    row->addWidget(m_close);
    row->addWidget(m_export);
    m_show->hide();
    connect(m_command, &QPushButton::clicked, this, &ExportDialog::commandRequested);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showFolderRequested(m_folder); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_busy) {
            Q_EMIT cancelRequested();
        } else {
            reject();
        }
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        hideResult();
        Q_EMIT exportRequested();
    });
    return buttons;
}

Recipe ExportDialog::recipe() const
{
    Recipe recipe{m_look, m_form->output()};
    recipe.output.name = m_name->text().toStdString();
    recipe.output.collision = choiceOf<Collision>(m_collision);
    return recipe;
}

QString ExportDialog::folder() const
{
    return m_place->text();
}

void ExportDialog::choose(const Recipe &recipe, const QString &name)
{
    m_form->setOutput(recipe.output);
    m_name->setText(QString::fromStdString(recipe.output.name));
    setChoice(m_collision, static_cast<int>(recipe.output.collision));
    Q_EMIT lookChosen(recipe.look, name);
    check();
}

void ExportDialog::setLook(const Look &look)
{
    m_look = look;
    check();
}

void ExportDialog::chooseFolder()
{
    const auto folder = m_prompter->chooseFolder(this, tr("Folder"), m_place->text());
    if (!folder.isEmpty()) {
        m_place->setText(folder);
    }
}

/// Shows the name that will come of it, or why nothing can.
void ExportDialog::check()
{
    if (m_busy) {
        return;
    }
    hideResult();
    const auto now = recipe();
    m_recipes->setRecipe(now);
    const auto name = exportName(m_sources.front(), now, 1);
    m_example->setText(name ? isolated(*name) : errorText(name.error()));
    auto problem = recipeProblem(now, m_form->ability());
    if (m_place->text().isEmpty()) {
        problem = tr("No folder has been chosen yet.");
    }
    if (!problem.isEmpty()) {
        showProblem(problem);
    }
    m_export->setEnabled(bool(name) && problem.isEmpty());
    const bool hasFile = m_sources.size() == 1 && !m_sources.front().source.file.empty();
    m_command->setEnabled(m_export->isEnabled() && hasFile);
    m_command->setToolTip(
        hasFile ? tr("Copy the command line that makes the same file")
                : tr("Only for a single picture that is a file"));
}

void ExportDialog::showProgress(double fraction)
{
    setBusy(true);
    m_progress->setValue(qRound(fraction * kBarSteps));
}

void ExportDialog::showOutcome(const ExportOutcome &outcome)
{
    setBusy(false);
    if (!outcome.written.empty()) {
        m_folder = toQString(outcome.written.front().file.parent_path());
        m_show->show();
    }
    if (outcome.written.size() == 1 && outcome.failed.empty()) {
        m_receipt->showReceipt(outcome.written.front());
        m_receipt->show();
        m_close->setFocus();
    } else {
        showProblem(outcomeText(outcome));
    }
}

void ExportDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setAccessibleName(sentence);
    m_problem->show();
}

void ExportDialog::hideResult()
{
    m_problem->hide();
    m_receipt->hide();
    if (m_show != nullptr) {
        m_show->hide();
    }
}

void ExportDialog::setBusy(bool busy)
{
    if (busy == m_busy) {
        return;
    }
    m_busy = busy;
    m_progress->setVisible(busy);
    m_export->setEnabled(!busy);
    m_command->setEnabled(!busy && m_sources.size() == 1);
    m_form->setEnabled(!busy);
    m_close->setText(busy ? tr("Cancel") : tr("Close"));
}

} // namespace inspyre::ui
