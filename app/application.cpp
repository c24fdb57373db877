#include "app/application.h"

#include "app/first_frame.h"
#include "ui/text/language.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/theme.h"
#include "ui/windows/diagnostics_window.h"
#include "ui/windows/main_window.h"
#include "ui/windows/model_manager.h"
#include "ui/windows/splash.h"
#include "ui/windows/stage_view.h"
#include "ui/windows/startup_timings_window.h"

#include <inspyre/folders.h>

#include <QApplication>
#include <QFileDialog>
#include <QLoggingCategory>
#include <QScreen>
#include <QWindow>

#include <cstdint>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <utility>

namespace inspyre::app {

namespace {

Q_LOGGING_CATEGORY(startLog, "inspyre.app.start")

constexpr std::uint64_t kMegabyte = 1'000'000;

void present(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

const QString &orElse(const QString &given, const QString &setting)
{
    return given.isEmpty() ? setting : given;
}

} // namespace

Application::Application(QApplication &application, Arguments arguments)
    : m_arguments(std::move(arguments))
    , m_toOpen(m_arguments.files)
    , m_settings(ui::Settings::defaultFile(), &m_lanes.io)
    , m_timeline(std::make_shared<Timeline>(processStart()))
    , m_programSpan(m_timeline->beginAt(0.0, Phase::Program))
    , m_session(m_lanes.gpu, m_timeline)
    , m_startLog(m_session, m_lanes.io, startHistoryFile())
    , m_speeds(m_session, m_lanes.io, ui::SpeedLog::defaultFile())
{
    ui::applyLanguage(application, orElse(m_arguments.language, m_settings.values().language));
    ui::applyTheme(
        application, ui::themeMode(orElse(m_arguments.theme, m_settings.values().theme)));
    QGuiApplication::setDesktopFileName(QStringLiteral("inspyre"));
    // Until the main window is there, closing the splash must not end the program.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(&m_session, &ui::EngineSession::stateChanged, this, &Application::follow);
}

Application::~Application() = default;

void Application::start()
{
    if (wantsSplash()) {
        showSplash();
    } else {
        openMainWindow();
        onFirstFrame(*m_mainWindow, [this] { firstFrame(); });
    }
}

bool Application::wantsSplash() const
{
    return !m_arguments.noSplash && !m_settings.values().skipSplash;
}

void Application::showSplash()
{
    m_splash = std::make_unique<ui::Splash>(m_session);
    connect(m_splash.get(), &ui::Splash::firstFrameShown, this, [this] {
        firstFrame();
        openMainWindow();
        m_splash->windowHandle()->setTransientParent(m_mainWindow->windowHandle());
        m_splash->raise();
        m_splash->activateWindow();
    });
    connect(m_splash.get(), &ui::Splash::retryRequested, this, [this] {
        m_session.start(m_session.options());
    });
    connect(m_splash.get(), &ui::Splash::chooseModelRequested, this, &Application::chooseModel);
    connect(m_splash.get(), &ui::Splash::useStarterRequested, this, [this] {
        useModel(QStringLiteral("starter"));
    });
    connect(m_splash.get(), &ui::Splash::closed, this, [this] {
        // It is on the stack of its own event.
        m_splash.release()->deleteLater();
    });
    m_splash->adjustSize();
    const auto screen = m_splash->screen()->availableGeometry();
    m_splash->move(screen.center() - m_splash->rect().center());
    m_splash->show();
}

void Application::openMainWindow()
{
    m_mainWindow = std::make_unique<ui::MainWindow>(m_session, m_lanes, m_settings);
    connect(
        m_mainWindow.get(),
        &ui::MainWindow::startupTimingsRequested,
        this,
        &Application::showTimings);
    connect(
        m_mainWindow.get(), &ui::MainWindow::modelManagerRequested, this, &Application::showModels);
    connect(
        m_mainWindow.get(),
        &ui::MainWindow::diagnosticsRequested,
        this,
        &Application::showDiagnostics);
    m_mainWindow->keepEdits(stateFolder() / "autosave");
    m_mainWindow->show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (m_saysWhyAlone) {
        const auto why = tr("Another window of inspyre does not answer, so this one was opened.");
        m_mainWindow->stage()->notices()->showNotice(ui::NoticeBar::Kind::Information, why);
        qCInfo(startLog, "told why=alone");
    }
    m_mainWindow->openFiles(std::exchange(m_toOpen, {}));
}

void Application::open(const QStringList &files, const QByteArray &activationToken)
{
    qCInfo(startLog, "received files=%d", static_cast<int>(files.size()));
    if (!m_mainWindow) {
        m_toOpen << files;
        return;
    }
    m_mainWindow->openFiles(files);
    if (!activationToken.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", activationToken); // Qt takes it when it activates a window
    }
    m_mainWindow->setWindowState(m_mainWindow->windowState() & ~Qt::WindowMinimized);
    present(*m_mainWindow);
}

/// The window is on the screen: only now is libtorch touched.
void Application::firstFrame()
{
    m_timeline->end(m_programSpan);
    const double cpuMs = 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    qCInfo(startLog, "first frame ms=%.1f cpu_ms=%.1f", m_timeline->nowMs(), cpuMs);
    m_session.start(engineOptions());
    m_log.open(m_lanes.io, LogFile::defaultFile());
}

EngineOptions Application::engineOptions() const
{
    const auto &values = m_settings.values();
    return {
        .model = orElse(m_arguments.model, values.model).toStdString(),
        .device = orElse(m_arguments.device, values.device).toStdString(),
        .precision = precisionOf(orElse(m_arguments.precision, values.precision)),
        .threads = values.threads,
        .memoryLimitBytes = values.memoryLimitMb * kMegabyte,
        .freeGpuMemoryBytes = values.freeGpuMemoryMb * kMegabyte};
}

void Application::follow()
{
    const auto state = m_session.state();
    if (m_arguments.quitAfterStart && (state == ui::EngineSession::State::FullSpeed ||
                                       state == ui::EngineSession::State::Failed)) {
        reportAndQuit();
    }
}

void Application::reportAndQuit()
{
    std::puts(timelineJson(m_timeline->snapshot()).c_str());
    QCoreApplication::exit(m_session.state() == ui::EngineSession::State::Failed ? 1 : 0);
}

void Application::chooseModel()
{
    const auto file = QFileDialog::getOpenFileName(
        m_mainWindow.get(),
        tr("Choose a model file"),
        m_settings.values().openFolder,
        tr("Weights (*.pth *.safetensors);;All files (*)"));
    if (!file.isEmpty()) {
        useModel(file);
    }
}

void Application::useModel(const QString &model)
{
    auto options = m_session.options();
    options.model = model.toStdString();
    m_session.start(options);
}

void Application::showTimings()
{
    if (!m_timings) {
        m_timings = std::make_unique<ui::StartupTimingsWindow>(m_session, m_startLog, m_lanes.io);
    }
    present(*m_timings);
}

void Application::showModels()
{
    if (!m_models) {
        m_models = std::make_unique<ui::ModelManager>(m_session, m_speeds, m_settings, m_lanes.io);
    }
    present(*m_models);
}

void Application::showDiagnostics()
{
    if (!m_diagnostics) {
        m_diagnostics = std::make_unique<ui::DiagnosticsWindow>(
            m_session, m_settings, m_lanes.io, LogFile::defaultFile().parent_path(), [this] {
                return m_log.problems();
            });
    }
    present(*m_diagnostics);
}

} // namespace inspyre::app
