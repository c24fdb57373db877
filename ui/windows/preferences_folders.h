#pragma once

#include "ui/windows/preferences_parts.h"

#include <QWidget>

#include <filesystem>

class QGridLayout;

namespace inspyre::ui {

/// Where the program keeps its things.
class PreferencesFolders final : public QWidget
{
    Q_OBJECT

public:
    explicit PreferencesFolders(const PreferencesParts &parts, QWidget *parent = nullptr);

private:
    void addFolder(
        const QString &name,
        const QString &tip,
        const std::filesystem::path &folder,
        const char *variable);
    void open(const std::filesystem::path &folder);

    const std::unique_ptr<Prompter> &m_prompter;
    QGridLayout *m_rows;
    QLabel *m_problem;
};

} // namespace inspyre::ui
