#pragma once

#include "ui/windows/preferences_parts.h"

#include <QDialog>
#include <QIcon>

class QListWidget;
class QStackedWidget;

namespace inspyre::ui {

class PreferencesFolders;

/// All preferences, by page. What is changed counts at once; PreferencesDesk sees to that.
class PreferencesWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesWindow(const PreferencesParts &parts, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPage(const QString &name, const QIcon &sign, QWidget *page);
    void layOut();
    void restoreDefaults();

    Settings &m_settings;
    EngineSession &m_session;
    const std::unique_ptr<Prompter> &m_prompter;
    PreferencesFolders *m_folders;
    QListWidget *m_names;
    QStackedWidget *m_pages;
};

} // namespace inspyre::ui
