#pragma once

#include <inspyre/remote_history.h>

#include <QObject>

#include <filesystem>
#include <memory>

class QLabel;
class QStatusBar;
class QWidget;

namespace inspyre::ui {

class Actions;
class EngineSession;
class Prompter;
class RemoteRoute;
class RemoteSession;
class RemoteWindow;
class Settings;
class TokenStore;
class Workbench;
struct Lanes;

/// The service beside the editor: its window, who cuts out the pictures, and what the status bar
/// says of it.
class RemoteDesk final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        Settings &settings;
        EngineSession &engine;
        Lanes &lanes;
        Workbench &workbench;
        Actions &actions;
        QStatusBar &status;
        std::filesystem::path history = remoteHistoryFile();
    };

    /// @param prompter  may be another later; outlives this, as all else does
    RemoteDesk(
        const Surroundings &around, const std::unique_ptr<Prompter> &prompter, QWidget *editor);
    ~RemoteDesk() override;

    void open();
    void wake();
    /// "local", "remote", "first-ready". The first time a person is shown what would be sent, and
    /// asked.
    void chooseRoute(const QString &route);

    /// Null before it was opened.
    [[nodiscard]] RemoteWindow *window() const { return m_window.get(); }

    /// Made when it is first needed.
    [[nodiscard]] RemoteSession &session();

Q_SIGNALS:
    void troubled(const QString &problem);

private:
    void makeSession();
    void makeWindow();
    void connectActions();
    void showState();
    void setRoute(const QString &route);

    const Surroundings m_around;
    const std::unique_ptr<Prompter> &m_prompter;
    QWidget *m_editor;
    QLabel *m_label;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<RemoteSession> m_session;
    std::unique_ptr<RemoteRoute> m_route;
    std::unique_ptr<RemoteWindow> m_window;
};

} // namespace inspyre::ui
