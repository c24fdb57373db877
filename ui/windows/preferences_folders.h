#pragma once

#include "ui/windows/preferences_parts.h"

#include <QWidget>

#include <filesystem>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace inspyre::ui {

/// Where the program keeps its things; the models' place can be chosen here.
class PreferencesFolders final : public QWidget
{
    Q_OBJECT

public:
    explicit PreferencesFolders(const PreferencesParts &parts, QWidget *parent = nullptr);

    /// The models' folder is the usual one again.
    void restoreDefaults();

private:
    QLineEdit *addFolder(
        const QString &name,
        const QString &tip,
        std::filesystem::path (*folder)(),
        const char *variable);
    void addChoice();
    void open(const std::filesystem::path &folder);
    void askForModelFolder();
    void chooseModels(const std::filesystem::path &folder);
    void keepModelInUse();
    void showModels();
    void tell(const QString &problem);

    Settings &m_settings;
    EngineSession &m_session;
    const std::unique_ptr<Prompter> &m_prompter;
    QGridLayout *m_rows;
    QLineEdit *m_models = nullptr;
    QPushButton *m_choose;
    QPushButton *m_reset;
    QLabel *m_left;                     ///< says what stays in m_leftFolder
    std::filesystem::path m_leftFolder; ///< where models may still be
    QLabel *m_problem;
};

} // namespace inspyre::ui
