#pragma once

#include "ui/state/intake.h"
#include "ui/state/remote_session.h"

#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;
class QTabWidget;
class QThreadPool;

namespace inspyre::ui {

class AdvisorPage;
class ConsentView;
class EngineSession;
class HistoryPage;
class Job;
class MeasurePage;
class Prompter;
class Settings;
class TokenStore;

/// Remote ▸ Service: measured, over the days, and what it costs. Before the first picture goes to
/// an address it shows what would be sent.
class RemoteWindow final : public QWidget
{
    Q_OBJECT

public:
    /// What a comparison cuts out.
    struct Subject
    {
        PictureSource picture = {};
        InputSize size = {};
    };

    struct Surroundings
    {
        Settings &settings;
        EngineSession &engine;
        TokenStore &tokens;
        RemoteSession &session;
        QThreadPool &io; ///< for exports
        std::function<Subject()> subject = {};
    };

    /// @param prompter  may be another later; outlives this, as all else does
    RemoteWindow(
        Surroundings around, const std::unique_ptr<Prompter> &prompter, QWidget *parent = nullptr);
    ~RemoteWindow() override;

    /// Shows what would be sent of the subject; `then` follows if somebody allows it.
    void askConsent(std::function<void()> then);

    [[nodiscard]] MeasurePage *measure() const { return m_measure; }

    [[nodiscard]] HistoryPage *history() const { return m_history; }

    [[nodiscard]] AdvisorPage *advisor() const { return m_advisor; }

    /// Shown instead of the pages while it asks.
    [[nodiscard]] ConsentView *consent() const { return m_consent; }

    [[nodiscard]] bool asking() const;
    void showPage(int page); ///< 0: measure, 1: history, 2: advisor

Q_SIGNALS:
    void routeChosen(const QString &route);
    /// Somebody has refused; nothing was sent.
    void refused();
    /// An export has ended.
    void exported(bool well);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void compare();
    void answer(bool allowed);
    void showRecords();
    void save(const QString &name, const QString &filter, std::string content);

    const Surroundings m_around;
    const std::unique_ptr<Prompter> &m_prompter;
    QTabWidget *m_tabs;
    MeasurePage *m_measure;
    HistoryPage *m_history;
    AdvisorPage *m_advisor;
    ConsentView *m_consent;
    QStackedWidget *m_stack;
    std::function<void()> m_then;
    std::unique_ptr<Job> m_saving;
};

} // namespace inspyre::ui
