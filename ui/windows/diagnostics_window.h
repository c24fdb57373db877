#pragma once

#include <inspyre/result.h>

#include <QStringList>
#include <QWidget>

#include <filesystem>
#include <functional>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QThreadPool;

namespace inspyre::ui {

class EngineSession;
class Job;
class Prompter;
class Settings;

/// Help ▸ Diagnostics: the system report, to be read, copied or saved, and the way to the log.
class DiagnosticsWindow final : public QWidget
{
    Q_OBJECT

public:
    /// The warnings and errors of this session, for the report.
    using Problems = std::function<QStringList()>;

    /// @param logs  the folder of the log files. Session, settings and lane outlive this.
    DiagnosticsWindow(
        EngineSession &session,
        Settings &settings,
        QThreadPool &io,
        std::filesystem::path logs,
        Problems problems = {},
        QWidget *parent = nullptr);
    ~DiagnosticsWindow() override;

    /// Whoever answers questions from now on; dialogs by default.
    void setPrompter(std::unique_ptr<Prompter> prompter);

    /// The report; empty while it is being made.
    [[nodiscard]] QString report() const;

public Q_SLOTS:
    /// Makes the report anew.
    void refresh();
    void copy();
    void save();
    void openLogs();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeButtons();
    void showReport(const Result<QString> &made);

    EngineSession &m_session;
    Settings &m_settings;
    QThreadPool &m_io;
    const std::filesystem::path m_logs;
    const Problems m_problems;
    std::unique_ptr<Prompter> m_prompter;
    QPlainTextEdit *m_text;
    QLabel *m_status = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    std::unique_ptr<Job> m_making;
    std::unique_ptr<Job> m_saving;
};

} // namespace inspyre::ui
