#include "ui/windows/preferences_folders.h"

#include "ui/state/intake.h"
#include "ui/text/text.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/prompter.h"

#include <inspyre/folders.h>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <system_error>

namespace inspyre::ui {

PreferencesFolders::PreferencesFolders(const PreferencesParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_prompter(parts.prompter)
    , m_rows(new QGridLayout)
    , m_problem(makeNote())
{
    auto *column = makePage(this, tr("Folders"));
    m_rows->setHorizontalSpacing(kSpace);
    m_rows->setVerticalSpacing(kSpace);
    m_rows->setColumnStretch(1, 1);
    addFolder(
        tr("Models"),
        tr("Weights that were downloaded or imported"),
        dataFolder() / "models",
        "INSPYRE_DATA_DIR");
    addFolder(
        tr("Settings"), tr("These preferences and recipes"), configFolder(), "INSPYRE_CONFIG_DIR");
    addFolder(
        tr("State"),
        tr("Edits that are kept in case the program ends suddenly, and how long starts took"),
        stateFolder(),
        "INSPYRE_STATE_DIR");
    addFolder(
        tr("Cache"),
        tr("What can be made anew: weights as this computer uses them"),
        cacheFolder(),
        "INSPYRE_CACHE_DIR");
    column->addLayout(m_rows);
    auto *note = makeNote();
    note->setText(tr("Environment variables move these folders; the tool tip of each names its "
                     "variable."));
    column->addWidget(note);
    m_problem->setProperty("problem", true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch();
}

void PreferencesFolders::addFolder(
    const QString &name,
    const QString &tip,
    const std::filesystem::path &folder,
    const char *variable)
{
    auto *label = new QLabel(name);
    auto *path = new QLineEdit(toQString(folder));
    path->setReadOnly(true);
    path->setLayoutDirection(Qt::LeftToRight); // a path, whatever the language
    path->setCursorPosition(0);
    path->setAccessibleName(name);
    path->setAccessibleDescription(tip);
    path->setToolTip(tr("%1. %2 moves it.", "what is in the folder, environment variable")
                         .arg(tip, isolated(QLatin1String(variable))));
    label->setBuddy(path);
    auto *button = new QPushButton(tr("Open folder"));
    button->setAccessibleName(tr("Open the folder “%1”").arg(name));
    const int row = m_rows->rowCount();
    m_rows->addWidget(label, row, 0);
    m_rows->addWidget(path, row, 1);
    m_rows->addWidget(button, row, 2);
    connect(button, &QPushButton::clicked, this, [this, folder] { open(folder); });
}

void PreferencesFolders::open(const std::filesystem::path &folder)
{
    std::error_code error; // it need not be there yet
    std::filesystem::create_directories(folder, error);
    m_problem->setVisible(static_cast<bool>(error));
    if (error) {
        m_problem->setText(
            tr("The folder %1 is not there and cannot be made.").arg(isolated(toQString(folder))));
        return;
    }
    m_prompter->showFolder(toQString(folder));
}

} // namespace inspyre::ui
