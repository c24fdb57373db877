#pragma once

#include "ui/windows/actions.h"
#include "ui/windows/preferences_parts.h"

#include <QObject>
#include <QPointer>

class QStatusBar;

namespace inspyre::ui {

class Catalogue;
class EditDesk;
class ModelPanel;
class PreferencesWindow;

/// Makes the settings count in the main window, also when they change, and keeps in them what is
/// chosen there: the engine that worked, the quality, the tool and the brush. Opens their window.
class PreferencesDesk final : public QObject
{
    Q_OBJECT

public:
    /// What follows the settings. All outlive this.
    struct Followers
    {
        Catalogue &catalogue;
        EditDesk &edits;
        ModelPanel &model;
        QStatusBar &status;
    };

    PreferencesDesk(const PreferencesParts &parts, const Followers &followers, QWidget *window);

    void showWindow();

private:
    void keepChoices();
    void keepEngine();
    void apply();
    void applyBrush();

    PreferencesParts m_parts;
    Followers m_followers;
    QWidget *m_window;
    QLabel *m_offline;
    QString m_theme; ///< of the settings, as it was applied last
    QPointer<PreferencesWindow> m_preferences;
};

} // namespace inspyre::ui
