#pragma once

#include "app/arguments.h"
#include "app/log_file.h"
#include "ui/jobs/lanes.h"
#include "ui/state/engine_session.h"
#include "ui/state/settings.h"
#include "ui/state/speed_log.h"
#include "ui/state/start_log.h"

#include <inspyre/timeline.h>

#include <QObject>

#include <memory>

class QApplication;
class QWidget;

namespace inspyre::ui {
class DiagnosticsWindow;
class MainWindow;
class ModelManager;
class Splash;
class StartupTimingsWindow;
} // namespace inspyre::ui

namespace inspyre::app {

/// The desktop program: builds lanes, settings, session and windows and puts them together.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, Arguments arguments);
    ~Application() override;

    /// Shows the first window; all else follows from its first frame.
    void start();

    /// Before start(): another window of the program should have had the files and did not answer,
    /// which is told in this one's.
    void sayWhyAlone() { m_saysWhyAlone = true; }

public Q_SLOTS:
    /// Files that another start of the program was given: opens them and comes to the front.
    /// @param activationToken  by which the desktop allows that; may be empty
    void open(const QStringList &files, const QByteArray &activationToken);

private:
    [[nodiscard]] EngineOptions engineOptions() const;
    [[nodiscard]] bool wantsSplash() const;
    void showSplash();
    void openMainWindow();
    void firstFrame();
    void follow();
    void chooseModel();
    void useModel(const QString &model);
    void showTimings();
    void showModels();
    void showDiagnostics();
    void reportAndQuit();

    const Arguments m_arguments;
    QStringList m_toOpen; ///< as soon as there is a main window
    bool m_saysWhyAlone = false;

    // The order is that of the shutdown, backwards: windows go first, then the session and its
    // jobs, and last the lanes, which wait for what still runs.
    LogFile m_log;
    ui::Lanes m_lanes;
    ui::Settings m_settings;
    std::shared_ptr<Timeline> m_timeline;
    Timeline::Id m_programSpan;
    ui::EngineSession m_session;
    ui::StartLog m_startLog;
    ui::SpeedLog m_speeds;
    std::unique_ptr<ui::MainWindow> m_mainWindow;
    std::unique_ptr<ui::StartupTimingsWindow> m_timings;
    std::unique_ptr<ui::ModelManager> m_models;
    std::unique_ptr<ui::DiagnosticsWindow> m_diagnostics;
    std::unique_ptr<ui::Splash> m_splash;
};

} // namespace inspyre::app
