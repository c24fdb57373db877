#include "ui/windows/preferences_folders.h"

#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/state/settings.h"
#include "ui/text/text.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/prompter.h"

#include <inspyre/files.h>
#include <inspyre/folders.h>
#include <inspyre/models.h>

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <system_error>

namespace inspyre::ui {

namespace {

int weightsIn(const std::filesystem::path &folder)
{
    const QStringList names = {QStringLiteral("*.pth"), QStringLiteral("*.safetensors")};
    return static_cast<int>(QDir(toQString(folder)).entryList(names, QDir::Files).size());
}

/// Why a folder cannot be the models'.
QString refusal(const Error &error, const std::filesystem::path &folder)
{
    const auto place = isolated(toQString(folder));
    if (error.code == ErrorCode::InvalidArgument) {
        return PreferencesFolders::tr("The name of the folder %1 has a line break. Choose another "
                                      "folder for the models.")
            .arg(place);
    }
    if (error.code == ErrorCode::DiskFull) {
        return PreferencesFolders::tr("The disk of the folder %1 is full. Choose another folder "
                                      "for the models.")
            .arg(place);
    }
    if (error.subject != folder.string()) {
        return errorText(error); // of the file that keeps the choice
    }
    return PreferencesFolders::tr("The folder %1 cannot be written to. Choose another folder for "
                                  "the models, or change its permissions.")
        .arg(place);
}

} // namespace

PreferencesFolders::PreferencesFolders(const PreferencesParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_settings(parts.settings)
    , m_session(parts.session)
    , m_prompter(parts.prompter)
    , m_rows(new QGridLayout)
    , m_choose(new QPushButton(tr("Choose another folder…")))
    , m_reset(new QPushButton(tr("Reset to default")))
    , m_left(makeNote())
    , m_problem(makeNote())
{
    auto *column = makePage(this, tr("Folders"));
    m_rows->setHorizontalSpacing(kSpace);
    m_rows->setVerticalSpacing(kSpace);
    m_rows->setColumnStretch(1, 1);
    m_models = addFolder(
        tr("Models"),
        tr("Weights that were downloaded or imported"),
        modelFolder,
        "INSPYRE_MODELS_DIR");
    addChoice();
    addFolder(
        tr("Settings"), tr("These preferences and recipes"), configFolder, "INSPYRE_CONFIG_DIR");
    addFolder(
        tr("State"),
        tr("Edits that are kept in case the program ends suddenly, and how long starts took"),
        stateFolder,
        "INSPYRE_STATE_DIR");
    addFolder(
        tr("Cache"),
        tr("What can be made anew: weights as this computer uses them"),
        cacheFolder,
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
    showModels();
}

QLineEdit *PreferencesFolders::addFolder(
    const QString &name,
    const QString &tip,
    std::filesystem::path (*folder)(),
    const char *variable)
{
    auto *label = new QLabel(name);
    auto *path = new QLineEdit(toQString(folder()));
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
    connect(button, &QPushButton::clicked, this, [this, folder] { open(folder()); });
    return path;
}

/// Below the folder of the models: how it is moved, and what stays behind.
void PreferencesFolders::addChoice()
{
    m_choose->setToolTip(
        tr("Where models are downloaded and imported to and looked for from now on, by the "
           "command line as well"));
    m_choose->setAccessibleDescription(m_choose->toolTip());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    m_rows->addLayout(buttons, m_rows->rowCount(), 1, 1, 2);
    m_rows->addWidget(m_left, m_rows->rowCount(), 1, 1, 2);
    connect(m_choose, &QPushButton::clicked, this, &PreferencesFolders::askForModelFolder);
    connect(m_reset, &QPushButton::clicked, this, [this] { chooseModels({}); });
}

void PreferencesFolders::showModels()
{
    const auto now = modelFolder();
    const auto usual = usualModelFolder();
    m_models->setText(toQString(now));
    m_models->setCursorPosition(0);
    m_choose->setEnabled(!modelFolderIsGiven());
    m_reset->setEnabled(!modelFolderIsGiven() && now != usual);
    if (m_leftFolder.empty()) {
        m_leftFolder = usual;
    }
    const int left = now == m_leftFolder ? 0 : weightsIn(m_leftFolder);
    if (modelFolderIsGiven()) {
        m_left->setText(tr("%1 is set, so the folder of the models cannot be chosen here.",
                           "environment variable")
                            .arg(isolated(QLatin1String("INSPYRE_MODELS_DIR"))));
    } else {
        m_left->setText(
            tr("%Ln models stay in %1, where they are not looked for any more. Move their files "
               "to the new folder to go on using them.",
               "",
               left)
                .arg(isolated(toQString(m_leftFolder))));
    }
    m_left->setVisible(modelFolderIsGiven() || left > 0);
}

void PreferencesFolders::askForModelFolder()
{
    const auto folder =
        m_prompter->chooseFolder(window(), tr("Folder of the models"), m_models->text());
    if (!folder.isEmpty()) {
        chooseModels(toPath(folder));
    }
}

void PreferencesFolders::chooseModels(const std::filesystem::path &folder)
{
    const auto before = modelFolder();
    const auto chosen = chooseModelFolder(folder);
    tell(chosen ? QString() : refusal(chosen.error(), folder));
    if (!chosen || modelFolder() == before) {
        return;
    }
    m_leftFolder = before;
    keepModelInUse();
    showModels();
}

/// What is in use stays so at the next start, although its name is not found any more.
void PreferencesFolders::keepModelInUse()
{
    const auto engine = m_session.engine();
    const auto name = m_session.options().model;
    if (engine == nullptr || engine->model.file.empty() || name.empty()) {
        return;
    }
    const auto found = findModel(name);
    if (found && sameFile(found->file, engine->model.file)) {
        return;
    }
    const auto file = engine->model.file.string();
    m_session.renameModel(file);
    m_settings.change([&](Preferences &p) {
        if (p.model.toStdString() == name) {
            p.model = QString::fromStdString(file);
        }
    });
}

void PreferencesFolders::restoreDefaults()
{
    if (!modelFolderIsGiven()) {
        chooseModels({});
    }
}

void PreferencesFolders::open(const std::filesystem::path &folder)
{
    std::error_code error; // it need not be there yet
    std::filesystem::create_directories(folder, error);
    if (error) {
        tell(tr("The folder %1 is not there and cannot be made.").arg(isolated(toQString(folder))));
        return;
    }
    tell({});
    m_prompter->showFolder(toQString(folder));
}

void PreferencesFolders::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace inspyre::ui
