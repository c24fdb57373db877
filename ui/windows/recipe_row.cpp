#include "ui/windows/recipe_row.h"

#include "ui/state/intake.h"
#include "ui/state/recipe_store.h"
#include "ui/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/prompter.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace inspyre::ui {

namespace {

QString recipeFilter()
{
    return RecipeRow::tr("Recipes (*.json);;All files (*)");
}

} // namespace

RecipeRow::RecipeRow(RecipeStore &store, const std::unique_ptr<Prompter> &prompter, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_prompter(prompter)
    , m_names(makeChoices(tr("Recipe"), tr("All settings together, under one name"), {}))
    , m_menu(new QMenu(tr("Recipe"), this))
{
    auto *more = new QToolButton;
    more->setIcon(icon(QStringLiteral("more")));
    more->setToolTip(tr("Save, share and delete recipes"));
    more->setAccessibleName(tr("Save, share and delete recipes"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setProperty("framed", true);
    more->setProperty("plainMenu", true);
    m_menu->addAction(icon(QStringLiteral("save")), tr("&Save as…"), this, &RecipeRow::save);
    m_menu->addAction(
        icon(QStringLiteral("open")), tr("&Open a recipe file…"), this, &RecipeRow::openFile);
    m_menu->addAction(
        icon(QStringLiteral("export")), tr("&Write a recipe file…"), this, &RecipeRow::writeFile);
    m_menu->addSeparator();
    auto *removing =
        m_menu->addAction(icon(QStringLiteral("trash")), tr("&Delete"), this, &RecipeRow::remove);
    connect(m_menu, &QMenu::aboutToShow, this, [this, removing] {
        removing->setEnabled(m_names->currentIndex() > 0);
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceSmall);
    row->addWidget(m_names, 1);
    row->addWidget(more);
    connect(m_names, &QComboBox::activated, this, &RecipeRow::choose);
    connect(&store, &RecipeStore::changed, this, &RecipeRow::fill);
    fill();
}

void RecipeRow::fill()
{
    const auto before = m_names->currentText();
    m_names->clear();
    m_names->addItem(tr("Choose a recipe…"));
    m_names->addItems(m_store.names());
    m_names->setCurrentIndex(qMax(0, m_names->findText(before)));
}

void RecipeRow::choose(int row)
{
    if (row > 0) {
        const auto name = m_names->itemText(row);
        take(m_store.load(name), name);
    }
}

void RecipeRow::take(const Result<ReadRecipe> &read, const QString &name)
{
    if (!read) {
        Q_EMIT told(errorText(read.error()));
        return;
    }
    m_recipe = read->recipe;
    Q_EMIT chosen(read->recipe, name);
    if (!read->notes.empty()) {
        Q_EMIT told(tr("A part of the recipe was not understood: %1.")
                        .arg(isolated(QString::fromStdString(read->notes.front()))));
    }
}

void RecipeRow::save()
{
    const auto old = m_names->currentIndex() > 0 ? m_names->currentText() : QString();
    const auto name = m_prompter->askName(this, tr("Save the recipe"), tr("Name"), old);
    if (name.isEmpty()) {
        return;
    }
    if (const auto saved = m_store.save(name, m_recipe); !saved) {
        Q_EMIT told(errorText(saved.error()));
        return;
    }
    m_names->setCurrentIndex(qMax(0, m_names->findText(name)));
}

void RecipeRow::openFile()
{
    const auto files = m_prompter->openFiles(this, tr("Open a recipe"), {}, recipeFilter());
    if (!files.isEmpty()) {
        const auto file = toPath(files.front());
        take(readRecipe(file), toQString(file.stem()));
    }
}

void RecipeRow::writeFile()
{
    const auto file = m_prompter->saveFile(
        this, tr("Write a recipe"), QStringLiteral("recipe.json"), recipeFilter());
    if (file.isEmpty()) {
        return;
    }
    if (const auto written = writeRecipe(toPath(file), m_recipe, {}); !written) {
        Q_EMIT told(errorText(written.error()));
    }
}

void RecipeRow::remove()
{
    if (const auto removed = m_store.remove(m_names->currentText()); !removed) {
        Q_EMIT told(errorText(removed.error()));
    }
}

} // namespace inspyre::ui
