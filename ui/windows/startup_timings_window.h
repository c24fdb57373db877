#pragma once

#include <inspyre/result.h>
#include <inspyre/start_history.h>

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QListWidget;
class QThreadPool;

namespace inspyre::ui {

class EngineSession;
class Job;
class StartLog;
class WaterfallView;

/// Help ▸ Start-up timings: the waterfall of this start over that of an earlier one or of the
/// median of all, the slowest phase in words, and exports.
class StartupTimingsWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Asks where to save: suggested name and filter in, path out; empty is "no".
    using AskFile = std::function<QString(const QString &suggestion, const QString &filter)>;

    /// All must outlive this; `io` writes the exports.
    StartupTimingsWindow(
        EngineSession &session, StartLog &log, QThreadPool &io, QWidget *parent = nullptr);
    ~StartupTimingsWindow() override;

    /// Instead of a file dialog; for tests.
    void setAskFile(AskFile ask);

public Q_SLOTS:
    void exportJson();
    void exportChromeTrace();
    void copyText();

Q_SIGNALS:
    /// An export has ended, well or not; the window says which.
    void exported(bool well);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeWaterfall();
    [[nodiscard]] QWidget *makeButtons();
    void follow();
    void refresh();
    void fillList();
    void compare(int row);
    void describe(const std::vector<Span> &spans);
    [[nodiscard]] QString comparedWith() const;
    void save(const QString &suggestion, const QString &filter, const std::string &content);
    void tellSaved(const QString &file, const Status &saved);

    EngineSession &m_session;
    StartLog &m_log;
    QThreadPool &m_io;
    QListWidget *m_list = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_legend = nullptr;
    WaterfallView *m_waterfall = nullptr;
    QLabel *m_status = nullptr;
    StartRecord m_compared;
    QTimer m_frames; ///< while something runs
    AskFile m_askFile;
    std::unique_ptr<Job> m_saving;
};

} // namespace inspyre::ui
